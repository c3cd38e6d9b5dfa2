//! A request is taken back, as long as nobody answered it.

use super::{LETTERS, ask, desk};
use crate::acting::reviewing;
use crate::app::TestApp;
use crate::db;

#[tokio::test]
async fn a_request_is_taken_back_and_its_text_is_gone() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let number = ask(&team, "Weg hiermee").await;
    let at = format!("/ondersteuning/{number}/intrekken");
    let page = team.get(&at).await.is(200);
    assert!(page.body.contains("We wissen wat u stuurde"));
    let (_, staff) = desk::member(&app).await;
    let open = staff.get(&desk::at(&number)).await.is(200);
    team.browser.press(&team.at(&at)).await.is(303);
    team.browser.press(&team.at(&at)).await.is(303);
    assert!(!db::dump(app.data()).await.contains("Weg hiermee"));
    let list = team.get("/ondersteuning").await.is(200);
    assert!(list.body.contains("ingetrokken") && !list.body.contains("Weg hiermee"));
    team.get(&at).await.is(303);
    // Somebody was writing an answer: it is not sent, and not lost.
    let mut fields = desk::fields(&open);
    fields.push(("antwoord", "Al die moeite".to_owned()));
    let late = staff.post(&desk::step(&number, "antwoord"), &fields).await;
    let late = late.is(409);
    assert!(late.body.contains("trok deze vraag in"), "{}", late.body);
    assert!(late.body.contains("Al die moeite"));
    let answers = "SELECT COUNT(*) FROM support_steps WHERE kind = 'beantwoord'";
    assert_eq!(db::number(app.data(), answers).await, 0);
}

#[tokio::test]
async fn what_is_answered_or_closed_cannot_be_taken_back() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let (_, staff) = desk::member(&app).await;
    for (step, more) in [("antwoord", Some(("antwoord", "Zo."))), ("afsluiten", None)] {
        let number = ask(&team, "Te laat").await;
        desk::press(&staff, &number, step, more).await.is(303);
        let at = format!("/ondersteuning/{number}/intrekken");
        let page = team.get(&at).await.is(200);
        assert!(page.body.contains("Intrekken kan niet meer"));
        let refused = team.browser.press(&team.at(&at)).await.is(409);
        assert!(refused.body.contains("Er is niets gewijzigd"));
        let list = team.get("/ondersteuning").await.is(200);
        assert!(!list.body.contains(&at));
    }
    assert_eq!(db::texts(app.data(), LETTERS).await.len(), 2);
}
