//! Sessions, links and cookies (ASVS 3.3.1–3.3.4, 3.4.1, 7.2.4, 7.4.1, 7.4.2).

use crate::app::{Setup, TestApp};
use crate::db;
use crate::people::{Coordinator, Scan, idempotency_key};

const SESSION: &str = "beheer";
const DAY: i64 = 24 * 3600;

#[tokio::test]
async fn the_session_changes_at_sign_in_and_the_old_one_is_dead() {
    let app = TestApp::new().await;
    let first = app.start(&Scan::default()).await;
    let before = first.browser.cookie(SESSION).unwrap();
    let stolen = first.browser.twin();
    stolen.get(&first.at("")).await.is(200);
    // Starting a second scan in the same browser signs in anew.
    let (round, key) = (first.round.clone(), first.key.clone());
    let second = Coordinator::start_in(first.browser, &Scan::default()).await;
    let after = second.browser.cookie(SESSION).unwrap();
    assert_ne!(before, after);
    stolen.get(&format!("/beheer/{round}")).await.is(404);
    second
        .browser
        .get(&format!("/beheer/{round}"))
        .await
        .is(200);
    second.get("").await.is(200);
    // And so does opening a link.
    let stolen = second.browser.twin();
    second
        .browser
        .press(&format!("/beheer/openen/{key}"))
        .await
        .is(303);
    assert_ne!(second.browser.cookie(SESSION).unwrap(), after);
    stolen.get(&format!("/beheer/{round}")).await.is(404);
    second.get("").await.is(200);
}

#[tokio::test]
async fn a_session_that_somebody_else_planted_is_not_taken_over() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let victim = app.browser();
    let planted = "a".repeat(64);
    victim.set_cookie(SESSION, &planted);
    victim
        .press(&format!("/beheer/openen/{}", coordinator.key))
        .await
        .is(303);
    assert_ne!(victim.cookie(SESSION).unwrap(), planted);
    let attacker = app.browser();
    attacker.set_cookie(SESSION, &planted);
    attacker.get(&coordinator.at("")).await.is(404);
}

#[tokio::test]
async fn signing_out_ends_the_session_on_the_server() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let kept = coordinator.browser.twin();
    let out = coordinator.browser.press("/beheer/afmelden").await.is(303);
    assert_eq!(out.location(), "/");
    assert_eq!(coordinator.browser.cookie(SESSION), None);
    kept.get(&coordinator.at("")).await.is(404);
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM sessions").await,
        0
    );
    // The link still opens the scan.
    coordinator
        .browser
        .press(&format!("/beheer/openen/{}", coordinator.key))
        .await
        .is(303);
    coordinator.get("").await.is(200);
}

#[tokio::test]
async fn a_session_lasts_30_days() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    app.clock.forward(30 * DAY - 1);
    coordinator.get("").await.is(200);
    app.clock.forward(1);
    coordinator.get("").await.is(404);
}

#[tokio::test]
async fn a_renewed_link_kills_the_old_one_and_all_other_sessions() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let old = format!("/beheer/openen/{}", coordinator.key);
    let other = app.browser();
    other.press(&old).await.is(303);
    other.get(&coordinator.at("")).await.is(200);
    let before = coordinator.browser.twin();
    let renewed = coordinator
        .browser
        .press(&coordinator.at("/link/nieuw"))
        .await
        .is(303);
    let shown = coordinator.browser.get(renewed.location()).await.is(200);
    let key = shown.between("/beheer/openen/", "<").to_owned();
    assert_ne!(key, coordinator.key);
    for dead in [&other, &before] {
        dead.get(&coordinator.at("")).await.is(404);
    }
    let visitor = app.browser();
    visitor.get(&old).await.is(404);
    visitor.press(&old).await.is(404);
    visitor
        .press(&format!("/beheer/openen/{key}"))
        .await
        .is(303);
    visitor.get(&coordinator.at("")).await.is(200);
    coordinator.get("").await.is(200);
}

#[tokio::test]
async fn looking_at_a_link_uses_nothing_and_signs_nobody_in() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let before = db::dump(app.data()).await;
    let scanner = app.browser();
    let link = format!("/beheer/openen/{}", coordinator.key);
    for _ in 0..3 {
        let page = scanner.get(&link).await.is(200);
        assert!(page.set_cookies().is_empty(), "{:?}", page.set_cookies());
    }
    assert_eq!(before, db::dump(app.data()).await);
    scanner.get(&coordinator.at("")).await.is(404);
    scanner.press(&link).await.is(303);
    scanner.get(&coordinator.at("")).await.is(200);
}

#[tokio::test]
async fn the_key_is_shown_once() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    // `start` said that the link is kept: now no page holds it.
    let link = coordinator.get("/link").await.is(303);
    assert_eq!(link.location(), coordinator.at(""));
    for rest in ["", "/uitnodiging", "/afsluiten"] {
        let whole = coordinator.get(rest).await.is(200).whole();
        assert!(!whole.contains(&coordinator.key), "{rest}");
    }
    // Another browser that is signed in never sees it.
    let other = app.browser();
    other
        .press(&format!("/beheer/openen/{}", coordinator.key))
        .await
        .is(303);
    other.get(&coordinator.at("/link")).await.is(303);
}

