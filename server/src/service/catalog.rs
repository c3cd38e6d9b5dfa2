//! The lists and offers of this server.

use std::borrow::Cow;
use std::sync::Arc;

use scan::offer::Offer;
use scan::questionnaire::{Questionnaire, Sector};
use scan_app::ports::Catalog;
use scan_texts::list_in_words;

use super::Service;

impl Catalog for Service {
    fn lists_for(&self, sector: Sector) -> Vec<Arc<Questionnaire>> {
        let fits = |list: &&Arc<Questionnaire>| list.sectors.contains(&sector);
        let present = self.current_lists.present();
        let mut lists: Vec<_> = present.lists.iter().filter(fits).cloned().collect();
        // The list of the sector itself before those on a theme for several sectors.
        lists.sort_by_key(|questionnaire| questionnaire.sectors.len());
        let to_read = |list: Arc<Questionnaire>| match list_in_words(&list) {
            Cow::Borrowed(_) => list,
            Cow::Owned(list) => Arc::new(list),
        };
        lists.into_iter().map(to_read).collect()
    }

    fn offers(&self) -> Arc<[Offer]> {
        self.current_lists.present().offers.clone()
    }
}
