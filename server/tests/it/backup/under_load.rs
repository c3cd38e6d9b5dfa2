//! A backup of a server on which people save.

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::{Arc, Mutex};

use serde_json::json;
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::{backup, fine, is_elsewhere, names, only, restore};
use crate::app::client;
use crate::browser::Browser;
use crate::db;
use crate::people::{Coordinator, Respondent, Scan, sent};
use crate::program::Server;

const PEOPLE: i64 = 4;
/// Items of the short list.
const ITEMS: i64 = 15;
/// The keys of a person's changes begin at a multiple of this.
const KEYS: i64 = 100_000;

/// The last key that was acknowledged, of each person and item.
type Record = Arc<Mutex<BTreeMap<(i64, i64), i64>>>;

/// Saves one answer after the other until told to stop; whatever is not acknowledged is a fault.
async fn save(
    one: Respondent,
    person: i64,
    record: Record,
    count: watch::Sender<usize>,
    stop: watch::Receiver<bool>,
) -> Respondent {
    let mut number = 0;
    while !*stop.borrow() {
        let (item, base) = (number % ITEMS, number / ITEMS);
        number += 1;
        let key = person * KEYS + number;
        let said = one
            .acks(&[sent(u16::try_from(item).unwrap(), "2", base, key)])
            .await;
        assert_eq!(said, json!({ "Acks": [{ "Stored": base + 1 }] }));
        record.lock().unwrap().insert((person, item), key);
        count.send_modify(|count| *count += 1);
    }
    one
}

/// Everything that was acknowledged is there, or what the same person saved on top of it.
async fn has(data: &Path, known: &BTreeMap<(i64, i64), i64>) {
    let mut connection = db::connect(data).await;
    let rows: Vec<(i64, i64)> = sqlx::query_as("SELECT item, idempotency_key FROM answers")
        .fetch_all(&mut connection)
        .await
        .unwrap();
    let stored: BTreeMap<_, _> = rows
        .into_iter()
        .map(|(item, key)| ((key / KEYS, item), key))
        .collect();
    for (of, key) in known {
        let found = stored.get(of).copied().unwrap_or(-1);
        assert!(
            found >= *key,
            "{of:?}: {key} was acknowledged, {found} is there"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_before_a_backup_is_in_it_while_people_save() {
    let place = tempfile::tempdir().unwrap();
    let data = place.path().join("data");
    if is_elsewhere(&data) {
        return;
    }
    let server = Server::start(&data, &[]);
    let fresh = |server: &Server| Browser::new(client(), &server.base);
    let coordinator = Coordinator::start_in(fresh(&server), &Scan::default()).await;
    let (record, (count, mut counted)) = (Record::default(), watch::channel(0));
    let (stop, stopped) = watch::channel(false);
    let mut savers = JoinSet::new();
    for person in 0..PEOPLE {
        let one = Respondent::join_in(fresh(&server), &coordinator.code, "docent", "").await;
        let (record, count) = (record.clone(), count.clone());
        savers.spawn(save(one, person, record, count, stopped.clone()));
    }
    let mut backups = Vec::new();
    let mut meanwhile = 0;
    for turn in 0..3 {
        let enough = *counted.borrow() + 50;
        counted.wait_for(|count| *count >= enough).await.unwrap();
        let (known, before) = (record.lock().unwrap().clone(), *counted.borrow());
        let (from, to) = (data.clone(), place.path().join(format!("backups-{turn}")));
        let made = tokio::task::spawn_blocking(move || (backup(&from, &to, &[]), to));
        let (output, to) = made.await.unwrap();
        let said = fine(&output);
        assert!(said.contains("It is whole."), "{said}");
        meanwhile += *counted.borrow() - before;
        backups.push((only(&to), known));
    }
    assert!(meanwhile > 0, "nobody saved while backups were made");
    stop.send(true).unwrap();
    let people = savers.join_all().await;
    assert_eq!(server.terminate().0, Some(0));

    for (turn, (made, known)) in backups.iter().enumerate() {
        assert_eq!(
            names(made),
            ["backup.txt", "releases.sqlite", "scan.sqlite"]
        );
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(made), 0o700);
        for name in names(made) {
            assert_eq!(mode(&made.join(&name)), 0o600, "{name}");
        }
        let again = place.path().join(format!("again-{turn}"));
        let said = fine(&restore(made, &again));
        assert!(said.contains("1 teams, 1 rounds"), "{said}");
        assert_eq!(mode(&again.join("scan.sqlite")), 0o600);
        has(&again, known).await;
        assert_eq!(db::texts(&again, "PRAGMA quick_check").await, ["ok"]);
        // It serves, and the same people go on with it.
        let server = Server::start(&again, &[]);
        fresh(&server).get("/readyz").await.is(200);
        let one = &people[0];
        let browser = fresh(&server);
        let device = one.browser.device(&one.round).unwrap();
        browser.set_cookie(&format!("deelname-{}", one.round), &device);
        browser.get(&one.at("/antwoorden")).await.is(200);
        assert_eq!(server.terminate().0, Some(0));
    }
}
