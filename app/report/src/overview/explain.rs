//! What figures mean in plain Dutch, with the formula in words.

/// A figure that is explained beside where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// n of N.
    Answered,
    Median,
    AreaMean,
    /// Distance to the target.
    Gap,
    High,
    Consensus,
    /// The order of the list *hier eerst over praten*.
    Rank,
    /// Between role groups.
    Difference,
    /// Missing, partly there, there.
    Resource,
}

impl Measure {
    pub fn name(self) -> &'static str {
        match self {
            Self::Answered => "Antwoorden",
            Self::Median => "Middelste antwoord",
            Self::AreaMean => "Gemiddelde van een gebied",
            Self::Gap => "Afstand tot het doel",
            Self::High => "Hoge prioriteit",
            Self::Consensus => "Eens of verdeeld",
            Self::Rank => "De volgorde van deze lijst",
            Self::Difference => "Verschil tussen rollen",
            Self::Resource => "Wat er ontbreekt",
        }
    }

    /// What it means, then how it is computed.
    pub fn text(self) -> [&'static str; 2] {
        match self {
            Self::Answered => [
                "Hoeveel collega’s deze vraag beantwoordden, van iedereen die de vraag kreeg.",
                "‘Weet ik niet’ en ‘niet van toepassing’ tellen hier mee als antwoord. Wie de vraag oversloeg, telt alleen mee in het tweede getal.",
            ],
            Self::Median => [
                "Zet alle gekozen niveaus op volgorde, van laag naar hoog. Dit is het antwoord in het midden.",
                "Bij een even aantal staan er twee in het midden; verschillen die, dan noemen we ze allebei.",
            ],
            Self::AreaMean => [
                "Waar het team in dit gebied gemiddeld staat. Het laagste niveau telt als 1, het volgende als 2, en zo verder.",
                "Zo rekenen we: per vraag alle niveaus opgeteld, gedeeld door het aantal collega’s dat een niveau koos. Daarna het gemiddelde van die vragen; een vraag met meer gewicht telt zwaarder. ‘Weet ik niet’ en ‘niet van toepassing’ tellen niet mee. ‘Duidelijk onder het doel’ is een afstand van minstens 35% van de grootst mogelijke: bij doel 3 is dat 0,7 stap.",
            ],
            Self::Gap => [
                "Hoeveel stappen er gemiddeld ontbreken tot het doel. Wie op of boven het doel zit, telt als 0 en maakt dus niet goed wat een ander mist.",
                "Zo rekenen we: voor elke collega het doel min het gekozen niveau, nooit minder dan 0. Alles opgeteld, gedeeld door het aantal collega’s dat een niveau koos. Bij een onderwerp: het gemiddelde van de vragen; een vraag met meer gewicht telt zwaarder.",
            ],
            Self::High => [
                "Hoeveel collega’s vinden dat het team hier nu aan moet werken.",
                "Zo tellen we: wie prioriteit ‘hoog’ koos, van iedereen die een prioriteit gaf. Bij een onderwerp met meer vragen staat hier de vraag waar het grootste deel ‘hoog’ koos.",
            ],
            Self::Consensus => [
                "Hoe dicht de antwoorden bij elkaar liggen. 1 betekent: iedereen kiest hetzelfde niveau. 0 betekent: de helft kiest het laagste en de helft het hoogste. Het is geen cijfer voor uw team; het helpt kiezen waar u over praat.",
                "Zo rekenen we (Tastle en Wierman, 2007): per niveau de afstand tot het gemiddelde, gedeeld door de breedte van de schaal. Van 1 min die uitkomst nemen we de logaritme met grondtal 2, maal het deel dat dit niveau koos. Dat alles opgeteld, plus 1.",
            ],
            Self::Rank => [
                "Bovenaan staat wat ver onder het doel ligt én wat het team nu belangrijk vindt. In de lijst staat alleen een onderwerp waar iets opvalt.",
                "Zo rekenen we: de afstand gedeeld door de grootst mogelijke afstand, maal een getal van een half (iedereen geeft lage prioriteit) tot 1 (iedereen geeft hoge prioriteit).",
            ],
            Self::Difference => [
                "Hoeveel stappen het gemiddelde van de ene rolgroep hoger is dan dat van de andere.",
                "Zo rekenen we: het hoogste gemiddelde min het laagste, over de vragen waar we beide groepen mogen tonen.",
            ],
            Self::Resource => [
                "Of iets er is volgens het middelste antwoord: ontbreekt, deels of aanwezig.",
                "Zo tellen we: zet alle antwoorden op volgorde en neem het middelste; bij een even aantal het laagste van de twee. ‘Weet ik niet’ en ‘niet van toepassing’ tellen niet mee.",
            ],
        }
    }
}

/// How to read a board of bars, a paragraph each.
pub const HOW_TO_READ: [&str; 2] = [
    "Elke balk is één onderwerp. Links van de streep staat wat onder het doel is, rechts wat op of boven het doel is. De lengte is het deel van de antwoorden met een niveau.",
    "De getallen zijn aantallen antwoorden. Heeft een onderwerp meer vragen, dan zijn de antwoorden op die vragen bij elkaar geteld. ‘Weet ik niet’ staat apart en heeft geen lengte.",
];
