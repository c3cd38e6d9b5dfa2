//! A team at the table: who leads, the screen, and phones.

use reqwest::Method;

use crate::app::{PATIENCE, TestApp};
use crate::browser::{Browser, Page};
use crate::people::{Coordinator, Scan, idempotency_key, sent};

/// Markup that only a shown picture has.
pub const PICTURE: &str = "class=\"distribution\"";

/// A coordinator whose colleagues answered the first five items with this level, past closing.
pub async fn closed(app: &TestApp, people: u32, level: &str) -> Coordinator {
    let coordinator = app.start(&Scan::default()).await;
    for _ in 0..people {
        let one = app.join(&coordinator.code, "docent").await;
        let answers: Vec<_> = (0..5)
            .map(|item| sent(item, level, 0, i64::from(item) + 1))
            .collect();
        one.acks(&answers).await;
    }
    coordinator.close().await;
    coordinator
}

/// A session with its code and screen.
pub struct Session {
    pub lead: Browser,
    pub round: String,
    pub code: String,
    /// Path of the screen.
    pub screen: String,
}

impl Session {
    /// Opens it in this way: `nabespreken` or `direct`.
    pub async fn open(coordinator: &Coordinator, mode: &str) -> Self {
        let path = coordinator.at("/sessie/openen");
        let fields = [("vorm", mode), ("tijd", "45")];
        coordinator.browser.post(&path, &fields).await.is(303);
        let page = coordinator.get("/sessie").await.is(200);
        let code = page.text_of("sessiecode").replace('-', "");
        let screen = coordinator.at("/sessie/scherm");
        let screen = coordinator.browser.press(&screen).await.is(303);
        Self {
            lead: coordinator.browser.twin(),
            round: coordinator.round.clone(),
            code,
            screen: screen.location().to_owned(),
        }
    }

    pub fn at(&self, rest: &str) -> String {
        format!("/beheer/{}/sessie{rest}", self.round)
    }

    /// The page of whoever leads.
    pub async fn page(&self) -> Page {
        self.lead.get(&self.at("")).await.is(200)
    }

    /// Presses a button on the session as it is now; gives where that leads.
    pub async fn step(&self, what: &str, item: &str) -> String {
        let stand = self.page().await.field("stand");
        self.step_at(&stand, what, item).await
    }

    /// The same on the session as it was.
    pub async fn step_at(&self, stand: &str, what: &str, item: &str) -> String {
        let fields = [("stand", stand), ("doe", what), ("punt", item)];
        let page = self.lead.post(&self.at("/stap"), &fields).await.is(303);
        page.location().to_owned()
    }

    pub async fn sit(&self, app: &TestApp, number: u32, role: &str) -> Phone {
        self.sit_in(app.browser(), number, role).await
    }

    /// The same with this phone.
    pub async fn sit_in(&self, browser: Browser, number: u32, role: &str) -> Phone {
        let path = format!("/aanschuiven/{}", self.code);
        let fields = [
            ("idempotency_key", idempotency_key(number)),
            ("rol", role.to_owned()),
        ];
        browser.post(&path, &fields).await.is(303);
        Phone {
            browser,
            path: format!("/sessie/{}", self.round),
        }
    }

    pub async fn sit_down(&self, app: &TestApp, count: u32) -> Vec<Phone> {
        let mut phones = Vec::new();
        for number in 0..count {
            phones.push(self.sit(app, number, "docent").await);
        }
        phones
    }
}

pub struct Phone {
    pub browser: Browser,
    pub path: String,
}

impl Phone {
    pub async fn page(&self) -> Page {
        self.browser.get(&self.path).await
    }

    pub async fn vote(&self, choice: &str) -> Page {
        let ballot = self.page().await.is(200).field("stemming");
        self.vote_in(&ballot, choice).await
    }

    pub async fn vote_in(&self, ballot: &str, choice: &str) -> Page {
        let fields = [
            ("stemming", ballot),
            ("keuze", choice),
            ("prioriteit", "hoog"),
        ];
        let path = format!("{}/stem", self.path);
        self.browser.post(&path, &fields).await
    }
}

pub struct Events {
    stream: reqwest::Response,
    /// All text so far.
    pub heard: String,
}

impl Events {
    pub async fn of(browser: &Browser, path: &str) -> Self {
        let request = browser.request(Method::GET, path);
        let response = browser.open(request).await.unwrap();
        assert_eq!(response.status(), 200, "{path}");
        Self {
            stream: response,
            heard: String::new(),
        }
    }

    /// Reads on until an event holds this text.
    pub async fn until(&mut self, text: &str) -> String {
        let from = self.heard.len();
        let found = tokio::time::timeout(PATIENCE, async {
            while !self.heard[from..].contains(text) {
                let Some(piece) = self.stream.chunk().await.unwrap() else {
                    return false;
                };
                self.heard.push_str(&String::from_utf8_lossy(&piece));
            }
            true
        });
        let found = found.await.unwrap_or(false);
        assert!(found, "no {text} in {}", &self.heard[from..]);
        self.heard[from..].to_owned()
    }

    pub async fn ends(&mut self) -> bool {
        let end = async { while let Ok(Some(_)) = self.stream.chunk().await {} };
        tokio::time::timeout(PATIENCE, end).await.is_ok()
    }
}
