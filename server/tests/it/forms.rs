//! What is sent: from where, how much, with which fields (ASVS 2.2, 3.5.1–3.5.3, 15.3.3).

mod all;

use reqwest::Method;
use reqwest::header::CONTENT_TYPE;
use scan::application::staff::StaffRole;
use scan_app::routes::{CODE_FORMS, LIST_FORMS, ONE_CLICK};
use serde_json::json;

use all::{APART, FORMS};

use crate::accounts;
use crate::app::TestApp;
use crate::db;
use crate::people::{Scan, idempotency_key, sent};

#[test]
fn every_form_is_here() {
    let posts = scan_app::routes::table().into_iter();
    let posts = posts.filter(|route| route.method == Method::POST);
    let forms = posts.filter(|route| !APART.contains(&route.path));
    assert_eq!(forms.count(), FORMS.len());
}

/// A browser that is coordinator (with link and account), respondent and administrator of the support centre at once, and
/// the forms with their addresses.
async fn ready(
    app: &TestApp,
) -> (
    crate::people::Respondent,
    Vec<(String, Vec<(String, String)>)>,
) {
    let coordinator = app.start(&Scan::default()).await;
    let code = coordinator.code.clone();
    let (round, key) = (coordinator.round.clone(), coordinator.key.clone());
    // Signed in with an account as well, to which the team belongs.
    let account = accounts::sign_in(app, "coordinator").await;
    accounts::take_over(&coordinator, &account).await;
    let token = account.browser.cookie("account").unwrap();
    coordinator.browser.set_cookie("account", &token);
    let both = crate::people::Respondent::join_in(coordinator.browser, &code, "docent", "").await;
    let (_, admin) = crate::staff::sign_in(app, StaffRole::Admin).await;
    let token = admin.cookie("steunpunt").unwrap();
    both.browser.set_cookie("steunpunt", &token);
    let fill = |text: &str| {
        text.replace("{round}", &round)
            .replace("{key}", &key)
            .replace("{code}", &code)
            .replace("{deelname}", &both.participation)
    };
    let forms = FORMS
        .iter()
        .map(|(path, fields)| {
            let fields = fields.iter();
            let fields = fields.map(|(name, value)| ((*name).to_owned(), fill(value)));
            (fill(path), fields.collect())
        })
        .collect();
    (both, forms)
}

#[tokio::test]
async fn another_site_changes_nothing() {
    let app = TestApp::new().await;
    let (both, forms) = ready(&app).await;
    let before = db::dump(app.data()).await;
    let host = app.address.to_string();
    let own = format!("http://{host}");
    let longer = format!("{own}.evil.example");
    let foreign: [&[(&str, &str)]; 9] = [
        &[],
        &[("origin", "null")],
        &[("origin", "http://evil.example")],
        &[("origin", &longer)],
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("sec-fetch-site", "none")],
        &[
            ("origin", "http://evil.example"),
            ("sec-fetch-site", "same-site"),
        ],
        &[("origin", &own), ("sec-fetch-site", "cross-site")],
    ];
    for (path, fields) in &forms {
        for headers in foreign {
            // These do no more than a link, so that a hidden origin is enough.
            let hidden = headers == [("origin", "null")];
            if hidden && CODE_FORMS.contains(&path.as_str()) {
                continue;
            }
            // A mail provider says nothing of where it is; the key in the address is the right.
            if headers.is_empty() && path.starts_with(ONE_CLICK) {
                continue;
            }
            let request = both.browser.request(Method::POST, path).form(fields);
            let request = headers.iter().fold(request, |request, (name, value)| {
                request.header(*name, *value)
            });
            let page = both.browser.send(request).await.is(403);
            assert!(
                page.body
                    .contains("niet zien dat het van deze website kwam"),
                "{path}: {}",
                page.body
            );
            assert!(page.set_cookies().is_empty(), "{path}");
        }
        let query: Vec<String> = fields.iter().map(|(n, v)| format!("{n}={v}")).collect();
        let get = format!("{path}?{}", query.join("&"));
        let page = both.browser.get(&get).await;
        assert!(
            matches!(page.status, 200 | 303 | 404 | 405),
            "{path}: {}",
            page.status
        );
    }
    let body = both.body(&[sent(0, "3", 0, 1)]).to_string();
    for kind in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/json",
    ] {
        let request = both.browser.request(Method::POST, "/api/bewaar");
        let request = request.header(CONTENT_TYPE, kind).body(body.clone());
        both.browser.send(request).await.is(403);
    }
    both.browser
        .get(&format!("/api/bewaar?round={}", both.round))
        .await
        .is(405);
    assert_eq!(before, db::dump(app.data()).await);
}

