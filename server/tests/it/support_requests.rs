//! Requests to the support centre: a team asks, staff answer, the team reads.

mod apart;
mod desk;
mod form;
mod withdraw;

use sqlx::Connection;

use crate::acting::{HOSTILE, reviewing, text};
use crate::app::TestApp;
use crate::browser::{Page, unescape};
use crate::db;
use crate::people::{Coordinator, Scan};

const REQUESTS: &str = "SELECT COUNT(*) FROM support_requests";
const LETTERS: &str = "SELECT letter FROM support_requests WHERE letter IS NOT NULL ORDER BY id";
const FIELDS: [&str; 6] = [
    "idempotency_key",
    "onderwerp",
    "vraag",
    "naam",
    "bereikbaar",
    "getoond",
];

/// The page that shows what would be sent about *passend onderwijs*.
pub async fn shown(team: &Coordinator, question: &str, more: &[(&str, &str)]) -> Page {
    let form = team.get("/ondersteuning/nieuw").await.is(200);
    let idempotency_key = form.field("idempotency_key");
    let mut fields = vec![
        ("idempotency_key", idempotency_key.as_str()),
        ("onderwerp", "passend-onderwijs"),
        ("vraag", question),
    ];
    fields.extend(more);
    let path = team.at("/ondersteuning/nieuw");
    team.browser.post(&path, &fields).await
}

/// The fields of that page, with the figure when it was ticked.
fn fields_of(page: &Page) -> Vec<(&'static str, String)> {
    let mut fields: Vec<_> = FIELDS.map(|name| (name, page.field(name))).to_vec();
    if page.body.contains("name=\"cijfer\"") {
        fields.push(("cijfer", page.field("cijfer")));
    }
    fields
}

/// Sends what a page shows.
async fn send(team: &Coordinator, page: &Page) -> Page {
    let path = team.at("/ondersteuning");
    team.browser.post(&path, &fields_of(page)).await
}

/// Asks; gives the number of the request.
pub async fn ask(team: &Coordinator, question: &str) -> String {
    let page = shown(team, question, &[]).await.is(200);
    number_of(&send(team, &page).await.is(303))
}

/// The number of a request that was just sent.
fn number_of(page: &Page) -> String {
    let (_, number) = page.location().split_once("#vraag-").unwrap();
    number.to_owned()
}

/// The texts of a page that are shown word for word.
fn letters(page: &Page) -> Vec<String> {
    let parts = page.body.split("<p class=\"letter\">").skip(1);
    let text = |part: &str| unescape(part.split("</p>").next().unwrap());
    parts.map(text).collect()
}

#[tokio::test]
async fn before_the_first_request_the_page_says_what_to_do() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let early = team.get("/ondersteuning").await.is(200);
    assert!(early.body.contains("Sluit eerst het invullen af"));
    team.get("/ondersteuning/nieuw").await.is(404);
    team.close().await;
    let page = team.get("/ondersteuning").await.is(200);
    assert!(page.body.contains("Nog geen vragen"), "{}", page.body);
    for (from, to) in [
        ("", "/ondersteuning"),
        ("/ondersteuning", "/ondersteuning/nieuw"),
        ("/aanbod", "/ondersteuning/nieuw"),
        (
            "/overzicht/passend-onderwijs",
            "/ondersteuning/nieuw?onderwerp=passend-onderwijs",
        ),
    ] {
        let page = team.get(from).await.is(200);
        let link = format!("href=\"{}\"", team.at(to));
        assert!(page.body.contains(&link), "{from}: {}", page.body);
    }
    team.finish().await;
    let finished = team.get("").await.is(200);
    assert!(finished.body.contains(&team.at("/ondersteuning")));
}

#[tokio::test]
async fn what_is_shown_is_what_is_stored_and_read() {
    let app = TestApp::new().await;
    let scan = Scan {
        school: "School & <i>Zoon</i>".to_owned(),
        ..Scan::default()
    };
    let team = app.start(&scan).await;
    team.close().await;
    let question = format!(
        "{HOSTILE}\r\n</p></textarea>&amp;  twee  spaties\tén een tab\r\n\r\n'\u{202e}om\u{0}' {{{{x}}}}"
    );
    let more = [("naam", "Sam <b>"), ("bereikbaar", "\"06\" & meer")];
    let page = shown(&team, &question, &more).await.is(200);
    let shown = letters(&page);
    let number = number_of(&send(&team, &page).await.is(303));
    let topic = db::texts(app.data(), "SELECT topic FROM support_requests").await;
    let expected = format!(
        "School: School & <i>Zoon</i>\nSector: Voortgezet onderwijs\nRegio: niet opgegeven\n\
         Onderwerp: {}\nNaam: Sam <b>\nBereikbaar via: \"06\" & meer\n\nVraag:\n{}",
        topic[0],
        question.replace("\r\n", "\n").replace('\u{0}', "")
    );
    assert_eq!(shown, [expected]);
    assert_eq!(db::texts(app.data(), LETTERS).await, shown);
    let (_, staff) = desk::member(&app).await;
    let read = staff.get(&desk::at(&number)).await.is(200);
    assert_eq!(letters(&read), shown);
    let own = team.get("/ondersteuning").await.is(200);
    assert_eq!(letters(&own), shown);
    assert!(!read.body.contains("<i>Zoon") && !own.body.contains("<script>alert(1)"));
}

