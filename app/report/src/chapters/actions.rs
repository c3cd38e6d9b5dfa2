//! *Acties*: who does what, and when.

use scan::agreement::{Action, Agreed};
use scan::report::{Block, Column, Table};

use super::agreed::NOTHING;
use super::scene::Scene;
use crate::agreed::actions::{about, when};
use scan::application::Round;
use scan_texts::{Label, t};

/// An action with the round that keeps it.
pub(crate) struct Entry<'a> {
    pub(crate) round: &'a Round,
    pub(crate) action: &'a Action,
}

/// Of this round all, of earlier rounds what is still pending; by date, without a date last.
pub(crate) fn entries<'a>(scene: &'a Scene<'_>) -> Vec<Entry<'a>> {
    let own = of_round(scene.round(), &scene.talk.agreed);
    let earlier = scene.dossier.earlier.iter();
    let earlier = earlier
        .flat_map(|past| of_round(&past.round, &past.agreed))
        .filter(|entry| entry.action.state.is_pending());
    let mut all: Vec<_> = own.chain(earlier).collect();
    all.sort_by_key(|entry| {
        let Action { due, what, .. } = entry.action;
        (due.is_none(), due.as_deref(), what.as_str())
    });
    all
}

fn of_round<'a>(round: &'a Round, agreed: &'a Agreed) -> impl Iterator<Item = Entry<'a>> {
    let actions = agreed.actions.values();
    actions.map(move |now| Entry {
        round,
        action: &now.value,
    })
}

pub(crate) fn chapter(scene: &Scene<'_>) -> Vec<Block> {
    let entries = entries(scene);
    let mut blocks = vec![Block::heading(1, t!("common-actions-short"))];
    if entries.is_empty() {
        blocks.push(Block::text(t!("report-chapters-actions-none")));
        return blocks;
    }
    blocks.push(Block::text(t!("common-who-does-what-and")));
    let has_earlier = entries
        .iter()
        .any(|entry| entry.round.number != scene.round().number);
    if has_earlier {
        blocks.push(Block::text(t!("report-chapters-actions-earlier-rounds")));
    }
    let with_offers = entries.iter().any(|entry| entry.action.offer.is_some());
    let mut columns = vec![
        Column::text(t!("common-what")),
        Column::short(t!("common-who")),
        Column::short(t!("common-when")),
        Column::short(t!("common-status")),
        Column::text(t!("report-chapters-actions-about")),
    ];
    if with_offers {
        columns.push(Column::text(t!("report-chapters-actions-support")));
    }
    columns.push(Column::number(t!("report-chapters-actions-round")));
    let rows = entries.iter().map(|entry| row(scene, entry, with_offers));
    blocks.push(Block::Table(Table {
        caption: t!("report-chapters-actions-caption").to_owned(),
        columns,
        rows: rows.collect(),
    }));
    blocks
}

fn row(scene: &Scene<'_>, entry: &Entry<'_>, with_offers: bool) -> Vec<String> {
    let Entry { round, action } = entry;
    let mut row = vec![
        action.what.as_str().to_owned(),
        who(action),
        when(action),
        action.state.label().to_owned(),
        about(action, &round.questionnaire).unwrap_or_else(|| NOTHING.to_owned()),
    ];
    if with_offers {
        let offer = action.offer.as_ref();
        let offer = offer.and_then(|id| scene.offers.iter().find(|offer| offer.id == *id));
        let title = offer.map_or(NOTHING, |offer| offer.title.as_str());
        row.push(title.to_owned());
    }
    row.push(round.number.to_string());
    row
}

pub(crate) fn who(action: &Action) -> String {
    let who = action.who.as_ref();
    who.map_or(NOTHING, |who| who.as_str()).to_owned()
}
