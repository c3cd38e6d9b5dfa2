//! Colleague pairing stands apart from what people answer: no query joins the two, and no table
//! leads from the one to the other.

use std::path::Path;

use sqlx::Row;

use crate::app::TestApp;
use crate::db;
use crate::program::root;

/// Tables of what people answer.
const ANSWERS: [&str; 3] = ["respondents", "answers", "devices"];

/// String literals of a Rust text, together per statement: what no `;` of the code parts.
pub fn statements(rust: &str) -> Vec<String> {
    let text: Vec<char> = rust.chars().collect();
    let mut found = vec![String::new()];
    let mut at = 0;
    while at < text.len() {
        match text[at] {
            '/' if text.get(at + 1) == Some(&'/') => {
                while at < text.len() && text[at] != '\n' {
                    at += 1;
                }
            }
            // A character, such as '"'; not a lifetime.
            '\'' if text.get(at + 1) == Some(&'\\') => at += 3,
            '\'' if text.get(at + 2) == Some(&'\'') => at += 2,
            ';' => found.push(String::new()),
            'r' if is_raw(&text, at) => {
                let hashes = text[at + 1..].iter().take_while(|c| **c == '#').count();
                let end: Vec<char> = std::iter::once('"').chain(vec!['#'; hashes]).collect();
                at += hashes + 2;
                while at < text.len() && !text[at..].starts_with(&end) {
                    found.last_mut().unwrap().push(text[at]);
                    at += 1;
                }
                found.last_mut().unwrap().push(' ');
                at += hashes;
            }
            '"' => {
                at += 1;
                while at < text.len() && text[at] != '"' {
                    let escaped = text[at] == '\\';
                    at += usize::from(escaped);
                    found
                        .last_mut()
                        .unwrap()
                        .push(if escaped { ' ' } else { text[at] });
                    at += 1;
                }
                found.last_mut().unwrap().push(' ');
            }
            _ => {}
        }
        at += 1;
    }
    found.retain(|statement| !statement.trim().is_empty());
    found
}

fn is_raw(text: &[char], at: usize) -> bool {
    let word = |c: &char| c.is_alphanumeric() || *c == '_';
    let begins = at == 0 || !word(&text[at - 1]);
    let rest = text[at + 1..].iter().find(|c| **c != '#');
    begins && rest == Some(&'"')
}

fn words(statement: &str) -> impl Iterator<Item = String> + '_ {
    statement
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .map(str::to_lowercase)
}

fn names_pairing(statement: &str) -> bool {
    words(statement).any(|word| word.starts_with("pairing_"))
}

fn names_answers(statement: &str) -> bool {
    words(statement).any(|word| ANSWERS.contains(&word.as_str()))
}

/// Statements that name a table of both.
fn joining(rust: &str) -> Vec<String> {
    let mut all = statements(rust);
    all.retain(|statement| names_pairing(statement) && names_answers(statement));
    all
}

/// Files of the store, with their text.
fn store() -> Vec<(String, String)> {
    fn walk(directory: &Path, files: &mut Vec<(String, String)>) {
        for entry in std::fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, files);
            } else {
                let text = std::fs::read_to_string(&path).unwrap();
                files.push((path.to_str().unwrap().to_owned(), text));
            }
        }
    }
    let mut files = Vec::new();
    walk(&root().join("server/src/store"), &mut files);
    files
}

#[test]
fn the_check_finds_a_query_that_joins_the_two() {
    let one = r#"sqlx::query("SELECT p.name FROM pairing_people p, respondents r")"#;
    assert_eq!(joining(one).len(), 1);
    let parts = r#"concat!("SELECT name FROM pairing_people p ", "JOIN", " devices d")"#;
    assert_eq!(joining(parts).len(), 1);
    let raw = "sqlx::query(r#\"SELECT \"a\" FROM answers, Pairing_Wishes\"#)";
    assert_eq!(joining(raw).len(), 1);
    let after_quote = r#"if c == '"' { f("pairing_people") } else { g("answers\n") }"#;
    assert_eq!(joining(after_quote).len(), 1);
    let apart = r#"f("SELECT 1 FROM pairing_people"); g("SELECT 1 FROM answers");"#;
    assert_eq!(joining(apart), Vec::<String>::new());
    let semicolon = r#"f("pairing_people; ", "answers")"#;
    assert_eq!(
        joining(semicolon).len(),
        1,
        "a `;` inside a text parts nothing"
    );
    let comment = "// \"answers\"\nf(\"pairing_people\")";
    assert_eq!(joining(comment), Vec::<String>::new());
    let lifetime = r#"fn f<'a>(x: &'a str) { g("pairing_people", "answers") }"#;
    assert_eq!(joining(lifetime).len(), 1);
}

#[test]
fn no_query_joins_the_board_and_what_people_answer() {
    let files = store();
    let all: Vec<String> = files
        .iter()
        .flat_map(|(_, text)| statements(text))
        .collect();
    // The reading bites: both kinds of tables are there.
    assert!(all.iter().filter(|one| names_pairing(one)).count() > 10);
    assert!(all.iter().filter(|one| names_answers(one)).count() > 10);
    for (path, text) in &files {
        assert_eq!(joining(text), Vec::<String>::new(), "{path}");
        // Nor within one file, so that no statement can be put together of the two.
        let of_board = path.contains("store/pairing");
        for statement in statements(text) {
            let foreign = if of_board {
                names_answers(&statement)
            } else {
                names_pairing(&statement)
            };
            assert!(!foreign, "{path}: {statement}");
        }
    }
}

#[tokio::test]
async fn no_table_of_the_board_leads_to_what_people_answer() {
    let app = TestApp::new().await;
    let mut connection = db::connect(app.data()).await;
    let rows = sqlx::query(
        "SELECT m.name AS child, f.\"table\" AS parent FROM sqlite_master m
         JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    let mut seen = 0;
    for row in rows {
        let (child, parent): (String, String) = (row.get("child"), row.get("parent"));
        let (from, to) = (
            child.starts_with("pairing_"),
            parent.starts_with("pairing_"),
        );
        assert!(!to || from, "{child} leads to {parent}");
        assert!(
            !from || to || parent == "teams",
            "{child} leads to {parent}"
        );
        seen += usize::from(from);
    }
    assert!(seen >= 5, "{seen}");
    let columns = sqlx::query_scalar::<_, String>(
        "SELECT c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
         WHERE m.type = 'table' AND m.name LIKE 'pairing_%'",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    assert!(columns.len() > 15, "{columns:?}");
    for column in columns {
        let foreign = ["respondent", "answer", "device", "round"];
        assert!(
            !foreign.iter().any(|word| column.contains(word)),
            "{column}"
        );
    }
}
