//! Rounds are counted when they are finished, and their coordinators read in which release.

use std::collections::BTreeMap;

use scan::questionnaire::Questionnaire;
use serde_json::{Value, json};
use sqlx::Row;

use super::{Ground, SCHOOLS, School, told};
use crate::app::TestApp;
use crate::browser::Browser;
use crate::db;
use crate::people::{Coordinator, Respondent, Scan};
use crate::program::Server;

/// Everything that a count must tell apart.
const CHOICES: [&str; 6] = ["1", "2", "3", "weet-niet", "nvt", ""];
const PRIORITIES: [&str; 4] = ["laag", "midden", "hoog", ""];

/// By item and role group: people per level, *weet ik niet*, priorities.
type Counts = BTreeMap<(String, String), (Vec<u64>, u64, Vec<u64>)>;

/// One answer after the other, past the program.
async fn recounted(app: &TestApp) -> Counts {
    let mut connection = db::connect(app.data()).await;
    let body: String = sqlx::query_scalar("SELECT body FROM lists")
        .fetch_one(&mut connection)
        .await
        .unwrap();
    let list: Questionnaire = serde_json::from_str(&body).unwrap();
    let rows = sqlx::query(
        "SELECT r.role, a.item, a.choice, a.priority FROM answers a
         JOIN respondents r ON r.id = a.respondent_id",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    assert!(rows.len() > 30);
    let mut counts = Counts::new();
    for row in rows {
        let role: String = row.get("role");
        let groups = list.role_groups.iter();
        let mut with = groups.filter(|group| group.roles.iter().any(|it| it.as_str() == role));
        let item: i64 = row.get("item");
        let item = list.item(u16::try_from(item).unwrap()).unwrap().item;
        let key = (
            item.id.as_str().to_owned(),
            with.next().unwrap().id.as_str().to_owned(),
        );
        let choice: Option<i64> = row.get("choice");
        if choice == Some(-1) {
            continue;
        }
        let empty = || (vec![0; 7], 0, vec![0; 3]);
        let (levels, unknown, priorities) = counts.entry(key).or_insert_with(empty);
        match choice {
            Some(0) => *unknown += 1,
            Some(level) => levels[usize::try_from(level - 1).unwrap()] += 1,
            None => {}
        }
        if let Some(priority) = row.get::<Option<i64>, _>("priority") {
            priorities[usize::try_from(priority).unwrap()] += 1;
        }
    }
    counts.retain(|_, (levels, unknown, priorities)| {
        *unknown + levels.iter().sum::<u64>() + priorities.iter().sum::<u64>() > 0
    });
    counts
}

fn stored(body: &str) -> Counts {
    let body: Value = serde_json::from_str(body).unwrap();
    let numbers = |value: &Value| -> Vec<u64> {
        let all = value.as_array().unwrap().iter();
        all.map(|number| number.as_u64().unwrap()).collect()
    };
    let mut counts = Counts::new();
    for item in body["items"].as_array().unwrap() {
        for of_role in item[1].as_array().unwrap() {
            let role = &body["roles"][usize::try_from(of_role[0].as_u64().unwrap()).unwrap()];
            let mut levels = numbers(&of_role[1]);
            levels.resize(7, 0);
            let key = (
                item[0].as_str().unwrap().to_owned(),
                role.as_str().unwrap().to_owned(),
            );
            let value = (levels, of_role[2].as_u64().unwrap(), numbers(&of_role[3]));
            assert!(counts.insert(key, value).is_none());
        }
    }
    counts
}

#[tokio::test]
async fn a_finished_round_is_counted_as_its_answers_are() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let roles = [
        "docent",
        "docent",
        "mentor",
        "docent",
        "zorgcoordinator",
        "mentor",
    ];
    for (person, role) in roles.into_iter().enumerate() {
        let one = app.join(&coordinator.code, role).await;
        let answers: Vec<Value> = (0..15_usize)
            .map(|item| {
                json!({
                    "item": item, "choice": CHOICES[(person + item) % CHOICES.len()],
                    "priority": PRIORITIES[(person * 3 + item) % PRIORITIES.len()],
                    "remark": "", "base": 0, "idempotency_key": item + 1,
                })
            })
            .collect();
        one.acks(&answers).await;
    }
    coordinator.close().await;
    let bodies = "SELECT body FROM tallies";
    assert!(db::texts(app.data(), bodies).await.is_empty());
    let fields = [("bijdrage", "nee"), ("schoolbestuur", "123")];
    let path = coordinator.at("/afronden");
    coordinator.browser.post(&path, &fields).await.is(303);
    let bodies = db::texts(app.data(), bodies).await;
    assert_eq!(bodies.len(), 1);
    let counts = stored(&bodies[0]);
    assert_eq!(counts, recounted(&app).await);
    let groups: Vec<&str> = counts.keys().map(|(_, group)| group.as_str()).collect();
    assert!(groups.contains(&"lesgevend"), "{groups:?}");
}

