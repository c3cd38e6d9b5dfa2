//! The lists and offers of this server.

use std::sync::Arc;

use scan::offer::Offer;
use scan::questionnaire::{Questionnaire, Sector};
use scan_app::ports::Catalog;

use super::Service;

impl Catalog for Service {
    fn lists_for(&self, sector: Sector) -> Vec<Arc<Questionnaire>> {
        let fits = |questionnaire: &&Questionnaire| questionnaire.sectors.contains(&sector);
        let mut lists: Vec<_> = self
            .library
            .questionnaires
            .iter()
            .filter(fits)
            .cloned()
            .collect();
        // The list of the sector itself before those on a theme for several sectors.
        lists.sort_by_key(|questionnaire| questionnaire.sectors.len());
        lists.into_iter().map(Arc::new).collect()
    }

    fn offers(&self) -> &[Offer] {
        &self.library.offers
    }
}
