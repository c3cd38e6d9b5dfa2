//! What a team agrees on: kept with its history, never lost between two leaders, shown beside the
//! answers of people and never mixed into them.

mod pages;

use crate::access::agreements::{ITEM, RESOURCE};
use crate::app::TestApp;
use crate::browser::Page;
use crate::db;
use crate::people::{Coordinator, Scan, idempotency_key, sent};

/// A closed scan in which so many teachers chose level 2 everywhere.
async fn closed(app: &TestApp, people: u32) -> Coordinator {
    let coordinator = app.start(&Scan::default()).await;
    for _ in 0..people {
        let one = app.join(&coordinator.code, "docent").await;
        let items = 0..14_u16;
        let answers: Vec<_> = items
            .map(|item| sent(item, "2", 0, i64::from(item) + 1))
            .collect();
        one.save(&answers).await.is(200);
    }
    coordinator.close().await;
    coordinator
}

fn item() -> String {
    format!("/afspraken/{ITEM}")
}

async fn post(
    to: &Coordinator,
    path: &str,
    number: u32,
    base: &str,
    rest: &[(&str, &str)],
) -> Page {
    let idempotency_key = idempotency_key(number);
    let mut fields = vec![
        ("idempotency_key", idempotency_key.as_str()),
        ("basis", base),
    ];
    fields.extend_from_slice(rest);
    to.browser.post(&to.at(path), &fields).await
}

async fn revisions(app: &TestApp) -> i64 {
    db::number(app.data(), "SELECT COUNT(*) FROM agreements").await
}

fn contains_all(page: &Page, texts: &[&str]) {
    let body = page.body.replace("<!---->", "");
    for text in texts {
        assert!(body.contains(text), "{}: no {text} in {body}", page.asked);
    }
}

#[tokio::test]
async fn an_answer_is_kept_with_its_history_and_can_be_put_back() {
    let app = TestApp::new().await;
    let team = closed(&app, 6).await;
    let first = [
        ("keuze", "2"),
        ("prioriteit", "hoog"),
        ("reden", "We zijn net begonnen."),
    ];
    let saved = post(&team, &item(), 1, "0", &first).await.is(303);
    assert_eq!(
        saved.location(),
        team.at(&format!("/afspraken#vraag-{ITEM}"))
    );
    let list = team.get("/afspraken").await.is(200);
    contains_all(
        &list,
        &["Begonnen", "Hoog", "We zijn net begonnen.", "1 van "],
    );
    post(&team, &item(), 2, "1", &[("keuze", "weet-niet")])
        .await
        .is(303);
    let page = team.get(&item()).await.is(200);
    assert_eq!(page.field("basis"), "2");
    contains_all(
        &page,
        &[
            "Versie 1 · ",
            "reden: “We zijn net begonnen.”",
            "Zet versie 1 terug",
        ],
    );
    post(&team, &item(), 3, "2", &first).await.is(303);
    assert_eq!(revisions(&app).await, 3);
    let same = "SELECT COUNT(DISTINCT body) FROM agreements WHERE revision IN (1, 3)";
    assert_eq!(db::number(app.data(), same).await, 1);
    let shown = team.get("/overzicht/passend-onderwijs").await.is(200);
    contains_all(&shown, &["<b>Teamantwoord</b>", "We zijn net begonnen."]);
    let board = team.get("/overzicht").await.is(200);
    contains_all(&board, &["Teamantwoord</a>"]);
}