#[tokio::test]
async fn a_form_that_is_sent_twice_is_one_request() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let page = shown(&team, "Hoe begin je?", &[]).await.is(200);
    let once = send(&team, &page).await.is(303);
    let again = send(&team, &page).await.is(303);
    assert_eq!(once.location(), again.location());
    assert_eq!(db::number(app.data(), REQUESTS).await, 1);
    let list = team.browser.get(once.location().split('#').next().unwrap());
    let list = list.await.is(200);
    assert!(text(&list).contains("is verstuurd op 23 november 2026"));
    // Other words in the same form are another request, once they were shown.
    let mut fields = fields_of(&page);
    fields[2].1 = "En dan?".to_owned();
    let path = team.at("/ondersteuning/nieuw");
    let other = team.browser.post(&path, &fields).await.is(200);
    send(&team, &other).await.is(303);
    assert_eq!(db::number(app.data(), REQUESTS).await, 2);
}

#[tokio::test]
async fn a_text_that_was_not_shown_is_not_sent() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let page = shown(&team, "Hoe begin je?", &[]).await.is(200);
    let path = team.at("/ondersteuning");
    for (place, value) in [(2, "Iets anders"), (5, ""), (5, "0123")] {
        let mut fields = fields_of(&page);
        value.clone_into(&mut fields[place].1);
        let anew = team.browser.post(&path, &fields).await.is(409);
        assert!(anew.body.contains("Er is nog niets verstuurd"));
        assert_eq!(db::number(app.data(), REQUESTS).await, 0);
        let text = letters(&anew);
        if place == 2 {
            assert!(text[0].ends_with("Iets anders"), "{text:?}");
        }
    }
    send(&team, &page).await.is(303);
    assert_eq!(db::texts(app.data(), LETTERS).await, letters(&page));
}

#[tokio::test]
async fn a_team_has_no_more_than_twenty_requests_open() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let mut last = String::new();
    for number in 0..20 {
        last = ask(&team, &format!("Vraag {number}")).await;
    }
    let page = shown(&team, "Nog een", &[]).await.is(200);
    let full = send(&team, &page).await.is(422);
    assert!(text(&full).contains("Er wachten al 20 vragen"));
    assert!(full.body.contains("Nog een"));
    let back = team.at(&format!("/ondersteuning/{last}/intrekken"));
    team.browser.press(&back).await.is(303);
    send(&team, &page).await.is(303);
}

#[tokio::test]
async fn another_team_finds_nothing_of_a_request() {
    let app = TestApp::new().await;
    let (a, b) = (reviewing(&app).await, reviewing(&app).await);
    let number = ask(&a, "Alleen van ons").await;
    let before = db::dump(app.data()).await;
    for team in [&a, &b] {
        // Under the name of the other's round as under one's own.
        let whole = b.browser.get(&team.at("/ondersteuning")).await.whole();
        assert!(!whole.contains("Alleen van ons"));
        let at = |what: &str| team.at(&format!("/ondersteuning/{number}/{what}"));
        b.browser.get(&at("intrekken")).await.is(404);
        b.browser.press(&at("intrekken")).await.is(404);
        let read = [("tot", "1")];
        b.browser.post(&at("gelezen"), &read).await.is(404);
    }
    a.get("/ondersteuning/999/intrekken").await.is(404);
    a.get("/ondersteuning/x/intrekken").await.is(404);
    assert_eq!(before, db::dump(app.data()).await);
}

#[tokio::test]
async fn a_deleted_team_takes_its_requests_along() {
    let app = TestApp::new().await;
    let (gone, stays) = (reviewing(&app).await, reviewing(&app).await);
    let (_, staff) = desk::member(&app).await;
    let number = ask(&gone, "Gaat mee").await;
    desk::press(&staff, &number, "oppakken", None).await.is(303);
    let other = ask(&stays, "Blijft").await;
    let mut connection = db::writing(app.data()).await;
    sqlx::query("DELETE FROM teams WHERE id = (SELECT team_id FROM rounds WHERE name = $1)")
        .bind(&gone.round)
        .execute(&mut connection)
        .await
        .unwrap();
    connection.close().await.unwrap();
    staff.get(&desk::at(&number)).await.is(404);
    staff.get(&desk::at(&other)).await.is(200);
    assert_eq!(db::number(app.data(), REQUESTS).await, 1);
    let steps = "SELECT COUNT(*) FROM support_steps";
    assert_eq!(db::number(app.data(), steps).await, 0);
}
