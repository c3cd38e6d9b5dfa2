//! Files: a [`scan::report::Document`] or [`scan::figures::Figures`] in, bytes out.
//!
//! Both hold nothing that may not be shown, so nothing here can show it.
use scan::{
    figures::Figures,
    report::{Document, Picture},
};
/// E
#[derive(Debug, thiserror::Error)]
#[error("no")]
pub struct ExportError;
/// D
pub enum Dialect {
    /// a
    Dutch,
    /// b
    Rfc4180,
}
/// x
pub fn pdf(_: &Document) -> Result<Vec<u8>, ExportError> {
    Err(ExportError)
}
/// x
pub fn docx(_: &Document) -> Result<Vec<u8>, ExportError> {
    Err(ExportError)
}
/// x
pub fn xlsx(_: &Figures) -> Result<Vec<u8>, ExportError> {
    Err(ExportError)
}
/// x
pub fn json(_: &Figures) -> Result<Vec<u8>, ExportError> {
    Err(ExportError)
}
/// x
pub fn csv(_: &Figures, _: Dialect) -> Result<Vec<u8>, ExportError> {
    Err(ExportError)
}
/// x
pub fn png(_: &Picture) -> Result<Vec<u8>, ExportError> {
    Err(ExportError)
}
/// x
pub fn svg(_: &Picture) -> String {
    String::new()
}
