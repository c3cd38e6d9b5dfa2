//! What staff do with requests, and what the team hears of it.

use scan::application::staff::StaffRole;

use super::{ask, letters};
use crate::acting::{HOSTILE, reviewing, text};
use crate::app::TestApp;
use crate::browser::{Browser, Page};
use crate::db;
use crate::staff::{Person, sign_in};

const STEPS: &str = "SELECT COUNT(*) FROM support_steps";

/// Somebody of the support centre, signed in.
pub async fn member(app: &TestApp) -> (Person, Browser) {
    sign_in(app, StaffRole::Member).await
}

/// The page of a request.
pub fn at(number: &str) -> String {
    format!("/steunpunt/vragen/{number}")
}

pub fn step(number: &str, what: &str) -> String {
    format!("{}/{what}", at(number))
}

/// What every form of a request's page holds.
pub fn fields(page: &Page) -> Vec<(&'static str, String)> {
    ["idempotency_key", "stand"]
        .map(|name| (name, page.field(name)))
        .to_vec()
}

/// Opens the page of a request and sends one of its forms.
pub async fn press(
    staff: &Browser,
    number: &str,
    what: &str,
    more: Option<(&'static str, &str)>,
) -> Page {
    let mut fields = fields(&staff.get(&at(number)).await.is(200));
    fields.extend(more.map(|(name, value)| (name, value.to_owned())));
    staff.post(&step(number, what), &fields).await
}

#[tokio::test]
async fn a_team_asks_staff_answer_and_the_team_reads_it() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let (anna, one) = member(&app).await;
    let list = one.get("/steunpunt/vragen").await.is(200);
    assert!(list.body.contains("Nog geen vragen"), "{}", list.body);
    let number = ask(&team, "Hoe begin je?").await;
    let own = text(&team.get("/ondersteuning").await.is(200));
    assert!(own.contains("Verstuurd op 23 november 2026"), "{own}");
    let says = async |words: &str| {
        let own = team.get("/ondersteuning").await.is(200);
        let status = format!("\">{words}</span>");
        assert!(own.body.contains(&status), "{words}: {}", own.body);
        assert!(!own.body.contains(&anna.name), "no names of staff");
    };
    says("nieuw").await;

    let list = one.get("/steunpunt/vragen").await.is(200);
    assert!(list.body.contains("Proefschool") && list.body.contains(&at(&number)));
    let done = press(&one, &number, "oppakken", None).await.is(303);
    assert_eq!(done.location(), at(&number));
    says("in behandeling").await;
    let list = one.get("/steunpunt/vragen").await.is(200);
    assert!(list.body.contains(&anna.name), "who took it");
    press(&one, &number, "terugleggen", None).await.is(303);
    says("nieuw").await;
    let expert = Some(("expert", "Noor <i>de</i> Expert"));
    press(&one, &number, "doorzetten", expert).await.is(303);
    says("doorgezet naar een expert").await;
    let page = one.get(&at(&number)).await.is(200);
    assert!(text(&page).contains("zette de vraag door naar Noor <i>de</i> Expert"));
    assert!(page.body.contains("stuurt geen mail") && !page.body.contains("<i>de"));
    let own = team.get("/ondersteuning").await.is(200);
    assert!(!own.body.contains("Noor"), "nor of experts");

    let answer = format!("{HOSTILE}\nZo begint u.");
    let sent = Some(("antwoord", answer.as_str()));
    press(&one, &number, "antwoord", sent).await.is(303);
    says("beantwoord").await;
    let home = text(&team.get("").await.is(200));
    assert!(
        home.contains("1 nieuw antwoord van het steunpunt"),
        "{home}"
    );
    let own = team.get("/ondersteuning").await.is(200);
    assert_eq!(letters(&own)[0], answer);
    assert!(own.body.contains("\">nieuw</span>"));
    let read = [("tot", own.field("tot"))];
    let path = team.at(&format!("/ondersteuning/{number}/gelezen"));
    let back = team.browser.post(&path, &read).await.is(303);
    assert!(back.location().ends_with(&format!("#vraag-{number}")));
    let own = team.get("/ondersteuning").await.is(200);
    assert!(!own.body.contains("\">nieuw</span>") && !own.body.contains("name=\"tot\""));
    let home = text(&team.get("").await.is(200));
    assert!(!home.contains("nieuw antwoord"));

    press(&one, &number, "afsluiten", None).await.is(303);
    says("beantwoord").await;
    let (_, admin) = sign_in(&app, StaffRole::Admin).await;
    let log = text(&admin.get("/steunpunt/logboek").await.is(200));
    let about = format!("vraag {number}");
    for did in [
        "pakte een vraag op",
        "legde een vraag terug",
        "zette een vraag door naar een expert",
        "beantwoordde een vraag",
        "sloot een vraag af",
    ] {
        assert!(log.contains(did), "{did}: {log}");
    }
    assert!(log.contains(&about) && !log.contains("Zo begint u"));
}

#[tokio::test]
async fn a_later_answer_is_new_though_the_first_was_read() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let (_, staff) = member(&app).await;
    let number = ask(&team, "Hoe?").await;
    let path = team.at(&format!("/ondersteuning/{number}/gelezen"));
    for answer in ["Eerst dit.", "En dan dat."] {
        let sent = Some(("antwoord", answer));
        press(&staff, &number, "antwoord", sent).await.is(303);
        let own = team.get("/ondersteuning").await.is(200);
        let up_to = own.field("tot");
        // Whoever says that they read what is still to come read what is there.
        let read = [("tot", "999999")];
        team.browser.post(&path, &read).await.is(303);
        let older = [("tot", "0")];
        team.browser.post(&path, &older).await.is(303);
        let stored = "SELECT read_up_to FROM support_senders";
        let stored = db::number(app.data(), stored).await;
        assert_eq!(stored.to_string(), up_to);
    }
    let own = team.get("/ondersteuning").await.is(200);
    assert_eq!(letters(&own)[..2], ["Eerst dit.", "En dan dat."]);
}

