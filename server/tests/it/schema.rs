//! `SQLite` and `PostgreSQL` have the same tables, though each has migrations of its own. `.ci/test`
//! compares them where it has started a service; what can be read in the files is looked at always.

mod of_file;
mod of_service;

use std::collections::BTreeSet;
use std::fs;

use scan_server::store::Store;
use sqlx::Connection;
use sqlx::postgres::PgConnection;

use crate::program::root;
use crate::service_database::url_of;

/// Where each part lies: its file, its schema, and the migrations of that.
const PARTS: [(&str, &str, &str); 2] = [
    ("scan", "scan", "postgres"),
    ("releases", "scan_releases", "postgres-releases"),
];
/// Tables that only one of the two has: which programs may run on it, and which migrations were
/// carried out.
const OWN: [&str; 2] = ["compatibility", "_sqlx_migrations"];

/// A line for each column, key, constraint and index of each table.
type Lines = BTreeSet<String>;

/// A data directory with both files, whatever database other tests use.
async fn files() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).await.unwrap();
    store.close().await;
    folder
}

fn column(
    table: &str,
    place: usize,
    name: &str,
    kind: &str,
    filled: bool,
    usual: Option<String>,
) -> String {
    let filled = if filled { "not null" } else { "null" };
    let usual = usual.map_or_else(String::new, |usual| {
        let value = usual.split("::").next().unwrap_or_default();
        format!(" default {value}")
    });
    format!(
        "{table}: column {} {name} {kind} {filled}{usual}",
        place + 1
    )
}

fn index(table: &str, name: &str, unique: bool, columns: &str, only: Option<String>) -> String {
    let unique = if unique { "unique " } else { "" };
    // The service writes types and brackets into it.
    let only = only.map_or_else(String::new, |only| {
        let plain = only.replace("::text", "").replace(['(', ')'], "");
        format!(" where {plain}")
    });
    format!("{table}: {unique}index {name} ({columns}){only}")
}

