//! The session is gone, or cookies are blocked: text comes back, and the page says what it is.

use reqwest::Method;

use crate::acting::add;
use crate::app::TestApp;
use crate::browser::{Browser, Page, unescape};
use crate::people::{Scan, idempotency_key};
use crate::table::Session;

/// Text that would leave its field or the page.
const TYPED: &str = "Lange </textarea><script>alert(1)</script> tekst & \"meer\"\r\nop twee regels";

struct Form {
    action: String,
    /// Names of the fields that take text.
    texts: Vec<String>,
    hidden: Vec<(String, String)>,
}

/// The forms of a page that take text.
fn forms(page: &Page) -> Vec<Form> {
    let value = |tag: &str, name: &str| {
        let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
        Some(unescape(rest.split('"').next().unwrap()))
    };
    let mut found = Vec::new();
    for piece in page.body.split("<form ").skip(1) {
        let form = piece.split("</form>").next().unwrap();
        let head = format!(" {}", form.split('>').next().unwrap());
        let (mut texts, mut hidden) = (Vec::new(), Vec::new());
        for tag in form.split('<').skip(1) {
            let tag = tag.split('>').next().unwrap();
            let Some(name) = value(tag, "name") else {
                continue;
            };
            let kind = value(tag, "type").unwrap_or_default();
            if tag.starts_with("textarea ") || (tag.starts_with("input ") && kind.is_empty()) {
                texts.push(name);
            } else if kind == "hidden" {
                hidden.push((name, value(tag, "value").unwrap_or_default()));
            }
        }
        if !texts.is_empty() {
            let action = value(&head, "action").unwrap();
            found.push(Form {
                action,
                texts,
                hidden,
            });
        }
    }
    found
}

/// Sends every form with text of a page from a browser that lost its cookies, and from one that is
/// somebody else; gives how many fields there were.
async fn all_come_back(page: &Page, others: [&Browser; 2]) -> usize {
    let mut fields = 0;
    for Form {
        action,
        texts,
        hidden,
    } in forms(page)
    {
        let texts = texts.into_iter();
        let typed = texts.map(|name| (name.clone(), format!("{name} {TYPED}")));
        let texts: Vec<(String, String)> = typed.collect();
        let all = [hidden, texts.clone()].concat();
        for browser in others {
            let answer = browser.post(&action, &all).await.is(404);
            assert!(!answer.body.contains("<script>alert"), "{action}");
            for (name, text) in &texts {
                let there = unescape(&answer.body).replace('\r', "");
                assert!(there.contains(&text.replace('\r', "")), "{action} {name}");
            }
            assert!(answer.body.contains("readonly"), "{action}");
        }
        fields += texts.len();
    }
    fields
}

#[tokio::test]
async fn every_text_comes_back_when_nobody_is_signed_in_any_more() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let one = app.join(&team.code, "docent").await;
    let other = app.start(&Scan::default()).await.browser;
    let nobody = app.browser();
    let others = [&nobody, &other];
    let questions = one.get("/vragen/passend-onderwijs").await.is(200);
    assert!(all_come_back(&questions, others).await >= 1);
    team.close().await;
    let action = add(&team, &[("wat", "Plan een gesprek")]).await;
    let session = Session::open(&team, "nabespreken").await;
    session.step("volgende", "").await;
    for (page, least) in [
        ("/afspraken/po-mijn-rol".to_owned(), 2),
        ("/middelen".to_owned(), 3),
        ("/acties/nieuw".to_owned(), 2),
        (format!("/acties/{action}"), 2),
        ("/rapport".to_owned(), 2),
        ("/delen".to_owned(), 1),
        ("/sessie".to_owned(), 1),
    ] {
        let shown = team.get(&page).await.is(200);
        let found = all_come_back(&shown, others).await;
        assert!(found >= least, "{page}: {found}");
    }
}

#[tokio::test]
async fn only_what_was_typed_comes_back_and_only_text() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let one = app.join(&team.code, "docent").await;
    let path = one.at("/vragen/passend-onderwijs");
    let nobody = app.browser();
    let fields = [
        ("basis-0", "0~~~0"),
        ("keuze-0", "3"),
        ("opmerking-0", " \u{200b} "),
        ("naar", "volgende"),
    ];
    let page = nobody.post(&path, &fields).await.is(404);
    assert!(!page.body.contains("<textarea"), "{}", page.body);
    let codes = [("hervatcode", "geheim-van-mij"), ("code", "geheim-van-mij")];
    let page = nobody.post(&one.at("/wissen"), &codes).await;
    assert!(!page.body.contains("geheim-van-mij"), "{}", page.body);
    // Somebody who asks for the page sees nothing of what another sent.
    let sent = [("opmerking-0", "van een ander")];
    nobody.post(&path, &sent).await.is(404);
    let page = app.browser().get(&path).await.is(404);
    assert!(!page.body.contains("van een ander"));
}

