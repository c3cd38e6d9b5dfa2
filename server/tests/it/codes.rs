//! Guessing codes (ASVS 2.4.1, 6.3.1, 6.6.3), and what is no guess.

mod no_guess;
mod renewing;

use std::net::Ipv4Addr;
use std::time::Duration;

use crate::app::{Setup, TestApp};
use crate::browser::{Browser, Page};
use crate::people::{Respondent, Scan, team_code};

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;
/// Well-formed, and nobody's.
const WRONG: &str = "2222222222";
/// Wrong codes that cost an address nothing, and after which nothing is looked at.
const FREE: usize = 20;
const MOST: usize = 200;

async fn guess(browser: &Browser, code: &str) -> Page {
    browser.post("/meedoen", &[("code", code)]).await
}

async fn guess_wrong(browser: &Browser, times: usize) {
    for _ in 0..times {
        guess(browser, WRONG).await.is(404);
    }
}

/// Whether a right code that this browser types leads on at once.
async fn is_free(app: &TestApp, browser: &Browser, code: &str) -> bool {
    app.clock.waits();
    guess(browser, code).await.is(303);
    app.clock.waits().is_empty()
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
async fn typing_errors_of_others_slow_a_right_code_down_and_only_guessing_stops_it() {
    let app = Setup::behind_proxy().run().await;
    let coordinator = app.start(&Scan::default()).await;
    let school = app.browser();
    guess_wrong(&school, FREE - 1).await;
    assert!(is_free(&app, &school, &coordinator.code).await);
    guess_wrong(&school, 1).await;
    let mut longest = Duration::ZERO;
    for _ in 0..(MOST - FREE) / 20 {
        guess(&school, &coordinator.code).await.is(303);
        let waited = app.clock.waits();
        assert_eq!(waited.len(), 1, "{waited:?}");
        assert!(waited[0] >= longest && waited[0] <= Duration::from_secs(5));
        longest = waited[0];
        guess_wrong(&school, 20).await;
        app.clock.waits();
    }
    assert!(longest > Duration::from_secs(4), "{longest:?}");
    app.clock.forward(60);
    for code in [WRONG, &coordinator.code] {
        let refused = guess(&school, code).await.is(429);
        assert_eq!(refused.header("retry-after"), (HOUR - 60).to_string());
        assert!(refused.body.contains("over 59 minuten"), "{}", refused.body);
    }
    assert!(
        app.clock.waits().is_empty(),
        "who is refused waits for nothing"
    );
    // Links are no part of it, nor are other addresses.
    let link = format!("/meedoen/{}", coordinator.code);
    school.get(&link).await.is(200).field("rol");
    assert!(is_free(&app, &app.browser(), &coordinator.code).await);
    app.clock.forward(HOUR - 61);
    guess(&school, &coordinator.code).await.is(429);
    app.clock.forward(1);
    assert!(is_free(&app, &school, &coordinator.code).await);
}

#[tokio::test]
async fn many_guesses_at_once_are_not_more_guesses() {
    let app = TestApp::new().await;
    let tasks: Vec<_> = (0..2 * MOST)
        .map(|_| {
            let request = app.browser().own_post("/meedoen").form(&[("code", WRONG)]);
            tokio::spawn(request.send())
        })
        .collect();
    let mut answered = 0;
    for task in tasks {
        let said = task.await.unwrap().unwrap();
        match said.status().as_u16() {
            404 => answered += 1,
            status => {
                assert_eq!(status, 429);
                assert!(said.headers().contains_key("retry-after"));
            }
        }
    }
    assert_eq!(answered, MOST);
}

#[tokio::test]
async fn two_thousand_wrong_codes_in_all_are_an_attack_under_which_schools_still_get_in() {
    let app = Setup::behind_proxy().run().await;
    let coordinator = app.start(&Scan::default()).await;
    let guessers: Vec<_> = (0..100).map(|_| app.browser()).collect();
    for guesser in &guessers {
        guess_wrong(guesser, FREE).await;
    }
    let link = format!("/meedoen/{}", coordinator.code);
    let school = app.browser();
    app.clock.waits();
    guess(&school, &coordinator.code).await.is(303);
    assert_eq!(app.clock.waits(), [Duration::from_secs(1)]);
    // A link needs one press more; who guessed is stopped at twenty.
    let asked = school.get(&link).await.is(200);
    assert_eq!(asked.field("code"), coordinator.code);
    guess(&guessers[7], &coordinator.code).await.is(429);
    app.clock.forward(HOUR);
    assert!(is_free(&app, &guessers[7], &coordinator.code).await);
    school.get(&link).await.is(200).field("rol");
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
    assert!(is_free(&app, &browser, &coordinator.code).await);
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
            ("idempotency_key", crate::people::idempotency_key(1)),
            ("rol", "docent".to_owned()),
        ];
        by_role.push(bytes(&browser.post(&link, &fields).await.is(404), code));
    }
    for pages in [by_form, by_link, by_role] {
        for page in &pages[1..] {
            assert_eq!(*page, pages[0]);
        }
    }
    // Whoever guesses waits as long for each, so that time tells nothing either.
    let mut waits = Vec::new();
    for code in &codes[..5] {
        let browser = app.browser();
        guess_wrong(&browser, FREE + 10).await;
        app.clock.waits();
        guess(&browser, code).await.is(404);
        waits.push(app.clock.waits());
    }
    assert_eq!(waits[0].len(), 1, "{waits:?}");
    assert!(waits.iter().all(|wait| *wait == waits[0]), "{waits:?}");
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
async fn resume_codes_count_with_the_others_and_links_of_256_bits_are_never_limited() {
    let app = Setup::behind_proxy().run().await;
    let coordinator = app.start(&Scan::default()).await;
    let browser = app.browser();
    let wrong_key = "0".repeat(64);
    let manage = format!("/beheer/openen/{wrong_key}");
    for _ in 0..MOST {
        for path in [&manage, "/leiding/abc", "/gedeeld/openen/abc"] {
            browser.get(path).await.is(404);
        }
        browser.press(&manage).await.is(404);
    }
    assert!(is_free(&app, &browser, &coordinator.code).await);
    for number in 0..MOST {
        let (page, field) = [("/verder", "hervatcode"), ("/aanschuiven", "code")][number % 2];
        let code = ["222222222222", WRONG][number % 2];
        browser.post(page, &[(field, code)]).await.is(404);
    }
    guess(&browser, &coordinator.code).await.is(429);
    browser
        .post("/verder", &[("hervatcode", "222222222222")])
        .await
        .is(429);
    // Who has a link gets in all the same, and who is in stays in.
    let right = format!("/beheer/openen/{}", coordinator.key);
    browser.get(&right).await.is(200);
    browser.press(&right).await.is(303);
    coordinator.get("").await.is(200);
}

#[tokio::test]
async fn without_a_trusted_proxy_forwarded_addresses_are_not_believed() {
    let app = TestApp::new().await;
    for number in 0..MOST {
        let forged = Ipv4Addr::new(198, 51, 100, u8::try_from(number).unwrap()).to_string();
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
    for number in 0..MOST {
        // What stands left was written by the visitor.
        let chain = format!("203.0.113.{number}, 198.51.100.7");
        guess(&at(&chain), WRONG).await.is(404);
        // One /64 network is one visitor.
        let host = at(&format!("2001:db8:1:2::{number:x}"));
        guess(&host, WRONG).await.is(404);
    }
    guess(&at("198.51.100.7"), WRONG).await.is(429);
    guess(&at("203.0.113.1"), WRONG).await.is(404);
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
