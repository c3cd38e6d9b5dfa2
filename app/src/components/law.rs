//! Where the law says it.

use leptos::either::Either;
use leptos::prelude::*;
use scan::questionnaire::LegalClaim;

use scan_report::law::address;

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
    }

    /// Of lists from before addresses were asked for.
    #[test]
    fn only_an_address_becomes_a_link() {
        let words = claim("Wet passend onderwijs", None);
        assert!(!article(&words).to_html().contains("href="));
        let link = claim("https://wetten.overheid.nl/x", None);
        assert!(article(&link).to_html().contains("href="));
        let other = claim("Artikel 1", Some("javascript:alert(1)"));
        assert!(!article(&other).to_html().contains("href="));
    }
}
