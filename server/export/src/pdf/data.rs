//! A document as its template reads it: JSON, with pictures as files beside it.

use std::fmt::Write as _;

use scan::chart::{BALL_CENTRE, BALL_RADIUS, BALL_SIZE, Ball, harvey};
use scan::report::{Block, Card, Cover, Document, DocumentKind, Picture, Sheet, SheetRow, Table};
use serde::Serialize;
use serde_json::{Value, json};

use super::arrange::{self, Piece};
use super::columns;
use crate::letters::{breakable, clean, cut, one_line};
use crate::picture::plain_svg;
use scan_texts::t;

/// Most letters of school and team at the foot of pages.
const RUNNING: usize = 80;
/// More letters than this may break across pages.
const LONG: usize = 600;
/// See [`has_long_text`].
const LONG_TEXT: usize = 3000;
/// Most letters of the title of a column.
const TITLE: usize = 60;
/// The widest and highest picture, in points; wider or higher ones are made smaller.
const ROOM: [f64; 2] = [481.0, 640.0];
/// Points for each user unit of a picture.
const POINTS: f64 = 0.75;
/// The same of a bar in a row, and of the legend above it.
const BAR: f64 = 0.56;
const LEGEND: f64 = 0.65;

/// What Typst reads.
pub(super) struct Data {
    /// Decides the template.
    pub(super) kind: DocumentKind,
    /// The file `document.json`.
    pub(super) json: String,
    /// The files `pictures/0.svg` and further.
    pub(super) pictures: Vec<String>,
}

impl Data {
    /// `scale` is that of all letters and spaces; 1 is the usual.
    pub(super) fn new(document: &Document, scale: f64) -> Self {
        let mut pictures = Vec::new();
        let mut heading = "";
        let mut pieces = Vec::with_capacity(document.blocks.len());
        for block in &document.blocks {
            if let Block::Heading(it) = block {
                heading = &it.text;
            }
            pieces.push(piece(block, heading, &mut pictures));
        }
        let Cover {
            kicker,
            title,
            subtitle,
            ..
        } = &document.cover;
        let running = [title, subtitle].map(|text| one_line(text));
        let running = running.join(" · ");
        let blocks = arrange::blocks(pieces, document.kind);
        let tag = t!("files-language-tag");
        let json = json!({
            "title": or(one_line(&document.title), "Scan Passend Onderwijs"),
            "lang": tag.split('-').next(),
            "region": tag.split('-').next_back(),
            "words": {
                "page": t!("files-page"),
                "of": t!("files-of"),
                "contents": t!("files-front-contents"),
            },
            "scale": scale,
            "running": breakable(&cut(&running, RUNNING)),
            "kicker": shown(kicker),
            "cover": texts(&document.cover),
            "linebreaks": if has_long_text(&blocks) { "simple" } else { "optimized" },
            "blocks": blocks,
        });
        Self {
            kind: document.kind,
            json: json.to_string(),
            pictures,
        }
    }
}

fn piece(block: &Block, heading: &str, pictures: &mut Vec<String>) -> Piece {
    // Their shapes are in a file.
    if let Block::Picture(it) = block {
        return Piece::new(block, picture(it, heading, pictures));
    }
    let mut value = texts(block);
    match block {
        // A heading without letters is none for who listens.
        Block::Heading(it) => {
            value["text"] = or(shown(&it.text), "–").into();
            value["long"] = (it.text.len() > LONG).into();
        }
        Block::Table(table) => value = self::table(table),
        Block::Sheet(sheet) => value = self::sheet(sheet, pictures),
        Block::Cards { cards } => {
            for (value, card) in value["cards"]
                .as_array_mut()
                .into_iter()
                .flatten()
                .zip(cards)
            {
                value["file"] = ball(card, pictures).into();
            }
            value["long"] = (value.to_string().len() > 4 * LONG).into();
        }
        Block::Code {
            address, modules, ..
        } => {
            let file = (!modules.is_empty()).then(|| keep(qr(modules), pictures));
            value["modules"] = Value::Null;
            value["file"] = file.into();
            value["alt"] = one_line(&t!("files-qr-alt", address = address)).into();
            value["long"] = (address.len() > LONG).into();
        }
        _ => {}
    }
    Piece::new(block, value)
}

/// A head that repeats must be lower than a page, so that long titles stand whole above the table.
fn table(table: &Table) -> Value {
    let mut table = table.clone();
    let mut notes = Vec::new();
    for column in &mut table.columns {
        if column.title.chars().count() > TITLE {
            let title = cut(&column.title, TITLE).into_owned();
            notes.push(shown(&std::mem::replace(&mut column.title, title)));
        }
    }
    let widths = columns::widths(&table);
    let mut value = texts(&Block::Table(table.clone()));
    value["long"] = columns::long_rows(&table, &widths).into();
    value["widths"] = json!(widths);
    value["notes"] = notes.into();
    value
}

