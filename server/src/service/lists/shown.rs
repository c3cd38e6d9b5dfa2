//! Lists, offers and drafts as staff see them.

use std::collections::BTreeMap;

use scan::application::lists::{
    Draft, DraftHead, Judgement, ListContent, ListInUse, ListsOverview, Origin, Proposal,
    PublicationHead, PublicationState, Reading,
};
use scan::application::{Outcome, Refusal};
use scan::ids::{ListDraftId, ListPublicationId};
use scan::questionnaire::{Sector, is_newer};
use scan::yaml::{Encoding, legible};

use super::judge::content_of;
use crate::collection::{FileInUse, Place};
use crate::service::Service;
use crate::service::current_lists::Present;
use crate::store::lists::drafts::StoredDraft;
use crate::store::lists::publications::StoredPublication;

impl Service {
    pub(super) async fn all_lists(&self) -> Outcome<ListsOverview> {
        let present = self.current_lists.present();
        let stored = self.store.list_publications().await?;
        let publications: Vec<_> = stored
            .into_iter()
            .map(|one| head_of(&present, one))
            .collect();
        let by_id: BTreeMap<_, _> = publications.iter().map(|head| (head.id, head)).collect();
        let mut entries: Vec<_> = present
            .files
            .iter()
            .filter_map(|file| self.entry(&present, file, &by_id))
            .collect();
        entries.sort_by(|one, other| {
            (one.key.kind(), &one.title).cmp(&(other.key.kind(), &other.title))
        });
        let mut drafts = Vec::new();
        for stored in self.store.list_drafts().await? {
            drafts.push(self.head_of_draft(&stored).await?);
        }
        let there: Vec<_> = drafts.iter().map(|draft| draft.id).collect();
        self.current_lists.forget(&there);
        Ok(ListsOverview {
            entries,
            drafts,
            publications,
        })
    }

    fn entry(
        &self,
        present: &Present,
        file: &FileInUse,
        publications: &BTreeMap<ListPublicationId, &PublicationHead>,
    ) -> Option<ListInUse> {
        let (title, sectors, size) = match content_of(present, &file.key)? {
            ListContent::List(list) => (
                list.title.clone(),
                list.sectors.clone(),
                list.items().count(),
            ),
            ListContent::Offers(offers) => {
                let named = |sector: &Sector| offers.iter().any(|one| one.sectors.contains(sector));
                let sectors = Sector::ALL.into_iter().filter(named).collect();
                (format!("{}.yaml", file.key.name()), sectors, offers.len())
            }
        };
        let origin = match file.place {
            Place::Shipped => Origin::Shipped,
            Place::Installation => Origin::Installation,
            Place::Published(id) => Origin::Published((*publications.get(&id)?).clone()),
        };
        let base = self
            .current_lists
            .base()
            .iter()
            .find(|base| base.key == file.key);
        let newer = base.and_then(|base| base.version.clone());
        let newer = newer.filter(|base| {
            let present = file.version.as_deref().unwrap_or_default();
            is_newer(base, present)
        });
        Some(ListInUse {
            key: file.key.clone(),
            title,
            version: file.version.clone(),
            sectors,
            size,
            origin,
            newer,
        })
    }

    /// A draft for lists of drafts: judged anew only when it or what is in use changed.
    async fn head_of_draft(&self, stored: &StoredDraft) -> Outcome<DraftHead> {
        if let Some(judgement) = self.current_lists.known(stored.id, stored.revision) {
            return Ok(draft_head(stored, judgement));
        }
        let judged = self.judged(&stored.file, stored.body.clone()).await?;
        let judgement = judged.judgement();
        self.current_lists
            .remember(stored.id, stored.revision, judgement.clone());
        Ok(draft_head(stored, judgement))
    }

    pub(super) async fn draft_of(&self, stored: StoredDraft) -> Outcome<Draft> {
        let head = self.head_of_draft(&stored).await?;
        let (text, encoding) = legible(&stored.body);
        let reading = match encoding {
            Encoding::Utf8 => Reading::Exact,
            Encoding::Utf16 | Encoding::Windows1252 => Reading::Guessed,
        };
        Ok(Draft {
            head,
            text,
            reading,
        })
    }

    pub(super) async fn proposal_of(&self, draft: ListDraftId) -> Outcome<Option<Proposal>> {
        let stored = self.stored_draft(draft).await?;
        let judged = self.judged(&stored.file, stored.body.clone()).await?;
        let Some(content) = judged.content() else {
            return Ok(None);
        };
        let present = self.current_lists.present();
        let before = judged.key.as_ref();
        let before = before.and_then(|key| content_of(&present, key));
        Ok(Some(Proposal {
            head: draft_head(&stored, judged.judgement()),
            content,
            present: before,
        }))
    }

    pub(super) async fn publication_head(&self, id: ListPublicationId) -> Outcome<PublicationHead> {
        let all = self.store.list_publications().await?;
        let found = all.into_iter().find(|one| one.id == id);
        let found = found.ok_or(Refusal::NotFound)?;
        Ok(head_of(&self.current_lists.present(), found))
    }
}

fn draft_head(stored: &StoredDraft, judgement: Judgement) -> DraftHead {
    DraftHead {
        id: stored.id,
        file: stored.file.clone(),
        revision: stored.revision,
        changed: stored.changed,
        changed_by: stored.changed_by.clone(),
        judgement,
    }
}

fn head_of(present: &Present, stored: StoredPublication) -> PublicationHead {
    let mut files = present.files.iter();
    let state = if let Some((at, by)) = stored.withdrawn {
        PublicationState::Withdrawn { at, by }
    } else if files.any(|file| file.place == Place::Published(stored.id)) {
        PublicationState::InUse
    } else if let Some(why) = present.laid_aside.get(&stored.id) {
        PublicationState::LaidAside(why.clone())
    } else {
        PublicationState::Succeeded
    };
    PublicationHead {
        id: stored.id,
        key: stored.key,
        version: stored.version,
        published: stored.published,
        published_by: stored.published_by,
        state,
    }
}
