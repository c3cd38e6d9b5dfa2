//! Files: a [`scan::report::Document`] or [`scan::figures::Figures`] in, bytes out.
//!
//! Both hold nothing that may not be shown, so nothing here can show it. Texts in them are plain
//! text, whatever characters they hold; each format shows them as such.

mod csv;
mod docx;
mod error;
mod json;
mod letters;
mod pdf;
mod picture;
mod tables;
mod text;
mod xlsx;

pub use self::csv::{Dialect, csv};
pub use self::docx::docx;
pub use self::error::ExportError;
pub use self::json::{json, json_schema};
pub use self::pdf::pdf;
pub use self::picture::{png, svg};
pub use self::xlsx::xlsx;
