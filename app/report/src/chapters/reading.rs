//! *Leeswijzer*: how to read the figures, for who sees them for the first time.

use scan::disclosure::{GROUP_MIN, REMARKS_MIN};
use scan::report::{Block, Column, Part, Table};
use scan::round::Anonymity;

use super::scene::Scene;
use crate::overview::explain::{HOW_TO_READ, Measure};

pub(crate) fn chapter(scene: &Scene<'_>) -> Vec<Block> {
    let mut measures = vec![
        Measure::Answered,
        Measure::Median,
        Measure::AreaMean,
        Measure::Gap,
        Measure::High,
        Measure::Consensus,
    ];
    if scene.has(Part::Rollen) {
        measures.push(Measure::Difference);
    }
    measures.push(Measure::Resource);
    let [bars, numbers] = HOW_TO_READ;
    let mut blocks = vec![
        Block::heading(1, "Leeswijzer"),
        Block::heading(2, "De staven"),
        Block::text(bars),
        Block::text(numbers),
        Block::heading(2, "De getallen"),
        Block::Table(explained(
            "Wat de getallen in dit rapport betekenen",
            &measures,
            |measure| measure.text()[0],
        )),
        Block::heading(2, "Kleine groepen"),
    ];
    blocks.push(Block::text(small_groups(scene.round().anonymity)));
    blocks.push(Block::text(
        "Met weinig mensen zegt een klein verschil weinig. De cijfers zijn een begin van het gesprek, geen rapportcijfer.",
    ));
    blocks
}

/// A row per measure.
pub(crate) fn explained(
    caption: &str,
    measures: &[Measure],
    text: impl Fn(Measure) -> &'static str,
) -> Table {
    let name = |measure: Measure| match measure {
        // On the page it stands below that list.
        Measure::Rank => "De volgorde van ‘Hier eerst over praten’",
        _ => measure.name(),
    };
    let row = |measure: &Measure| vec![name(*measure).to_owned(), text(*measure).to_owned()];
    Table {
        caption: caption.to_owned(),
        columns: vec![Column::short("Getal"), Column::text("Uitleg")],
        rows: measures.iter().map(row).collect(),
    }
}

/// From how many people something is shown.
pub(crate) fn small_groups(anonymity: Anonymity) -> String {
    let roles = format!(
        "Een rolgroep staat er alleen waar de groep en ook de rest van het team minstens \
         {GROUP_MIN} antwoorden hebben. Opmerkingen staan er alleen bij vragen met minstens \
         {REMARKS_MIN} antwoorden, en nooit bij een rol."
    );
    match anonymity {
        Anonymity::Anonymous => format!(
            "Deze scan is anoniem. We tonen een resultaat pas vanaf {GROUP_MIN} antwoorden. \
             {roles} Zo is niemand te herkennen. Leeg en verborgen zien er hetzelfde uit: daar \
             staat ‘niet getoond’."
        ),
        Anonymity::OpenCards => format!(
            "Deze scan is met open kaart: binnen het team ziet iedereen van wie welk antwoord is. \
             In dit rapport staan alleen aantallen, geen namen en geen antwoorden van personen. \
             {roles}"
        ),
    }
}
