//! What error pages say.

use crate::pages::prelude::*;

#[derive(Clone, Copy)]
pub(super) struct Words {
    pub status: StatusCode,
    pub title: &'static str,
    pub text: &'static str,
}

pub(super) const NOT_FOUND: Words = Words {
    status: StatusCode::NOT_FOUND,
    title: "Deze pagina kunnen we niet laten zien",
    text: "De pagina bestaat niet, of hoort bij een scan waarvoor u op dit apparaat niet bent aangemeld. \
           Bent u coördinator? Open dan uw beheerlink. Vult u in? Gebruik dan de teamcode of uw eigen hervatcode.",
};

const ANSWERING_CLOSED: Words = Words {
    status: StatusCode::CONFLICT,
    title: "Het invullen is afgesloten",
    text: "Uw coördinator heeft het invullen afgesloten. Wat u hebt ingevuld, telt mee. Sindsdien kan niemand \
           meer zien of terugvinden welke antwoorden van u zijn, wij ook niet. Daarom kunt u ze ook niet meer wijzigen.",
};

const STILL_ANSWERING: Words = Words {
    status: StatusCode::CONFLICT,
    title: "Het team vult nog in",
    text: "Samen kijken en afspraken maken kan pas als het invullen is afgesloten. Er is niets gewijzigd. \
           Sluit op de pagina van uw scan eerst het invullen af. Daarna kan dit wel.",
};

const ALREADY_BEGUN: Words = Words {
    status: StatusCode::CONFLICT,
    title: "Er doet al iemand mee",
    text: "Direct samen invullen kan alleen zolang nog niemand meedoet. Er is niets gewijzigd: wie meedoet, kan gewoon \
           verder. Sluit het invullen af als iedereen klaar is. Daarna opent u de teamsessie.",
};

const FINISHED: Words = Words {
    status: StatusCode::CONFLICT,
    title: "Deze ronde is afgerond",
    text: "Er is niets gewijzigd. Wat u samen afsprak, kunt u nog lezen. Wijzigen kan niet meer. \
           Met de knop Terug van uw browser vindt u terug wat u net invulde.",
};

const ANSWERS_EXPIRED: Words = Words {
    status: StatusCode::CONFLICT,
    title: "De antwoorden van deze ronde zijn verwijderd",
    text: "Ze stonden er zo lang als we hadden beloofd. Alleen de aantallen van het team zijn er nog, en die veranderen niet meer. \
           Daarom kan direct samen invullen in deze ronde niet meer. Er is niets gewijzigd. Begin een volgende ronde.",
};

const BEING_REMOVED: Words = Words {
    status: StatusCode::CONFLICT,
    title: "Dit wordt verwijderd",
    text: "U hebt deze ronde of dit team verwijderd. Niemand anders ziet er nog iets van. Er is nu niets gewijzigd. \
           U kunt het verwijderen nog ongedaan maken; daarna is alles weer zoals het was.",
};

const ACCOUNT_BEING_REMOVED: Words = Words {
    status: StatusCode::CONFLICT,
    title: "Uw account wordt verwijderd",
    text: "U hebt uw account verwijderd. Tot het weg is, kunt u er niets mee doen, en er is nu niets gewijzigd. \
           U kunt het verwijderen nog ongedaan maken; daarna is alles weer zoals het was.",
};

const SIGN_IN_AGAIN: Words = Words {
    status: StatusCode::UNAUTHORIZED,
    title: "Meld u opnieuw aan",
    text: "Dit kan alleen kort nadat u zich hebt aangemeld, zodat niemand het op uw onbeheerde computer doet. \
           Er is niets gewijzigd. Meld u opnieuw aan en doe het dan nog eens.",
};

pub(super) const SIGN_IN_FOR_FILE: Words = Words {
    status: StatusCode::UNAUTHORIZED,
    title: "Meld u opnieuw aan",
    text: "Een bestand met cijfers geven we alleen kort nadat u zich hebt aangemeld, zodat niemand het op uw onbeheerde computer meeneemt. \
           Meld u opnieuw aan. Daarna bent u terug op de pagina met de bestanden.",
};

pub(super) const NOT_FOR_STAFF: Words = Words {
    status: StatusCode::NOT_FOUND,
    title: "Deze pagina kunnen we niet laten zien",
    text: "De pagina bestaat niet, of is alleen voor medewerkers van het steunpunt die zijn aangemeld. \
           Werkt u bij het steunpunt? Meld u dan opnieuw aan.",
};

