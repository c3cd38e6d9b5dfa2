//! *Methode*: how the figures were made, in plain Dutch.

use scan::disclosure::GROUP_MIN;
use scan::figures::Figures;
use scan::round::Anonymity;

use super::paper::Paper;
use crate::ExportError;
use crate::tables::{Cell, Column, Table};

pub(super) fn sheet(paper: &mut Paper, figures: &Figures) -> Result<(), ExportError> {
    let lines = lines(figures);
    let table = Table::of(&lines)
        .column(Column::words("Waarover", 26.0), &lines, |(name, _)| {
            Cell::Text(name)
        })
        .column(Column::words("Uitleg", 110.0), &lines, |(_, text)| {
            Cell::Text(text)
        });
    let mut page = paper.page("Methode")?;
    page.widths(&table.columns)?;
    page.table(0, &table)?;
    Ok(())
}

fn lines(figures: &Figures) -> Vec<(&'static str, String)> {
    let mut lines = vec![(
        "Wat in dit bestand staat",
        "De cijfers van één ronde, gelijk aan die op de pagina’s en in het rapport. Wat de \
         coördinator uit het rapport weglaat, staat ook hier niet in."
            .to_owned(),
    )];
    lines.push(small_groups(&figures.round.form));
    lines.push(("Niveaus", levels(figures)));
    lines.extend(FIXED.map(|(name, text)| (name, text.to_owned())));
    lines.push((
        "Versie van dit bestand",
        format!("Versie {} van de indeling.", figures.version),
    ));
    lines
}

fn small_groups(form: &str) -> (&'static str, String) {
    if form == Anonymity::OpenCards.key() {
        let text = "Het team koos vooraf voor open kaart: collega’s zien elkaars antwoorden. Daarom \
                    staan hier ook cijfers van kleine groepen. Antwoorden per persoon staan niet in \
                    dit bestand.";
        return ("Open kaart", text.to_owned());
    }
    let text = format!(
        "Deze scan is anoniem. We tonen pas iets vanaf {GROUP_MIN} collega’s. Dat geldt voor het \
         hele team, en daarna per vraag apart voor de antwoorden, de niveaus en de prioriteiten. \
         Een rolgroep staat er alleen bij als die groep én alle anderen samen minstens \
         {GROUP_MIN} antwoorden hebben. Zo is niemand te herkennen, ook niet door cijfers van \
         elkaar af te trekken."
    );
    ("Kleine groepen", text)
}

/// `1 = Nog niet, 2 = Begonnen`, and the same of resources.
fn levels(figures: &Figures) -> String {
    let named = |labels: &[String]| {
        let named = (1..)
            .zip(labels)
            .map(|(number, label)| format!("{number} = {label}"));
        named.collect::<Vec<_>>().join(", ")
    };
    format!(
        "Stellingen en vaardigheden: {}. Middelen: {}.",
        named(&figures.scale),
        named(&figures.resource_scale)
    )
}

const FIXED: [(&str, &str); 14] = [
    (
        "Lege cellen",
        "Een lege cel betekent: er is geen antwoord, of het mag niet getoond worden. Leeg en \
         verborgen zien er met opzet hetzelfde uit. Een 0 is wel een echt getal: niemand koos dit.",
    ),
    (
        "Wat er niet in staat",
        "Wie wat antwoordde en opmerkingen van collega’s.",
    ),
    (
        "Gevraagd en antwoorden",
        "Gevraagd: hoeveel collega’s meededen in een rol die deze vraag kreeg. Antwoorden: hoeveel \
         van hen een niveau, ‘weet ik niet’ of ‘niet van toepassing’ kozen.",
    ),
    (
        "Gemiddeld",
        "Alle gekozen niveaus opgeteld, gedeeld door het aantal collega’s dat een niveau koos. \
         ‘Weet ik niet’ en ‘niet van toepassing’ tellen niet mee.",
    ),
    (
        "Mediaan",
        "Het middelste niveau als alle gekozen niveaus op volgorde staan. Bij een even aantal het \
         midden van de twee middelste.",
    ),
    (
        "Doel",
        "Het niveau dat de vragenlijst als doel noemt, of het streefniveau dat het team zelf koos. \
         Bij een gebied of onderwerp: het gemiddelde van de doelen van de vragen.",
    ),
    (
        "Afstand tot doel",
        "Hoeveel stappen er gemiddeld ontbreken tot het doel. Voor elke collega: het doel min het \
         gekozen niveau, nooit minder dan 0. Wie boven het doel zit, maakt dus niet goed wat een \
         ander mist.",
    ),
    (
        "Eens of verdeeld",
        "Hoe dicht de antwoorden bij elkaar liggen (Tastle en Wierman, 2007). 1: iedereen kiest \
         hetzelfde niveau. 0: de helft kiest het laagste en de helft het hoogste. Het is geen \
         cijfer voor het team; het helpt kiezen waarover u praat. Bij middelen staat het er niet.",
    ),
    (
        "Prioriteit",
        "Hoeveel collega’s laag, midden of hoog kozen bij de vraag of het team hier nu aan moet \
         werken.",
    ),
    (
        "Stand van het middel",
        "Ontbreekt, deels of aanwezig: het middelste antwoord, bij een even aantal het laagste van \
         de twee middelste.",
    ),
    (
        "Gebieden en onderwerpen",
        "Het gemiddelde van de vragen die getoond mogen worden; een vraag met meer gewicht telt \
         zwaarder. Middelen tellen niet mee. Collega’s: het grootste aantal dat één van die vragen \
         beantwoordde.",
    ),
    (
        "Vergelijking",
        "Een vraag wordt vergeleken als tekst en schaal in beide rondes gelijk zijn en beide \
         rondes het gemiddelde mogen tonen. Het verschil is nu min toen, berekend vóór het afronden: \
         daardoor kan het 0,1 afwijken van de twee getallen ernaast. Gewijzigd: de vraag of de \
         schaal is veranderd. Nieuw: alleen nu gevraagd. Vervallen: alleen toen gevraagd.",
    ),
    (
        "Afronden",
        "Gemiddelde, mediaan, afstand, doel en verschil hebben één cijfer achter de komma, \
         eens of verdeeld heeft er twee. De cellen bevatten de afgeronde getallen, gelijk aan de \
         pagina’s en het rapport.",
    ),
    (
        "Grafiek op ‘Verdeling’",
        "Warme kleuren liggen onder het doel, koele op of boven het doel; zandkleur is ‘weet ik \
         niet’. De kleuren volgen het doel dat de meeste vragen hebben.",
    ),
];
