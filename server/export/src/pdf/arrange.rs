//! What stands beside each other and what stays together on a page.

use scan::report::{Block, DocumentKind};
use serde_json::{Value, json};

/// More letters than this do not stay together.
const TOGETHER: usize = 1800;
/// A higher picture, in points, does not stay together with more than its heading.
const HIGH: f64 = 260.0;
/// A longer text does not wait for what comes after it.
const WAITING: usize = 500;
/// A table with more rows does not stand beside something.
const ROWS: usize = 12;
/// A line to write on is as high as this many letters.
const LINE: usize = 150;

/// A block as its template reads it, with what decides where it goes.
pub(super) struct Piece {
    value: Value,
    role: Role,
    letters: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Heading(u8),
    Text,
    /// A picture, not too high.
    Picture,
    /// A few rows of few columns.
    SmallTable,
    Bullets,
    /// Lines to write on.
    Lines,
    Sheet,
    Other,
}

impl Piece {
    pub(super) fn new(block: &Block, value: Value) -> Self {
        let (role, letters) = match block {
            Block::Heading(it) => (Role::Heading(it.level), it.text.len()),
            Block::Text { text } | Block::Small { text } => (Role::Text, text.len()),
            Block::Picture(it) => {
                let low = value["height"]
                    .as_f64()
                    .is_some_and(|height| height <= HIGH);
                let role = if low { Role::Picture } else { Role::Other };
                (role, it.title.len())
            }
            Block::Table(it) => {
                let small = it.columns.len() <= 3 && it.rows.len() <= ROWS;
                let role = if small { Role::SmallTable } else { Role::Other };
                (role, it.rows.iter().flatten().map(String::len).sum())
            }
            Block::Sheet(_) => (Role::Sheet, 0),
            Block::Bullets { items } => (Role::Bullets, items.iter().map(String::len).sum()),
            Block::Lines { count } => (Role::Lines, usize::from(*count) * LINE),
            _ => (Role::Other, 0),
        };
        Self {
            value,
            role,
            letters,
        }
    }
}

/// The blocks in their order; what belongs together is one block of blocks.
pub(super) fn blocks(pieces: Vec<Piece>, kind: DocumentKind) -> Vec<Value> {
    let pieces = beside(pieces, kind);
    let mut found = Vec::with_capacity(pieces.len());
    let mut rest = pieces.as_slice();
    while let Some(first) = rest.first() {
        let whole = together(rest);
        if whole > 1 {
            let (parts, after) = rest.split_at(whole);
            let parts: Vec<_> = parts.iter().map(|piece| piece.value.clone()).collect();
            found.push(json!({ "block": "together", "blocks": parts }));
            rest = after;
            continue;
        }
        let mut value = first.value.clone();
        value["waits"] = waits(rest).into();
        found.push(value);
        rest = &rest[1..];
    }
    found
}

/// In a guide, questions stand beside the table that they are about.
fn beside(pieces: Vec<Piece>, kind: DocumentKind) -> Vec<Piece> {
    let mut found = Vec::with_capacity(pieces.len());
    let mut rest = pieces.into_iter().peekable();
    let mut window: Vec<Piece> = Vec::new();
    let wanted: &[fn(Role) -> bool] = match kind {
        DocumentKind::Guide => &[
            is_table,
            |role| role == Role::Heading(3),
            |role| role == Role::Bullets,
        ],
        DocumentKind::Report
        | DocumentKind::Summary
        | DocumentKind::Invitation
        | DocumentKind::Factsheet => &[],
    };
    while rest.peek().is_some() {
        while window.len() < wanted.len() {
            let Some(piece) = rest.next_if(|piece| wanted[window.len()](piece.role)) else {
                break;
            };
            window.push(piece);
        }
        let letters = window.iter().map(|piece| piece.letters).sum();
        if window.len() == wanted.len() && !window.is_empty() && letters <= TOGETHER {
            let mut values = window.drain(..).map(|piece| piece.value);
            let left = values.next();
            let right: Vec<_> = values.collect();
            let value = json!({ "block": "beside", "left": left, "right": right });
            found.push(Piece {
                value,
                role: Role::SmallTable,
                letters,
            });
        } else if window.is_empty() {
            found.extend(rest.next());
        } else {
            found.append(&mut window);
        }
    }
    found
}

fn is_table(role: Role) -> bool {
    role == Role::SmallTable
}

/// How many pieces from the first, a heading, stay whole with the picture below it, its figures and
/// the room to write about them.
fn together(pieces: &[Piece]) -> usize {
    let Some(Role::Heading(2..)) = pieces.first().map(|piece| piece.role) else {
        return 0;
    };
    let mut letters = 0;
    let mut end = 0;
    let mut seen = false;
    for (place, piece) in pieces.iter().enumerate() {
        let belongs = match piece.role {
            Role::Heading(_) => place == 0,
            Role::Text => true,
            Role::Picture => !seen,
            Role::SmallTable | Role::Bullets | Role::Lines => seen,
            Role::Sheet | Role::Other => false,
        };
        letters += piece.letters;
        if !belongs || letters > TOGETHER {
            break;
        }
        seen |= piece.role == Role::Picture;
        if seen {
            end = place + 1;
        }
    }
    end
}

/// Whether a text stays on the page of the heading, the lines or the rows that come after it.
fn waits(pieces: &[Piece]) -> bool {
    let texts = pieces.iter().take_while(|piece| piece.role == Role::Text);
    let letters: usize = texts.map(|piece| piece.letters).sum();
    let next = pieces.iter().find(|piece| piece.role != Role::Text);
    let belongs = next
        .is_some_and(|piece| matches!(piece.role, Role::Heading(2..) | Role::Lines | Role::Sheet));
    pieces[0].role == Role::Text && belongs && letters <= WAITING
}
