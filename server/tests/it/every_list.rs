//! Every list that ships with the program goes through a whole round: start, fill in, close, look,
//! report.

use std::collections::BTreeMap;

use scan::questionnaire::{Questionnaire, Sector};
use scan_app::ports::Catalog;
use serde_json::Value;

use crate::app::{Setup, TestApp};
use crate::browser::unescape;
use crate::people::{Coordinator, Scan, sent};
use crate::reports::Download;

/// As many people as it takes to show figures, and one of each role at least.
const FEWEST: usize = 5;

#[tokio::test]
async fn every_shipped_list_goes_from_start_to_report() {
    let app = Setup::behind_proxy().run().await;
    let mut rounds = 0;
    for sector in Sector::ALL {
        let lists = app.service.lists_for(sector);
        assert!(!lists.is_empty(), "no list for {}", sector.key());
        let form = app.browser().get(&format!("/start/{}", sector.key())).await;
        let form = unescape(&form.is(200).body);
        for list in lists {
            let about = list
                .about
                .as_ref()
                .expect("every shipped list says for whom");
            assert!(
                form.contains(about),
                "{}: the page where a scan starts says what it is for",
                list.id
            );
            whole_round(&app, sector, &list).await;
            rounds += 1;
        }
    }
    assert!(rounds >= 7, "{rounds}");
}

async fn whole_round(app: &TestApp, sector: Sector, questionnaire: &Questionnaire) {
    let scan = Scan {
        sector: sector.key(),
        list: questionnaire.id.to_string().leak(),
        extent: "volledig",
        // Figures of everybody, so that they can be counted.
        form: "open-kaart",
        ..Scan::default()
    };
    let coordinator = app.start(&scan).await;
    let mut asked: BTreeMap<u16, u64> = BTreeMap::new();
    let people = questionnaire.roles.iter().cycle();
    for (number, role) in people
        .take(questionnaire.roles.len().max(FEWEST))
        .enumerate()
    {
        let items = fill_in(app, &coordinator, questionnaire, role.id.as_str(), number).await;
        for item in items {
            *asked.entry(item).or_default() += 1;
        }
    }
    coordinator.close().await;
    let overview = coordinator.get("/overzicht").await.is(200);
    for (_, topic) in questionnaire.topics() {
        let link = format!("/overzicht/{}\"", topic.id);
        assert!(
            overview.body.contains(&link),
            "{}: {}",
            questionnaire.id,
            topic.id
        );
        let path = format!("/overzicht/{}", topic.id);
        coordinator.get(&path).await.is(200);
    }
    count(&coordinator, questionnaire, &asked).await;
    let path = coordinator.at("/rapport/rapport.pdf");
    let report = Download::of(&coordinator.browser, &path).await;
    assert_eq!(report.status, 200, "{}", questionnaire.id);
    assert!(report.bytes.starts_with(b"%PDF-"), "{}", questionnaire.id);
}

/// One colleague answers everything that is asked of this role; which that was.
async fn fill_in(
    app: &TestApp,
    coordinator: &Coordinator,
    questionnaire: &Questionnaire,
    role: &str,
    number: usize,
) -> Vec<u16> {
    let name = format!("Collega {number}");
    let one = app.join_as(&coordinator.code, role, &name).await;
    let role = &questionnaire
        .roles
        .iter()
        .find(|known| known.id.as_str() == role);
    let role = &role.unwrap().id;
    let mut answers = Vec::new();
    for (_, topic) in questionnaire.topics() {
        let items = questionnaire
            .items()
            .filter(|placed| placed.topic.id == topic.id);
        let (mine, others): (Vec<_>, Vec<_>) = items.partition(|placed| placed.item.asks(role));
        let page = one.get(&format!("/vragen/{}", topic.id)).await;
        if mine.is_empty() {
            // Nothing of this topic is asked, so there is no page of it.
            assert_ne!(
                page.status, 200,
                "{} asks {role} {}",
                questionnaire.id, topic.id
            );
            continue;
        }
        let page = unescape(&page.is(200).body);
        let field = |number: u16| format!("name=\"keuze-{number}\"");
        for placed in &mine {
            assert!(page.contains(&placed.item.text), "{}", placed.item.id);
            assert!(page.contains(&field(placed.number)), "{}", placed.item.id);
        }
        for placed in &others {
            assert!(!page.contains(&field(placed.number)), "{}", placed.item.id);
        }
        for claim in &topic.law {
            assert!(page.contains(&claim.article), "{}", claim.article);
        }
        answers.extend(mine.iter().map(|placed| placed.number));
    }
    let filled: Vec<Value> = answers
        .iter()
        .zip(1..)
        .map(|(item, idempotency_key)| sent(*item, ["1", "2", "3"][number % 3], 0, idempotency_key))
        .collect();
    // As many at once as a browser sends.
    for some in filled.chunks(20) {
        let said = one.acks(some).await;
        let acks = said["Acks"].as_array().unwrap();
        let stored = |ack: &Value| ack["Stored"].is_number();
        assert!(acks.iter().all(stored), "{}: {said}", questionnaire.id);
    }
    answers
}

/// Figures count those who were asked, and nobody else.
async fn count(
    coordinator: &Coordinator,
    questionnaire: &Questionnaire,
    asked: &BTreeMap<u16, u64>,
) {
    let path = coordinator.at("/rapport/cijfers.json");
    let figures = Download::of(&coordinator.browser, &path).await;
    let figures: Value = serde_json::from_slice(&figures.bytes).unwrap();
    let rows = figures["items"].as_array().unwrap();
    assert_eq!(
        rows.len(),
        questionnaire.items().count(),
        "{}",
        questionnaire.id
    );
    for (row, placed) in rows.iter().zip(questionnaire.items()) {
        let people = asked[&placed.number];
        assert_eq!(row["id"], placed.item.id.as_str());
        assert_eq!(row["asked"], people, "{row}");
        assert_eq!(row["answered"], people, "{row}");
    }
}
