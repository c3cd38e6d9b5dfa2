//! The lists and offers of this server.

use std::sync::Arc;

use scan::offer::Offer;
use scan::questionnaire::{Questionnaire, Sector};
use scan_app::ports::Catalog;
use scan_texts::list_to_read;

use super::Service;

impl Catalog for Service {
    fn lists_for(&self, sector: Sector) -> Vec<Arc<Questionnaire>> {
        let fits = |list: &&Arc<Questionnaire>| list.sectors.contains(&sector);
        let present = self.current_lists.present();
        let mut lists: Vec<_> = present.lists.iter().filter(fits).cloned().collect();
        // The list of the sector itself before those on a theme for several sectors.
        lists.sort_by_key(|questionnaire| questionnaire.sectors.len());
        lists.iter().map(list_to_read).collect()
    }

    fn offers(&self) -> Arc<[Offer]> {
        self.current_lists.present().offers.clone()
    }
}
