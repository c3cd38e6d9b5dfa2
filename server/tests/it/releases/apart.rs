//! Code for staff reaches releases and nothing else.

use std::collections::BTreeSet;

use sqlx::Connection;

use super::{releases, told};
use crate::apart::statements;
use crate::app::TestApp;
use crate::repository::{File, files};
use crate::service_database::url_of;

/// What staff code may name in SQL.
const TABLES: [&str; 4] = [
    "releases",
    "release_lists",
    "release_measures",
    "release_figures",
];

/// What the reader may use of the store.
const OF_READER: [&str; 3] = [
    "use super::super::database::",
    "use super::super::error::",
    "use super::recent::",
];

fn file(path: &str) -> File {
    let mut all = files().into_iter();
    all.find(|file| file.path == path)
        .unwrap_or_else(|| panic!("no {path}"))
}

/// The names behind `FROM`, `JOIN`, `INTO` and `UPDATE`.
fn tables_of(statement: &str) -> BTreeSet<String> {
    let words: Vec<String> = statement
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let names = words.windows(2);
    let names = names.filter(|pair| ["from", "join", "into", "update"].contains(&pair[0].as_str()));
    names.map(|pair| pair[1].clone()).collect()
}

#[test]
fn the_reader_of_staff_names_tables_of_releases_and_only_reads() {
    let reader = file("server/src/store/releases/reader.rs");
    let all = statements(&reader.text);
    let queries: Vec<&String> = all.iter().filter(|text| text.contains("SELECT")).collect();
    assert!(queries.len() >= 5, "{all:#?}");
    for statement in &all {
        for table in tables_of(statement) {
            assert!(TABLES.contains(&table.as_str()), "{table}: {statement}");
        }
        let lower = statement.to_lowercase();
        for word in ["insert ", "update ", "delete ", "attach", "pragma", "drop "] {
            assert!(!lower.contains(word), "{word}: {statement}");
        }
    }
    // Nor is a statement made of what somebody gives.
    for word in [
        "QueryBuilder",
        "AssertSqlSafe",
        "format!(\"SELECT",
        "query(&",
    ] {
        assert!(!reader.text.contains(word), "{word}");
    }
    let found = tables_of("SELECT a FROM answers x JOIN respondents r");
    assert_eq!(found.len(), 2, "the check finds tables");
}

#[test]
fn code_for_staff_imports_no_other_part_of_the_store() {
    let reading = file("server/src/service/releases/reading.rs");
    let imports: Vec<&str> = reading
        .text
        .lines()
        .filter(|line| line.starts_with("use "))
        .collect();
    let store: Vec<&&str> = imports
        .iter()
        .filter(|line| line.contains("store"))
        .collect();
    assert_eq!(store, [&"use crate::store::releases::reader::Reader;"]);
    for line in &imports {
        assert!(!line.contains("super::"), "{line}");
    }
    // Named in full it would be found as well.
    for word in [
        "Service",
        "crate::store::S",
        "Store,",
        "&Store",
        "crate::service",
    ] {
        assert!(!reading.text.contains(word), "{word}");
    }
    // Where it keeps in memory what it read has nothing of the store at all.
    for (name, own) in [("reader.rs", &OF_READER[..]), ("recent.rs", &[])] {
        let text = file(&format!("server/src/store/releases/{name}")).text;
        for line in text.lines().filter(|line| line.starts_with("use ")) {
            let known = own.iter().any(|own| line.starts_with(own));
            assert!(known || !line.contains("super::"), "{name}: {line}");
            assert!(!line.contains("crate::"), "{name}: {line}");
        }
    }
}

#[tokio::test]
async fn the_file_of_releases_has_no_answers_and_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let app = TestApp::new().await;
    let tables = "SELECT name FROM sqlite_master WHERE type = 'table'
                  AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_sqlx_%' ORDER BY name";
    let mut expected = TABLES.to_vec();
    expected.sort_unstable();
    assert_eq!(told(app.data(), tables).await, expected);
    let file = app.data().join("releases.sqlite");
    assert_eq!(
        std::fs::metadata(&file).unwrap().permissions().mode() & 0o777,
        0o600
    );
    let mut connection = releases(app.data()).await;
    if url_of(app.data()).is_some() {
        let role = sqlx::query("SET ROLE scan_staff_reader");
        role.execute(&mut connection).await.unwrap();
    }
    for table in [
        "answers",
        "respondents",
        "tallies",
        "rounds",
        "teams",
        "release_ledgers",
    ] {
        // Of a service it is the role that has no right on the other schema.
        let (place, no) = match url_of(app.data()) {
            Some(_) => ("scan.", "permission denied for schema scan"),
            None => ("", "no such table"),
        };
        let sql = sqlx::AssertSqlSafe(format!("SELECT * FROM {place}{table}"));
        let found = sqlx::query(sql).fetch_all(&mut connection).await;
        let refused = found.map(|rows| rows.len()).unwrap_err();
        assert!(refused.to_string().contains(no), "{refused}");
    }
    connection.close().await.unwrap();
}
