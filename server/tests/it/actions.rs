//! Actions and offers: made once, changed by two, taken back, carried over, in a calendar.

use ical::IcalParser;
use ical::parser::ical::component::IcalEvent;
use scan_app::ports::{RoundName, Visitor};
use serde_json::json;

use crate::app::{Setup, TestApp};
use crate::browser::{Page, unescape};
use crate::db;
use crate::people::{Coordinator, Scan, remarked};

/// Text that would leave an attribute, a line or a page.
const HOSTILE: &str = r#"Bel; de "ouders", \n <script>alert(1)</script> é"#;

/// A coordinator whose overview is open.
async fn reviewing(app: &TestApp) -> Coordinator {
    let team = app.start(&Scan::default()).await;
    team.close().await;
    team
}

/// The form of a new action with these fields; gives the page it led to.
async fn post_new(team: &Coordinator, fields: &[(&str, &str)]) -> Page {
    let form = team.get("/acties/nieuw").await.is(200);
    let mark = form.field("aanvraag");
    let mut all = vec![
        ("aanvraag", mark.as_str()),
        ("basis", ""),
        ("status", "open"),
    ];
    all.extend(fields);
    team.browser.post(&team.at("/acties/nieuw"), &all).await
}

/// Makes an action and gives its name.
async fn add(team: &Coordinator, fields: &[(&str, &str)]) -> String {
    let made = post_new(team, fields).await.is(303);
    let (_, rest) = made.location().split_once("actie=").unwrap();
    rest.split('&').next().unwrap().to_owned()
}

/// The form of an action as the browser holds it, with some fields changed.
async fn form_of(
    team: &Coordinator,
    action: &str,
    changes: &[(&str, &str)],
) -> Vec<(String, String)> {
    let page = team.get(&format!("/acties/{action}")).await.is(200);
    let mut fields: Vec<(String, String)> = [
        "aanvraag", "basis", "naar", "herkomst", "wat", "wie", "wanneer",
    ]
    .map(|name| (name.to_owned(), page.field(name)))
    .to_vec();
    for name in ["status", "over", "aanbod"] {
        fields.push((name.to_owned(), chosen(&page, name)));
    }
    for (name, value) in changes {
        let field = fields.iter_mut().find(|(known, _)| known == name).unwrap();
        (*value).clone_into(&mut field.1);
    }
    fields
}

/// The chosen option of a select.
fn chosen(page: &Page, name: &str) -> String {
    let select = page.between(&format!("id=\"{name}\" name=\"{name}\""), "</select>");
    let before = select.split(" selected").next().unwrap();
    let option = &before[before.rfind("<option").unwrap()..];
    let value = option.split_once("value=\"").map_or("", |(_, rest)| rest);
    unescape(value.split('"').next().unwrap())
}

async fn follow(team: &Coordinator, answer: &Page) -> Page {
    team.browser.get(answer.location()).await.is(200)
}

/// What a page says, without the marks of the renderer.
fn text(page: &Page) -> String {
    unescape(&page.body.replace("<!---->", "").replace("<!>", ""))
}

fn events(page: &Page) -> Vec<IcalEvent> {
    let mut calendars = IcalParser::new(page.body.as_bytes());
    let calendar = calendars.next().unwrap().unwrap();
    assert!(calendars.next().is_none());
    calendar.events
}

/// The value of a property of an event.
fn value(event: &IcalEvent, name: &str) -> String {
    let found = event.properties.iter().find(|one| one.name == name);
    found
        .unwrap_or_else(|| panic!("no {name}"))
        .value
        .clone()
        .unwrap()
}

#[tokio::test]
async fn a_form_sent_twice_makes_one_action() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let empty = team.get("/acties").await.is(200);
    assert!(empty.body.contains("Nog geen acties"));
    let mark = team.get("/acties/nieuw").await.is(200).field("aanvraag");
    let fields = [
        ("aanvraag", mark.as_str()),
        ("wat", "Plan een gesprek"),
        ("wie", "Mentoren"),
        ("wanneer", "31-12-2026"),
    ];
    let path = team.at("/acties/nieuw");
    let first = team.browser.post(&path, &fields).await.is(303);
    let second = team.browser.post(&path, &fields).await.is(303);
    assert_eq!(first.location(), second.location());
    let rows = "SELECT COUNT(*) FROM agreements";
    assert_eq!(db::number(app.data(), rows).await, 1);
    let list = text(&follow(&team, &second).await);
    for words in [
        "‘Plan een gesprek’ staat op de lijst.",
        "31 december 2026",
        "Mentoren",
        "Te doen (1)",
    ] {
        assert!(list.contains(words), "{words}: {list}");
    }
    // The same form with other words, after a step back: both are shown, nothing is lost.
    let changed = [("aanvraag", mark.as_str()), ("wat", "Plan twee gesprekken")];
    let page = team.browser.post(&path, &changed).await.is(409);
    assert_eq!(page.field("wat"), "Plan twee gesprekken");
    assert!(text(&page).contains("Plan een gesprek"));
    assert_eq!(db::number(app.data(), rows).await, 1);
}

