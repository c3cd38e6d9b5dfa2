//! What is not shown, and why.

use scan::disclosure::GROUP_MIN;
use scan::overview::HiddenNote;
use scan::round::Anonymity;

use super::{Scene, words};

/// Why hidden and empty look the same.
pub const WHY: &str = "Zo is niemand te herkennen. Leeg en verborgen zien er hetzelfde uit.";

/// The sentences for these kinds, a sentence each; none when there are none.
pub fn in_words(scene: Scene<'_>, notes: &[HiddenNote]) -> Vec<String> {
    if notes.is_empty() {
        return Vec::new();
    }
    let mut sentences: Vec<_> = notes
        .iter()
        .map(|note| words::hidden(scene, *note))
        .collect();
    sentences.push(WHY.to_owned());
    sentences
}

/// That nothing can be shown, and why: fewer than five people, or nobody in open kaart.
pub fn nothing_in_words(anonymity: Anonymity) -> (&'static str, String) {
    match anonymity {
        Anonymity::Anonymous => (
            "We tonen nu geen antwoorden",
            format!(
                "Dit is een anonieme scan met minder dan {GROUP_MIN} collega’s die iets invulden. \
                 Dan zou te zien zijn wie wat antwoordde. Daarom laten we niets zien, ook niet aan u."
            ),
        ),
        Anonymity::OpenCards => (
            "Er zijn geen antwoorden",
            "Niemand vulde iets in voordat het invullen werd afgesloten.".to_owned(),
        ),
    }
}
