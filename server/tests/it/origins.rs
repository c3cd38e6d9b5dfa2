//! Where forms come from, in browsers and networks that say little about it.

use reqwest::header::HOST;
use reqwest::{Method, RequestBuilder};

use crate::app::{Setup, TestApp, client};
use crate::browser::Browser;
use crate::db;
use crate::people::{Coordinator, Scan, idempotency_key};
use crate::program::Server;

const PUBLIC: &str = "http://scan.school.example";

/// A form that starts a scan, from a page of this origin.
fn start_from(browser: &Browser, origin: &str, number: u32) -> RequestBuilder {
    let request = browser.request(Method::POST, "/start/vo");
    let request = request.header("origin", origin);
    request.form(&Scan::default().fields(&idempotency_key(number)))
}

#[tokio::test]
async fn a_browser_that_only_sends_its_origin_does_everything() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let own = format!("http://{}", app.address);
    let browser = app.browser();
    let post = async |path: &str, fields: &[(&str, &str)]| {
        let request = browser.request(Method::POST, path);
        let request = request.header("origin", &own).form(fields);
        browser.send(request).await.is(303)
    };
    let code = [("code", coordinator.code.as_str())];
    let role_page = post("/meedoen", &code).await.location().to_owned();
    let form = browser.get(&role_page).await.is(200);
    // With this policy browsers tell us where a form is from, and other sites nothing.
    assert_eq!(form.header("referrer-policy"), "same-origin");
    let fields = [
        ("idempotency_key", form.field("idempotency_key")),
        ("rol", "docent".to_owned()),
    ];
    let fields = fields
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let joined = post(&role_page, &fields).await;
    let finish = format!("{}/klaar", joined.location());
    post(&finish, &[]).await;
}

#[tokio::test]
async fn the_configured_address_is_ours_when_a_proxy_passes_a_host_of_its_own() {
    let setup = Setup {
        public_url: Some(PUBLIC),
        ..Setup::default()
    };
    let app = setup.run().await;
    let browser = app.browser();
    let behind = |number, origin: &str| {
        let request = start_from(&browser, origin, number);
        request.header(HOST, "127.0.0.1:8080")
    };
    browser.send(behind(1, PUBLIC)).await.is(303);
    // The host that was asked still counts, for whoever does without the proxy.
    browser
        .send(behind(2, "http://127.0.0.1:8080"))
        .await
        .is(303);
    for other in [
        "http://scan.school.example.elders.example",
        "http://scan.school.example:81",
        "http://school.example",
        "https://elders.example",
        "null",
    ] {
        browser.send(behind(3, other)).await.is(403);
        let said = behind(4, PUBLIC).header("sec-fetch-site", "cross-site");
        browser.send(said).await.is(403);
    }
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM teams").await,
        2
    );
}

#[tokio::test]
async fn the_log_says_in_one_line_why_a_form_was_refused_and_nothing_of_who_sent_it() {
    let data = tempfile::tempdir().unwrap();
    let settings = [("SCAN_LOG", "warn"), ("SCAN_PUBLIC_URL", PUBLIC)];
    let server = Server::start(data.path(), &settings);
    let browser = || Browser::new(client(), &server.base);
    let refused = [
        (&[("origin", "https://elders.example")][..], "another site"),
        (&[("sec-fetch-site", "cross-site")], "not same-origin"),
        (&[("origin", "null")], "hidden"),
        (&[], "neither Origin nor Sec-Fetch-Site"),
        (
            &[("origin", "https://x.example\"\\ naam=Kanarie")],
            "another site",
        ),
    ];
    let coordinator = Coordinator::start_in(browser(), &Scan::default()).await;
    for (headers, _) in &refused {
        let path = format!("/beheer/openen/{}", coordinator.key);
        let request = coordinator.browser.request(Method::POST, &path);
        let request = request.header("user-agent", "Kanarie/1.0");
        let request = headers.iter().fold(request, |request, (name, value)| {
            request.header(*name, *value)
        });
        coordinator
            .browser
            .send(request.form(&[("x", "Kanarie")]))
            .await
            .is(403);
    }
    let session = coordinator.browser.cookie("beheer").unwrap();
    let host = server.base.strip_prefix("http://").unwrap().to_owned();
    let (_, log) = server.terminate();
    let lines: Vec<&str> = log.lines().filter(|line| line.contains("denied")).collect();
    assert_eq!(lines.len(), refused.len(), "{log}");
    for (line, (_, reason)) in lines.iter().zip(refused) {
        assert!(
            line.contains("WARN") && line.contains(reason),
            "{reason}: {line}"
        );
        assert!(line.contains(&host) && line.contains(PUBLIC), "{line}");
    }
    assert!(lines[0].contains("https://elders.example"), "{}", lines[0]);
    for secret in [&coordinator.key, &session, "Kanarie"] {
        assert!(!log.contains(secret), "{log}");
    }
}
