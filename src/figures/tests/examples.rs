//! Worked examples by hand.

use super::{all, beside, facts, of, overview, with, without};
use crate::agreement::{
    Action, ActionState, Agreed, Agreement, Line, Origin, ResourceNeed, TeamAnswer,
};
use crate::answer::{Choice, Priority, Remark};
use crate::compare::{RoundView, compare};
use crate::figures::{Before, Earlier, Input, NeedRow, figures};
use crate::offer::{Offer, OfferKind};
use crate::overview::tests::support::{choice, id, level, list, people, person};
use crate::questionnaire::Sector;
use crate::report::Part;

fn line(text: &str) -> Line {
    Line::new(text).unwrap().unwrap()
}

fn agreed(all: impl IntoIterator<Item = Agreement>) -> Agreed {
    let mut agreed = Agreed::default();
    for one in all {
        agreed.put(1, "2026-11-20".into(), one);
    }
    agreed
}

fn action(what: &str, due: Option<&str>, state: ActionState) -> Action {
    Action {
        what: line(what),
        who: Some(line("Sam")),
        due: due.map(Into::into),
        state,
        origin: Origin::Own,
        item: None,
        topic: None,
        offer: None,
    }
}

#[test]
fn an_item_by_hand() {
    // Levels 1, 1, 2, 3, 4 and one who does not know; of the resource missing, partly, there.
    let at = |first, resource| {
        let open = || crate::answer::Answer::default();
        let mut answers = vec![choice(first), open(), open(), open(), choice(resource)];
        answers[0].priority = Some(Priority::High);
        person("docent", answers)
    };
    let team = [at(1, 1), at(1, 1), at(2, 1), at(3, 2), at(4, 3), at(0, 0)];
    let found = of(&overview(&team));
    let row = &found.items[0];
    assert_eq!(
        (row.number, row.id.as_str(), row.kind.as_str(), row.target),
        (1, "kennis", "stelling", 3)
    );
    assert_eq!(
        (row.area.as_str(), row.topic.as_str()),
        ("informatie", "opp")
    );
    assert_eq!(
        (row.asked, row.answered, row.unknown),
        (Some(6), Some(6), Some(1))
    );
    assert_eq!(row.distribution.as_deref(), Some(&[2, 1, 1, 1][..]));
    // 11/5 = 2.2; gap (2 + 2 + 1) / 5; consensus
    // 1 + 0.4·log₂(1 − 1.2/3) + 0.2·(log₂(1 − 0.2/3) + log₂(1 − 0.8/3) + log₂(1 − 1.8/3)) = 0.331.
    assert_eq!(
        (row.mean, row.median, row.gap),
        (Some(2.2), Some(2.0), Some(1.0))
    );
    assert_eq!(row.consensus, Some(0.33));
    assert_eq!(
        (row.priorities, row.state.as_deref()),
        (Some([0, 0, 6]), None)
    );

    let resource = &found.items[4];
    assert_eq!(resource.kind, "middel");
    assert_eq!(resource.distribution.as_deref(), Some(&[3, 1, 1][..]));
    assert_eq!(resource.state.as_deref(), Some("ontbreekt"));
    assert_eq!((resource.mean, resource.consensus), (Some(1.6), None));
    assert_eq!((found.round.joined, found.round.answered), (6, Some(6)));

    // Nobody answered the others: there is a row and no figure.
    assert_eq!((found.items.len(), found.items[1].mean), (5, None));
    assert_eq!(found.topics[0].mean, Some(2.2));
    assert_eq!(
        (found.areas[0].gap, found.areas[0].people),
        (Some(1.0), Some(6))
    );
    assert_eq!(found.areas[1].mean, None);
}

