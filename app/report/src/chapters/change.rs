//! *Vergelijking met eerdere rondes*: what changed since the round before, and the way over all.

use scan::compare::{Comparison, ItemChange, RoundView, TrendLine, TrendOf, compare, trend};
use scan::questionnaire::{Area, Item};
use scan::report::{Block, Column, Picture, Sheet, SheetRow, Table};

use super::agreed::NOTHING;
use super::scene::Scene;
use crate::compare::{self, Side, agreed, changes, items, words};
use crate::picture;
use crate::words::number;
use scan_texts::{Label, t};

/// Most rounds beside each other in a table; older ones stand in a table of their own.
const WIDE: usize = 6;
/// In the cell of a round that asked something else under this name.
fn reworded() -> &'static str {
    t!("common-changed")
}

/// All rounds of the team, oldest first, with this one last.
struct Rounds<'a> {
    scene: &'a Scene<'a>,
    sides: &'a [Side],
    /// This round beside each earlier one, in the same order.
    compared: Vec<Comparison>,
}

/// The chapter; nothing in a first round.
pub(crate) fn chapter(scene: &Scene<'_>) -> Vec<Block> {
    let sides = scene.sides();
    let Some((now, earlier)) = sides.split_last() else {
        return Vec::new();
    };
    let Some(before) = earlier.last() else {
        return Vec::new();
    };
    let compared = earlier.iter();
    let compared: Vec<_> = compared
        .map(|side| compare(&side.view(), &now.view()))
        .collect();
    let rounds = Rounds {
        scene,
        sides: &sides,
        compared,
    };
    let Some(last) = rounds.compared.last() else {
        return Vec::new();
    };
    let pair = compare::Scene {
        before,
        now,
        compared: last,
    };
    let (both, forms) = compare::both_in_words(pair);
    let mut blocks = vec![
        Block::heading(1, t!("common-comparison-with-earlier-rounds")),
        Block::text(both),
    ];
    blocks.extend(forms.map(Block::text));
    blocks.extend(rounds.figures(pair));
    blocks.push(Block::heading(
        2,
        t!("report-chapters-change-team-answers-heading"),
    ));
    blocks.push(answers(pair));
    blocks
}

/// The line of the areas over all rounds, as a picture that can stand by itself.
pub(crate) fn pictures(scene: &Scene<'_>) -> Option<Picture> {
    let sides = scene.sides();
    let views: Vec<_> = sides.iter().map(Side::view).collect();
    drawn(scene, &views, &trend(&views))
}

fn drawn(scene: &Scene<'_>, views: &[RoundView<'_>], lines: &[TrendLine]) -> Option<Picture> {
    let areas: Vec<_> = lines
        .iter()
        .filter_map(|line| match line.of {
            TrendOf::Area(area) => Some((area, line)),
            TrendOf::Topic { .. } => None,
        })
        .collect();
    let numbers: Vec<_> = views.iter().map(|round| round.number).collect();
    picture::trend(&areas, &numbers, scene.list().scale.len())
}

