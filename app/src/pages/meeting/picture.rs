//! The answers to one item as everybody looks at them: large, without names.

use leptos::prelude::*;
use scan::agreement::TeamAnswer;
use scan::disclosure::votes::Why;
use scan::overview::ItemView;
use scan::questionnaire::{Placed, Questionnaire, Scale};
use scan::score;

use super::super::overview::bars::{Plot, bar};
use super::super::overview::topic::distribution;
use scan_report::agreed::words;
use scan_report::overview::bars::Counts;
use scan_report::words::{number, out_of, steps};
use scan_texts::t;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    /// The answers of the private phase.
    Answers,
    Vote,
}

/// Whether role groups stand beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Roles {
    /// Where they may be shown.
    Shown,
    /// There is no room.
    LeftOut,
}

/// The spread with its figures, or why there is none.
pub(super) fn picture(
    questionnaire: &Questionnaire,
    placed: Placed<'_>,
    view: &ItemView,
    (of, with): (Of, Roles),
) -> AnyView {
    let scale = questionnaire.scale_of(placed.item);
    let title = match of {
        Of::Answers => t!("meeting-picture-team-answered"),
        Of::Vote => t!("meeting-picture-team-voted"),
    };
    let Some(spread) = distribution(view, &scale) else {
        let what = match of {
            Of::Answers => t!("common-answers-text"),
            Of::Vote => t!("meeting-picture-what-votes"),
        };
        return html! {
            <section class="picture">
                <h2>{title}</h2>
                <p class="picture__hidden">{t!("meeting-picture-too-few", what = what)}</p>
            </section>
        };
    };
    let roles = match with {
        Roles::Shown => roles(questionnaire, view, &scale),
        Roles::LeftOut => None,
    };
    let class = if roles.is_some() {
        "picture picture--roles"
    } else {
        "picture"
    };
    html! {
        <section class=class>
            <div class="picture">
                <h2>{title}</h2>
                {spread}
                <p class="picture__facts">{facts(view)}</p>
            </div>
            {roles}
        </section>
    }
}

pub(super) fn hidden(why: Why) -> AnyView {
    let words = match why {
        Why::TooFew => {
            t!("meeting-picture-too-few-votes")
        }
        Why::TooAlike => {
            t!("meeting-picture-too-alike")
        }
    };
    html! {
        <section class="picture">
            <h2>{t!("meeting-picture-team-voted")}</h2>
            <p class="picture__hidden">{words}</p>
        </section>
    }
}

/// What the team agreed, beside the individual picture and apart from it.
pub(super) fn team_answer(
    questionnaire: &Questionnaire,
    placed: Placed<'_>,
    answer: &TeamAnswer,
) -> impl IntoView + use<> {
    let words = words::answer(answer, &questionnaire.scale_of(placed.item));
    view! { <p class="team-answer"><strong>{t!("common-team-answer")}</strong><span>{words}</span></p> }
}

/// "22 van 24 collega’s · 15 van 20 geven hoge prioriteit · de meningen lopen uiteen".
fn facts(view: &ItemView) -> String {
    let mut facts = Vec::new();
    if let Some(answers) = view.result.answers.visible() {
        facts.push(match view.result.asked.visible() {
            Some(asked) => t!(
                "meeting-picture-colleagues",
                asked = out_of(answers.answered, *asked)
            ),
            None => t!(
                "meeting-picture-colleagues-colleagues",
                answered = answers.answered
            ),
        });
    }
    if let Some(high) = view.result.high() {
        facts.push(t!(
            "meeting-picture-high-priority",
            of = out_of(high.count, high.of)
        ));
    }
    if let Some(levels) = view.result.levels.visible() {
        if levels.consensus < score::SPLIT {
            facts.push(t!("meeting-picture-opinions-differ").to_owned());
        } else if levels.n > 1 && levels.consensus >= 0.8 {
            facts.push(t!("meeting-picture-answers-close").to_owned());
        }
    }
    facts.join(" · ")
}

/// Role groups beside each other, where they may be shown.
fn roles(questionnaire: &Questionnaire, view: &ItemView, scale: &Scale) -> Option<AnyView> {
    let shown: Vec<_> = view
        .groups
        .iter()
        .filter_map(|group| {
            let levels = group.result.levels.visible()?;
            let unknown = group.result.answers.visible()?.unknown;
            let label = questionnaire.group(&group.group)?;
            let counts = Counts {
                levels: &levels.counts,
                unknown,
                target: view.target,
            };
            Some((label.label.clone(), levels.mean, counts))
        })
        .collect();
    if shown.len() < 2 {
        return None;
    }
    let plot = Plot::fitting(shown.iter().map(|(_, _, counts)| *counts));
    let rows: Vec<_> = shown
        .into_iter()
        .map(|(label, mean, counts)| {
            view! {
                <li>
                    <p class="compare__name">{label}</p>
                    {bar(plot, counts, scale.labels())}
                    <p class="compare__value">{t!("meeting-picture-average", mean = number(mean))}</p>
                </li>
            }
        })
        .collect();
    let title = view.difference.visible().map_or_else(
        || t!("common-by-role").to_owned(),
        |found| {
            t!(
                "meeting-picture-by-role-difference",
                difference = steps(found.difference)
            )
        },
    );
    Some(html! { <div class="picture"><h2>{title}</h2><ul class="compare">{rows}</ul></div> })
}