#[tokio::test]
async fn a_form_sent_twice_counts_once_and_a_changed_one_is_not_swallowed() {
    let app = TestApp::new().await;
    let team = closed(&app, 6).await;
    for _ in 0..2 {
        post(&team, &item(), 1, "0", &[("keuze", "2")])
            .await
            .is(303);
    }
    assert_eq!(revisions(&app).await, 1);
    // Back in the browser, changed, sent under the same key.
    let page = post(
        &team,
        &item(),
        1,
        "0",
        &[("keuze", "3"), ("reden", "Toch verder.")],
    )
    .await
    .is(409);
    contains_all(&page, &["Grotendeels, reden: “Toch verder.”"]);
    assert_eq!(revisions(&app).await, 1);
    // A retry after somebody else wrote changes nothing.
    post(&team, &item(), 2, "1", &[("keuze", "4")])
        .await
        .is(303);
    post(&team, &item(), 1, "0", &[("keuze", "2")])
        .await
        .is(303);
    assert_eq!(revisions(&app).await, 2);
}

#[tokio::test]
async fn two_leaders_see_both_versions_and_nothing_is_lost() {
    let app = TestApp::new().await;
    let team = closed(&app, 6).await;
    let theirs = [("keuze", "4"), ("reden", "Het staat in ons plan.")];
    post(&team, &item(), 1, "0", &theirs).await.is(303);
    let mine = [
        ("keuze", "1"),
        ("prioriteit", "laag"),
        ("reden", "Niemand kent het plan."),
    ];
    let page = post(&team, &item(), 2, "0", &mine).await.is(409);
    contains_all(
        &page,
        &[
            "Iemand anders heeft dit net gewijzigd",
            "Nog niet, prioriteit laag, reden: “Niemand kent het plan.”",
            "Geborgd, reden: “Het staat in ons plan.”",
            "Bewaar mijn versie",
        ],
    );
    // What was typed is still in the form, which now builds on the other version.
    contains_all(&page, &["\nNiemand kent het plan.</textarea>"]);
    assert_eq!(page.field("basis"), "1");
    assert_eq!(revisions(&app).await, 1);
    post(&team, &item(), 3, &page.field("basis"), &mine)
        .await
        .is(303);
    let page = team.get(&item()).await.is(200);
    contains_all(&page, &["Geborgd, reden: “Het staat in ons plan.”"]);
    // Notes, targets and resources do the same.
    let others: [(&str, [(&str, &str); 2]); 3] = [
        (
            "/notities/po-mijn-rol",
            [("notitie", "eerste"), ("notitie", "tweede")],
        ),
        (
            "/ambitie/passend-onderwijs",
            [("niveau", "4"), ("niveau", "2")],
        ),
        (
            "/middelen/middelen-extra-handen",
            [("wat", "eerste"), ("wat", "tweede")],
        ),
    ];
    for (path, [first, second]) in others {
        post(&team, path, 10, "0", &[first]).await.is(303);
        let before = revisions(&app).await;
        let page = post(&team, path, 11, "0", &[second]).await.is(409);
        contains_all(&page, &["Iemand anders heeft dit net gewijzigd"]);
        assert_eq!(revisions(&app).await, before, "{path}");
        let (first, second) = match path {
            "/ambitie/passend-onderwijs" => ("Geborgd", "Begonnen"),
            _ => (first.1, second.1),
        };
        contains_all(
            &page,
            &[&format!(">{first}</p>"), &format!(">{second}</p>")],
        );
    }
}

