//! Rounds of a team one after the other: finishing one, starting the next, comparing them.

use std::sync::Arc;

use super::Round;
use crate::questionnaire::{Extent, Questionnaire};
use crate::round::{Anonymity, Contribution};
use crate::school::SchoolBoard;

/// What a team answers to the question whether it contributes to the comparison of schools.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contributing {
    /// Whether it does.
    pub contribution: Contribution,
    /// The board of its school, if it names one; where it does not contribute, what it said before
    /// stays.
    pub board: Option<SchoolBoard>,
}

/// Which version of the list a next round asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// As the last round asked it.
    Same,
    /// As the server has it now.
    Current,
}

/// A next round to start.
#[derive(Clone, Debug)]
pub struct NextRound {
    /// Made with the form, so that a form sent twice starts one round.
    pub idempotency_key: String,
    /// Which version of the list.
    pub version: Version,
    /// Short or full.
    pub extent: Extent,
    /// Anonymous, or open as before.
    pub anonymity: Anonymity,
}

/// What a next round of a team can be.
#[derive(Clone, Debug)]
pub struct Following {
    /// The newest round.
    pub last: Round,
    /// Its list in full as the server has it now; `None` when it is no longer there.
    pub current: Option<Arc<Questionnaire>>,
    /// Actions of all rounds that are not done.
    pub pending: u32,
}

impl Following {
    /// The list as the server has it now, when that differs from what the last round asked in more
    /// than its translations.
    pub fn newer(&self) -> Option<&Arc<Questionnaire>> {
        let asked = self.last.questionnaire.untranslated();
        self.current
            .as_ref()
            .filter(|current| current.for_extent(self.last.extent).untranslated() != asked)
    }

    /// The list that such a round asks, as it was written. `None` when it cannot be had: of a version
    /// that the server no longer has, only what the last round asked is kept.
    pub fn list(&self, version: Version, extent: Extent) -> Option<Questionnaire> {
        let asked = self.last.questionnaire.original();
        let list = match (version, self.newer()) {
            (Version::Current, _) | (Version::Same, None) if self.current.is_some() => {
                self.current.as_deref()?.original().for_extent(extent)
            }
            (Version::Same, _) if self.last.extent == extent => asked.clone(),
            (Version::Same, _) if extent == Extent::Short => asked.for_extent(extent),
            _ => return None,
        };
        let asks_something = list.items().next().is_some();
        asks_something.then_some(list)
    }

    /// Whether the next round may have this form: an anonymous team stays anonymous.
    pub fn allows(&self, anonymity: Anonymity) -> bool {
        anonymity == Anonymity::Anonymous || self.last.anonymity == Anonymity::OpenCards
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    /// After a round that asked `asked`, on a server that has `current`.
    fn after(asked: Questionnaire, extent: Extent, current: Option<Questionnaire>) -> Following {
        let (mut last, _) = testing::round(asked, Anonymity::Anonymous, &[]);
        last.extent = extent;
        Following {
            last,
            current: current.map(Arc::new),
            pending: 0,
        }
    }

    /// The usual list, of which only the first item is in the short scan.
    fn mixed() -> Questionnaire {
        let mut list = testing::usual();
        for (number, item) in list
            .areas
            .iter_mut()
            .flat_map(|part| &mut part.topics)
            .flat_map(|topic| &mut topic.items)
            .enumerate()
        {
            item.short = number == 0;
        }
        list
    }

    #[test]
    fn an_unchanged_list_can_be_asked_short_and_full() {
        let short = mixed().for_extent(Extent::Short);
        let following = after(short.clone(), Extent::Short, Some(mixed()));
        assert!(following.newer().is_none());
        for version in [Version::Same, Version::Current] {
            assert_eq!(following.list(version, Extent::Full), Some(mixed()));
            assert_eq!(following.list(version, Extent::Short), Some(short.clone()));
        }
    }

    #[test]
    fn of_an_older_version_there_is_only_what_was_asked() {
        let mut newer = mixed();
        newer.areas[0].topics[0].items[0].text = "Anders gevraagd.".to_owned();
        let short = mixed().for_extent(Extent::Short);
        let following = after(short.clone(), Extent::Short, Some(newer.clone()));
        assert_eq!(following.list(Version::Same, Extent::Short), Some(short));
        assert_eq!(following.list(Version::Same, Extent::Full), None);
        let full = following.list(Version::Current, Extent::Full);
        assert_eq!(full, Some(newer.clone()));
        let following = after(mixed(), Extent::Full, Some(newer));
        assert_eq!(following.list(Version::Same, Extent::Full), Some(mixed()));
        let short = following.list(Version::Same, Extent::Short).unwrap();
        assert_eq!(short.items().count(), 1);
    }

    /// A coordinator who reads English starts the same round as one who reads Dutch.
    #[test]
    fn in_whatever_language_the_list_that_is_asked_is_the_original() {
        let mut newer = mixed();
        let title = crate::questionnaire::Translation {
            title: Some("Sample".to_owned()),
            ..Default::default()
        };
        newer.translations = [("en".to_owned(), title)].into();
        let resource = crate::questionnaire::Scale::resource();
        for asked in [mixed(), newer.clone()] {
            let read = asked.in_language("en", &resource).into_owned();
            let following = after(read.clone(), Extent::Full, Some(newer.clone()));
            assert!(following.newer().is_none());
            for version in [Version::Same, Version::Current] {
                let list = following.list(version, Extent::Full);
                assert_eq!(list, Some(newer.clone()));
            }
            let following = after(read, Extent::Full, None);
            assert_eq!(
                following.list(Version::Same, Extent::Full),
                Some(asked.clone())
            );
        }
    }

    #[test]
    fn a_list_that_is_gone_can_be_asked_again() {
        let following = after(mixed(), Extent::Full, None);
        assert!(following.newer().is_none());
        assert_eq!(following.list(Version::Same, Extent::Full), Some(mixed()));
        assert_eq!(following.list(Version::Current, Extent::Full), None);
    }

    #[test]
    fn anonymous_stays_anonymous() {
        let mut following = after(mixed(), Extent::Full, None);
        assert!(following.allows(Anonymity::Anonymous) && !following.allows(Anonymity::OpenCards));
        following.last.anonymity = Anonymity::OpenCards;
        assert!(following.allows(Anonymity::Anonymous) && following.allows(Anonymity::OpenCards));
    }
}
