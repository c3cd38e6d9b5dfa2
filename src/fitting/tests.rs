//! Worked examples, and that hidden answers lead to nothing.

use proptest::prelude::*;

use super::{Why, fitting, gaps};
use crate::offer::{Offer, OfferKind};
use crate::overview::tests::support::{choice, id, list, people, person, respondents};
use crate::overview::{Overview, ResourceState};
use crate::questionnaire::Sector;
use crate::round::{Anonymity, Respondent};

const DAY: &str = "2026-11-22";

fn overview(people: &[Respondent]) -> Overview {
    Overview::of(&list(), Anonymity::Anonymous, people, 7)
}

/// For everybody in primary schools; helps with one topic.
fn offer(name: &str, topic: &str) -> Offer {
    Offer {
        id: id(name),
        kind: OfferKind::Workshop,
        title: name.to_owned(),
        provider: "Steunpunt".to_owned(),
        text: "Tekst.".to_owned(),
        link: None,
        contact: None,
        sectors: vec![Sector::Po],
        roles: Vec::new(),
        topics: vec![id(topic)],
        items: Vec::new(),
        valid_from: None,
        valid_until: None,
    }
}

fn names(people: &[Respondent], offers: &[Offer]) -> Vec<String> {
    fitting(&list(), &overview(people), offers, Sector::Po, DAY)
        .iter()
        .map(|fit| fit.offer.id.to_string())
        .collect()
}

/// Six people below the target of 3 in `opp` (level 1) and at it in `gedrag`; `ruimte` is missing.
fn team() -> Vec<Respondent> {
    let answers = [1, 1, 3, 3, 1].map(choice).to_vec();
    vec![person("mentor", answers); 6]
}

#[test]
fn a_gap_and_a_missing_resource_each_have_their_offer_and_the_gap_comes_first() {
    let offers = [
        offer("kamer", "tijd"),
        offer("gesprek", "gedrag"),
        offer("uitleg", "opp"),
    ];
    let overview = overview(&team());
    let fits = fitting(&list(), &overview, &offers, Sector::Po, DAY);
    let found: Vec<_> = fits.iter().map(|fit| fit.offer.id.as_str()).collect();
    assert_eq!(found, ["uitleg", "kamer"], "nothing is wrong in `gedrag`");
    assert_eq!(fits[0].gap.topic, id("opp"));
    assert_eq!(fits[0].gap.item, None);
    assert_eq!(fits[0].gap.why, Why::Gap { gap: 2.0 });
    assert_eq!(fits[1].gap.item, Some(id("ruimte")));
    assert_eq!(fits[1].gap.why, Why::Lacking(ResourceState::Missing));
    assert!(fits[1].gap.is_resource() && !fits[0].gap.is_resource());
}

#[test]
fn an_offer_for_several_gaps_stands_at_the_most_urgent_one_and_names_the_others() {
    let mut both = offer("beide", "tijd");
    both.topics.push(id("opp"));
    let overview = overview(&team());
    let offers = [both];
    let fits = fitting(&list(), &overview, &offers, Sector::Po, DAY);
    assert_eq!(fits.len(), 1);
    assert_eq!(fits[0].gap.topic, id("opp"));
    assert_eq!(fits[0].also, [id("tijd")]);
}

#[test]
fn an_offer_for_one_item_fits_only_where_that_item_has_a_gap() {
    // `kennis` at its target, `opp` far below it; both in topic `opp`.
    let team = vec![person("docent", [4, 1, 3].map(choice).to_vec()); 6];
    let about = |item: &str| Offer {
        topics: Vec::new(),
        items: vec![id(item)],
        ..offer(item, "opp")
    };
    assert_eq!(names(&team, &[about("kennis"), about("opp")]), ["opp"]);
}

#[test]
fn sector_end_and_roles_are_kept_to() {
    let ended = Offer {
        valid_until: Some("2026-11-21".to_owned()),
        ..offer("voorbij", "opp")
    };
    let last_day = Offer {
        valid_until: Some(DAY.to_owned()),
        ..offer("laatste-dag", "opp")
    };
    let later = Offer {
        valid_from: Some("2027-01-01".to_owned()),
        ..offer("straks", "opp")
    };
    let elsewhere = Offer {
        sectors: vec![Sector::Mbo],
        ..offer("mbo", "opp")
    };
    let unknown_role = Offer {
        roles: vec![id("conrector")],
        ..offer("rol", "opp")
    };
    let offers = [ended, last_day, later, elsewhere, unknown_role];
    assert_eq!(names(&team(), &offers), ["laatste-dag", "straks"]);
}

#[test]
fn an_offer_for_a_role_fits_only_what_that_role_is_asked() {
    // Only mentors and ib are asked `mentoruur`.
    let team = vec![person("mentor", [3, 3, 3, 1, 3].map(choice).to_vec()); 6];
    let for_role = |role: &str| Offer {
        roles: vec![id(role)],
        items: vec![id("mentoruur")],
        topics: Vec::new(),
        ..offer(role, "tijd")
    };
    let offers = [for_role("docent"), for_role("mentor")];
    assert_eq!(names(&team, &offers), ["mentor"]);
}

#[test]
fn many_who_do_not_know_ask_for_information() {
    let mut team = people("docent", 6, 3);
    team.extend(people("docent", 6, 0));
    let found = gaps(&overview(&team));
    let why = found.iter().find(|gap| gap.topic == id("opp"));
    assert_eq!(why.unwrap().why, Why::ManyUnknown { count: 6, of: 12 });
}

#[test]
fn four_people_have_no_gaps_that_may_be_told() {
    let offers = [offer("uitleg", "opp"), offer("kamer", "tijd")];
    assert!(names(&team()[..4], &offers).is_empty());
    assert_eq!(names(&team()[..5], &offers), ["uitleg", "kamer"]);
}

proptest! {
    /// Every gap has a reason that the overview itself shows, at the same topic or item.
    #[test]
    fn a_gap_says_nothing_that_the_overview_does_not(people in respondents()) {
        let overview = overview(&people);
        for gap in gaps(&overview) {
            let reasons = match &gap.item {
                None => overview.topic(&gap.topic).map(|topic| topic.reasons.clone()),
                Some(id) => overview.items.iter().find(|item| item.id == *id).map(|item| item.reasons.clone()),
            };
            match gap.why {
                Why::Lacking(state) => {
                    let resource = overview.resources.iter().find(|one| Some(&one.item.id) == gap.item.as_ref());
                    prop_assert_eq!(resource.unwrap().state.visible(), Some(&state));
                    prop_assert!(state != ResourceState::Present);
                }
                why => prop_assert!(reasons.unwrap().iter().filter_map(Why::of).any(|known| known == why)),
            }
        }
    }

    /// An offer stands there once, whatever it helps with, and in the order of the gaps.
    #[test]
    fn each_offer_stands_there_once(people in respondents()) {
        let overview = overview(&people);
        let mut all = offer("alles", "opp");
        all.topics.extend([id("gedrag"), id("tijd")]);
        let offers = [offer("a", "tijd"), offer("b", "gedrag"), all, offer("c", "opp")];
        let fits = fitting(&list(), &overview, &offers, Sector::Po, DAY);
        let mut names: Vec<_> = fits.iter().map(|fit| fit.offer.id.clone()).collect();
        names.sort();
        names.dedup();
        prop_assert_eq!(names.len(), fits.len());
        let gaps = gaps(&overview);
        let places: Vec<_> = fits.iter().map(|fit| gaps.iter().position(|gap| *gap == fit.gap)).collect();
        prop_assert!(places.is_sorted());
    }
}
