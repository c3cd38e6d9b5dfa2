//! Why a coordinator is not signed in, in words for whoever reads it.

use scan::application::Refusal;
use scan::application::accounts::NoSignIn;

/// What went wrong, and what to do.
pub(super) fn words(why: &NoSignIn) -> &'static str {
    match why {
        NoSignIn::ProviderDown => {
            "De dienst waarmee u zich aanmeldt, antwoordt niet. Probeer het over een paar minuten opnieuw, of laat u een link mailen."
        }
        NoSignIn::Stale => {
            "Het aanmelden duurde te lang, of is al een keer gebruikt. Begin hieronder opnieuw."
        }
        NoSignIn::NotTrusted => {
            "We konden niet vaststellen wie u bent, en hebben u daarom niet aangemeld. Probeer het opnieuw, of laat u een link mailen."
        }
        NoSignIn::Clock => {
            "De klok van de dienst waarmee u zich aanmeldt, loopt niet gelijk met die van ons. Daarom hebben we u niet aangemeld. Laat u een link mailen."
        }
        NoSignIn::GaveUp => "U hebt het aanmelden afgebroken. U kunt het hieronder opnieuw doen.",
        NoSignIn::Unknown => {
            "We kennen dit nog niet. Meld u eerst aan met een link in een mail. Op de pagina Account kunt u het daarna koppelen."
        }
        NoSignIn::Passkey => {
            "Deze passkey kennen we niet. Kies een andere, of laat u een link mailen."
        }
        NoSignIn::Refused(Refusal::NotFound | Refusal::SignInAgain) => {
            "Meld u eerst opnieuw aan. Daarna kan dit."
        }
        NoSignIn::Refused(_) => "Er ging bij ons iets mis. Probeer het over een minuut opnieuw.",
    }
}
