//! What `/api/bewaar` says to what it cannot store: to the island, in a way that it understands.

use reqwest::header::{ACCEPT, CONTENT_TYPE, REFERER};
use serde_json::json;

use crate::app::{TestApp, client};
use crate::browser::Browser;
use crate::db;
use crate::people::{Coordinator, Respondent, Scan, remarked, sent};
use crate::program::Server;

/// Bodies that no island sends, with what they are.
const SENSELESS: [(&str, &str); 6] = [
    ("text/plain", "{}"),
    ("application/json", ""),
    ("application/json", "{\"round\":\"abc\",\"answers\":["),
    ("application/json", "[]"),
    (
        "application/json",
        "{\"round\":\"abc\",\"participation\":\"\"}",
    ),
    (
        "application/x-www-form-urlencoded",
        "round=abc&answers[0][item]=1",
    ),
];

#[tokio::test]
async fn a_level_or_item_that_is_not_there_is_named_and_the_rest_is_stored() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let one = app.join(&coordinator.code, "docent").await;
    let said = one
        .acks(&[
            sent(0, "7", 0, 11),
            sent(1, "2", 0, 12),
            sent(599, "2", 0, 13),
            remarked(65_535, "", "nergens bij"),
            sent(2, "nvt", 0, 15),
        ])
        .await;
    let invalid = json!("Invalid");
    let stored = json!({ "Stored": 1 });
    assert_eq!(
        said,
        json!({ "Acks": [invalid, stored, invalid, invalid, stored] })
    );
    let right = "SELECT COUNT(*) FROM answers WHERE item IN (1, 2)";
    assert_eq!(db::number(app.data(), right).await, 2);
    let all = "SELECT COUNT(*) FROM answers";
    assert_eq!(db::number(app.data(), all).await, 2);
    // The same alone: still taking part, and told what is wrong.
    let said = one.acks(&[sent(0, "5", 0, 16)]).await;
    assert_eq!(said, json!({ "Acks": ["Invalid"] }));
    one.get("").await.is(200);
}

#[tokio::test]
async fn no_reply_leads_anywhere_whatever_the_browser_says_it_accepts() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let one = app.join(&coordinator.code, "docent").await;
    let good = one.body(&[sent(0, "3", 0, 1)]).to_string();
    let gone =
        json!({ "round": "222222222222", "participation": one.participation, "answers": [] });
    let gone = gone.to_string();
    let mut bodies = SENSELESS.to_vec();
    bodies.extend([
        ("application/json", good.as_str()),
        ("application/json", &gone),
    ]);
    for (kind, body) in bodies {
        for accept in ["text/html,application/xhtml+xml", "application/json", "*/*"] {
            let request = one
                .browser
                .own_post("/api/bewaar")
                .header(CONTENT_TYPE, kind)
                .header(ACCEPT, accept)
                .header(REFERER, "https://elders.example/terug")
                .body(body.to_owned());
            let page = one.browser.send(request).await;
            assert_eq!(page.location(), "", "{kind} {accept} {body}");
            assert!(
                !page.whole().contains("elders.example"),
                "{kind} {accept} {body}"
            );
            let understood = body == good || body == gone;
            let expected: &[u16] = if understood { &[200] } else { &[400, 415, 422] };
            assert!(
                expected.contains(&page.status),
                "{kind} {body}: {}",
                page.status
            );
        }
    }
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM answers").await,
        1
    );
}

#[tokio::test]
async fn what_makes_no_sense_is_no_error_in_the_log() {
    let data = tempfile::tempdir().unwrap();
    // A slow disk is another matter.
    let settings = [("SCAN_LOG", "debug"), ("SCAN_SLOW_QUERY_MS", "60000")];
    let server = Server::start(data.path(), &settings);
    let browser = || Browser::new(client(), &server.base);
    let coordinator = Coordinator::start_in(browser(), &Scan::default()).await;
    let one = Respondent::join_in(browser(), &coordinator.code, "docent", "").await;
    for (kind, body) in SENSELESS {
        let request = one.browser.own_post("/api/bewaar");
        let request = request.header(CONTENT_TYPE, kind).body(body);
        let page = one.browser.send(request).await;
        assert!(
            matches!(page.status, 400 | 415 | 422),
            "{body}: {}",
            page.status
        );
    }
    one.save(&[sent(0, "geheime keuze", 0, 1)]).await.is(422);
    one.save(&[sent(700, "1", 0, 2)]).await.is(200);
    let (exit, log) = server.terminate();
    assert_eq!(exit, Some(0), "{log}");
    assert!(log.contains("a save was not understood"), "{log}");
    // The service of the tests does not wait for its disk, and the program says so.
    let said = log.lines().filter(|line| !line.contains("fsync"));
    let faults: Vec<&str> = said
        .filter(|line| line.contains("ERROR") || line.contains("WARN"))
        .collect();
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(!log.contains("geheime keuze"), "{log}");
}
