//! What is shown once is shown on the page that it was made for, however many tabs there are.

use crate::app::{Setup, TestApp};
use crate::browser::{Browser, Page};
use crate::people::{Coordinator, Respondent, Scan, idempotency_key};
use crate::table::Session;

/// Both orders in which two tabs can come to their pages.
const ORDERS: [[usize; 2]; 2] = [[0, 1], [1, 0]];

fn part(page: &Page, place: usize) -> String {
    page.location().split('/').nth(place).unwrap().to_owned()
}

/// Sends a form that starts a scan; gives the page that is to show its link.
async fn start(browser: &Browser, number: u32) -> String {
    let scan = Scan::default().fields(&idempotency_key(number));
    let started = browser.post("/start/vo", &scan).await.is(303);
    started.location().to_owned()
}

/// The round that the management link on this page opens, for a browser of its own.
async fn opens(app: &TestApp, page: &Page) -> String {
    let key = page.between("/beheer/openen/", "<");
    let opened = app.browser().press(&format!("/beheer/openen/{key}")).await;
    part(&opened.is(303), 2)
}

#[tokio::test]
async fn each_tab_shows_the_management_link_of_its_own_scan() {
    let app = TestApp::new().await;
    for (case, order) in (0..).zip(ORDERS) {
        let browser = app.browser();
        let pages = [
            start(&browser, 10 * case + 1).await,
            start(&browser, 10 * case + 2).await,
        ];
        for tab in order {
            // Looking again before the link is kept shows it again.
            for _ in 0..2 {
                let shown = browser.get(&pages[tab]).await.is(200);
                let round = pages[tab].split('/').nth(2).unwrap();
                assert_eq!(opens(&app, &shown).await, round, "{order:?}");
            }
        }
        browser.post(&pages[0], &[("bewaard", "ja")]).await.is(303);
        browser.get(&pages[0]).await.is(303);
        browser.get(&pages[1]).await.is(200);
    }
}

#[tokio::test]
async fn each_tab_shows_the_resume_code_of_its_own_round() {
    let app = TestApp::new().await;
    let scans = [
        app.start(&Scan::default()).await,
        app.start(&Scan::open()).await,
    ];
    for order in ORDERS {
        let one = Respondent::join_in(app.browser(), &scans[0].code, "docent", "").await;
        let both = Respondent::join_in(one.browser, &scans[1].code, "docent", "").await;
        let page = |round: &str| format!("/invullen/{round}/hervatcode");
        for scan in &scans {
            both.browser.press(&page(&scan.round)).await.is(303);
        }
        for tab in order {
            let round = &scans[tab].round;
            let shown = both.browser.get(&page(round)).await.is(200);
            let code = shown.text_of("hervatcode");
            let elsewhere = app.browser();
            let resumed = elsewhere.post("/verder", &[("hervatcode", code)]).await;
            assert_eq!(resumed.is(303).location(), format!("/invullen/{round}"));
            both.browser.get(&page(round)).await.is(303);
        }
    }
}

async fn reviewing(app: &TestApp, browser: Browser) -> Coordinator {
    let team = Coordinator::start_in(browser, &Scan::default()).await;
    team.close().await;
    assert!(app.data().exists());
    team
}

/// Two rounds of one coordinator, past closing.
async fn two_rounds(app: &TestApp) -> (Browser, [String; 2]) {
    let first = reviewing(app, app.browser()).await;
    let second = reviewing(app, first.browser).await;
    (second.browser, [first.round, second.round])
}

