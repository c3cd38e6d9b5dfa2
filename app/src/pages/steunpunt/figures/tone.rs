//! Colours of figures by their distance to the target; the figure itself always stands in them.

use leptos::prelude::*;
use scan::needs::{Against, Standing};
use scan_texts::{t, too_few};

/// How a mean stands to its target, in as many steps as a colour can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heat {
    /// A level or more below it.
    FarBelow,
    /// Half a level or more.
    Below,
    /// Less than that, and more than the margin.
    JustBelow,
    At,
    Above,
}

impl Heat {
    const ALL: [Self; 5] = [
        Self::FarBelow,
        Self::Below,
        Self::JustBelow,
        Self::At,
        Self::Above,
    ];

    /// The class of a mark in this colour.
    pub fn class(self) -> &'static str {
        match self {
            Self::FarBelow => "tone-w3",
            Self::Below => "tone-w2",
            Self::JustBelow => "tone-w1",
            Self::At => "tone-c1",
            Self::Above => "tone-c2",
        }
    }

    fn label(self) -> &'static str {
        match self {
            Self::FarBelow => t!("steunpunt-figures-tone-one-below"),
            Self::Below => t!("steunpunt-figures-tone-half-below"),
            Self::JustBelow => t!("common-below-target"),
            Self::At => t!("steunpunt-figures-tone-on-target"),
            Self::Above => t!("common-above-target"),
        }
    }
}

/// The colour of a figure; that of *at* where it has no target.
pub fn tone(standing: &Standing) -> Heat {
    let gap = standing.gap().unwrap_or_default();
    match standing.against() {
        Some(Against::Below) if gap >= 1.0 => Heat::FarBelow,
        Some(Against::Below) if gap >= 0.5 => Heat::Below,
        Some(Against::Below) => Heat::JustBelow,
        Some(Against::Above) => Heat::Above,
        Some(Against::At) | None => Heat::At,
    }
}

pub fn legend() -> AnyView {
    let steps: Vec<_> = Heat::ALL
        .into_iter()
        .map(|step| {
            view! {
                <li>
                    <svg class="swatch" aria-hidden="true"><rect class=step.class() x="1" y="1" width="15" height="15" rx="3"></rect></svg>
                    {step.label()}
                </li>
            }
        })
        .collect();
    view! { <ul class="legend">{steps}<li>"– "{too_few()}</li></ul> }.into_any()
}
