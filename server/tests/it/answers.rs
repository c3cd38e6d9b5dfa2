//! Saving answers: stored once, in order, only while it is open (ASVS 2.3.1, 15.4.2).

use std::path::PathBuf;

use serde_json::json;

use crate::app::{Setup, TestApp};
use crate::db;
use crate::people::{Coordinator, Respondent, Scan, remarked, sent};

async fn team(app: &TestApp) -> (Coordinator, Respondent) {
    let coordinator = app.start(&Scan::default()).await;
    let one = app.join(&coordinator.code, "docent").await;
    (coordinator, one)
}

fn stored(revision: i64) -> serde_json::Value {
    json!({ "Acks": [{ "Stored": revision }] })
}

#[tokio::test]
async fn an_answer_is_stored_and_shown_to_its_owner() {
    let app = TestApp::new().await;
    let (_, one) = team(&app).await;
    assert_eq!(one.acks(&[remarked(0, "3", "zo zit het")]).await, stored(1));
    assert_eq!(one.acks(&[sent(1, "weet-niet", 0, 2)]).await, stored(1));
    assert_eq!(one.acks(&[sent(2, "nvt", 0, 3)]).await, stored(1));
    let own = one.get("/antwoorden").await.is(200).body;
    for text in ["zo zit het", "hoog", "Weet ik niet", "Niet van toepassing"] {
        assert!(own.contains(text), "{text}: {own}");
    }
    let open = one.get("/open").await.is(200).body;
    assert!(
        !open.contains("vraag-0\"") && open.contains("vraag-3\""),
        "{open}"
    );
    let topic = one.get("/vragen/passend-onderwijs").await.is(200);
    assert_eq!(topic.between("data-revision=\"", "\""), "1");
}

#[tokio::test]
async fn a_page_without_scripts_saves_and_goes_on() {
    let app = TestApp::new().await;
    let (_, one) = team(&app).await;
    let path = one.at("/vragen/passend-onderwijs");
    let page = one.browser.get(&path).await.is(200);
    let base = page.field("basis-0");
    let fields = [
        ("deelname", one.participation.as_str()),
        ("basis-0", base.as_str()),
        ("keuze-0", "2"),
        ("prioriteit-0", "laag"),
        ("opmerking-0", "met de hand"),
        ("naar", "volgende"),
    ];
    let next = one.browser.post(&path, &fields).await.is(303);
    assert_eq!(next.location(), one.at("/vragen/samenwerkingsverband"));
    let page = one.browser.get(&path).await.is(200);
    assert_eq!(page.between("data-revision=\"", "\""), "1");
    assert!(page.body.contains("met de hand"));
    // Sent again as it now stands, nothing changes.
    let same = [
        ("deelname", page.field("deelname")),
        ("basis-0", page.field("basis-0")),
        ("keuze-0", "2".to_owned()),
        ("prioriteit-0", "laag".to_owned()),
        ("opmerking-0", "met de hand".to_owned()),
        ("naar", "vorige".to_owned()),
    ];
    let back = one.browser.post(&path, &same).await.is(303);
    assert_eq!(back.location(), one.at(""));
    assert_eq!(
        db::number(app.data(), "SELECT MAX(revision) FROM answers").await,
        1
    );
    // From the old page another answer is a conflict: shown, not stored.
    let stale = [
        ("deelname", one.participation.as_str()),
        ("basis-0", base.as_str()),
        ("keuze-0", "4"),
        ("naar", "volgende"),
    ];
    let page = one.browser.post(&path, &stale).await.is(409);
    assert!(page.body.contains("op twee apparaten"), "{}", page.body);
    assert_eq!(
        db::number(app.data(), "SELECT choice FROM answers").await,
        2
    );
}

#[tokio::test]
async fn the_same_change_sent_again_is_stored_once() {
    let app = TestApp::new().await;
    let (_, one) = team(&app).await;
    for _ in 0..5 {
        assert_eq!(one.acks(&[sent(0, "3", 0, 41)]).await, stored(1));
    }
    assert_eq!(one.acks(&[sent(0, "4", 1, 42)]).await, stored(2));
    assert_eq!(one.acks(&[sent(0, "4", 1, 42)]).await, stored(2));
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM answers").await,
        1
    );
}