#[tokio::test]
async fn text_comes_back_when_the_answering_was_closed_meanwhile() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let one = app.join(&team.code, "docent").await;
    team.close().await;
    let path = one.at("/vragen/passend-onderwijs");
    let fields = [("basis-0", "0~~~0"), ("opmerking-0", "Net te laat")];
    let page = one.browser.post(&path, &fields).await.is(409);
    assert!(page.body.contains("Net te laat"), "{}", page.body);
    assert!(page.body.contains("Het invullen is afgesloten"));
}

/// A browser that keeps no cookie at all: it follows where a form leads.
async fn blocked(app: &TestApp, path: &str, fields: &[(&str, String)]) -> (Page, Page) {
    let browser = app.browser();
    let went = browser.post(path, fields).await.is(303);
    let follow = browser.bare(Method::GET, went.location());
    let told = browser
        .send(follow.header("sec-fetch-site", "same-origin"))
        .await;
    let referer = format!("http://{}{path}", app.address);
    let follow = browser.bare(Method::GET, went.location());
    let by_referer = browser.send(follow.header("referer", referer)).await;
    assert_eq!(told.status, by_referer.status);
    let unsure = browser
        .send(browser.bare(Method::GET, went.location()))
        .await;
    (told, unsure)
}

#[tokio::test]
async fn a_browser_without_cookies_is_told_so_wherever_a_form_leads() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let review = app.start(&Scan::default()).await;
    review.close().await;
    let session = Session::open(&review, "nabespreken").await;
    let board = app.board().await;
    let role = |number| {
        vec![
            ("idempotency_key", idempotency_key(number)),
            ("rol", "docent".to_owned()),
        ]
    };
    let scan = Scan::default().fields(&idempotency_key(50));
    let scan: Vec<(&str, String)> = scan
        .iter()
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect();
    let name = vec![
        ("idempotency_key", idempotency_key(60)),
        ("naam", "Noor".to_owned()),
    ];
    for (path, fields) in [
        (format!("/meedoen/{}", team.code), role(1)),
        (format!("/aanschuiven/{}", session.code), role(2)),
        (format!("/koppelen/{}", board.code), name),
        ("/start/vo".to_owned(), scan),
        (format!("/beheer/openen/{}", team.key), Vec::new()),
    ] {
        let (told, unsure) = blocked(&app, &path, &fields).await;
        let title = told.between("<h1>", "<");
        assert_eq!(title, "Uw browser stuurde geen cookies mee", "{path}");
        assert!(told.body.contains("Zo lost u het op"), "{path}");
        // Without a word of the browser about where it came from, it is a possibility.
        assert!(
            unsure.body.contains("blokkeert uw browser cookies"),
            "{path}"
        );
        let title = unsure.between("<h1>", "<");
        assert_eq!(title, "Deze pagina kunnen we niet laten zien", "{path}");
    }
    // Mended: the same form again leads to the same, and is seen.
    let browser = app.browser();
    let path = format!("/meedoen/{}", team.code);
    let again = browser.post(&path, &role(1)).await.is(303);
    browser.get(again.location()).await.is(200);
}

#[tokio::test]
async fn a_form_without_cookies_names_them_and_one_with_cookies_does_not() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let one = app.join(&team.code, "docent").await;
    let stranger = app.start(&Scan::default()).await;
    for path in [
        team.at("/code/nieuw"),
        one.at("/klaar"),
        one.at("/hervatcode"),
        format!("/sessie/{}/weg", team.round),
        "/koppeling/222222222222/weg".to_owned(),
    ] {
        let page = app.browser().press(&path).await.is(404);
        assert!(page.body.contains("geen cookies mee"), "{path}");
        let page = stranger.browser.press(&path).await.is(404);
        assert!(!page.body.contains("cookies mee"), "{path}");
        assert!(page.body.contains("Dit konden we niet bewaren"), "{path}");
    }
    // Where no cookie is needed, none is missed.
    let page = app.browser().get("/bestaat-niet").await.is(404);
    assert!(!page.body.contains("cookies mee"), "{}", page.body);
}
