//! Files: a [`scan::report::Document`], [`scan::figures::Figures`], a [`scan::extract::Extract`] or
//! [`scan::own_data::OwnData`] in, bytes out.
//!
//! These hold nothing that may not be shown, so nothing here can show it. Texts in them are plain
//! text, whatever characters they hold; each format shows them as such.

mod csv;
mod docx;
mod error;
mod extract;
mod json;
mod letters;
mod own_data;
mod pdf;
mod picture;
mod tables;
mod text;
mod xlsx;

pub use self::csv::{Dialect, csv};
pub use self::docx::docx;
pub use self::error::ExportError;
pub use self::extract::csv::extract_csv;
pub use self::extract::json::extract_json;
pub use self::json::{json, json_schema};
pub use self::own_data::own_data_json;
pub use self::pdf::pdf;
pub use self::picture::{png, svg};
pub use self::xlsx::extract::extract_xlsx;
pub use self::xlsx::xlsx;
