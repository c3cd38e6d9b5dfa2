//! Who may what at the support centre.

use super::{Answer, Expected, GO, NONE, OK};
use crate::app::TestApp;
use crate::browser::Browser;
use crate::staff::{Person, sign_in};
use scan::application::staff::StaffRole;

/// What came of a passkey, in words that nobody understands.
const SENSELESS: Answer = Answer::Whoever(422);

/// The rows of its routes. At an address of numbers there are no passkeys, and no provider of
/// accounts was chosen: what they need is not there.
#[rustfmt::skip]
pub const ROWS: &[Expected] = &[
    ("GET", "/steunpunt/aanmelden", OK, OK),
    ("GET", "/steunpunt/aanmelden/openid", NONE, NONE),
    ("GET", "/steunpunt/aanmelden/openid/terug", NONE, NONE),
    ("POST", "/steunpunt/aanmelden/passkey/vraag", NONE, NONE),
    ("POST", "/steunpunt/aanmelden/passkey", SENSELESS, SENSELESS),
    ("POST", "/steunpunt/aanmelden/voorbeeld", NONE, NONE),
    ("POST", "/steunpunt/afmelden", GO, GO),
    ("GET", "/steunpunt/openen/{key}", NONE, NONE),
    ("GET", "/steunpunt/openen/{key}/openid", NONE, NONE),
    ("POST", "/steunpunt/openen/{key}/passkey/vraag", NONE, NONE),
    ("POST", "/steunpunt/openen/{key}/passkey", SENSELESS, SENSELESS),
    ("GET", "/steunpunt", OK, OK),
    ("GET", "/steunpunt/vergelijk", OK, OK),
    ("GET", "/steunpunt/regio", OK, OK),
    ("GET", "/steunpunt/ontwikkeling", OK, OK),
    ("GET", "/steunpunt/behoeften", OK, OK),
    ("GET", "/steunpunt/rolgroepen", OK, OK),
    // Of a release that is not there, as long as there is none.
    ("GET", "/steunpunt/onderwerp/{topic}", OK, OK),
    ("GET", "/steunpunt/meenemen", OK, OK),
    ("GET", "/steunpunt/kenniskring", OK, OK),
    // Of a release that is not there; `takeaway` asks for files that are.
    ("GET", "/steunpunt/meenemen/{file}", NONE, NONE),
    ("GET", "/steunpunt/meenemen/{file}/stroom", NONE, NONE),
    ("GET", "/steunpunt/account", OK, OK),
    ("POST", "/steunpunt/account/overal-afmelden", GO, GO),
    ("GET", "/steunpunt/account/gegevens/{own}", OK, OK),
    ("GET", "/steunpunt/account/gegevens/{own}/stroom", OK, OK),
    ("GET", "/steunpunt/account/verwijderen", OK, OK),
    // There are other administrators, of other worlds.
    ("POST", "/steunpunt/account/verwijderen", GO, GO),
    ("POST", "/steunpunt/account/terughalen", GO, GO),
    ("GET", "/steunpunt/account/verwijderd", OK, OK),
    ("GET", "/steunpunt/medewerkers", OK, OK),
    ("POST", "/steunpunt/medewerkers", GO, GO),
    // Nothing to show: an administrator is sent back.
    ("GET", "/steunpunt/medewerkers/link", GO, GO),
    ("POST", "/steunpunt/medewerkers/{staff}/link", GO, GO),
    ("GET", "/steunpunt/medewerkers/{staff}/verwijderen", OK, OK),
    ("POST", "/steunpunt/medewerkers/{staff}/verwijderen", GO, GO),
    ("GET", "/steunpunt/logboek", OK, OK),
    ("GET", "/steunpunt/uitgaven", OK, OK),
    ("POST", "/steunpunt/uitgaven", GO, GO),
    ("GET", "/steunpunt/uitgaven/stroom", OK, OK),
    ("POST", "/steunpunt/uitgaven/stoppen", GO, GO),
    // There is none under that name.
    ("GET", "/steunpunt/uitgaven/{edition}/intrekken", NONE, NONE),
    ("POST", "/steunpunt/uitgaven/{edition}/intrekken", NONE, NONE),
];

/// A member and an administrator of the support centre.
pub struct Centre {
    member: Person,
}

impl Centre {
    /// Both, signed in.
    pub async fn open(app: &TestApp) -> (Self, Browser, Browser) {
        let (member, one) = sign_in(app, StaffRole::Member).await;
        let (_, admin) = sign_in(app, StaffRole::Admin).await;
        (Self { member }, one, admin)
    }

    /// The address with the key of the member.
    pub fn path(&self, pattern: &str) -> String {
        pattern.replace("{staff}", &self.member.id.to_string())
    }

    /// What a form for administrators holds; nothing for another one.
    pub fn fields(pattern: &str) -> Vec<(&'static str, &'static str)> {
        match pattern {
            "/steunpunt/medewerkers" => vec![("naam", "Iemand Nieuw")],
            "/steunpunt/account/verwijderen" => vec![("zeker", "ja")],
            _ => Vec::new(),
        }
    }
}
