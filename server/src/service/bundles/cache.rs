//! Bundles that are being made or wait to be downloaded.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex};

use scan::application::BundleName;
use scan::application::bundles::{BundleState, Progress};
use scan::ids::{RoundId, TeamId};
use scan_texts::Language;
use tokio::sync::watch;

/// Seconds that a bundle can be downloaded.
const KEPT: i64 = 60 * 60;

pub struct Bundle {
    /// Teams in it: whoever manages them all may have it.
    pub teams: BTreeSet<TeamId>,
    pub rounds: BTreeSet<RoundId>,
    /// Of its reports.
    pub language: Language,
    /// Second at which it was begun.
    pub begun_at: i64,
    pub progress: watch::Sender<Progress>,
    /// The file, when it is ready; without a name, so that it goes with its last user.
    pub file: Mutex<Option<std::fs::File>>,
}

impl Bundle {
    /// The same reports.
    fn is_like(&self, other: &Self) -> bool {
        self.rounds == other.rounds && self.language == other.language
    }
}

#[derive(Default)]
pub struct BundleCache(HashMap<BundleName, Arc<Bundle>>);

pub enum Begun {
    /// Too many are being made.
    Busy,
    /// The same reports are being put in one already.
    There(BundleName),
    New(BundleName, Arc<Bundle>),
}

impl BundleCache {
    /// Begins a bundle, unless it is being made or `most` others are.
    pub fn begin(&mut self, name: BundleName, bundle: Bundle, most: usize) -> Begun {
        let going = |bundle: &Bundle| bundle.progress.borrow().state == BundleState::Going;
        let mut all = self.0.iter().filter(|(_, other)| going(other));
        let same = all.find(|(_, other)| other.is_like(&bundle));
        if let Some((name, _)) = same {
            return Begun::There(name.clone());
        }
        if self.0.values().filter(|other| going(other)).count() >= most {
            return Begun::Busy;
        }
        // Older ones of the same reports make room.
        self.0.retain(|_, other| !other.is_like(&bundle));
        let bundle = Arc::new(bundle);
        self.0.insert(name.clone(), bundle.clone());
        Begun::New(name, bundle)
    }

    pub fn find(&self, name: &BundleName) -> Option<Arc<Bundle>> {
        self.0.get(name).cloned()
    }

    /// Forgets what is ready and older than an hour.
    pub fn forget_old(&mut self, now: i64) {
        self.0.retain(|_, bundle| {
            bundle.begun_at + KEPT > now || bundle.progress.borrow().state == BundleState::Going
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(text: &str) -> BundleName {
        BundleName::parse(text).unwrap()
    }

    fn bundle(round: i64, begun_at: i64) -> Bundle {
        Bundle {
            teams: BTreeSet::from([1.into()]),
            rounds: BTreeSet::from([round.into()]),
            language: Language::Dutch,
            begun_at,
            progress: watch::Sender::new(Progress {
                state: BundleState::Going,
                done: 0,
                of: 1,
            }),
            file: Mutex::default(),
        }
    }

    fn end(catalog: &BundleCache, of: &BundleName) {
        let bundle = catalog.find(of).unwrap();
        bundle
            .progress
            .send_modify(|progress| progress.state = BundleState::Ready);
    }

    #[test]
    fn the_same_rounds_are_bundled_once_at_a_time() {
        let mut catalog = BundleCache::default();
        let (one, two) = (name("aaaaaaaaaaaa"), name("bbbbbbbbbbbb"));
        assert!(matches!(
            catalog.begin(one.clone(), bundle(1, 0), 2),
            Begun::New(..)
        ));
        let again = catalog.begin(two.clone(), bundle(1, 0), 2);
        assert!(matches!(again, Begun::There(there) if there == one));
        end(&catalog, &one);
        assert!(matches!(
            catalog.begin(two, bundle(1, 0), 2),
            Begun::New(..)
        ));
        assert!(catalog.find(&one).is_none(), "the older one made room");
    }

    #[test]
    fn only_so_many_are_made_at_once() {
        let mut catalog = BundleCache::default();
        let one = name("aaaaaaaaaaaa");
        assert!(matches!(
            catalog.begin(one.clone(), bundle(1, 0), 1),
            Begun::New(..)
        ));
        let two = name("bbbbbbbbbbbb");
        assert!(matches!(
            catalog.begin(two.clone(), bundle(2, 0), 1),
            Begun::Busy
        ));
        end(&catalog, &one);
        assert!(matches!(
            catalog.begin(two, bundle(2, 0), 1),
            Begun::New(..)
        ));
    }

    #[test]
    fn what_is_ready_goes_after_an_hour_and_what_is_being_made_stays() {
        let mut catalog = BundleCache::default();
        let (one, two) = (name("aaaaaaaaaaaa"), name("bbbbbbbbbbbb"));
        let _one = catalog.begin(one.clone(), bundle(1, 100), 9);
        let _two = catalog.begin(two.clone(), bundle(2, 100), 9);
        end(&catalog, &one);
        catalog.forget_old(100 + KEPT - 1);
        assert!(catalog.find(&one).is_some());
        catalog.forget_old(100 + KEPT);
        assert!(catalog.find(&one).is_none());
        assert!(catalog.find(&two).is_some());
    }
}
