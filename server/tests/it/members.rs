//! People on boards of colleague pairing, who do everything through pages.

use crate::app::TestApp;
use crate::browser::{Browser, Page, unescape};
use crate::people::{Coordinator, Scan};

/// Skills of the shipped list for vo.
pub const BUSY: &str = "gedrag-druk";
pub const DEFIANT: &str = "gedrag-verzet";

/// A coordinator whose board is open.
pub struct BoardOwner {
    pub coordinator: Coordinator,
    pub code: String,
}

impl BoardOwner {
    pub async fn page(&self) -> Page {
        self.coordinator.get("/koppeling").await.is(200)
    }

    /// What a form of the coordinator's page does.
    pub async fn post(&self, rest: &str, fields: &[(&str, &str)]) -> Page {
        let path = self.coordinator.at(&format!("/koppeling{rest}"));
        self.coordinator.browser.post(&path, fields).await
    }
}

/// Somebody on a board.
pub struct Member {
    pub browser: Browser,
    pub board: String,
}

impl Member {
    pub async fn come_in(browser: Browser, code: &str, name: &str) -> Self {
        let path = format!("/koppelen/{code}");
        let idempotency_key = browser.get(&path).await.is(200).field("idempotency_key");
        let fields = [
            ("idempotency_key", idempotency_key.as_str()),
            ("naam", name),
        ];
        let came = browser.post(&path, &fields).await.is(303);
        let board = came.location().split('/').nth(2).unwrap().to_owned();
        Self { browser, board }
    }

    /// An address below the board.
    pub fn at(&self, rest: &str) -> String {
        format!("/koppeling/{}{rest}", self.board)
    }

    pub async fn page(&self) -> Page {
        self.browser.get(&self.at("")).await.is(200)
    }

    pub async fn choose(&self, ticked: &[(&str, &str)]) -> Page {
        let names: Vec<String> = ticked
            .iter()
            .map(|(side, skill)| format!("{side}-{skill}"))
            .collect();
        let fields: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "ja")).collect();
        self.browser.post(&self.at("/keuzes"), &fields).await
    }

    /// Chooses `kan-helpen` or `wil-leren` for skills, and nothing else.
    pub async fn chose(self, side: &str, skills: &[&str]) -> Self {
        let ticked: Vec<_> = skills.iter().map(|skill| (side, *skill)).collect();
        self.choose(&ticked).await.is(303);
        self
    }

    /// Says `ja`, `nee` or `terug` to a pair.
    pub async fn say(&self, pair: &Shown, what: &str) -> Page {
        let path = self.at("/koppels");
        self.browser.post(&path, &pair.fields(what)).await
    }
}

/// A pair as a page shows it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shown {
    pub who: String,
    pub skill: String,
    pub helper: String,
    pub learner: String,
    /// Values of its buttons.
    pub answers: Vec<String>,
}

impl Shown {
    pub fn fields<'a>(&'a self, what: &'a str) -> [(&'a str, &'a str); 4] {
        [
            ("vaardigheid", &self.skill),
            ("helper", &self.helper),
            ("leert", &self.learner),
            ("wat", what),
        ]
    }

    /// Only suggested, not agreed.
    pub fn is_suggested(&self) -> bool {
        self.answers.iter().any(|answer| answer == "ja")
    }
}

pub fn pairs(page: &Page) -> Vec<Shown> {
    let mut found = Vec::new();
    for row in page.body.split("<li>") {
        if !row.contains("name=\"vaardigheid\"") {
            continue;
        }
        let row = row.split("</li>").next().unwrap();
        let one = Page {
            body: row.to_owned(),
            ..page.clone()
        };
        let buttons = row.split("<button").skip(1);
        found.push(Shown {
            who: unescape(one.between("<strong>", "<")),
            skill: one.field("vaardigheid"),
            helper: one.field("helper"),
            learner: one.field("leert"),
            answers: buttons
                .map(|button| {
                    let (_, value) = button.split_once("value=\"").unwrap();
                    value.split('"').next().unwrap().to_owned()
                })
                .collect(),
        });
    }
    found
}

impl TestApp {
    /// A closed scan of vo with an open board.
    pub async fn board(&self) -> BoardOwner {
        let scan = Scan {
            extent: "volledig",
            ..Scan::default()
        };
        let coordinator = self.start(&scan).await;
        coordinator.close().await;
        BoardOwner::open(coordinator).await
    }

    pub async fn come(&self, owner: &BoardOwner, name: &str) -> Member {
        Member::come_in(self.browser(), &owner.code, name).await
    }
}

impl BoardOwner {
    /// Opens the board of a closed scan.
    pub async fn open(coordinator: Coordinator) -> Self {
        let path = coordinator.at("/koppeling");
        coordinator.browser.press(&path).await.is(303);
        let page = coordinator.get("/koppeling").await.is(200);
        let code = page.text_of("koppelcode").replace('-', "");
        Self { coordinator, code }
    }
}