#[tokio::test]
async fn a_bad_form_keeps_everything_that_was_typed() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let fields = [
        ("wat", HOSTILE),
        ("wie", "<b>Ik</b>"),
        ("wanneer", "31-02-2027"),
        ("status", "bezig"),
        ("over", "onderwerp.passend-onderwijs"),
    ];
    let mark = team.get("/acties/nieuw").await.is(200).field("aanvraag");
    let mut all = vec![("aanvraag", mark.as_str())];
    all.extend(fields);
    let page = team
        .browser
        .post(&team.at("/acties/nieuw"), &all)
        .await
        .is(422);
    for (name, typed) in &fields[..3] {
        assert_eq!(page.field(name), *typed);
    }
    assert_eq!(page.field("aanvraag"), mark);
    assert_eq!(chosen(&page, "status"), "bezig");
    assert_eq!(chosen(&page, "over"), "onderwerp.passend-onderwijs");
    assert!(
        page.body.contains("href=\"#wanneer\""),
        "no link to the field"
    );
    assert!(!page.body.contains("<b>Ik") && !page.body.contains("<script>alert"));
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM agreements").await,
        0
    );
    for (name, wrong) in [
        ("wat", " "),
        ("over", "vraag.onzin"),
        ("aanbod", "onzin"),
        ("status", "x"),
    ] {
        let mut fields = vec![("wat", "Iets")];
        fields.retain(|(known, _)| *known != name);
        fields.push((name, wrong));
        let page = post_new(&team, &fields).await.is(422);
        assert!(page.body.contains(&format!("id=\"{name}-fout\"")), "{name}");
    }
}

#[tokio::test]
async fn two_who_change_the_same_action_see_both_versions() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let action = add(&team, &[("wat", "Eerst")]).await;
    let path = team.at(&format!("/acties/{action}"));
    let mine = form_of(&team, &action, &[("wat", "Van mij"), ("wie", "Ik")]).await;
    let theirs = form_of(&team, &action, &[("wat", "Van de ander")]).await;
    team.browser.post(&path, &theirs).await.is(303);
    let page = team.browser.post(&path, &mine).await.is(409);
    assert_eq!(page.field("wat"), "Van mij");
    assert_eq!(page.field("wie"), "Ik");
    assert!(text(&page).contains("Van de ander"));
    assert!(text(&team.get("/acties").await).contains("Van de ander"));
    // Whoever chooses to, keeps what is in the form.
    let mut again = mine.clone();
    for (name, value) in &mut again {
        if name == "aanvraag" || name == "basis" {
            *value = page.field(name);
        }
    }
    team.browser.post(&path, &again).await.is(303);
    let list = text(&team.get("/acties").await);
    assert!(list.contains("Van mij") && !list.contains("Van de ander"));
    let history = text(&team.get(&format!("/acties/{action}")).await);
    for version in ["Versie 1", "Versie 2", "Versie 3", "Van de ander", "Eerst"] {
        assert!(history.contains(version), "{version}");
    }
    // A state from a list that is behind is a conflict as well.
    let late = [
        ("aanvraag", mine[0].1.as_str()),
        ("basis", "1"),
        ("alleen", "status"),
        ("status", "klaar"),
    ];
    team.browser.post(&path, &late).await.is(409);
}

