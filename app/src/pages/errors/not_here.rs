//! What to say to somebody who is not signed in here: because the browser sends no cookies, or
//! because that ended while they were writing.

use axum::http::Method;

use super::words::Words;
use crate::pages::prelude::*;
use crate::visit::Cookies;

const NO_COOKIES: Words = Words {
    status: StatusCode::NOT_FOUND,
    title: "Uw browser stuurde geen cookies mee",
    text: "Zonder cookie weten we niet wie u bent, en kunnen we deze pagina niet laten zien. \
           Uw browser blokkeert cookies, of ze zijn intussen gewist of verlopen.",
};

const NOT_SAVED: &str = "Dit konden we niet bewaren";

/// Pages that only somebody sees whom a cookie stands for.
const SIGNED_IN: [(&str, &str); 5] = [
    (
        "/beheer/",
        "Meestal komt dat doordat u op dit apparaat niet meer bent aangemeld als coördinator: de aanmelding is verlopen, \
         iemand meldde dit apparaat af of er is een nieuwe beheerlink. Open uw beheerlink en vul het formulier opnieuw in.",
    ),
    (
        "/invullen/",
        "Meestal komt dat doordat u op dit apparaat niet meer meedoet: de antwoorden zijn gewist, of iemand anders ging hier meedoen. \
         Gebruik uw hervatcode of de teamcode en vul het formulier opnieuw in.",
    ),
    (
        "/sessie/",
        "Meestal komt dat doordat de sessie klaar is of iemand anders met deze telefoon meedoet. \
         Schuif opnieuw aan met de sessiecode op het scherm.",
    ),
    (
        "/koppeling/",
        "Meestal komt dat doordat u op dit apparaat niet meer op het bord staat. \
         Kom opnieuw op het bord met de koppelcode.",
    ),
    (
        "/gedeeld/",
        "Open de link nog eens vanuit het bericht dat u kreeg.",
    ),
];

/// What to do about cookies, when that is what is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Help {
    /// They are not it.
    None,
    /// They may be.
    Perhaps,
    Cookies,
}

/// The words for somebody whom nothing is shown, and what to do.
pub(super) fn words(visit: &Visit, otherwise: Words) -> (Words, Help) {
    let found = SIGNED_IN.iter().find(|(start, _)| {
        let opens = visit.path.strip_prefix(*start);
        opens.is_some_and(|rest| !rest.starts_with("openen/"))
    });
    let Some((_, why)) = found else {
        return (otherwise, Help::None);
    };
    match visit.cookies {
        Cookies::Lost => (NO_COOKIES, Help::Cookies),
        Cookies::None => (otherwise, Help::Perhaps),
        Cookies::Sent if visit.method == Method::POST => {
            let words = Words {
                title: NOT_SAVED,
                text: why,
                ..otherwise
            };
            (words, Help::None)
        }
        Cookies::Sent => (otherwise, Help::None),
    }
}

pub fn cookies(help: Help) -> Option<AnyView> {
    match help {
        Help::None => None,
        Help::Perhaps => Some(html! {
            <p>"Uw browser stuurde geen cookies mee. Drukte u net op een knop van deze website? Dan blokkeert uw browser cookies. Sta cookies toe voor deze website en probeer het opnieuw."</p>
        }),
        Help::Cookies => Some(html! {
            <section class="card flow" id="cookies">
                <h2>"Zo lost u het op"</h2>
                <ol class="list">
                    <li>"Sta cookies toe voor deze website. Dat kan in de instellingen van uw browser, bij Privacy. We gebruiken alleen cookies die nodig zijn; ze volgen u niet."</li>
                    <li>"Opende u de link vanuit een app, zoals uw mail? Open hem dan in uw gewone browser."</li>
                    <li>"Ga daarna terug en verstuur het formulier nog eens. Twee keer versturen kan geen kwaad."</li>
                    <li>"Zijn uw cookies gewist of verlopen? Open dan opnieuw de link die u kreeg, of gebruik de teamcode of uw eigen hervatcode."</li>
                </ol>
            </section>
        }),
    }
}
