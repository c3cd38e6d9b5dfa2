//! Lists and offers that staff of the support centre keep.

mod compose;
mod judge;
mod publishing;
mod shown;

use async_trait::async_trait;
use scan::application::lists::{
    Draft, Edit, Edited, FileStem, Judgement, ListKey, ListsOverview, Proposal, PublicationHead,
    Settled, Upload, Withdrawn,
};
use scan::application::rights::{Admin, RecentAdmin, Staff};
use scan::application::staff::StaffAction;
use scan::application::{Outcome, Refusal};
use scan::ids::{ListDraftId, ListPublicationId};
use scan::yaml::ReadOptions;
use scan_app::ports::lists::ListKeeping;

use super::{Service, commit, secrets};
use crate::store::lists::drafts::{self, StoredDraft};
use judge::{Judged, LastVersions};

#[async_trait]
impl ListKeeping for Service {
    async fn lists(&self, _: &Staff) -> Outcome<ListsOverview> {
        self.all_lists().await
    }

    async fn upload(&self, staff: &Staff, mut upload: Upload) -> Outcome<ListDraftId> {
        upload.idempotency_key = secrets::hashed_key(&upload.idempotency_key);
        let who = staff.member().name.as_str();
        let mut transaction = self.begin().await?;
        let added = drafts::add(&mut transaction, &upload, who, self.now()).await?;
        let Some(draft) = added else {
            let key = &upload.idempotency_key;
            let known = drafts::by_idempotency_key(&mut transaction, key).await?;
            return known.ok_or(Refusal::NotFound);
        };
        let action = StaffAction::ListUploaded;
        let about = format!("{}.yaml", upload.file);
        self.note(&mut transaction, who, action, &about).await?;
        commit(transaction).await?;
        Ok(draft)
    }

    async fn begin_from(
        &self,
        staff: &Staff,
        key: &ListKey,
        idempotency_key: String,
    ) -> Outcome<ListDraftId> {
        let present = self.current_lists.present();
        let file = present.file(key).ok_or(Refusal::NotFound)?;
        let upload = Upload {
            idempotency_key,
            file: key.stem(),
            body: file.source.bytes.clone(),
        };
        self.upload(staff, upload).await
    }

    async fn draft(&self, _: &Staff, draft: ListDraftId) -> Outcome<Draft> {
        let stored = self.stored_draft(draft).await?;
        self.draft_of(stored).await
    }

    async fn save(&self, staff: &Staff, draft: ListDraftId, edit: Edit) -> Outcome<Edited> {
        let who = staff.member().name.as_str();
        let mut transaction = self.begin().await?;
        let (at, body) = ((draft, edit.base), edit.text.as_bytes());
        let changed = drafts::change(&mut transaction, at, (&edit.file, body), who, self.now());
        if changed.await? {
            commit(transaction).await?;
            return Ok(Edited::Yes);
        }
        drop(transaction);
        let theirs = self.stored_draft(draft).await?;
        // The same form sent again.
        if theirs.revision == edit.base + 1 && theirs.changed_by == who && theirs.body == body {
            return Ok(Edited::Yes);
        }
        Ok(Edited::Overtaken(Box::new(self.draft_of(theirs).await?)))
    }

    async fn check(&self, _: &Staff, file: &FileStem, text: String) -> Outcome<Judgement> {
        let judged = self.judged(file, text.into_bytes()).await?;
        Ok(judged.judgement())
    }

    async fn proposal(&self, _: &Staff, draft: ListDraftId) -> Outcome<Option<Proposal>> {
        self.proposal_of(draft).await
    }

    async fn discard(&self, staff: &Staff, draft: ListDraftId, revision: i64) -> Outcome<Settled> {
        let who = staff.member().name.as_str();
        let stored = self.stored_draft(draft).await?;
        let mut transaction = self.begin().await?;
        if !drafts::remove(&mut transaction, draft, revision).await? {
            return Ok(Settled::Overtaken);
        }
        let action = StaffAction::ListDiscarded;
        let about = format!("{}.yaml", stored.file);
        self.note(&mut transaction, who, action, &about).await?;
        commit(transaction).await?;
        Ok(Settled::Yes)
    }

    async fn publish(
        &self,
        admin: &RecentAdmin,
        draft: ListDraftId,
        revision: i64,
    ) -> Outcome<Settled> {
        let who = admin.member().name.as_str();
        self.publish_draft(who, draft, revision).await
    }

    async fn publication(&self, _: &Admin, id: ListPublicationId) -> Outcome<PublicationHead> {
        self.publication_head(id).await
    }

    async fn withdraw(&self, admin: &RecentAdmin, id: ListPublicationId) -> Outcome<Withdrawn> {
        let who = admin.member().name.as_str();
        self.withdraw_publication(who, id).await
    }
}

impl Service {
    async fn stored_draft(&self, draft: ListDraftId) -> Outcome<StoredDraft> {
        let found = self.store.list_draft(draft).await?;
        found.ok_or(Refusal::NotFound)
    }

    fn reading(&self) -> ReadOptions {
        ReadOptions {
            today: Some(self.today().to_string()),
            style: false,
        }
    }

    /// Judges a text, away from the threads that answer.
    async fn judged(&self, file: &FileStem, body: Vec<u8>) -> Outcome<Judged> {
        let last = self.last_versions().await?;
        let (base, present) = (
            self.current_lists.base().to_vec(),
            self.current_lists.present(),
        );
        let (file, options) = (file.clone(), self.reading());
        let judging = move || judge::judge((&base, &present), &last, (&file, body), &options);
        let judged = tokio::task::spawn_blocking(judging).await;
        judged.map_err(Refusal::internal)
    }

    async fn last_versions(&self) -> Outcome<LastVersions> {
        let mut last = LastVersions::default();
        for file in self.current_lists.base() {
            last.note(&file.key, file.version.as_deref());
        }
        for publication in self.store.list_publications().await? {
            last.note(&publication.key, publication.version.as_deref());
        }
        Ok(last)
    }
}
