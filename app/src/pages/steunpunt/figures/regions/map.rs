//! The map: a square for each province, about where it lies. All are as large, so that a large
//! province does not look as if it needed more.

use leptos::prelude::*;
use scan::needs::Standing;
use scan::school::Province;

use super::super::national::FACTS;
use super::super::scene::Scene;
use super::super::tone::{legend, tone};
use super::super::{cells, selection};
use crate::components::table::{Cell, DataTable, Layout, Row, plain, text};
use scan_texts::{Label, t, too_few};

/// Side of a square and the room between two, in units of the picture.
const SIDE: u32 = 92;
const STEP: u32 = 98;

/// Column and row of each province.
fn place(province: Province) -> (u32, u32) {
    match province {
        Province::Fryslan => (1, 0),
        Province::Groningen => (2, 0),
        Province::NoordHolland => (0, 1),
        Province::Flevoland => (1, 1),
        Province::Drenthe => (2, 1),
        Province::ZuidHolland => (0, 2),
        Province::Utrecht => (1, 2),
        Province::Overijssel => (2, 2),
        Province::Zeeland => (0, 3),
        Province::NoordBrabant => (1, 3),
        Province::Gelderland => (2, 3),
        Province::Limburg => (2, 4),
    }
}

/// As on number plates of old: enough to know it by.
pub fn short(province: Province) -> &'static str {
    match province {
        Province::Drenthe => "Dr",
        Province::Flevoland => "Fl",
        Province::Fryslan => "Fr",
        Province::Gelderland => "Ge",
        Province::Groningen => "Gr",
        Province::Limburg => "Li",
        Province::NoordBrabant => "N-Br",
        Province::NoordHolland => "N-H",
        Province::Overijssel => "Ov",
        Province::Utrecht => "Ut",
        Province::Zeeland => "Ze",
        Province::ZuidHolland => "Z-H",
    }
}

/// The map of a topic with its table.
pub fn section(scene: &Scene, title: &str, standings: &[(Province, &Standing)]) -> AnyView {
    let tiles: Vec<_> = standings
        .iter()
        .map(|(province, standing)| tile(*province, standing))
        .collect();
    let label = t!("steunpunt-figures-map-map-label", title = title);
    let group = selection::group_name(&scene.selection.group(), scene.list());
    view! {
        <section class="card flow" id="kaart" aria-labelledby="kaart-titel">
            <h2 id="kaart-titel">{format!("{title}: {group}")}</h2>
            {legend()}
            <div class="map-and-table">
                <svg class="map" viewBox="0 0 288 484" role="img" aria-label=label>{tiles}</svg>
                {table(scene, standings)}
            </div>
        </section>
    }
    .into_any()
}

fn tile(province: Province, standing: &Standing) -> AnyView {
    let (column, row) = place(province);
    let (x, y) = (column * STEP, row * STEP);
    let middle = x + SIDE / 2;
    let (class, on, value) = match standing.row.mean.visible() {
        Some(figure) => {
            let tone = tone(standing).class();
            (
                format!("map__tile {tone}"),
                tone.replace("tone", "on"),
                figure.value().value().to_string(),
            )
        }
        None => (
            "map__tile map__tile--hidden".to_owned(),
            String::new(),
            "–".to_owned(),
        ),
    };
    let value_class = format!("map__value {on}");
    view! {
        <rect class=class x=x y=y width=SIDE height=SIDE rx="8"></rect>
        <text class=on x=middle y=y + 36>{short(province)}</text>
        <text class=value_class x=middle y=y + 66>{value}</text>
    }
    .into_any()
}

fn table(scene: &Scene, standings: &[(Province, &Standing)]) -> AnyView {
    let rows = standings.iter().map(|(province, standing)| {
        let row = &standing.row;
        let name = province.label();
        if !row.mean.is_visible() {
            return Row::of(name, vec![Cell::hidden(3, too_few())]);
        }
        Row::new(
            name,
            [
                cells::mean(&row.mean, &scene.list().scale),
                cells::against(standing),
                cells::schools(row),
            ],
        )
    });
    let columns = [
        text(t!("common-province")),
        plain(t!("common-average")),
        plain(t!("steunpunt-figures-distance-to-target")),
        plain(t!("steunpunt-figures-schools")),
    ];
    DataTable::new(Layout::CompactStacked, columns)
        .region(t!("steunpunt-figures-map-map-as-table"))
        .with_class(FACTS)
        .view(rows.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_provinces_share_a_square() {
        let mut places: Vec<_> = Province::ALL.iter().copied().map(place).collect();
        places.sort_unstable();
        places.dedup();
        assert_eq!(places.len(), Province::ALL.len());
    }
}
