//! Which teams are of one school.

use super::codes::{Brin, Partnership, Province};
use super::normal::normal;
use crate::questionnaire::Sector;

/// What makes a school the same school in all its teams and rounds: its BRIN where that was given,
/// otherwise its name, sector, province and samenwerkingsverband.
///
/// Of a BRIN the four characters of the school count; its *vestigingen* are one school, so that a
/// school never counts twice because one team typed them and another did not.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchoolIdentity(String);

impl SchoolIdentity {
    /// From what a team says of its school.
    pub fn new(
        brin: Option<&Brin>,
        name: &str,
        sector: Sector,
        province: Option<Province>,
        partnership: Option<&Partnership>,
    ) -> Self {
        if let Some(brin) = brin {
            return Self(format!("brin:{}", brin.institution()));
        }
        let parts = [
            normal(name),
            sector.key().to_owned(),
            province.map_or("", Province::key).to_owned(),
            partnership.map_or_else(String::new, |swv| normal(swv.as_str())),
        ];
        // No part holds a line break.
        Self(format!("name:{}", parts.join("\n")))
    }

    /// The same bytes for the same school, for good.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str, province: Option<Province>) -> SchoolIdentity {
        SchoolIdentity::new(None, name, Sector::Po, province, None)
    }

    #[test]
    fn a_brin_is_the_school_whatever_its_branch() {
        let of = |brin: &str, name: &str| {
            let brin = Brin::new(brin).unwrap();
            SchoolIdentity::new(Some(&brin), name, Sector::Vo, None, None)
        };
        assert!(of("12AB", "De Brug") == of("12ab01", "Brug, locatie Zuid"));
        assert!(of("12AB", "De Brug") != of("12AC", "De Brug"));
    }

    #[test]
    fn without_a_brin_name_and_place_make_the_school() {
        let zeeland = Some(Province::Zeeland);
        assert!(named("De Linde", zeeland) == named("de  LINDE", zeeland));
        assert!(named("De Linde", zeeland) != named("De Linde", None));
        assert!(named("De Linde", None) != named("Linde", None));
        let swv = Partnership::new("PO3001").unwrap();
        let with = SchoolIdentity::new(None, "De Linde", Sector::Po, zeeland, swv.as_ref());
        assert!(with != named("De Linde", zeeland));
    }
}
