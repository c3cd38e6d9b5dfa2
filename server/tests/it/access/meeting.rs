//! Who may what in a team session.

use super::{CONFLICT, Expected, FIRST_GOES, GO, NONE, OK, THERE_OK};
use crate::browser::Browser;
use crate::people::{Coordinator, idempotency_key};

/// The rows of its routes. In review A leads a session in which respondent A sits and a vote is open.
#[rustfmt::skip]
pub const ROWS: &[Expected] = &[
    ("GET", "/beheer/{round}/sessie", GO, OK),
    ("GET", "/beheer/{round}/sessie/stroom", NONE, OK),
    ("POST", "/beheer/{round}/sessie/stap", NONE, GO),
    ("POST", "/beheer/{round}/sessie/scherm", NONE, GO),
    ("POST", "/beheer/{round}/sessie/teamantwoord/{item}", NONE, GO),
    ("POST", "/beheer/{round}/sessie/notitie/{item}", NONE, GO),
    ("POST", "/beheer/{round}/sessie/openen", CONFLICT, GO),
    ("GET", "/beheer/{round}/sessie/sluiten", NONE, OK),
    ("POST", "/beheer/{round}/sessie/sluiten", NONE, GO),
    ("GET", "/beheer/{round}/sessie/overdragen", NONE, OK),
    ("POST", "/beheer/{round}/sessie/overdragen", NONE, GO),
    ("GET", "/leiding/{key}", NONE, OK),
    ("POST", "/leiding/{key}", NONE, FIRST_GOES),
    ("GET", "/scherm/{key}", NONE, OK),
    ("GET", "/scherm/{key}/stroom", NONE, OK),
    ("GET", "/aanschuiven", OK, OK),
    ("POST", "/aanschuiven", NONE, GO),
    ("GET", "/aanschuiven/{code}", NONE, OK),
    ("POST", "/aanschuiven/{code}", NONE, GO),
    ("GET", "/aanschuiven/{code}/ander", NONE, THERE_OK),
    ("POST", "/aanschuiven/{code}/ander", NONE, GO),
    ("GET", "/sessie/{round}", NONE, OK),
    ("GET", "/sessie/{round}/stroom", NONE, OK),
    ("POST", "/sessie/{round}/stem", NONE, GO),
    ("POST", "/sessie/{round}/weg", NONE, GO),
    ("GET", "/sessie-klaar", OK, OK),
];

/// A's session; in the private phase, names of nothing.
pub struct Table {
    code: String,
    lead: String,
    screen: String,
    ballot: String,
    revision: String,
}

impl Table {
    pub fn none() -> Self {
        Self {
            code: "2222222222".to_owned(),
            lead: "0".repeat(64),
            screen: "0".repeat(64),
            ballot: "1".to_owned(),
            revision: "1".to_owned(),
        }
    }

    /// Opens the session, sets respondent A down, and opens a vote.
    pub async fn open(a: &Coordinator, one: &Browser) -> Self {
        let session = |rest: &str| a.at(&format!("/sessie{rest}"));
        let fields = [("vorm", "nabespreken"), ("tijd", "45")];
        a.browser.post(&session("/openen"), &fields).await.is(303);
        let code = a.get("/sessie").await.is(200);
        let code = code.text_of("sessiecode").replace('-', "");
        let seat = format!("/aanschuiven/{code}");
        let fields = [
            ("idempotency_key", idempotency_key(7)),
            ("rol", "docent".to_owned()),
        ];
        one.post(&seat, &fields).await.is(303);
        let made = a.browser.press(&session("/overdragen")).await.is(303);
        let lead = a.browser.get(made.location()).await.is(200);
        let screen = a.browser.press(&session("/scherm")).await.is(303);
        let fields = [("stand", "1"), ("doe", "stem"), ("punt", "0")];
        a.browser.post(&session("/stap"), &fields).await.is(303);
        let phone = one.get(&format!("/sessie/{}", a.round)).await.is(200);
        Self {
            code,
            lead: lead.between("/leiding/", "<").to_owned(),
            screen: screen.location().replace("/scherm/", ""),
            ballot: phone.field("stemming"),
            revision: "2".to_owned(),
        }
    }

    /// The address with the secrets of the session.
    pub fn path(&self, pattern: &str) -> String {
        pattern
            .replace("/leiding/{key}", &format!("/leiding/{}", self.lead))
            .replace("/scherm/{key}", &format!("/scherm/{}", self.screen))
            .replace(
                "/aanschuiven/{code}",
                &format!("/aanschuiven/{}", self.code),
            )
    }

    /// What a form of the session holds; nothing for another one.
    pub fn fields<'a>(
        &'a self,
        pattern: &str,
        idempotency_key: &'a str,
    ) -> Vec<(&'a str, &'a str)> {
        match pattern {
            "/aanschuiven" => vec![("code", &self.code)],
            "/aanschuiven/{code}" => vec![("idempotency_key", idempotency_key), ("rol", "docent")],
            "/aanschuiven/{code}/ander" => {
                vec![
                    ("idempotency_key", idempotency_key),
                    ("rol", "docent"),
                    ("ander", "ja"),
                ]
            }
            "/beheer/{round}/sessie/openen" => vec![("vorm", "nabespreken"), ("tijd", "60")],
            "/beheer/{round}/sessie/stap" => {
                vec![
                    ("stand", &self.revision),
                    ("doe", "toon-stemming"),
                    ("punt", ""),
                ]
            }
            "/sessie/{round}/stem" => vec![("stemming", &self.ballot), ("keuze", "2")],
            _ => Vec::new(),
        }
    }
}
