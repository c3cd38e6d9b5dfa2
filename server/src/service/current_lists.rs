//! The lists and offers of this server at this moment. Staff of the support centre publish newer
//! ones while it runs.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use scan::application::lists::{CheckWords, Judgement, ListKey};
use scan::ids::{ListDraftId, ListPublicationId};
use scan::offer::Offer;
use scan::questionnaire::Questionnaire;
use scan::yaml::Library;

use crate::collection::{Collection, FileInUse};

/// What new rounds ask, and what teams can turn to.
#[derive(Clone, Debug)]
pub struct Present {
    pub files: Vec<FileInUse>,
    /// In the order of the names of their files.
    pub lists: Vec<Arc<Questionnaire>>,
    pub offers: Arc<[Offer]>,
    /// Publications that do not pass the check of this program any more, with the reason.
    pub laid_aside: BTreeMap<ListPublicationId, CheckWords>,
}

impl Present {
    pub fn new(
        files: Vec<FileInUse>,
        library: Library,
        laid_aside: BTreeMap<ListPublicationId, CheckWords>,
    ) -> Self {
        Self {
            files,
            lists: library.questionnaires.into_iter().map(Arc::new).collect(),
            offers: library.offers.into(),
            laid_aside,
        }
    }

    /// The file that is in use under a key.
    pub fn file(&self, key: &ListKey) -> Option<&FileInUse> {
        self.files.iter().find(|file| file.key == *key)
    }

    /// The files, with this one in the place of that with the same key.
    pub fn files_with(&self, new: FileInUse) -> Vec<FileInUse> {
        let mut files = self.files.clone();
        match files.iter_mut().find(|file| file.key == new.key) {
            Some(place) => *place = new,
            None => files.push(new),
        }
        files
    }
}

/// Holds what is in use.
pub struct CurrentLists {
    base: Vec<FileInUse>,
    present: RwLock<(u64, Arc<Present>)>,
    turn: tokio::sync::Mutex<()>,
    judged: Mutex<HashMap<ListDraftId, Known>>,
}

/// What was said of a draft: of which revision, beside which generation of the others.
type Known = ((i64, u64), Judgement);

impl CurrentLists {
    /// With what the program and the installation bring along.
    pub fn new(collection: Collection) -> Self {
        let Collection { files, library } = collection;
        let present = Present::new(files.clone(), library, BTreeMap::new());
        Self {
            base: files,
            present: RwLock::new((0, Arc::new(present))),
            turn: tokio::sync::Mutex::default(),
            judged: Mutex::default(),
        }
    }

    /// What the program and the installation bring along.
    pub fn base(&self) -> &[FileInUse] {
        &self.base
    }

    pub fn present(&self) -> Arc<Present> {
        self.generation().1
    }

    fn generation(&self) -> (u64, Arc<Present>) {
        let present = self.present.read().unwrap_or_else(PoisonError::into_inner);
        present.clone()
    }

    pub fn put(&self, new: Present) {
        let mut present = self.present.write().unwrap_or_else(PoisonError::into_inner);
        *present = (present.0 + 1, Arc::new(new));
    }

    /// One after the other changes what is in use: held from looking at it to [`Self::put`].
    pub async fn turn(&self) -> tokio::sync::MutexGuard<'_, ()> {
        self.turn.lock().await
    }

    fn judged(&self) -> MutexGuard<'_, HashMap<ListDraftId, Known>> {
        self.judged.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What was said of this revision of a draft beside what is in use now.
    pub fn known(&self, draft: ListDraftId, revision: i64) -> Option<Judgement> {
        let now = (revision, self.generation().0);
        let judged = self.judged();
        let (_, judgement) = judged.get(&draft).filter(|(of, _)| *of == now)?;
        Some(judgement.clone())
    }

    pub fn remember(&self, draft: ListDraftId, revision: i64, judgement: Judgement) {
        let now = (revision, self.generation().0);
        self.judged().insert(draft, (now, judgement));
    }

    /// Forgets what was said of drafts that are gone.
    pub fn forget(&self, there: &[ListDraftId]) {
        self.judged().retain(|draft, _| there.contains(draft));
    }
}
