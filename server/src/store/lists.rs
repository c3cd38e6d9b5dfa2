//! Files of lists and offers that staff of the support centre keep.

pub mod drafts;
pub mod publications;