#[tokio::test]
async fn a_stale_change_is_a_conflict_and_overwrites_nothing() {
    let app = TestApp::new().await;
    let (_, one) = team(&app).await;
    one.acks(&[remarked(0, "3", "de eerste")]).await;
    let before = db::dump(app.data()).await;
    for base in [0, 2, 99, -1, i64::MAX, i64::MIN] {
        let said = one.acks(&[sent(0, "1", base, 500)]).await;
        let current = &said["Acks"][0]["Conflict"];
        assert_eq!(current["choice"], "3", "{base}: {said}");
        assert_eq!(current["remark"], "de eerste");
        assert_eq!(current["priority"], "hoog");
        assert_eq!(current["base"], 1);
    }
    assert_eq!(before, db::dump(app.data()).await);
    // Several in one request: each for itself.
    let said = one
        .acks(&[sent(0, "1", 0, 501), sent(1, "2", 0, 502)])
        .await;
    assert!(said["Acks"][0]["Conflict"].is_object(), "{said}");
    assert_eq!(said["Acks"][1], json!({ "Stored": 1 }));
}

#[tokio::test]
async fn fifty_devices_at_once_end_as_one_row() {
    let app = TestApp::new().await;
    let (_, one) = team(&app).await;
    let tasks: Vec<_> = (0..50)
        .map(|number| {
            let choice = ["1", "2", "3", "4"][number % 4];
            let answer = sent(0, choice, 0, i64::try_from(number).unwrap() + 1);
            let body = one.body(&[answer]);
            let request = one.browser.own_post("/api/bewaar").json(&body);
            tokio::spawn(async move {
                let said = request.send().await.unwrap();
                assert_eq!(said.status().as_u16(), 200);
                (choice, said.json::<serde_json::Value>().await.unwrap())
            })
        })
        .collect();
    let mut winners = Vec::new();
    let mut others = Vec::new();
    for task in tasks {
        let (choice, said) = task.await.unwrap();
        match &said["Acks"][0] {
            ack if ack["Stored"] == 1 => winners.push(choice),
            ack => others.push(ack["Conflict"]["choice"].as_str().unwrap().to_owned()),
        }
    }
    // The same choice as the first one is no conflict: nothing is lost.
    assert!(winners.len() >= 12 && winners.len() <= 13, "{winners:?}");
    assert!(
        winners.iter().all(|choice| *choice == winners[0]),
        "{winners:?}"
    );
    assert!(
        others.iter().all(|choice| choice == winners[0]),
        "{others:?}"
    );
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM answers").await,
        1
    );
    assert_eq!(
        db::number(app.data(), "SELECT revision FROM answers").await,
        1
    );
}

#[tokio::test]
async fn after_closing_nothing_is_stored_and_pages_say_why() {
    let app = TestApp::new().await;
    let (coordinator, one) = team(&app).await;
    one.acks(&[sent(0, "3", 0, 1)]).await;
    let resume = crate::codes::make_code(&one).await;
    coordinator.close().await;
    let before = db::dump(app.data()).await;
    assert_eq!(one.acks(&[sent(1, "3", 0, 2)]).await, json!("Closed"));
    for rest in [
        "",
        "/open",
        "/antwoorden",
        "/klaar",
        "/wissen",
        "/vragen/passend-onderwijs",
    ] {
        let page = one.get(rest).await.is(409);
        assert!(page.body.contains("kan niemand"), "{rest}: {}", page.body);
    }
    for rest in ["/klaar", "/klaar/toch-niet", "/wissen", "/hervatcode"] {
        one.browser.press(&one.at(rest)).await.is(409);
    }
    app.browser()
        .post("/verder", &[("hervatcode", resume)])
        .await
        .is(404);
    assert_eq!(before, db::dump(app.data()).await);
    // Nothing links a person to answers any more.
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM devices").await,
        0
    );
    let resumable = "SELECT COUNT(*) FROM respondents WHERE resume_hash IS NOT NULL";
    assert_eq!(db::number(app.data(), resumable).await, 0);
    let marks = "SELECT COUNT(*) FROM respondents WHERE idempotency_key <> 'r' || id";
    assert_eq!(db::number(app.data(), marks).await, 0);
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM answers").await,
        1
    );
}

#[tokio::test]
async fn closing_while_people_save_keeps_what_was_acknowledged_and_nothing_else() {
    let app = TestApp::new().await;
    let (coordinator, one) = team(&app).await;
    let saving: Vec<_> = (0..15)
        .map(|item| {
            let body = one.body(&[sent(item, "2", 0, 1)]);
            tokio::spawn(one.browser.own_post("/api/bewaar").json(&body).send())
        })
        .collect();
    coordinator.close().await;
    let mut acknowledged = 0;
    for task in saving {
        let said = task
            .await
            .unwrap()
            .unwrap()
            .json::<serde_json::Value>()
            .await
            .unwrap();
        assert!(said == stored(1) || said == json!("Closed"), "{said}");
        acknowledged += i64::from(said == stored(1));
    }
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM answers").await,
        acknowledged
    );
}

