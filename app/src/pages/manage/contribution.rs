//! The question whether a team contributes to the comparison of schools: what it means, what was
//! typed, and the fields that a form needs for it.

use leptos::prelude::*;
use scan::application::ManagedRound;
use scan::application::rounds::Contributing;
use scan::release::Threshold;
use scan::round::Contribution;
use scan::school::SchoolBoard;
use serde::Deserialize;

use crate::components::field::{Errors, Optional, TextField};
use scan_texts::t;

pub fn question() -> &'static str {
    t!("manage-contribution-question")
}

/// What contributing means.
pub fn explained(threshold: Threshold) -> String {
    let schools = threshold.schools();
    t!("manage-contribution-explained", schools = schools)
}

/// The answer to the question, as it was given.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FormInput {
    bijdrage: String,
    schoolbestuur: String,
}

impl FormInput {
    /// What a team said before.
    pub fn of(managed: &ManagedRound) -> Self {
        Self {
            bijdrage: String::new(),
            schoolbestuur: managed
                .board
                .as_ref()
                .map_or_else(String::new, |board| board.as_str().to_owned()),
        }
    }

    /// Whether a team contributes; `None` when nothing was chosen.
    pub fn contribution(&self) -> Option<Contribution> {
        self.bijdrage.parse().ok()
    }

    /// What was meant by this choice. Who does not contribute need not say which board it is.
    pub fn read(&self, contribution: Contribution) -> Result<Contributing, Errors> {
        let mut errors = Errors::default();
        let board = match contribution {
            Contribution::Ja => SchoolBoard::new(&self.schoolbestuur),
            Contribution::Nee => Ok(None),
        };
        let board = errors.keep("schoolbestuur", board);
        let read = board.map(|board| Contributing {
            contribution,
            board,
        });
        errors.finish(read)
    }
}

/// What of a team staff of the support centre see: a group that is large enough to be shown.
pub fn example(threshold: Threshold) -> AnyView {
    let schools = threshold.schools().max(25).next_multiple_of(5);
    view! {
        <figure class="card card--sunk flow">
            <figcaption class="small">{t!("manage-contribution-example-intro")}</figcaption>
            <p><strong>{t!("manage-contribution-example-topic")}</strong><br/>{t!("manage-contribution-example-figures", schools = schools)}</p>
        </figure>
    }
    .into_any()
}

/// The field for the board of the school.
pub fn board_field(typed: &FormInput, errors: &Errors) -> AnyView {
    let field = TextField {
        name: "schoolbestuur",
        label: t!("common-school-board"),
        hint: t!("manage-contribution-school-board-hint"),
        optional: Optional::Yes,
        ..TextField::default()
    };
    field.view(typed.schoolbestuur.clone(), errors)
}
