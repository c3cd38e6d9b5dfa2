//! A team whose coordinator and respondent notice what the machine does to the database.

use std::path::Path;
use std::time::Instant;

use super::witness::Witness;
use crate::app::{PATIENCE, client};
use crate::browser::{Browser, Page};
use crate::people::{Coordinator, Respondent, Scan};

/// Far more saves than the last room takes.
const MANY: usize = 300;

/// A team on a server, with somebody who answers.
pub struct Scene<'d> {
    data: &'d Path,
    pub coordinator: Coordinator,
    pub witness: Witness,
    anybody: Browser,
}

impl<'d> Scene<'d> {
    pub async fn new(base: &str, data: &'d Path) -> Self {
        let browser = || Browser::new(client(), base);
        let coordinator = Coordinator::start_in(browser(), &Scan::default()).await;
        let one = Respondent::join_in(browser(), &coordinator.code, "docent", "").await;
        let mut scene = Self {
            data,
            coordinator,
            witness: Witness::new(one),
            anybody: browser(),
        };
        for _ in 0..3 {
            assert!(scene.witness.save().await);
        }
        scene.becomes(200).await;
        scene
    }

    /// Asks for readiness until it is this.
    pub async fn becomes(&self, status: u16) {
        let start = Instant::now();
        while self.anybody.get("/readyz").await.status != status {
            assert!(start.elapsed() < PATIENCE, "never {status}");
        }
    }

    pub async fn renew_code(&self) -> Page {
        let path = self.coordinator.at("/code/nieuw");
        self.coordinator.browser.press(&path).await
    }

    /// While nothing can be saved: everybody is told so, and can still read.
    pub async fn refuses(&mut self) {
        let (mut saves, mut refusals) = (0, 0);
        while refusals < 3 {
            refusals += usize::from(!self.witness.save().await);
            saves += 1;
            assert!(saves < MANY, "nothing is refused");
        }
        self.becomes(503).await;
        let page = self.renew_code().await.is(503);
        assert!(
            page.body.contains("Onze opslag werkt even niet"),
            "{}",
            page.body
        );
        self.coordinator.get("").await.is(200);
        self.witness.one.get("/antwoorden").await.is(200);
        self.witness.compare(self.data).await;
        // Other ways to write than the group of saves.
        self.witness
            .one
            .browser
            .press(&self.witness.one.at("/hervatcode"))
            .await
            .is(503);
    }

    /// Afterwards, with the same program still running.
    pub async fn recovers(&mut self) {
        self.becomes(200).await;
        assert!(!self.witness.refused.is_empty());
        self.witness.retry().await;
        for _ in 0..5 {
            assert!(self.witness.save().await);
        }
        self.renew_code().await.is(303);
        self.witness.compare(self.data).await;
    }

    /// The same people at a server that was started anew.
    pub fn go_to(&mut self, base: &str) {
        let browsers = [
            &mut self.coordinator.browser,
            &mut self.witness.one.browser,
            &mut self.anybody,
        ];
        for browser in browsers {
            *browser = browser.moved(base);
        }
    }
}
