//! Whoever has a link (ASVS 2.4.1, 7.4.1, 8.2.2, 14.3.2).

use super::Link;
use crate::acting::reviewing;
use crate::app::{Setup, TestApp};
use crate::browser::{Browser, Page};
use crate::db;
use crate::people::{Coordinator, Scan};

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;
/// From the morning of the tests until midnight in Amsterdam.
const TO_MIDNIGHT: i64 = 14 * HOUR;

/// A page without what differs from request to request.
fn bytes(page: &Page) -> String {
    let (nonce, date) = (page.nonce(), page.header("date").to_owned());
    page.whole().replace(&nonce, "").replace(&date, "")
}

/// Opens a link in a browser of its own.
async fn read(app: &TestApp, link: &Link) -> Browser {
    let reader = app.browser();
    let opened = reader.press(&link.door()).await.is(303);
    assert_eq!(opened.location(), link.page());
    reader.get(&link.page()).await.is(200);
    reader
}

#[tokio::test]
async fn looking_at_a_link_tells_nothing_and_opening_shows_the_result() {
    let app = TestApp::new().await;
    let scan = Scan {
        school: "De Kanarie".to_owned(),
        team: "team goudgeel".to_owned(),
        ..Scan::default()
    };
    let team = app.start(&scan).await;
    team.close().await;
    let link = Link::make(&team, "Geheim genootschap").await;
    let reader = app.browser();
    let before = db::dump(app.data()).await;
    let shown = reader.get(&link.door()).await.is(200);
    let other = reviewing(&app).await;
    let others = Link::make(&other, "Een ander").await;
    let same = reader.get(&others.door()).await.is(200);
    let neutral = |page: &Page, link: &Link| bytes(page).replace(&link.key, "");
    assert_eq!(neutral(&shown, &link), neutral(&same, &others));
    assert!(shown.set_cookies().is_empty());
    let opened = "SELECT COUNT(*) FROM shares WHERE opened_on IS NOT NULL";
    assert_eq!(db::number(app.data(), opened).await, 0);
    assert!(before.contains("De Kanarie") && !shown.body.contains("Kanarie"));
    reader.get(&link.page()).await.is(404);

    let reader = read(&app, &link).await;
    let page = reader.get(&link.page()).await.is(200);
    assert!(page.body.contains("De Kanarie"), "{}", page.body);
    assert!(page.body.contains("tot en met 23 december 2026"));
    // For whom it is, is the coordinator's own note.
    assert!(!page.body.contains("Geheim genootschap"));
    assert_eq!(db::number(app.data(), opened).await, 1);
    let list = team.get("/delen").await.is(200);
    assert!(list.body.matches("23 november 2026").count() >= 2);
}

#[tokio::test]
async fn nothing_leads_from_a_shared_page_to_other_pages_and_nobody_keeps_it() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let link = Link::make(&team, "Bestuur").await;
    let reader = read(&app, &link).await;
    let closed = app.browser().get(&link.page()).await.is(404);
    for page in [
        reader.get(&link.door()).await.is(200),
        reader.get(&link.page()).await.is(200),
        closed,
    ] {
        for href in page.body.split(" href=\"").skip(1) {
            let href = href.split('"').next().unwrap();
            let known = ["/assets/", "#", "/privacy", "/toegankelijkheid", "https://"];
            let own = href.starts_with(&link.page());
            let known = known.iter().any(|start| href.starts_with(start));
            assert!(own || known, "{}: {href}", page.asked);
        }
        for action in page.body.split(" action=\"").skip(1) {
            let known = action.starts_with(&link.door()) || action.starts_with("/taal\"");
            assert!(known, "{action}");
        }
        for secret in [&team.round, &team.code, &team.key] {
            assert!(!page.whole().contains(secret), "{}", page.asked);
        }
        assert!(
            page.body
                .contains("<meta name=\"robots\" content=\"noindex\"")
        );
        assert_eq!(page.header("cache-control"), "no-store");
        assert_eq!(page.header("referrer-policy"), "same-origin");
    }
    let page = reader.get(&link.page()).await.is(200);
    assert!(!page.whole().contains(&link.key), "the address is clean");
}

