//! An extract of published figures as tables of cells.

pub(crate) mod csv;
pub(crate) mod json;
pub(crate) mod tables;