#[tokio::test]
async fn secrets_are_stored_as_hashes_only() {
    let app = TestApp::new().await;
    let browser = app.browser();
    let form = idempotency_key(11);
    browser
        .post("/start/vo", &Scan::default().fields(&form))
        .await
        .is(303);
    let coordinator = app.start(&Scan::default()).await;
    let path = format!("/meedoen/{}", coordinator.code);
    let joining = idempotency_key(12);
    let colleague = app.browser();
    let fields = [("idempotency_key", joining.as_str()), ("rol", "docent")];
    let joined = colleague.post(&path, &fields).await.is(303);
    let one = crate::people::Respondent::in_browser(colleague, joined.location()).await;
    let resume = crate::codes::make_code(&one).await.replace('-', "");
    let stored = db::dump(app.data()).await.to_lowercase();
    assert!(stored.contains("proefschool"), "the search bites");
    for (what, secret) in [
        ("management key", coordinator.key.clone()),
        ("session", coordinator.browser.cookie(SESSION).unwrap()),
        ("device", one.browser.device(&one.round).unwrap()),
        ("resume code", resume),
        // Whoever sends the same form again gets in: these marks are secrets as well.
        ("mark of a start form", form),
        ("mark of a join form", joining),
    ] {
        assert!(
            !stored.contains(&secret.to_lowercase()),
            "{what} is stored as it is"
        );
    }
}

/// Every cookie that the whole way through sets.
async fn all_cookies(app: &TestApp) -> Vec<String> {
    let browser = app.browser();
    let mut lines = Vec::new();
    let mut keep = |page: crate::browser::Page| {
        lines.extend(page.set_cookies());
        page
    };
    let started = keep(
        browser
            .post("/start/vo", &Scan::default().fields(&idempotency_key(1)))
            .await
            .is(303),
    );
    let round = started.location().split('/').nth(2).unwrap().to_owned();
    let at = |rest: &str| format!("/beheer/{round}{rest}");
    keep(
        browser
            .post(&at("/link"), &[("bewaard", "ja")])
            .await
            .is(303),
    );
    let renewed = keep(browser.press(&at("/link/nieuw")).await.is(303));
    let shown = keep(browser.get(renewed.location()).await.is(200));
    let key = shown.between("/beheer/openen/", "<").to_owned();
    let code = crate::people::team_code(&browser.get(&at("")).await.is(200));
    let fields = [
        ("idempotency_key", idempotency_key(2)),
        ("rol", "docent".to_owned()),
    ];
    keep(
        browser
            .post(&format!("/meedoen/{code}"), &fields)
            .await
            .is(303),
    );
    let own = |rest: &str| format!("/invullen/{round}{rest}");
    let made = keep(browser.press(&own("/hervatcode")).await.is(303));
    let shown = keep(browser.get(made.location()).await.is(200));
    let resume = shown.text_of("hervatcode").to_owned();
    keep(
        browser
            .post("/verder", &[("hervatcode", resume)])
            .await
            .is(303),
    );
    keep(browser.press(&own("/wissen")).await.is(303));
    keep(
        browser
            .press(&format!("/beheer/openen/{key}"))
            .await
            .is(303),
    );
    keep(browser.press("/beheer/afmelden").await.is(303));
    lines
}

fn attributes(line: &str) -> Vec<&str> {
    line.split(';').skip(1).map(str::trim).collect()
}

#[tokio::test]
async fn cookies_are_for_this_site_and_no_script() {
    let app = TestApp::new().await;
    let lines = all_cookies(&app).await;
    assert!(lines.len() >= 12, "{lines:?}");
    for line in &lines {
        let attributes = attributes(line);
        for wanted in ["HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(attributes.contains(&wanted), "{wanted}: {line}");
        }
        let other = |attribute: &&str| attribute.starts_with("Domain") || *attribute == "Secure";
        assert!(!attributes.iter().any(other), "{line}");
        assert!(!line.starts_with("__Host-"), "{line}");
    }
    let page = app.browser().get("/").await;
    assert_eq!(page.header("strict-transport-security"), "");
}

#[tokio::test]
async fn behind_tls_cookies_are_secure_and_browsers_stay() {
    let setup = Setup {
        public_url: Some("https://scan.example"),
        ..Setup::default()
    };
    let app = setup.run().await;
    let lines = all_cookies(&app).await;
    assert!(lines.len() >= 12, "{lines:?}");
    for line in &lines {
        let attributes = attributes(line);
        assert!(line.starts_with("__Host-"), "{line}");
        for wanted in ["HttpOnly", "SameSite=Lax", "Path=/", "Secure"] {
            assert!(attributes.contains(&wanted), "{wanted}: {line}");
        }
        assert!(!line.contains("Domain"), "{line}");
    }
    for path in ["/", "/bestaat-niet", "/healthz"] {
        let page = app.browser().get(path).await;
        let hsts = page.header("strict-transport-security").to_owned();
        let age = hsts
            .split(['=', ';'])
            .nth(1)
            .unwrap()
            .parse::<u64>()
            .unwrap();
        assert!(age >= 31_536_000, "{path}: {hsts}");
    }
    // A cookie without the prefix may come from elsewhere: it is not read.
    let coordinator = app.start(&Scan::default()).await;
    let weak = app.browser();
    weak.set_cookie(
        SESSION,
        &coordinator.browser.cookie("__Host-beheer").unwrap(),
    );
    weak.get(&coordinator.at("")).await.is(404);
    coordinator.get("").await.is(200);
}
