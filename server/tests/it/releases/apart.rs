//! Code for staff reaches releases and nothing else, and releases hold nothing of a single school.

use std::collections::BTreeSet;

use scan::application::staff::StaffRole;
use sqlx::Connection;

use super::{Ground, SCHOOLS, School, releases, told};
use crate::apart::statements;
use crate::app::{Setup, TestApp};
use crate::db;
use crate::repository::{File, files};
use crate::staff::sign_in;

/// What staff code may name in SQL.
const TABLES: [&str; 4] = [
    "releases",
    "release_lists",
    "release_measures",
    "release_figures",
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
    let reader = file("server/src/store/releases/reader.rs");
    for line in reader.text.lines().filter(|line| line.starts_with("use ")) {
        let own = !line.contains("super::") || line.starts_with("use super::super::error::");
        assert!(own && !line.contains("crate::"), "{line}");
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
    for table in [
        "answers",
        "respondents",
        "tallies",
        "rounds",
        "teams",
        "release_ledgers",
    ] {
        let sql = sqlx::AssertSqlSafe(format!("SELECT * FROM {table}"));
        let refused = sqlx::query(sql)
            .fetch_all(&mut connection)
            .await
            .unwrap_err();
        assert!(refused.to_string().contains("no such table"), "{refused}");
    }
    connection.close().await.unwrap();
}

/// What nobody but the school itself may know: a school that is like no other in all it says.
fn canary() -> School {
    School {
        name: "Kanarieschool Zonderling".to_owned(),
        team: "kanarieteam".to_owned(),
        brin: Some("99ZQ07".to_owned()),
        board: Some("98765".to_owned()),
        partnership: Some("SWV Kanariegeel".to_owned()),
        people: vec!["docent"; 217],
        ..School::new(SCHOOLS + 1)
    }
}

#[tokio::test]
async fn nothing_of_a_single_school_is_in_the_file_of_releases_or_on_a_page_of_staff() {
    let mut schools = School::several(SCHOOLS);
    schools.push(canary());
    let ground = Ground::with(&schools).await;
    ground.build();
    let data = ground.data();
    // Its exact numbers, of which each would give it away.
    let body = db::texts(&data, "SELECT body FROM tallies ORDER BY LENGTH(body) DESC").await;
    let body: serde_json::Value = serde_json::from_str(&body[0]).unwrap();
    let exact: Vec<String> = body["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| {
            let levels = item[1][0][1].as_array().unwrap();
            let (mut people, mut sum) = (0.0, 0.0);
            for (level, count) in (1_u8..).zip(levels) {
                let count = f64::from(u32::try_from(count.as_u64().unwrap()).unwrap());
                people += count;
                sum += f64::from(level) * count;
            }
            format!("{:.3}", sum / people)
        })
        .collect();
    assert!(exact.len() > 10);
    let mut secret: Vec<String> = ["Kanarie", "kanarie", "99ZQ", "98765", "217"]
        .map(str::to_owned)
        .to_vec();
    secret.push(canary().round());
    for mean in exact {
        secret.push(mean.replace('.', ""));
        secret.push(mean.replace('.', ","));
        secret.push(mean);
    }
    let figures = told(
        &data,
        "SELECT f.cell || m.measure || f.row FROM release_figures f
         JOIN release_measures m ON m.edition = f.edition AND m.number = f.measure",
    )
    .await;
    assert!(figures.len() > 100);
    for word in &secret {
        assert!(
            !figures.iter().any(|figure| figure.contains(word)),
            "{word}"
        );
    }
    let names = [&secret[0], &secret[1], &secret[2], &canary().round()];
    for file in ["releases.sqlite", "releases.sqlite-wal"] {
        let bytes = std::fs::read(data.join(file)).unwrap_or_default();
        for name in names {
            let found = bytes
                .windows(name.len())
                .any(|part| part == name.as_bytes());
            assert!(!found, "{name} in {file}");
        }
    }
    let folder = tempfile::tempdir().unwrap();
    for file in ["scan.sqlite", "releases.sqlite"] {
        std::fs::copy(data.join(file), folder.path().join(file)).unwrap();
    }
    let app = Setup::default().run_on(folder).await;
    let (_, admin) = sign_in(&app, StaffRole::Admin).await;
    let table = scan_app::routes::table().into_iter();
    let pages = table.filter(|route| {
        let of_staff = route.path.starts_with("/steunpunt") && !route.path.contains('{');
        of_staff && route.method == reqwest::Method::GET && !route.path.ends_with("stroom")
    });
    let mut seen = 0;
    for route in pages {
        let page = admin.get(route.path).await;
        // A nonce may hold any digits.
        let told = secret.iter().filter(|word| word.parse::<u64>().is_err());
        for word in told {
            assert!(
                !page.body.contains(word.as_str()),
                "{word} on {}",
                route.path
            );
        }
        seen += usize::from(page.status == 200);
    }
    assert!(seen >= 4, "{seen}");
}
