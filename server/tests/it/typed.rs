//! Invalid values: the page says what is wrong and keeps what was typed. Links point to plain hosts.

use reqwest::Method;
use reqwest::header::HOST;

use crate::app::{Setup, TestApp};
use crate::browser::unescape;
use crate::db;
use crate::people::{Scan, idempotency_key};

/// Text that would leave an attribute, a tag or the page.
const NASTY: &str = "De \"Brug\" <b>&amp; 'zo'";

#[tokio::test]
async fn a_start_form_with_errors_keeps_everything_that_was_typed() {
    let app = TestApp::new().await;
    let browser = app.browser();
    let long = "lang ".repeat(40);
    let fields = [
        ("idempotency_key", idempotency_key(1)),
        ("lijst", "vo".to_owned()),
        ("lengte", "volledig".to_owned()),
        ("school", NASTY.to_owned()),
        ("brin", "geen".to_owned()),
        ("team", long.clone()),
        ("samenwerkingsverband", "VO3001".to_owned()),
        ("provincie", "utrecht".to_owned()),
        ("grootte", "reusachtig".to_owned()),
        ("vorm", "open-kaart".to_owned()),
    ];
    let page = browser.post("/start/vo", &fields).await.is(422);
    assert_eq!(page.field("school"), NASTY);
    assert!(!page.body.contains("<b>"), "typed text is never markup");
    assert_eq!(page.field("brin"), "geen");
    assert_eq!(page.field("team"), long);
    assert_eq!(page.field("samenwerkingsverband"), "VO3001");
    assert_eq!(page.field("idempotency_key"), idempotency_key(1));
    let chosen = |value: &str| {
        let at = page.body.find(&format!("value=\"{value}\"")).unwrap();
        let start = page.body[..at].rfind('<').unwrap();
        let end = at + page.body[at..].find('>').unwrap();
        let tag = &page.body[start..end];
        assert!(tag.contains("checked") || tag.contains("selected"), "{tag}");
    };
    for value in ["volledig", "utrecht", "open-kaart"] {
        chosen(value);
    }
    for id in ["#brin", "#team", "#grootte"] {
        assert!(
            page.body.contains(&format!("href=\"{id}\"")),
            "no link to {id}"
        );
    }
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM teams").await,
        0
    );
}

#[tokio::test]
async fn every_field_of_the_start_form_is_checked() {
    let app = TestApp::new().await;
    let browser = app.browser();
    let long = "x".repeat(200);
    let wrong = [
        ("idempotency_key", "kort"),
        ("idempotency_key", ""),
        ("lijst", "mbo"),
        ("lijst", "../vo"),
        ("lengte", "lang"),
        ("school", " "),
        ("school", long.as_str()),
        ("school", "a\u{202e}b"),
        ("school", "a\nb"),
        ("brin", "1234"),
        ("team", ""),
        ("provincie", "atlantis"),
        ("grootte", "x"),
        ("vorm", "geheim"),
    ];
    for (name, value) in wrong {
        let mut fields = Scan::default().fields(&idempotency_key(1));
        fields.retain(|(known, _)| known != name);
        fields.push((name.to_owned(), value.to_owned()));
        let page = browser.post("/start/vo", &fields).await.is(422);
        assert!(page.body.contains("error-summary"), "{name}={value}");
    }
    browser
        .post("/start/hbo", &Scan::default().fields(&idempotency_key(1)))
        .await
        .is(404);
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM teams").await,
        0
    );
}

#[tokio::test]
async fn a_wrong_code_and_role_and_name_are_kept() {
    let app = TestApp::new().await;
    let browser = app.browser();
    let page = browser.post("/meedoen", &[("code", NASTY)]).await.is(404);
    assert_eq!(page.field("code"), NASTY);
    let page = browser
        .post("/verder", &[("hervatcode", NASTY)])
        .await
        .is(404);
    assert_eq!(page.field("hervatcode"), NASTY);
    let open = app.start(&Scan::open()).await;
    let path = format!("/meedoen/{}", open.code);
    let idempotency_key = idempotency_key(2);
    let fields = [
        ("idempotency_key", idempotency_key.as_str()),
        ("rol", "koning"),
        ("naam", NASTY),
    ];
    let page = browser.post(&path, &fields).await.is(422);
    assert_eq!(page.field("naam"), NASTY);
    assert_eq!(page.field("idempotency_key"), idempotency_key);
    let close = open.at("/afsluiten");
    let page = open.browser.post(&close, &[("zeker", "nee")]).await.is(422);
    assert!(page.body.contains("error-summary"));
    open.browser.press(&close).await.is(422);
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM respondents").await,
        0
    );
    let private = "SELECT COUNT(*) FROM rounds WHERE phase = 'private'";
    assert_eq!(db::number(app.data(), private).await, 1);
}

