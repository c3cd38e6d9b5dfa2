//! Counts that outlive the answers: the overview made of them is the one that others saw before.

use proptest::prelude::*;

use super::support::{id, level, list, people, person, respondents};
use crate::answer::{Answer, Remark};
use crate::disclosure::Shown;
use crate::overview::{BrokenTeamCounts, ItemView, Overview, TeamCounts, View};
use crate::questionnaire::Questionnaire;
use crate::round::{Anonymity, Respondent};

/// The overview without what single people wrote and who they are.
fn without_people(mut overview: Overview) -> Overview {
    let clear = |item: &mut ItemView| {
        item.remarks.clear();
        item.people.clear();
    };
    overview.items.iter_mut().for_each(clear);
    let resources = overview.resources.iter_mut();
    resources.map(|resource| &mut resource.item).for_each(clear);
    overview
}

/// The list with the targets that a team set itself.
fn with_targets(target: u8) -> Questionnaire {
    let mut list = list();
    for topic in list.areas.iter_mut().flat_map(|part| &mut part.topics) {
        for item in &mut topic.items {
            item.target = level(target);
        }
    }
    list
}

/// Stored and read back.
fn through_text(counts: &TeamCounts, anonymity: Anonymity) -> TeamCounts {
    TeamCounts::from_json(&counts.to_json(), &list(), anonymity).unwrap()
}

fn of(team: &[Respondent], anonymity: Anonymity) -> TeamCounts {
    TeamCounts::of(&Overview::of(&list(), anonymity, team, 7))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Whatever a team answers, and whatever targets it sets itself before or after.
    #[test]
    fn an_overview_of_counts_is_the_overview_of_answers(team in respondents(), target in 1_u8..5) {
        let anonymity = Anonymity::Anonymous;
        let counts = through_text(&of(&team, anonymity), anonymity);
        let list = with_targets(target);
        let before = Overview::of(&list, anonymity, &team, 7);
        let after = Overview::kept(&list, anonymity, &counts);
        for group in list.role_groups.iter().map(|group| Some(group.id.clone())).chain([None]) {
            let view = View { group, ..View::default() };
            prop_assert_eq!(view.apply(&after), without_people(view.apply(&before)));
        }
        prop_assert_eq!(TeamCounts::of(&after), counts);
    }

    /// In open kaart it is what others than the team saw.
    #[test]
    fn of_open_cards_stays_what_others_saw(team in respondents(), target in 1_u8..5) {
        let anonymity = Anonymity::OpenCards;
        let counts = through_text(&of(&team, anonymity), anonymity);
        let list = with_targets(target);
        let before = without_people(Overview::of(&list, anonymity, &team, 7).for_others());
        let after = Overview::kept(&list, anonymity, &counts);
        prop_assert_eq!(&after, &before);
        prop_assert_eq!(after.for_others(), before);
        // Neither remarks nor names are in the text, and no role group that is a few people.
        let text = counts.to_json();
        for person in &team {
            for remark in person.answers.iter().filter_map(|answer| answer.remark.as_ref()) {
                prop_assert!(!text.contains(remark.as_str()));
            }
        }
    }

    /// Whoever has the kept counts of an anonymous round knows nothing of people in hidden role
    /// groups: two of them may have answered the other way round.
    #[test]
    fn what_was_hidden_is_not_kept(team in respondents(), a: prop::sample::Index, b: prop::sample::Index) {
        prop_assume!(!team.is_empty());
        let list = list();
        let (a, b) = (a.index(team.len()), b.index(team.len()));
        let overview = Overview::of(&list, Anonymity::Anonymous, &team, 7);
        let mut swapped = team.clone();
        for number in 0..3 {
            let item = overview.item(number).unwrap();
            let hidden = |person: &Respondent| {
                let place = list.role_groups.iter().position(|g| g.roles.contains(&person.role));
                place.is_some_and(|place| {
                    let result = &item.groups[place].result;
                    result.levels == Shown::Hidden && result.answers == Shown::Hidden
                })
            };
            let number = usize::from(number);
            let answered = |person: &Respondent| person.answers[number].choice.is_some();
            if hidden(&team[a]) && hidden(&team[b]) && answered(&team[a]) && answered(&team[b]) {
                swapped[a].answers[number].choice = team[b].answers[number].choice;
                swapped[b].answers[number].choice = team[a].answers[number].choice;
            }
        }
        let (one, other) = (of(&team, Anonymity::Anonymous), of(&swapped, Anonymity::Anonymous));
        prop_assert_eq!(one.to_json(), other.to_json());
    }
}

