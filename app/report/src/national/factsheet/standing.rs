//! The first page: areas as cards, topics as points on the scale.

use scan::application::releases::CellFigures;
use scan::needs::{self, Against, Standing, TopicStanding};
use scan::questionnaire::Area;
use scan::report::{Block, Card, Column, Sheet, SheetRow};

use super::super::chosen::Chosen;
use super::super::words;
use crate::picture::Point;
use crate::words::number;
use scan_texts::{InWords, Label, t, too_few};

/// Where a row has no figure of this kind.
const NOTHING: &str = "–";

pub(super) fn blocks(chosen: Chosen<'_>, group: &CellFigures, place: usize) -> Vec<Block> {
    let list = chosen.list();
    let cards = list.areas.iter().map(|part| {
        let standing = needs::area(list, part.area, &group.rows);
        card(chosen, part.area, &standing)
    });
    let topics = needs::topics(list, &group.rows);
    let rows = list.areas.iter().flat_map(|part| {
        let of_area = topics.iter().filter(|topic| topic.area == part.area);
        let rows = of_area.map(|topic| row(chosen, topic, place));
        let head = SheetRow::head(part.area.label(), Some(part.area));
        std::iter::once(head).chain(rows).collect::<Vec<_>>()
    });
    let rows: Vec<_> = rows.collect();
    let drawn = |row: &SheetRow| matches!(row, SheetRow::Cells { bar: Some(_), .. });
    // Words need the room that points would have.
    let scale = if rows.iter().any(drawn) {
        Column::bar(t!("common-on-the-scale"))
    } else {
        Column::text(t!("common-on-the-scale"))
    };
    let sheet = Sheet {
        caption: t!("report-national-standing-caption").to_owned(),
        legend: None,
        columns: vec![
            Column::text(t!("common-topic")),
            scale,
            Column::number(t!("common-average")),
            Column::number(t!("report-national-standing-margin")),
            Column::number(t!("report-national-standing-below-target")),
            Column::number(t!("common-high-priority")),
            Column::number(t!("common-i-dont-know")),
            Column::number(t!("report-national-standing-schools")),
        ],
        rows,
    };
    vec![
        Block::Cards {
            cards: cards.collect(),
        },
        Block::heading(2, t!("report-national-standing-per-topic")),
        Block::small(t!(
            "report-national-standing-how-to-read",
            scale = words::scale(&list.scale)
        )),
        Block::Sheet(sheet),
    ]
}

fn card(chosen: Chosen<'_>, area: Area, standing: &Standing) -> Card {
    let scale = &chosen.list().scale;
    let row = &standing.row;
    let mean = row.mean.visible().map(|figure| *figure.value());
    let missing = words::shown_share(&row.missing);
    let count = words::count(row).map(|count| count.in_words());
    let mut lines = Vec::new();
    match (&mean, missing) {
        (Some(estimate), _) => {
            let margin = words::levels(estimate.margin());
            lines.push(t!(
                "report-national-standing-card-average",
                margin = margin,
                scale = scale.len()
            ));
            lines.extend(words::against(standing));
        }
        (None, Some(missing)) => lines.push(t!(
            "report-national-standing-says-missing",
            missing = missing
        )),
        (None, None) => lines.push(too_few()),
    }
    lines.extend(count);
    Card {
        area,
        title: area.label().to_owned(),
        value: mean.map(|estimate| estimate.value().to_string()),
        ball: mean.map(|estimate| (words::nearest(estimate.value(), scale), scale.len())),
        lines,
    }
}

/// A topic with its point; of one with resources only the share that lacks them.
fn row(chosen: Chosen<'_>, topic: &TopicStanding<'_>, place: usize) -> SheetRow {
    let standing = &topic.standing;
    let shown = &standing.row;
    let title = topic.topic.title.as_str();
    let mut cells = vec![title.to_owned()];
    let mean = shown.mean.visible().map(scan::release::Figure::value);
    let bar = mean.map(|estimate| {
        let margin = words::levels(estimate.margin());
        cells.extend([
            String::new(),
            estimate.value().to_string(),
            margin.clone(),
            below(standing),
        ]);
        let point = Point {
            mean: f64::from(estimate.value().tenths()) / 10.0,
            margin: f64::from(estimate.margin().milli()) / 1_000.0,
            target: standing.target,
            levels: chosen.list().scale.len(),
        };
        let name = format!("punt-{place}-{}", topic.topic.id);
        point.picture(name, title, &margin)
    });
    if bar.is_none() {
        let instead = match words::shown_share(&shown.missing) {
            Some(missing) if standing.target.is_none() => {
                t!("report-national-standing-missing", missing = missing)
            }
            _ => too_few(),
        };
        cells.push(instead);
        cells.extend([NOTHING; 3].map(str::to_owned));
    }
    let share = |text: Option<String>| text.unwrap_or_else(|| NOTHING.to_owned());
    let high = shown.priority.visible();
    let unknown = shown.unknown.visible();
    cells.push(share(high.map(|figure| figure.value().value().to_string())));
    cells.push(share(
        unknown.map(|figure| figure.value().value().to_string()),
    ));
    let count = words::count(shown).map(|count| count.about().to_string());
    cells.push(share(count));
    SheetRow::Cells { cells, bar }
}

/// How far below the target, in levels.
fn below(standing: &Standing) -> String {
    match (standing.against(), standing.gap()) {
        (Some(Against::Below), Some(gap)) => number(gap),
        _ => t!("report-national-standing-not-below").to_owned(),
    }
}
