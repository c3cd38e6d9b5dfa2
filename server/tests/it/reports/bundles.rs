//! All reports of a coordinator in one ZIP.

use std::io::{Cursor, Read};

use super::{Download, pdf_text};
use crate::app::TestApp;
use crate::browser::{Browser, Page};
use crate::people::{Coordinator, Scan};

/// A coordinator of two closed teams and an open one, in one browser.
async fn three_teams(app: &TestApp) -> Browser {
    let browser = app.browser();
    for (team, closed) in [
        ("onderbouw", true),
        ("bovenbouw", true),
        ("brugklas", false),
    ] {
        let scan = Scan {
            team: team.to_owned(),
            ..Scan::default()
        };
        let one = Coordinator::start_in(browser.twin(), &scan).await;
        if closed {
            one.close().await;
        }
        browser.set_cookie("beheer", &one.browser.cookie("beheer").unwrap());
    }
    browser
}

/// The page of a bundle, once it says this.
pub async fn until(browser: &Browser, path: &str, words: &str) -> Page {
    loop {
        let page = browser.get(path).await.is(200);
        if page.body.contains(words) {
            return page;
        }
        assert!(page.body.contains("We maken de rapporten"), "{}", page.body);
        // The next report: the stream says when.
        browser.get(&format!("{path}/stroom")).await.is(200);
    }
}

#[tokio::test]
async fn a_bundle_holds_the_report_of_every_closed_team() {
    let app = TestApp::new().await;
    let browser = three_teams(&app).await;
    let page = browser.get("/beheer/rapporten").await.is(200);
    assert!(page.body.contains("2 rapporten in één bestand"));
    assert!(!page.body.contains("brugklas"));
    let begun = browser.press("/beheer/rapporten").await.is(303);
    let path = begun.location().to_owned();
    until(&browser, &path, "Klaar").await;
    let file = Download::of(&browser, &format!("{path}/rapporten.zip")).await;
    assert_eq!((file.status, file.media.as_str()), (200, "application/zip"));
    let mut zip = zip::ZipArchive::new(Cursor::new(file.bytes)).unwrap();
    let mut names: Vec<_> = zip
        .file_names()
        .map(|name| name.unwrap().into_owned())
        .collect();
    names.sort();
    assert_eq!(names.len(), 2);
    for name in &names {
        assert!(name.ends_with("ronde-1-rapport.pdf"), "{name}");
        let mut bytes = Vec::new();
        zip.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
        assert!(bytes.starts_with(b"%PDF-"), "{name}");
    }
    let all = names.join(" ");
    assert!(
        all.contains("onderbouw") && all.contains("bovenbouw"),
        "{all}"
    );
}

/// What the first report of a bundle says.
async fn first_report(browser: &Browser, path: &str) -> String {
    let file = Download::of(browser, &format!("{path}/rapporten.zip")).await;
    let mut zip = zip::ZipArchive::new(Cursor::new(file.bytes)).unwrap();
    let mut bytes = Vec::new();
    zip.by_index(0).unwrap().read_to_end(&mut bytes).unwrap();
    pdf_text(tempfile::tempdir().unwrap().path(), &bytes)
}

#[tokio::test]
async fn a_bundle_is_in_the_language_of_whoever_begins_it() {
    let app = TestApp::new().await;
    let browser = three_teams(&app).await;
    let dutch = browser.press("/beheer/rapporten").await.is(303);
    browser.set_cookie("taal", "en");
    let english = browser.press("/beheer/rapporten").await.is(303);
    browser.set_cookie("taal", "nl");
    for (begun, contents) in [(dutch, "Inhoud\n"), (english, "Contents\n")] {
        let path = begun.location();
        until(&browser, path, "Klaar").await;
        let text = first_report(&browser, path).await;
        assert!(text.contains(contents), "{contents}: {text}");
    }
}

#[tokio::test]
async fn a_bundle_is_of_who_manages_all_its_teams_only() {
    let app = TestApp::new().await;
    let browser = three_teams(&app).await;
    let begun = browser.press("/beheer/rapporten").await.is(303);
    let path = begun.location().to_owned();
    let other = app.start(&Scan::default()).await;
    for one in [&app.browser(), &other.browser] {
        for rest in ["", "/stroom", "/rapporten.zip"] {
            one.get(&format!("{path}{rest}")).await.is(404);
        }
        one.press(&format!("{path}/stoppen")).await.is(404);
    }
    until(&browser, &path, "Klaar").await;
    for one in [&app.browser(), &other.browser] {
        one.get(&format!("{path}/rapporten.zip")).await.is(404);
    }
}

#[tokio::test]
async fn what_is_stopped_leaves_nothing_and_what_is_old_is_gone() {
    let app = TestApp::new().await;
    let browser = three_teams(&app).await;
    let path = browser.press("/beheer/rapporten").await.is(303);
    let path = path.location().to_owned();
    browser.press(&format!("{path}/stoppen")).await.is(303);
    let page = browser.get(&path).await.is(200);
    assert!(page.body.contains("Gestopt"));
    browser.get(&format!("{path}/rapporten.zip")).await.is(404);

    let path = browser.press("/beheer/rapporten").await.is(303);
    let path = path.location().to_owned();
    until(&browser, &path, "Klaar").await;
    app.clock.forward(60 * 60);
    browser.get(&path).await.is(404);
}

#[tokio::test]
async fn without_a_closed_team_the_page_says_what_to_do() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let page = team.browser.get("/beheer/rapporten").await.is(200);
    assert!(page.body.contains("Er is nog geen rapport"));
    team.browser.press("/beheer/rapporten").await.is(404);
    app.browser().get("/beheer/rapporten").await.is(404);
}
