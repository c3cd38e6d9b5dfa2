//! Files that a version without this care left.

use std::path::Path;

use scan_server::service::secrets;
use scan_server::store::Store;
use sqlx::AnyConnection;
use sqlx::Connection;
use sqlx::migrate::Migrator;

use super::{Trace, found, swept};
use crate::db;
use crate::program::root;

/// The tables of a version without this care.
async fn old_tables(data: &Path) -> AnyConnection {
    let folder = tempfile::tempdir().unwrap();
    for entry in std::fs::read_dir(root().join("server/migrations/sqlite")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap();
        if name.to_str().unwrap() < "0008" {
            std::fs::copy(&path, folder.path().join(name)).unwrap();
        }
    }
    let mut connection = db::writing(data).await;
    let old = Migrator::new(folder.path()).await.unwrap();
    old.run(&mut connection).await.unwrap();
    connection
}

/// A database as a version without this care left it: a closed round, whose devices were deleted.
async fn old_data(data: &Path) -> Vec<Trace> {
    let mut connection = old_tables(data).await;
    for sql in [
        "INSERT INTO lists (id, digest, body) VALUES (1, x'00', '{}')",
        "INSERT INTO teams (id, request, sector, school, name, key_hash, created_on)
         VALUES (1, 'f', 'vo', 's', 't', x'00', '2026-11-01')",
        "INSERT INTO rounds (id, name, team_id, number, list_id, extent, form, phase, code, code_until,
                             code_locked, opened_on)
         VALUES (1, 'r', 1, 1, 1, 'kort', 'anoniem', 'review', 'C', 0, 0, '2026-11-01')",
    ] {
        sqlx::query(sql).execute(&mut connection).await.unwrap();
    }
    let mut traces = Vec::new();
    for number in 0..40_i64 {
        let device = secrets::hash(&format!("apparaat {number}"));
        traces.push((format!("device {number}"), device.to_vec()));
        sqlx::query("INSERT INTO respondents (id, round_id, request, role, finished) VALUES ($1, 1, $2, 'docent', 1)")
            .bind(number + 1)
            .bind(format!("aanvraag{number}"))
            .execute(&mut connection)
            .await
            .unwrap();
        for (sql, text) in [
            (
                "INSERT INTO answers (respondent_id, item, choice, remark, revision, mutation) VALUES ($1, 0, 2, $2, 4, 77)",
                format!("antwoord {number}"),
            ),
            (
                "INSERT INTO devices (respondent_id, token_hash) VALUES ($1, $2)",
                String::new(),
            ),
        ] {
            let query = sqlx::query(sql).bind(number + 1);
            let query = if text.is_empty() {
                query.bind(device.to_vec())
            } else {
                query.bind(text)
            };
            query.execute(&mut connection).await.unwrap();
        }
    }
    sqlx::query("DELETE FROM devices")
        .execute(&mut connection)
        .await
        .unwrap();
    connection.close().await.unwrap();
    traces
}

#[tokio::test]
async fn files_from_before_are_mended_once() {
    let data = tempfile::tempdir().unwrap();
    let traces = old_data(data.path()).await;
    assert!(
        found(data.path(), &traces).len() > 30,
        "the search finds them"
    );
    let store = Store::open(data.path()).await.unwrap();
    swept(data.path()).await;
    assert!(found(data.path(), &traces).is_empty());
    store.close().await;
    assert!(found(data.path(), &traces).is_empty());
    let same = "SELECT COUNT(*) FROM answers a JOIN respondents r ON r.id = a.respondent_id
                WHERE a.remark LIKE 'antwoord %' AND a.idempotency_key = 0 AND r.id < 0";
    assert_eq!(db::number(data.path(), same).await, 40);
    let order = "SELECT remark FROM answers ORDER BY respondent_id";
    let order = db::texts(data.path(), order).await;
    assert!(
        !order.is_sorted_by_key(|text| text[9..].parse::<u32>().unwrap()),
        "{order:?}"
    );
    // A file that is mended is not written anew at each start.
    let written = std::fs::read(data.path().join("scan.sqlite")).unwrap();
    let store = Store::open(data.path()).await.unwrap();
    store.close().await;
    assert_eq!(
        written,
        std::fs::read(data.path().join("scan.sqlite")).unwrap()
    );
}

