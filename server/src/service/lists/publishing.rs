//! Publishing and withdrawing: what is stored is in use at once, and after every start.

use std::sync::Arc;

use scan::application::lists::{ListFinding, ListKey, Settled, Withdrawn};
use scan::application::staff::StaffAction;
use scan::application::{Outcome, Refusal};
use scan::ids::{ListDraftId, ListPublicationId};
use scan::yaml::Source;

use super::compose::{self, Published};
use super::judge::{for_staff, name_of};
use crate::collection::{FileInUse, Place};
use crate::service::current_lists::Present;
use crate::service::{Service, commit};
use crate::store::lists::drafts;
use crate::store::lists::publications::{self, NewPublication, StoredPublication};
use crate::store::news::News;

impl Service {
    /// Brings back what was published before this start.
    pub async fn restore_lists(&self) -> Outcome<()> {
        let _turn = self.current_lists.turn().await;
        let mut published = Published::new();
        for one in self.store.list_publications().await? {
            if one.withdrawn.is_none() {
                let file = self.published_file(&one).await?;
                published.entry(one.key).or_default().push(file);
            }
        }
        let present = self.current_lists.present();
        let mut files = present.files.iter();
        let was_published = files.any(|file| matches!(file.place, Place::Published(_)));
        if published.is_empty() && !was_published {
            return Ok(());
        }
        let (base, options) = (self.current_lists.base().to_vec(), self.reading());
        let composing = move || compose::compose(&base, published, &options);
        let composed = tokio::task::spawn_blocking(composing).await;
        let Some(present) = composed.map_err(Refusal::internal)? else {
            tracing::error!("no list that was published can be used");
            return Ok(());
        };
        for (id, why) in &present.laid_aside {
            let why = &why.dutch;
            tracing::warn!(%id, why, "a list that was published does not pass the check any more");
        }
        self.current_lists.put(present);
        Ok(())
    }

    async fn published_file(&self, one: &StoredPublication) -> Outcome<FileInUse> {
        let source = Source {
            name: name_of(self.current_lists.base(), Some(&one.key)),
            bytes: self.store.list_publication_body(one.id).await?,
        };
        Ok(FileInUse {
            source: Arc::new(source),
            key: one.key.clone(),
            version: one.version.clone(),
            place: Place::Published(one.id),
        })
    }

    pub(super) async fn publish_draft(
        &self,
        who: &str,
        draft: ListDraftId,
        revision: i64,
    ) -> Outcome<Settled> {
        let _turn = self.current_lists.turn().await;
        let Some(stored) = self.store.list_draft(draft).await? else {
            // The same form sent again.
            let done = self.store.was_published(draft, revision).await?;
            return if done {
                Ok(Settled::Yes)
            } else {
                Err(Refusal::NotFound)
            };
        };
        if stored.revision != revision {
            return Ok(Settled::Overtaken);
        }
        let judged = self.judged(&stored.file, stored.body).await?;
        let (Some(key), Some(library)) = (judged.key, judged.library) else {
            return Ok(Settled::Faulty);
        };
        let mut transaction = self.begin().await?;
        if !drafts::remove(&mut transaction, draft, revision).await? {
            return Ok(Settled::Overtaken);
        }
        let new = NewPublication {
            draft: (draft, revision),
            key: &key,
            version: judged.version.as_deref(),
            body: &judged.source.bytes,
        };
        let id = publications::add(&mut transaction, new, who, self.now()).await?;
        let about = about(&key, judged.version.as_deref());
        self.note(&mut transaction, who, StaffAction::ListPublished, &about)
            .await?;
        commit(transaction).await?;
        let file = FileInUse {
            source: Arc::new(judged.source),
            key,
            version: judged.version,
            place: Place::Published(id),
        };
        let present = self.current_lists.present();
        let files = present.files_with(file);
        let laid_aside = present.laid_aside.clone();
        self.current_lists
            .put(Present::new(files, library, laid_aside));
        self.store.wire().tell(News::Lists);
        Ok(Settled::Yes)
    }

    pub(super) async fn withdraw_publication(
        &self,
        who: &str,
        id: ListPublicationId,
    ) -> Outcome<Withdrawn> {
        let _turn = self.current_lists.turn().await;
        let all = self.store.list_publications().await?;
        let found = all.iter().find(|one| one.id == id);
        let found = found.ok_or(Refusal::NotFound)?;
        if found.withdrawn.is_some() {
            return Ok(Withdrawn::Yes);
        }
        let present = self.current_lists.present();
        let mut files = present.files.iter();
        let in_use = files.any(|file| file.place == Place::Published(id));
        let next = if in_use {
            match self.without(&present, &all, found).await? {
                Ok(next) => Some(next),
                Err(findings) => return Ok(Withdrawn::Needed(findings)),
            }
        } else {
            None
        };
        let mut transaction = self.begin().await?;
        if publications::withdraw(&mut transaction, id, who, self.now()).await? {
            let about = about(&found.key, found.version.as_deref());
            let action = StaffAction::ListWithdrawn;
            self.note(&mut transaction, who, action, &about).await?;
        }
        commit(transaction).await?;
        if let Some(next) = next {
            self.current_lists.put(next);
        }
        self.store.wire().tell(News::Lists);
        Ok(Withdrawn::Yes)
    }

    /// What is in use without a publication, with what came before it; or why that does not hold.
    async fn without(
        &self,
        present: &Present,
        all: &[StoredPublication],
        gone: &StoredPublication,
    ) -> Outcome<Result<Present, Vec<ListFinding>>> {
        let earlier = all.iter().find(|one| {
            let usable = one.withdrawn.is_none() && !present.laid_aside.contains_key(&one.id);
            one.key == gone.key && one.id < gone.id && usable
        });
        let base = self
            .current_lists
            .base()
            .iter()
            .find(|file| file.key == gone.key);
        let before = match earlier {
            Some(earlier) => Some(self.published_file(earlier).await?),
            None => base.cloned(),
        };
        let mut files = present.files.clone();
        files.retain(|file| file.key != gone.key);
        files.extend(before);
        let options = self.reading();
        let reading = move || {
            let read = compose::read(&files, &options);
            (files, read)
        };
        let read = tokio::task::spawn_blocking(reading).await;
        let (files, read) = read.map_err(Refusal::internal)?;
        let laid_aside = present.laid_aside.clone();
        Ok(read
            .map(|library| Present::new(files, library, laid_aside))
            .map_err(|findings| for_staff(&findings, None)))
    }
}

/// What the log says of a file.
fn about(key: &ListKey, version: Option<&str>) -> String {
    match (key, version) {
        (ListKey::List(id), Some(version)) => format!("lijst {id}, versie {version}"),
        (ListKey::List(id), None) => format!("lijst {id}"),
        (ListKey::Offers(file), _) => format!("{file}.yaml"),
    }
}
