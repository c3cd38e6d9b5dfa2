//! Calendar files of actions, read back by another program's parser.

use ical::IcalParser;
use ical::parser::ical::component::IcalEvent;

use crate::acting::{HOSTILE, add, form_of, reviewing, text};
use crate::app::TestApp;
use crate::browser::Page;

/// The events of the one calendar in a file.
pub fn events(page: &Page) -> Vec<IcalEvent> {
    let mut calendars = IcalParser::new(page.body.as_bytes());
    let calendar = calendars.next().unwrap().unwrap();
    assert!(calendars.next().is_none());
    calendar.events
}

/// The value of a property of an event.
pub fn value(event: &IcalEvent, name: &str) -> String {
    let found = event.properties.iter().find(|one| one.name == name);
    found
        .unwrap_or_else(|| panic!("no {name}"))
        .value
        .clone()
        .unwrap()
}

#[tokio::test]
async fn a_calendar_file_reads_back_whatever_was_typed() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let nothing = team.get("/acties/agenda.ics").await.is(303);
    assert_eq!(nothing.location(), team.at("/acties"));
    let long = "één lange taak, ".repeat(12);
    let long = long.trim_end();
    let action = add(
        &team,
        &[
            ("wat", HOSTILE),
            ("wie", "A;B,C"),
            ("wanneer", "2026-12-31"),
        ],
    )
    .await;
    add(&team, &[("wat", long), ("wanneer", "2026-12-30")]).await;
    add(&team, &[("wat", "Zonder dag")]).await;
    add(
        &team,
        &[
            ("wat", "Al klaar"),
            ("wanneer", "2026-12-01"),
            ("status", "klaar"),
        ],
    )
    .await;

    let one = team
        .get(&format!("/acties/{action}/agenda.ics"))
        .await
        .is(200);
    assert_eq!(one.header("content-type"), "text/calendar; charset=utf-8");
    assert_eq!(
        one.header("content-disposition"),
        format!("attachment; filename=\"actie-{action}.ics\"")
    );
    assert!(
        one.body
            .split("\r\n")
            .all(|line| line.len() <= 75 && !line.contains('\n'))
    );
    let found = events(&one);
    assert_eq!(found.len(), 1);
    let escaped = HOSTILE
        .replace('\\', r"\\")
        .replace(';', r"\;")
        .replace(',', r"\,");
    assert_eq!(value(&found[0], "SUMMARY"), escaped);
    assert_eq!(value(&found[0], "DTSTART"), "20261231");
    assert_eq!(value(&found[0], "DTEND"), "20270101");
    assert_eq!(value(&found[0], "DTSTAMP"), "20261123T000000Z");
    let uid = value(&found[0], "UID");
    assert_eq!(
        uid,
        format!("{}-{action}@scan-passend-onderwijs", team.round)
    );
    let description = value(&found[0], "DESCRIPTION");
    assert!(
        description.starts_with(r"Wie: A\;B\,C\nProefschool\, proefteam"),
        "{description}"
    );
    let again = team.get(&format!("/acties/{action}/agenda.ics")).await;
    assert_eq!(one.body, again.body, "the same file for the same action");

    let all = team.get("/acties/agenda.ics").await.is(200);
    assert_eq!(
        all.header("content-disposition"),
        "attachment; filename=\"acties-ronde-1.ics\""
    );
    let summaries: Vec<_> = events(&all)
        .iter()
        .map(|event| value(event, "SUMMARY"))
        .collect();
    assert_eq!(summaries, [long.replace(',', r"\,"), escaped]);

    let page = team.get("/acties").await.is(200);
    assert!(
        !page.body.contains("<script>alert"),
        "typed text is never markup"
    );
    assert!(text(&page).contains(HOSTILE));
}

#[tokio::test]
async fn a_moved_action_keeps_its_name_in_calendars() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let action = add(&team, &[("wat", "Verzet"), ("wanneer", "2026-12-31")]).await;
    let file = format!("/acties/{action}/agenda.ics");
    let before = events(&team.get(&file).await.is(200));
    app.clock.forward(2 * 24 * 60 * 60);
    let form = form_of(&team, &action, &[("wanneer", "2027-02-01")]).await;
    team.browser
        .post(&team.at(&format!("/acties/{action}")), &form)
        .await
        .is(303);
    let after = events(&team.get(&file).await.is(200));
    assert_eq!(value(&before[0], "UID"), value(&after[0], "UID"));
    assert_eq!(value(&after[0], "DTSTART"), "20270201");
    assert_eq!(value(&after[0], "DTSTAMP"), "20261125T000000Z");
    assert_eq!(value(&after[0], "SEQUENCE"), "1");
}
