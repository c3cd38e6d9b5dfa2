//! Lists and offers that staff of the support centre keep.

use async_trait::async_trait;
use scan::application::Outcome;
use scan::application::lists::{
    Draft, Edit, Edited, FileStem, Judgement, ListKey, ListsOverview, Proposal, PublicationHead,
    Settled, Upload, Withdrawn,
};
use scan::application::rights::{Admin, RecentAdmin, Staff};
use scan::ids::{ListDraftId, ListPublicationId};

/// What staff do with lists and offers. A draft is kept before anything is judged; what is published
/// is asked by rounds that start afterwards.
#[async_trait]
pub trait ListKeeping: Send + Sync {
    /// What is in use, drafts, and what was ever published.
    async fn lists(&self, staff: &Staff) -> Outcome<ListsOverview>;
    /// Keeps a file as a draft, whatever is in it. The same form makes one.
    async fn upload(&self, staff: &Staff, upload: Upload) -> Outcome<ListDraftId>;
    /// Makes a draft of what is in use.
    async fn begin_from(
        &self,
        staff: &Staff,
        key: &ListKey,
        idempotency_key: String,
    ) -> Outcome<ListDraftId>;
    /// A draft with its text and what is said of it.
    async fn draft(&self, staff: &Staff, draft: ListDraftId) -> Outcome<Draft>;
    /// Saves a change, faults and all.
    async fn save(&self, staff: &Staff, draft: ListDraftId, edit: Edit) -> Outcome<Edited>;
    /// What the check says of a text that is not saved.
    async fn check(&self, staff: &Staff, file: &FileStem, text: String) -> Outcome<Judgement>;
    /// A draft beside what it would take the place of; `None` while it has faults.
    async fn proposal(&self, staff: &Staff, draft: ListDraftId) -> Outcome<Option<Proposal>>;
    /// Throws a draft away, if it is still at this revision.
    async fn discard(&self, staff: &Staff, draft: ListDraftId, revision: i64) -> Outcome<Settled>;
    /// Publishes a draft, if it is still at this revision. The same form publishes once.
    async fn publish(
        &self,
        admin: &RecentAdmin,
        draft: ListDraftId,
        revision: i64,
    ) -> Outcome<Settled>;
    async fn publication(&self, admin: &Admin, id: ListPublicationId) -> Outcome<PublicationHead>;
    /// Takes it back: what came before it is in use again.
    async fn withdraw(&self, admin: &RecentAdmin, id: ListPublicationId) -> Outcome<Withdrawn>;
}
