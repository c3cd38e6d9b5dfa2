//! Where a browser keeps what is not on the server yet: a key for each answer, so that pages do
//! not overwrite each other's, and only for one participation.

use super::record::{Receipt, Record, Waiting};

/// What the keys of all answers begin with.
const PREFIX: &str = "scan-antwoorden-";

/// A browser's storage. All pages of a site share it; one page may see what another wrote a moment
/// later.
pub trait Strings {
    /// All keys; none when there is no storage.
    fn keys(&self) -> Vec<String>;
    fn get(&self, key: &str) -> Option<String>;
    /// Puts a text under a key; whether that worked.
    fn set(&mut self, key: &str, text: &str) -> bool;
    fn remove(&mut self, key: &str);
}

/// The unsent answers of one participation in a browser.
pub struct Kept {
    strings: Box<dyn Strings>,
    round: String,
    prefix: String,
}

impl Kept {
    pub fn new(strings: impl Strings + 'static, round: &str, participation: &str) -> Self {
        Self {
            strings: Box::new(strings),
            round: format!("{PREFIX}{round}"),
            prefix: format!("{PREFIX}{round}-{participation}-"),
        }
    }

    pub fn all(&self) -> Vec<(u16, Waiting)> {
        let keys = self.strings.keys().into_iter();
        keys.filter_map(|key| {
            let item = self.item_of(&key)?;
            match serde_json::from_str(&self.strings.get(&key)?).ok()? {
                Record::Waiting(waiting) => Some((item, waiting)),
                Record::Settled(_) => None,
            }
        })
        .collect()
    }

    /// Keeps an answer; whether that worked.
    pub fn put(&mut self, item: u16, waiting: &Waiting) -> bool {
        let key = self.key(item);
        let record = Record::Waiting(waiting.clone());
        serde_json::to_string(&record).is_ok_and(|text| self.strings.set(&key, &text))
    }

    /// Takes an answer away, and shows the other pages the receipt.
    pub fn remove(&mut self, item: u16, receipt: Option<&Receipt>) {
        let key = self.key(item);
        if let Some(receipt) = receipt
            && let Ok(text) = serde_json::to_string(&Record::Settled(receipt.clone()))
        {
            self.strings.set(&key, &text);
        }
        self.strings.remove(&key);
    }

    /// Takes away what other participations in this round left on this device.
    pub fn forget_others(&mut self) {
        for key in self.strings.keys() {
            if key.starts_with(&self.round) && !key.starts_with(&self.prefix) {
                self.strings.remove(&key);
            }
        }
    }

    /// What another page did, when it concerns this participation: the item, and the receipt when
    /// it was settled there.
    pub fn heard(&self, key: &str, text: Option<&str>) -> Option<(u16, Option<Receipt>)> {
        let item = self.item_of(key)?;
        let record = text.and_then(|text| serde_json::from_str(text).ok());
        let receipt = match record {
            Some(Record::Settled(receipt)) => Some(receipt),
            Some(Record::Waiting(_)) | None => None,
        };
        Some((item, receipt))
    }

    fn key(&self, item: u16) -> String {
        format!("{}{item}", self.prefix)
    }

    fn item_of(&self, key: &str) -> Option<u16> {
        key.strip_prefix(&self.prefix)?.parse().ok()
    }
}

/// Whether anything of a round waits in a browser, whoever gave it; of any round when it is empty.
pub fn waits(strings: &impl Strings, round: &str) -> bool {
    let prefix = format!("{PREFIX}{round}");
    strings.keys().iter().any(|key| key.starts_with(&prefix))
}

/// Takes away everything of a round, whoever gave it; of any round when it is empty.
pub fn forget(strings: &mut impl Strings, round: &str) {
    let prefix = format!("{PREFIX}{round}");
    for key in strings.keys() {
        if key.starts_with(&prefix) {
            strings.remove(&key);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::collections::BTreeMap;
    use std::rc::Rc;

    use super::super::record::Values;
    use super::*;

    #[derive(Clone, Default)]
    struct Map(Rc<RefCell<BTreeMap<String, String>>>);

    impl Strings for Map {
        fn keys(&self) -> Vec<String> {
            self.0.borrow().keys().cloned().collect()
        }

        fn get(&self, key: &str) -> Option<String> {
            self.0.borrow().get(key).cloned()
        }

        fn set(&mut self, key: &str, text: &str) -> bool {
            self.0.borrow_mut().insert(key.to_owned(), text.to_owned());
            true
        }

        fn remove(&mut self, key: &str) {
            self.0.borrow_mut().remove(key);
        }
    }

    fn waiting(remark: &str) -> Waiting {
        let remark = remark.to_owned();
        let values = Values {
            remark,
            ..Values::default()
        };
        Waiting::new(values, 0)
    }

    #[test]
    fn each_participation_has_its_own_and_the_next_in_a_round_forgets_the_one_before() {
        let map = Map::default();
        let mut one = Kept::new(map.clone(), "aaaa", "p1");
        let mut two = Kept::new(map.clone(), "aaaa", "p2");
        let mut other = Kept::new(map.clone(), "bbbb", "p1");
        for (kept, remark) in [(&mut one, "een"), (&mut two, "twee"), (&mut other, "ander")] {
            assert!(kept.put(7, &waiting(remark)));
        }
        assert_eq!(one.all(), [(7, waiting("een"))]);
        two.forget_others();
        assert_eq!(one.all(), []);
        assert_eq!(two.all(), [(7, waiting("twee"))]);
        assert_eq!(other.all(), [(7, waiting("ander"))]);
    }

    #[test]
    fn what_waits_is_told_and_forgotten_by_round() {
        let mut map = Map::default();
        map.set("scan-antwoorden-aaaa-p1-3", "{}");
        map.set("iets-anders", "blijft");
        assert!(waits(&map, "aaaa") && waits(&map, ""));
        assert!(!waits(&map, "bbbb"));
        forget(&mut map, "bbbb");
        assert!(waits(&map, "aaaa"));
        forget(&mut map, "aaaa");
        assert!(!waits(&map, ""));
        assert_eq!(map.keys(), ["iets-anders"]);
    }

    #[test]
    fn a_key_or_text_of_something_else_is_no_answer() {
        let mut map = Map::default();
        map.set("scan-antwoorden-aaaa-p1-x", "{}");
        map.set("scan-antwoorden-aaaa-p1-3", "niet van ons");
        let kept = Kept::new(map, "aaaa", "p1");
        assert_eq!(kept.all(), []);
        assert_eq!(kept.heard("scan-antwoorden-aaaa-p2-3", None), None);
        assert_eq!(
            kept.heard("scan-antwoorden-aaaa-p1-3", None),
            Some((3, None))
        );
    }
}
