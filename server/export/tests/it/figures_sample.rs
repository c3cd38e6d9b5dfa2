//! Figures to make files of: a shipped list, filled in by invented people.

use std::path::PathBuf;
use std::sync::OnceLock;

use proptest::prelude::*;
use scan::agreement::{
    Action, ActionState, Agreed, Agreement, Line, Origin, ResourceNeed, TeamAnswer,
};
use scan::answer::{Answer, Choice, Priority, Remark};
use scan::compare::{RoundView, compare};
use scan::figures::{Before, Earlier, Figures, Input, RoundFacts, figures};
use scan::overview::Overview;
use scan::questionnaire::{Id, Questionnaire};
use scan::report::Settings;
use scan::round::{Anonymity, Respondent};
use scan::yaml::Source;

pub(crate) fn repository(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(path)
}

/// A shipped list.
pub(crate) fn list() -> &'static Questionnaire {
    static LIST: OnceLock<Questionnaire> = OnceLock::new();
    LIST.get_or_init(|| {
        let source = Source {
            name: "vo.yaml".into(),
            bytes: std::fs::read(repository("questionnaires/vo.yaml")).unwrap(),
        };
        scan::yaml::read(&[source])
            .unwrap()
            .questionnaires
            .remove(0)
    })
}

/// People whose answers follow from the seed (splitmix64).
pub(crate) fn team(people: usize, seed: u64) -> Vec<Respondent> {
    let mut state = seed;
    let mut pick = move |below: u64| {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut random = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        random = (random ^ (random >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((random ^ (random >> 31)) % below).unwrap()
    };
    let list = list();
    let roles = list.roles.len() as u64;
    let mut person = |number: usize| Respondent {
        // Most are in the first role, so that role groups differ in size.
        role: list.roles[if number.is_multiple_of(3) {
            pick(roles)
        } else {
            0
        }]
        .id
        .clone(),
        name: None,
        finished: true,
        answers: list
            .items()
            .map(|placed| {
                let levels: Vec<_> = list.scale_of(placed.item).levels().collect();
                // Items differ in level, people around it.
                let middle = usize::from(placed.number) * 7 % levels.len();
                let level = (middle + pick(3))
                    .saturating_sub(pick(2))
                    .min(levels.len() - 1);
                let choice = match pick(12) {
                    0 => Some(Choice::Unknown),
                    1 => Some(Choice::NotApplicable),
                    2 => None,
                    _ => Some(Choice::Level(levels[level])),
                };
                Answer {
                    choice,
                    priority: Priority::ALL.get(pick(4)).copied(),
                    remark: None,
                }
            })
            .collect(),
    };
    (0..people).map(&mut person).collect()
}

fn facts() -> RoundFacts {
    RoundFacts {
        school: "De Wissel".into(),
        team: "Team onderbouw".into(),
        sector: "vo".into(),
        list: list().title.clone(),
        list_version: list().version.clone(),
        extent: "volledig".into(),
        form: "anoniem".into(),
        number: 2,
        opened_on: "2026-11-02".into(),
        closed_on: Some("2026-11-12".into()),
        finished_on: None,
        joined: 0,
        answered: None,
    }
}

fn line(text: &str) -> Line {
    Line::new(text).unwrap().unwrap()
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

/// Answers to every third item, two needs and four actions.
fn agreed() -> Agreed {
    let mut agreed = Agreed::default();
    let mut put = |agreement| agreed.put(1, "2026-11-20".into(), agreement);
    for placed in list().items().step_by(3) {
        let level = list().scale_of(placed.item).levels().nth(1);
        let reason = "We doen het wel, maar we spreken het niet af en leggen het niet vast.";
        let answer = TeamAnswer {
            choice: level.map(Choice::Level),
            priority: Some(Priority::High),
            reason: Remark::new(reason).unwrap(),
        };
        put(Agreement::Answer(placed.item.id.clone(), answer));
    }
    for (name, what) in [
        ("eigen-a", "Een rustige werkplek"),
        ("eigen-b", "Mentoruren"),
    ] {
        let need = ResourceNeed {
            what: line(what),
            for_whom: Some(line("Klas 1 en 2")),
            supplier: None,
            dropped: false,
        };
        put(Agreement::Resource(id(name), need));
    }
    let first = list().items().next().map(|placed| placed.item.id.clone());
    for (number, state) in ActionState::ALL.into_iter().enumerate() {
        let action = Action {
            what: line(&format!("Actie {number}: bespreken in de teamvergadering")),
            who: Some(line("De zorgcoördinator")),
            due: (number > 0).then(|| format!("2027-0{number}-15")),
            state,
            origin: Origin::Own,
            item: first.clone(),
            topic: None,
            offer: None,
        };
        put(Agreement::Action(id(&format!("actie-{number}")), action));
    }
    agreed
}

/// A second round with everything in it.
pub(crate) fn of(form: Anonymity, now: &[Respondent], before: &[Respondent]) -> Figures {
    let list = list();
    let overview = Overview::of(list, form, now, 7);
    let earlier = Overview::of(list, form, before, 8);
    let side = |number, overview| RoundView {
        number,
        questionnaire: list,
        overview,
    };
    let agreed = agreed();
    figures(&Input {
        facts: &RoundFacts {
            form: form.key().into(),
            ..facts()
        },
        questionnaire: list,
        overview: &overview,
        agreed: &agreed,
        before: Some(Before {
            questionnaire: list,
            comparison: &compare(&side(1, &earlier), &side(2, &overview)),
        }),
        earlier: &[Earlier {
            number: 1,
            questionnaire: list,
            agreed: &agreed,
        }],
        offers: &[],
        settings: &Settings::default(),
    })
}

/// A large team, with role groups that may be shown.
pub(crate) fn full() -> Figures {
    of(Anonymity::Anonymous, &team(32, 1), &team(28, 2))
}

/// A first round of a team that is too small, with nothing agreed.
pub(crate) fn hidden() -> Figures {
    let list = list();
    let overview = Overview::of(list, Anonymity::Anonymous, &team(4, 3), 7);
    figures(&Input {
        facts: &facts(),
        questionnaire: list,
        overview: &overview,
        agreed: &Agreed::default(),
        before: None,
        earlier: &[],
        offers: &[],
        settings: &Settings::default(),
    })
}

/// Of any team, small or large, in both forms.
pub(crate) fn rounds() -> impl Strategy<Value = Figures> {
    let form = prop::sample::select(vec![Anonymity::Anonymous, Anonymity::OpenCards]);
    (form, 0_usize..36, 0_usize..36, 0..u64::MAX).prop_map(|(form, now, before, seed)| {
        of(form, &team(now, seed), &team(before, seed.wrapping_add(1)))
    })
}
