//! One item: a row with its bar and figures; its distribution as a picture and a table.

use scan::overview::{ItemView, Overview};
use scan::questionnaire::{Item, Scale};
use scan::report::{Column, Picture, SheetRow, Table};
use scan::score;

use super::agreed::NOTHING;
use super::glance::not_shown;
use super::scene::Scene;
use crate::overview::bars;
use crate::overview::beside;
use crate::overview::words;
use crate::picture::{Bar, Board, Place, Row};
use crate::words::{hundredths, lower_first, number, percent};
use scan_texts::t;

/// Rows of items on one scale, with their bars.
pub(crate) struct Rows<'a> {
    pub(crate) scene: &'a Scene<'a>,
    /// The bars of all items share it.
    pub(crate) place: Place,
    pub(crate) kind: Kind,
}

/// Which items stand in a table: those of one scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Statements and skills.
    Questions,
    Resources,
}

impl Kind {
    /// In the order of their tables.
    pub(crate) const ALL: [Self; 2] = [Self::Questions, Self::Resources];

    pub(crate) fn holds(self, item: &Item) -> bool {
        (self == Self::Resources) == item.is_resource()
    }
}

/// The place of the bars of all items of a report.
pub(crate) fn place(scene: &Scene<'_>) -> Place {
    Place::fitting(all(scene.shown()).filter_map(beside::counts))
}

fn all(shown: &Overview) -> impl Iterator<Item = &ItemView> {
    let resources = shown.resources.iter().map(|resource| &resource.item);
    shown.items.iter().chain(resources)
}

impl Rows<'_> {
    /// The columns: as those of [`Self::row`].
    pub(crate) fn columns(&self) -> Vec<Column> {
        let name = match self.kind {
            Kind::Questions => t!("common-question-as-heading"),
            Kind::Resources => t!("common-resource"),
        };
        let mut columns = vec![
            Column::text(name),
            Column::bar(t!("common-distribution")),
            Column::number(t!("common-answers")),
            Column::number(t!("common-average")),
            Column::number(t!("report-chapters-item-middle")),
            Column::number(t!("common-distance")),
            Column::number(t!("common-high-priority")),
        ];
        // Three levels of a resource say little about agreement, and nothing that the bars do not.
        if self.kind == Kind::Questions {
            columns.push(Column::number(t!("common-agreed-or-divided")));
        }
        columns
    }

    /// An item with its bar and figures.
    pub(crate) fn row(&self, view: &ItemView, item: &Item) -> SheetRow {
        let none = || NOTHING.to_owned();
        let result = &view.result;
        let levels = result.levels.visible();
        let scale = self.scene.list().scale_of(item);
        let bar = beside::counts(view).map(|counts| {
            let name = format!("vraag-{}", view.number + 1);
            self.place.bar(name, &item.text, counts, scale.labels())
        });
        let instead = if bar.is_some() { "" } else { not_shown() };
        let high = result.high();
        let mut cells = vec![
            item.text.clone(),
            instead.to_owned(),
            words::answered(result).unwrap_or_else(none),
            levels.map_or_else(none, |levels| number(levels.mean)),
            levels.map_or_else(none, |levels| number(levels.median)),
            levels.map_or_else(none, |levels| number(levels.gap)),
            high.map_or_else(none, words::part),
        ];
        if self.kind == Kind::Questions {
            cells.push(levels.map_or_else(none, |levels| hundredths(levels.consensus)));
        }
        SheetRow::Cells { cells, bar }
    }
}

/// The name of the picture of an item: numbered from 1, as in the files with figures.
pub(crate) fn picture_name(view: &ItemView) -> String {
    format!("verdeling-{}", view.number + 1)
}

/// One bar around the target; all items share one line, so that they can be compared.
pub(crate) fn picture(scene: &Scene<'_>, view: &ItemView, item: &Item) -> Option<Picture> {
    let counts = beside::counts(view)?;
    let scale = scene.list().scale_of(item);
    let others = all(scene.shown());
    let alt = t!(
        "report-chapters-item-picture-described",
        item = item.text,
        labels = bars::in_words(counts, scale.labels()),
        target = lower_first(scale.label(view.target))
    );
    let board = Board {
        name: picture_name(view),
        title: item.text.clone(),
        alt,
        labels: scale.labels(),
        rows: vec![Row::Bar(Bar {
            name: String::new(),
            figures: Vec::new(),
            counts: Some(counts),
        })],
        others: others.filter_map(beside::counts).collect(),
    };
    board.pictures().into_iter().next()
}

/// The pictures of all items, in the order of the list.
pub(crate) fn pictures(scene: &Scene<'_>) -> Vec<Picture> {
    let mut views: Vec<_> = all(scene.shown()).collect();
    views.sort_by_key(|view| view.number);
    let found = views.into_iter().filter_map(|view| {
        let item = scene.overview().item(view.number)?;
        picture(scene, view, item)
    });
    found.collect()
}

/// People per answer.
pub(crate) fn table(view: &ItemView, scale: &Scale) -> Option<Table> {
    let answers = view.result.answers.visible()?;
    let levels = view.result.levels.visible();
    let counts = levels.map_or(&[][..], |levels| levels.counts.as_slice());
    let row = |label: &str, count: u32| {
        let share = percent(score::share(count, answers.answered));
        vec![label.to_owned(), count.to_string(), share]
    };
    let of_levels = scale.labels().iter().zip(counts);
    let mut rows: Vec<_> = of_levels.map(|(label, count)| row(label, *count)).collect();
    rows.push(row(t!("common-i-dont-know"), answers.unknown));
    rows.push(row(t!("common-not-applicable"), answers.not_applicable));
    Some(Table {
        caption: t!("common-number-of-colleagues-per").to_owned(),
        columns: vec![
            Column::text(t!("common-answer")),
            Column::number(t!("common-number")),
            Column::number(t!("common-share")),
        ],
        rows,
    })
}
