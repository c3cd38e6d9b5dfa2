//! The tables of `PostgreSQL`, read from its catalog.

use sqlx::AssertSqlSafe;
use sqlx::postgres::PgConnection;

use super::{Lines, OWN, column, index, reference};

/// The tables in a schema of `PostgreSQL`.
pub async fn lines(connection: &mut PgConnection, schema: &str) -> Lines {
    let mut lines = Lines::new();
    columns_of_service(connection, schema, &mut lines).await;
    constraints_of_service(connection, schema, &mut lines).await;
    indexes_of_service(connection, schema, &mut lines).await;
    lines.retain(|line| !OWN.iter().any(|own| line.starts_with(&format!("{own}:"))));
    lines
}

async fn columns_of_service(connection: &mut PgConnection, schema: &str, lines: &mut Lines) {
    type Found = (
        String,
        String,
        String,
        Option<String>,
        String,
        Option<String>,
    );
    let columns: Vec<Found> = sqlx::query_as(
        "SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT), CAST(data_type AS TEXT),
                CAST(collation_name AS TEXT), CAST(is_nullable AS TEXT), CAST(column_default AS TEXT)
         FROM information_schema.columns WHERE CAST(table_schema AS TEXT) = $1
         ORDER BY 1, ordinal_position",
    )
    .bind(schema)
    .fetch_all(connection)
    .await
    .unwrap();
    for of_table in columns.chunk_by(|one, next| one.0 == next.0) {
        for (place, found) in of_table.iter().enumerate() {
            let (table, name, kind, order, may_lack, usual) = found;
            let kind = match (kind.as_str(), order.as_deref()) {
                ("bigint", None) => "INTEGER".to_owned(),
                ("text", Some("C")) => "TEXT".to_owned(),
                ("bytea", None) => "BLOB".to_owned(),
                (other, order) => format!("{other}, collation {order:?}"),
            };
            let filled = may_lack == "NO";
            lines.insert(column(table, place, name, &kind, filled, usual.clone()));
        }
    }
}

/// Names of columns by their numbers in an array of the catalog, in its order.
fn names(table: &str, numbers: &str) -> String {
    format!(
        "(SELECT string_agg(CAST(a.attname AS TEXT), ', ' ORDER BY k.place)
          FROM unnest({numbers}) WITH ORDINALITY AS k (number, place)
          JOIN pg_catalog.pg_attribute a ON a.attrelid = {table} AND a.attnum = k.number)"
    )
}

async fn constraints_of_service(connection: &mut PgConnection, schema: &str, lines: &mut Lines) {
    type Found = (
        String,
        String,
        String,
        Option<String>,
        Option<String>,
        String,
        String,
    );
    let (own, other) = (
        names("o.conrelid", "o.conkey"),
        names("o.confrelid", "o.confkey"),
    );
    let constraints: Vec<Found> = sqlx::query_as(AssertSqlSafe(format!(
        "SELECT CAST(t.relname AS TEXT), CAST(o.contype AS TEXT), {own}, CAST(r.relname AS TEXT),
                {other}, CAST(o.confupdtype AS TEXT), CAST(o.confdeltype AS TEXT)
         FROM pg_catalog.pg_constraint o
         JOIN pg_catalog.pg_class t ON t.oid = o.conrelid
         JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace
         LEFT JOIN pg_catalog.pg_class r ON r.oid = o.confrelid
         WHERE CAST(n.nspname AS TEXT) = $1 AND o.contype IN ('p', 'u', 'f')"
    )))
    .bind(schema)
    .fetch_all(connection)
    .await
    .unwrap();
    for (table, kind, own, to, at, update, delete) in constraints {
        let line = match (kind.as_str(), to.as_deref(), at.as_deref()) {
            ("p", ..) => format!("{table}: primary key ({own})"),
            ("u", ..) => format!("{table}: unique ({own})"),
            (_, to, at) => {
                let ends = [own.as_str(), to.unwrap_or_default(), at.unwrap_or_default()];
                reference(&table, ends, [action(&update), action(&delete)])
            }
        };
        lines.insert(line);
    }
}

async fn indexes_of_service(connection: &mut PgConnection, schema: &str, lines: &mut Lines) {
    let columns = names("x.indrelid", "x.indkey");
    let indexes: Vec<(String, String, bool, String, Option<String>)> =
        sqlx::query_as(AssertSqlSafe(format!(
            "SELECT CAST(t.relname AS TEXT), CAST(i.relname AS TEXT), x.indisunique, {columns},
                    pg_get_expr(x.indpred, x.indrelid)
             FROM pg_catalog.pg_index x
             JOIN pg_catalog.pg_class t ON t.oid = x.indrelid
             JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid
             JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace
             WHERE CAST(n.nspname AS TEXT) = $1 AND NOT EXISTS
               (SELECT 1 FROM pg_catalog.pg_constraint o
                WHERE o.conindid = x.indexrelid AND o.contype IN ('p', 'u'))"
        )))
        .bind(schema)
        .fetch_all(connection)
        .await
        .unwrap();
    for (table, name, unique, columns, only) in indexes {
        lines.insert(index(&table, &name, unique, &columns, only));
    }
}

/// What the catalog calls an action.
fn action(letter: &str) -> &str {
    match letter {
        "a" => "NO ACTION",
        "r" => "RESTRICT",
        "c" => "CASCADE",
        "n" => "SET NULL",
        "d" => "SET DEFAULT",
        other => other,
    }
}