#[tokio::test]
async fn a_state_changes_in_the_list_and_is_taken_back() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let action = add(&team, &[("wat", "Bel de school")]).await;
    let path = team.at(&format!("/acties/{action}"));
    let list = team.get("/acties").await.is(200);
    let fields = ["aanvraag", "basis", "naar", "alleen"].map(|name| (name, list.field(name)));
    let mut fields: Vec<(&str, String)> = fields.to_vec();
    fields.push(("status", "klaar".to_owned()));
    let changed = team.browser.post(&path, &fields).await.is(303);
    let twice = team.browser.post(&path, &fields).await.is(303);
    assert_eq!(changed.location(), twice.location());
    let after = follow(&team, &changed).await;
    assert!(text(&after).contains("‘Bel de school’ is gewijzigd."));
    assert!(
        text(&after).contains("Geen acties met deze status"),
        "done is not to do"
    );
    assert!(text(&after).contains("Klaar (1)"));
    let undo = ["aanvraag", "basis", "naar"].map(|name| (name, after.field(name)));
    let back = format!("{path}/terug");
    let undone = team.browser.post(&back, &undo).await.is(303);
    let undone_twice = team.browser.post(&back, &undo).await.is(303);
    assert_eq!(undone.location(), undone_twice.location());
    let list = follow(&team, &undone).await;
    assert!(text(&list).contains("‘Bel de school’ is teruggezet."));
    assert!(text(&list).contains("Open (1)"), "{}", text(&list));
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM agreements").await,
        3
    );
    // The old notice no longer offers to take back what was taken back.
    let old = team.browser.get(changed.location()).await.is(200);
    assert!(!old.body.contains("Maak ongedaan"));
    // Somebody wrote in between: nothing is overwritten.
    let other = form_of(&team, &action, &[("wat", "Mail de school")]).await;
    team.browser.post(&path, &other).await.is(303);
    let behind = [
        ("aanvraag", crate::people::mark(1)),
        ("basis", "3".to_owned()),
    ];
    team.browser.post(&back, &behind).await.is(409);
    assert!(text(&team.get("/acties").await).contains("Mail de school"));
    let nonsense = [
        ("aanvraag", crate::people::mark(1)),
        ("basis", "99".to_owned()),
    ];
    team.browser.post(&back, &nonsense).await.is(422);
}

#[tokio::test]
async fn taking_back_a_new_action_lets_it_lapse() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let made = post_new(&team, &[("wat", "Toch niet")]).await.is(303);
    let list = follow(&team, &made).await;
    let undo = ["aanvraag", "basis", "naar"].map(|name| (name, list.field(name)));
    let (_, action) = made.location().split_once("actie=").unwrap();
    let back = team.at(&format!(
        "/acties/{}/terug",
        action.split('&').next().unwrap()
    ));
    let undone = team.browser.post(&back, &undo).await.is(303);
    assert!(text(&follow(&team, &undone).await).contains("Vervallen (1)"));
}

#[tokio::test]
async fn actions_are_in_order_and_late_ones_say_so() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    // The clock of tests stands at 23 November 2026.
    for (what, when) in [
        ("Zonder dag", ""),
        ("Later", "2027-01-10"),
        ("Vandaag", "2026-11-23"),
        ("Vorige week", "2026-11-16"),
    ] {
        add(&team, &[("wat", what), ("wanneer", when)]).await;
    }
    let list = text(&team.get("/acties").await.is(200));
    let places = ["Vorige week", "Vandaag", "Later", "Zonder dag"].map(|what| {
        let row = format!("\">{what}</a>");
        list.find(&row).unwrap_or_else(|| panic!("{what}"))
    });
    assert!(places.is_sorted(), "{places:?}");
    assert_eq!(list.matches("te laat").count(), 1);
    let first = &list[..places[0]];
    assert!(first.contains("te laat"), "only the first is late");
    let done = text(&team.get("/acties?status=klaar&status=open").await.is(200));
    assert!(done.contains("Geen acties met deze status"));
}

#[tokio::test]
async fn open_actions_carry_over_to_the_next_round() {
    let app = TestApp::new().await;
    let mut team = reviewing(&app).await;
    let open = add(&team, &[("wat", "Blijft open"), ("wanneer", "2026-12-01")]).await;
    let done = add(&team, &[("wat", "Is gedaan"), ("status", "klaar")]).await;
    assert_ne!(open, done);
    let first = team.round.clone();
    let visitor = Visitor {
        session: team.browser.cookie("beheer"),
        ..Visitor::default()
    };
    let name = RoundName::parse(&first).unwrap();
    let next = app.service.next_round(&visitor, &name).await.unwrap();
    team.round = next.as_str().to_owned();
    team.get("/acties").await.is(404);
    team.close().await;
    let list = team.get("/acties").await.is(200);
    let words = text(&list);
    assert!(words.contains("Blijft open") && words.contains("uit ronde 1"));
    assert!(!words.contains("Is gedaan"));
    // Its form posts to its own round, and comes back to this list with its undo.
    let path = format!("/beheer/{first}/acties/{open}");
    assert!(list.body.contains(&format!("action=\"{path}\"")));
    let fields = ["aanvraag", "basis", "naar", "alleen"].map(|name| (name, list.field(name)));
    let mut fields: Vec<(&str, String)> = fields.to_vec();
    fields.push(("status", "klaar".to_owned()));
    let changed = team.browser.post(&path, &fields).await.is(303);
    assert!(
        changed.location().starts_with(&team.at("/acties?")),
        "{}",
        changed.location()
    );
    let after = follow(&team, &changed).await;
    assert!(text(&after).contains("‘Blijft open’ is gewijzigd."));
    assert!(after.body.contains(&format!("action=\"{path}/terug\"")));
    let undo = ["aanvraag", "basis", "naar"].map(|name| (name, after.field(name)));
    let undone = team
        .browser
        .post(&format!("{path}/terug"), &undo)
        .await
        .is(303);
    assert!(text(&follow(&team, &undone).await).contains("uit ronde 1"));
    // The calendar of this round holds it too.
    let calendar = team.get("/acties/agenda.ics").await.is(200);
    assert_eq!(value(&events(&calendar)[0], "SUMMARY"), "Blijft open");
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

#[tokio::test]
async fn a_finished_round_keeps_its_actions_open() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let action = add(&team, &[("wat", "Gaat door")]).await;
    db::freeze(app.data(), &team.round).await;
    let form = form_of(&team, &action, &[("status", "bezig")]).await;
    let path = team.at(&format!("/acties/{action}"));
    let changed = team.browser.post(&path, &form).await.is(303);
    assert!(text(&follow(&team, &changed).await).contains("Bezig (1)"));
}

