//! Who may what with requests to the support centre.

use super::{CONFLICT, Expected, GO, NONE, OK};
use crate::people::Coordinator;
use crate::support_requests::ask;

/// The rows of its routes: in the private phase there is nothing to ask about yet.
#[rustfmt::skip]
pub const ROWS: &[Expected] = &[
    ("GET", "/beheer/{round}/ondersteuning", OK, OK),
    // Without the mark of a text that was shown, it is shown.
    ("POST", "/beheer/{round}/ondersteuning", NONE, CONFLICT),
    ("GET", "/beheer/{round}/ondersteuning/nieuw", NONE, OK),
    ("POST", "/beheer/{round}/ondersteuning/nieuw", NONE, OK),
    ("POST", "/beheer/{round}/ondersteuning/{request}/gelezen", NONE, GO),
    ("GET", "/beheer/{round}/ondersteuning/{request}/intrekken", NONE, OK),
    ("POST", "/beheer/{round}/ondersteuning/{request}/intrekken", NONE, GO),
    ("GET", "/steunpunt/vragen", OK, OK),
    ("GET", "/steunpunt/vragen/{request}", NONE, OK),
    ("POST", "/steunpunt/vragen/{request}/oppakken", NONE, GO),
    // Nobody took it.
    ("POST", "/steunpunt/vragen/{request}/terugleggen", NONE, CONFLICT),
    ("POST", "/steunpunt/vragen/{request}/doorzetten", NONE, GO),
    ("POST", "/steunpunt/vragen/{request}/antwoord", NONE, GO),
    ("POST", "/steunpunt/vragen/{request}/afsluiten", NONE, GO),
];

/// A's request; in the private phase, the number of nothing.
pub struct Asked(String);

impl Asked {
    pub fn none() -> Self {
        Self("1".to_owned())
    }

    pub async fn open(a: &Coordinator) -> Self {
        Self(ask(a, "Hoe begin je?").await)
    }

    /// The address with the number of the request.
    pub fn path(&self, pattern: &str) -> String {
        pattern.replace("{request}", &self.0)
    }

    /// What a form about requests holds; nothing for another one. Members of staff send the very
    /// same form, so that the second press is a repetition.
    pub fn fields<'a>(pattern: &str, idempotency_key: &'a str) -> Vec<(&'a str, &'a str)> {
        const SAME: &str = "0123456789abcdef0123456789abcdef";
        let of_staff = || vec![("idempotency_key", SAME), ("stand", "1")];
        let rest = match pattern {
            "/beheer/{round}/ondersteuning" | "/beheer/{round}/ondersteuning/nieuw" => {
                return vec![
                    ("idempotency_key", idempotency_key),
                    ("onderwerp", "passend-onderwijs"),
                    ("vraag", "Hoe?"),
                ];
            }
            "/beheer/{round}/ondersteuning/{request}/gelezen" => return vec![("tot", "1")],
            "/steunpunt/vragen/{request}/oppakken"
            | "/steunpunt/vragen/{request}/terugleggen"
            | "/steunpunt/vragen/{request}/afsluiten" => return of_staff(),
            "/steunpunt/vragen/{request}/doorzetten" => ("expert", "Noor"),
            "/steunpunt/vragen/{request}/antwoord" => ("antwoord", "Zo."),
            _ => return Vec::new(),
        };
        let mut fields = of_staff();
        fields.push(rest);
        fields
    }
}
