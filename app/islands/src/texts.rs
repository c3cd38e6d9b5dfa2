//! Texts of the islands. They stand with all others in `app/texts/locales/<language>/islands.ftl`;
//! the build makes constants of them, so that the browser needs no Fluent.

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// In the language of the page.
pub fn text(key: Key) -> &'static str {
    let page = code_of_page();
    let language = LANGUAGES.iter().position(|code| *code == page);
    TEXTS[language.unwrap_or_default()][key as usize]
}

#[cfg(feature = "hydrate")]
fn code_of_page() -> String {
    let root = super::browser::document().document_element();
    let code = root.and_then(|root| root.get_attribute("data-taal"));
    code.unwrap_or_default()
}

#[cfg(all(feature = "ssr", not(feature = "hydrate")))]
fn code_of_page() -> &'static str {
    scan_texts::language().code()
}

/// In tests of this crate alone there is no page.
#[cfg(not(any(feature = "ssr", feature = "hydrate")))]
fn code_of_page() -> &'static str {
    LANGUAGES[0]
}
