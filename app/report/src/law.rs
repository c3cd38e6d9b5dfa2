//! What the law says: where it stands, and when somebody checked that.

use scan::questionnaire::LegalClaim;

use crate::words::{date_of, web_address};
use scan_texts::t;

/// Where a claim stands in one line: the article, its address, and the day.
pub fn source(claim: &LegalClaim) -> String {
    let mut parts = vec![claim.article.clone()];
    parts.extend(address(claim).filter(|address| *address != claim.article));
    parts.push(checked(claim));
    parts.join(" · ")
}

/// Where the claim can be read. In rounds with a list from before addresses were asked for, the
/// source may be an address itself.
pub fn address(claim: &LegalClaim) -> Option<String> {
    let given = claim.address.as_deref().unwrap_or(&claim.article);
    web_address(given)
}

/// `gecontroleerd op 1 november 2026`.
pub fn checked(claim: &LegalClaim) -> String {
    t!(
        "report-law-checked-on",
        checked_on = date_of(&claim.checked_on)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source_of(article: &str, address: Option<&str>) -> String {
        source(&LegalClaim {
            claim: "Er is een OPP.".to_owned(),
            article: article.to_owned(),
            address: address.map(str::to_owned),
            checked_on: "2026-11-01".to_owned(),
        })
    }

    #[test]
    fn a_source_has_its_article_address_and_day() {
        assert_eq!(
            source_of(
                "WVO 2020, artikel 2.44",
                Some("https://wetten.overheid.nl/x")
            ),
            "WVO 2020, artikel 2.44 · https://wetten.overheid.nl/x · gecontroleerd op 1 november 2026"
        );
    }

    /// Of lists from before addresses were asked for.
    #[test]
    fn a_source_may_be_an_address_or_words_only() {
        assert_eq!(
            source_of("Wet passend onderwijs", None),
            "Wet passend onderwijs · gecontroleerd op 1 november 2026"
        );
        assert_eq!(
            source_of("https://wetten.overheid.nl/x", None),
            "https://wetten.overheid.nl/x · gecontroleerd op 1 november 2026"
        );
    }
}
