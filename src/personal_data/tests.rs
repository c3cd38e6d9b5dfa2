//! Worked examples: what warns and what does not.

use proptest::prelude::*;

use super::{Hint, hints};

#[test]
fn a_bsn_passes_the_elfproef() {
    // 111222333: 9+8+7 + 2·(6+5+4) + 3·(3+2) − 3 = 24 + 30 + 15 − 3 = 66 = 6 · 11.
    for text in [
        "bsn 111222333",
        "111 222 333",
        "1112.22.333",
        "BSN:111-222-333.",
        "(123456782)",
    ] {
        assert_eq!(hints(text), [Hint::Bsn], "{text}");
    }
    let text = "groep 8 123456782 in de klas";
    assert_eq!(hints(text), [Hint::Bsn]);
}

#[test]
fn other_numbers_are_no_bsn() {
    for text in [
        "111222334",
        "000000000",
        "1112223330",
        "11122233",
        "in 2024 waren er 28 van 31",
        "1.250.000 euro",
        "111,222,333",
        "24 van 30, 12 van 14, 3 van 4",
    ] {
        assert_eq!(hints(text), [], "{text}");
    }
}

#[test]
fn email_addresses() {
    for text in ["mail jan.de-vries@school.nl", "x@y.co.uk.", "(a+b@c-d.org)"] {
        assert_eq!(hints(text), [Hint::Email], "{text}");
    }
    for text in [
        "@school",
        "bel mij @ school.nl",
        "jan@school",
        "jan@school.5",
        "a@.nl",
        "5 @ 3",
    ] {
        assert_eq!(hints(text), [], "{text}");
    }
}

#[test]
fn dutch_phone_numbers() {
    for text in [
        "06-12345678",
        "06 12 34 56 78",
        "0612345678",
        "020 123 45 67",
        "(0318) 12 34 56",
        "+31 6 12345678",
        "+31 (0)6 1234 5678",
        "0031612345678",
        "bel 030-2345678.",
    ] {
        assert_eq!(hints(text), [Hint::Phone], "{text}");
    }
    for text in [
        "+32 6 12345678",
        "0012345678",
        "061234567",
        "06123456789",
        "1 2 3 4 5 6 7 8 9 10",
    ] {
        assert_eq!(hints(text), [], "{text}");
    }
}

#[test]
fn plausible_birth_dates() {
    for text in [
        "12-03-2015",
        "1/2/2010",
        "1.2.1985",
        "12 03 2015",
        "2015-03-12",
        "12-03-15",
        "12 maart 2015",
        "3 mrt. 2015",
        "5 sept 2012",
        "geboren op 1-2-2024",
        "29-02-2012",
    ] {
        assert_eq!(hints(text), [Hint::BirthDate], "{text}");
    }
    for text in [
        "12-11-2026",
        "op 3 september 2026 om 10:30",
        "31-02-2015",
        "29-02-2013",
        "12-13-2015",
        "1-2-3",
        "schooljaar 2025-2026",
        "12-03-1850",
        "1 van 2015",
        "01-02-2026 10.30 uur",
        "3 ma 2015",
    ] {
        assert_eq!(hints(text), [], "{text}");
    }
}

#[test]
fn postcodes_with_a_house_number() {
    for text in [
        "1234 AB 12",
        "1234AB, 12a",
        "1234ab 5",
        "Kerkstraat 12a, 1234 AB Utrecht",
        "Kerkstraat 12\n1234 AB",
        "1234 AB nr. 7",
    ] {
        assert_eq!(hints(text), [Hint::Address], "{text}");
    }
    for text in [
        "1234 AB",
        "1234 AB Utrecht",
        "in 2024 en 12 keer",
        "0123 AB 4",
        "11234 AB 4",
        "1234 ABC 4",
    ] {
        assert_eq!(hints(text), [], "{text}");
    }
}

#[test]
fn several_kinds_come_in_a_fixed_order() {
    let text = "Jan (12-03-2015), 06-12345678, jan@x.nl, bsn 111222333, 1234 AB 1";
    assert_eq!(hints(text), Hint::ALL);
}

proptest! {
    #[test]
    fn never_panics(text in "[0-9+@ .a-zA-Z(),/-]{0,60}|\\PC{0,60}") {
        let found = hints(&text);
        prop_assert!(found.is_sorted());
    }

    #[test]
    fn text_without_digits_or_at_sign_never_warns(text in "[a-zA-Z .,!?é’-]{0,200}") {
        prop_assert_eq!(hints(&text), []);
    }
}
