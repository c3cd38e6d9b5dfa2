//! What one release hands to the next is as secret as answers, and gone once there is another.

use std::path::Path;

use sqlx::Connection;

use super::{Ground, SCHOOLS, School};
use crate::db;

/// Which parts of a ledger are in the files of a folder: from several places, the last one included.
fn found(data: &Path, ledger: &[u8]) -> usize {
    const LENGTH: usize = 48;
    let files: Vec<Vec<u8>> = std::fs::read_dir(data)
        .unwrap()
        .map(|entry| std::fs::read(entry.unwrap().path()).unwrap())
        .collect();
    let last = ledger.len() - LENGTH;
    let places = (0..=16).map(|part| last * part / 16);
    // The first tell which release it is, and of which words.
    let parts = places.skip(4).map(|from| &ledger[from..from + LENGTH]);
    let is_there = |part: &&[u8]| {
        let mut files = files.iter();
        files.any(|file| file.windows(LENGTH).any(|bytes| bytes == *part))
    };
    parts.filter(is_there).count()
}

async fn ledger(data: &Path) -> Vec<u8> {
    let mut connection = db::connect(data).await;
    let newest = "SELECT body FROM release_ledgers ORDER BY edition DESC LIMIT 1";
    let body = sqlx::query_scalar(newest).fetch_one(&mut connection).await;
    connection.close().await.unwrap();
    body.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_of_the_ledger_before_stays_in_the_files() {
    let ground = Ground::with(&School::several(SCHOOLS)).await;
    let data = ground.data();
    // Its connections keep the log in its place.
    let server = ground.serve();
    ground.build();
    let before = ledger(&data).await;
    assert!(before.len() > 20_000, "only {}", before.len());
    // A part that lies in two pages is not found as a whole.
    assert!(found(&data, &before) > 8, "the search finds them");
    // With other secrets everything in it is another.
    ground.done(&["rotate-keys"]);
    ground.build();
    assert_eq!(found(&data, &before), 0);
    drop(server);
}
