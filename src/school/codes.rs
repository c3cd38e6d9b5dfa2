//! Codes and choices that describe a school.

use serde::{Deserialize, Serialize};

use super::InvalidText;
use super::names::clean;
use crate::questionnaire::Sector;

text! {
    /// A BRIN: two digits and two letters, and two digits for the vestiging when it is one.
    pub struct Brin, InvalidText, |text: String| Self::new(&text);
}

impl Brin {
    /// Accepts lower case and white space around and between; stores `12AB` or `12AB00`.
    ///
    /// # Errors
    /// Anything else, with the form in words.
    pub fn new(text: &str) -> Result<Self, InvalidText> {
        let text: String = text
            .chars()
            .filter(|c| !c.is_whitespace())
            .map(|c| c.to_ascii_uppercase())
            .collect();
        let bytes = text.as_bytes();
        let digits = |part: &[u8]| part.iter().all(u8::is_ascii_digit);
        let fits = matches!(bytes.len(), 4 | 6)
            && digits(&bytes[..2])
            && bytes[2..4].iter().all(u8::is_ascii_uppercase)
            && digits(&bytes[4..]);
        if fits {
            Ok(Self(text))
        } else {
            Err(InvalidText::Brin)
        }
    }

    /// The four characters of the instelling.
    pub fn institution(&self) -> &str {
        &self.0[..4]
    }

    /// The two digits of the vestiging, if given.
    pub fn branch(&self) -> Option<&str> {
        Some(&self.0[4..]).filter(|branch| !branch.is_empty())
    }
}

text! {
    /// A samenwerkingsverband: its name, or its code such as `PO3001` or `VO3001`.
    pub struct Partnership, InvalidText, |text: String| Self::new(&text)?.ok_or(InvalidText::Empty);
}

impl Partnership {
    /// Most characters.
    pub const MAX: usize = 120;

    /// `Ok(None)` for an empty text: it is optional. A code is stored in upper case without
    /// spaces or hyphen.
    ///
    /// # Errors
    /// Too long, a control character, or `PO`/`VO` with digits, but not four of them.
    pub fn new(text: &str) -> Result<Option<Self>, InvalidText> {
        let text = clean(text, Self::MAX)?;
        if text.is_empty() {
            return Ok(None);
        }
        let compact: String = text
            .chars()
            .filter(|c| !matches!(c, ' ' | '-' | '.'))
            .map(|c| c.to_ascii_uppercase())
            .collect();
        let number = compact
            .strip_prefix("PO")
            .or_else(|| compact.strip_prefix("VO"));
        match number {
            Some(digits) if !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) => {
                if digits.len() == 4 {
                    Ok(Some(Self(compact)))
                } else {
                    Err(InvalidText::PartnershipCode)
                }
            }
            _ => Ok(Some(Self(text))),
        }
    }

    /// The code, when it is one.
    pub fn code(&self) -> Option<&str> {
        let digits = self
            .0
            .strip_prefix("PO")
            .or_else(|| self.0.strip_prefix("VO"))?;
        (digits.len() == 4 && digits.bytes().all(|b| b.is_ascii_digit())).then_some(self.as_str())
    }
}

keyed! {
    /// The twelve provinces.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    #[allow(missing_docs)]
    pub enum Province {
        Drenthe = "drenthe" => "Drenthe",
        Flevoland = "flevoland" => "Flevoland",
        Fryslan = "fryslan" => "Fryslân",
        Gelderland = "gelderland" => "Gelderland",
        Groningen = "groningen" => "Groningen",
        Limburg = "limburg" => "Limburg",
        NoordBrabant = "noord-brabant" => "Noord-Brabant",
        NoordHolland = "noord-holland" => "Noord-Holland",
        Overijssel = "overijssel" => "Overijssel",
        Utrecht = "utrecht" => "Utrecht",
        Zeeland = "zeeland" => "Zeeland",
        ZuidHolland = "zuid-holland" => "Zuid-Holland",
    }
}

keyed! {
    /// How many pupils a school has; four bands per sector.
    ///
    /// One set of keys for all sectors, because a comparison is always inside one sector; the bounds
    /// differ: see [`Self::dutch`].
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    pub enum SizeBand {
        /// Po: below 100; vo: below 500; mbo: below 2.000.
        Small = "small",
        /// Po: 100 to 200; vo: 500 to 1.000; mbo: 2.000 to 5.000.
        Medium = "medium",
        /// Po: 200 to 500; vo: 1.000 to 1.500; mbo: 5.000 to 10.000.
        Large = "large",
        /// Po: from 500; vo: from 1.500; mbo: from 10.000.
        VeryLarge = "very-large",
    }
}

impl SizeBand {
    /// The Dutch words, with the bounds of the sector.
    pub fn dutch(self, sector: Sector) -> &'static str {
        match (sector, self) {
            (Sector::Po, Self::Small) => "minder dan 100 leerlingen",
            (Sector::Po, Self::Medium) => "100 tot 200 leerlingen",
            (Sector::Po, Self::Large) => "200 tot 500 leerlingen",
            (Sector::Po, Self::VeryLarge) => "500 of meer leerlingen",
            (Sector::Vo, Self::Small) => "minder dan 500 leerlingen",
            (Sector::Vo, Self::Medium) => "500 tot 1.000 leerlingen",
            (Sector::Vo, Self::Large) => "1.000 tot 1.500 leerlingen",
            (Sector::Vo, Self::VeryLarge) => "1.500 of meer leerlingen",
            (Sector::Mbo, Self::Small) => "minder dan 2.000 studenten",
            (Sector::Mbo, Self::Medium) => "2.000 tot 5.000 studenten",
            (Sector::Mbo, Self::Large) => "5.000 tot 10.000 studenten",
            (Sector::Mbo, Self::VeryLarge) => "10.000 of meer studenten",
        }
    }
}
