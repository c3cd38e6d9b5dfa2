//! What somebody erased after a backup stays erased when it is put back.

use std::fs;

use super::{backup, fine, is_elsewhere, only, refused, restore};
use crate::app::client;
use crate::browser::Browser;
use crate::db;
use crate::people::{Coordinator, Respondent, Scan, remarked};
use crate::program::Server;
use crate::traces::found;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_erased_since_is_erased_before_anybody_is_served() {
    let place = tempfile::tempdir().unwrap();
    let (data, to) = (place.path().join("data"), place.path().join("backups"));
    if is_elsewhere(&data) {
        return;
    }
    let server = Server::start(&data, &[]);
    let browser = || Browser::new(client(), &server.base);
    let coordinator = Coordinator::start_in(browser(), &Scan::default()).await;
    let mut people = Vec::new();
    for name in ["aap", "beer"] {
        let one = Respondent::join_in(browser(), &coordinator.code, "docent", "").await;
        let remark = format!("{name}-opmerking");
        one.acks(&[remarked(0, "2", &remark)]).await;
        people.push(one);
    }
    fine(&backup(&data, &to, &[]));
    let made = only(&to);
    people[0]
        .browser
        .press(&people[0].at("/wissen"))
        .await
        .is(303);
    assert_eq!(server.terminate().0, Some(0));
    let canary = [("aap".to_owned(), b"aap-opmerking".to_vec())];
    assert_eq!(found(&made, &canary), ["aap"]);

    // The machine lost its data, and kept the journal beside it.
    let journal = place.path().join("data-gewist/wissingen.txt");
    fs::rename(&data, place.path().join("lost")).unwrap();
    let whole = fs::read_to_string(&journal).unwrap();
    fs::write(&journal, format!("{whole}iets anders\n")).unwrap();
    let said = refused(&restore(&made, &data));
    assert!(
        said.contains("the journal of erasures is damaged"),
        "{said}"
    );
    assert!(!data.join("scan.sqlite").exists());
    fs::write(&journal, &whole).unwrap();
    let said = fine(&restore(&made, &data));
    assert!(said.contains("journal of erasures is newer: 1."), "{said}");
    let remarks = db::texts(&data, "SELECT remark FROM answers").await;
    assert_eq!(remarks, ["beer-opmerking"]);
    let none: [&str; 0] = [];
    assert_eq!(found(&data, &canary), none);
    assert_eq!(fs::read_to_string(&journal).unwrap(), whole);
}
