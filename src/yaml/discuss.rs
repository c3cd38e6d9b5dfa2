//! Reads the questions to talk about.

use super::length;
use super::reader::MapReader;

/// Those of a topic or item.
pub(super) fn read_discuss(map: &mut MapReader) -> Vec<String> {
    map.optional_texts("discuss", length::QUESTION)
        .into_iter()
        .map(|question| question.value)
        .collect()
}