#[tokio::test]
async fn a_link_works_until_midnight_of_its_last_day_for_open_browsers_too() {
    let app = Setup::behind_proxy().run().await;
    let team = reviewing(&app).await;
    let week = Link::make_for(&team, "Week", "7").await;
    let month = Link::make_for(&team, "Maand", "30").await;
    let quarter = Link::make_for(&team, "Kwartaal", "90").await;
    let mut at = 0;
    for (link, days) in [(week, 7), (month, 30), (quarter, 90)] {
        let reader = read(&app, &link).await;
        let end = days * DAY + TO_MIDNIGHT;
        app.clock.forward(end - 1 - at);
        reader.get(&link.page()).await.is(200);
        read(&app, &link).await;
        app.clock.forward(1);
        at = end;
        reader.get(&link.page()).await.is(404);
        reader.get(&link.door()).await.is(404);
        reader.press(&link.door()).await.is(404);
    }
}

#[tokio::test]
async fn revoking_works_at_once_and_for_that_link_only() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let (gone, kept) = (
        Link::make(&team, "Weg").await,
        Link::make(&team, "Blijft").await,
    );
    let (reader, other) = (read(&app, &gone).await, read(&app, &kept).await);
    team.browser.press(&gone.revoking(&team)).await.is(303);
    reader.get(&gone.page()).await.is(404);
    reader.get(&gone.door()).await.is(404);
    reader.press(&gone.door()).await.is(404);
    other.get(&kept.page()).await.is(200);
    read(&app, &kept).await;
}

#[tokio::test]
async fn unknown_expired_and_revoked_links_look_the_same() {
    let app = Setup::behind_proxy().run().await;
    let team = reviewing(&app).await;
    let expired = Link::make_for(&team, "Verlopen", "7").await;
    let read_expired = read(&app, &expired).await;
    app.clock.forward(8 * DAY);
    let revoked = Link::make(&team, "Ingetrokken").await;
    let read_revoked = read(&app, &revoked).await;
    team.browser.press(&revoked.revoking(&team)).await.is(303);
    let live = Link::make(&team, "Werkt").await;
    let keys = ["0".repeat(64), expired.key, revoked.key, "x".to_owned()];
    let (mut looked, mut opened) = (Vec::new(), Vec::new());
    for key in keys {
        let door = format!("/gedeeld/openen/{key}");
        let visitor = app.browser();
        looked.push(bytes(&visitor.get(&door).await.is(404)));
        let page = visitor.press(&door).await.is(404);
        assert!(page.set_cookies().is_empty());
        opened.push(bytes(&page));
    }
    let pages = vec![
        bytes(&app.browser().get("/gedeeld/222222222222").await.is(404)),
        bytes(&app.browser().get("/gedeeld/zomaar").await.is(404)),
        bytes(&app.browser().get(&live.page()).await.is(404)),
        bytes(
            &read_expired
                .get(&format!("/gedeeld/{}", expired.name))
                .await
                .is(404),
        ),
        bytes(
            &read_revoked
                .get(&format!("/gedeeld/{}", revoked.name))
                .await
                .is(404),
        ),
    ];
    for same in [looked, opened, pages] {
        assert!(same.iter().all(|page| *page == same[0]), "{same:#?}");
    }
}

