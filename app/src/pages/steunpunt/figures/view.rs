//! The pages about figures, and the links between them.

use super::selection::Selection;
use crate::pages::prelude::*;
use scan_texts::t;

/// Pages about figures; each keeps what was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    National,
    Compare,
    Regions,
    Trend,
    Needs,
    Roles,
    Circle,
    Export,
}

impl View {
    const ALL: [Self; 8] = [
        Self::National,
        Self::Compare,
        Self::Regions,
        Self::Trend,
        Self::Needs,
        Self::Roles,
        Self::Circle,
        Self::Export,
    ];

    pub fn path(self) -> &'static str {
        match self {
            Self::National => "/steunpunt",
            Self::Compare => "/steunpunt/vergelijk",
            Self::Regions => "/steunpunt/regio",
            Self::Trend => "/steunpunt/ontwikkeling",
            Self::Needs => "/steunpunt/behoeften",
            Self::Roles => "/steunpunt/rolgroepen",
            Self::Circle => "/steunpunt/kenniskring",
            Self::Export => "/steunpunt/meenemen",
        }
    }

    fn label(self) -> &'static str {
        match self {
            Self::National => t!("steunpunt-figures-national-picture"),
            Self::Compare => t!("steunpunt-figures-view-compare"),
            Self::Regions => t!("steunpunt-figures-view-by-region"),
            Self::Trend => t!("steunpunt-figures-view-trend"),
            Self::Needs => t!("steunpunt-figures-view-needs"),
            Self::Roles => t!("common-role-groups"),
            Self::Circle => t!("steunpunt-figures-circle"),
            Self::Export => t!("steunpunt-figures-view-take-with-you"),
        }
    }
}

/// Links from one page about figures to the others, with the same choice.
pub fn tabs(selection: &Selection, here: View) -> AnyView {
    let links: Vec<_> = View::ALL
        .into_iter()
        .map(|view| {
            let current = (view == here).then_some("page");
            let href = selection.address(view.path());
            view! { <li><a href=href aria-current=current>{view.label()}</a></li> }
        })
        .collect();
    view! { <nav class="tabs" aria-label=t!("common-figures")><ul>{links}</ul></nav> }.into_any()
}
