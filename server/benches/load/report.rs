//! The table of what was measured, for people and for machines.

use std::borrow::Cow;
use std::fmt::{self, Display, Formatter};

use serde_json::{Value, json};

#[derive(Default)]
pub struct Report {
    pub rows: Vec<Row>,
    notes: Vec<(Cow<'static, str>, Value)>,
    /// Tables of their own, printed below.
    tables: Vec<String>,
    /// Files beside that for machines, by name.
    pub files: Vec<(&'static str, String)>,
}

pub struct Row {
    number: &'static str,
    scenario: Cow<'static, str>,
    measured: f64,
    limit: Option<f64>,
    goal: Option<(&'static str, bool)>,
}

/// A line without a goal: what the server does, and what the limit does.
pub fn row(
    number: &'static str,
    scenario: impl Into<Cow<'static, str>>,
    measured: f64,
    limit: f64,
) -> Row {
    Row {
        number,
        scenario: scenario.into(),
        measured,
        limit: Some(limit),
        goal: None,
    }
}

/// A line without a goal and without a limit to compare with.
pub fn alone(number: &'static str, scenario: impl Into<Cow<'static, str>>, measured: f64) -> Row {
    Row {
        number,
        scenario: scenario.into(),
        measured,
        limit: None,
        goal: None,
    }
}

impl Row {
    /// The same line with a goal, and whether it is met.
    #[must_use]
    pub fn goal(self, words: &'static str, met: bool) -> Self {
        Self {
            goal: Some((words, met)),
            ..self
        }
    }

    fn ratio(&self) -> Option<f64> {
        self.limit.map(|limit| self.measured / limit)
    }
}

impl Report {
    /// Something to know beside the table.
    pub fn note(&mut self, what: impl Into<Cow<'static, str>>, value: Value) {
        self.notes.push((what.into(), value));
    }

    /// A table of its own.
    pub fn table(&mut self, text: String) {
        self.tables.push(text);
    }

    pub fn json(&self) -> Value {
        let rows = self.rows.iter().map(|row| {
            json!({
                "goal_number": row.number,
                "scenario": row.scenario,
                "measured": row.measured,
                "limit": row.limit,
                "ratio": row.ratio(),
                "goal": row.goal.map(|(words, _)| words),
                "met": row.goal.map(|(_, met)| met),
            })
        });
        let notes = self
            .notes
            .iter()
            .map(|(what, value)| (what.clone().into_owned(), value.clone()));
        json!({
            "rows": rows.collect::<Vec<_>>(),
            "notes": notes.collect::<serde_json::Map<_, _>>(),
        })
    }
}

impl Display for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let head = ["", "scenario", "measured", "limit", "ratio", "goal", "met"];
        let line = |f: &mut Formatter<'_>, [a, b, c, d, e, g, h]: [&str; 7]| {
            writeln!(f, "{a:<3} {b:<28} {c:>10} {d:>10} {e:>7}  {g:<15} {h}")
        };
        line(f, head)?;
        let mut rows: Vec<&Row> = self.rows.iter().collect();
        rows.sort_by_key(|row| (row.number.len(), row.number));
        for row in rows {
            let (goal, met) = match row.goal {
                Some((words, true)) => (words, "yes"),
                Some((words, false)) => (words, "NO"),
                None => ("", ""),
            };
            let measured = figure(row.measured);
            let limit = row.limit.map(figure).unwrap_or_default();
            let ratio = row.ratio().map(|ratio| format!("{ratio:.2}"));
            let ratio = ratio.unwrap_or_default();
            line(
                f,
                [
                    row.number,
                    &row.scenario,
                    &measured,
                    &limit,
                    &ratio,
                    goal,
                    met,
                ],
            )?;
        }
        writeln!(f)?;
        self.notes
            .iter()
            .try_for_each(|(what, value)| match value.as_f64() {
                Some(number) if !value.is_i64() && !value.is_u64() => {
                    writeln!(f, "{what}: {}", figure(number))
                }
                _ => writeln!(f, "{what}: {value}"),
            })?;
        let mut tables = self.tables.iter();
        tables.try_for_each(|table| write!(f, "\n{table}"))
    }
}

/// Three digits that matter; whole numbers when large.
fn figure(number: f64) -> String {
    match number {
        number if number >= 100.0 => format!("{number:.0}"),
        number if number >= 10.0 => format!("{number:.1}"),
        number if number >= 1.0 => format!("{number:.2}"),
        number => format!("{number:.3}"),
    }
}