#[tokio::test]
async fn the_board_is_asked_with_the_question_kept_when_it_is_wrong_and_changed_later() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    app.join(&coordinator.code, "docent").await;
    coordinator.close().await;
    let board = async || {
        let sql = "SELECT COALESCE(board, '-') FROM teams";
        db::texts(app.data(), sql).await.remove(0)
    };
    let send = async |rest: &str, fields: &[(&str, &str)]| {
        coordinator
            .browser
            .post(&coordinator.at(rest), fields)
            .await
    };
    let page = coordinator.get("/afronden").await.is(200);
    assert!(
        page.body.contains("ca. 25 scholen · gemiddeld 2,9"),
        "{}",
        page.body
    );
    let wrong = [("bijdrage", "ja"), ("schoolbestuur", "1234")];
    let page = send("/afronden", &wrong).await.is(422);
    assert!(
        page.body
            .contains("Het nummer van een schoolbestuur heeft vijf cijfers")
    );
    assert!(page.body.contains("value=\"1234\"") && page.body.contains("href=\"#schoolbestuur\""));
    // Neither is what was chosen lost, nor asked again without the board.
    let chosen = page
        .body
        .split("<input")
        .find(|input| input.contains("value=\"ja\""));
    assert!(chosen.unwrap().contains("checked"), "{chosen:?}");
    let page = send("/afronden", &[("schoolbestuur", "De Waarden")])
        .await
        .is(422);
    assert!(page.body.contains("Kies ja of nee.") && page.body.contains("value=\"De Waarden\""));
    let right = [
        ("bijdrage", "ja"),
        ("schoolbestuur", "  Stichting  De Waarden "),
    ];
    send("/afronden", &right).await.is(303);
    assert_eq!(board().await, "Stichting De Waarden");
    let page = coordinator.get("").await.is(200);
    assert!(
        page.body.contains("value=\"Stichting De Waarden\""),
        "{}",
        page.body
    );
    assert!(page.body.contains("Ja, uw team doet mee.") && !page.body.contains("Telt mee"));
    let page = send("/bijdrage", &wrong).await.is(422);
    assert!(page.body.contains("De ronde is afgerond") && page.body.contains("value=\"1234\""));
    assert_eq!(board().await, "Stichting De Waarden");
    // Who does not contribute is not asked, and what was said stays.
    send("/bijdrage", &[("bijdrage", "nee"), ("schoolbestuur", "1")])
        .await
        .is(303);
    assert_eq!(board().await, "Stichting De Waarden");
    send(
        "/bijdrage",
        &[("bijdrage", "ja"), ("schoolbestuur", "41 234")],
    )
    .await
    .is(303);
    assert_eq!(board().await, "41234");
    send("/bijdrage", &[("bijdrage", "ja"), ("schoolbestuur", "")])
        .await
        .is(303);
    assert_eq!(board().await, "-");
}

/// Browsers that know a server.
pub(super) fn browsers(server: &Server) -> impl Fn() -> Browser {
    let client = crate::app::client();
    move || Browser::new(client.clone(), &server.base)
}

/// A coordinator in such a browser whose round of five colleagues is finished, and contributes. All
/// say that nothing is there yet, which no invented school does.
pub(super) async fn contributing(fresh: impl Fn() -> Browser) -> Coordinator {
    let coordinator = Coordinator::start_in(fresh(), &Scan::default()).await;
    for _ in 0..5 {
        let one = Respondent::join_in(fresh(), &coordinator.code, "docent", "").await;
        let answers: Vec<Value> = (0..15)
            .map(|item| crate::people::sent(item, "1", 0, i64::from(item) + 1))
            .collect();
        one.acks(&answers).await;
    }
    coordinator.close().await;
    let path = coordinator.at("/afronden");
    let fields = [("bijdrage", "ja"), ("schoolbestuur", "41234")];
    coordinator.browser.post(&path, &fields).await.is(303);
    coordinator
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_coordinator_reads_in_which_release_the_round_counts_and_what_withdrawing_does() {
    let ground = Ground::with(&School::several(SCHOOLS)).await;
    let data = ground.data();
    let server = Server::start(&data, &[]);
    let coordinator = contributing(browsers(&server)).await;
    let page = coordinator.get("").await.is(200);
    assert!(
        page.body
            .contains("Ze geldt voor uitgaven die daarna gemaakt worden.")
    );
    ground.build();
    let page = coordinator.get("").await.is(200);
    assert!(
        page.body.contains("Telt mee in de uitgave van "),
        "{}",
        page.body
    );
    assert!(
        page.body
            .contains("Dan veranderen uitgaven die al gemaakt zijn niet.")
    );
    let path = coordinator.at("/bijdrage");
    let withdrawn = coordinator
        .browser
        .post(&path, &[("bijdrage", "nee")])
        .await;
    withdrawn.is(303);
    let page = coordinator.get("").await.is(200);
    for words in [
        "Nee, uw team doet niet mee.",
        "Telde het laatst mee in de uitgave van ",
        "In latere telt uw team niet meer mee.",
    ] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    ground.build();
    let marks = "SELECT counted_first || '-' || counted_last FROM rounds ORDER BY id";
    let marks = db::texts(&data, marks).await;
    let (others, own) = marks.split_at(usize::try_from(SCHOOLS).unwrap());
    assert!(others.iter().all(|mark| mark == "1-2"), "{others:?}");
    assert_eq!(own, ["1-1"]);
}

#[tokio::test]
async fn a_team_that_withdrew_before_a_release_is_not_in_it() {
    let mut schools = School::several(SCHOOLS + 1);
    let mut last = schools.pop().unwrap();
    let without = Ground::with(&schools).await;
    without.build();
    last.contributes = 0;
    schools.push(last);
    let with = Ground::with(&schools).await;
    with.take_keys_of(&without);
    with.build();
    let checksum = "SELECT checksum FROM releases";
    let checksums = [
        told(&without.data(), checksum).await,
        told(&with.data(), checksum).await,
    ];
    assert_eq!(checksums[0], checksums[1]);
    let marked = "SELECT COUNT(*) FROM rounds WHERE counted_last IS NULL";
    assert_eq!(db::number(&with.data(), marked).await, 1);
    // Nor was it counted for anything else.
    let tallies = "SELECT COUNT(*) FROM tallies";
    assert_eq!(db::number(&with.data(), tallies).await, i64::from(SCHOOLS));
}
