//! The form of a request, and the page that shows what would be sent.

use super::{LETTERS, REQUESTS, fields_of, letters, send, shown};
use crate::acting::{HOSTILE, chosen, reviewing};
use crate::app::TestApp;
use crate::browser::unescape;
use crate::db;
use crate::people::{Coordinator, Scan, sent};

#[tokio::test]
async fn the_form_says_what_is_wrong_in_place_and_keeps_what_was_typed() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let about = team
        .get("/ondersteuning/nieuw?onderwerp=passend-onderwijs")
        .await
        .is(200);
    assert_eq!(chosen(&about, "onderwerp"), "passend-onderwijs");
    team.get("/ondersteuning/nieuw?onderwerp=<b>").await.is(200);
    let nothing = shown(&team, " \n", &[("naam", HOSTILE)]).await.is(422);
    assert!(nothing.body.contains("Schrijf op wat u wilt vragen."));
    assert_eq!(nothing.field("naam"), HOSTILE);
    let elsewhere = [("naam", "a\tb"), ("bereikbaar", "020 123")];
    let line = shown(&team, "Hoe?", &elsewhere).await.is(422);
    assert!(line.body.contains("op één regel"), "{}", line.body);
    assert_eq!(line.field("bereikbaar"), "020 123");
    let long = "é".repeat(4003);
    let page = shown(&team, &long, &[]).await.is(422);
    assert!(page.body.contains("3 tekens te lang"), "too long is said");
    assert!(page.body.contains(&long), "and kept");
    let form = team.get("/ondersteuning/nieuw").await.is(200);
    let key = form.field("idempotency_key");
    let fields = [
        ("idempotency_key", key.as_str()),
        ("onderwerp", "gebakken-lucht"),
        ("vraag", "Blijft staan"),
    ];
    for path in ["/ondersteuning/nieuw", "/ondersteuning"] {
        let page = team.browser.post(&team.at(path), &fields).await.is(422);
        assert!(page.body.contains("Kies een onderwerp uit de lijst."));
        assert!(page.body.contains("Blijft staan"));
    }
    assert_eq!(db::number(app.data(), REQUESTS).await, 0);
}

#[tokio::test]
async fn whoever_goes_back_finds_what_was_typed() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let question = format!("{HOSTILE}\nen nog een regel");
    let more = [
        ("naam", "Sam"),
        ("bereikbaar", "sam@school.example"),
        ("cijfer", "ja"),
    ];
    let page = shown(&team, &question, &more).await.is(200);
    let mut fields = fields_of(&page);
    fields.push(("doe", "wijzig".to_owned()));
    let path = team.at("/ondersteuning/nieuw");
    let form = team.browser.post(&path, &fields).await.is(200);
    let area = form.between("name=\"vraag\"", "</textarea>");
    let (_, typed) = area.split_once(">\n").unwrap();
    assert_eq!(unescape(typed), question);
    assert_eq!(form.field("naam"), "Sam");
    assert_eq!(form.field("bereikbaar"), "sam@school.example");
    assert_eq!(form.field("idempotency_key"), page.field("idempotency_key"));
    let tick = form.between("id=\"cijfer\"", ">");
    assert!(tick.contains("checked"), "{tick}");
    assert_eq!(db::number(app.data(), REQUESTS).await, 0);
}

/// A closed scan of so many colleagues who all chose the same level of the first item.
async fn of(app: &TestApp, scan: &Scan, people: u32) -> Coordinator {
    let team = app.start(scan).await;
    for number in 0..people {
        let one = if scan.form == "anoniem" {
            app.join(&team.code, "docent").await
        } else {
            let name = format!("Iemand {number}");
            app.join_as(&team.code, "docent", &name).await
        };
        one.acks(&[sent(0, "2", 0, 1)]).await;
    }
    team.close().await;
    team
}

#[tokio::test]
async fn a_figure_goes_along_when_it_is_ticked_and_stands_for_five_people() {
    const NONE: &str = "gaat geen cijfer mee";
    let app = TestApp::new().await;
    for (scan, people, goes) in [
        (Scan::default(), 5, true),
        (Scan::default(), 4, false),
        (Scan::open(), 5, true),
        (Scan::open(), 4, false),
    ] {
        let team = of(&app, &scan, people).await;
        let ticked = shown(&team, "Hoe?", &[("cijfer", "ja")]).await.is(200);
        let with = letters(&ticked)[0].contains("Cijfer van het team: gemiddeld 2,0 op");
        assert_eq!(with, goes, "{} {people}: {}", scan.form, ticked.body);
        assert_eq!(ticked.body.contains(NONE), !goes, "{}", scan.form);
        let plain = shown(&team, "Hoe?", &[]).await.is(200);
        assert!(!letters(&plain)[0].contains("gemiddeld"));
        assert!(!plain.body.contains(NONE));
        send(&team, &ticked).await.is(303);
    }
    let stored = db::texts(app.data(), LETTERS).await;
    let with = stored.iter().filter(|one| one.contains("gemiddeld"));
    assert_eq!((stored.len(), with.count()), (4, 2));
}

#[tokio::test]
async fn what_looks_like_personal_data_is_warned_of_before_it_is_sent() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let page = shown(&team, "Bel jan@school.example", &[]).await.is(200);
    assert!(page.body.contains("Dit lijkt op een e-mailadres"));
    let own = [("bereikbaar", "sam@school.example")];
    let page = shown(&team, "Hoe begin je?", &own).await.is(200);
    assert!(!page.body.contains("Dit lijkt op"), "one's own is no slip");
}
