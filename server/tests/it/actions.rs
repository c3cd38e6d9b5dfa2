//! Actions: made once, changed by two, taken back, carried over.

use crate::acting::{HOSTILE, add, chosen, follow, form_of, lead, post_new, reviewing, text};
use crate::app::{Setup, TestApp};
use crate::calendar::{events, value};
use crate::db;

#[tokio::test]
async fn a_form_sent_twice_makes_one_action() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let empty = team.get("/acties").await.is(200);
    assert!(empty.body.contains("Nog geen acties"));
    let idempotency_key = team
        .get("/acties/nieuw")
        .await
        .is(200)
        .field("idempotency_key");
    let fields = [
        ("idempotency_key", idempotency_key.as_str()),
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
    let changed = [
        ("idempotency_key", idempotency_key.as_str()),
        ("wat", "Plan twee gesprekken"),
    ];
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
    let idempotency_key = team
        .get("/acties/nieuw")
        .await
        .is(200)
        .field("idempotency_key");
    let mut all = vec![("idempotency_key", idempotency_key.as_str())];
    all.extend(fields);
    let page = team
        .browser
        .post(&team.at("/acties/nieuw"), &all)
        .await
        .is(422);
    for (name, typed) in &fields[..3] {
        assert_eq!(page.field(name), *typed);
    }
    assert_eq!(page.field("idempotency_key"), idempotency_key);
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
        if name == "idempotency_key" || name == "basis" {
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
        ("idempotency_key", mine[0].1.as_str()),
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
    let fields =
        ["idempotency_key", "basis", "naar", "alleen"].map(|name| (name, list.field(name)));
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
    let undo = ["idempotency_key", "basis", "naar"].map(|name| (name, after.field(name)));
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
        ("idempotency_key", crate::people::idempotency_key(1)),
        ("basis", "3".to_owned()),
    ];
    team.browser.post(&back, &behind).await.is(409);
    assert!(text(&team.get("/acties").await).contains("Mail de school"));
    let nonsense = [
        ("idempotency_key", crate::people::idempotency_key(1)),
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
    let undo = ["idempotency_key", "basis", "naar"].map(|name| (name, list.field(name)));
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
    team.finish().await;
    team.next().await;
    team.get("/acties").await.is(404);
    team.close().await;
    let list = team.get("/acties").await.is(200);
    let words = text(&list);
    assert!(words.contains("Blijft open") && words.contains("uit ronde 1"));
    assert!(!words.contains("Is gedaan"));
    // Its form posts to its own round, and comes back to this list with its undo.
    let path = format!("/beheer/{first}/acties/{open}");
    assert!(list.body.contains(&format!("action=\"{path}\"")));
    let fields =
        ["idempotency_key", "basis", "naar", "alleen"].map(|name| (name, list.field(name)));
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
    let undo = ["idempotency_key", "basis", "naar"].map(|name| (name, after.field(name)));
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
async fn a_finished_round_keeps_its_actions_open() {
    let app = TestApp::new().await;
    let team = reviewing(&app).await;
    let action = add(&team, &[("wat", "Gaat door")]).await;
    team.finish().await;
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
        ("idempotency_key", crate::people::idempotency_key(7)),
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
async fn who_leads_one_session_changes_no_actions_of_earlier_rounds() {
    let app = TestApp::new().await;
    let mut team = reviewing(&app).await;
    let earlier = add(&team, &[("wat", "Van vorig jaar")]).await;
    let first = team.round.clone();
    team.finish().await;
    team.next().await;
    team.close().await;
    let own = add(&team, &[("wat", "Van nu")]).await;
    let leader = app.browser();
    let token = "b".repeat(64);
    lead(&app, &team.round, &token).await;
    leader.set_cookie(&format!("leiding-{}", team.round), &token);
    let list = leader.get(&team.at("/acties")).await.is(200);
    assert!(text(&list).contains("Van vorig jaar"));
    assert!(list.body.contains(&format!(
        "action=\"{}\"",
        team.at(&format!("/acties/{own}"))
    )));
    assert!(
        !list.body.contains(&format!("/beheer/{first}")),
        "no form or link that is refused"
    );
    leader.get(&team.at("/aanbod")).await.is(200);
    let fields =
        ["idempotency_key", "basis", "naar", "alleen"].map(|name| (name, list.field(name)));
    let mut fields: Vec<(&str, String)> = fields.to_vec();
    fields.push(("status", "bezig".to_owned()));
    let path = team.at(&format!("/acties/{own}"));
    leader.post(&path, &fields).await.is(303);
    let path = format!("/beheer/{first}/acties/{earlier}");
    leader.get(&path).await.is(404);
    leader.post(&path, &fields).await.is(404);
    assert!(text(&team.get("/acties").await).contains("Bezig (1)"));
}
