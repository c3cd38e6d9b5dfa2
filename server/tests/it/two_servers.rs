//! Two servers on one database of PostgreSQL: whoever asks the one sees what others did at the other,
//! and no rule breaks because two decide at once. `.ci/test` runs these where it has started a service.

use std::sync::Arc;

use serde_json::json;
use tokio::task::JoinSet;

use crate::app::{Setup, TestApp};
use crate::db;
use crate::people::{Respondent, Scan, sent};
use crate::service_database::url_of;
use crate::table::{Events, PICTURE, Session, closed};

const NO_SERVICE: &str = "SCAN_TEST_POSTGRES names no service";

/// Two servers on the same tables.
async fn two() -> (TestApp, TestApp) {
    let one = TestApp::new().await;
    let setup = Setup {
        database: Some(url_of(one.data()).expect(NO_SERVICE)),
        ..Setup::default()
    };
    (one, setup.run().await)
}

/// The same person in the same browser, at another server.
fn at(app: &TestApp, person: &Respondent) -> Respondent {
    let browser = person.browser.moved(&format!("http://{}", app.address));
    Respondent {
        browser,
        round: person.round.clone(),
        participation: person.participation.clone(),
    }
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn phones_screen_and_leader_at_different_servers_see_the_same() {
    let (one, other) = two().await;
    let coordinator = closed(&one, 6, "2").await;
    let session = Session::open(&coordinator, "nabespreken").await;
    let mut phones = Vec::new();
    for number in 0..6 {
        let app = if number % 2 == 0 { &one } else { &other };
        phones.push(session.sit(app, number, "docent").await);
    }
    let screen = other.browser();
    let mut screen = Events::of(&screen, &format!("{}/stroom", session.screen)).await;
    screen.until("6 telefoons doen mee").await;
    let mut lead = Events::of(&session.lead, &session.at("/stroom")).await;
    session.step("stem", "0").await;
    screen.until("0 van 6").await;
    for phone in &phones[..5] {
        phone.vote("3").await.is(303);
    }
    screen.until("5 van 6").await;
    lead.until("5 van 6").await;
    phones[5].vote("1").await.is(303);
    screen.until(PICTURE).await;
    lead.until(PICTURE).await;
    session.step("naar", "1").await;
    for phone in &phones {
        assert!(!phone.page().await.is(200).body.contains(PICTURE));
    }
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn of_two_who_save_the_same_answer_at_two_servers_one_wins_and_both_know() {
    let (one, other) = two().await;
    let coordinator = one.start(&Scan::default()).await;
    for turn in 0..20 {
        let here = one.join(&coordinator.code, "docent").await;
        let there = at(&other, &here);
        let (mine, theirs) = (
            [sent(3, "1", 0, 2 * turn + 1)],
            [sent(3, "2", 0, 2 * turn + 2)],
        );
        let (first, second) = tokio::join!(here.acks(&mine), there.acks(&theirs));
        let won = [&first, &second].map(|said| said["Acks"][0].get("Stored").is_some());
        assert!(won[0] != won[1], "{first} {second}");
        let lost = if won[0] { &second } else { &first };
        let current = &lost["Acks"][0]["Conflict"];
        assert_eq!(current["base"], json!(1), "{lost}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs PostgreSQL"]
async fn what_is_acknowledged_at_one_server_while_another_closes_is_kept() {
    let (one, other) = two().await;
    let other = Arc::new(other);
    for _ in 0..5 {
        let coordinator = one.start(&Scan::default()).await;
        let mut people = JoinSet::new();
        for _ in 0..6 {
            let person = other.join(&coordinator.code, "docent").await;
            people.spawn(async move {
                let mut kept = 0_i64;
                for item in 0..30 {
                    let said = person
                        .save(&[sent(item, "2", 0, i64::from(item) + 1)])
                        .await;
                    if said.status != 200 || said.json()["Acks"].is_null() {
                        break;
                    }
                    // Some items are not asked of everybody.
                    let stored = said.json()["Acks"][0].get("Stored").is_some();
                    kept += i64::from(stored);
                }
                kept
            });
        }
        coordinator.close().await;
        let kept: i64 = people.join_all().await.iter().sum();
        let round = coordinator.round.clone();
        let mut connection = db::connect(one.data()).await;
        let stored: i64 = sqlx::query_scalar(
            "SELECT COUNT(*) FROM answers a JOIN respondents r ON r.id = a.respondent_id
             JOIN rounds o ON o.id = r.round_id WHERE o.name = $1",
        )
        .bind(round)
        .fetch_one(&mut connection)
        .await
        .unwrap();
        assert_eq!(stored, kept);
    }
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn one_release_is_made_at_a_time() {
    let (one, other) = two().await;
    let claim = one.service.store().claim_releases().await.unwrap();
    let claim = claim.expect("nobody else makes one");
    assert!(
        other
            .service
            .store()
            .claim_releases()
            .await
            .unwrap()
            .is_none()
    );
    claim.end().await;
    assert!(
        other
            .service
            .store()
            .claim_releases()
            .await
            .unwrap()
            .is_some()
    );
}
