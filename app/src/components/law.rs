//! What the law says: where it stands, and when somebody checked that.

use leptos::either::Either;
use leptos::prelude::*;
use scan::questionnaire::LegalClaim;

use super::words::{date_of, web_address};

/// The article, as a link where it can be read. In rounds with a list from before addresses were
/// asked for, the source may be an address itself.
pub fn article(claim: &LegalClaim) -> impl IntoView + use<> {
    match address(claim) {
        Some(address) => Either::Left(
            view! { <a href=address rel="noopener noreferrer">{claim.article.clone()}</a> },
        ),
        None => Either::Right(claim.article.clone()),
    }
}

/// The same in one line without links, with the address and the day.
pub fn source(claim: &LegalClaim) -> String {
    let mut parts = vec![claim.article.clone()];
    parts.extend(address(claim).filter(|address| *address != claim.article));
    parts.push(checked(claim));
    parts.join(" · ")
}

/// Where the claim can be read.
fn address(claim: &LegalClaim) -> Option<String> {
    let given = claim.address.as_deref().unwrap_or(&claim.article);
    web_address(given)
}

/// `gecontroleerd op 1 november 2026`.
pub fn checked(claim: &LegalClaim) -> String {
    format!("gecontroleerd op {}", date_of(&claim.checked_on))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claim(article: &str, address: Option<&str>) -> LegalClaim {
        LegalClaim {
            claim: "Er is een OPP.".to_owned(),
            article: article.to_owned(),
            address: address.map(str::to_owned),
            checked_on: "2026-11-01".to_owned(),
        }
    }

    #[test]
    fn the_article_leads_to_its_address() {
        let known = claim(
            "WVO 2020, artikel 2.44",
            Some("https://wetten.overheid.nl/x"),
        );
        let html = article(&known).to_html();
        assert!(
            html.contains("href=\"https://wetten.overheid.nl/x\""),
            "{html}"
        );
        assert!(html.contains(">WVO 2020, artikel 2.44</a>"), "{html}");
        assert_eq!(
            source(&known),
            "WVO 2020, artikel 2.44 · https://wetten.overheid.nl/x · gecontroleerd op 1 november 2026"
        );
    }

    /// Of lists from before addresses were asked for.
    #[test]
    fn a_source_may_be_an_address_or_words_only() {
        let words = claim("Wet passend onderwijs", None);
        assert!(!article(&words).to_html().contains("href="));
        assert_eq!(
            source(&words),
            "Wet passend onderwijs · gecontroleerd op 1 november 2026"
        );
        let link = claim("https://wetten.overheid.nl/x", None);
        assert!(article(&link).to_html().contains("href="));
        assert_eq!(
            source(&link),
            "https://wetten.overheid.nl/x · gecontroleerd op 1 november 2026"
        );
        let other = claim("Artikel 1", Some("javascript:alert(1)"));
        assert!(!article(&other).to_html().contains("href="));
    }
}
