//! Worked examples of two rounds.

use super::{Round, item_mut, scale, team};
use crate::answer::{Answer, Priority};
use crate::compare::{Change, Comparison, ItemChange, compare};
use crate::disclosure::Shown;
use crate::overview::View;
use crate::overview::tests::support::{choice, id, level, list, person};
use crate::questionnaire::{Area, ItemKind, Questionnaire};

fn compared(before: &Round, now: &Round) -> Comparison {
    compare(&before.view(), &now.view())
}

fn changes(comparison: &Comparison) -> Vec<(&str, ItemChange)> {
    comparison
        .items
        .iter()
        .map(|item| (item.id.as_str(), item.change))
        .collect()
}

#[test]
fn means_are_subtracted() {
    let before = Round::new(1, list(), &team(5, [1, 2, 0]));
    let now = Round::new(2, list(), &team(6, [3, 2, 3]));
    let found = compared(&before, &now);
    assert_eq!((found.before, found.now), (1, 2));
    let both = |before, now| ItemChange::Both {
        before,
        now,
        difference: now - before,
    };
    assert_eq!(
        changes(&found),
        [
            ("kennis", both(1.0, 3.0)),
            ("opp", both(2.0, 2.0)),
            // Nobody gave a level before.
            ("gedrag", ItemChange::Hidden),
            ("mentoruur", ItemChange::Hidden),
            ("ruimte", ItemChange::Hidden),
        ]
    );
    assert_eq!(found.items[0].gap, Shown::Visible(Change::new(2.0, 0.0)));
    // *Weet ik niet* may be compared where levels may not.
    assert_eq!(
        found.items[2].unknown,
        Shown::Visible(Change::new(1.0, 0.0))
    );
    // Weights 1 and 3: (1 + 6) / 4 and (3 + 6) / 4.
    let topic = found.topic(&id("opp")).unwrap();
    assert_eq!(topic.items, 2);
    assert_eq!(topic.mean, Shown::Visible(Change::new(1.75, 2.25)));
    let topic = found.topic(&id("gedrag")).unwrap();
    assert_eq!((topic.items, topic.mean), (0, Shown::Hidden));
    let areas: Vec<_> = found
        .areas
        .iter()
        .map(|area| (area.of, area.items))
        .collect();
    assert_eq!(
        areas,
        [
            (Area::Informatie, 2),
            (Area::Vaardigheden, 0),
            (Area::Organisatie, 0)
        ]
    );
}

#[test]
fn priorities_are_compared_as_shares_of_high() {
    let with = |priority| {
        let answer = Answer {
            priority: Some(priority),
            ..choice(2)
        };
        person("docent", vec![answer])
    };
    let before = [vec![with(Priority::High); 3], vec![with(Priority::Low); 3]].concat();
    let now = [vec![with(Priority::High); 2], vec![with(Priority::Low); 6]].concat();
    let found = compared(
        &Round::new(1, list(), &before),
        &Round::new(2, list(), &now),
    );
    assert_eq!(found.items[0].high, Shown::Visible(Change::new(0.5, 0.25)));
    assert_eq!(found.items[1].high, Shown::Hidden);
}

#[test]
fn four_people_on_either_side_hide_everything() {
    let five = Round::new(1, list(), &team(5, [1, 2, 3]));
    let four = Round::new(2, list(), &team(4, [4, 4, 4]));
    for found in [compared(&five, &four), compared(&four, &five)] {
        assert!(found.items.iter().all(|item| {
            item.change == ItemChange::Hidden
                && item.gap == Shown::Hidden
                && item.unknown == Shown::Hidden
                && item.high == Shown::Hidden
        }));
        assert!(found.topics.iter().all(|topic| topic.mean == Shown::Hidden));
        assert!(found.areas.iter().all(|area| area.mean == Shown::Hidden));
    }
}

/// What becomes of item 0 and of the resource when the list is changed in between.
fn after(change: impl FnOnce(&mut Questionnaire)) -> [ItemChange; 2] {
    let mut later = list();
    change(&mut later);
    let mut people = team(5, [1, 2, 2]);
    for person in &mut people {
        person.answers[4] = choice(2);
    }
    let before = Round::new(1, list(), &people);
    let now = Round::new(2, later, &people);
    let found = compared(&before, &now);
    let item = found.item(&id("kennis")).unwrap();
    if item.change.change().is_none() {
        // Then nothing else of it is subtracted either.
        assert_eq!((item.gap, item.unknown), (Shown::Hidden, Shown::Hidden));
    }
    [item.change, found.item(&id("ruimte")).unwrap().change]
}

