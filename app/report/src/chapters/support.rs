//! *Ondersteuning die past*: what a team can turn to, and why.

use scan::fitting::{Fit, fitting};
use scan::report::{Block, Column, Sheet, SheetRow};

use super::scene::Scene;
use crate::offers::{also, facts, heading, why};
use crate::words::web_address;
use scan_texts::{Label, t};

pub(crate) fn chapter(scene: &Scene<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::heading(1, t!("common-support-that-fits"))];
    let fits = fits(scene);
    if fits.is_empty() {
        let text = if scene.has_answers() {
            t!("report-chapters-support-nothing-fits")
        } else {
            t!("report-chapters-support-without-answers")
        };
        blocks.push(Block::text(text));
        return blocks;
    }
    blocks.push(Block::text(t!("report-chapters-support-intro")));
    let groups = fits.chunk_by(|a, b| heading(scene.round(), a) == heading(scene.round(), b));
    let rows = groups.flat_map(|group| {
        let title = group.first().map(|first| heading(scene.round(), first));
        let head = title.map(|title| SheetRow::head(title, None));
        let rows = group.iter().map(|fit| SheetRow::cells(row(scene, fit)));
        head.into_iter().chain(rows)
    });
    blocks.push(Block::Sheet(Sheet {
        caption: t!("report-chapters-support-caption").to_owned(),
        legend: None,
        columns: vec![
            Column::text(t!("common-support-on-offer")),
            Column::text(t!("report-chapters-why")),
            Column::text(t!("report-chapters-support-more")),
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
