//! Security headers on every response, errors included (ASVS 3.4, 14.3.2).

use std::collections::BTreeSet;

use reqwest::Method;

use crate::app::{Setup, TestApp};
use crate::browser::Page;
use crate::people::Scan;

/// Headers that every response has.
fn secured(page: &Page) {
    let what = format!("{} {}", page.asked, page.status);
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
    ] {
        assert_eq!(page.header(name), value, "{what}");
    }
    assert!(
        page.header("permissions-policy").contains("camera=()"),
        "{what}"
    );
    let policy = page.header("content-security-policy");
    for part in [
        "default-src 'none'",
        "style-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    ] {
        assert!(policy.contains(part), "{what}: {policy}");
    }
    assert!(
        !policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"),
        "{policy}"
    );
    assert_eq!(page.header("server"), "");
    if !page.asked.starts_with("/assets/") || page.status != 200 {
        assert_eq!(page.header("cache-control"), "no-store", "{what}");
    }
}

#[tokio::test]
async fn every_response_has_the_security_headers_and_a_nonce_of_its_own() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let one = app.join(&coordinator.code, "docent").await;
    let mut nonces = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut check = |page: Page| {
        secured(&page);
        seen.insert(page.status);
        assert!(nonces.insert(page.nonce()), "a nonce came twice");
        assert!(page.nonce().len() >= 20 && !page.nonce().is_empty());
    };
    for route in scan_app::routes::table() {
        let path = route
            .path
            .replace("{round}", &coordinator.round)
            .replace("{topic}", "passend-onderwijs")
            .replace("{item}", crate::access::agreements::ITEM)
            .replace("{code}", &coordinator.code)
            .replace("{sector}", "vo");
        if path.ends_with("/stand") {
            continue;
        }
        for browser in [&coordinator.browser, &one.browser] {
            check(browser.get(&path).await);
        }
        // Refused at the gate, too large, not understood.
        check(
            one.browser
                .send(one.browser.request(Method::POST, &path))
                .await,
        );
        check(one.browser.post(&path, &[("onbekend", "x")]).await);
        check(
            one.browser
                .post(&path, &[("school", "x".repeat(600_000))])
                .await,
        );
    }
    for path in [
        "/healthz",
        "/readyz",
        "/robots.txt",
        "/.well-known/security.txt",
        "/niets",
        "/assets/x.css",
    ] {
        check(app.browser().get(path).await);
    }
    let home = app.browser().get("/").await;
    let styles = home.body.split("href=\"/assets/").skip(1);
    for name in styles.filter_map(|rest| rest.split('"').next()) {
        let asset = app.browser().get(&format!("/assets/{name}")).await.is(200);
        assert!(
            asset.header("cache-control").contains("immutable"),
            "{name}"
        );
        check(asset);
    }
    for status in [200, 303, 403, 404, 405, 413, 422] {
        assert!(seen.contains(&status), "{status} was never asked: {seen:?}");
    }
}

#[tokio::test]
async fn scripts_carry_the_nonce_of_their_response() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let page = coordinator.get("").await.is(200);
    let nonce = page.nonce();
    for script in page.body.split("<script").skip(1) {
        let tag = script.split('>').next().unwrap();
        assert!(tag.contains(&format!("nonce=\"{nonce}\"")), "{tag}");
    }
    assert!(!page.body.contains(" onclick=") && !page.body.contains("javascript:"));
}

#[tokio::test]
async fn security_contact_is_served_where_it_is_configured() {
    let without = TestApp::new().await;
    without
        .browser()
        .get("/.well-known/security.txt")
        .await
        .is(404);
    let setup = Setup {
        security_contact: Some("mailto:veilig@scan.example"),
        ..Setup::default()
    };
    let app = setup.run().await;
    let text = app.browser().get("/.well-known/security.txt").await.is(200);
    assert_eq!(text.header("content-type"), "text/plain; charset=utf-8");
    assert_eq!(
        fields(&text),
        [
            ("Contact", "mailto:veilig@scan.example"),
            ("Expires", "2027-05-24T09:00:00Z"),
            ("Preferred-Languages", "nl, en"),
        ]
    );
    // The day is counted from now, and never more than a year away.
    app.clock.forward(24 * 60 * 60);
    let later = app.browser().get("/.well-known/security.txt").await.is(200);
    assert_eq!(fields(&later)[1], ("Expires", "2027-05-25T09:00:00Z"));
    // With TLS it says where it belongs.
    let setup = Setup {
        security_contact: Some("https://scan.example/melden"),
        public_url: Some("https://scan.example"),
        ..Setup::default()
    };
    let app = setup.run().await;
    let text = app.browser().get("/.well-known/security.txt").await.is(200);
    let canonical = "https://scan.example/.well-known/security.txt";
    assert_eq!(fields(&text)[3..], [("Canonical", canonical)]);
}

/// The lines of a `security.txt` (RFC 9116).
fn fields(page: &Page) -> Vec<(&str, &str)> {
    let lines = page.body.strip_suffix('\n').unwrap().split('\n');
    lines.map(|line| line.split_once(": ").unwrap()).collect()
}