#[test]
fn head_counts_and_hidden_parts_read_back() {
    let team = [people("docent", 6, 2), people("leider", 1, 4)].concat();
    let counts = of(&team, Anonymity::Anonymous);
    let total = counts.headcounts().total;
    assert_eq!((total.joined, total.finished), (7, 7));
    // One leader: neither that group nor the other is counted apart.
    let text = counts.to_json();
    assert!(text.contains(r#"["leiding",null]"#), "{text}");
    assert!(text.contains(r#"["lesgevend",null]"#), "{text}");
    let kennis = r#"[{"n":7,"a":[7,0,0],"l":[0,6,0,1]},{},{},{}]"#;
    assert!(text.contains(kennis), "{text}");
}

#[test]
fn one_of_a_role_in_open_cards_does_not_outlive_the_answers() {
    let mut leader = person(
        "leider",
        vec![Answer {
            remark: Remark::new("Alleen ik weet dit").unwrap(),
            ..super::support::choice(4)
        }],
    );
    leader.name = Some("Noor".to_owned());
    let team = [people("docent", 6, 2), vec![leader]].concat();
    let before = Overview::of(&list(), Anonymity::OpenCards, &team, 7);
    let shown = |overview: &Overview| {
        let groups = &overview.items[0].groups;
        let leading = groups.iter().find(|one| one.group == id("leiding"));
        leading.unwrap().result.levels.is_visible()
    };
    assert!(shown(&before));
    let counts = of(&team, Anonymity::OpenCards);
    let after = Overview::kept(&list(), Anonymity::OpenCards, &counts);
    assert!(!shown(&after));
    assert_eq!(after.items[0].result, before.items[0].result);
    let text = counts.to_json();
    assert!(!text.contains("Noor") && !text.contains("Alleen"), "{text}");
}

#[test]
fn counts_of_another_list_or_of_a_few_people_are_broken() {
    let broken = |text: &str, anonymity| {
        let read = TeamCounts::from_json(text, &list(), anonymity);
        assert_eq!(read, Err(BrokenTeamCounts), "{text}");
    };
    let text = of(&people("docent", 6, 2), Anonymity::Anonymous).to_json();
    through_text(
        &of(&people("docent", 6, 2), Anonymity::Anonymous),
        Anonymity::Anonymous,
    );
    for wrong in [
        "",
        "{}",
        &text.replace(r#""v":1"#, r#""v":2"#),
        &text.replace("lesgevend", "anders"),
        // One level too many, and a group of four.
        &text.replacen("[0,6,0,0]", "[0,6,0,0,0]", 1),
        &text.replacen("[0,6,0,0]", "[0,4,0,0]", 1),
    ] {
        broken(wrong, Anonymity::Anonymous);
    }
    let mut short = list();
    short.areas.pop();
    let read = TeamCounts::from_json(&text, &short, Anonymity::Anonymous);
    assert_eq!(read, Err(BrokenTeamCounts));
    let few = of(&people("docent", 2, 2), Anonymity::OpenCards).to_json();
    through_text(
        &of(&people("docent", 2, 2), Anonymity::OpenCards),
        Anonymity::OpenCards,
    );
    broken(&few, Anonymity::Anonymous);
}