#[tokio::test]
async fn two_who_answer_at_once_both_keep_their_words() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let number = ask(&team, "Hoe begin je?").await;
    let ((anna, one), (_, other)) = (member(&app).await, member(&app).await);
    let form = |page: &Page, answer: &str| {
        let mut fields = fields(page);
        fields.push(("antwoord", answer.to_owned()));
        fields
    };
    let first = form(&one.get(&at(&number)).await.is(200), "Begin klein.");
    let second = form(
        &other.get(&at(&number)).await.is(200),
        "Mijn <b>lange</b> tekst",
    );
    let path = step(&number, "antwoord");
    one.post(&path, &first).await.is(303);
    one.post(&path, &first).await.is(303);
    assert_eq!(db::number(app.data(), STEPS).await, 1, "sent twice is once");
    let told = other.post(&path, &second).await.is(409);
    let words = text(&told);
    assert!(words.contains("Er is intussen iets gebeurd"), "{words}");
    assert!(words.contains(&anna.name) && words.contains("Begin klein."));
    assert!(told.body.contains("Mijn &lt;b&gt;lange&lt;/b&gt; tekst"));
    assert_eq!(db::number(app.data(), STEPS).await, 1);
    // Having read that, the second sends it all the same.
    let again = form(&told, "Mijn <b>lange</b> tekst");
    other.post(&path, &again).await.is(303);
    let own = team.get("/ondersteuning").await.is(200);
    assert_eq!(
        letters(&own)[..2],
        ["Begin klein.", "Mijn <b>lange</b> tekst"]
    );
}

#[tokio::test]
async fn of_two_who_take_a_request_the_second_is_told_and_may_take_it_over() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let number = ask(&team, "Hoe begin je?").await;
    let ((anna, one), (bert, other)) = (member(&app).await, member(&app).await);
    let late = fields(&other.get(&at(&number)).await.is(200));
    press(&one, &number, "oppakken", None).await.is(303);
    let told = other.post(&step(&number, "oppakken"), &late).await.is(409);
    assert!(text(&told).contains(&format!("in behandeling, bij {}", anna.name)));
    assert!(told.body.contains("Neem over van uw collega"));
    // Only who has it is offered to leave it.
    assert!(!told.body.contains("Leg terug voor een collega"));
    press(&other, &number, "oppakken", None).await.is(303);
    let page = text(&one.get(&at(&number)).await.is(200));
    assert!(page.contains(&format!("in behandeling, bij {}", bert.name)));
}

#[tokio::test]
async fn what_is_not_right_is_said_in_place() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let number = ask(&team, "Hoe begin je?").await;
    let (_, staff) = member(&app).await;
    for (what, field, typed, said) in [
        ("doorzetten", "expert", " ", "Vul in wie de expert is."),
        ("doorzetten", "expert", "a\nb", "op één regel"),
        ("antwoord", "antwoord", "\u{200b}", "die niemand kan zien"),
        ("antwoord", "antwoord", "\n ", "Schrijf een antwoord."),
    ] {
        let page = press(&staff, &number, what, Some((field, typed))).await;
        let page = page.is(422);
        assert!(text(&page).contains(said), "{what}: {}", page.body);
    }
    let long = "a".repeat(4001);
    let page = press(&staff, &number, "antwoord", Some(("antwoord", &long))).await;
    let page = page.is(422);
    assert!(page.body.contains("1 teken te lang") && page.body.contains(&long));
    assert_eq!(db::number(app.data(), STEPS).await, 0);
}

#[tokio::test]
async fn the_list_shows_the_newest_first_and_one_status_when_asked() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let (_, staff) = member(&app).await;
    let (old, new) = (ask(&team, "Eerst").await, ask(&team, "Later").await);
    press(&staff, &old, "oppakken", None).await.is(303);
    let link = |number: &str| format!("href=\"{}\"", at(number));
    let list = staff.get("/steunpunt/vragen").await.is(200).body;
    assert!(list.find(&link(&new)).unwrap() < list.find(&link(&old)).unwrap());
    for (status, there) in [
        ("nieuw", [false, true]),
        ("in-behandeling", [true, false]),
        ("beantwoord", [false, false]),
        ("zomaar", [true, true]),
    ] {
        let path = format!("/steunpunt/vragen?status={status}");
        let list = staff.get(&path).await.is(200).body;
        let found = [&old, &new].map(|number| list.contains(&link(number)));
        assert_eq!(found, there, "{status}");
        let none = list.contains("Geen vragen met deze status");
        assert_eq!(none, there == [false, false], "{status}");
    }
}

#[tokio::test]
async fn whoever_is_signed_out_is_led_to_the_sign_in() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let number = ask(&team, "Alleen voor het steunpunt").await;
    for path in ["/steunpunt/vragen".to_owned(), at(&number)] {
        for browser in [&app.browser(), &team.browser] {
            let page = browser.get(&path).await.is(404);
            assert!(page.body.contains("href=\"/steunpunt/aanmelden\""));
            assert!(!page.body.contains("Alleen voor het steunpunt"));
        }
    }
}