pub(super) const NOT_SIGNED_IN: Words = Words {
    status: StatusCode::NOT_FOUND,
    title: "Deze pagina kunnen we niet laten zien",
    text: "De pagina bestaat niet, of is voor coördinatoren die zich met hun account hebben aangemeld. \
           Meld u opnieuw aan en probeer het dan nog eens.",
};

const BUSY: Words = Words {
    status: StatusCode::SERVICE_UNAVAILABLE,
    title: "Het is nu erg druk",
    text: "Anderen vragen nu hetzelfde. Er is niets kwijt. Probeer het over een minuut nog eens.",
};

const UNAVAILABLE: Words = Words {
    status: StatusCode::SERVICE_UNAVAILABLE,
    title: "Onze opslag werkt even niet",
    text: "Dat ligt niet aan u. Wat eerder was bewaard, is er nog. Verstuurde u net iets? Dan is dat niet bewaard. \
           Ga terug met de knop van uw browser: wat u had ingevuld, staat er nog. Verstuur het over een minuut opnieuw; \
           twee keer versturen kan geen kwaad.",
};

const TOO_MANY: Words = Words {
    status: StatusCode::TOO_MANY_REQUESTS,
    title: "Even wachten",
    text: "Vanaf uw netwerk is te vaak een verkeerde code ingevuld.",
};

const TOO_MANY_MAILS: Words = Words {
    status: StatusCode::TOO_MANY_REQUESTS,
    title: "Even wachten",
    text: "Vanaf uw netwerk is het afgelopen uur vaak om een aanmeldlink gevraagd. Er is geen nieuwe mail verstuurd. \
           Kijk eerst of een eerdere mail al is aangekomen, ook tussen de ongewenste mail.",
};

pub(super) const TROUBLE: Words = Words {
    status: StatusCode::INTERNAL_SERVER_ERROR,
    title: "Er ging bij ons iets mis",
    text: "Dat ligt niet aan u. Wat al was bewaard, is er nog. Ga terug en probeer het over een minuut opnieuw.",
};

pub(super) const FOREIGN: Words = Words {
    status: StatusCode::FORBIDDEN,
    title: "Dit formulier konden we niet aannemen",
    text: "Uw browser liet niet zien dat het van deze website kwam. Daarom hebben we er niets mee gedaan. \
           Open de pagina opnieuw en vul het formulier daar in.",
};

pub(super) const NOT_UNDERSTOOD: Words = Words {
    status: StatusCode::UNPROCESSABLE_ENTITY,
    title: "We begrijpen dit formulier niet",
    text: "Er is niets bewaard. Ga terug met de knop van uw browser: wat u had ingevuld, staat er nog. \
           Laad de pagina opnieuw als het weer misgaat.",
};

pub(super) const TOO_SLOW: Words = Words {
    status: StatusCode::REQUEST_TIMEOUT,
    title: "Dit duurde te lang",
    text: "We weten niet zeker of alles is aangekomen. Kijk of uw internet werkt, ga terug en probeer het opnieuw. \
           Twee keer versturen kan geen kwaad.",
};

pub(super) const TOO_LARGE: Words = Words {
    status: StatusCode::PAYLOAD_TOO_LARGE,
    title: "Deze tekst is te lang",
    text: "Er is niets bewaard. Ga terug met de knop van uw browser en maak uw tekst korter.",
};

pub(super) fn words_of(refusal: &Refusal) -> Words {
    match refusal {
        Refusal::NotFound | Refusal::Unchecked => NOT_FOUND,
        Refusal::AnsweringClosed => ANSWERING_CLOSED,
        Refusal::StillAnswering => STILL_ANSWERING,
        Refusal::AlreadyBegun => ALREADY_BEGUN,
        Refusal::Finished => FINISHED,
        Refusal::AnswersExpired => ANSWERS_EXPIRED,
        Refusal::BeingRemoved => BEING_REMOVED,
        Refusal::AccountBeingRemoved => ACCOUNT_BEING_REMOVED,
        Refusal::SignInAgain => SIGN_IN_AGAIN,
        Refusal::Busy => BUSY,
        Refusal::TooManyTries(_) => TOO_MANY,
        Refusal::TooManyMails(_) => TOO_MANY_MAILS,
        Refusal::Unavailable(_) => UNAVAILABLE,
        Refusal::Internal(_) => TROUBLE,
    }
}