#[tokio::test]
async fn a_remark_that_is_too_long_is_kept_in_the_page_and_the_rest_is_saved() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let one = app.join(&coordinator.code, "docent").await;
    let path = one.at("/vragen/passend-onderwijs");
    let long = format!("</textarea><script>alert(1)</script>{}", "x".repeat(1000));
    let own = ("deelname", one.participation.as_str());
    let fields = [
        own,
        ("basis-0", "0~~~0"),
        ("keuze-0", "3"),
        ("prioriteit-0", "hoog"),
        ("opmerking-0", long.as_str()),
        ("naar", "volgende"),
    ];
    let page = one.browser.post(&path, &fields).await.is(422);
    let kept = unescape(page.between("<textarea", "</textarea>"));
    assert!(kept.ends_with(&long), "{kept}");
    assert!(
        !page.body.contains("<script>alert"),
        "typed text is never markup"
    );
    for senseless in [
        &[own, ("basis-0", "0~~~0"), ("keuze-0", "5")][..],
        &[own, ("basis-0", "x"), ("keuze-0", "3")],
        &[own, ("keuze-0", "3")],
        &[("basis-0", "0~~~0"), ("keuze-0", "3")],
        &[
            own,
            ("basis-0", "0~~~0"),
            ("keuze-0", "3"),
            ("keuze-9", "3"),
        ],
        &[own, ("basis-0", "0~~~0"), ("prioriteit-0", "zeer")],
        &[own, ("basis-0", "0~~~0"), ("naar", "http://evil.example")],
    ] {
        one.browser.post(&path, senseless).await.is(422);
    }
    one.browser
        .post(&one.at("/vragen/geen"), &fields)
        .await
        .is(404);
}

#[tokio::test]
async fn links_are_made_of_plain_hosts_only() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let page = |host: &'static str| {
        let request = coordinator
            .browser
            .request(Method::GET, &coordinator.at(""));
        coordinator.browser.send(request.header(HOST, host))
    };
    let plain = page("scan.example:3000").await.is(200);
    assert!(plain.body.contains("http://scan.example:3000/meedoen/"));
    for host in [
        "evil.example/path",
        "evil.example\"><script>",
        "user@evil.example",
        "evil.example?x=",
        "evil.example#x",
        "javascript:alert(1)//",
        "evil.example, scan.example",
    ] {
        let page = page(host).await;
        assert!(
            !page.whole().contains("evil.example"),
            "{host}: {}",
            page.body
        );
        assert!(!page.whole().contains("alert(1)"), "{host}: {}", page.body);
    }
}

#[tokio::test]
async fn links_point_to_the_configured_site_whatever_the_host_says() {
    let setup = Setup {
        public_url: Some("http://scan.example"),
        ..Setup::default()
    };
    let app = setup.run().await;
    let coordinator = app.start(&Scan::default()).await;
    for path in [coordinator.at(""), coordinator.at("/uitnodiging")] {
        let request = coordinator.browser.request(Method::GET, &path);
        let request = request.header(HOST, "evil.example");
        let page = coordinator.browser.send(request).await.is(200);
        assert!(!page.whole().contains("evil.example"), "{path}");
        assert!(page.body.contains("scan.example/meedoen"), "{path}");
    }
}

#[tokio::test]
async fn addresses_that_make_no_sense_are_pages() {
    let app = TestApp::new().await;
    let browser = app.browser();
    for path in [
        "/bestaat-niet",
        "/start/%3Cscript%3E",
        "/meedoen/%00",
        "/meedoen/%FF",
        "/beheer/openen/x%0d%0aSet-Cookie:%20a=b",
        "/beheer/..%2f..%2fetc%2fpasswd",
        "/assets/..%2f..%2fCargo.toml",
        "/invullen/aaaaaaaaaaaa/vragen/%FF",
    ] {
        let page = browser.get(path).await;
        assert!(matches!(page.status, 400 | 404), "{path}: {}", page.status);
        assert!(page.set_cookies().is_empty(), "{path}");
        if !path.starts_with("/assets") {
            assert!(
                page.body.contains("<html lang=\"nl\"") && page.body.contains("<h1"),
                "{path}: {}",
                page.body
            );
        }
    }
}
