//! What is accepted and how it is stored.

use proptest::prelude::*;

use super::*;
use crate::questionnaire::Sector;

#[test]
fn names_are_trimmed_and_bounded() {
    assert_eq!(
        SchoolName::new("  De  Wegwijzer ").unwrap().as_str(),
        "De Wegwijzer"
    );
    assert_eq!(SchoolName::new(" "), Err(InvalidText::Empty));
    assert!(SchoolName::new(&"é".repeat(120)).is_ok());
    assert_eq!(
        SchoolName::new(&"é".repeat(121)),
        Err(InvalidText::TooLong(120))
    );
    assert_eq!(
        TeamName::new(&"x".repeat(81)),
        Err(InvalidText::TooLong(80))
    );
    assert_eq!(
        PersonName::new(&"x".repeat(61)),
        Err(InvalidText::TooLong(60))
    );
    for text in ["a\nb", "a\u{7}b", "a\u{202E}b", "a\u{0}"] {
        assert_eq!(
            SchoolName::new(text),
            Err(InvalidText::ControlCharacter),
            "{text:?}"
        );
    }
}

#[test]
fn names_need_something_to_see() {
    for text in ["\u{200b}\u{200b}", " \u{2060} \u{ad}", "\u{3164}"] {
        assert_eq!(SchoolName::new(text), Err(InvalidText::Invisible));
        assert_eq!(TeamName::new(text), Err(InvalidText::Invisible));
        assert_eq!(PersonName::new(text), Err(InvalidText::Invisible));
        assert_eq!(Partnership::new(text), Err(InvalidText::Invisible));
        // What was stored before is still read.
        let stored = format!("\"{text}\"");
        assert!(serde_json::from_str::<TeamName>(&stored).is_ok());
    }
    assert_eq!(
        PersonName::new("\u{200b}Jo").unwrap().as_str(),
        "\u{200b}Jo"
    );
}

#[test]
fn errors_are_dutch_sentences() {
    assert_eq!(
        InvalidText::TooLong(80).to_string(),
        "Gebruik hoogstens 80 tekens."
    );
    let others = [
        InvalidText::Empty,
        InvalidText::Invisible,
        InvalidText::ControlCharacter,
        InvalidText::Brin,
        InvalidText::PartnershipCode,
        InvalidText::BoardNumber,
    ];
    for error in others {
        assert!(error.to_string().ends_with('.'));
    }
}

#[test]
fn brin_with_and_without_vestiging() {
    let brin = Brin::new(" 12ab ").unwrap();
    assert_eq!((brin.as_str(), brin.branch()), ("12AB", None));
    let branch = Brin::new("12ab 01").unwrap();
    assert_eq!(
        (branch.as_str(), branch.institution(), branch.branch()),
        ("12AB01", "12AB", Some("01"))
    );
    for text in [
        "", "1AB2", "12A", "12ABC", "12AB0", "12AB001", "ABAB", "12é1", "1２AB", "１２",
    ] {
        assert_eq!(Brin::new(text), Err(InvalidText::Brin), "{text}");
    }
}

#[test]
fn partnerships_by_name_or_code() {
    assert_eq!(Partnership::new("  "), Ok(None));
    let code = Partnership::new("po 3001").unwrap().unwrap();
    assert_eq!((code.as_str(), code.code()), ("PO3001", Some("PO3001")));
    assert_eq!(Partnership::new("VO300"), Err(InvalidText::PartnershipCode));
    let name = Partnership::new("SWV Unita").unwrap().unwrap();
    assert_eq!((name.as_str(), name.code()), ("SWV Unita", None));
    assert!(
        Partnership::new("Po-raad 12")
            .unwrap()
            .unwrap()
            .code()
            .is_none()
    );
    assert_eq!(
        Partnership::new(&"x".repeat(121)),
        Err(InvalidText::TooLong(120))
    );
}

#[test]
fn keys_are_what_serde_writes() {
    for province in Province::ALL {
        assert_eq!(
            serde_json::to_string(&province).unwrap(),
            format!("\"{}\"", province.key())
        );
    }
    for band in SizeBand::ALL {
        assert_eq!(
            serde_json::to_string(&band).unwrap(),
            format!("\"{}\"", band.key())
        );
        assert!(
            Sector::ALL
                .iter()
                .all(|&sector| band.dutch(sector).contains("en"))
        );
    }
    assert!(
        Province::ALL
            .iter()
            .is_sorted_by_key(|province| province.dutch())
    );
}

#[test]
fn reading_back_checks_again() {
    assert!(serde_json::from_str::<Brin>("\"x\"").is_err());
    assert!(serde_json::from_str::<SchoolName>("\"\"").is_err());
    assert!(serde_json::from_str::<Partnership>("\"PO1\"").is_err());
}

proptest! {
    #[test]
    fn what_is_accepted_is_accepted_again(text in "\\PC{0,130}|[0-9a-z ]{0,8}|(po|VO) ?[0-9]{0,5}") {
        if let Ok(name) = SchoolName::new(&text) {
            prop_assert_eq!(SchoolName::new(name.as_str()), Ok(name.clone()));
        }
        if let Ok(brin) = Brin::new(&text) {
            prop_assert_eq!(Brin::new(brin.as_str()), Ok(brin.clone()));
            prop_assert_eq!(brin.institution().len(), 4);
        }
        if let Ok(Some(partnership)) = Partnership::new(&text) {
            let again = Partnership::new(partnership.as_str());
            prop_assert_eq!(again, Ok(Some(partnership)));
        }
    }
}
