//! Why somebody is not signed in, in words for whoever reads it; and where they come else.

use scan::application::Refusal;
use scan::application::accounts::NoSignIn;

use crate::visit::Visit;
use scan_texts::t;

/// Where staff come after signing in: back to the page with the file that asked for it, or inside.
pub fn inside(visit: &Visit) -> String {
    visit.back().unwrap_or("/steunpunt").to_owned()
}

pub fn words(why: &NoSignIn) -> &'static str {
    match why {
        NoSignIn::ProviderDown => {
            t!("steunpunt-no-sign-in-provider-silent")
        }
        NoSignIn::Stale => {
            t!("steunpunt-no-sign-in-too-late")
        }
        NoSignIn::NotTrusted => {
            t!("steunpunt-no-sign-in-not-established")
        }
        NoSignIn::Clock => {
            t!("steunpunt-no-sign-in-clocks-differ")
        }
        NoSignIn::GaveUp => t!("common-you-cancelled-signing-in"),
        NoSignIn::Unknown => {
            t!("steunpunt-no-sign-in-not-staff")
        }
        NoSignIn::Passkey => {
            t!("steunpunt-no-sign-in-unknown-passkey")
        }
        NoSignIn::Refused(Refusal::NotFound) => {
            t!("steunpunt-no-sign-in-link-over")
        }
        NoSignIn::Refused(_) => t!("common-something-went-wrong-on"),
    }
}
