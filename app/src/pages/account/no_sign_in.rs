//! Why a coordinator is not signed in, in words for whoever reads it.

use scan::application::Refusal;
use scan::application::accounts::NoSignIn;
use scan_texts::t;

/// What went wrong, and what to do.
pub(super) fn words(why: &NoSignIn) -> &'static str {
    match why {
        NoSignIn::ProviderDown => {
            t!("account-no-sign-in-no-reply")
        }
        NoSignIn::Stale => {
            t!("account-no-sign-in-too-late")
        }
        NoSignIn::NotTrusted => {
            t!("account-no-sign-in-not-established")
        }
        NoSignIn::Clock => {
            t!("account-no-sign-in-clock-differs")
        }
        NoSignIn::GaveUp => t!("common-you-cancelled-signing-in"),
        NoSignIn::Unknown => {
            t!("account-no-sign-in-not-known")
        }
        NoSignIn::Passkey => {
            t!("account-no-sign-in-passkey-not-known")
        }
        NoSignIn::Refused(Refusal::NotFound | Refusal::SignInAgain) => {
            t!("account-no-sign-in-sign-in-again")
        }
        NoSignIn::Refused(_) => t!("common-something-went-wrong-on"),
    }
}
