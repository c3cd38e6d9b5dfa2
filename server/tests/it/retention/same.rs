//! A team whose single answers were deleted sees what it saw before: overview, comparison, report and
//! files, made of the counts that stayed.

use super::{DAY, answer, back, today};
use crate::acting::text;
use crate::app::TestApp;
use crate::browser::Page;
use crate::db;
use crate::people::{Coordinator, Scan, remarked};
use crate::reports::Download;
use crate::sharing::Link;
use crate::traces::{Trace, found, found_in_copy, swept};

/// From the day of closing to the one on which its answers go: 23 November 2026, 23 December 2027.
const TERM: i64 = 395 * DAY;

const PAGES: [&str; 8] = [
    "/overzicht",
    "/overzicht?rol=lesgevend",
    "/overzicht?rol=leiding-en-ondersteuning",
    "/overzicht?volgorde=afstand",
    "/overzicht/passend-onderwijs",
    "/leidraad",
    "/afspraken",
    "/rapport/plaatjes",
];
const FILES: [&str; 6] = [
    "cijfers.json",
    "cijfers.csv",
    "cijfers-excel.csv",
    "cijfers.xlsx",
    "rapport.pdf",
    "rapport.docx",
];

/// The text without everything from one mark to the next other one.
fn without(text: &str, start: &str, end: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(start) {
        kept.push_str(before);
        rest = after.split_once(end).unwrap().1;
    }
    kept + rest
}

const REMARKS: &str = "<section class=\"flow\"><h3>Opmerkingen</h3>";

/// A page without what differs each time, without remarks, and without what it says about when they
/// are shown and that they are gone.
fn calm(page: &Page) -> String {
    let text = text(page).replace(&page.nonce(), "");
    let text = without(&text, "name=\"idempotency_key\"", ">");
    let text = without(&text, REMARKS, "</section>");
    let note = "<p class=\"note\">";
    let parts: Vec<&str> = text.split(note).collect();
    let mut kept = parts[0].to_owned();
    for part in &parts[1..] {
        let (said, rest) = part.split_once("</p>").unwrap();
        if said.contains("losse antwoorden") || said.contains("Opmerkingen tonen we") {
            kept.push_str(rest);
        } else {
            kept.push_str(note);
            kept.push_str(part);
        }
    }
    kept
}

/// Everything that a team and its readers see of a round.
async fn seen(app: &TestApp, team: &Coordinator, link: &Link) -> Vec<(String, Vec<u8>)> {
    let mut seen = Vec::new();
    for path in PAGES {
        let page = team.get(path).await.is(200);
        seen.push((path.to_owned(), calm(&page).into_bytes()));
    }
    for file in FILES {
        let path = team.at(&format!("/rapport/{file}"));
        let got = Download::of(&team.browser, &path).await;
        assert_eq!(got.status, 200, "{file}");
        seen.push((file.to_owned(), got.bytes));
    }
    let reader = app.browser();
    reader.press(&link.door()).await.is(303);
    let page = reader.get(&link.page()).await.is(200);
    seen.push(("shared".to_owned(), calm(&page).into_bytes()));
    seen
}

fn compare(before: &[(String, Vec<u8>)], after: &[(String, Vec<u8>)]) {
    for ((what, before), (_, after)) in before.iter().zip(after) {
        let say = String::from_utf8_lossy;
        assert!(
            before == after,
            "{what}: {} and {}",
            say(before),
            say(after)
        );
    }
}

async fn finish(team: &Coordinator, contribution: &str) {
    let fields = [("bijdrage", contribution)];
    team.browser
        .post(&team.at("/afronden"), &fields)
        .await
        .is(303);
}

/// A level for the first item, and a target of the team's own for its topic.
async fn agree(team: &Coordinator) {
    let page = team.get("/ambitie/passend-onderwijs").await.is(200);
    let key = page.field("idempotency_key");
    let fields = [
        ("idempotency_key", key.as_str()),
        ("basis", "0"),
        ("niveau", "4"),
    ];
    let path = team.at("/ambitie/passend-onderwijs");
    team.browser.post(&path, &fields).await.is(303);
}

