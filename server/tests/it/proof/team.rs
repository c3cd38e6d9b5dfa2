//! A team that uses a program: what people hear is written down before they go on.

use serde_json::json;
use tokio::task::JoinSet;

use super::heard::{ITEMS, KEYS};
use super::machine::Ear;
use crate::access::agreements::ITEM;
use crate::acting;
use crate::app::client;
use crate::browser::Browser;
use crate::people::{Coordinator, Respondent, Scan, idempotency_key};
use crate::table::Session;

/// Somebody who answers.
struct Person {
    one: Respondent,
    number: i64,
    saved: i64,
    ear: Ear,
}

impl Person {
    /// Saves so many answers, one after the other.
    async fn save(mut self, times: usize) -> Self {
        for _ in 0..times {
            let (item, base) = (self.saved % ITEMS, self.saved / ITEMS);
            let key = self.number * KEYS + self.saved;
            let answer = json!({
                "item": item, "choice": "2", "priority": "", "remark": format!("m{key}"),
                "base": base, "idempotency_key": key + 1,
            });
            let said = self.one.acks(&[answer]).await;
            assert_eq!(said, json!({ "Acks": [{ "Stored": base + 1 }] }));
            self.ear.hears(&format!("answer {key}"));
            self.saved += 1;
        }
        self
    }

    async fn leave(&mut self) {
        // From here on it may be gone.
        self.ear.hears(&format!("leaving {}", self.number));
        self.one
            .browser
            .press(&self.one.at("/wissen"))
            .await
            .is(303);
        self.ear.hears(&format!("left {}", self.number));
    }
}

/// A team with a scan.
pub struct Team {
    pub coordinator: Coordinator,
    people: Vec<Person>,
    ear: Ear,
    written: usize,
}

impl Team {
    /// Starts one, in which so many people take part.
    pub async fn start(ear: impl Fn() -> Ear, base: &str, people: i64) -> Self {
        let fresh = || Browser::new(client(), base);
        let mut own = ear();
        let coordinator = Coordinator::start_in(fresh(), &Scan::default()).await;
        own.hears("started");
        let mut joined = Vec::new();
        for number in 1..=people {
            let one = Respondent::join_in(fresh(), &coordinator.code, "docent", "").await;
            own.hears("joined");
            joined.push(Person {
                one,
                number,
                saved: 0,
                ear: ear(),
            });
        }
        Self {
            coordinator,
            people: joined,
            ear: own,
            written: 0,
        }
    }

    /// Everybody saves at the same time.
    pub async fn answer(&mut self, times: usize) {
        let mut tasks = JoinSet::new();
        for person in self.people.drain(..) {
            tasks.spawn(person.save(times));
        }
        self.people = tasks.join_all().await;
        self.people.sort_by_key(|person| person.number);
    }

    /// One of them takes back what they gave.
    pub async fn one_leaves(&mut self) {
        self.people.pop().unwrap().leave().await;
    }

    pub async fn close(&mut self) {
        self.coordinator.close().await;
        self.ear.hears("closed");
    }

    /// Writes down what the team answers, and what it is going to do.
    pub async fn agree(&mut self, times: usize) {
        for _ in 0..times {
            let mark = format!("a{}.", self.written);
            let key = idempotency_key(u32::try_from(self.written).unwrap());
            let base = (self.written / 2).to_string();
            let fields = [
                ("idempotency_key", key.as_str()),
                ("basis", &base),
                ("keuze", "2"),
                ("reden", &mark),
            ];
            if self.written.is_multiple_of(2) {
                let path = self.coordinator.at(&format!("/afspraken/{ITEM}"));
                self.coordinator.browser.post(&path, &fields).await.is(303);
            } else {
                acting::post_new(&self.coordinator, &[("wat", mark.as_str())])
                    .await
                    .is(303);
            }
            self.ear.hears(&format!("written {mark}"));
            self.written += 1;
        }
    }

    /// Votes on a question, everybody in their own way.
    pub async fn vote(&mut self, base: &str, phones: u32) {
        let session = Session::open(&self.coordinator, "nabespreken").await;
        let mut seats = Vec::new();
        for number in 0..phones {
            let browser = Browser::new(client(), base);
            seats.push(session.sit_in(browser, number, "docent").await);
        }
        session.step("stem", "0").await;
        for (number, phone) in seats.iter().enumerate() {
            let ballot = phone.page().await.is(200).field("stemming");
            let (choice, priority) = (1 + number % 4, number / 4 % 3);
            let fields = [
                ("stemming", ballot.as_str()),
                ("keuze", &choice.to_string()),
                ("prioriteit", ["laag", "midden", "hoog"][priority]),
            ];
            let path = format!("{}/stem", phone.path);
            phone.browser.post(&path, &fields).await.is(303);
            self.ear.hears(&format!("vote {choice} {priority}"));
        }
    }

    /// The same team at a server that was started anew.
    pub fn moved(mut self, base: &str) -> Self {
        self.coordinator.browser = self.coordinator.browser.moved(base);
        for person in &mut self.people {
            person.one.browser = person.one.browser.moved(base);
        }
        self
    }
}
