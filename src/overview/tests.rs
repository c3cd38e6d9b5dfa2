//! The overview from the outside.

pub(crate) mod support;

mod disclosed;
mod examples;
mod kept;
mod views;
