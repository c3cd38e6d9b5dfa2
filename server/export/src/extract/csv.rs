//! An extract as separated values: two files in a ZIP, so that the explanation goes along.

use std::io::{Cursor, Write as _};

use scan::extract::Extract;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::tables::{dictionary, figures};
use crate::ExportError;
use crate::csv::{Dialect, written};

/// A ZIP with `cijfers.csv`, the figures, and `toelichting.csv`, which says what they are and what
/// each column means. The same extract gives the same bytes.
///
/// # Errors
/// Never for these tables; the writers do not know that.
pub fn extract_csv(extract: &Extract, dialect: Dialect) -> Result<Vec<u8>, ExportError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, table) in [
        ("cijfers.csv", figures(extract)),
        ("toelichting.csv", dictionary(extract)),
    ] {
        let bytes = written(&table, dialect)?;
        zip.start_file(name, SimpleFileOptions::default())
            .map_err(std::io::Error::from)?;
        zip.write_all(&bytes)?;
    }
    let done = zip.finish().map_err(std::io::Error::from)?;
    Ok(done.into_inner())
}
