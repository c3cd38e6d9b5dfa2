//! `kill -9` in the middle of saving: nothing acknowledged is lost, nothing is doubled on retry.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::browser::Browser;
use crate::db;
use crate::people::{Coordinator, Respondent, Scan};
use crate::program::Server;
use crate::proof::times;

const PEOPLE: usize = 6;
/// Items of the short list.
const ITEMS: u16 = 15;

/// One answer: `idempotency_key` is in its remark, so that a page tells which one is stored.
#[derive(Clone, Copy, Debug)]
struct Change {
    item: u16,
    base: i64,
    idempotency_key: i64,
}

impl Change {
    fn remark(self) -> String {
        format!("Opmerking: m{}.", self.idempotency_key)
    }

    fn sent(self) -> Value {
        let choice = ["1", "2", "3"][usize::try_from(self.idempotency_key % 3).unwrap()];
        json!({
            "item": self.item, "choice": choice, "priority": "", "base": self.base,
            "remark": format!("m{}.", self.idempotency_key), "idempotency_key": self.idempotency_key,
        })
    }
}

/// A colleague who knows what was acknowledged, and what was sent without an answer.
struct Saver {
    one: Respondent,
    next: i64,
    acknowledged: BTreeMap<u16, Change>,
    pending: Option<Change>,
}

impl Saver {
    fn change(&mut self) -> Change {
        let item = u16::try_from(self.next % i64::from(ITEMS)).unwrap();
        self.next += 1;
        Change {
            item,
            base: self
                .acknowledged
                .get(&item)
                .map_or(0, |known| known.base + 1),
            idempotency_key: self.next,
        }
    }

    /// Saves one answer after the other until the server is gone.
    async fn save_until_the_end(mut self, count: watch::Sender<usize>) -> Self {
        loop {
            let change = self.change();
            self.pending = Some(change);
            let body = self.one.body(&[change.sent()]);
            let request = self.one.browser.own_post("/api/bewaar").json(&body);
            let Ok(page) = self.one.browser.try_send(request).await else {
                return self;
            };
            self.keep(change, &page.is(200).json());
            count.send_modify(|count| *count += 1);
        }
    }

    fn keep(&mut self, change: Change, said: &Value) {
        let stored = json!({ "Acks": [{ "Stored": change.base + 1 }] });
        assert_eq!(*said, stored, "{change:?}");
        self.acknowledged.insert(change.item, change);
        self.pending = None;
    }

    /// On the page of one's own answers stands what was acknowledged, or what came after it.
    async fn look(&self) {
        let page = self.one.get("/antwoorden").await.is(200);
        for change in self.acknowledged.values() {
            let later = self.pending.filter(|pending| pending.item == change.item);
            let there = |change: Change| page.body.contains(&change.remark());
            assert!(
                there(*change) || later.is_some_and(there),
                "{change:?} was acknowledged and is gone: {}",
                page.body
            );
        }
        let shown = page.body.matches("Opmerking: m").count();
        let known = self.acknowledged.len();
        assert!(
            (known..=known + 1).contains(&shown),
            "{shown} answers, {known} known"
        );
    }

    /// The queue of the browser sends again, with the same number.
    async fn retry(&mut self) {
        if let Some(change) = self.pending {
            for _ in 0..2 {
                let said = self.one.acks(&[change.sent()]).await;
                self.keep(change, &said);
            }
        }
    }
}

/// The same browser, where the server listens now.
fn moved(browser: &Browser, client: &reqwest::Client, server: &Server, round: &str) -> Browser {
    let moved = Browser::new(client.clone(), &server.base);
    moved.set_cookie(
        &format!("deelname-{round}"),
        &browser.device(round).unwrap(),
    );
    moved
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_again_and_again_nothing_acknowledged_is_lost_and_nothing_doubled() {
    let rounds = times(20, 200);
    let data = tempfile::tempdir().unwrap();
    let client = crate::app::client();
    let mut server = Server::start(data.path(), &[]);
    let fresh = || Browser::new(client.clone(), &server.base);
    let coordinator = Coordinator::start_in(fresh(), &Scan::default()).await;
    let mut savers = Vec::new();
    for person in 0..PEOPLE {
        savers.push(Saver {
            one: Respondent::join_in(fresh(), &coordinator.code, "docent", "").await,
            next: i64::try_from(person).unwrap() * 100_000,
            acknowledged: BTreeMap::new(),
            pending: None,
        });
    }
    let mut cut_off = 0;
    for round in 0..rounds {
        let (count, mut counted) = watch::channel(0);
        let mut tasks = JoinSet::new();
        for saver in savers.drain(..) {
            tasks.spawn(saver.save_until_the_end(count.clone()));
        }
        // At another moment each time, always in the middle of saving.
        let enough = 15 + 7 * (round % 6);
        tokio::select! {
            reached = counted.wait_for(|count| *count >= enough) => { reached.unwrap(); }
            _ = tasks.join_next() => panic!("ended too early"),
        }
        server.kill();
        savers.extend(tasks.join_all().await);
        server = Server::start(data.path(), &[]);
        for saver in &mut savers {
            let browser = moved(&saver.one.browser, &client, &server, &saver.one.round);
            saver.one.browser = browser;
            cut_off += usize::from(saver.pending.is_some());
            saver.look().await;
            saver.retry().await;
            saver.look().await;
        }
    }
    assert!(cut_off >= rounds, "saves were cut off only {cut_off} times");
    let rows: usize = savers.iter().map(|saver| saver.acknowledged.len()).sum();
    let revisions: i64 = savers
        .iter()
        .flat_map(|saver| saver.acknowledged.values())
        .map(|change| change.base + 1)
        .sum();
    let stored = db::number(data.path(), "SELECT COUNT(*) FROM answers").await;
    assert_eq!(stored, i64::try_from(rows).unwrap());
    let stored = db::number(
        data.path(),
        "SELECT CAST(SUM(revision) AS BIGINT) FROM answers",
    )
    .await;
    assert_eq!(stored, revisions);
    let mutations: i64 = savers
        .iter()
        .flat_map(|saver| saver.acknowledged.values())
        .map(|change| change.idempotency_key)
        .sum();
    let stored = db::number(
        data.path(),
        "SELECT CAST(SUM(idempotency_key) AS BIGINT) FROM answers",
    )
    .await;
    assert_eq!(stored, mutations);
    assert_eq!(server.terminate().0, Some(0));
}
