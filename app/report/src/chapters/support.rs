//! *Ondersteuning die past*: what a team can turn to, and why.

use scan::fitting::{Fit, fitting};
use scan::report::{Block, Column, Sheet, SheetRow};

use super::scene::Scene;
use crate::offers::{also, facts, heading, why};
use crate::words::web_address;

pub(crate) fn chapter(scene: &Scene<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::heading(1, "Ondersteuning die past")];
    let fits = fits(scene);
    if fits.is_empty() {
        let text = if scene.has_answers() {
            "In het overzicht valt niets op waar aanbod bij past."
        } else {
            "Zonder antwoorden die we mogen tonen, kunnen we hier niets kiezen. Op de website staat welk aanbod er is."
        };
        blocks.push(Block::text(text));
        return blocks;
    }
    blocks.push(Block::text(
        "Wat het meest opvalt in het overzicht, staat bovenaan. Bij elk aanbod staat waarom het past.",
    ));
    let groups = fits.chunk_by(|a, b| heading(scene.round(), a) == heading(scene.round(), b));
    let rows = groups.flat_map(|group| {
        let title = group.first().map(|first| heading(scene.round(), first));
        let head = title.map(|title| SheetRow::head(title, None));
        let rows = group.iter().map(|fit| SheetRow::cells(row(scene, fit)));
        head.into_iter().chain(rows)
    });
    blocks.push(Block::Sheet(Sheet {
        caption: "Aanbod, en waarom het past".to_owned(),
        legend: None,
        columns: vec![
            Column::text("Aanbod"),
            Column::text("Waarom"),
            Column::text("Meer weten"),
        ],
        rows: rows.collect(),
    }));
    blocks
}

/// The offers that fit on the day of the report.
pub(crate) fn fits<'a>(scene: &Scene<'a>) -> Vec<Fit<'a>> {
    let day = scene.dossier.made_on.to_string();
    let sector = scene.round().sector;
    fitting(scene.list(), scene.shown(), scene.offers, sector, &day)
}

fn row(scene: &Scene<'_>, fit: &Fit<'_>) -> Vec<String> {
    let (list, one) = (scene.list(), fit.offer);
    let what = format!("{} ({}). {}", one.title, one.kind.label(), one.text);
    let mut why = why(list, &fit.gap);
    if let Some(also) = also(list, fit) {
        why.push(' ');
        why.push_str(&also);
    }
    let mut more = vec![facts(one, list)];
    more.extend(one.contact.clone());
    more.extend(one.link.as_deref().and_then(web_address));
    vec![what, why, more.join(" · ")]
}