#[test]
fn roles_have_rows_where_they_may_be_shown() {
    let team = [people("docent", 6, 2), people("leider", 5, 4)].concat();
    let overview = overview(&team);
    let rows = of(&overview).groups;
    let of_first: Vec<_> = rows.iter().filter(|row| row.item == "kennis").collect();
    assert_eq!(of_first.len(), 2);
    assert_eq!(of_first[0].group, "Groep lesgevend");
    assert_eq!((of_first[0].answered, of_first[0].mean), (6, 2.0));
    assert_eq!(of_first[1].distribution, [0, 0, 0, 5]);
    let hidden = with(&overview, &Agreed::default(), &[], &without(Part::Rollen));
    assert!(hidden.groups.is_empty());
}

#[test]
fn a_difference_is_rounded_after_subtracting() {
    // 10/7 = 1.43 before and 13/7 = 1.86 now: 1.4 and 1.9, and the difference 0.43 is 0.4.
    let low = [people("docent", 4, 1), people("docent", 3, 2)].concat();
    let high = [people("docent", 1, 1), people("docent", 6, 2)].concat();
    let rows = beside(&overview(&low), &overview(&high)).changes;
    assert_eq!((rows.len(), rows[0].state.as_str()), (5, "vergeleken"));
    assert_eq!((rows[0].before, rows[0].now), (Some(1.4), Some(1.9)));
    assert_eq!((rows[0].difference, rows[0].earlier_round), (Some(0.4), 1));
    assert_eq!(
        (rows[4].state.as_str(), rows[4].now),
        ("niet-getoond", None)
    );
}

#[test]
fn an_item_that_is_gone_keeps_its_text() {
    let (now_list, mut old_list) = (list(), list());
    let gone = &mut old_list.areas[0].topics[0].items[0];
    (gone.id, gone.text) = (id("vroeger"), "Wat we vroeger vroegen".into());
    let overview = overview(&people("docent", 5, 2));
    let side = |number, list| RoundView {
        number,
        questionnaire: list,
        overview: &overview,
    };
    let found = figures(&Input {
        facts: &facts(),
        questionnaire: &now_list,
        overview: &overview,
        agreed: &Agreed::default(),
        before: Some(Before {
            questionnaire: &old_list,
            comparison: &compare(&side(1, &old_list), &side(2, &now_list)),
        }),
        earlier: &[],
        offers: &[],
        settings: &all(),
    });
    let first = &found.changes[0];
    assert_eq!(
        (first.state.as_str(), first.text.as_str()),
        ("nieuw", "kennis")
    );
    let last = found.changes.last().unwrap();
    assert_eq!(last.state, "vervallen");
    assert_eq!(last.text, "Wat we vroeger vroegen");
}

#[test]
fn answers_of_the_team_stand_in_the_order_of_the_list() {
    let answer = |choice, reason: &str| TeamAnswer {
        choice,
        priority: None,
        reason: Remark::new(reason).unwrap(),
    };
    let agreed = agreed([
        Agreement::Answer(id("ruimte"), answer(Some(Choice::Level(level(2))), "")),
        Agreement::Answer(id("kennis"), answer(Some(Choice::Unknown), "Nog uitzoeken")),
        Agreement::Answer(id("gedrag"), answer(None, "")),
        Agreement::Answer(id("opp"), answer(None, "Alleen een reden")),
    ]);
    // Also when there is nothing to show of the answers.
    let overview = overview(&people("docent", 3, 2));
    let rows = with(&overview, &agreed, &[], &all()).agreed;
    let ids: Vec<_> = rows.iter().map(|row| row.item.as_str()).collect();
    assert_eq!(ids, ["kennis", "opp", "ruimte"]);
    assert_eq!(rows[0].answer.as_deref(), Some("Weet ik niet"));
    assert_eq!(rows[0].reason.as_deref(), Some("Nog uitzoeken"));
    assert_eq!(rows[2].answer.as_deref(), Some("Deels"));

    let rows = with(&overview, &agreed, &[], &without(Part::Redenen)).agreed;
    assert_eq!(rows.len(), 2);
    assert!(rows.iter().all(|row| row.reason.is_none()));
    let found = with(&overview, &agreed, &[], &without(Part::Afspraken));
    assert!(found.agreed.is_empty());
}

