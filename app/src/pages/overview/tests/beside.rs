//! The team beside other schools.

use scan::agreement::Agreed;
use scan::application::releases::Beside;
use scan::overview::View;
use scan::release::{Cell, TOO_FEW};

use super::super::body;
use super::{anonymous, clean, contains_all};
use crate::render::to_html;
use scan::testing::{id, published, team, usual};

fn beside() -> Beside {
    let menu = published::menu(usual());
    Beside {
        release: published::head(),
        national: published::figures(&menu, Cell::national(), 0),
        regional: Some(published::hidden(Cell::national())),
        wordings: menu.wordings,
    }
}

fn page(people: usize, view: &View, beside: Option<&Beside>) -> String {
    let (round, overview) = anonymous(&team()[..people]);
    let agreed = Agreed::default();
    clean(&to_html(|| {
        body((&round, &overview), &agreed, view, beside)
    }))
}

#[test]
fn the_team_sees_its_means_beside_those_of_other_schools() {
    let html = page(13, &View::default(), Some(&beside()));
    contains_all(
        &html,
        &[
            "Naast andere scholen",
            "in de uitgave van 12 november 2026",
            "Verschil met landelijk",
            "± 0,15",
            TOO_FEW,
            "Alleen uw team ziet deze vergelijking",
            r#"href="/werkwijze""#,
        ],
    );
}

#[test]
fn without_a_release_or_of_a_role_group_or_a_small_team_nothing_stands_beside_it() {
    let nothing = |html: String| assert!(!html.contains("Naast andere scholen"), "{html}");
    nothing(page(13, &View::default(), None));
    nothing(page(4, &View::default(), Some(&beside())));
    let view = View {
        group: Some(id("sturend")),
        ..View::default()
    };
    nothing(page(13, &view, Some(&beside())));
}
