//! Who may what on a board of colleague pairing.

use super::{Expected, GO, NONE, OK, THERE_OK};
use crate::app::TestApp;
use crate::browser::Browser;
use crate::members::{BUSY, Member, Shown, pairs};
use crate::people::Coordinator;

pub const ROWS: &[Expected] = &[
    // There is no board in the private phase.
    ("GET", "/beheer/{round}/koppeling", NONE, OK),
    ("POST", "/beheer/{round}/koppeling", NONE, GO),
    ("POST", "/beheer/{round}/koppeling/code/{doen}", NONE, GO),
    ("POST", "/beheer/{round}/koppeling/koppels", NONE, GO),
    ("POST", "/beheer/{round}/koppeling/weg", NONE, GO),
    ("GET", "/beheer/{round}/koppeling/sluiten", NONE, OK),
    ("POST", "/beheer/{round}/koppeling/sluiten", NONE, GO),
    ("GET", "/koppelen", OK, OK),
    ("POST", "/koppelen", NONE, GO),
    ("GET", "/koppelen/{code}", NONE, OK),
    ("POST", "/koppelen/{code}", NONE, GO),
    // Respondent A is on the board already.
    ("GET", "/koppelen/{code}/ander", NONE, THERE_OK),
    ("POST", "/koppelen/{code}/ander", NONE, GO),
    ("GET", "/koppeling/{board}", NONE, OK),
    ("GET", "/koppeling/{board}/keuzes", NONE, OK),
    ("POST", "/koppeling/{board}/keuzes", NONE, GO),
    ("POST", "/koppeling/{board}/koppels", NONE, GO),
    ("GET", "/koppeling/{board}/weg", NONE, OK),
    ("POST", "/koppeling/{board}/weg", NONE, GO),
    ("GET", "/van-het-bord", OK, OK),
];

/// A's pairing board, on which respondent A is; in the private phase, names of nothing.
pub struct Board {
    pub name: String,
    code: String,
    /// Suggested between respondent A and a colleague.
    pair: Shown,
}

impl Board {
    pub fn none() -> Self {
        Self {
            name: "222222222222".to_owned(),
            code: "2222222222".to_owned(),
            pair: Shown {
                who: String::new(),
                skill: BUSY.to_owned(),
                helper: "1".to_owned(),
                learner: "2".to_owned(),
                answers: Vec::new(),
            },
        }
    }

    /// Opens both boards: respondent A comes on the one, respondent B on the other.
    pub async fn open(
        app: &TestApp,
        a: &Coordinator,
        b: &Coordinator,
        one: Browser,
        other: Browser,
    ) -> (Self, Browser, Browser) {
        let mut codes = Vec::new();
        for coordinator in [a, b] {
            let path = coordinator.at("/koppeling");
            coordinator.browser.press(&path).await.is(303);
            let page = coordinator.get("/koppeling").await.is(200);
            codes.push(page.text_of("koppelcode").replace('-', ""));
        }
        let other = Member::come_in(other, &codes[1], "Een ander").await;
        let one = Member::come_in(one, &codes[0], "Een collega").await;
        let one = one.chose("wil-leren", &[BUSY]).await;
        let helper = Member::come_in(app.browser(), &codes[0], "Nog een collega").await;
        helper.chose("kan-helpen", &[BUSY]).await;
        let pair = pairs(&one.page().await).remove(0);
        let board = Self {
            name: one.board,
            code: codes.remove(0),
            pair,
        };
        (board, one.browser, other.browser)
    }

    /// The address behind its code.
    pub fn path(&self) -> String {
        format!("/koppelen/{}", self.code)
    }

    /// What a form of the board holds; nothing for another one.
    pub fn fields<'a>(
        &'a self,
        pattern: &str,
        idempotency_key: &'a str,
    ) -> Vec<(&'a str, &'a str)> {
        match pattern {
            "/koppelen" => vec![("code", &self.code)],
            // Every actor has a key, and so a name, of their own.
            "/koppelen/{code}" => vec![
                ("idempotency_key", idempotency_key),
                ("naam", idempotency_key),
            ],
            "/koppelen/{code}/ander" => {
                vec![
                    ("idempotency_key", idempotency_key),
                    ("naam", idempotency_key),
                    ("ander", "ja"),
                ]
            }
            "/beheer/{round}/koppeling/weg" => vec![("wie", &self.pair.learner)],
            "/beheer/{round}/koppeling/koppels" | "/koppeling/{board}/koppels" => {
                self.pair.fields("ja").to_vec()
            }
            _ => Vec::new(),
        }
    }
}
