//! Setting pages.

use typst::diag::SourceDiagnostic;
use typst_layout::PagedDocument;

use super::data::Data;
use super::world::ReportWorld;
use crate::ExportError;

pub(super) fn pages(data: &Data) -> Result<PagedDocument, ExportError> {
    let world = ReportWorld::new(data)?;
    typst::compile(&world)
        .output
        .map_err(|found| refused(&found))
}

pub(super) fn refused(found: &[SourceDiagnostic]) -> ExportError {
    let all: Vec<_> = found.iter().map(|one| one.message.as_str()).collect();
    ExportError::Typeset(all.join("; "))
}
