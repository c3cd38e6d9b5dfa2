//! One browser is one person, unless somebody else says to be there.

use crate::app::{Setup, TestApp};
use crate::browser::{Browser, Page};
use crate::db;
use crate::people::{Coordinator, Respondent, Scan, idempotency_key, sent};
use crate::table::{Phone, Session};

const PEOPLE: &str = "SELECT COUNT(*) FROM respondents";
const SEATS: &str = "SELECT COUNT(*) FROM seats";

fn role(number: u32) -> Vec<(&'static str, String)> {
    vec![
        ("idempotency_key", idempotency_key(number)),
        ("rol", "docent".to_owned()),
    ]
}

/// The same of somebody else, who ticked the box.
fn another(number: u32) -> Vec<(&'static str, String)> {
    [role(number), vec![("ander", "ja".to_owned())]].concat()
}

/// What a coordinator reads about shared devices; nothing when they are told nothing.
fn told(page: &Page) -> Option<String> {
    page.body
        .contains("id=\"gedeeld-apparaat\"")
        .then(|| page.between("id=\"gedeeld-apparaat\"", "</div>").to_owned())
}

#[tokio::test]
async fn who_opens_the_link_again_reads_that_somebody_takes_part() {
    let app = TestApp::new().await;
    for scan in [Scan::default(), Scan::open()] {
        let team = app.start(&scan).await;
        let name = if scan.form == "anoniem" { "" } else { "Noor" };
        let one = Respondent::join_in(app.browser(), &team.code, "mentor", name).await;
        one.acks(&[sent(0, "2", 0, 1)]).await;
        let typed = one.browser.post("/meedoen", &[("code", &team.code)]).await;
        let page = one.browser.get(typed.is(303).location()).await.is(200);
        let on = format!("href=\"{}\"", one.at(""));
        let other = format!("href=\"/meedoen/{}/ander\"", team.code);
        assert!(page.body.contains(&on) && page.body.contains(&other));
        assert!(page.body.contains("Ga verder met invullen"));
        assert!(!page.body.contains("name=\"rol\""), "no form to join with");
        // An anonymous scan says nothing of who it is.
        assert_eq!(page.body.contains("Noor"), !name.is_empty());
        assert!(!page.body.to_lowercase().contains("mentor"));
    }
}

#[tokio::test]
async fn one_browser_pressed_again_and_again_is_one_person() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let path = format!("/meedoen/{}", team.code);
    let browser = app.browser();
    // Forms that were opened before anybody joined, and one that claims more than it asks.
    let first = browser.post(&path, &role(1)).await.is(303);
    let device = browser.device(&team.round);
    for number in 2..8 {
        let page = browser.post(&path, &role(number)).await.is(303);
        assert_eq!(page.location(), path);
        let page = browser.post(&path, &another(number + 100)).await.is(303);
        assert_eq!(page.location(), path);
    }
    assert_eq!(db::number(app.data(), PEOPLE).await, 1);
    assert_eq!(browser.device(&team.round), device);
    browser.get(first.location()).await.is(200);
    assert_eq!(told(&team.get("").await.is(200)), None);
    // The very same form goes on leading to the same person, with the cookie and without.
    for browser in [&browser, &app.browser()] {
        let again = browser.post(&path, &role(1)).await.is(303);
        assert_eq!(again.location(), first.location());
        browser.get(again.location()).await.is(200);
    }
    assert_eq!(db::number(app.data(), PEOPLE).await, 1);
}

#[tokio::test]
async fn somebody_else_joins_after_who_was_there_got_a_way_back() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let one = app.join(&team.code, "mentor").await;
    one.acks(&[sent(0, "4", 0, 1)]).await;
    let at = |rest: &str| format!("/meedoen/{}/ander{rest}", team.code);
    let offer = one.browser.get(&at("")).await.is(200);
    let make = [("idempotency_key", offer.field("idempotency_key"))];
    let made = one.browser.post(&at("/hervatcode"), &make).await.is(303);
    assert_eq!(made.location(), at(""));
    let shown = one.browser.get(&at("")).await.is(200);
    let code = shown.text_of("hervatcode").to_owned();
    assert!(shown.body.contains(&format!("href=\"{}\"", at("/rol"))));
    let again = one.browser.get(&at("")).await.is(200);
    assert!(!again.body.contains(&code), "shown once");
    // Without the tick nobody joins.
    let form = one.browser.get(&at("/rol")).await.is(200);
    assert!(form.body.contains("name=\"ander\""));
    let page = one.browser.post(&at("/rol"), &role(5)).await.is(422);
    assert!(page.body.contains("href=\"#ander\""), "{}", page.body);
    assert_eq!(db::number(app.data(), PEOPLE).await, 1);
    let before = one.browser.twin();
    let joined = one.browser.post(&at("/rol"), &another(5)).await.is(303);
    assert_eq!(joined.location(), one.at(""));
    assert_eq!(db::number(app.data(), PEOPLE).await, 2);
    // An empty list, and the place of the first is no longer here.
    let fresh = one.get("/antwoorden").await.is(200);
    assert!(!fresh.body.contains("Geborgd"), "{}", fresh.body);
    before.get(&one.at("")).await.is(404);
    let back = app.browser();
    let typed = [("hervatcode", code)];
    back.post("/verder", &typed).await.is(303);
    let own = back.get(&one.at("/antwoorden")).await.is(200);
    assert!(own.body.contains("Geborgd"), "{}", own.body);
    // Pressed twice: the second had the cookie of before.
    before.post(&at("/rol"), &another(5)).await.is(303);
    assert_eq!(db::number(app.data(), PEOPLE).await, 2);
    // The coordinator is told how often, and by nobody's row whose it was.
    for page in ["", "/afsluiten"] {
        let told = told(&team.get(page).await.is(200)).unwrap();
        assert!(told.contains("1 keer"), "{told}");
    }
    let round = "SELECT shared_device FROM rounds";
    assert_eq!(db::number(app.data(), round).await, 1);
}

