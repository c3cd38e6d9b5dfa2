//! Tables, as far as copying needs to know them.

use std::collections::BTreeSet;

use super::super::database::{Engine, quoted};

/// A file, or a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    Scans,
    Releases,
}

impl Half {
    pub(super) const ALL: [Self; 2] = [Self::Scans, Self::Releases];

    /// What stands in front of its tables; the second file is attached under its name.
    pub(super) fn schema(self, engine: Engine) -> &'static str {
        match (self, engine) {
            (Self::Scans, Engine::Sqlite) => "main",
            (Self::Scans, Engine::Postgres) => "scan",
            (Self::Releases, _) => "scan_releases",
        }
    }
}

/// What a column holds, or nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Number,
    Text,
    Bytes,
}

impl Kind {
    /// Of a type as it was declared.
    pub(super) fn of(declared: &str) -> Option<Self> {
        Some(match declared.to_ascii_lowercase().as_str() {
            "integer" | "bigint" => Self::Number,
            "text" => Self::Text,
            "blob" | "bytea" => Self::Bytes,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) kind: Kind,
}

#[derive(Clone, Debug)]
pub(super) struct Table {
    pub(super) half: Half,
    pub(super) name: String,
    pub(super) columns: Vec<Column>,
    /// The columns of its key, in their order.
    pub(super) key: Vec<String>,
    /// The tables of the same half that its rows lead to.
    pub(super) leads_to: BTreeSet<String>,
    /// The column of which numbers are given once and never again.
    pub(super) counter: Option<String>,
}

impl Table {
    /// For people, the same on both sides.
    pub(super) fn said(&self) -> String {
        format!("{}.{}", self.half.schema(Engine::Postgres), self.name)
    }

    /// In a statement.
    pub(super) fn quoted(&self, engine: Engine) -> String {
        format!("{}.{}", self.half.schema(engine), quoted(&self.name))
    }

    /// Its columns, in a statement.
    pub(super) fn list(&self) -> String {
        let names = self.columns.iter().map(|column| quoted(&column.name));
        names.collect::<Vec<_>>().join(", ")
    }

    /// All of it, in the order of its key, which is that of bytes and numbers on both sides.
    pub(super) fn in_order(&self, engine: Engine) -> String {
        let key: Vec<String> = self.key.iter().map(|name| quoted(name)).collect();
        format!(
            "SELECT {} FROM {} ORDER BY {}",
            self.list(),
            self.quoted(engine),
            key.join(", ")
        )
    }

    /// Whether it is the same table on another side, in whatever order its columns are.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let columns = |table: &Self| table.columns.iter().cloned().collect::<BTreeSet<_>>();
        self.name == other.name
            && self.half == other.half
            && self.key == other.key
            && columns(self) == columns(other)
    }
}
