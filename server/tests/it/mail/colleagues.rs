//! Mails to colleagues: an invitation that works once, one reminder, the day of the session; and the
//! answer of the support centre.

use scan::application::staff::StaffRole;
use scan_server::service::mail::Route;

use super::states;
use crate::accounts;
use crate::app::{Setup, TestApp};
use crate::db;
use crate::people::{Coordinator, Scan};
use crate::staff;
use crate::support_requests::ask;

const DAY: i64 = 24 * 60 * 60;

async fn with_page() -> TestApp {
    let setup = Setup {
        mail: Route::Page,
        ..Setup::behind_proxy()
    };
    setup.run().await
}

/// Mails these addresses.
async fn invite(team: &Coordinator, addresses: &str) {
    let key = team.get("/mailen").await.is(200).field("idempotency_key");
    let fields = [("idempotency_key", key.as_str()), ("adressen", addresses)];
    for _ in 0..2 {
        team.browser
            .post(&team.at("/mailen"), &fields)
            .await
            .is(303);
    }
}

/// The links in mails to this address, the oldest first.
async fn links(app: &TestApp, address: &str) -> Vec<String> {
    let texts = db::texts(
        app.data(),
        "SELECT address || ' ' || body FROM outbox WHERE body IS NOT NULL ORDER BY id",
    )
    .await;
    let own = texts.iter().filter(|text| text.starts_with(address));
    let found = own.filter_map(|text| text.split_once("/uitgenodigd/"));
    found
        .map(|(_, rest)| {
            let key = rest.split_whitespace().next().unwrap();
            format!("/uitgenodigd/{key}")
        })
        .collect()
}

#[tokio::test]
async fn a_colleague_joins_once_with_the_link_and_nothing_says_who_did() {
    let app = with_page().await;
    let team = app.start(&Scan::default()).await;
    invite(&team, "anna@school.example, bert@school.example").await;
    assert_eq!(states(&app).await, ["wacht", "wacht"]);
    let link = links(&app, "anna@").await.remove(0);
    let anna = app.browser();
    for _ in 0..2 {
        anna.get(&link).await.is(200);
    }
    let joined = anna.press(&link).await.is(303);
    assert_eq!(joined.location(), format!("/meedoen/{}", team.code));
    anna.get(joined.location()).await.is(200);
    anna.get(&link).await.is(404);
    anna.press(&link).await.is(404);
    let page = team.get("/mailen").await.is(200);
    assert!(page.body.contains("U mailde 2 adressen"));
    assert!(!page.body.contains("anna@school.example"));

    // Only whoever did not use the link is reminded, and once.
    let remind = team.at("/mailen/herinnering");
    for _ in 0..2 {
        team.browser.press(&remind).await.is(303);
    }
    assert_eq!(states(&app).await.len(), 3);
    let of_bert = links(&app, "bert@").await;
    app.browser().get(&of_bert[0]).await.is(404);
    app.browser().get(&of_bert[1]).await.is(200);

    // Nothing of it goes or works once the answering is closed.
    team.close().await;
    app.browser().get(&of_bert[1]).await.is(404);
    assert_eq!(states(&app).await, ["vervallen", "vervallen", "vervallen"]);
    team.browser.press(&remind).await.is(404);
}

#[tokio::test]
async fn what_is_no_address_comes_back_and_too_many_are_refused() {
    let app = with_page().await;
    let team = app.start(&Scan::default()).await;
    let fields = [("adressen", "anna@school.example, bert@school")];
    let page = team
        .browser
        .post(&team.at("/mailen"), &fields)
        .await
        .is(422);
    assert!(page.body.contains("bert@school: Dit is geen e-mailadres"));
    assert!(page.body.contains("anna@school.example"));
    let many: Vec<String> = (0..151).map(|n| format!("c{n}@school.example")).collect();
    let many = many.join("\n");
    let fields = [("adressen", many.as_str())];
    let page = team
        .browser
        .post(&team.at("/mailen"), &fields)
        .await
        .is(409);
    assert!(page.body.contains("te veel adressen"));
    assert_eq!(states(&app).await.len(), 0);
}

#[tokio::test]
async fn colleagues_hear_of_the_session_on_the_morning_before_the_last_day_that_was_chosen() {
    let app = with_page().await;
    let team = app.start(&Scan::default()).await;
    invite(&team, "anna@school.example").await;
    app.service.send_due().await.unwrap();
    team.close().await;
    let path = team.at("/mailen/teamsessie");
    let day = |day: &'static str| [("dag", day)];
    team.browser.post(&path, &day("2026-11-23")).await.is(422);
    team.browser.post(&path, &day("2026-11-26")).await.is(303);
    team.browser.post(&path, &day("2026-11-27")).await.is(303);
    assert_eq!(states(&app).await, ["verstuurd", "vervallen", "wacht"]);
    // It is Monday the 23rd; the morning before Friday is Thursday's.
    app.clock.forward(2 * DAY);
    app.service.send_due().await.unwrap();
    assert_eq!(states(&app).await[2], "wacht");
    app.clock.forward(DAY);
    app.service.send_due().await.unwrap();
    assert_eq!(states(&app).await[2], "verstuurd");
    team.browser.post(&path, &day("")).await.is(303);
}

#[tokio::test]
async fn without_mail_the_page_says_so() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let page = team.get("/mailen").await.is(200);
    assert!(page.body.contains("Deze website verstuurt geen mail"));
    let fields = [("adressen", "anna@school.example")];
    team.browser
        .post(&team.at("/mailen"), &fields)
        .await
        .is(404);
}

#[tokio::test]
async fn after_closing_the_page_says_that_nobody_is_invited_any_more() {
    let app = with_page().await;
    let team = app.start(&Scan::default()).await;
    let invites = "Mail de uitnodiging";
    assert!(team.get("/mailen").await.is(200).body.contains(invites));
    team.close().await;
    let page = team.get("/mailen").await.is(200);
    assert!(
        page.body.contains("Het invullen is afgesloten"),
        "{}",
        page.body
    );
    assert!(!page.body.contains(invites) && !page.body.contains("Het hoeft niet"));
}

#[tokio::test]
async fn members_who_manage_are_told_of_an_answer_and_it_is_not_in_the_mail() {
    let app = with_page().await;
    let team = app.start(&Scan::default()).await;
    let anna = accounts::sign_in(&app, "anna").await;
    accounts::take_over(&team, &anna).await;
    team.close().await;
    let number = ask(&team, "Hoe pakken anderen dit aan?").await;
    let (_, member) = staff::sign_in(&app, StaffRole::Member).await;
    let path = format!("/steunpunt/vragen/{number}");
    let form = member.get(&path).await.is(200);
    let take = [
        ("idempotency_key", form.field("idempotency_key")),
        ("stand", form.field("stand")),
    ];
    member
        .post(&format!("{path}/oppakken"), &take)
        .await
        .is(303);
    let form = member.get(&path).await.is(200);
    let answer = [
        ("idempotency_key", form.field("idempotency_key")),
        ("stand", form.field("stand")),
        ("antwoord", "Een geheim antwoord".to_owned()),
    ];
    for _ in 0..2 {
        member
            .post(&format!("{path}/antwoord"), &answer)
            .await
            .is(303);
    }
    let mails = db::texts(app.data(), "SELECT address || ' ' || body FROM outbox").await;
    assert_eq!(mails.len(), 1, "{mails:?}");
    assert!(mails[0].starts_with(&anna.address));
    assert!(mails[0].contains("/mijn-scans") && !mails[0].contains("geheim"));
}
