//! Figures as JSON; `docs/figures.md` explains the format to its readers.

use scan::figures::Figures;
use schemars::generate::SchemaSettings;
use serde_json::Value;

use crate::ExportError;

/// All figures as JSON: UTF-8, indented, with a line feed at the end. Texts are as they were
/// given.
///
/// # Errors
/// Never for these types; `serde_json` does not know that.
pub fn json(figures: &Figures) -> Result<Vec<u8>, ExportError> {
    let mut bytes = serde_json::to_vec_pretty(figures)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// The JSON Schema (2020-12) of what [`json`] writes.
///
/// The committed copy `docs/figures.schema.json` equals it; `UPDATE_SCHEMA=1 cargo test -p
/// scan-export schema` writes that.
pub fn json_schema() -> Value {
    SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator()
        .into_root_schema_for::<Figures>()
        .to_value()
}
