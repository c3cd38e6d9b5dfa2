//! The pages about figures, and the links between them.

use super::selection::Selection;
use crate::pages::prelude::*;

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
            Self::National => "Landelijk beeld",
            Self::Compare => "Vergelijk",
            Self::Regions => "Per regio",
            Self::Trend => "Ontwikkeling",
            Self::Needs => "Behoeften",
            Self::Roles => "Rolgroepen",
            Self::Circle => "Kenniskring",
            Self::Export => "Meenemen",
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
    view! { <nav class="tabs" aria-label="Cijfers"><ul>{links}</ul></nav> }.into_any()
}
