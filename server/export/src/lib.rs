//! Files: a [`scan::report::Document`] or [`scan::figures::Figures`] in, bytes out.
//!
//! Both hold nothing that may not be shown, so nothing here can show it.

mod docx;
mod error;
mod picture;

pub use docx::docx;
pub use error::ExportError;
