//! Who may what in a team session.

use super::{
    ALL_GO, ALL_OK, COORDINATOR_GO, COORDINATOR_OK, Expected, NO_ONE, RESPONDENT_GO, RESPONDENT_OK,
    Row, THERE_OK,
};
use crate::browser::Browser;
use crate::people::{Coordinator, mark};

/// A link that works once: the first who presses has it.
const FIRST_GOES: Row = [303, 404, 404, 404, 404];
/// Somebody answers already: the coordinator is sent to closing, or told that it cannot be.
const SENT_TO_CLOSING: Row = COORDINATOR_GO;
const NOT_YET: Row = [404, 404, 404, 409, 404];

/// The rows of its routes. In review A leads a session in which respondent A sits and a vote is open.
#[rustfmt::skip]
pub const ROWS: &[Expected] = &[
    ("GET", "/beheer/{round}/sessie", SENT_TO_CLOSING, COORDINATOR_OK),
    ("GET", "/beheer/{round}/sessie/stroom", NO_ONE, COORDINATOR_OK),
    ("POST", "/beheer/{round}/sessie/stap", NO_ONE, COORDINATOR_GO),
    ("POST", "/beheer/{round}/sessie/scherm", NO_ONE, COORDINATOR_GO),
    ("POST", "/beheer/{round}/sessie/teamantwoord/{item}", NO_ONE, COORDINATOR_GO),
    ("POST", "/beheer/{round}/sessie/notitie/{item}", NO_ONE, COORDINATOR_GO),
    ("POST", "/beheer/{round}/sessie/openen", NOT_YET, COORDINATOR_GO),
    ("GET", "/beheer/{round}/sessie/sluiten", NO_ONE, COORDINATOR_OK),
    ("POST", "/beheer/{round}/sessie/sluiten", NO_ONE, COORDINATOR_GO),
    ("GET", "/beheer/{round}/sessie/overdragen", NO_ONE, COORDINATOR_OK),
    ("POST", "/beheer/{round}/sessie/overdragen", NO_ONE, COORDINATOR_GO),
    ("GET", "/leiding/{key}", NO_ONE, ALL_OK),
    ("POST", "/leiding/{key}", NO_ONE, FIRST_GOES),
    ("GET", "/scherm/{key}", NO_ONE, ALL_OK),
    ("GET", "/scherm/{key}/stroom", NO_ONE, ALL_OK),
    ("GET", "/aanschuiven", ALL_OK, ALL_OK),
    ("POST", "/aanschuiven", NO_ONE, ALL_GO),
    ("GET", "/aanschuiven/{code}", NO_ONE, ALL_OK),
    ("POST", "/aanschuiven/{code}", NO_ONE, ALL_GO),
    ("GET", "/aanschuiven/{code}/ander", NO_ONE, THERE_OK),
    ("POST", "/aanschuiven/{code}/ander", NO_ONE, ALL_GO),
    ("GET", "/sessie/{round}", NO_ONE, RESPONDENT_OK),
    ("GET", "/sessie/{round}/stroom", NO_ONE, RESPONDENT_OK),
    ("POST", "/sessie/{round}/stem", NO_ONE, RESPONDENT_GO),
    ("POST", "/sessie/{round}/weg", NO_ONE, RESPONDENT_GO),
    ("GET", "/sessie-klaar", ALL_OK, ALL_OK),
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
        let fields = [("aanvraag", mark(7)), ("rol", "docent".to_owned())];
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
    pub fn fields<'a>(&'a self, pattern: &str, mark: &'a str) -> Vec<(&'a str, &'a str)> {
        match pattern {
            "/aanschuiven" => vec![("code", &self.code)],
            "/aanschuiven/{code}" => vec![("aanvraag", mark), ("rol", "docent")],
            "/aanschuiven/{code}/ander" => {
                vec![("aanvraag", mark), ("rol", "docent"), ("ander", "ja")]
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