#[tokio::test]
async fn what_cannot_be_overwritten_now_holds_up_nothing_and_is_done_later() {
    let data = tempfile::tempdir().unwrap();
    let traces = old_data(data.path()).await;
    // Somebody else reads and does not stop: the log cannot be emptied.
    let mut reader = db::connect(data.path()).await;
    let mut reading = reader.begin().await.unwrap();
    sqlx::query("SELECT COUNT(*) FROM teams")
        .execute(&mut *reading)
        .await
        .unwrap();
    let store = Store::open(data.path()).await.unwrap();
    assert_eq!(db::number(data.path(), "SELECT due FROM sweeps").await, 1);
    assert!(!found(data.path(), &traces).is_empty());
    reading.rollback().await.unwrap();
    reader.close().await.unwrap();
    store.close().await;
    assert_eq!(db::number(data.path(), "SELECT due FROM sweeps").await, 0);
    assert!(found(data.path(), &traces).is_empty());
}

/// A team that filled in directly together: seven people, of whom six voted on the first question,
/// then five; one voted alone on the second. Everybody's latest answers were kept.
const MIXTURE: [&str; 9] = [
    "INSERT INTO lists (id, digest, body) VALUES (1, x'00', '{}')",
    "INSERT INTO teams (id, request, sector, school, name, key_hash, created_on)
     VALUES (1, 'f', 'vo', 's', 't', x'00', '2026-11-01')",
    "INSERT INTO rounds (id, name, team_id, number, list_id, extent, form, phase, code, code_until,
                         code_locked, opened_on)
     VALUES (1, 'r', 1, 1, 1, 'kort', 'anoniem', 'review', 'C', 0, 0, '2026-11-01')",
    "INSERT INTO meetings (round_id, mode, minutes, code, code_until, open, item, revision)
     VALUES (1, 'direct', 45, 'D', 0, 0, NULL, 9)",
    "WITH RECURSIVE people (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM people WHERE id < 7)
     INSERT INTO respondents (id, round_id, request, role, finished)
     SELECT id, 1, 'r' || id, CASE WHEN id < 3 THEN 'mentor' ELSE 'docent' END, 1 FROM people",
    "INSERT INTO ballots (id, round_id, item, state)
     VALUES (1, 1, 0, 'getoond'), (2, 1, 0, 'getoond'), (3, 1, 1, 'getoond')",
    "INSERT INTO votes (ballot_id, seat_id, role, choice)
     SELECT 1, id, role, 1 FROM respondents WHERE id < 7
     UNION ALL SELECT 2, id, role, 2 FROM respondents WHERE id BETWEEN 2 AND 6
     UNION ALL SELECT 3, 7, 'docent', 4",
    "INSERT INTO answers (respondent_id, item, choice, revision, mutation)
     SELECT id, 0, CASE WHEN id = 1 THEN 1 ELSE 2 END, 1, 0 FROM respondents WHERE id < 7",
    "INSERT INTO answers (respondent_id, item, choice, revision, mutation) VALUES (7, 1, 4, 1, 0)",
];

#[tokio::test]
async fn answers_of_a_team_that_filled_in_together_are_its_last_shown_votes() {
    let data = tempfile::tempdir().unwrap();
    let mut connection = old_tables(data.path()).await;
    for sql in MIXTURE {
        sqlx::query(sql).execute(&mut connection).await.unwrap();
    }
    connection.close().await.unwrap();
    Store::open(data.path()).await.unwrap().close().await;
    let left = db::texts(
        data.path(),
        "SELECT a.item || ' ' || r.role || ' ' || a.choice FROM answers a
         JOIN respondents r ON r.id = a.respondent_id ORDER BY 1",
    )
    .await;
    let mut five = vec!["0 docent 2"; 4];
    five.push("0 mentor 2");
    assert_eq!(left, five);
    assert_eq!(
        db::number(data.path(), "SELECT COUNT(*) FROM ballots").await,
        2
    );
}
