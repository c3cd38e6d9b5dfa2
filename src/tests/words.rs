//! The words that stand for values in files, forms, addresses and the database. What was written
//! with them is read for years: they never change.

use crate::agreement::{ActionState, Kind};
use crate::answer::Priority;
use crate::application::meeting::{Mode, PointState};
use crate::application::pairing::By;
use crate::offer::OfferKind;
use crate::overview::Order;
use crate::pairing::Side;
use crate::questionnaire::{Area, Domain, Extent, ItemKind, Sector};
use crate::report::Part;
use crate::round::{Anonymity, Contribution, Phase};
use crate::school::{Province, SizeBand};
use crate::support::{StepKind, SupportStatus};

/// Checks the words of all values of a type, and that nothing else is read.
macro_rules! words {
    ($($type:ident { $($value:ident = $word:literal,)+ })+) => {
        $({
            $(
                assert_eq!($type::$value.key(), $word);
                assert_eq!($word.parse(), Ok($type::$value));
            )+
            for other in ["", "anders", stringify!($type), $(stringify!($value)),+] {
                let known = [$($word),+].contains(&other);
                assert_eq!(other.parse::<$type>().is_ok(), known, "{other}");
                assert!(other.to_uppercase().parse::<$type>().is_err(), "{other}");
            }
            // Whoever adds a value adds its word here.
            let all = |value| match value { $($type::$value => {})+ };
            all([$($type::$value),+][0]);
        })+
    };
}

#[test]
fn every_value_keeps_its_word() {
    words! {
        Sector { Po = "po", Vo = "vo", Mbo = "mbo", }
        Area {
            Informatie = "informatie", Vaardigheden = "vaardigheden", Organisatie = "organisatie",
        }
        Domain {
            VisieEnBeleid = "visie-en-beleid",
            OndersteuningInDeSchool = "ondersteuning-in-de-school",
            SamenwerkingMetPartners = "samenwerking-met-partners",
            PositieLeerling = "positie-leerling",
            PositieOuder = "positie-ouder",
            KwaliteitszorgEnCultuur = "kwaliteitszorg-en-cultuur",
            BekwaamhedenLeraren = "bekwaamheden-leraren",
        }
        ItemKind { Statement = "statement", Skill = "skill", Resource = "resource", }
        OfferKind {
            Brochure = "brochure",
            Aandachtspunten = "aandachtspunten",
            Workshop = "workshop",
            Expert = "expert",
            Helpdesk = "helpdesk",
            Praktijkvoorbeeld = "praktijkvoorbeeld",
            Themabijeenkomst = "themabijeenkomst",
            Kenniskring = "kenniskring",
            Nieuwsbrief = "nieuwsbrief",
        }
        Province {
            Drenthe = "drenthe",
            Flevoland = "flevoland",
            Fryslan = "fryslan",
            Gelderland = "gelderland",
            Groningen = "groningen",
            Limburg = "limburg",
            NoordBrabant = "noord-brabant",
            NoordHolland = "noord-holland",
            Overijssel = "overijssel",
            Utrecht = "utrecht",
            Zeeland = "zeeland",
            ZuidHolland = "zuid-holland",
        }
        SizeBand { Small = "small", Medium = "medium", Large = "large", VeryLarge = "very-large", }
        Extent { Short = "kort", Full = "volledig", }
        Anonymity { Anonymous = "anoniem", OpenCards = "open-kaart", }
        Phase { Private = "private", Review = "review", Frozen = "frozen", }
        Contribution { Ja = "ja", Nee = "nee", }
        Priority { Low = "laag", Middle = "midden", High = "hoog", }
        Order {
            List = "lijst",
            Gap = "afstand",
            Priority = "prioriteit",
            Unknown = "weet-niet",
            Consensus = "eensgezind",
        }
        Side { Helps = "kan-helpen", Learns = "wil-leren", }
        Part {
            Leeswijzer = "leeswijzer",
            Verdeling = "verdeling",
            Rollen = "rollen",
            Opmerkingen = "opmerkingen",
            Afspraken = "afspraken",
            Redenen = "redenen",
            Vergelijking = "vergelijking",
            Naast = "naast",
            Acties = "acties",
            Ondersteuning = "ondersteuning",
            Bijlage = "bijlage",
        }
        ActionState { Open = "open", Bezig = "bezig", Klaar = "klaar", Vervallen = "vervallen", }
        Kind {
            Answer = "antwoord",
            Ambition = "ambitie",
            Note = "notitie",
            Resource = "middel",
            Action = "actie",
        }
        By { Coordinator = "coordinator", Helper = "kan-helpen", Learner = "wil-leren", }
        Mode { Review = "nabespreken", Direct = "direct", }
        PointState { Open = "open", Done = "klaar", Skipped = "over", }
        SupportStatus {
            New = "nieuw",
            Taken = "in-behandeling",
            HandedOver = "doorgezet",
            Answered = "beantwoord",
            Closed = "afgesloten",
            Withdrawn = "ingetrokken",
        }
        StepKind {
            Taken = "opgepakt",
            GivenBack = "teruggelegd",
            HandedOver = "doorgezet",
            Answered = "beantwoord",
            Closed = "afgesloten",
            Withdrawn = "ingetrokken",
        }
    }
}
