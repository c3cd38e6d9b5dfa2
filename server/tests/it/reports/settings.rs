//! What a coordinator chooses for the report.

use crate::app::TestApp;
use crate::browser::Page;
use crate::people::{Coordinator, idempotency_key};
use crate::table::closed;

fn fields<'a>(
    idempotency_key: &'a str,
    base: &'a str,
    foreword: &'a str,
) -> Vec<(&'a str, &'a str)> {
    vec![
        ("idempotency_key", idempotency_key),
        ("basis", base),
        ("deel", "acties"),
        ("deel", "verdeling"),
        ("voorwoord", foreword),
        ("toelichting-passend-onderwijs", "Hier werken we aan."),
    ]
}

async fn post(team: &Coordinator, fields: &[(&str, &str)]) -> Page {
    team.browser.post(&team.at("/rapport"), fields).await
}

#[tokio::test]
async fn choices_are_kept_and_shown_again() {
    let app = TestApp::new().await;
    let team = closed(&app, 5, "2").await;
    let page = team.get("/rapport").await.is(200);
    assert_eq!(page.field("basis"), "0");
    assert_eq!(
        page.body.matches(" checked").count(),
        9,
        "all but remarks and other schools"
    );
    let kept = post(
        &team,
        &fields(&idempotency_key(1), "0", "Voor het bestuur."),
    )
    .await;
    assert_eq!(kept.is(303).location(), team.at("/rapport?bewaard=ja"));
    let page = team.get("/rapport?bewaard=ja").await.is(200);
    assert!(page.body.contains("Bewaard."));
    assert_eq!(page.field("basis"), "1");
    assert_eq!(page.body.matches(" checked").count(), 2);
    assert!(page.body.contains("Voor het bestuur.</textarea>"));
    assert!(page.body.contains("Hier werken we aan.</textarea>"));
}

#[tokio::test]
async fn a_form_that_is_sent_twice_counts_once() {
    let app = TestApp::new().await;
    let team = closed(&app, 5, "2").await;
    for _ in 0..2 {
        post(&team, &fields(&idempotency_key(1), "0", "Een."))
            .await
            .is(303);
    }
    assert_eq!(team.get("/rapport").await.field("basis"), "1");
}

#[tokio::test]
async fn the_second_of_two_sees_both_versions_and_loses_nothing() {
    let app = TestApp::new().await;
    let team = closed(&app, 5, "2").await;
    post(&team, &fields(&idempotency_key(1), "0", "Van de eerste."))
        .await
        .is(303);
    let back = post(&team, &fields(&idempotency_key(2), "0", "Van de tweede."))
        .await
        .is(409);
    assert!(back.body.contains("Van de eerste."));
    assert!(back.body.contains("Van de tweede.</textarea>"));
    assert_eq!(back.field("basis"), "1");
    let again = back.field("idempotency_key");
    post(&team, &fields(&again, "1", "Van de tweede."))
        .await
        .is(303);
    let page = team.get("/rapport").await.is(200);
    assert!(page.body.contains("Van de tweede.</textarea>"));
}

#[tokio::test]
async fn a_text_that_is_too_long_comes_back_as_typed() {
    let app = TestApp::new().await;
    let team = closed(&app, 5, "2").await;
    let long = format!("Begin {}", "a".repeat(4000));
    let back = post(&team, &fields(&idempotency_key(1), "0", &long))
        .await
        .is(422);
    assert!(back.body.contains("Het voorwoord is 6 tekens te lang."));
    assert!(back.body.contains(&format!("{long}</textarea>")));
    assert_eq!(team.get("/rapport").await.field("basis"), "0");
}

#[tokio::test]
async fn what_no_form_sends_is_refused() {
    let app = TestApp::new().await;
    let team = closed(&app, 5, "2").await;
    for (name, value) in [
        ("deel", "alles"),
        ("toelichting-bestaat-niet", "x"),
        ("daarna", "https://elders.example"),
        ("basis", "veel"),
    ] {
        let mut fields = fields("0123456789abcdef0123456789abcdef", "0", "");
        fields.push((name, value));
        post(&team, &fields).await.is(422);
    }
    assert_eq!(team.get("/rapport").await.field("basis"), "0");
}

#[tokio::test]
async fn kept_and_on_to_the_file() {
    let app = TestApp::new().await;
    let team = closed(&app, 5, "2").await;
    let mut fields = fields("0123456789abcdef0123456789abcdef", "0", "");
    fields.push(("daarna", "rapport"));
    let kept = post(&team, &fields).await.is(303);
    assert_eq!(kept.location(), team.at("/rapport/rapport.pdf"));
}
