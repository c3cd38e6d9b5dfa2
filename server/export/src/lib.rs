//! Files: a [`scan::report::Document`] or [`scan::figures::Figures`] in, bytes out.
//!
//! Both hold nothing that may not be shown, so nothing here can show it.

mod error;
mod letters;
mod pdf;
mod picture;

pub use error::ExportError;
pub use pdf::pdf;
pub use picture::{png, svg};
