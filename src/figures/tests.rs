//! Figures are those of the overview, and nothing hidden is in them.

mod examples;
mod properties;

use super::{Before, Earlier, Figures, Input, RoundFacts, figures};
use crate::agreement::Agreed;
use crate::compare::{RoundView, compare};
use crate::overview::Overview;
use crate::overview::tests::support::list;
use crate::report::Settings;
use crate::round::{Anonymity, Respondent};

fn facts() -> RoundFacts {
    RoundFacts {
        school: "De Wissel".into(),
        team: "Onderbouw".into(),
        sector: "po".into(),
        list: "Proef".into(),
        list_version: "1".into(),
        extent: "volledig".into(),
        form: "anoniem".into(),
        number: 2,
        opened_on: "2026-11-02".into(),
        closed_on: Some("2026-11-12".into()),
        finished_on: None,
        // The overview decides these two.
        joined: 999,
        answered: Some(999),
    }
}

fn overview(team: &[Respondent]) -> Overview {
    Overview::of(&list(), Anonymity::Anonymous, team, 7)
}

/// With everything in it, and nothing agreed.
fn of(overview: &Overview) -> Figures {
    with(overview, &Agreed::default(), &[], &all())
}

fn with(overview: &Overview, agreed: &Agreed, earlier: &[Earlier], settings: &Settings) -> Figures {
    figures(&Input {
        facts: &facts(),
        questionnaire: &list(),
        overview,
        agreed,
        before: None,
        earlier,
        offers: &[],
        settings,
    })
}

/// This round beside an earlier one of the same list.
fn beside(before: &Overview, now: &Overview) -> Figures {
    let list = list();
    let side = |number, overview| RoundView {
        number,
        questionnaire: &list,
        overview,
    };
    figures(&Input {
        facts: &facts(),
        questionnaire: &list,
        overview: now,
        agreed: &Agreed::default(),
        before: Some(Before {
            questionnaire: &list,
            comparison: &compare(&side(1, before), &side(2, now)),
        }),
        earlier: &[],
        offers: &[],
        settings: &all(),
    })
}

fn all() -> Settings {
    Settings::default()
}

fn without(part: crate::report::Part) -> Settings {
    let mut settings = all();
    settings.parts.remove(&part);
    settings
}
