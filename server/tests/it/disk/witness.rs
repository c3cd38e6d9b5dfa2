//! Somebody who saves, and knows what was acknowledged and what was refused.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};

use crate::browser::Page;
use crate::db;
use crate::people::Respondent;

/// Items of the short list.
const ITEMS: u16 = 15;

/// One save as a browser keeps it until it knows what became of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    item: u16,
    base: i64,
    idempotency_key: i64,
}

/// Somebody who saves and writes down what was said.
pub struct Witness {
    pub one: Respondent,
    made: i64,
    acknowledged: BTreeMap<u16, Change>,
    pub refused: BTreeMap<u16, Change>,
}

impl Witness {
    pub fn new(one: Respondent) -> Self {
        Self {
            one,
            made: 0,
            acknowledged: BTreeMap::new(),
            refused: BTreeMap::new(),
        }
    }

    /// Another change of the next item; one that was refused is sent again as it was.
    pub fn change(&mut self) -> Change {
        self.made += 1;
        let item = u16::try_from(self.made % i64::from(ITEMS)).unwrap();
        let base = self.acknowledged.get(&item).map_or(0, |one| one.base + 1);
        let fresh = Change {
            item,
            base,
            idempotency_key: self.made,
        };
        self.refused.get(&item).copied().unwrap_or(fresh)
    }

    pub async fn send(&self, change: Change) -> Page {
        let remark = format!("m{} {}", change.idempotency_key, "x".repeat(400));
        let answer = json!({
            "item": change.item, "choice": "2", "priority": "", "remark": remark,
            "base": change.base, "idempotency_key": change.idempotency_key,
        });
        self.one.save(&[answer]).await
    }

    /// Saves once; tells whether it was acknowledged. Anything but a clear yes or no is a fault.
    pub async fn save(&mut self) -> bool {
        let change = self.change();
        let said = self.send(change).await;
        if said.status == 503 {
            self.refused.insert(change.item, change);
            return false;
        }
        self.keep(change, &said.is(200).json());
        true
    }

    pub fn keep(&mut self, change: Change, said: &Value) {
        let stored = json!({ "Acks": [{ "Stored": change.base + 1 }] });
        assert_eq!(*said, stored, "{change:?}");
        self.refused.remove(&change.item);
        self.acknowledged.insert(change.item, change);
    }

    /// What is stored of this person is what was acknowledged, and nothing else.
    pub async fn compare(&self, data: &Path) {
        let mut connection = db::connect(data).await;
        let stored: Vec<(i64, i64, i64)> = sqlx::query_as(
            "SELECT item, revision, idempotency_key FROM answers WHERE remark LIKE 'm% x%'
                 ORDER BY item",
        )
        .fetch_all(&mut connection)
        .await
        .unwrap();
        let known = self.acknowledged.values();
        let known: Vec<_> = known
            .map(|one| (i64::from(one.item), one.base + 1, one.idempotency_key))
            .collect();
        assert_eq!(stored, known);
    }

    /// Sends again what was refused, each twice: a reply can get lost on the way.
    pub async fn retry(&mut self) {
        for change in self.refused.clone().into_values() {
            for _ in 0..2 {
                let said = self.send(change).await.is(200).json();
                self.keep(change, &said);
            }
        }
    }
}
