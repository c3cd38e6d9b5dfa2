//! Checks that depend on the day: what was checked long ago, what has ended.

use super::super::code::Code;
use super::super::index::Index;
use super::super::offers::References;
use super::super::report::Report;
use super::super::words::words;

/// Claims that nobody checked for a year.
pub(super) fn claims(index: &Index, today: &str, report: &mut Report) {
    let limit = a_year_before(today);
    for checked in index.checked.iter().filter(|day| day.value < limit) {
        let day = &checked.value;
        report.add(
            checked.place,
            Code::ClaimOld,
            words!(
                "This claim was last checked on {day}, more than a year ago.",
                "Deze uitspraak is voor het laatst nagegaan op {day}, meer dan een jaar geleden.",
            ),
            words!(
                "Read the article at its address again, correct the claim if the law changed, and \
                 write the day of today.",
                "Lees het artikel opnieuw op het adres, verbeter de uitspraak als de wet is \
                 veranderd, en schrijf de datum van vandaag.",
            ),
        );
    }
}

/// Offers whose last day is past.
pub(super) fn offers(references: &References, today: &str, report: &mut Report) {
    let last_days = references
        .entries
        .iter()
        .filter_map(|offer| offer.last_day.as_ref());
    for last in last_days.filter(|last| last.value.as_str() < today) {
        let day = &last.value;
        report.add(
            last.place,
            Code::OfferEnded,
            words!(
                "This offer ended on {day}; pages leave it out.",
                "Dit aanbod liep tot en met {day}; pagina's laten het weg.",
            ),
            words!(
                "Remove the offer, or correct the day if it is still to be had.",
                "Haal het aanbod weg, of verbeter de datum als het er nog is.",
            ),
        );
    }
}

/// The same day a year earlier. On 29 February a day that sorts behind the 28th and before
/// 1 March, which is all that comparing needs.
fn a_year_before(day: &str) -> String {
    let (year, rest) = day.split_at_checked(4).unwrap_or((day, ""));
    let year: i32 = year.parse().unwrap_or_default();
    format!("{:04}{rest}", year - 1)
}
