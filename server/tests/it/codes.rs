//! Guessing codes and links (ASVS 2.4.1, 6.3.1, 6.6.3).

use std::net::Ipv4Addr;

use crate::app::{Setup, TestApp};
use crate::browser::{Browser, Page};
use crate::people::{Respondent, Scan, team_code};

const HOUR: i64 = 3600;
/// Well-formed, and nobody's.
const WRONG: &str = "2222222222";

async fn guess(browser: &Browser, code: &str) -> Page {
    browser.post("/meedoen", &[("code", code)]).await
}

/// Uses up all wrong tries.
async fn use_up(browser: &Browser) {
    for _ in 0..20 {
        guess(browser, WRONG).await.is(404);
    }
}

/// A page without what differs from request to request.
fn bytes(page: &Page, typed: &str) -> String {
    let nonce = page.nonce();
    let date = page.header("date").to_owned();
    page.whole()
        .replace(&nonce, "")
        .replace(&date, "")
        .replace(typed, "")
}

#[tokio::test]
async fn the_21st_wrong_code_in_an_hour_is_refused_and_an_hour_later_free() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let browser = app.browser();
    use_up(&browser).await;
    let refused = guess(&browser, WRONG).await.is(429);
    assert!(refused.body.contains("over een uur"), "{}", refused.body);
    // Right ones too now, else guessing could go on; by form and by link.
    guess(&browser, &coordinator.code).await.is(429);
    browser
        .get(&format!("/meedoen/{}", coordinator.code))
        .await
        .is(429);
    app.clock.forward(HOUR - 1);
    guess(&browser, &coordinator.code).await.is(429);
    app.clock.forward(1);
    guess(&browser, &coordinator.code).await.is(303);
}

#[tokio::test]
async fn many_guesses_at_once_are_not_more_guesses() {
    let app = TestApp::new().await;
    let tasks: Vec<_> = (0..100)
        .map(|_| {
            let request = app.browser().own_post("/meedoen").form(&[("code", WRONG)]);
            tokio::spawn(request.send())
        })
        .collect();
    let mut answered = 0;
    for task in tasks {
        let status = task.await.unwrap().unwrap().status().as_u16();
        assert!(matches!(status, 404 | 429), "{status}");
        answered += usize::from(status == 404);
    }
    assert_eq!(answered, 20);
}

#[tokio::test]
async fn a_right_code_costs_nothing_because_a_school_shares_one_address() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let browser = app.browser();
    for typed in [
        coordinator.code.to_ascii_lowercase(),
        format!(" {} ", coordinator.code),
        format!("{}-{}", &coordinator.code[..4], &coordinator.code[4..]),
    ] {
        for _ in 0..10 {
            let found = guess(&browser, &typed).await.is(303);
            assert_eq!(found.location(), format!("/meedoen/{}", coordinator.code));
        }
    }
    for _ in 0..30 {
        app.join(&coordinator.code, "docent").await;
    }
    guess(&browser, WRONG).await.is(404);
}

#[tokio::test]
async fn unknown_locked_expired_and_closed_codes_look_the_same() {
    let app = Setup::behind_proxy().run().await;
    let expired = app.start(&Scan::default()).await;
    app.clock.forward(14 * 24 * HOUR);
    let locked = app.start(&Scan::default()).await;
    let closed = app.start(&Scan::default()).await;
    let renewed = app.start(&Scan::default()).await;
    locked.browser.press(&locked.at("/code/slot")).await.is(303);
    closed.close().await;
    renewed
        .browser
        .press(&renewed.at("/code/nieuw"))
        .await
        .is(303);
    let codes = [
        WRONG,
        &expired.code,
        &locked.code,
        &closed.code,
        &renewed.code,
        "no-code-at",
    ];
    let mut by_form = Vec::new();
    let mut by_link = Vec::new();
    let mut by_role = Vec::new();
    for code in codes {
        let browser = app.browser();
        by_form.push(bytes(&guess(&browser, code).await.is(404), code));
        let link = format!("/meedoen/{code}");
        by_link.push(bytes(&browser.get(&link).await.is(404), code));
        let fields = [
            ("aanvraag", crate::people::mark(1)),
            ("rol", "docent".to_owned()),
        ];
        by_role.push(bytes(&browser.post(&link, &fields).await.is(404), code));
    }
    for pages in [by_form, by_link, by_role] {
        for page in &pages[1..] {
            assert_eq!(*page, pages[0]);
        }
    }
    // They were right codes once, and can be again.
    let browser = app.browser();
    locked.browser.press(&locked.at("/code/open")).await.is(303);
    guess(&browser, &locked.code).await.is(303);
    let page = renewed.get("").await.is(200);
    guess(&browser, &team_code(&page)).await.is(303);
    expired
        .browser
        .press(&expired.at("/code/nieuw"))
        .await
        .is(303);
    let page = expired.get("").await.is(200);
    guess(&browser, &team_code(&page)).await.is(303);
}

