//! The pages, rendered from worked rounds.

mod beside;
mod glance;

use scan::agreement::Agreed;
use scan::answer::Priority;
use scan::offer::{Offer, OfferKind};
use scan::overview::{Order, Overview, View};
use scan::questionnaire::{Area, Sector};
use scan::round::{Anonymity, Respondent};

use super::filters::view;
use super::{body, topic};
use crate::pages::query::QueryPairs;
use crate::render::to_html;
use scan::application::Round;
use scan::testing::{id, list, person, round, team, usual};
use scan_report::overview::Scene;

/// The page without the markers between texts that the renderer leaves.
fn page(round: &Round, overview: &Overview, view: &View) -> String {
    clean(&to_html(|| {
        body((round, overview), &Agreed::default(), view, None)
    }))
}

fn topic_page(round: &Round, overview: &Overview, name: &str, offers: &[Offer]) -> String {
    let found = round
        .questionnaire
        .topics()
        .find(|(_, topic)| topic.id == id(name));
    let (area, topic) = found.unwrap();
    let scene = Scene {
        round,
        shown: overview,
        agreed: &Agreed::default(),
        view: &View::default(),
    };
    clean(&to_html(|| topic::body(scene, area, topic, offers)))
}

fn clean(html: &str) -> String {
    assert!(!html.contains("style="), "geometry belongs in attributes");
    html.replace("<!>", "").replace("<!---->", "")
}

fn anonymous(people: &[Respondent]) -> (Round, Overview) {
    round(usual(), Anonymity::Anonymous, people)
}

fn contains_all(html: &str, texts: &[&str]) {
    for text in texts {
        assert!(html.contains(text), "{text} is missing in {html}");
    }
}

