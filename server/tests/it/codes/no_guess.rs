//! What is no guess, and what another site cannot use up.

use reqwest::Method;

use super::{DAY, FREE, HOUR, MOST, WRONG, bytes, guess, is_free, make_code};
use crate::app::{Setup, TestApp};
use crate::browser::Browser;
use crate::members::BoardOwner;
use crate::people::{Scan, team_code};
use crate::table::Session;

/// Where a code is typed, its address, and a code that was right there once.
type Former = (&'static str, String);

/// Codes of every kind that no longer work, each for another reason.
async fn former_codes(app: &TestApp) -> Vec<Former> {
    let scan = Scan::default();
    let expired = app.start(&scan).await;
    app.clock.forward(14 * DAY);
    let (closed, locked) = (app.start(&scan).await, app.start(&scan).await);
    let renewed = app.start(&scan).await;
    closed.close().await;
    locked.browser.press(&locked.at("/code/slot")).await.is(303);
    let renew = renewed.at("/code/nieuw");
    renewed.browser.press(&renew).await.is(303);
    let mut codes = vec![
        ("/meedoen", expired.code),
        ("/meedoen", closed.code.clone()),
        ("/meedoen", locked.code),
        ("/meedoen", renewed.code.clone()),
    ];
    // A session that was opened again under another code, and then ended.
    for _ in 0..2 {
        let session = Session::open(&closed, "nabespreken").await;
        codes.push(("/aanschuiven", session.code));
        let end = closed.at("/sessie/sluiten");
        closed.browser.press(&end).await.is(303);
    }
    // A board whose code was renewed, and that is gone.
    let board = BoardOwner::open(closed).await;
    codes.push(("/koppelen", board.code.clone()));
    board.post("/code/nieuw", &[]).await.is(303);
    let newer = board.page().await.text_of("koppelcode").replace('-', "");
    codes.push(("/koppelen", newer));
    let close = board.coordinator.at("/koppeling/sluiten");
    board.coordinator.browser.press(&close).await.is(303);
    // Resume codes: an older one, one of somebody who left, one of before the closing.
    let page = renewed.get("").await.is(200);
    let now = team_code(&page);
    let (stays, leaves) = (
        app.join(&now, "docent").await,
        app.join(&now, "docent").await,
    );
    codes.push(("/verder", make_code(&stays).await));
    codes.push(("/verder", make_code(&stays).await));
    codes.push(("/verder", make_code(&leaves).await));
    let erase = leaves.at("/wissen");
    leaves.browser.press(&erase).await.is(303);
    renewed.close().await;
    codes
}

#[tokio::test]
async fn codes_that_were_right_once_are_refused_and_are_no_guesses() {
    let app = Setup::behind_proxy().run().await;
    let codes = former_codes(&app).await;
    assert_eq!(codes.len(), 11);
    let right = app.start(&Scan::default()).await;
    for (page, code) in &codes {
        let school = app.browser();
        let field = if *page == "/verder" {
            "hervatcode"
        } else {
            "code"
        };
        for _ in 0..=FREE {
            school.post(page, &[(field, code)]).await.is(404);
            if field == "code" {
                school.get(&format!("{page}/{code}")).await.is(404);
            }
        }
        assert!(is_free(&app, &school, &right.code).await, "{page} {code}");
        let link = format!("/meedoen/{}", right.code);
        school.get(&link).await.is(200).field("rol");
    }
}

#[tokio::test]
async fn a_former_code_is_forgotten_after_a_year_and_a_month() {
    let app = Setup::behind_proxy().run().await;
    let coordinator = app.start(&Scan::default()).await;
    let renew = coordinator.at("/code/nieuw");
    coordinator.browser.press(&renew).await.is(303);
    app.clock.forward(399 * DAY);
    let later = app.start(&Scan::default()).await;
    let remembered = app.browser();
    for _ in 0..=FREE {
        guess(&remembered, &coordinator.code).await.is(404);
    }
    assert!(is_free(&app, &remembered, &later.code).await);
    app.clock.forward(2 * DAY);
    app.start(&Scan::default()).await;
    for _ in 0..=FREE {
        guess(&remembered, &coordinator.code).await.is(404);
    }
    assert!(!is_free(&app, &remembered, &later.code).await);
}

#[tokio::test]
async fn what_cannot_be_a_code_is_no_guess() {
    let app = Setup::behind_proxy().run().await;
    let coordinator = app.start(&Scan::default()).await;
    let browser = app.browser();
    for number in 0..MOST {
        let typed = [
            "",
            "ABC",
            "2222-2222-2222",
            "AAAAAAAAA0",
            "jan@school.example",
            "één",
        ];
        let typed = typed[number % typed.len()];
        guess(&browser, typed).await.is(404);
        let resume = [("hervatcode", typed.get(..4).unwrap_or_default())];
        browser.post("/verder", &resume).await.is(404);
        browser.get(&format!("/aanschuiven/x{typed}")).await.is(404);
    }
    assert!(is_free(&app, &browser, &coordinator.code).await);
}

#[tokio::test]
async fn wrong_links_use_up_no_tries_of_those_who_type_and_guessing_by_links_ends() {
    let app = Setup::behind_proxy().run().await;
    let coordinator = app.start(&Scan::default()).await;
    let browser = app.browser();
    for number in 0..FREE {
        let page = ["meedoen", "aanschuiven", "koppelen"][number % 3];
        browser.get(&format!("/{page}/{WRONG}")).await.is(404);
    }
    // From here on a link leads to the form: right and wrong look the same.
    for page in ["meedoen", "aanschuiven", "koppelen"] {
        let asked = [WRONG, &coordinator.code].map(|code| (code, format!("/{page}/{code}")));
        let [wrong, right] = &asked;
        let wrong = (wrong.0, browser.get(&wrong.1).await.is(200));
        let right = (right.0, browser.get(&right.1).await.is(200));
        assert_eq!(right.1.field("code"), coordinator.code);
        assert_eq!(bytes(&wrong.1, wrong.0), bytes(&right.1, right.0));
    }
    assert!(is_free(&app, &browser, &coordinator.code).await);
    all_the_way_in(&app, &browser, &coordinator.code).await;
    app.clock.forward(HOUR);
    let link = format!("/meedoen/{}", coordinator.code);
    browser.get(&link).await.is(200).field("rol");
}

/// One press leads on from the form that a link led to, in browsers that say where they come from
/// in one way or another; the code is not asked again and again.
async fn all_the_way_in(app: &TestApp, browser: &Browser, code: &str) {
    let form = format!("http://{}/meedoen", app.address);
    let says = [
        ("sec-fetch-site", "same-origin"),
        ("referer", form.as_str()),
    ];
    for (name, value) in says {
        let address = guess(browser, code).await.is(303).location().to_owned();
        let request = browser.request(Method::GET, &address);
        let page = browser.send(request.header(name, value)).await.is(200);
        let fields = [
            ("idempotency_key", page.field("idempotency_key")),
            ("rol", "docent".to_owned()),
        ];
        let fields = fields
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        let joined = browser.post(&address, &fields).await.is(303);
        assert!(joined.location().starts_with("/invullen/"), "{name}");
        // The page that offers the device to somebody else is a page of ours too.
        let other = browser.request(Method::GET, &format!("{address}/ander"));
        browser
            .send(other.header(name, value))
            .await
            .is(200)
            .field("idempotency_key");
        let erase = format!("{}/wissen", joined.location());
        browser.press(&erase).await.is(303);
    }
}

#[tokio::test]
async fn what_another_site_loads_is_not_looked_up_and_locks_nobody_out() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let link = format!("/meedoen/{}", coordinator.code);
    let loads: [&[(&str, &str)]; 5] = [
        &[
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-mode", "no-cors"),
            ("sec-fetch-dest", "image"),
        ],
        &[
            ("sec-fetch-site", "same-site"),
            ("sec-fetch-mode", "no-cors"),
            ("sec-fetch-dest", "script"),
        ],
        &[
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-mode", "navigate"),
            ("sec-fetch-dest", "iframe"),
        ],
        &[
            ("sec-purpose", "prefetch"),
            ("sec-fetch-mode", "navigate"),
            ("sec-fetch-dest", "document"),
        ],
        // Over plain http, where browsers say less.
        &[("accept", "image/webp,image/svg+xml,image/*;q=0.8,*/*;q=0.5")],
    ];
    for headers in loads {
        let load = |path: &str| {
            let browser = app.browser();
            let request = browser.request(Method::GET, path);
            let request = headers.iter().fold(request, |request, (name, value)| {
                request.header(*name, *value)
            });
            async move { browser.send(request).await.is(200) }
        };
        let right = bytes(&load(&link).await, &coordinator.code);
        for number in 0..=FREE {
            let code = format!("23456789{}", 22 + number % 8);
            let page = ["meedoen", "meedoen", "aanschuiven", "koppelen"][number % 4];
            let loaded = load(&format!("/{page}/{code}")).await;
            if page == "meedoen" {
                assert_eq!(bytes(&loaded, &code), right, "{headers:?}");
            }
        }
    }
    app.browser().get(&link).await.is(200).field("rol");
    assert!(is_free(&app, &app.browser(), &coordinator.code).await);
}

#[tokio::test]
async fn a_form_that_hides_where_it_is_from_is_no_more_than_a_link() {
    let app = Setup::behind_proxy().run().await;
    let coordinator = app.start(&Scan::default()).await;
    let browser = app.browser();
    let hidden = async |code: &str| {
        let request = browser.request(Method::POST, "/meedoen");
        let request = request.header("origin", "null").form(&[("code", code)]);
        browser.send(request).await
    };
    let found = hidden(&coordinator.code).await.is(303);
    assert_eq!(found.location(), format!("/meedoen/{}", coordinator.code));
    assert!(found.set_cookies().is_empty());
    for _ in 0..FREE {
        hidden(WRONG).await.is(404);
    }
    for code in [WRONG, &coordinator.code] {
        let asked = hidden(code).await.is(200);
        assert_eq!(asked.field("code"), code);
    }
    assert!(is_free(&app, &browser, &coordinator.code).await);
}