#[test]
fn needs_that_were_dropped_are_left_out() {
    let need = |what, dropped| ResourceNeed {
        what: line(what),
        for_whom: Some(line("groep 3")),
        supplier: None,
        dropped,
    };
    let agreed = agreed([
        Agreement::Resource(id("eigen-a"), need("Hoofdtelefoons", false)),
        Agreement::Resource(id("eigen-b"), need("Toch niet", true)),
        Agreement::Resource(id("ruimte"), need("Een rustige ruimte", false)),
    ]);
    let overview = overview(&[]);
    let rows = with(&overview, &agreed, &[], &all()).needs;
    let row = |what: &str| NeedRow {
        what: what.into(),
        for_whom: Some("groep 3".into()),
        supplier: None,
    };
    assert_eq!(rows, [row("Een rustige ruimte"), row("Hoofdtelefoons")]);
    let found = with(&overview, &agreed, &[], &without(Part::Afspraken));
    assert!(found.needs.is_empty());
}

#[test]
fn of_earlier_rounds_only_what_is_still_to_be_done() {
    let now = agreed([
        Agreement::Action(id("a"), action("Zonder datum", None, ActionState::Klaar)),
        Agreement::Action(
            id("b"),
            Action {
                item: Some(id("opp")),
                offer: Some(id("hulp")),
                ..action("Later", Some("2027-03-01"), ActionState::Open)
            },
        ),
    ]);
    let old = agreed([
        Agreement::Action(
            id("a"),
            Action {
                topic: Some(id("gedrag")),
                ..action("Eerst", Some("2027-01-01"), ActionState::Bezig)
            },
        ),
        Agreement::Action(id("c"), action("Al klaar", None, ActionState::Klaar)),
    ]);
    let offer = Offer {
        id: id("hulp"),
        kind: OfferKind::Helpdesk,
        title: "Helpdesk voor teams".into(),
        provider: "Steunpunt".into(),
        text: "Vraag het.".into(),
        link: None,
        contact: None,
        sectors: vec![Sector::Po],
        roles: Vec::new(),
        topics: vec![id("opp")],
        items: Vec::new(),
        valid_from: None,
        valid_until: None,
    };
    let earlier = [Earlier {
        number: 1,
        questionnaire: &list(),
        agreed: &old,
    }];
    let overview = overview(&[]);
    let found = figures(&Input {
        facts: &facts(),
        questionnaire: &list(),
        overview: &overview,
        agreed: &now,
        before: None,
        earlier: &earlier,
        offers: &[offer],
        settings: &all(),
    });
    let shown: Vec<_> = found
        .actions
        .iter()
        .map(|row| (row.what.as_str(), row.round, row.about.as_deref()))
        .collect();
    assert_eq!(
        shown,
        [
            ("Eerst", 1, Some("gedrag")),
            ("Later", 2, Some("opp")),
            ("Zonder datum", 2, None)
        ]
    );
    assert_eq!(found.actions[0].state, "Bezig");
    let helped = &found.actions[1];
    assert_eq!(helped.offer.as_deref(), Some("Helpdesk voor teams"));
    let found = with(&overview, &now, &earlier, &without(Part::Acties));
    assert!(found.actions.is_empty());
}

#[test]
fn the_comparison_can_be_left_out() {
    let overview = overview(&people("docent", 5, 2));
    let list = list();
    let side = |number| RoundView {
        number,
        questionnaire: &list,
        overview: &overview,
    };
    let found = figures(&Input {
        facts: &facts(),
        questionnaire: &list,
        overview: &overview,
        agreed: &Agreed::default(),
        before: Some(Before {
            questionnaire: &list,
            comparison: &compare(&side(1), &side(2)),
        }),
        earlier: &[],
        offers: &[],
        settings: &without(Part::Vergelijking),
    });
    assert!(found.changes.is_empty());
}
