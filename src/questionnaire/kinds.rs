//! The fixed lists of words: sectors, areas, domains and kinds of items.

use serde::{Deserialize, Serialize};

keyed! {
    /// Dutch education sectors that a list can be for.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "lowercase")]
    #[cfg_attr(feature = "yaml", derive(schemars::JsonSchema))]
    pub enum Sector {
        /// Primair onderwijs.
        Po = "po" => "Primair onderwijs",
        /// Voortgezet onderwijs.
        Vo = "vo" => "Voortgezet onderwijs",
        /// Middelbaar beroepsonderwijs.
        Mbo = "mbo" => "Middelbaar beroepsonderwijs",
    }
}

keyed! {
    /// The three areas of needs.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "lowercase")]
    #[cfg_attr(feature = "yaml", derive(schemars::JsonSchema))]
    pub enum Area {
        /// What staff need to know.
        Informatie = "informatie" => "Informatie",
        /// What staff need to be able to do.
        Vaardigheden = "vaardigheden" => "Vaardigheden",
        /// What the school needs to organise.
        Organisatie = "organisatie" => "Schoolorganisatie",
    }
}

keyed! {
    /// The seven domains of the 2021 scan; a tag on each item.
    // In the order of the scan.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    #[cfg_attr(feature = "yaml", derive(schemars::JsonSchema))]
    pub enum Domain {
        /// Visie en beleid.
        VisieEnBeleid = "visie-en-beleid" => "Visie en beleid",
        /// Ondersteuning in de school.
        OndersteuningInDeSchool = "ondersteuning-in-de-school" => "Ondersteuning in de school",
        /// Samenwerking met partners.
        SamenwerkingMetPartners = "samenwerking-met-partners" => "Samenwerking met partners",
        /// Positie van de leerling.
        PositieLeerling = "positie-leerling" => "Positie van de leerling",
        /// Positie van de ouder.
        PositieOuder = "positie-ouder" => "Positie van de ouder",
        /// Kwaliteitszorg en cultuur.
        KwaliteitszorgEnCultuur = "kwaliteitszorg-en-cultuur" => "Kwaliteitszorg en cultuur",
        /// Bekwaamheden van leraren.
        BekwaamhedenLeraren = "bekwaamheden-leraren" => "Bekwaamheden van leraren",
    }
}

keyed! {
    /// What an item asks for.
    // The default first.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "lowercase")]
    #[cfg_attr(feature = "yaml", derive(schemars::JsonSchema))]
    pub enum ItemKind {
        /// A statement about the team or school, answered on the scale of the list.
        Statement = "statement",
        /// A skill, answered like a statement; it can be marked for colleague pairing.
        Skill = "skill",
        /// A resource, answered as missing, partly there or there.
        Resource = "resource",
    }
}
