//! A list with texts in another language: pages show them to whoever chose it, and nothing that is
//! stored depends on that.

use super::{answered, finish, reviewed};
use crate::acting::text;
use crate::app::Setup;
use crate::db;
use crate::people::{Coordinator, Scan, sent, team_code};

/// The first item of the list, in the short scan too.
const DUTCH: &str =
    "Ons team heeft samen een beeld van wat inclusiever onderwijs bij ons betekent.";
const ENGLISH: &str =
    "Our team has a shared picture of what more inclusive education means at our school.";

fn translated() -> Scan {
    Scan {
        list: "inclusiever",
        ..Scan::default()
    }
}

fn foreign(body: &str) -> usize {
    body.matches("lang=\"nl\"").count()
}

#[tokio::test]
async fn whoever_reads_english_is_asked_in_english() {
    let app = Setup::behind_proxy().run().await;
    let coordinator = app.start(&translated()).await;
    let one = app.join(&coordinator.code, "docent").await;
    let path = "/vragen/inclusiever-onderwijs";
    let page = text(&one.get(path).await.is(200));
    assert!(page.contains(DUTCH) && !page.contains(ENGLISH), "{page}");
    assert!(page.contains("De meeste collega’s delen een beeld."));

    one.browser.set_cookie("taal", "en");
    let page = text(&one.get(path).await.is(200));
    assert!(page.contains(ENGLISH) && !page.contains(DUTCH), "{page}");
    for words in [
        "What more inclusive education means to us",
        "Most colleagues share a picture.",
        ">Embedded<",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    // The way back to Dutch.
    assert_eq!(foreign(&page), 1, "{page}");
    // The levels of a resource, which every list has alike.
    let page = text(&one.get("/vragen/partners").await.is(200));
    for words in [">Missing<", ">Partly there<", ">Present<"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let said = one.acks(&[sent(0, "4", 0, 1)]).await;
    assert_eq!(said["Acks"].as_array().unwrap().len(), 1, "{said}");

    one.browser.set_cookie("taal", "nl");
    let page = text(&one.get("/antwoorden").await.is(200));
    assert!(page.contains(DUTCH) && page.contains("Geborgd"), "{page}");
}

#[tokio::test]
async fn what_has_no_translation_is_marked_as_dutch() {
    let app = Setup::behind_proxy().run().await;
    let coordinator = app.start(&Scan::default()).await;
    let one = app.join(&coordinator.code, "docent").await;
    let path = "/vragen/passend-onderwijs";
    let page = text(&one.get(path).await.is(200));
    // The page itself.
    assert_eq!(foreign(&page), 1, "{page}");
    one.browser.set_cookie("taal", "en");
    let page = text(&one.get(path).await.is(200));
    assert!(page.contains("<h1 lang=\"nl\">"), "{page}");
    let statements = page.matches("<legend class=\"item__statement\">").count();
    assert!(statements > 0 && foreign(&page) > statements + 2, "{page}");
}

#[tokio::test]
async fn what_is_stored_is_the_same_in_every_language() {
    let app = Setup::behind_proxy().run().await;
    let coordinator = reviewed(&app, &translated(), "2").await;
    finish(&coordinator, "nee").await.is(303);
    coordinator.browser.set_cookie("taal", "en");
    let form = coordinator.get("/volgende").await.is(200);
    let unchanged = "The questions have not changed.";
    assert!(form.body.contains(unchanged), "{}", form.body);
    let second = next_in_english(coordinator, &form.field("idempotency_key")).await;
    let lists = "SELECT COUNT(*) FROM lists";
    assert_eq!(db::number(app.data(), lists).await, 1);

    answered(&app, &second.code, "docent", 5, "3").await;
    second.close().await;
    let page = text(&second.get("/overzicht/inclusiever-onderwijs").await.is(200));
    assert!(page.contains(ENGLISH), "{page}");
    let page = text(&second.get("/vergelijken").await.is(200));
    assert!(page.contains("went from 2.0 to 3.0"), "{page}");
    second.browser.set_cookie("taal", "nl");
    let page = text(&second.get("/vergelijken").await.is(200));
    assert!(page.contains("ging van 2,0 naar 3,0"), "{page}");
    assert!(page.contains(DUTCH), "{page}");
}

async fn next_in_english(team: Coordinator, idempotency_key: &str) -> Coordinator {
    let fields = [("idempotency_key", idempotency_key), ("lengte", "kort")];
    let path = team.at("/volgende");
    let started = team.browser.post(&path, &fields).await.is(303);
    let round = started.location().split('/').nth(2).unwrap().to_owned();
    let page = team.browser.get(started.location()).await.is(200);
    assert!(page.body.contains("lang=\"en\""), "{}", page.body);
    Coordinator {
        code: team_code(&page),
        round,
        ..team
    }
}