#[tokio::test]
async fn five_times_on_one_device_is_five_ticks_that_the_coordinator_counts() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let path = format!("/meedoen/{}/ander/rol", team.code);
    let one = app.join(&team.code, "docent").await;
    for number in 0..4 {
        one.browser.post(&path, &another(number)).await.is(303);
    }
    assert_eq!(db::number(app.data(), PEOPLE).await, 5);
    let told = told(&team.get("/afsluiten").await.is(200)).unwrap();
    assert!(told.contains("4 keer"), "{told}");
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM devices").await,
        1,
        "one browser answers for one person"
    );
}

#[tokio::test]
async fn a_form_of_before_does_not_bring_the_earlier_person_back() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let path = format!("/meedoen/{}", team.code);
    let browser = app.browser();
    browser.post(&path, &role(1)).await.is(303);
    let other = format!("{path}/ander/rol");
    browser.post(&other, &another(2)).await.is(303);
    let device = browser.device(&team.round);
    // Gone back three pages, and sent once more.
    let page = browser.post(&path, &role(1)).await.is(303);
    assert_eq!(page.location(), path);
    assert_eq!(browser.device(&team.round), device);
    assert_eq!(db::number(app.data(), PEOPLE).await, 2);
}

#[tokio::test]
async fn where_nobody_takes_part_there_is_nobody_to_push_aside() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let elsewhere = app.start(&Scan::default()).await;
    let stranger = app.join(&elsewhere.code, "docent").await.browser;
    let path = format!("/meedoen/{}", team.code);
    let before = db::dump(app.data()).await;
    for browser in [&app.browser(), &stranger] {
        for rest in ["/ander", "/ander/rol"] {
            let page = browser.get(&format!("{path}{rest}")).await.is(303);
            assert_eq!(page.location(), path);
        }
        let page = browser.press(&format!("{path}/ander/hervatcode")).await;
        assert_eq!(page.is(303).location(), path);
        browser.get(&path).await.is(200).field("idempotency_key");
    }
    assert_eq!(before, db::dump(app.data()).await);
}

#[tokio::test]
async fn coming_back_where_a_colleague_takes_part_is_said_first() {
    let app = Setup::behind_proxy().run().await;
    let team = app.start(&Scan::default()).await;
    let one = app.join(&team.code, "docent").await;
    let code = crate::codes::make_code(&one).await;
    let colleague = app.join(&team.code, "mentor").await;
    let kept = colleague.browser.device(&team.round);
    let typed = [("hervatcode", code.clone())];
    let page = colleague.browser.post("/verder", &typed).await.is(409);
    assert!(page.body.contains("doet al iemand mee"), "{}", page.body);
    assert_eq!(colleague.browser.device(&team.round), kept);
    let sure = [
        ("hervatcode", page.field("hervatcode")),
        ("ander", page.field("ander")),
    ];
    colleague.browser.post("/verder", &sure).await.is(303);
    assert_ne!(colleague.browser.device(&team.round), kept);
    // One's own code where one takes part already asks nothing.
    one.browser.post("/verder", &typed).await.is(303);
    one.get("").await.is(200);
    assert_eq!(db::number(app.data(), PEOPLE).await, 2);
}

async fn seated(app: &TestApp, session: &Session) -> Phone {
    session.sit(app, 1, "docent").await
}