#[tokio::test]
async fn another_team_has_no_actions_here() {
    let app = Setup::behind_proxy().run().await;
    let team = reviewing(&app).await;
    let other = reviewing(&app).await;
    let action = add(&team, &[("wat", "Van ons"), ("wanneer", "2026-12-31")]).await;
    let paths = [
        "",
        "/nieuw",
        "/agenda.ics",
        &format!("/{action}"),
        &format!("/{action}/agenda.ics"),
    ]
    .map(str::to_owned);
    for path in paths {
        let page = other
            .browser
            .get(&team.at(&format!("/acties{path}")))
            .await
            .is(404);
        assert!(!page.body.contains("Van ons"));
    }
    let before = db::dump(app.data()).await;
    let form = [
        ("aanvraag", crate::people::mark(7)),
        ("basis", "1".to_owned()),
        ("wat", "Gekaapt".to_owned()),
    ];
    for path in ["/nieuw".to_owned(), format!("/{action}")] {
        other
            .browser
            .post(&team.at(&format!("/acties{path}")), &form)
            .await
            .is(404);
    }
    let path = team.at(&format!("/acties/{action}/terug"));
    other.browser.post(&path, &form[..2]).await.is(404);
    // In one's own round the action of another team is not there either.
    other.get(&format!("/acties/{action}")).await.is(404);
    assert_eq!(before, db::dump(app.data()).await);
}

#[tokio::test]
async fn offers_that_fit_say_why_and_become_an_action() {
    let app = Setup::behind_proxy().run().await;
    let team = app.start(&Scan::default()).await;
    for number in 0..5 {
        let one = app.join(&team.code, "docent").await;
        let saved = one.acks(&[remarked(0, "1", "")]).await;
        assert_eq!(saved, json!({ "Acks": [{ "Stored": 1 }] }), "{number}");
    }
    team.get("/aanbod").await.is(404);
    team.close().await;
    let page = team.get("/aanbod").await.is(200);
    let words = text(&page);
    assert!(words.contains("Past bij ‘"), "{words}");
    assert!(words.contains("onder het doel."), "{words}");
    // From the gap, with its offer, to an action that keeps both.
    let link = page.between("acties/nieuw?topic=", "\"").to_owned();
    let link = unescape(&link);
    let (topic, offer) = link.split_once("&aanbod=").unwrap();
    let form = team
        .get(&format!("/acties/nieuw?topic={link}"))
        .await
        .is(200);
    assert_eq!(chosen(&form, "over"), format!("onderwerp.{topic}"));
    assert_eq!(chosen(&form, "aanbod"), offer);
    let what = form.field("wat");
    assert!(what.contains(": "), "{what}");
    let over = format!("onderwerp.{topic}");
    let action = add(&team, &[("wat", &what), ("over", &over), ("aanbod", offer)]).await;
    let kept = team.get(&format!("/acties/{action}")).await.is(200);
    assert_eq!(chosen(&kept, "aanbod"), offer);
    // The overview leads here and to new actions.
    let overview = team.get("/overzicht").await.is(200);
    for link in ["/acties\"", "/aanbod\"", "/acties/nieuw?topic="] {
        assert!(overview.body.contains(link), "no link to {link}");
    }
    let detail = team.get(&format!("/overzicht/{topic}")).await.is(200);
    assert!(detail.body.contains("/acties/nieuw?item="));
}

#[tokio::test]
async fn four_people_are_told_of_no_gap() {
    let app = Setup::behind_proxy().run().await;
    let team = app.start(&Scan::default()).await;
    for _ in 0..4 {
        let one = app.join(&team.code, "docent").await;
        one.acks(&[remarked(0, "1", "")]).await;
    }
    team.close().await;
    let words = text(&team.get("/aanbod").await.is(200));
    assert!(words.contains("Nog geen aanbod gekozen") && words.contains("Ander aanbod"));
    assert!(!words.contains("Past bij ‘"), "{words}");
}