#[test]
fn another_question_is_never_subtracted() {
    let same = |at| ItemChange::Both {
        before: at,
        now: at,
        difference: 0.0,
    };
    let (item, resource) = (same(1.0), same(2.0));
    assert_eq!(after(|_| ()), [item, resource]);
    let reworded = [ItemChange::Reworded, resource];
    assert_eq!(after(|list| item_mut(list, 0).text.push('?')), reworded);
    assert_eq!(
        after(|list| item_mut(list, 0).kind = ItemKind::Skill),
        reworded
    );
    assert_eq!(
        after(|list| item_mut(list, 0).levels = ["a", "b", "c", "d"].map(String::from).to_vec()),
        reworded
    );
    // The scale of the list is that of statements and skills, not of resources.
    assert_eq!(
        after(|list| list.scale = scale(&["a", "b", "c", "e"])),
        reworded
    );
    assert_eq!(
        after(|list| list.scale = scale(&["a", "b", "c", "d", "e"])),
        reworded
    );
    // About the same question: in which topic it is, what explains it, how it weighs.
    let elsewhere = after(|list| {
        item_mut(list, 0).explain = Some("uitleg".into());
        item_mut(list, 0).weight = 2.0;
        list.areas[0].topics[0].id = id("anders");
    });
    assert_eq!(elsewhere, [item, resource]);
}

#[test]
fn another_target_leaves_the_mean_and_hides_the_gap() {
    let mut higher = list();
    item_mut(&mut higher, 0).target = level(4);
    let before = Round::new(1, list(), &team(5, [2, 2, 2]));
    let now = Round::new(2, higher, &team(5, [3, 3, 3]));
    let found = compared(&before, &now);
    assert_eq!(found.items[0].change.change(), Some(Change::new(2.0, 3.0)));
    assert_eq!(found.items[0].gap, Shown::Hidden);
    assert_eq!(found.items[1].gap, Shown::Visible(Change::new(1.0, 0.0)));
}

#[test]
fn items_come_and_go_with_the_list() {
    let mut shorter = list();
    shorter.areas[0].topics[0].items.remove(0);
    let longer = Round::new(1, list(), &team(5, [1, 2, 3]));
    let mut people = team(5, [2, 3, 3]);
    for person in &mut people {
        person.answers.pop();
    }
    let shorter = Round::new(2, shorter, &people);
    let found = compared(&longer, &shorter);
    let names: Vec<_> = found.items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(names, ["opp", "gedrag", "mentoruur", "ruimte", "kennis"]);
    assert_eq!(found.items[4].change, ItemChange::Gone);
    assert_eq!(found.items[0].change.change(), Some(Change::new(2.0, 2.0)));
    assert_eq!(found.topic(&id("opp")).unwrap().items, 1);
    let back = compared(&shorter, &longer);
    assert_eq!(back.items[0].change, ItemChange::New);
    assert_eq!(
        back.topic(&id("opp")).unwrap().mean,
        Shown::Visible(Change::new(2.0, 2.0))
    );
}

#[test]
fn this_rounds_weights_hold_on_both_sides() {
    let mut even = list();
    item_mut(&mut even, 1).weight = 1.0;
    let before = Round::new(1, list(), &team(5, [1, 3, 3]));
    let now = Round::new(2, even, &team(5, [1, 3, 3]));
    let found = compared(&before, &now);
    assert_eq!(found.topics[0].mean, Shown::Visible(Change::new(2.0, 2.0)));
}

#[test]
fn a_role_group_is_compared_with_itself_only() {
    let mut people = team(6, [1, 1, 1]);
    people.extend(vec![person("ib", vec![choice(4); 3]); 6]);
    let whole = Round::new(1, list(), &people);
    let of_group = |number| Round {
        number,
        questionnaire: list(),
        overview: View {
            group: Some(id("leiding")),
            ..View::default()
        }
        .apply(&whole.overview),
    };
    let same = compared(&of_group(1), &of_group(2));
    assert_eq!(same.items[0].change.change(), Some(Change::new(4.0, 4.0)));
    let other = compared(&whole, &of_group(2));
    assert!(
        other
            .items
            .iter()
            .all(|item| item.change == ItemChange::Hidden)
    );
}
