//! What is not shown, and why.

use scan::disclosure::GROUP_MIN;
use scan::overview::HiddenNote;
use scan::round::Anonymity;

use super::{Scene, words};
use scan_texts::t;

/// Why hidden and empty look the same.
pub fn why() -> &'static str {
    t!("report-overview-hidden-why")
}

/// The sentences for these kinds, a sentence each; none when there are none.
pub fn in_words(scene: Scene<'_>, notes: &[HiddenNote]) -> Vec<String> {
    if notes.is_empty() {
        return Vec::new();
    }
    let mut sentences: Vec<_> = notes
        .iter()
        .map(|note| words::hidden(scene, *note))
        .collect();
    sentences.push(why().to_owned());
    sentences
}

/// That nothing can be shown, and why: fewer than five people, or nobody in open kaart.
pub fn nothing_in_words(anonymity: Anonymity) -> (&'static str, String) {
    match anonymity {
        Anonymity::Anonymous => (
            t!("report-overview-hidden-no-answers-shown"),
            t!("report-overview-hidden-too-few", group_min = GROUP_MIN),
        ),
        Anonymity::OpenCards => (
            t!("report-overview-hidden-no-answers"),
            t!("report-overview-hidden-nobody").to_owned(),
        ),
    }
}