#[tokio::test]
async fn fields_that_no_form_has_are_refused() {
    let app = TestApp::new().await;
    let (both, forms) = ready(&app).await;
    let before = db::dump(app.data()).await;
    // Where this browser is on no board and at no table, that is what it hears: see `access`.
    let elsewhere = |path: &str| path.starts_with("/koppeling/") || path.starts_with("/sessie/");
    for (path, fields) in forms.iter().filter(|(path, _)| !elsewhere(path)) {
        for extra in ["rol_id", "phase", "team_id", "finished", "is_admin"] {
            let mut fields = fields.clone();
            fields.push((extra.to_owned(), "1".to_owned()));
            let page = both.browser.post(path, &fields).await.is(422);
            assert!(page.body.contains("begrijpen"), "{path}: {}", page.body);
        }
        // The same field twice means nothing either.
        if let Some(first) = fields.first() {
            let twice = [fields.clone(), vec![first.clone()]].concat();
            both.browser.post(path, &twice).await.is(422);
        }
    }
    let mut answer = sent(0, "3", 0, 1);
    answer["respondent_id"] = json!(1);
    let page = both.save(&[answer]).await;
    assert!(page.status >= 400, "{}", page.status);
    assert_eq!(before, db::dump(app.data()).await);
}

#[tokio::test]
async fn what_is_too_large_is_refused_and_the_next_request_answered() {
    let app = TestApp::new().await;
    let (both, forms) = ready(&app).await;
    let before = db::dump(app.data()).await;
    let large = "x".repeat(600 * 1024);
    for (path, _) in &forms {
        let fields = [("school", large.as_str())];
        if path.starts_with(LIST_FORMS) {
            // A whole list fits: it is the field that no form has.
            both.browser.post(path, &fields).await.is(422);
            continue;
        }
        let page = both.browser.post(path, &fields).await.is(413);
        assert!(page.body.contains("te lang"), "{path}: {}", page.body);
    }
    let mut answer = sent(0, "3", 0, 1);
    answer["remark"] = json!(large);
    both.save(&[answer]).await.is(413);
    let longest = both.browser.get(&format!("/{}", "x".repeat(60_000))).await;
    assert!(
        matches!(longest.status, 404 | 414 | 431),
        "{}",
        longest.status
    );
    assert_eq!(before, db::dump(app.data()).await);
    both.get("").await.is(200);
}

#[tokio::test]
async fn json_that_makes_no_sense_is_refused_and_the_next_request_answered() {
    let app = TestApp::new().await;
    let (both, _) = ready(&app).await;
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let deep = format!("{{\"round\":\"{}\",\"answers\":{deep}}}", both.round);
    let many: Vec<_> = (0..700).map(|n| sent(0, "3", 0, n)).collect();
    let many = both.body(&many).to_string();
    let one = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut answer = sent(0, "3", 0, 1);
        change(&mut answer);
        both.body(&[answer]).to_string()
    };
    let senseless = [
        deep,
        many,
        String::new(),
        "null".to_owned(),
        "{\"round\":".to_owned(),
        one(&|answer| answer["item"] = json!(-1)),
        one(&|answer| answer["item"] = json!(70_000)),
        one(&|answer| answer["choice"] = json!("8")),
        one(&|answer| answer["choice"] = json!("3; DROP TABLE answers")),
        one(&|answer| answer["priority"] = json!("zeer")),
        one(&|answer| answer["base"] = json!(1e300)),
        one(&|answer| answer["idempotency_key"] = json!(null)),
    ];
    for body in senseless {
        let request = both.browser.own_post("/api/bewaar");
        let request = request
            .header(CONTENT_TYPE, "application/json")
            .body(body.clone());
        let page = both.browser.send(request).await;
        let start: String = body.chars().take(80).collect();
        assert!(page.status >= 400, "{start}: {} {}", page.status, page.body);
        assert_eq!(
            db::number(app.data(), "SELECT COUNT(*) FROM answers").await,
            0,
            "{start}"
        );
    }
    assert_eq!(
        both.acks(&[sent(0, "3", 0, 1)]).await,
        json!({ "Acks": [{ "Stored": 1 }] })
    );
}

#[tokio::test]
async fn a_form_that_is_sent_twice_starts_one_scan() {
    let app = TestApp::new().await;
    let browser = app.browser();
    let fields = Scan::default().fields(&idempotency_key(1));
    let once = browser.post("/start/vo", &fields).await.is(303);
    let again = browser.post("/start/vo", &fields).await.is(303);
    assert_eq!(once.location(), again.location());
    browser.get(again.location()).await.is(200);
    let together = futures_of(10, || {
        browser
            .twin()
            .own_post("/start/vo")
            .form(&Scan::default().fields(&idempotency_key(2)))
    })
    .await;
    assert!(together.iter().all(|status| *status == 303), "{together:?}");
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM teams").await,
        2
    );
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM rounds").await,
        2
    );
}

#[tokio::test]
async fn a_form_that_is_sent_twice_joins_once() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let path = format!("/meedoen/{}", coordinator.code);
    let browser = app.browser();
    let idempotency_key = idempotency_key(3);
    let fields = [
        ("idempotency_key", idempotency_key.as_str()),
        ("rol", "docent"),
    ];
    let together = futures_of(10, || browser.own_post(&path).form(&fields)).await;
    assert!(together.iter().all(|status| *status == 303), "{together:?}");
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM respondents").await,
        1
    );
}

/// Sends the same many times at once.
async fn futures_of(count: usize, request: impl Fn() -> reqwest::RequestBuilder) -> Vec<u16> {
    let tasks: Vec<_> = (0..count).map(|_| tokio::spawn(request().send())).collect();
    let mut statuses = Vec::new();
    for task in tasks {
        statuses.push(task.await.unwrap().unwrap().status().as_u16());
    }
    statuses
}