/// The coordinator looking at the first round of a team instead of the one under way.
fn at_round(team: &Coordinator, round: &str) -> Coordinator {
    Coordinator {
        browser: team.browser.twin(),
        round: round.to_owned(),
        key: team.key.clone(),
        code: String::new(),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_team_sees_the_same_before_and_after_its_answers_are_deleted() {
    let app = TestApp::new().await;
    let mut team = app.start(&Scan::default()).await;
    answer(&app, &team, ("docent", 7), "kanarie-").await;
    answer(&app, &team, ("teamleider", 5), "kanarie-").await;
    answer(&app, &team, ("ondersteuner", 1), "kanarie-").await;
    team.close().await;
    agree(&team).await;
    finish(&team, "ja").await;
    let first = team.round.clone();
    // The next round, half a year later.
    app.clock.forward(200 * DAY);
    back(&team).await;
    team.next().await;
    answer(&app, &team, ("docent", 6), "blijft-").await;
    team.close().await;

    app.clock.forward(TERM - 200 * DAY);
    back(&team).await;
    let one = at_round(&team, &first);
    let links = [
        Link::make(&one, "Bestuur").await,
        Link::make(&team, "Bestuur").await,
    ];
    let canaries: Vec<Trace> = (0..7)
        .map(|number| format!("kanarie-docent{number}."))
        .chain((0..5).map(|number| format!("kanarie-teamleider{number}.")))
        .chain(["kanarie-ondersteuner0.".to_owned()])
        .map(|text| (text.clone(), text.into_bytes()))
        .collect();
    assert_eq!(found(app.data(), &canaries).len(), 13);
    let topic = one.get("/overzicht/passend-onderwijs").await.is(200);
    assert!(topic.body.contains("kanarie-docent3."), "{}", topic.body);
    let home = one.get("").await.is(200);
    assert!(
        home.body.contains(
            "worden op 23 december 2027 verwijderd; daarna blijven alleen de aantallen van het team"
        ),
        "{}",
        home.body
    );
    let looks = async || {
        let first = seen(&app, &one, &links[0]).await;
        let second = seen(&app, &team, &links[1]).await;
        let compared = team.get("/vergelijken").await.is(200);
        assert!(compared.body.contains("ronde 1"), "{}", compared.body);
        (first, second, calm(&compared))
    };
    let counted = "SELECT body FROM tallies ORDER BY round_id";
    let (before, tallies) = (looks().await, db::texts(app.data(), counted).await);

    let gone = app.service.keep_terms().await.unwrap();
    assert!(
        gone.iter()
            .any(|due| due.name == "answers" && due.number == 1),
        "{gone:?}"
    );
    let after = looks().await;
    compare(&before.0, &after.0);
    compare(&before.1, &after.1);
    assert_eq!(before.2, after.2);
    assert_eq!(db::texts(app.data(), counted).await, tallies);

    // What people wrote is gone, from pages and files; of the later round it is there.
    swept(app.data()).await;
    let none: [&str; 0] = [];
    assert_eq!(found(app.data(), &canaries), none);
    assert_eq!(found_in_copy(app.data(), &canaries), none);
    let topic = one.get("/overzicht/passend-onderwijs").await.is(200);
    assert!(!topic.body.contains("kanarie"), "{}", topic.body);
    assert!(
        topic.body.contains("zijn op 23 december 2027 verwijderd"),
        "{}",
        topic.body
    );
    let home = one.get("").await.is(200);
    assert!(
        home.body.contains("zijn op 23 december 2027 verwijderd"),
        "{}",
        home.body
    );
    assert!(
        home.body.contains("<dt>Deelnemers</dt><dd>13</dd>"),
        "{}",
        home.body
    );
    let stays = [("blijft".to_owned(), b"blijft-docent0.".to_vec())];
    assert_eq!(found(app.data(), &stays), ["blijft"]);
    assert_eq!(today(&app).to_string(), "2027-12-23");
    let data = app.into_data().await;
    assert_eq!(found(data.path(), &canaries), none);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_open_cards_names_and_small_role_groups_go_and_files_stay_the_same() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::open()).await;
    for (number, role) in ["docent"; 6]
        .into_iter()
        .chain(["schoolleider"])
        .enumerate()
    {
        let one = app
            .join_as(&team.code, role, &format!("Kanarie{number}"))
            .await;
        one.acks(&[remarked(0, "2", &format!("zangvogel{number}."))])
            .await;
    }
    team.close().await;
    app.clock.forward(TERM);
    back(&team).await;
    let link = Link::make(&team, "Bestuur").await;
    let canaries: Vec<Trace> = (0..7)
        .flat_map(|number| [format!("Kanarie{number}"), format!("zangvogel{number}.")])
        .map(|text| (text.clone(), text.into_bytes()))
        .collect();
    assert_eq!(found(app.data(), &canaries).len(), 14);
    let topic = team.get("/overzicht/passend-onderwijs").await.is(200);
    for shown in ["Kanarie6", "zangvogel6."] {
        assert!(topic.body.contains(shown), "{}", topic.body);
    }
    let files = async || {
        let mut found = seen(&app, &team, &link).await;
        // On its own pages the team saw more.
        found.retain(|(what, _)| FILES.contains(&what.as_str()) || what == "shared");
        assert_eq!(found.len(), FILES.len() + 1);
        found
    };
    let before = files().await;
    app.service.keep_terms().await.unwrap();
    compare(&before, &files().await);
    swept(app.data()).await;
    let none: [&str; 0] = [];
    assert_eq!(found(app.data(), &canaries), none);
    let topic = team.get("/overzicht/passend-onderwijs").await.is(200);
    assert!(
        topic
            .body
            .contains("rolgroepen van minder dan 5 mensen zijn er niet meer")
    );
    assert!(topic.body.contains("7 van 7"), "{}", topic.body);
    // One head alone is not in what stays.
    let kept = db::texts(app.data(), "SELECT body FROM team_counts")
        .await
        .concat();
    assert!(
        kept.contains("[{\"n\":7,\"a\":[7,0,0],\"l\":[0,7,0,0],\"p\":[0,0,7]},{},{}]"),
        "{kept}"
    );
}