#[tokio::test]
async fn items_and_levels_that_are_not_asked_are_refused() {
    let lists = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/lists"));
    let setup = Setup {
        lists: Some(lists.clone()),
        ..Setup::default()
    };
    let app = setup.run().await;
    let scan = Scan {
        list: "seven",
        extent: "volledig",
        ..Scan::default()
    };
    let coordinator = app.start(&scan).await;
    let one = app.join(&coordinator.code, "conrector").await;
    let library = scan_server::lists::find(&[lists]).unwrap();
    let library = library.read(&scan::yaml::ReadOptions::default()).unwrap();
    let list = &library.questionnaires[0];
    let role = scan::questionnaire::Id::new("conrector").unwrap();
    let number = |find: &dyn Fn(&scan::questionnaire::Item) -> bool| {
        list.items()
            .find(|placed| find(placed.item))
            .unwrap()
            .number
    };
    let for_others = number(&|item| !item.asks(&role));
    let resource = number(&|item| item.is_resource() && item.asks(&role));
    let plain = number(&|item| !item.is_resource() && item.asks(&role));
    let count = u16::try_from(list.items().count()).unwrap();
    for (item, choice) in [
        (for_others, "1"),
        (count, "1"),
        (u16::MAX, "1"),
        (resource, "4"),
    ] {
        let said = one.acks(&[sent(item, choice, 0, 2)]).await;
        let invalid = json!({ "Acks": ["Invalid"] });
        assert_eq!(said, invalid, "item {item}, level {choice}");
    }
    assert!(one.save(&[sent(plain, "8", 0, 3)]).await.status >= 400);
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM answers").await,
        0
    );
    assert_eq!(one.acks(&[sent(plain, "7", 0, 4)]).await, stored(1));
    assert_eq!(one.acks(&[sent(resource, "3", 0, 5)]).await, stored(1));
    let said = one.acks(&[remarked(plain, "1", &"x".repeat(1001))]).await;
    assert_eq!(said, json!({ "Acks": ["TooLong"] }));
}

#[tokio::test]
async fn level_five_of_four_is_refused() {
    let app = TestApp::new().await;
    let (_, one) = team(&app).await;
    assert_eq!(
        one.acks(&[sent(0, "5", 0, 1)]).await,
        json!({ "Acks": ["Invalid"] })
    );
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM answers").await,
        0
    );
}

#[tokio::test]
async fn klaar_can_be_said_and_taken_back_and_answers_still_change() {
    let app = TestApp::new().await;
    let (coordinator, one) = team(&app).await;
    let finished = "SELECT CAST(SUM(finished) AS BIGINT) FROM respondents";
    let done = one.browser.press(&one.at("/klaar")).await.is(303);
    assert_eq!(done.location(), one.at("/klaar"));
    one.get("/klaar").await.is(200);
    assert_eq!(db::number(app.data(), finished).await, 1);
    let close = coordinator.get("/afsluiten").await.is(200);
    assert!(!close.body.contains("nog bezig"), "{}", close.body);
    assert_eq!(one.acks(&[sent(0, "3", 0, 1)]).await, stored(1));
    one.browser.press(&one.at("/klaar/toch-niet")).await.is(303);
    assert_eq!(db::number(app.data(), finished).await, 0);
    let close = coordinator.get("/afsluiten").await.is(200);
    assert!(
        close.body.contains("1 is nog bezig") || close.body.contains("0 van 1"),
        "{}",
        close.body
    );
    one.get("/klaar").await.is(303);
}

#[tokio::test]
async fn erasing_leaves_nothing_of_a_person() {
    let app = TestApp::new().await;
    let (coordinator, one) = team(&app).await;
    let other = app.join(&coordinator.code, "mentor").await;
    one.acks(&[remarked(0, "3", "dit-moet-weg")]).await;
    other.acks(&[remarked(0, "2", "dit-blijft")]).await;
    let second = one.browser.twin();
    let erased = one.browser.press(&one.at("/wissen")).await.is(303);
    assert_eq!(erased.location(), "/gewist");
    assert_eq!(one.browser.device(&one.round), None);
    second.get(&one.at("")).await.is(404);
    let left = db::dump(app.data()).await;
    assert!(
        !left.contains("dit-moet-weg") && left.contains("dit-blijft"),
        "{left}"
    );
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM respondents").await,
        1
    );
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM devices").await,
        1
    );
    other.get("").await.is(200);
}
