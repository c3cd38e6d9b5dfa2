//! A file that was read, before the checks between files.

use super::index::Index;
use super::offers::References;
use super::report::Report;
use crate::offer::Offer;
use crate::questionnaire::Questionnaire;

/// A file on its way to the [`super::Library`].
#[derive(Debug)]
pub(super) struct File<'t> {
    pub name: &'t str,
    pub report: Report<'t>,
    pub content: Content,
}

/// What a file holds.
#[derive(Debug)]
pub(super) enum Content {
    /// `None` when a finding says why.
    List(Option<Box<Questionnaire>>, Box<Index>),
    Offers(Vec<Offer>, References),
    Nothing,
}
