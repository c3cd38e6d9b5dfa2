//! Support offers: what a team can turn to when a topic or item needs work.

use serde::{Deserialize, Serialize};

use crate::questionnaire::{Id, Sector};

keyed! {
    /// What kind of support it is.
    // In the order in which pages show them.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "lowercase")]
    #[cfg_attr(feature = "yaml", derive(schemars::JsonSchema))]
    pub enum OfferKind {
        /// Brochure.
        Brochure = "brochure" => "Brochure",
        /// Lijst met aandachtspunten.
        Aandachtspunten = "aandachtspunten" => "Aandachtspuntenlijst",
        /// Workshop.
        Workshop = "workshop" => "Workshop",
        /// Expert die langskomt of meedenkt.
        Expert = "expert" => "Expert",
        /// Helpdesk.
        Helpdesk = "helpdesk" => "Helpdesk",
        /// Praktijkvoorbeeld.
        Praktijkvoorbeeld = "praktijkvoorbeeld" => "Praktijkvoorbeeld",
        /// Themabijeenkomst.
        Themabijeenkomst = "themabijeenkomst" => "Themabijeenkomst",
        /// Kenniskring.
        Kenniskring = "kenniskring" => "Kenniskring",
        /// Nieuwsbrief.
        Nieuwsbrief = "nieuwsbrief" => "Nieuwsbrief",
    }
}

/// One support offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Stable name, unique among all offers.
    pub id: Id,
    /// What kind of support it is.
    pub kind: OfferKind,
    /// A few words.
    pub title: String,
    /// Who offers it.
    pub provider: String,
    /// One to three sentences.
    pub text: String,
    /// An `http` or `https` address.
    #[serde(default)]
    pub link: Option<String>,
    /// How to get in touch.
    #[serde(default)]
    pub contact: Option<String>,
    /// At least one.
    pub sectors: Vec<Sector>,
    /// For whom; empty means everybody.
    #[serde(default)]
    pub roles: Vec<Id>,
    /// Topics it helps with; with `items` at least one.
    #[serde(default)]
    pub topics: Vec<Id>,
    /// Items it helps with.
    #[serde(default)]
    pub items: Vec<Id>,
    /// First day, as ISO 8601 date.
    #[serde(default)]
    pub valid_from: Option<String>,
    /// Last day, as ISO 8601 date.
    #[serde(default)]
    pub valid_until: Option<String>,
}

impl Offer {
    /// Whether it helps with this item or with the topic that the item belongs to.
    pub fn helps_with(&self, topic: &Id, item: &Id) -> bool {
        self.topics.contains(topic) || self.items.contains(item)
    }

    /// Whether it is meant for somebody in this role; an offer without roles is for everybody.
    pub fn is_for(&self, role: &Id) -> bool {
        self.roles.is_empty() || self.roles.contains(role)
    }

    /// Whether it runs on this day (ISO 8601 date, such as `2026-11-01`); first and last day
    /// included.
    pub fn runs_on(&self, date: &str) -> bool {
        self.valid_from.as_deref().is_none_or(|first| first <= date)
            && self.valid_until.as_deref().is_none_or(|last| date <= last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offer() -> Offer {
        let id = |text: &str| Id::new(text).unwrap();
        Offer {
            id: id("brochure"),
            kind: OfferKind::Brochure,
            title: "Brochure".to_owned(),
            provider: "Steunpunt".to_owned(),
            text: "Uitleg in gewone taal.".to_owned(),
            link: None,
            contact: None,
            sectors: vec![Sector::Vo],
            roles: vec![id("mentor")],
            topics: vec![id("opp")],
            items: vec![id("zorgplicht-uitleg")],
            valid_from: Some("2026-01-01".to_owned()),
            valid_until: Some("2026-12-31".to_owned()),
        }
    }

    #[test]
    fn kind_is_the_same_in_json_as_its_key() {
        for kind in OfferKind::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.key());
        }
    }

    #[test]
    fn helps_with_its_topics_and_its_items() {
        let id = |text: &str| Id::new(text).unwrap();
        assert!(offer().helps_with(&id("opp"), &id("opp-waarom")));
        assert!(offer().helps_with(&id("zorgplicht"), &id("zorgplicht-uitleg")));
        assert!(!offer().helps_with(&id("zorgplicht"), &id("zorgplicht-termijn")));
    }

    #[test]
    fn runs_from_its_first_to_its_last_day() {
        assert!(!offer().runs_on("2025-12-31"));
        assert!(offer().runs_on("2026-01-01"));
        assert!(offer().runs_on("2026-12-31"));
        assert!(!offer().runs_on("2027-01-01"));
        let always = Offer {
            valid_from: None,
            valid_until: None,
            ..offer()
        };
        assert!(always.runs_on("1999-01-01"));
    }

    #[test]
    fn an_offer_without_roles_is_for_everybody() {
        let docent = Id::new("docent").unwrap();
        assert!(!offer().is_for(&docent));
        assert!(
            Offer {
                roles: Vec::new(),
                ..offer()
            }
            .is_for(&docent)
        );
    }
}
