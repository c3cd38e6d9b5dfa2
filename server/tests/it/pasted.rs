//! Codes and links as people type, paste and open them: with what chat, mail and phones put into
//! and around them.

use crate::app::{Setup, TestApp};
use crate::browser::Browser;
use crate::codes::make_code;
use crate::people::{Coordinator, Scan};
use crate::sharing::Link;
use crate::table::{Session, closed};

/// A code in ways that people send it on.
fn ways(code: &str, page: &str) -> Vec<String> {
    let (start, end) = code.split_at(4);
    let wide: String = code
        .chars()
        .map(|c| char::from_u32(u32::from(c) + 0xfee0).unwrap())
        .collect();
    vec![
        code.to_ascii_lowercase(),
        format!("{start}\u{2010}{end}"),
        format!("{start}\u{2012} {end}\u{fe0f}"),
        format!("\u{2066}{start}\u{200d}{end}\u{2069}"),
        format!("‘{start}·{end}’"),
        wide,
        format!("https://scan.school.example:8443{page}/{code}"),
        format!(
            "Zie http://localhost:3000{page}/{}/.",
            code.to_ascii_lowercase()
        ),
        format!("Hoi! De code is {start}-{end}, tot straks."),
        format!("<{page}/{code}>"),
    ]
}

/// What stands behind a link in texts, as browsers send it.
const BEHIND: [&str; 9] = [
    "/",
    ")",
    ",",
    ".",
    "%29.",
    "%22",
    "%E2%80%9D",
    "%C2%A0",
    "%E2%80%8B!",
];

/// Opens a link with something behind it: the browser is sent to the address as it is.
async fn leads_to_the_clean_address(browser: &Browser, address: &str) {
    browser.get(address).await.is(200);
    for behind in BEHIND {
        let page = browser.get(&format!("{address}{behind}")).await.is(303);
        assert_eq!(page.location(), address, "{behind}");
    }
}

async fn typed_everywhere(browser: &Browser, page: &str, code: &str) {
    for typed in ways(code, page) {
        let found = browser.post(page, &[("code", &typed)]).await;
        assert_eq!(found.status, 303, "{page}: {typed}");
        assert_eq!(found.location(), format!("{page}/{code}"), "{typed}");
    }
    leads_to_the_clean_address(browser, &format!("{page}/{code}")).await;
}

#[tokio::test]
async fn codes_of_every_kind_work_however_they_are_typed_and_opened() {
    let app = TestApp::new().await;
    let browser = app.browser();
    let coordinator = app.start(&Scan::default()).await;
    typed_everywhere(&browser, "/meedoen", &coordinator.code).await;
    let one = app.join(&coordinator.code, "docent").await;
    let code = make_code(&one).await.replace('-', "");
    for typed in ways(&code, "/verder") {
        let on = browser.post("/verder", &[("hervatcode", &typed)]).await;
        assert_eq!(on.status, 303, "{typed}");
        assert_eq!(on.location(), one.at(""), "{typed}");
    }
    coordinator.close().await;
    let session = Session::open(&coordinator, "nabespreken").await;
    typed_everywhere(&browser, "/aanschuiven", &session.code).await;
    let board = app.board().await;
    typed_everywhere(&browser, "/koppelen", &board.code).await;
    // None of it was a wrong code.
    let right = [("code", coordinator.code.as_str())];
    browser.post("/meedoen", &right).await.is(404);
    assert!(app.clock.waits().is_empty());
}

async fn lead_link(coordinator: &Coordinator) -> String {
    let make = coordinator.at("/sessie/overdragen");
    let made = coordinator.browser.press(&make).await.is(303);
    let shown = coordinator.browser.get(made.location()).await.is(200);
    format!("/leiding/{}", shown.between("/leiding/", "<"))
}

#[tokio::test]
async fn private_links_of_every_kind_work_with_something_around_and_in_them() {
    let app = Setup::behind_proxy().run().await;
    let team = closed(&app, 5, "3").await;
    let session = Session::open(&team, "nabespreken").await;
    let share = Link::make(&team, "Bestuur").await;
    let links = [
        format!("/beheer/openen/{}", team.key),
        share.door(),
        lead_link(&team).await,
        session.screen.clone(),
    ];
    for link in &links {
        let browser = app.browser();
        leads_to_the_clean_address(&browser, link).await;
        let (page, key) = link.rsplit_once('/').unwrap();
        let broken = format!("{page}/{}%C2%AD{}", &key[..31], &key[31..]);
        let opened = browser.get(&broken).await.is(200);
        // What the page sends on is the link as it was made.
        assert!(!opened.body.contains('\u{ad}'), "{broken}");
        let loud = format!("{page}/{}", key.to_uppercase());
        browser.get(&loud).await.is(200);
        if !page.ends_with("scherm") {
            browser.press(&broken).await.is(303);
        }
        for wrong in [&key[1..], &"0".repeat(64)] {
            browser.get(&format!("{page}/{wrong}")).await.is(404);
        }
    }
    // The cookie of a reader holds the link as it was made.
    let reader = app.browser();
    reader
        .press(&format!("{}%E2%80%8B", share.door()))
        .await
        .is(303);
    reader.get(&share.page()).await.is(200);
}

#[tokio::test]
async fn what_follows_a_link_keeps_its_question_and_leads_to_no_other_site() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let browser = app.browser();
    let path = format!("/beheer/openen/{}", coordinator.key);
    let asked = format!("{path}/?ronde={}", coordinator.round);
    let page = browser.get(&asked).await.is(303);
    assert_eq!(
        page.location(),
        format!("{path}?ronde={}", coordinator.round)
    );
    for path in [
        "//elders.example/",
        "/%2Felders.example/)",
        "/%5Celders.example).",
    ] {
        let page = browser.get(path).await;
        assert!(
            !page.location().contains("elders"),
            "{path}: {}",
            page.location()
        );
    }
    for path in ["/meedoen/", "/verder.", "/privacy)"] {
        let page = browser.get(path).await.is(303);
        browser.get(page.location()).await.is(200);
    }
}
