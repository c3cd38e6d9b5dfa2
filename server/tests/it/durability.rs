//! What is acknowledged is on disk, and for its owner only.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::time::Instant;

use scan_server::store::Store;
use serde_json::json;

use crate::app::{PATIENCE, TestApp};
use crate::db;
use crate::people::{Scan, sent};

#[tokio::test]
async fn the_writing_connection_waits_for_the_disk() {
    let app = TestApp::new().await;
    let store = app.service.store();
    // 2 is FULL: with NORMAL a power cut can take acknowledged answers.
    assert_eq!(store.durability().await.unwrap(), ("wal".to_owned(), 2));
    // After it was used as well.
    let coordinator = app.start(&Scan::default()).await;
    let one = app.join(&coordinator.code, "docent").await;
    one.acks(&[sent(0, "3", 0, 1)]).await;
    assert_eq!(store.durability().await.unwrap(), ("wal".to_owned(), 2));
}

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[tokio::test]
async fn only_the_owner_can_read_the_data() {
    let parent = tempfile::tempdir().unwrap();
    let data = parent.path().join("nieuw/data");
    let store = Store::open(&data).await.unwrap();
    assert!(store.is_ready().await);
    assert_eq!(mode(&data), 0o700);
    let mut files = 0;
    for entry in std::fs::read_dir(&data).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
        files += 1;
    }
    assert!(files >= 2, "the write-ahead log is there as well");
    store.close().await;
    // A file that somebody opened up is closed again.
    let file = data.join("scan.sqlite");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
    let store = Store::open(&data).await.unwrap();
    assert_eq!(mode(&file), 0o600);
    store.close().await;
}

/// Transactions in the write-ahead log: frames that end one, of its present generation.
fn transactions(data: &Path) -> usize {
    let log = std::fs::read(data.join("scan.sqlite-wal")).unwrap();
    let number = |at: usize| u32::from_be_bytes(log[at..at + 4].try_into().unwrap());
    let page = usize::try_from(number(8)).unwrap();
    let salts = &log[16..24];
    let mut ends = 0;
    let mut at = 32;
    while at + 24 + page <= log.len() && &log[at + 8..at + 16] == salts {
        ends += usize::from(number(at + 4) != 0);
        at += 24 + page;
    }
    ends
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answers_that_arrive_together_share_a_transaction() {
    const PEOPLE: usize = 14;
    const ITEMS: u16 = 15;
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let mut people = Vec::new();
    for _ in 0..PEOPLE {
        people.push(app.join(&coordinator.code, "docent").await);
    }
    // One answer alone is one transaction: the count bites.
    let before = transactions(app.data());
    people[0].acks(&[sent(0, "1", 0, 1)]).await;
    assert_eq!(transactions(app.data()), before + 1);
    let before = transactions(app.data());
    // Somebody else is writing; meanwhile saves gather.
    let busy = app.service.store().begin().await.unwrap();
    let saves: Vec<_> = people
        .iter()
        .flat_map(|one| (1..ITEMS).map(move |item| (one, item)))
        .map(|(one, item)| {
            let body = one.body(&[sent(item, "2", 0, 7)]);
            tokio::spawn(one.browser.own_post("/api/bewaar").json(&body).send())
        })
        .collect();
    let count = saves.len();
    let start = Instant::now();
    // The first few wait in the writer itself; the others in its queue.
    while app.service.store().waiting() < count * 3 / 4 {
        assert!(
            start.elapsed() < PATIENCE,
            "{} wait",
            app.service.store().waiting()
        );
        tokio::task::yield_now().await;
    }
    assert!(
        saves.iter().all(|save| !save.is_finished()),
        "acknowledged before it was stored"
    );
    drop(busy);
    for save in saves {
        let said = save
            .await
            .unwrap()
            .unwrap()
            .json::<serde_json::Value>()
            .await
            .unwrap();
        assert_eq!(said, json!({ "Acks": [{ "Stored": 1 }] }));
    }
    let used = transactions(app.data()) - before;
    assert!(used <= count / 3, "{used} transactions for {count} saves");
    let stored = db::number(app.data(), "SELECT COUNT(*) FROM answers").await;
    assert_eq!(stored, i64::try_from(count + 1).unwrap());
}

#[tokio::test]
async fn a_database_opens_again_with_everything_in_it() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let one = app.join(&coordinator.code, "docent").await;
    one.acks(&[sent(0, "3", 0, 1)]).await;
    let before = db::dump(app.data()).await;
    app.service.store().close().await;
    let again = Store::open(app.data()).await.unwrap();
    assert_eq!(before, db::dump(app.data()).await);
    again.close().await;
}