#[test]
fn a_team_at_a_glance() {
    let (round, overview) = anonymous(&team());
    let html = page(&round, &overview, &View::default());
    contains_all(
        &html,
        &[
            "Voorbeeldcollege &lt;x&gt; · Bovenbouw · ronde 1 · 13 van 13 vulden in · afgesloten op 12 november 2026",
            "Onderwerp opp",
            "n 13 van 13<",
            "onder doel",
            "7 van 13",
            "hoge prioriteit",
            "Bij een van de vragen: 7 van 13 geven dit hoge prioriteit.",
            "‘Leiding en ondersteuning’ ziet dit gemiddeld",
            "4 van 13 weten het niet. Hier is vooral informatie nodig.",
            "7 van 13 zeggen: ontbreekt",
            "Bekijk als tabel",
            "Wat betekent dit getal?",
        ],
    );
    assert!(html.contains(r#"href="/beheer/abcdefgh2345/overzicht/opp""#));
}

#[test]
fn fewer_than_five_people_leave_no_figure_behind() {
    let (round, overview) = anonymous(&team()[..4]);
    let html = page(&round, &overview, &View::default());
    contains_all(
        &html,
        &[
            "We tonen nu geen antwoorden",
            "open kaart",
            "Onderwerp gedrag",
        ],
    );
    for absent in [
        "van 4",
        "vulden in",
        "class=\"bars\"",
        "topic-row",
        "gemiddeld",
    ] {
        assert!(!html.contains(absent), "{absent} in {html}");
    }
    let html = topic_page(&round, &overview, "opp", &[]);
    contains_all(
        &html,
        &["Uitspraak waarom.", "niet getoond", "Wat valt u op?"],
    );
    assert!(
        !html.contains("distribution") && !html.contains("opmerking&lt;"),
        "{html}"
    );
}

#[test]
fn nobody_and_four_people_look_the_same() {
    let (round, four) = anonymous(&team()[..4]);
    let (_, nobody) = anonymous(&[]);
    let view = View::default();
    assert_eq!(page(&round, &four, &view), page(&round, &nobody, &view));
}

#[test]
fn a_hidden_role_group_is_explained_and_nothing_else_is_shown() {
    let people: Vec<_> = team().into_iter().take(9).collect();
    let (round, overview) = anonymous(&people);
    let view = View {
        group: Some(id("sturend")),
        ..View::default()
    };
    let html = page(&round, &overview, &view);
    contains_all(
        &html,
        &[
            "Van ‘Leiding en ondersteuning’ tonen we niets",
            "Bekijk het hele team",
        ],
    );
    assert!(
        !html.contains("class=\"stand") && !html.contains("gemiddeld"),
        "{html}"
    );
    let html = topic_page(&round, &overview, "opp", &[]);
    assert!(!html.contains("compare__name"), "{html}");
    assert!(
        html.contains("Verschillen tussen rollen tonen we alleen"),
        "{html}"
    );
}

#[test]
fn one_role_group_shows_its_own_figures() {
    let (round, overview) = anonymous(&team());
    let view = View {
        group: Some(id("lesgevend")),
        ..View::default()
    };
    let html = page(&round, &overview, &view);
    contains_all(
        &html,
        &[
            "U ziet nu alleen de antwoorden van ‘Lesgevend’",
            "n 7 van 7<",
        ],
    );
    assert!(!html.contains("n 13 van 13<"));
}

#[test]
fn links_change_one_choice_and_keep_the_others() {
    let (round, overview) = anonymous(&team());
    let view = View {
        order: Order::Gap,
        area: Some(Area::Informatie),
        ..View::default()
    };
    let html = page(&round, &overview, &view);
    contains_all(
        &html,
        &[
            "overzicht?volgorde=afstand&amp;gebied=informatie\"",
            "overzicht?volgorde=afstand&amp;gebied=informatie&amp;rol=lesgevend\"",
            "overzicht?gebied=informatie\"",
            "badge--area informatie",
        ],
    );
}

#[test]
fn a_choice_that_leaves_nothing_offers_a_way_back() {
    let low: Vec<_> = (0..6)
        .map(|_| person("docent", [1, 1, 1, 1], Priority::Low))
        .collect();
    let (round, overview) = anonymous(&low);
    let view = View {
        min_priority: Some(Priority::High),
        ..View::default()
    };
    let html = page(&round, &overview, &view);
    contains_all(&html, &["Niets gevonden met deze keuze", "Toon alles"]);
}

#[test]
fn unknown_query_values_are_ignored() {
    let pairs = [
        ("volgorde", "onzin"),
        ("gebied", "vaardigheden"),
        ("rol", "../x"),
        ("prioriteit", "hoog"),
        ("prioriteit", "laag"),
        ("kleur", "rood"),
    ];
    let pairs = pairs
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec();
    let expected = View {
        min_priority: Some(Priority::High),
        ..View::default()
    };
    assert_eq!(view(&QueryPairs::from(pairs), &usual()), expected);
}

#[test]
fn a_query_may_hold_anything_twice() {
    let uri = "/x?gebied=informatie&gebied=informatie&volgorde&=&%ff"
        .parse()
        .unwrap();
    let query = axum::extract::Query::<QueryPairs>::try_from_uri(&uri).unwrap();
    assert_eq!(view(&query, &usual()).area, Some(Area::Informatie));
}

#[test]
fn every_scale_is_drawn() {
    let labels = ["Een", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven"];
    for length in 2..=7_usize {
        let target = u8::try_from(length).unwrap();
        let people: Vec<_> = (0..12_u8)
            .map(|n| person("docent", [1 + n % target, 1, target, 1], Priority::Middle))
            .collect();
        let (round, overview) = round(
            list(&labels[..length], target),
            Anonymity::Anonymous,
            &people,
        );
        let html = page(&round, &overview, &View::default());
        assert!(
            html.contains("een ") && html.contains("class=\"bars\""),
            "{html}"
        );
        let html = topic_page(&round, &overview, "opp", &[]);
        assert_eq!(html.matches("distribution__target").count(), 2, "{html}");
    }
}

#[test]
fn a_topic_shows_measures_roles_and_background() {
    let (round, overview) = anonymous(&team());
    let html = topic_page(&round, &overview, "opp", &[]);
    contains_all(
        &html,
        &[
            "13 van 13",
            "Middelste antwoord",
            "Afstand tot het doel",
            "Eens of verdeeld",
            "‘Leiding en ondersteuning’ ziet dit 3,0 stappen hoger dan ‘Lesgevend’",
            "7 van 7 antwoorden",
            "Een &lt;b&gt;opmerking&lt;/b&gt;",
            "gecontroleerd op 1 november 2026",
            "Bron: Artikel 1 · gecontroleerd op",
            "Volgende: Onderwerp gedrag",
        ],
    );
    assert!(!html.contains("href=\"javascript"), "{html}");
    assert!(!html.contains("Vorige:"), "{html}");
    let html = topic_page(&round, &overview, "middelen", &[]);
    contains_all(&html, &["Ontbreekt", "Vorige: Onderwerp gedrag"]);
    assert!(!html.contains("Volgende:"), "{html}");
}

#[test]
fn an_even_number_of_people_can_have_two_middle_answers() {
    let half = |n: u8| {
        person(
            "docent",
            [if n < 3 { 1 } else { 4 }, 2, 3, 1],
            Priority::Low,
        )
    };
    let people: Vec<_> = (0..6).map(half).collect();
    let (round, overview) = anonymous(&people);
    let html = topic_page(&round, &overview, "opp", &[]);
    contains_all(
        &html,
        &["Tussen nog niet en geborgd", "Sterk verdeeld", "0,00"],
    );
}

#[test]
fn open_kaart_shows_people_and_anonymous_never_does() {
    let mut people = team();
    people[0].name = Some("Sanne".to_owned());
    let (round_open, overview) = round(usual(), Anonymity::OpenCards, &people[..3]);
    let html = topic_page(&round_open, &overview, "opp", &[]);
    contains_all(
        &html,
        &["Sanne", "Bekijk de antwoorden per persoon", "nog niet"],
    );
    let (round_anonymous, overview) = anonymous(&people);
    let html = topic_page(&round_anonymous, &overview, "opp", &[]);
    assert!(
        !html.contains("Sanne") && !html.contains("per persoon"),
        "{html}"
    );
}

#[test]
fn offers_fit_the_topic_and_the_sector_and_have_not_ended() {
    let offer = |name: &str| Offer {
        id: id(name),
        kind: OfferKind::Brochure,
        title: format!("Aanbod {name}"),
        provider: "Steunpunt".to_owned(),
        text: "Uitleg.".to_owned(),
        link: Some("https://voorbeeld.nl/opp/".to_owned()),
        contact: None,
        sectors: vec![Sector::Vo],
        roles: vec![id("docent")],
        topics: vec![id("opp")],
        items: Vec::new(),
        valid_from: None,
        valid_until: Some("2026-12-31".to_owned()),
    };
    let offers = [
        offer("past"),
        Offer {
            sectors: vec![Sector::Po],
            ..offer("ander")
        },
        Offer {
            valid_until: Some("2026-01-01".to_owned()),
            ..offer("oud")
        },
        Offer {
            topics: Vec::new(),
            items: vec![id("wie")],
            ..offer("vraag")
        },
        Offer {
            topics: vec![id("gedrag")],
            ..offer("elders")
        },
    ];
    let (round, overview) = anonymous(&team());
    let found = round
        .questionnaire
        .topics()
        .find(|(_, topic)| topic.id == id("opp"));
    let today = jiff::civil::date(2026, 11, 21);
    let fitting = topic::background::fitting(&offers, found.unwrap().1, Sector::Vo, today);
    let names: Vec<_> = fitting.iter().map(|offer| offer.id.as_str()).collect();
    assert_eq!(names, ["past", "vraag"]);
    let html = topic_page(&round, &overview, "opp", &fitting);
    contains_all(
        &html,
        &[
            "Steunpunt · voor Docent · tot en met 31 december 2026",
            r#"href="https://voorbeeld.nl/opp/""#,
            ">voorbeeld.nl/opp<",
        ],
    );
}

#[test]
fn remarks_stay_hidden_below_ten_people() {
    let (round, overview) = anonymous(&team()[..9]);
    let html = topic_page(&round, &overview, "opp", &[]);
    assert!(!html.contains("opmerking&lt;/b&gt;"), "{html}");
    assert!(html.contains("minstens 10 antwoorden"), "{html}");
}