#[tokio::test]
async fn a_code_works_for_14_days() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let browser = app.browser();
    app.clock.forward(14 * 24 * HOUR - 1);
    guess(&browser, &coordinator.code).await.is(303);
    app.clock.forward(1);
    guess(&browser, &coordinator.code).await.is(404);
}

#[tokio::test]
async fn resume_codes_and_management_links_count_too() {
    let app = Setup::behind_proxy().run().await;
    let coordinator = app.start(&Scan::default()).await;
    let resuming = app.browser();
    let by_get = app.browser();
    let by_post = app.browser();
    let wrong_key = "0".repeat(64);
    let link = format!("/beheer/openen/{wrong_key}");
    for _ in 0..20 {
        resuming
            .post("/verder", &[("hervatcode", "222222222222")])
            .await
            .is(404);
        by_get.get(&link).await.is(404);
        by_post.press(&link).await.is(404);
    }
    for browser in [&resuming, &by_get, &by_post] {
        browser
            .post("/verder", &[("hervatcode", "222222222222")])
            .await
            .is(429);
        browser.get(&link).await.is(429);
        browser.press(&link).await.is(429);
        guess(browser, &coordinator.code).await.is(429);
        let right = format!("/beheer/openen/{}", coordinator.key);
        browser.get(&right).await.is(429);
        browser.press(&right).await.is(429);
    }
    // Somebody who is in stays in: the limit is on guesses only.
    coordinator.get("").await.is(200);
}

#[tokio::test]
async fn without_a_trusted_proxy_forwarded_addresses_are_not_believed() {
    let app = TestApp::new().await;
    for number in 0..20 {
        let forged = Ipv4Addr::new(198, 51, 100, number).to_string();
        let browser = app.browser().with_header("x-forwarded-for", &forged);
        guess(&browser, WRONG).await.is(404);
    }
    guess(&app.browser(), WRONG).await.is(429);
    let forged = app.browser().with_header("x-forwarded-for", "203.0.113.9");
    guess(&forged, WRONG).await.is(429);
}

#[tokio::test]
async fn behind_a_trusted_proxy_the_last_address_counts() {
    let app = Setup::behind_proxy().run().await;
    let at = |chain: &str| {
        Browser::new(app.client.clone(), &format!("http://{}", app.address))
            .with_header("x-forwarded-for", chain)
    };
    for number in 0..20 {
        // What stands left was written by the visitor.
        let chain = format!("203.0.113.{number}, 198.51.100.7");
        guess(&at(&chain), WRONG).await.is(404);
    }
    guess(&at("198.51.100.7"), WRONG).await.is(429);
    guess(&at("203.0.113.1"), WRONG).await.is(404);
    // One /64 network is one visitor.
    for number in 0..20 {
        guess(&at(&format!("2001:db8:1:2::{number:x}")), WRONG)
            .await
            .is(404);
    }
    guess(&at("2001:db8:1:2:ffff::1"), WRONG).await.is(429);
    guess(&at("2001:db8:1:3::1"), WRONG).await.is(404);
}

#[tokio::test]
async fn a_resume_code_works_until_there_is_a_newer_one() {
    let app = Setup::behind_proxy().run().await;
    let coordinator = app.start(&Scan::default()).await;
    let one = app.join(&coordinator.code, "docent").await;
    let first = make_code(&one).await;
    let second = make_code(&one).await;
    assert_ne!(first, second);
    let other = app.browser();
    other
        .post("/verder", &[("hervatcode", &first)])
        .await
        .is(404);
    let on = other
        .post("/verder", &[("hervatcode", &second)])
        .await
        .is(303);
    assert_eq!(on.location(), format!("/invullen/{}", one.round));
    other.get(on.location()).await.is(200);
    one.get("").await.is(200);
}

/// Makes a resume code; it is shown exactly once.
pub async fn make_code(one: &Respondent) -> String {
    let made = one.browser.press(&one.at("/hervatcode")).await.is(303);
    let shown = one.browser.get(made.location()).await.is(200);
    let again = one.browser.get(made.location()).await.is(303);
    assert_eq!(again.location(), one.at(""));
    shown.text_of("hervatcode").to_owned()
}