/// A table in parts, with its bars in files.
fn sheet(sheet: &Sheet, pictures: &mut Vec<String>) -> Value {
    let table = Table {
        caption: String::new(),
        columns: sheet.columns.clone(),
        rows: sheet.figures().map(<[String]>::to_vec).collect(),
    };
    let widest = sheet.bars().map(|bar| bar.width).fold(0.0, f64::max);
    let widths = columns::narrow(&table, widest * BAR);
    let long = columns::long_rows(&table, &widths);
    let mut figures = 0;
    let rows = sheet.rows.iter().map(|row| match row {
        SheetRow::Head { text, area } => json!({
            "head": or(shown(text), "–"),
            "area": area,
        }),
        SheetRow::Cells { cells, bar } => {
            figures += 1;
            let cells: Vec<_> = cells.iter().map(|cell| shown(cell)).collect();
            let bar = bar.as_ref().map(|bar| sized(bar, BAR, pictures));
            json!({ "cells": cells, "bar": bar, "whole": !long.contains(&(figures - 1)) })
        }
    });
    let rows: Vec<_> = rows.collect();
    let legend = sheet.legend.as_ref();
    json!({
        "block": "sheet",
        "caption": shown(&sheet.caption),
        "legend": legend.map(|legend| sized(legend, LEGEND, pictures)),
        "columns": texts(&sheet.columns),
        "widths": widths,
        "rows": rows,
    })
}

fn picture(picture: &Picture, heading: &str, pictures: &mut Vec<String>) -> Value {
    let caption = (picture.title != heading).then(|| shown(&picture.title));
    let mut value = sized(picture, POINTS, pictures);
    value["block"] = "picture".into();
    value["caption"] = caption.into();
    value
}

/// A picture with so many points for each of its units, unless it would not fit on a page.
fn sized(picture: &Picture, points: f64, pictures: &mut Vec<String>) -> Value {
    let [width, height] = [picture.width, picture.height].map(|side| (side * points).max(1.0));
    let smaller = (ROOM[0] / width).min(ROOM[1] / height).min(1.0);
    json!({
        "alt": or(one_line(&picture.alt), t!("files-data-picture")),
        "width": width * smaller,
        "height": height * smaller,
        "file": keep(plain_svg(picture), pictures),
    })
}

fn keep(svg: String, pictures: &mut Vec<String>) -> String {
    let place = pictures.iter().position(|one| *one == svg);
    let place = place.unwrap_or_else(|| {
        pictures.push(svg);
        pictures.len() - 1
    });
    format!("/pictures/{place}.svg")
}

fn ball(card: &Card, pictures: &mut Vec<String>) -> Option<String> {
    let (place, levels) = card.ball?;
    let inside = match harvey(place.into(), levels.into()) {
        Ball::Empty => String::new(),
        Ball::Pie { path } => format!(r#"<path d="{path}"/>"#),
        Ball::Full => {
            format!(r#"<circle cx="{BALL_CENTRE}" cy="{BALL_CENTRE}" r="{BALL_RADIUS}"/>"#)
        }
    };
    let svg = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {BALL_SIZE} {BALL_SIZE}" fill="#1d2733"><circle cx="{BALL_CENTRE}" cy="{BALL_CENTRE}" r="10" fill="none" stroke="#1d2733" stroke-width="2"/>{inside}</svg>"##
    );
    Some(keep(svg, pictures))
}

/// With the white around it that readers of QR codes need.
fn qr(modules: &[Vec<bool>]) -> String {
    const QUIET: usize = 4;
    let side = modules.len() + 2 * QUIET;
    let mut d = String::new();
    for (y, row) in modules.iter().enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run[0] {
                let (left, top, width) = (x + QUIET, y + QUIET, run.len());
                // Writing to a String cannot fail.
                let _ = write!(d, "M{left} {top}h{width}v1h-{width}z");
            }
            x += run.len();
        }
    }
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><rect width="{side}" height="{side}" fill="#ffffff"/><path d="{d}" fill="#000000"/></svg>"##
    )
}

/// Whether a text is so long that looking for its best lines takes longer than anybody would wait.
fn has_long_text(blocks: &[Value]) -> bool {
    fn long(value: &Value) -> bool {
        match value {
            Value::String(text) => text.len() > LONG_TEXT,
            Value::Array(values) => values.iter().any(long),
            Value::Object(fields) => fields.values().any(long),
            _ => false,
        }
    }
    blocks.iter().any(long)
}

/// Another text where nothing of it can be shown.
fn or(text: String, other: &str) -> String {
    if text.trim().is_empty() {
        other.to_owned()
    } else {
        text
    }
}

/// Anything, with all its texts as they can be shown.
fn texts(of: &impl Serialize) -> Value {
    let mut value = serde_json::to_value(of).unwrap_or_default();
    each(&mut value);
    value
}

fn each(value: &mut Value) {
    match value {
        Value::String(text) => *text = shown(text),
        Value::Array(values) => values.iter_mut().for_each(each),
        Value::Object(fields) => fields.values_mut().for_each(each),
        _ => {}
    }
}

fn shown(text: &str) -> String {
    breakable(&clean(text))
}
