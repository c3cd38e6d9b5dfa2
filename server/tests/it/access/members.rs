//! Who may what with accounts of coordinators, and with a team that several coordinate.

use super::{Answer, Expected, GO, NONE, OK};
use crate::accounts::{self, Account};
use crate::app::TestApp;
use crate::browser::Browser;
use crate::people::{Coordinator, idempotency_key};

/// What came of a passkey, in words that nobody understands.
const SENSELESS: Answer = Answer::Whoever(422);
/// With the link alone one signs in first; with an account there is nothing to take over.
const TAKE_OVER: Answer = Answer::OfManagers([303, 404]);
/// Only a member leaves.
const LEAVE_PAGE: Answer = Answer::OfManagers([404, 200]);
const LEAVE: Answer = Answer::OfManagers([404, 303]);

/// Nobody else manages team A.
const DELETED: Answer = Answer::AllBut(303, 409);

/// The rows of its routes. Nothing is mailed, at an address of numbers there are no passkeys, and no
/// provider of accounts was chosen: what they need is not there.
#[rustfmt::skip]
pub const ROWS: &[Expected] = &[
    ("GET", "/aanmelden", OK, OK),
    ("POST", "/aanmelden", NONE, NONE),
    ("GET", "/aanmelden/verstuurd", OK, OK),
    ("GET", "/aanmelden/openen/{key}", NONE, NONE),
    ("POST", "/aanmelden/openen/{key}", NONE, NONE),
    ("GET", "/aanmelden/openid", NONE, NONE),
    ("GET", "/aanmelden/openid/terug", NONE, NONE),
    ("POST", "/aanmelden/passkey/vraag", NONE, NONE),
    ("POST", "/aanmelden/passkey", SENSELESS, SENSELESS),
    ("POST", "/afmelden", GO, GO),
    ("GET", "/account", OK, OK),
    ("POST", "/account/overal-uitloggen", GO, GO),
    ("POST", "/account/passkey/vraag", NONE, NONE),
    ("POST", "/account/passkey", SENSELESS, SENSELESS),
    ("POST", "/account/passkeys/{passkey}/verwijderen", NONE, NONE),
    ("GET", "/account/openid", NONE, NONE),
    ("POST", "/account/openid/ontkoppelen", GO, GO),
    ("GET", "/account/gegevens/{own}", OK, OK),
    ("GET", "/account/gegevens/{own}/stroom", OK, OK),
    // What they get while the account is about to be deleted: see `accounts::removal`.
    ("GET", "/account/verwijderen", OK, OK),
    ("POST", "/account/verwijderen", DELETED, DELETED),
    ("POST", "/account/terughalen", GO, GO),
    ("GET", "/account/verwijderd", OK, OK),
    ("GET", "/mijn-scans", OK, OK),
    ("GET", "/uitnodiging/{key}", NONE, NONE),
    ("POST", "/uitnodiging/{key}", NONE, NONE),
    ("GET", "/uitgenodigd/{key}", NONE, NONE),
    ("POST", "/uitgenodigd/{key}", NONE, NONE),
    ("GET", "/beheer/{round}/mailen", OK, OK),
    ("POST", "/beheer/{round}/mailen", NONE, NONE),
    // Nobody was mailed, so that nobody is.
    ("POST", "/beheer/{round}/mailen/herinnering", GO, NONE),
    ("POST", "/beheer/{round}/mailen/teamsessie", GO, GO),
    ("GET", "/beheer/{round}/team", OK, OK),
    ("POST", "/beheer/{round}/team", GO, GO),
    // Nothing to show any more: sent back.
    ("GET", "/beheer/{round}/team/link", GO, GO),
    ("POST", "/beheer/{round}/team/overnemen", TAKE_OVER, TAKE_OVER),
    ("POST", "/beheer/{round}/team/uitnodigingen/{invitation}/intrekken", GO, GO),
    ("POST", "/beheer/{round}/team/{account}/rol", GO, GO),
    ("GET", "/beheer/{round}/team/{account}/verwijderen", OK, OK),
    ("POST", "/beheer/{round}/team/{account}/verwijderen", GO, GO),
    ("GET", "/beheer/{round}/team/verlaten", LEAVE_PAGE, LEAVE_PAGE),
    ("POST", "/beheer/{round}/team/verlaten", LEAVE, LEAVE),
    ("GET", "/beheer/{round}/logboek", OK, OK),
    ("GET", "/meekijken/{round}", OK, OK),
    ("GET", "/meekijken/{round}/rapport.pdf", NONE, OK),
    ("GET", "/meekijken/{round}/rapport.pdf/stroom", NONE, OK),
    ("POST", "/meekijken/{round}/verlaten", GO, GO),
];

/// The members of team A, and those who are not.
pub struct Team {
    looking_along: Account,
    invitation: i64,
}

impl Team {
    /// Makes them: managing, looking along, invited, removed, changed. The link of the team is a new
    /// one afterwards, which its coordinator opens.
    pub async fn gather(app: &TestApp, a: &mut Coordinator) -> (Self, [Browser; 5]) {
        let managing = accounts::sign_in(app, "beheer").await;
        accounts::take_over(a, &managing).await;
        let at = a.at("/team");
        let looking_along = accounts::join_team(app, &managing.browser, &at, "meekijken").await;
        let removed = accounts::join_team(app, &managing.browser, &at, "beheren").await;
        let changed = accounts::join_team(app, &managing.browser, &at, "beheren").await;
        let gone = format!("{at}/{}/verwijderen", removed.id);
        managing.browser.press(&gone).await.is(303);
        let role = format!("{at}/{}/rol", changed.id);
        let fields = [("rol", "meekijken")];
        managing.browser.post(&role, &fields).await.is(303);
        accounts::renew_link(a, &managing.browser).await;
        let invited = accounts::sign_in(app, "uitgenodigd").await;
        accounts::invite(&managing.browser, &at, &invited.address, "beheren").await;
        let invitation = accounts::number(app, "SELECT MAX(id) FROM member_invitations").await;
        let browsers = [
            managing.browser,
            looking_along.browser.twin(),
            invited.browser,
            removed.browser,
            changed.browser,
        ];
        let team = Self {
            looking_along,
            invitation,
        };
        (team, browsers)
    }

    /// The address with the keys of the member who looks along, and of the invitation.
    pub fn path(&self, pattern: &str) -> String {
        pattern
            .replace("{account}", &self.looking_along.id.to_string())
            .replace("{invitation}", &self.invitation.to_string())
            .replace("{passkey}", "1")
            .replace("{own}", "gegevens.json")
    }

    /// What a form holds; nothing for another one.
    pub fn fields(&self, pattern: &str, actor: u32) -> Vec<(&'static str, String)> {
        let owned = |text: &str| text.to_owned();
        match pattern {
            "/beheer/{round}/mailen" => vec![
                ("idempotency_key", idempotency_key(actor)),
                ("adressen", owned("iemand@school.example")),
            ],
            "/beheer/{round}/mailen/teamsessie" => vec![("dag", owned("2026-12-01"))],
            "/account/verwijderen" => vec![("zeker", owned("ja"))],
            "/aanmelden" => vec![("adres", owned("iemand@school.example"))],
            "/beheer/{round}/team" => vec![
                ("idempotency_key", idempotency_key(actor)),
                ("adres", owned("nieuw@school.example")),
                ("rol", owned("meekijken")),
            ],
            "/beheer/{round}/team/{account}/rol" => vec![("rol", owned("beheren"))],
            "/beheer/{round}/team/verlaten" => {
                vec![("aan", self.looking_along.id.to_string())]
            }
            _ => Vec::new(),
        }
    }
}
