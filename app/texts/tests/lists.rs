//! Lists can be translated to the languages of the pages.

#![allow(clippy::unwrap_used)]

use scan::questionnaire::{DUTCH, LANGUAGES};
use scan_texts::{Language, resource_scale, within};

#[test]
fn a_list_can_have_texts_in_every_language_of_the_pages() {
    let of_pages: Vec<&str> = Language::ALL.map(Language::code).to_vec();
    let of_lists: Vec<&str> = [DUTCH].into_iter().chain(LANGUAGES).collect();
    assert_eq!(of_pages, of_lists);
}

#[test]
fn the_levels_of_resources_are_said_in_every_language() {
    let labels = |language| within(language, || resource_scale().labels().to_vec());
    assert_eq!(
        labels(Language::Dutch),
        ["Ontbreekt", "Deels", "Aanwezig"].map(str::to_owned)
    );
    assert_eq!(
        labels(Language::English),
        ["Missing", "Partly there", "Present"].map(str::to_owned)
    );
}
