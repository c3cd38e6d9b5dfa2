//! Offers that fit the gaps of a team.

use scan::agreement::{Agreement, Line, ResourceNeed};
use scan::application::agreeing::Writing;
use scan::application::{Credentials, RoundName};
use scan::questionnaire::Id;
use scan_app::ports::agreeing::Agreeing;
use scan_app::ports::rights::Rights;
use serde_json::json;

use crate::acting::{add, chosen, text};
use crate::app::Setup;
use crate::browser::unescape;
use crate::db;
use crate::people::{Scan, remarked};

#[tokio::test]
async fn offers_that_fit_say_why_and_become_an_action() {
    let app = Setup::behind_proxy().run().await;
    let team = app.start(&Scan::default()).await;
    for number in 0..5 {
        let one = app.join(&team.code, "docent").await;
        let saved = one.acks(&[remarked(0, "1", "")]).await;
        assert_eq!(saved, json!({ "Acks": [{ "Stored": 1 }] }), "{number}");
    }
    team.get("/aanbod").await.is(404);
    team.close().await;
    let page = team.get("/aanbod").await.is(200);
    let words = text(&page);
    assert!(words.contains("Past bij ‘"), "{words}");
    assert!(words.contains("onder het doel."), "{words}");
    // From the gap, with its offer, to an action that keeps both.
    let link = page.between("acties/nieuw?topic=", "\"").to_owned();
    let link = unescape(&link);
    let (topic, offer) = link.split_once("&aanbod=").unwrap();
    let form = team
        .get(&format!("/acties/nieuw?topic={link}"))
        .await
        .is(200);
    assert_eq!(chosen(&form, "over"), format!("onderwerp.{topic}"));
    assert_eq!(chosen(&form, "aanbod"), offer);
    let what = form.field("wat");
    assert!(what.contains(": "), "{what}");
    let over = format!("onderwerp.{topic}");
    let action = add(&team, &[("wat", &what), ("over", &over), ("aanbod", offer)]).await;
    let kept = team.get(&format!("/acties/{action}")).await.is(200);
    assert_eq!(chosen(&kept, "aanbod"), offer);
    // The overview leads here and to new actions.
    let overview = team.get("/overzicht").await.is(200);
    for link in ["/acties\"", "/aanbod\"", "/acties/nieuw?topic="] {
        assert!(overview.body.contains(link), "no link to {link}");
    }
    let detail = team.get(&format!("/overzicht/{topic}")).await.is(200);
    assert!(detail.body.contains("/acties/nieuw?item="));
}

#[tokio::test]
async fn four_people_are_told_of_no_gap() {
    let app = Setup::behind_proxy().run().await;
    let team = app.start(&Scan::default()).await;
    for _ in 0..4 {
        let one = app.join(&team.code, "docent").await;
        one.acks(&[remarked(0, "1", "")]).await;
    }
    team.close().await;
    let words = text(&team.get("/aanbod").await.is(200));
    assert!(words.contains("We kunnen hier niets voor u kiezen") && words.contains("Ander aanbod"));
    assert!(!words.contains("Past bij ‘"), "{words}");
}

#[tokio::test]
async fn a_resource_or_a_question_becomes_an_action_that_knows_where_it_came_from() {
    let app = Setup::behind_proxy().run().await;
    let team = app.start(&Scan::default()).await;
    team.close().await;
    let own = Id::new("eigen-hoekje").unwrap();
    let need = ResourceNeed {
        what: Line::new("Een stil hoekje").unwrap().unwrap(),
        for_whom: None,
        supplier: None,
        dropped: false,
    };
    let visitor = Credentials {
        session: team.browser.cookie("beheer"),
        ..Credentials::default()
    };
    let writing = Writing {
        agreement: Agreement::Resource(own, need),
        base: 0,
        idempotency_key: "een".to_owned(),
    };
    let round = RoundName::parse(&team.round).unwrap();
    let led = app.service.led(&visitor, &round).await.unwrap();
    app.service.agree(&led, writing).await.unwrap();
    for (query, what, over, origin) in [
        (
            "middel=eigen-hoekje",
            "Regel: Een stil hoekje",
            "",
            "resource",
        ),
        (
            "middel=middelen-extra-handen",
            "Regel: Extra handen in de klas",
            "vraag.middelen-extra-handen",
            "resource",
        ),
        (
            "topic=passend-onderwijs",
            "",
            "onderwerp.passend-onderwijs",
            "gap",
        ),
        (
            "item=onzin&topic=%3Cb%3E&aanbod=niets&middel=",
            "",
            "",
            "own",
        ),
    ] {
        let form = team.get(&format!("/acties/nieuw?{query}")).await.is(200);
        assert_eq!(form.field("wat"), what, "{query}");
        assert_eq!(chosen(&form, "over"), over, "{query}");
        let kept = form.field("herkomst");
        add(
            &team,
            &[("wat", query), ("over", over), ("herkomst", &kept)],
        )
        .await;
        let stored = db::dump(app.data()).await;
        let row = stored
            .lines()
            .find(|line| line.contains(&format!("{query}\"")));
        let origin = format!("\"origin\":\"{origin}\"");
        assert!(row.unwrap().contains(&origin), "{query}: {row:?}");
    }
}
