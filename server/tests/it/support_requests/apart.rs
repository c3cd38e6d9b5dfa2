//! Staff read what was sent, and nothing leads them further.

use reqwest::Method;
use scan::application::staff::StaffRole;
use scan_app::routes::Access;
use serde_json::json;
use sqlx::Row;

use super::ask;
use crate::app::TestApp;
use crate::db;
use crate::people::{Scan, remarked};
use crate::program::root;
use crate::staff::sign_in;

/// The tables that staff read of.
const OPEN: [&str; 2] = ["support_requests", "support_steps"];

#[tokio::test]
async fn staff_read_no_table_that_leads_to_a_team() {
    let app = TestApp::new().await;
    let tables = "SELECT name FROM sqlite_master WHERE type = 'table'";
    let mut others = db::texts(app.data(), tables).await;
    others.retain(|name| !OPEN.contains(&name.as_str()));
    assert!(others.iter().any(|name| name == "support_senders"));
    let read = |path: &str| std::fs::read_to_string(root().join(path)).unwrap();
    let mut seen = 0;
    for path in [
        "server/src/store/support_requests.rs",
        "server/src/store/support_requests/desk.rs",
    ] {
        for statement in crate::apart::statements(&read(path)) {
            let mut words = statement.split(|c: char| !c.is_alphanumeric() && c != '_');
            let named = words.find(|word| others.iter().any(|other| other == word));
            assert_eq!(named, None, "{path}: {statement}");
            seen += usize::from(OPEN.iter().any(|name| statement.contains(name)));
        }
    }
    assert!(seen >= 4, "{seen}");
    // Nor does their use case ask another part of the store.
    let service = read("server/src/service/staff/requests.rs");
    let mut uses = service.lines().filter(|line| line.contains("store"));
    assert!(
        uses.all(|line| line.contains("support_request")),
        "{service}"
    );
}

#[tokio::test]
async fn nothing_that_staff_read_leads_to_a_round() {
    let app = TestApp::new().await;
    let mut connection = db::connect(app.data()).await;
    let rows = sqlx::query(
        "SELECT m.name AS child, f.\"table\" AS parent FROM sqlite_master m
         JOIN pragma_foreign_key_list(m.name) f
         WHERE m.type = 'table' AND m.name LIKE 'support_%' ORDER BY m.name",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    let pairs = rows.iter().map(|row| (row.get("child"), row.get("parent")));
    let pairs: Vec<(String, String)> = pairs.collect();
    let pairs: Vec<(&str, &str)> = pairs
        .iter()
        .map(|(a, b)| (a.as_str(), b.as_str()))
        .collect();
    let expected = [
        ("support_requests", "support_senders"),
        ("support_senders", "teams"),
        ("support_steps", "support_requests"),
    ];
    assert_eq!(pairs, expected);
    let columns = "SELECT c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
                   WHERE m.name IN ('support_requests', 'support_steps')";
    for column in db::texts(app.data(), columns).await {
        let foreign = ["team", "round", "respondent", "answer", "device", "code"];
        assert!(
            !foreign.iter().any(|word| column.contains(word)),
            "{column}"
        );
    }
}

#[tokio::test]
async fn nothing_of_answers_is_on_any_page_of_staff() {
    let app = TestApp::new().await;
    let scan = Scan {
        school: "aap-school".to_owned(),
        team: "aap-team".to_owned(),
        ..Scan::open()
    };
    let team = app.start(&scan).await;
    let one = app.join_as(&team.code, "docent", "aap-naam").await;
    let saved = one.acks(&[remarked(0, "2", "aap-opmerking")]).await;
    assert_eq!(saved, json!({ "Acks": [{ "Stored": 1 }] }));
    team.close().await;
    let overview = team.get("/overzicht/passend-onderwijs").await.is(200);
    assert!(overview.body.contains("aap-opmerking"), "the search bites");
    let number = ask(&team, "aap-vraag").await;
    let (_, staff) = sign_in(&app, StaffRole::Admin).await;
    let mut asked = 0;
    for route in scan_app::routes::table() {
        let for_staff = matches!(route.access, Access::Staff | Access::Admin);
        // A stream of events has no end; the page that follows it is asked for.
        let is_stream = route.path.ends_with("/stroom");
        if route.method != Method::GET || !for_staff || is_stream {
            continue;
        }
        let path = route.path.replace("{request}", &number);
        let path = path.replace("{topic}", "passend-onderwijs");
        let whole = staff.get(&path).await.whole();
        for hidden in [
            "aap-opmerking",
            "aap-naam",
            "aap-team",
            &team.round,
            &team.code,
        ] {
            assert!(!whole.contains(hidden), "{path} holds {hidden}");
        }
        asked += usize::from(whole.contains("aap-vraag"));
    }
    assert_eq!(asked, 1, "the request itself is read, on its own page");
}
