//! Why somebody is not signed in, in words for whoever reads it; and where they come else.

use scan::application::Refusal;
use scan::application::accounts::NoSignIn;

use crate::visit::Visit;

/// Where staff come after signing in: back to the page with the file that asked for it, or inside.
pub fn inside(visit: &Visit) -> String {
    visit.back().unwrap_or("/steunpunt").to_owned()
}

pub fn words(why: &NoSignIn) -> &'static str {
    match why {
        NoSignIn::ProviderDown => {
            "De dienst waarmee u zich aanmeldt, antwoordt niet. Probeer het over een paar minuten opnieuw. Lukt het dan nog niet? Vraag uw beheerder of er een storing is."
        }
        NoSignIn::Stale => {
            "Het aanmelden duurde te lang, of is al een keer gebruikt. Begin hieronder opnieuw."
        }
        NoSignIn::NotTrusted => {
            "We konden niet vaststellen wie u bent, en hebben u daarom niet aangemeld. Probeer het opnieuw. Blijft dit zo? Meld het uw beheerder."
        }
        NoSignIn::Clock => {
            "De klok van de dienst waarmee u zich aanmeldt, loopt niet gelijk met die van ons. Daarom hebben we u niet aangemeld. Meld dit uw beheerder."
        }
        NoSignIn::GaveUp => "U hebt het aanmelden afgebroken. U kunt het hieronder opnieuw doen.",
        NoSignIn::Unknown => {
            "Dit account hoort niet bij een medewerker van het steunpunt. Vraag uw beheerder om een link waarmee u het kunt koppelen."
        }
        NoSignIn::Passkey => {
            "Deze passkey kennen we niet. Kies een andere, of vraag uw beheerder om een nieuwe link."
        }
        NoSignIn::Refused(Refusal::NotFound) => {
            "Deze link werkt niet meer. Vraag uw beheerder om een nieuwe."
        }
        NoSignIn::Refused(_) => "Er ging bij ons iets mis. Probeer het over een minuut opnieuw.",
    }
}
