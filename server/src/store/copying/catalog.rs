//! Which tables there are: asked of the database itself, so that a new one is not forgotten.

use std::collections::BTreeSet;

use sqlx::Row;

use super::super::database::{DbRow, Engine};
use super::end::End;
use super::error::CopyError;
use super::table::{Column, Half, Kind, Table};

/// What a database has for itself.
const OWN: [&str; 4] = ["_sqlx_migrations", "readiness", "sweeps", "compatibility"];

/// What is asked about; each statement has the name of a table where it has a `$1`.
struct Questions {
    tables: &'static str,
    /// Name, type, and place in the key, which is below the first one for none.
    columns: &'static str,
    leads_to: &'static str,
    counter: &'static str,
}

const OF_SCANS: Questions = Questions {
    tables: "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    columns: "SELECT name, type, pk - 1 FROM pragma_table_info($1, 'main') ORDER BY cid",
    leads_to: "SELECT DISTINCT \"table\" FROM pragma_foreign_key_list($1, 'main')",
    counter: "SELECT i.name FROM main.sqlite_master t, pragma_table_info(t.name, 'main') i
              WHERE t.name = $1 AND t.type = 'table' AND i.pk = 1
                AND instr(upper(t.sql), 'AUTOINCREMENT') > 0",
};

const OF_RELEASES: Questions = Questions {
    tables: "SELECT name FROM scan_releases.sqlite_master
             WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    columns: "SELECT name, type, pk - 1 FROM pragma_table_info($1, 'scan_releases') ORDER BY cid",
    leads_to: "SELECT DISTINCT \"table\" FROM pragma_foreign_key_list($1, 'scan_releases')",
    counter: "SELECT i.name
              FROM scan_releases.sqlite_master t, pragma_table_info(t.name, 'scan_releases') i
              WHERE t.name = $1 AND t.type = 'table' AND i.pk = 1
                AND instr(upper(t.sql), 'AUTOINCREMENT') > 0",
};

/// With the schema in front of the name.
const OF_SERVICE: Questions = Questions {
    tables: "SELECT CAST(c.relname AS TEXT) FROM pg_catalog.pg_class c
             JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
             WHERE CAST(n.nspname AS TEXT) = $1 AND c.relkind = 'r'",
    columns: "SELECT CAST(a.attname AS TEXT), pg_catalog.format_type(a.atttypid, a.atttypmod),
                CAST(COALESCE(array_position(CAST(i.indkey AS int2[]), a.attnum), -1) AS BIGINT)
              FROM pg_catalog.pg_attribute a
              LEFT JOIN pg_catalog.pg_index i ON i.indrelid = a.attrelid AND i.indisprimary
              WHERE a.attrelid = to_regclass($1) AND a.attnum > 0 AND NOT a.attisdropped
              ORDER BY a.attnum",
    leads_to: "SELECT DISTINCT CAST(c.relname AS TEXT) FROM pg_catalog.pg_constraint k
               JOIN pg_catalog.pg_class c ON c.oid = k.confrelid
               WHERE k.contype = 'f' AND k.conrelid = to_regclass($1)",
    counter: "SELECT CAST(a.attname AS TEXT) FROM pg_catalog.pg_attribute a
              WHERE a.attrelid = to_regclass($1) AND a.attidentity <> '' AND NOT a.attisdropped",
};

/// The tables of a half, in the order of their names.
pub(super) async fn read(end: &mut End, half: Half) -> Result<Vec<Table>, CopyError> {
    let questions = match (end.engine, half) {
        (Engine::Sqlite, Half::Scans) => OF_SCANS,
        (Engine::Sqlite, Half::Releases) => OF_RELEASES,
        (Engine::Postgres, _) => OF_SERVICE,
    };
    let tables = sqlx::query_scalar(questions.tables);
    let tables = match end.engine {
        Engine::Sqlite => tables,
        Engine::Postgres => tables.bind(half.schema(end.engine)),
    };
    let mut names: Vec<String> = tables.fetch_all(&mut end.connection).await?;
    names.retain(|name| !OWN.contains(&name.as_str()));
    names.sort();
    let mut tables = Vec::with_capacity(names.len());
    for name in names {
        tables.push(table(end, half, &questions, name).await?);
    }
    Ok(tables)
}

async fn table(
    end: &mut End,
    half: Half,
    questions: &Questions,
    name: String,
) -> Result<Table, CopyError> {
    let asked = match end.engine {
        Engine::Sqlite => name.clone(),
        Engine::Postgres => format!("{}.{name}", half.schema(end.engine)),
    };
    let rows = sqlx::query(questions.columns)
        .bind(&asked)
        .fetch_all(&mut end.connection)
        .await?;
    let strange = |why| CopyError::Strange(asked.clone(), why);
    let mut columns = Vec::with_capacity(rows.len());
    let mut key = Vec::new();
    for row in &rows {
        let (column, place) = column(row)?.ok_or_else(|| strange("a column of another type"))?;
        if place >= 0 {
            key.push((place, column.name.clone()));
        }
        columns.push(column);
    }
    key.sort();
    if key.is_empty() {
        return Err(strange("it has no key"));
    }
    let leads_to: Vec<String> = sqlx::query_scalar(questions.leads_to)
        .bind(&asked)
        .fetch_all(&mut end.connection)
        .await?;
    let counter = sqlx::query_scalar(questions.counter)
        .bind(&asked)
        .fetch_optional(&mut end.connection)
        .await?;
    Ok(Table {
        half,
        name,
        columns,
        key: key.into_iter().map(|(_, name)| name).collect(),
        leads_to: leads_to.into_iter().collect::<BTreeSet<_>>(),
        counter,
    })
}

/// A column with its place in the key; `None` where it is of a type that no table of ours has.
fn column(row: &DbRow) -> Result<Option<(Column, i64)>, CopyError> {
    let (name, declared): (String, String) = (row.try_get(0)?, row.try_get(1)?);
    let place = row.try_get(2)?;
    Ok(Kind::of(&declared).map(|kind| (Column { name, kind }, place)))
}