#[tokio::test]
async fn each_tab_shows_its_own_shared_link() {
    let app = TestApp::new().await;
    let (browser, rounds) = two_rounds(&app).await;
    // Two links of two rounds, and two of the same round.
    let tabs = [[&rounds[0], &rounds[1]], [&rounds[1], &rounds[1]]];
    let mut number = 100;
    for tabs in tabs {
        for order in ORDERS {
            let mut pages = Vec::new();
            for round in tabs {
                number += 1;
                let audience = format!("Lezer {number}");
                let fields = [
                    ("idempotency_key", idempotency_key(number)),
                    ("voor", audience.clone()),
                    ("dagen", "30".to_owned()),
                ];
                let path = format!("/beheer/{round}/delen");
                let made = browser.post(&path, &fields).await.is(303);
                pages.push((made.location().to_owned(), audience));
            }
            for tab in order {
                let (page, audience) = &pages[tab];
                let shown = browser.get(page).await.is(200);
                let title = format!("De link voor ‘{audience}’ staat klaar");
                assert!(shown.body.contains(&title), "{title}: {}", shown.body);
                let link = shown.between("/gedeeld/openen/", "<");
                let reader = app.browser();
                let opened = reader.press(&format!("/gedeeld/openen/{link}")).await;
                reader.get(opened.is(303).location()).await.is(200);
                let again = browser.get(page).await.is(200);
                assert!(!again.body.contains("/gedeeld/openen/"));
            }
        }
    }
}

#[tokio::test]
async fn each_tab_hands_over_the_lead_of_its_own_session() {
    let app = TestApp::new().await;
    for order in ORDERS {
        let (browser, rounds) = two_rounds(&app).await;
        let mut pages = Vec::new();
        for round in &rounds {
            let open = format!("/beheer/{round}/sessie/openen");
            let fields = [("vorm", "nabespreken"), ("tijd", "45")];
            browser.post(&open, &fields).await.is(303);
            let hand_over = format!("/beheer/{round}/sessie/overdragen");
            let made = browser.press(&hand_over).await.is(303);
            pages.push(made.location().to_owned());
        }
        for tab in order {
            let shown = browser.get(&pages[tab]).await.is(200);
            let key = shown.between("/leiding/", "<").to_owned();
            let taken = app.browser().press(&format!("/leiding/{key}")).await;
            assert_eq!(part(&taken.is(303), 2), rounds[tab]);
        }
    }
}

#[tokio::test]
async fn another_kind_of_secret_does_not_push_one_aside() {
    let app = TestApp::new().await;
    let browser = app.browser();
    let page = start(&browser, 1).await;
    let round = page.split('/').nth(2).unwrap().to_owned();
    let code = browser.get(&format!("/beheer/{round}")).await.is(200);
    let code = crate::people::team_code(&code);
    let one = Respondent::join_in(browser, &code, "docent", "").await;
    let made = one.browser.press(&one.at("/hervatcode")).await.is(303);
    let shown = one.browser.get(&page).await.is(200);
    assert_eq!(opens(&app, &shown).await, round);
    let shown = one.browser.get(made.location()).await.is(200);
    assert_eq!(shown.text_of("hervatcode").len(), 14);
}

#[tokio::test]
async fn a_browser_holds_few_secrets_at_the_same_time_and_the_newest() {
    for (public_url, prefix) in [(None, ""), (Some("https://scan.example"), "__Host-")] {
        let setup = Setup {
            public_url,
            ..Setup::default()
        };
        let app = setup.run().await;
        let browser = app.browser();
        let name = |page: &str| {
            let round = page.split('/').nth(2).unwrap();
            format!("{prefix}eenmalig-beheerlink-{round}")
        };
        let mut pages = Vec::new();
        for number in 0..15 {
            pages.push(start(&browser, number).await);
            let held = pages.iter().filter(|page| {
                let held = browser.cookie(&name(page));
                held.is_some()
            });
            assert_eq!(held.count(), pages.len().min(8));
        }
        let newest = pages.last().unwrap();
        browser.get(newest).await.is(200);
    }
}

#[tokio::test]
async fn a_session_of_a_table_is_no_secret_of_a_round() {
    // The lead link of a round is not shown on the page of its management link, and so on.
    let app = TestApp::new().await;
    let team = reviewing(&app, app.browser()).await;
    let session = Session::open(&team, "nabespreken").await;
    let hand_over = session.at("/overdragen");
    session.lead.press(&hand_over).await.is(303);
    session.lead.get(&team.at("/link")).await.is(303);
    let sharing = session.lead.get(&team.at("/delen")).await.is(200);
    assert!(!sharing.body.contains("/gedeeld/openen/"));
    let shown = session.lead.get(&hand_over).await.is(200);
    assert_eq!(shown.between("/leiding/", "<").len(), 64);
}