#[tokio::test]
async fn who_opens_a_link_that_ended_guesses_nothing() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let expired = Link::make_for(&team, "Verlopen", "7").await;
    app.clock.forward(8 * DAY);
    let revoked = Link::make(&team, "Ingetrokken").await;
    team.browser.press(&revoked.revoking(&team)).await.is(303);
    let live = Link::make(&team, "Werkt").await;
    // More than the wrong codes that one address may try: a whole staff room. So do links that
    // never were: nobody guesses 256 bits.
    let board = app.browser();
    for number in 0..110 {
        let never = format!("/gedeeld/openen/{number:064x}");
        for door in [&expired.door(), &revoked.door(), &never] {
            board.get(door).await.is(404);
            let refused = board.press(door).await.is(404);
            assert!(refused.set_cookies().is_empty());
        }
    }
    board.press(&live.door()).await.is(303);
    board
        .post("/meedoen", &[("code", &team.code)])
        .await
        .is(404);
    assert!(app.clock.waits().is_empty());
}

#[tokio::test]
async fn one_browser_reads_several_results_each_by_its_own_token() {
    let app = TestApp::new().await;
    let (a, b) = (reviewing(&app).await, reviewing(&app).await);
    let (first, second) = (Link::make(&a, "Een").await, Link::make(&b, "Twee").await);
    let reader = read(&app, &first).await;
    reader.press(&second.door()).await.is(303);
    reader.get(&first.page()).await.is(200);
    reader.get(&second.page()).await.is(200);
    // A right token under the name of another link opens neither.
    let thief = app.browser();
    thief.set_cookie(&format!("gedeeld-{}", second.name), &first.key);
    thief.get(&second.page()).await.is(404);
    thief.get(&first.page()).await.is(404);
}

#[tokio::test]
async fn the_cookie_is_for_this_site_and_no_script_and_lasts_a_day() {
    for (url, prefix, secure) in [
        (None, "", false),
        (Some("https://scan.example"), "__Host-", true),
    ] {
        let setup = Setup {
            public_url: url,
            ..Setup::default()
        };
        let app = setup.run().await;
        let team = reviewing(&app).await;
        let link = Link::make(&team, "Bestuur").await;
        let opened = app.browser().press(&link.door()).await.is(303);
        let lines = opened.set_cookies();
        let line = lines.first().expect("a cookie");
        assert!(line.starts_with(&format!("{prefix}gedeeld-{}=", link.name)));
        for wanted in ["HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=86400"] {
            assert!(line.contains(wanted), "{wanted}: {line}");
        }
        assert_eq!(line.contains("Secure"), secure, "{line}");
        assert!(!line.contains("Domain"), "{line}");
    }
}

async fn link_of_a_finished_round(app: &TestApp) -> (Coordinator, Link) {
    let team = reviewing(app).await;
    let link = Link::make(&team, "Bestuur").await;
    team.finish().await;
    (team, link)
}

#[tokio::test]
async fn links_go_on_after_the_round_and_show_that_round_only() {
    let app = TestApp::new().await;
    let (mut team, link) = link_of_a_finished_round(&app).await;
    let reader = read(&app, &link).await;
    let frozen = team.get("").await.is(200);
    assert!(frozen.body.contains(&team.at("/delen")), "{}", frozen.body);
    read(&app, &Link::make(&team, "Nog iemand").await).await;
    let before = bytes(&reader.get(&link.page()).await.is(200));
    team.next().await;
    // The next round has nothing to share yet.
    team.get("/delen").await.is(404);
    let fields = [("voor", "Bestuur"), ("dagen", "30")];
    team.browser.post(&team.at("/delen"), &fields).await.is(404);
    team.close().await;
    assert_eq!(before, bytes(&reader.get(&link.page()).await.is(200)));
}

#[tokio::test]
async fn an_erased_round_takes_its_links_along() {
    let app = TestApp::new().await;
    let (_, link) = link_of_a_finished_round(&app).await;
    let reader = read(&app, &link).await;
    let mut connection = db::writing(app.data()).await;
    sqlx::query("DELETE FROM rounds")
        .execute(&mut connection)
        .await
        .unwrap();
    reader.get(&link.page()).await.is(404);
    reader.press(&link.door()).await.is(404);
    assert_eq!(db::number(app.data(), super::LINKS).await, 0);
}