#[tokio::test]
async fn a_phone_at_the_table_is_one_seat() {
    let app = TestApp::new().await;
    for (mode, people) in [("nabespreken", 0), ("direct", 1)] {
        let team = app.start(&Scan::default()).await;
        if mode == "nabespreken" {
            team.close().await;
        }
        let session = Session::open(&team, mode).await;
        let phone = seated(&app, &session).await;
        let path = format!("/aanschuiven/{}", session.code);
        let page = phone.browser.get(&path).await.is(200);
        assert!(page.body.contains("Ga verder in de sessie"));
        assert!(page.body.contains(&format!("href=\"{}\"", phone.path)));
        assert!(!page.body.contains("name=\"rol\""));
        for number in 10..15 {
            let again = phone.browser.post(&path, &role(number)).await.is(303);
            assert_eq!(again.location(), path);
        }
        assert_eq!(db::number(app.data(), SEATS).await, 1);
        let other = format!("{path}/ander");
        phone.browser.get(&other).await.is(200);
        phone.browser.post(&other, &role(20)).await.is(422);
        let before = phone.browser.twin();
        phone.browser.post(&other, &another(20)).await.is(303);
        before.get(&phone.path).await.is(404);
        before.post(&other, &another(20)).await.is(303);
        before.post(&other, &another(21)).await.is(303);
        assert_eq!(db::number(app.data(), SEATS).await, 1);
        before.get(&phone.path).await.is(200);
        // Filling in directly, the chair is somebody who answers, one after the other: the
        // coordinator is told.
        assert_eq!(db::number(app.data(), PEOPLE).await, people);
        let told = told(&team.get("").await.is(200));
        assert_eq!(told.is_some_and(|told| told.contains("2 keer")), people > 0);
        session.lead.press(&session.at("/sluiten")).await.is(303);
    }
}

#[tokio::test]
async fn a_vote_of_who_gave_up_the_phone_does_not_stay_behind() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    team.close().await;
    let session = Session::open(&team, "nabespreken").await;
    let phone = seated(&app, &session).await;
    session.sit(&app, 2, "docent").await;
    session.step("stem", "0").await;
    phone.vote("3").await.is(303);
    let other = format!("/aanschuiven/{}/ander", session.code);
    phone.browser.post(&other, &another(30)).await.is(303);
    let votes = "SELECT COUNT(*) FROM votes";
    assert_eq!(db::number(app.data(), votes).await, 0);
    phone.vote("1").await.is(303);
    assert_eq!(db::number(app.data(), votes).await, 1);
}

async fn come(browser: &Browser, path: &str, number: u32, fields: &[(&str, &str)]) -> Page {
    let own = idempotency_key(number);
    let fields = [&[("idempotency_key", own.as_str())], fields].concat();
    browser.post(path, &fields).await
}

#[tokio::test]
async fn a_board_asks_who_comes_where_somebody_is_on_it() {
    let app = TestApp::new().await;
    let owner = app.board().await;
    let anna = app.come(&owner, "Anna").await;
    let path = format!("/koppelen/{}", owner.code);
    let page = anna.browser.get(&path).await.is(200);
    assert!(page.body.contains("Bent u Anna?"), "{}", page.body);
    assert!(page.body.contains(&format!("href=\"{}\"", anna.at(""))));
    let plain = come(&anna.browser, &path, 1, &[("naam", "Bram")]).await;
    assert_eq!(plain.is(303).location(), path);
    let people = "SELECT COUNT(*) FROM pairing_people";
    assert_eq!(db::number(app.data(), people).await, 1);
    let other = format!("{path}/ander");
    let form = anna.browser.get(&other).await.is(200);
    assert!(form.body.contains("blijft op het bord staan"));
    let page = come(&anna.browser, &other, 2, &[("naam", "Bram")]).await;
    assert_eq!(page.is(422).field("naam"), "Bram");
    let before = anna.browser.twin();
    let sure = [("naam", "Bram"), ("ander", "ja")];
    come(&anna.browser, &other, 2, &sure).await.is(303);
    come(&before, &other, 2, &sure).await.is(303);
    assert_eq!(db::number(app.data(), people).await, 2);
    let page = anna.browser.get(&path).await.is(200);
    assert!(page.body.contains("Bent u Bram?"), "{}", page.body);
    // Nobody is there whom this could push aside.
    let nobody = app.browser();
    let sent = nobody.get(&other).await.is(303);
    assert_eq!(sent.location(), path);
}

#[tokio::test]
async fn two_presses_of_somebody_else_are_one_person() {
    let app = TestApp::new().await;
    let team: Coordinator = app.start(&Scan::default()).await;
    let one = app.join(&team.code, "docent").await;
    let path = format!("/meedoen/{}/ander/rol", team.code);
    let presses: Vec<_> = (0..8)
        .map(|_| tokio::spawn(one.browser.own_post(&path).form(&another(3)).send()))
        .collect();
    for press in presses {
        let answer = press.await.unwrap().unwrap();
        assert_eq!(answer.status().as_u16(), 303);
    }
    assert_eq!(db::number(app.data(), PEOPLE).await, 2);
    let told = told(&team.get("").await.is(200)).unwrap();
    assert!(told.contains("1 keer"), "{told}");
}
