use super::*;
use scan::questionnaire::Sector;
use scan::school::{Province, SizeBand};

fn query(text: &str) -> QueryPairs {
    let pairs: Vec<(String, String)> = form_urlencoded::parse(text.as_bytes())
        .into_owned()
        .collect();
    pairs.into()
}

fn groups(text: &str) -> Option<Vec<Cell>> {
    Selection::groups(&query(text))
}

#[test]
fn what_is_chosen_comes_back_from_its_own_address() {
    let utrecht = Filter {
        sector: Some(Sector::Po),
        region: Some(Region::Province(Province::Utrecht)),
        size: Some(SizeBand::VeryLarge),
        ..Filter::default()
    };
    let partnership = Partnership::new("Samen & Co, regio: Zuid").unwrap();
    let zuid = Filter {
        region: partnership.map(Region::Partnership),
        year: Some(SchoolYear(2026)),
        role: Id::new("lesgevend").ok(),
        ..Filter::default()
    };
    let selection = Selection {
        edition: Edition(3),
        list: Id::new("basis").unwrap(),
        groups: [utrecht, zuid, Filter::default()]
            .map(|filter| Cell::new(filter).unwrap())
            .to_vec(),
    };
    let address = selection.address("/steunpunt/vergelijk");
    let (_, text) = address.split_once('?').unwrap();
    assert_eq!(groups(text), Some(selection.groups));
}

#[test]
fn nothing_chosen_is_everything() {
    assert_eq!(groups(""), Some(vec![Cell::national()]));
    assert_eq!(groups("onbekend=1&jaar="), Some(vec![Cell::national()]));
}

#[test]
fn what_means_nothing_or_chooses_too_much_is_refused() {
    for text in [
        "provincie=atlantis",
        "jaar=gisteren",
        "sector=wo",
        "groepen=0",
        "groepen=5",
        "groepen=x",
        "sector=po&provincie=utrecht&grootte=small&jaar=2026",
        "groepen=2&provincie2=atlantis",
    ] {
        assert_eq!(groups(text), None, "{text}");
    }
}

#[test]
fn a_province_takes_the_place_of_a_partnership_and_taking_one_off_leaves_the_other() {
    let province = Dimension::Province
        .with(&Filter::default(), "utrecht")
        .unwrap();
    let both = Dimension::Partnership.with(&province, "PO3001").unwrap();
    assert!(matches!(both.region, Some(Region::Partnership(_))));
    assert_eq!(Dimension::Province.with(&both, "").unwrap(), both);
    assert_eq!(Dimension::Partnership.with(&both, "").unwrap().region, None);
}
