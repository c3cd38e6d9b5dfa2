//! Coordinators and respondents, who do everything through pages.

use serde_json::{Value, json};

use crate::app::TestApp;
use crate::browser::{Browser, Page};

/// What a coordinator types to start a scan.
#[derive(Clone, Debug)]
pub struct Scan {
    pub sector: &'static str,
    pub list: &'static str,
    pub extent: &'static str,
    pub school: String,
    pub team: String,
    pub form: &'static str,
}

impl Default for Scan {
    fn default() -> Self {
        Self {
            sector: "vo",
            list: "vo",
            extent: "kort",
            school: "Proefschool".to_owned(),
            team: "proefteam".to_owned(),
            form: "anoniem",
        }
    }
}

impl Scan {
    pub fn open() -> Self {
        Self {
            form: "open-kaart",
            ..Self::default()
        }
    }

    pub fn fields(&self, idempotency_key: &str) -> Vec<(String, String)> {
        [
            ("idempotency_key", idempotency_key),
            ("lijst", self.list),
            ("lengte", self.extent),
            ("school", self.school.as_str()),
            ("team", self.team.as_str()),
            ("vorm", self.form),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec()
    }
}

/// A key as forms hold one: 32 hexadecimal digits.
pub fn idempotency_key(number: u32) -> String {
    format!("{:032x}", u128::from(number) + (1 << 100))
}

/// A coordinator with one scan.
pub struct Coordinator {
    pub browser: Browser,
    pub round: String,
    pub key: String,
    pub code: String,
}

impl Coordinator {
    pub async fn start_in(browser: Browser, scan: &Scan) -> Self {
        let path = format!("/start/{}", scan.sector);
        let idempotency_key = browser.get(&path).await.is(200).field("idempotency_key");
        let started = browser
            .post(&path, &scan.fields(&idempotency_key))
            .await
            .is(303);
        let shown = browser.get(started.location()).await.is(200);
        let key = shown.between("/beheer/openen/", "<").to_owned();
        let round = started.location().split('/').nth(2).unwrap().to_owned();
        let kept = format!("/beheer/{round}/link");
        browser.post(&kept, &[("bewaard", "ja")]).await.is(303);
        let page = browser.get(&format!("/beheer/{round}")).await.is(200);
        let code = team_code(&page);
        Self {
            browser,
            round,
            key,
            code,
        }
    }

    /// An address below the round.
    pub fn at(&self, rest: &str) -> String {
        format!("/beheer/{}{rest}", self.round)
    }

    pub async fn get(&self, rest: &str) -> Page {
        self.browser.get(&self.at(rest)).await
    }

    pub async fn close(&self) {
        let path = self.at("/afsluiten");
        self.browser.post(&path, &[("zeker", "ja")]).await.is(303);
    }
}

impl Coordinator {
    /// Finishes the round, without contributing to the comparison.
    pub async fn finish(&self) {
        let path = self.at("/afronden");
        let fields = [("bijdrage", "nee")];
        self.browser.post(&path, &fields).await.is(303);
    }

    /// Starts the next round, short and with the same list, and goes there.
    pub async fn next(&mut self) {
        let path = self.at("/volgende");
        let idempotency_key = self
            .browser
            .get(&path)
            .await
            .is(200)
            .field("idempotency_key");
        let fields = [
            ("idempotency_key", idempotency_key.as_str()),
            ("lengte", "kort"),
        ];
        let started = self.browser.post(&path, &fields).await.is(303);
        let round = started.location().split('/').nth(2).unwrap();
        round.clone_into(&mut self.round);
        self.code = team_code(&self.get("").await.is(200));
    }
}

/// The team code on a coordinator's page.
pub fn team_code(page: &Page) -> String {
    page.text_of("teamcode").replace('-', "")
}

pub struct Respondent {
    pub browser: Browser,
    pub round: String,
    /// Which participation their pages are made for.
    pub participation: String,
}

impl Respondent {
    /// Joins in this browser; without a name unless it is an open scan.
    pub async fn join_in(browser: Browser, code: &str, role: &str, name: &str) -> Self {
        let path = format!("/meedoen/{code}");
        let idempotency_key = browser.get(&path).await.is(200).field("idempotency_key");
        let mut fields = vec![("idempotency_key", idempotency_key.as_str()), ("rol", role)];
        if !name.is_empty() {
            fields.push(("naam", name));
        }
        let joined = browser.post(&path, &fields).await.is(303);
        Self::in_browser(browser, joined.location()).await
    }

    /// Whoever answers in this browser, from their start page.
    pub async fn in_browser(browser: Browser, start: &str) -> Self {
        let round = start.split('/').nth(2).unwrap().to_owned();
        let page = browser.get(start).await.is(200);
        Self {
            participation: page.participation().to_owned(),
            browser,
            round,
        }
    }

    /// An address below the round.
    pub fn at(&self, rest: &str) -> String {
        format!("/invullen/{}{rest}", self.round)
    }

    pub async fn get(&self, rest: &str) -> Page {
        self.browser.get(&self.at(rest)).await
    }

    /// What the island posts.
    pub fn body(&self, answers: &[Value]) -> Value {
        json!({ "round": self.round, "participation": self.participation, "answers": answers })
    }

    /// Saves as the island does.
    pub async fn save(&self, answers: &[Value]) -> Page {
        let request = self.browser.own_post("/api/bewaar");
        self.browser.send(request.json(&self.body(answers))).await
    }

    /// Saves and says what became of it.
    pub async fn acks(&self, answers: &[Value]) -> Value {
        self.save(answers).await.is(200).json()
    }
}

/// An answer as the island sends it.
pub fn sent(item: u16, choice: &str, base: i64, idempotency_key: i64) -> Value {
    json!({ "item": item, "choice": choice, "priority": "", "remark": "", "base": base, "idempotency_key": idempotency_key })
}

pub fn remarked(item: u16, choice: &str, remark: &str) -> Value {
    json!({ "item": item, "choice": choice, "priority": "hoog", "remark": remark, "base": 0, "idempotency_key": 77 })
}

impl TestApp {
    pub async fn start(&self, scan: &Scan) -> Coordinator {
        Coordinator::start_in(self.browser(), scan).await
    }

    pub async fn join(&self, code: &str, role: &str) -> Respondent {
        Respondent::join_in(self.browser(), code, role, "").await
    }

    pub async fn join_as(&self, code: &str, role: &str, name: &str) -> Respondent {
        Respondent::join_in(self.browser(), code, role, name).await
    }
}
