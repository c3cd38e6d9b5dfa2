//! The language that a browser chose: of pages, of files and of what follows the server.

use reqwest::header::REFERER;
use tempfile::tempdir;

use crate::app::TestApp;
use crate::browser::{Browser, Page};
use crate::reports::{Download, pdf_text};
use crate::table::closed;

/// Presses the button at the foot of a page.
async fn choose(browser: &Browser, code: &str, page: &str) -> Page {
    let request = browser.own_post("/taal").header(REFERER, page);
    let form = [("taal", code)];
    browser.try_send(request.form(&form)).await.unwrap()
}

#[tokio::test]
async fn whoever_chooses_a_language_comes_back_to_the_page_and_keeps_it() {
    let app = TestApp::new().await;
    let browser = app.browser();
    let page = browser.get("/privacy").await.is(200);
    assert!(page.body.contains("<html lang=\"nl\"") && page.body.contains("Wat we bewaren"));
    let gone = choose(&browser, "en", "http://scan.example/privacy?x=1")
        .await
        .is(303);
    assert_eq!(gone.location(), "/privacy?x=1");
    let page = browser.get("/privacy").await.is(200);
    assert!(page.body.contains("<html lang=\"en\"") && page.body.contains("What we keep"));
    // What goes wrong is said in the same language.
    let missing = browser.get("/bestaat-niet").await.is(404);
    assert!(
        missing.body.contains("<html lang=\"en\""),
        "{}",
        missing.body
    );
    choose(&browser, "nl", "http://scan.example/").await.is(303);
    let page = browser.get("/privacy").await.is(200);
    assert!(page.body.contains("Wat we bewaren"));
}

#[tokio::test]
async fn it_leads_to_pages_of_ours_only_and_knows_its_languages() {
    let app = TestApp::new().await;
    let browser = app.browser();
    for page in [
        "",
        "nothing",
        "http://elders.example//elders.example",
        "http://a/\\b",
    ] {
        let gone = choose(&browser, "en", page).await.is(303);
        assert_eq!(gone.location(), "/", "{page}");
    }
    // What is no language of ours changes nothing.
    for code in ["", "de", "EN", "en; Path=/", "<b>"] {
        let gone = choose(&browser, code, "http://a/privacy").await.is(303);
        assert!(gone.set_cookies().is_empty(), "{code}");
    }
    // Nor does a cookie that somebody made up.
    for value in ["", "de", "../../etc"] {
        browser.set_cookie("taal", value);
        let page = browser.get("/privacy").await.is(200);
        assert!(page.body.contains("<html lang=\"nl\""), "{value}");
    }
}

#[tokio::test]
async fn files_are_in_the_language_of_whoever_asks_for_them() {
    let app = TestApp::new().await;
    let team = closed(&app, 6, "2").await;
    let scratch = tempdir().unwrap();
    let path = team.at("/rapport/rapport.pdf");
    let dutch = Download::of(&team.browser, &path).await;
    let dutch = pdf_text(scratch.path(), &dutch.bytes);
    assert!(
        dutch.contains("Inhoud\n") && dutch.contains("pagina 2 van"),
        "{dutch}"
    );
    team.browser.set_cookie("taal", "en");
    let english = Download::of(&team.browser, &path).await;
    let english = pdf_text(scratch.path(), &english.bytes);
    assert!(
        english.contains("Contents\n") && english.contains("page 2 of"),
        "{english}"
    );
    for only in ["Inhoud\n", "Zo leest u dit"] {
        assert!(!english.contains(only), "{only}: {english}");
    }
    // The same file for somebody else is in Dutch still.
    team.browser.set_cookie("taal", "nl");
    let again = Download::of(&team.browser, &path).await;
    assert_eq!(pdf_text(scratch.path(), &again.bytes), dutch);
}