fn reference(table: &str, [from, to, at]: [&str; 3], [update, delete]: [&str; 2]) -> String {
    format!("{table}: foreign key ({from}) to {to} ({at}) on update {update} on delete {delete}")
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn both_databases_have_the_same_tables() {
    let folder = files().await;
    let url = url_of(folder.path()).expect("SCAN_TEST_POSTGRES names no service");
    let mut service = PgConnection::connect(url.as_str()).await.unwrap();
    let mut looked_at = 0;
    for (part, schema, _) in PARTS {
        let file = of_file::lines(folder.path(), part).await;
        let service = of_service::lines(&mut service, schema).await;
        looked_at += file.len();
        let only = [
            file.difference(&service).collect::<Vec<_>>(),
            service.difference(&file).collect(),
        ];
        assert!(
            only.iter().all(Vec::is_empty),
            "{schema}, only in SQLite and only in PostgreSQL: {only:#?}"
        );
    }
    assert!(looked_at > 400, "{looked_at}");
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn the_role_of_staff_reads_releases_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let url = url_of(folder.path()).expect("SCAN_TEST_POSTGRES names no service");
    let mut service = PgConnection::connect(url.as_str()).await.unwrap();
    let mut may: Vec<String> = sqlx::query_scalar(
        "SELECT n.nspname || '.' || t.relname || ' ' || r.does
         FROM pg_catalog.pg_class t
         JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace
         CROSS JOIN (VALUES ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE'), ('TRUNCATE')) AS r (does)
         WHERE n.nspname IN ('scan', 'scan_releases', 'public') AND t.relkind IN ('r', 'p', 'v', 'm')
           AND has_schema_privilege('scan_staff_reader', n.oid, 'USAGE')
           AND has_table_privilege('scan_staff_reader', t.oid, r.does)",
    )
    .fetch_all(&mut service)
    .await
    .unwrap();
    may.sort();
    assert_eq!(
        may,
        [
            "scan_releases.release_figures SELECT",
            "scan_releases.release_lists SELECT",
            "scan_releases.release_measures SELECT",
            "scan_releases.releases SELECT",
        ]
    );
}

/// The statements in migrations, in their order, without comments.
fn statements(folder: &str) -> Vec<String> {
    let folder = root().join("server/migrations").join(folder);
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let texts = files.iter().map(|file| fs::read_to_string(file).unwrap());
    let code: String = texts
        .flat_map(|text| {
            let lines = text
                .lines()
                .map(|line| line.split("--").next().unwrap_or_default());
            lines.map(|line| format!("{line}\n")).collect::<Vec<_>>()
        })
        .collect();
    let all = code.split(';').map(str::trim);
    all.filter(|one| !one.is_empty())
        .map(str::to_owned)
        .collect()
}

#[tokio::test]
async fn a_table_that_one_database_has_the_other_has_too() {
    let folder = files().await;
    for (part, _, migrations) in PARTS {
        let mut file = of_file::opened(folder.path(), part).await;
        let file: BTreeSet<String> = of_file::tables(&mut file).await.into_iter().collect();
        let mut service = BTreeSet::new();
        for statement in statements(migrations) {
            let words: Vec<&str> = statement.split_whitespace().collect();
            match words[..] {
                ["CREATE", "TABLE", name, ..] => {
                    service.insert(name.to_owned());
                }
                ["DROP", "TABLE", name, ..] => {
                    service.remove(name);
                }
                ["ALTER", "TABLE", name, "RENAME", "TO", other] => {
                    service.remove(name);
                    service.insert(other.to_owned());
                }
                _ => {}
            }
        }
        service.retain(|table| !OWN.contains(&table.as_str()));
        assert!(file.len() > 3);
        assert_eq!(file, service, "{part}");
    }
}

/// Where a migration says what a column holds.
fn declares(statement: &str) -> bool {
    statement.starts_with("CREATE TABLE") || statement.contains("ADD COLUMN")
}

/// What a statement for `PostgreSQL` has that the program cannot read from both, or that is in
/// another order there.
fn unlike(statement: &str) -> Vec<String> {
    const OTHERS: [&str; 16] = [
        "BOOL",
        "BOOLEAN",
        "CHAR",
        "DATE",
        "DOUBLE",
        "INT",
        "INTEGER",
        "JSON",
        "JSONB",
        "NUMERIC",
        "REAL",
        "SERIAL",
        "SMALLINT",
        "TIMESTAMP",
        "UUID",
        "VARCHAR",
    ];
    let words = statement.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
    let mut found: Vec<String> = words
        .filter(|word| OTHERS.contains(word))
        .map(str::to_owned)
        .collect();
    for (at, _) in statement.match_indices(" TEXT") {
        let rest = &statement[at..];
        if !rest.starts_with(" TEXT COLLATE \"C\"") {
            found.push(rest.lines().next().unwrap_or_default().trim().to_owned());
        }
    }
    found
}

#[test]
fn columns_of_postgresql_are_numbers_of_64_bits_texts_in_order_of_bytes_or_bytes() {
    let mut looked_at = 0;
    for (_, _, migrations) in PARTS {
        for statement in statements(migrations).iter().filter(|one| declares(one)) {
            looked_at += 1;
            let found = unlike(statement);
            assert!(found.is_empty(), "{found:?} in {statement}");
        }
    }
    assert!(looked_at > 50, "{looked_at}");
    // It bites.
    for wrong in [
        "a BOOLEAN",
        "a TEXT NOT NULL",
        "a INTEGER",
        "a TEXT,\n b BIGINT",
    ] {
        assert_eq!(
            unlike(&format!("CREATE TABLE t ({wrong})")).len(),
            1,
            "{wrong}"
        );
    }
    assert!(unlike("CREATE TABLE t (a TEXT COLLATE \"C\" NOT NULL, b BYTEA)").is_empty());
}
