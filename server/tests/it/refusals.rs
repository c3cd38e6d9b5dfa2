//! Each refusal names its own cause, to whoever reads it.

use crate::access::agreements::ITEM;
use crate::app::TestApp;
use crate::browser::Page;
use crate::db;
use crate::people::{Scan, sent};

/// What the titles of the causes say.
const CAUSES: [&str; 4] = [
    "Het team vult nog in",
    "Er doet al iemand mee",
    "Deze ronde is afgerond",
    "Het invullen is afgesloten",
];

/// The page names this cause and none of the others.
fn names(page: &Page, cause: &str) {
    for known in CAUSES {
        let heading = format!("<h1>{known}</h1>");
        assert_eq!(
            page.body.contains(&heading),
            known == cause,
            "{}",
            page.body
        );
    }
}

#[tokio::test]
async fn a_session_opens_after_the_answering_and_before_the_end() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::open()).await;
    let one = app.join(&coordinator.code, "docent").await;
    one.acks(&[sent(0, "2", 0, 1)]).await;
    let open = coordinator.at("/sessie/openen");
    let press = async |mode: &str| {
        let fields = [("vorm", mode), ("tijd", "45")];
        coordinator.browser.post(&open, &fields).await
    };
    let before = db::dump(app.data()).await;
    let early = press("nabespreken").await.is(409);
    names(&early, "Het team vult nog in");
    // Whoever reads it is told where that is done, and is not sent to take part.
    assert!(
        early
            .body
            .contains(&format!("href=\"{}\"", coordinator.at("")))
    );
    assert!(!early.body.contains("met een teamcode"), "{}", early.body);
    let skipped = press("direct").await.is(409);
    names(&skipped, "Er doet al iemand mee");
    assert_eq!(before, db::dump(app.data()).await);
    // Both said so truly: the respondent answers on.
    one.acks(&[sent(1, "2", 0, 2)]).await;

    coordinator.close().await;
    let late = one.get("").await.is(409);
    names(&late, "Het invullen is afgesloten");
    press("nabespreken").await.is(303);
    coordinator.finish().await;
    let before = db::dump(app.data()).await;
    let over = press("nabespreken").await.is(409);
    names(&over, "Deze ronde is afgerond");
    assert_eq!(before, db::dump(app.data()).await);
}

#[tokio::test]
async fn an_agreement_in_a_finished_round_is_refused_on_every_page_that_writes_one() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    coordinator.close().await;
    coordinator.finish().await;
    let (answer, note) = (format!("/afspraken/{ITEM}"), format!("/notities/{ITEM}"));
    let forms = [
        (answer.as_str(), ("reden", "Zo doen we het.")),
        (&note, ("notitie", "Later nog eens.")),
        ("/middelen", ("wat", "Een rustige plek.")),
    ];
    for (number, (path, field)) in (1..).zip(forms) {
        let idempotency_key = crate::people::idempotency_key(number);
        let fields = [
            ("idempotency_key", idempotency_key.as_str()),
            ("basis", "0"),
            field,
        ];
        let page = coordinator
            .browser
            .post(&coordinator.at(path), &fields)
            .await;
        names(&page.is(409), "Deze ronde is afgerond");
    }
}
