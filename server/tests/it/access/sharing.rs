//! Who may what with links to a result.

use super::{Expected, GO, NONE, OK, Phase, READER_OK, World, expected_rows};
use crate::app::Setup;
use crate::browser::Browser;
use crate::db;
use crate::people::Coordinator;
use crate::sharing::Link;

/// The rows of its routes: in the private phase there is nothing to share.
#[rustfmt::skip]
pub const ROWS: &[Expected] = &[
    ("GET", "/beheer/{round}/delen", NONE, OK),
    ("POST", "/beheer/{round}/delen", NONE, GO),
    ("GET", "/beheer/{round}/delen/{share}/intrekken", NONE, OK),
    ("POST", "/beheer/{round}/delen/{share}/intrekken", NONE, GO),
    ("GET", "/gedeeld/openen/{key}", NONE, OK),
    ("POST", "/gedeeld/openen/{key}", NONE, GO),
    ("GET", "/gedeeld/{share}", NONE, READER_OK),
    ("GET", "/gedeeld/{share}/rapport.pdf", NONE, OK),
    ("GET", "/gedeeld/{share}/rapport.pdf/stroom", NONE, OK),
];

/// A's link; in the private phase, names of nothing.
pub struct Shared(Link);

impl Shared {
    pub fn none() -> Self {
        Self(Link {
            name: "222222222222".to_owned(),
            key: "0".repeat(64),
        })
    }

    /// A makes a link, respondent A opens it.
    pub async fn open(a: &Coordinator, one: &Browser) -> Self {
        let link = Link::make(a, "Schoolbestuur").await;
        one.press(&link.door()).await.is(303);
        Self(link)
    }

    /// The address with the name and the secret of the link.
    pub fn path(&self, pattern: &str) -> String {
        pattern
            .replace("/gedeeld/openen/{key}", &self.0.door())
            .replace("{share}", &self.0.name)
    }

    /// What a form of sharing holds; nothing for another one.
    pub fn fields<'a>(pattern: &str, idempotency_key: &'a str) -> Vec<(&'a str, &'a str)> {
        match pattern {
            "/beheer/{round}/delen" => {
                vec![
                    ("idempotency_key", idempotency_key),
                    ("voor", "Inspectie"),
                    ("dagen", "7"),
                ]
            }
            _ => Vec::new(),
        }
    }
}

#[tokio::test]
async fn whoever_only_reads_may_nothing_that_nobody_may_not() {
    let app = Setup::behind_proxy().run().await;
    let mut world = World::new(&app, Phase::Review).await;
    let reader = app.browser();
    reader.press(&world.shared.0.door()).await.is(303);
    world.actors[4] = reader;
    let before = db::dump(app.data()).await;
    let mut asked = 0;
    for (method, pattern, _, review) in expected_rows() {
        if review[0] != 404 || pattern.starts_with("/gedeeld/{share}") {
            continue;
        }
        let request = world.request(4, method, pattern);
        let page = world.actors[4].send(request).await;
        assert_eq!(page.status, 404, "{method} {pattern}");
        assert!(!page.body.contains("Proefschool"), "{method} {pattern}");
        asked += 1;
    }
    assert!(asked > 60, "{asked}");
    assert_eq!(before, db::dump(app.data()).await);
    world.actors[4].get(&world.shared.0.page()).await.is(200);
}
