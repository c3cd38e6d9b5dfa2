//! Names need a character that somebody sees.

use crate::acting::{post_new, reviewing};
use crate::app::{Setup, TestApp};
use crate::browser::Page;
use crate::db;
use crate::people::{Scan, idempotency_key};

/// Texts of which nothing is seen, each for another reason.
const NOTHING: [&str; 7] = [
    "\u{200b}",
    "\u{200d} \u{2060}",
    "\u{feff}\u{feff}",
    "\u{ad}\u{ad}\u{ad}",
    "\u{3164}",
    "\u{2800}\u{2800}",
    "\u{e0020}\u{301}",
];
/// What the page says of them.
const WORDS: &str = "alleen tekens die niemand kan zien";

fn says_so(page: &Page, field: &str) {
    let error = page.between(&format!("id=\"{field}-fout\""), "</p>");
    assert!(error.contains(WORDS), "{field}: {error}");
    assert!(page.body.contains(&format!("href=\"#{field}\"")), "{field}");
}

#[tokio::test]
async fn a_school_and_a_team_have_names_to_read() {
    let app = TestApp::new().await;
    let browser = app.browser();
    for text in NOTHING {
        for field in ["school", "team", "samenwerkingsverband"] {
            let mut fields = Scan::default().fields(&idempotency_key(1));
            fields.retain(|(name, _)| name != field);
            fields.push((field.to_owned(), text.to_owned()));
            let page = browser.post("/start/vo", &fields).await.is(422);
            says_so(&page, field);
        }
    }
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM teams").await,
        0
    );
}

#[tokio::test]
async fn a_colleague_has_a_name_to_read_or_none() {
    let app = Setup::behind_proxy().run().await;
    let team = app.start(&Scan::open()).await;
    let path = format!("/meedoen/{}", team.code);
    for (number, text) in (0..).zip(NOTHING) {
        let fields = [
            ("idempotency_key", idempotency_key(number)),
            ("rol", "docent".to_owned()),
            ("naam", text.to_owned()),
        ];
        says_so(&app.browser().post(&path, &fields).await.is(422), "naam");
    }
    app.join(&team.code, "docent").await;
    // An accent, a picture or a letter among invisible ones is something to see.
    for name in ["\u{200b}é", "👩\u{200d}🏫", "e\u{301}"] {
        app.join_as(&team.code, "docent", name).await;
    }
    let people = "SELECT COUNT(*) FROM respondents";
    assert_eq!(db::number(app.data(), people).await, 4);
}

#[tokio::test]
async fn whoever_is_on_a_board_has_a_name_to_read() {
    let app = Setup::behind_proxy().run().await;
    let owner = app.board().await;
    let path = format!("/koppelen/{}", owner.code);
    for (number, text) in (0..).zip(NOTHING) {
        let fields = [
            ("idempotency_key", idempotency_key(number)),
            ("naam", text.to_owned()),
        ];
        says_so(&app.browser().post(&path, &fields).await.is(422), "naam");
    }
    let people = "SELECT COUNT(*) FROM pairing_people";
    assert_eq!(db::number(app.data(), people).await, 0);
}

#[tokio::test]
async fn what_a_team_agrees_on_can_be_read() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let written = "SELECT COUNT(*) FROM agreements";
    for (number, text) in (0..).zip(NOTHING) {
        let page = post_new(&team, &[("wat", text)]).await.is(422);
        says_so(&page, "wat");
        let page = post_new(&team, &[("wat", "Bellen"), ("wie", text)]).await;
        says_so(&page.is(422), "wie");
        let page = team.get("/middelen").await.is(200);
        let basis = page.field("basis");
        for field in ["wat", "voor", "van"] {
            let mut fields = vec![
                ("idempotency_key", idempotency_key(900 + number)),
                ("basis", basis.clone()),
            ];
            let texts = ["wat", "voor", "van"].map(|name| {
                let text = if name == field { text } else { "Tijd" };
                (name, text.to_owned())
            });
            fields.extend(texts);
            let page = team.browser.post(&team.at("/middelen"), &fields).await;
            assert!(page.is(422).body.contains(WORDS), "{field}");
        }
        let fields = [
            ("idempotency_key", idempotency_key(number)),
            ("voor", text.to_owned()),
            ("dagen", "30".to_owned()),
        ];
        let page = team.browser.post(&team.at("/delen"), &fields).await;
        says_so(&page.is(422), "voor");
    }
    assert_eq!(db::number(app.data(), written).await, 0);
    // A note of nothing is no note.
    let path = team.at("/notities/po-mijn-rol");
    let fields = [
        ("idempotency_key", idempotency_key(77)),
        ("basis", "0".to_owned()),
        ("notitie", "\u{200b}\n\u{2060}".to_owned()),
    ];
    team.browser.post(&path, &fields).await.is(303);
    let note = "SELECT COUNT(*) FROM agreements WHERE body LIKE '%\u{200b}%'";
    assert_eq!(db::number(app.data(), note).await, 0);
}

#[tokio::test]
async fn what_was_stored_before_is_still_shown() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    post_new(&team, &[("wat", "Bellen"), ("wie", "Wie?")])
        .await
        .is(303);
    let fields = [
        ("idempotency_key", idempotency_key(1)),
        ("voor", "Bestuur".to_owned()),
        ("dagen", "30".to_owned()),
    ];
    team.browser.post(&team.at("/delen"), &fields).await.is(303);
    db::change(
        app.data(),
        "UPDATE agreements SET body = replace(body, 'Wie?', '\u{200b}')",
    )
    .await;
    db::change(app.data(), "UPDATE shares SET audience = '\u{200b}'").await;
    db::change(app.data(), "UPDATE teams SET name = '\u{200b}'").await;
    for page in ["", "/acties", "/delen", "/afspraken", "/rapport"] {
        team.get(page).await.is(200);
    }
}