#[tokio::test]
async fn what_does_not_fit_is_refused_and_what_was_typed_is_kept() {
    let app = TestApp::new().await;
    let team = closed(&app, 6).await;
    for choice in ["0", "5", "-1", "drie", ""] {
        post(&team, &item(), 1, "0", &[("keuze", choice)])
            .await
            .is(422);
    }
    let resource = format!("/afspraken/{RESOURCE}");
    post(&team, &resource, 1, "0", &[("keuze", "4")])
        .await
        .is(422);
    post(&team, &item(), 1, "0", &[("prioriteit", "enorm")])
        .await
        .is(422);
    post(&team, &item(), 1, "nul", &[("keuze", "1")])
        .await
        .is(422);
    post(
        &team,
        "/ambitie/passend-onderwijs",
        1,
        "0",
        &[("niveau", "5")],
    )
    .await
    .is(422);
    for (path, field) in [
        ("/afspraken/bestaat-niet", ("keuze", "1")),
        ("/notities/bestaat-niet", ("notitie", "x")),
        ("/ambitie/bestaat-niet", ("niveau", "1")),
        ("/middelen/bestaat-niet", ("wat", "x")),
        ("/middelen/eigen-van-niemand", ("wat", "x")),
        ("/middelen/po-mijn-rol", ("wat", "x")),
    ] {
        post(&team, path, 1, "0", &[field]).await.is(404);
    }
    let long = "lang ".repeat(250);
    let page = post(&team, &item(), 1, "0", &[("keuze", "2"), ("reden", &long)])
        .await
        .is(422);
    contains_all(&page, &[long.as_str(), "te lang en daarom niet bewaard"]);
    let page = post(
        &team,
        "/middelen",
        1,
        "0",
        &[("wat", " "), ("voor", "de brugklas")],
    )
    .await
    .is(422);
    contains_all(&page, &["Vul in wat er ontbreekt.", "href=\"#wat\""]);
    contains_all(&page, &["value=\"de brugklas\""]);
    assert_eq!(revisions(&app).await, 0);
    // Anything that looks personal is stored, with a warning.
    let saved = post(&team, &item(), 1, "0", &[("reden", "Mail jan@school.nl")])
        .await
        .is(303);
    assert_eq!(saved.location(), team.at(&item()));
    let page = team.get(&item()).await.is(200);
    contains_all(&page, &["Dit lijkt op een e-mailadres."]);
}

#[tokio::test]
async fn after_the_round_everything_is_read_and_nothing_is_written() {
    let app = TestApp::new().await;
    let team = closed(&app, 6).await;
    post(
        &team,
        &item(),
        1,
        "0",
        &[("keuze", "2"), ("reden", "Zo was het.")],
    )
    .await
    .is(303);
    team.finish().await;
    let forms = [
        (item(), ("keuze", "3")),
        (format!("/notities/{ITEM}"), ("notitie", "Later.")),
        ("/ambitie/passend-onderwijs".to_owned(), ("niveau", "4")),
        ("/middelen".to_owned(), ("wat", "Tijd")),
        (format!("/middelen/{RESOURCE}"), ("wat", "Tijd")),
    ];
    for (path, field) in forms {
        let base = if path == item() { "1" } else { "0" };
        let page = post(&team, &path, 2, base, &[field]).await.is(409);
        contains_all(&page, &["Deze ronde is afgerond"]);
    }
    assert_eq!(revisions(&app).await, 1);
    let pages = [
        "/afspraken",
        &item(),
        "/ambitie/passend-onderwijs",
        "/middelen",
    ];
    for path in pages {
        let page = team.get(path).await.is(200);
        contains_all(&page, &["Deze ronde is afgerond."]);
        let forms = page.body.matches("method=\"post\"").count();
        let of_language = page.body.matches("action=\"/taal\"").count();
        assert_eq!(forms, of_language, "{path} has a form");
    }
    contains_all(&team.get(&item()).await.is(200), &["Zo was het."]);
    contains_all(&team.get("/leidraad").await.is(200), &["Zo was het."]);
}

#[tokio::test]
async fn another_team_finds_nothing() {
    let app = TestApp::new().await;
    let (ours, theirs) = (closed(&app, 6).await, closed(&app, 6).await);
    post(&ours, &item(), 1, "0", &[("reden", "van ons")])
        .await
        .is(303);
    for path in ["/afspraken", &item(), "/middelen", "/leidraad"] {
        let page = theirs.browser.get(&ours.at(path)).await.is(404);
        assert!(!page.body.contains("van ons"));
    }
    let fields = [
        ("idempotency_key", idempotency_key(5)),
        ("basis", "1".to_owned()),
        ("keuze", "1".to_owned()),
    ];
    theirs
        .browser
        .post(&ours.at(&item()), &fields)
        .await
        .is(404);
    assert_eq!(revisions(&app).await, 1);
}
