//! The list of a round: as it was written, or in the language of the request.

use std::sync::Arc;

use scan::application::Outcome;
use scan::ids::SnapshotId;
use scan::questionnaire::Questionnaire;
use scan_texts::{Language, language, list_to_read};

use super::Service;

impl Service {
    /// The snapshot that a round asks, as it was written: for what is stored, counted and compared.
    pub(super) async fn questionnaire(&self, id: SnapshotId) -> Outcome<Arc<Questionnaire>> {
        let key = (id, Language::default());
        if let Some(questionnaire) = self.asked.get(key) {
            return Ok(questionnaire);
        }
        let questionnaire = self.store.questionnaire(id).await?;
        Ok(self.asked.keep(key, Arc::new(questionnaire)))
    }

    /// The same in the language of the request, for whoever reads it: the one place where that is
    /// decided about rounds.
    pub(super) async fn questionnaire_to_read(
        &self,
        id: SnapshotId,
    ) -> Outcome<Arc<Questionnaire>> {
        let key = (id, language());
        if let Some(questionnaire) = self.asked.get(key) {
            return Ok(questionnaire);
        }
        let original = self.questionnaire(id).await?;
        Ok(self.asked.keep(key, list_to_read(&original)))
    }
}
