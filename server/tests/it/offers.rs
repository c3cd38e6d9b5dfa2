//! Offers that fit the gaps of a team.

use serde_json::json;

use crate::acting::{add, chosen, text};
use crate::app::Setup;
use crate::browser::unescape;
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