impl Rounds<'_> {
    /// What may be compared, or why that is nothing.
    fn figures(&self, pair: compare::Scene<'_>) -> Vec<Block> {
        let silent = |side: &&Side| !side.overview.answered.is_visible();
        let notice = |side: &Side| Block::Notice {
            title: t!("report-chapters-change-no-comparison").to_owned(),
            text: compare::silent_in_words(side),
        };
        let others = &self.sides[..self.sides.len() - 1];
        if silent(&pair.now) {
            return vec![notice(pair.now)];
        }
        if others.iter().all(|side| silent(&side)) {
            return vec![notice(pair.before)];
        }
        let mut blocks = vec![Block::heading(2, t!("common-largest-changes"))];
        blocks.extend(largest(pair));
        blocks.push(Block::heading(2, t!("report-chapters-change-all-rounds")));
        blocks.extend(self.over_all());
        blocks.push(Block::heading(2, t!("common-question-by-question")));
        let notes = items::notes_in_words(pair);
        if !notes.is_empty() {
            blocks.push(Block::text(notes.join(" ")));
        }
        blocks.extend(self.of_items(pair));
        blocks.extend(gone(pair));
        blocks
    }

    /// The line of each area and topic.
    fn over_all(&self) -> Vec<Block> {
        let views: Vec<_> = self.sides.iter().map(Side::view).collect();
        let lines = trend(&views);
        let picture = drawn(self.scene, &views, &lines);
        let mut blocks = vec![Block::text(t!("report-chapters-change-average-over"))];
        blocks.extend(picture.map(Block::Picture));
        let tables = self.tables(
            t!("common-topic"),
            t!("report-chapters-change-topics-caption"),
        );
        blocks.extend(tables.iter().filter_map(|table| {
            let rows = lines.iter().map(|line| self.of_line(table, line));
            let over = table
                .is_last
                .then(|| Column::number(t!("common-questions-text")));
            let columns = table.columns().into_iter().chain(over).collect();
            table.filled(columns, rows.flatten().collect())
        }));
        blocks
    }

    /// The rounds in tables of at most [`WIDE`] beside each other, the newest last.
    fn tables<'t>(&self, first: &'t str, caption: &'t str) -> Vec<RoundTable<'t>> {
        let numbers: Vec<u32> = self.sides.iter().map(|side| side.round.number).collect();
        let mut from = numbers.len();
        let parts = numbers.rchunks(WIDE).map(|part| {
            let is_last = from == numbers.len();
            from -= part.len();
            RoundTable {
                first,
                caption,
                numbers: part.to_vec(),
                from,
                is_last,
            }
        });
        let mut tables: Vec<_> = parts.collect();
        tables.reverse();
        tables
    }

    /// Its means, and the difference between the last two rounds. An area without topics that have
    /// a mean has no row.
    fn of_line(&self, table: &RoundTable<'_>, line: &TrendLine) -> Vec<SheetRow> {
        let mean = |number: u32| {
            let mut points = line.points.iter();
            points
                .find(|point| point.round == number)
                .map(|point| point.mean)
        };
        let cells = table.numbers.iter().map(|round| mean(*round));
        let cells = cells.map(|mean| mean.map_or_else(|| NOTHING.to_owned(), number));
        let name = match &line.of {
            TrendOf::Area(area) => t!("report-chapters-change-area", area = area.label()),
            TrendOf::Topic { id, .. } => self.scene.title(id).to_owned(),
        };
        let mut row = vec![name];
        row.extend(cells);
        if table.is_last {
            let [.., before, now] = self.sides else {
                return Vec::new();
            };
            let means = mean(before.round.number).zip(mean(now.round.number));
            row.push(means.map_or_else(
                || NOTHING.to_owned(),
                |(before, now)| words::difference(scan::compare::Change::new(before, now)),
            ));
            row.push(line.items.to_string());
        }
        match &line.of {
            TrendOf::Area(area) if self.has_lines(*area) => {
                vec![
                    SheetRow::head(area.label(), Some(*area)),
                    SheetRow::cells(row),
                ]
            }
            TrendOf::Area(_) => Vec::new(),
            TrendOf::Topic { .. } => vec![SheetRow::cells(row)],
        }
    }

    fn has_lines(&self, area: Area) -> bool {
        let part = self.scene.list().part(area);
        let mut topics = part.into_iter().flat_map(|part| &part.topics);
        topics.any(|topic| !topic.items.iter().all(Item::is_resource))
    }

    /// Each item of this round in every round.
    fn of_items(&self, pair: compare::Scene<'_>) -> Vec<Block> {
        let tables = self.tables(
            t!("common-question-as-heading"),
            t!("report-chapters-change-questions-caption"),
        );
        let sheets = tables.iter().filter_map(|table| {
            let rows = self.scene.list().topics().flat_map(|(area, topic)| {
                let rows = topic.items.iter();
                let rows = rows.map(|item| self.of_item(table, pair, item));
                std::iter::once(SheetRow::head(&topic.title, Some(area)))
                    .chain(rows)
                    .collect::<Vec<_>>()
            });
            table.filled(table.columns(), rows.collect())
        });
        sheets.collect()
    }

    fn of_item(&self, table: &RoundTable<'_>, pair: compare::Scene<'_>, item: &Item) -> SheetRow {
        let mut row = vec![item.text.clone()];
        let places = table.from..table.from + table.numbers.len();
        row.extend(places.map(|place| self.cell(place, item)));
        if table.is_last {
            let found = pair.compared.item(&item.id);
            let change = found.map(|found| items::in_words(pair, found));
            row.push(match change {
                Some(Ok([_, _, difference])) => difference,
                Some(Err(_)) if found.is_some_and(|one| one.change == ItemChange::Reworded) => {
                    reworded().to_owned()
                }
                Some(Err(why)) => why.to_owned(),
                None => NOTHING.to_owned(),
            });
        }
        SheetRow::cells(row)
    }

    /// The figure of an item in the round at a place; only of a question that did not change since.
    fn cell(&self, place: usize, item: &Item) -> String {
        let Some(compared) = self.compared.get(place) else {
            let now = self.sides.last();
            return now.map_or_else(String::new, |now| items::figure(now, item));
        };
        match compared.item(&item.id).map(|found| found.change) {
            Some(ItemChange::Reworded) => reworded().to_owned(),
            Some(ItemChange::Both { .. } | ItemChange::Hidden) => {
                items::figure(&self.sides[place], item)
            }
            Some(ItemChange::New | ItemChange::Gone) | None => NOTHING.to_owned(),
        }
    }
}

