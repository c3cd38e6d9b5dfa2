//! `/werkwijze`: how figures of all schools are made, in plain words.

use scan::release::{BOARDS_MIN, Threshold};

use crate::pages::prelude::*;

/// For everybody: schools that are asked to contribute, staff, journalists.
pub async fn page(visit: Visit) -> Response {
    let threshold = visit.site.threshold;
    visit.page(Page::new("Zo maken we cijfers"), || {
        view! {
            <main class="page" id="inhoud">
                <article class="prose">
                    <h1>"Zo maken we cijfers"</h1>
                    <p>"Scholen kunnen meedoen met een anonieme vergelijking. Zo ziet het steunpunt waar veel scholen behoefte aan hebben en welke hulp nog ontbreekt. Het steunpunt ziet nooit wat uw school antwoordde. Hier staat hoe dat werkt."</p>
                    <h2>"Wie telt mee"</h2>
                    <ul>
                        <li>"Alleen scans die zijn afgerond, van teams die daarvoor kozen. Een team kan zich terugtrekken zolang de uitgave niet is gemaakt. Daarna telt het team in een volgende uitgave niet meer mee."</li>
                        <li>"Elke school telt even zwaar, hoeveel teams of collega’s er ook meedoen."</li>
                        <li>"Een antwoord van een rolgroep telt pas mee vanaf 3 collega’s, en de verdeling van antwoorden vanaf 5."</li>
                        <li>"Opmerkingen, namen, notities en afspraken doen nooit mee."</li>
                    </ul>
                    <h2>"Een vaste, geheime verschuiving"</h2>
                    <p>"Elke school krijgt een verschuiving die niemand kent: haar cijfers gaan een stukje omhoog of omlaag. Die verschuiving blijft altijd dezelfde. Van één school klopt een cijfer dus nooit precies. In een groep scholen vallen de verschuivingen tegen elkaar weg. Wat overblijft, is ongeveer zo groot als toeval."</p>
                    <h2>"Een beetje ruis"</h2>
                    <p>"Op elk cijfer van een groep komt nog een beetje ruis. Dezelfde groep scholen krijgt altijd dezelfde ruis: nog eens vragen levert niets op. Ook het aantal scholen is niet precies, en afgerond op vijf."</p>
                    <h2>"Te weinig scholen om te tonen"</h2>
                    <p>{shown_from(threshold)}" Zou een groep uit te rekenen zijn door twee cijfers van elkaar af te trekken, dan laten we er een weg. Er staat steeds dezelfde tekst; waarom een cijfer er niet staat, is niet te zien."</p>
                    <h2>"Vaste keuzes"</h2>
                    <p>"Het steunpunt kiest hooguit drie dingen tegelijk uit een vaste lijst: sector, provincie of samenwerkingsverband, grootte, schooljaar en rolgroep. Andere vragen kan het niet stellen. De antwoorden zelf liggen op een plek waar de pagina’s van het steunpunt niet bij kunnen."</p>
                    <h2>"Uitgaven"</h2>
                    <p>"Cijfers komen in uitgaven, bijvoorbeeld elk kwartaal. Een cijfer verandert pas als er minstens drie scans bij of af kwamen; anders blijft het oude staan. Zo is niet te zien wat één nieuwe school antwoordde."</p>
                    <h2>"Marges"</h2>
                    <p>"Achter een gemiddelde staat een marge. In negen van de tien gevallen ligt het echte gemiddelde daarbinnen. Is een verschil kleiner dan de marge, dan noemen we het geen verschil."</p>
                    <h2>"Wat we niet kunnen beloven"</h2>
                    <ul>
                        <li>"We hebben nagerekend wat iemand hooguit over één school te weten kan komen door alle cijfers te combineren: heel weinig. Dat is een berekening met aannames, geen wiskundig bewijs."</li>
                        <li>"Lekt de geheime sleutel uit, dan beschermen alleen de minimumaantallen nog. De sleutel ligt daarom apart van de gegevens."</li>
                        <li>"Een deskundige op het gebied van statistische beveiliging hoort deze werkwijze te beoordelen voordat er echte cijfers verschijnen."</li>
                    </ul>
                    <p>"De formules, grenzen en metingen staan in de documentatie bij de broncode (docs/release-method.md)."</p>
                </article>
            </main>
        }
    })
}

fn shown_from(threshold: Threshold) -> String {
    format!(
        "Een cijfer staat er alleen als er minstens {} scholen achter zitten, van minstens {BOARDS_MIN} besturen, en als niet één bestuur meer dan de helft van de scholen heeft.",
        threshold.schools()
    )
}