/// A table with some of the rounds beside each other.
struct RoundTable<'a> {
    first: &'a str,
    caption: &'a str,
    numbers: Vec<u32>,
    /// The place of the first of them among all rounds.
    from: usize,
    /// Whether this round is in it: then the difference stands in it too.
    is_last: bool,
}

impl RoundTable<'_> {
    fn columns(&self) -> Vec<Column> {
        let rounds = self.numbers.iter();
        let rounds = rounds
            .map(|number| Column::number(t!("report-chapters-change-round", number = number)));
        let difference = self
            .is_last
            .then(|| Column::number(t!("common-difference")));
        std::iter::once(Column::text(self.first))
            .chain(rounds)
            .chain(difference)
            .collect()
    }

    fn filled(&self, columns: Vec<Column>, rows: Vec<SheetRow>) -> Option<Block> {
        let rounds = match self.numbers.as_slice() {
            [first, .., last] => t!(
                "report-chapters-change-rounds-from-to",
                first = first,
                last = last
            ),
            [one] => t!("report-chapters-change-one-round", one = one),
            [] => return None,
        };
        (!rows.is_empty()).then(|| {
            Block::Sheet(Sheet {
                caption: format!("{}, {rounds}", self.caption),
                legend: None,
                columns,
                rows,
            })
        })
    }
}

/// Since the round before.
fn largest(pair: compare::Scene<'_>) -> Vec<Block> {
    if let Some(side) = compare::silent(pair) {
        return vec![Block::text(compare::silent_in_words(side))];
    }
    let sentences = changes::sentences(pair);
    let what = if sentences.is_empty() {
        Block::text(changes::none())
    } else {
        let items = sentences.into_iter();
        let items = items.map(|(way, rest)| format!("{way}{rest}")).collect();
        Block::Bullets { items }
    };
    vec![what, Block::small(changes::caution())]
}

/// What only the round before asked.
fn gone(pair: compare::Scene<'_>) -> Vec<Block> {
    let compared = pair.compared.items.iter();
    let items: Vec<_> = compared
        .filter(|item| item.change == ItemChange::Gone)
        .map(|item| pair.before.text(&item.id))
        .collect();
    if items.is_empty() {
        return Vec::new();
    }
    vec![
        Block::heading(2, t!("common-no-longer-asked")),
        Block::Bullets { items },
    ]
}

fn answers(pair: compare::Scene<'_>) -> Block {
    let rows: Vec<_> = agreed::rows(pair).into_iter().map(Vec::from).collect();
    if rows.is_empty() {
        return Block::text(agreed::none());
    }
    Block::Table(Table {
        caption: t!("report-chapters-change-team-answers-caption").to_owned(),
        columns: vec![
            Column::text(t!("common-question-as-heading")),
            Column::short(pair.before.head()),
            Column::short(pair.now.head()),
        ],
        rows,
    })
}
