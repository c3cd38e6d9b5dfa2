//! Who may what with lists and offers.

use scan::application::lists::{FileStem, ListKey, Upload};
use scan::ids::{ListDraftId, ListPublicationId};
use scan::questionnaire::Id;
use scan_server::service::secrets;
use scan_server::store::lists::drafts;
use scan_server::store::lists::publications::{self, NewPublication};

use super::{Expected, GO, OK};
use crate::app::{MORNING, TestApp};
use crate::lists_upload::LIST;

#[rustfmt::skip]
pub const ROWS: &[Expected] = &[
    ("GET", "/steunpunt/lijsten", OK, OK),
    ("POST", "/steunpunt/lijsten", GO, GO),
    ("POST", "/steunpunt/lijsten/bestand", GO, GO),
    ("POST", "/steunpunt/lijsten/concept", GO, GO),
    ("GET", "/steunpunt/lijsten/concept/{draft}", OK, OK),
    ("POST", "/steunpunt/lijsten/concept/{draft}", GO, GO),
    ("GET", "/steunpunt/lijsten/concept/{draft}/voorbeeld", OK, OK),
    ("GET", "/steunpunt/lijsten/concept/{draft}/wijzigingen", OK, OK),
    ("GET", "/steunpunt/lijsten/concept/{draft}/weggooien", OK, OK),
    // Both may; the member is first, and then the draft is gone.
    ("POST", "/steunpunt/lijsten/concept/{draft}/weggooien", FIRST_STAFF_GOES, FIRST_STAFF_GOES),
    ("GET", "/steunpunt/lijsten/concept/{draft}/publiceren", OK, OK),
    ("POST", "/steunpunt/lijsten/concept/{draft}/publiceren", GO, GO),
    ("GET", "/steunpunt/lijsten/{publication}/intrekken", OK, OK),
    ("POST", "/steunpunt/lijsten/{publication}/intrekken", GO, GO),
    ("POST", "/api/lijst-controle", OK, OK),
];

/// A draft is thrown away once.
const FIRST_STAFF_GOES: super::Answer = super::Answer::Every([404, 404, 404, 404, 404, 303, 404]);

/// A draft without faults, and something that was published.
pub struct ListFixture {
    draft: ListDraftId,
    publication: ListPublicationId,
}

impl ListFixture {
    /// Both; those that are there already are used again, so that there are few to judge.
    pub async fn open(app: &TestApp) -> Self {
        let store = app.service.store();
        let there = store.list_drafts().await.unwrap();
        let there = there.iter().find(|draft| draft.file.as_str() == "proef");
        let published = store.list_publications().await.unwrap();
        let number = published.len() + 2;
        let live = published.iter().find(|one| one.withdrawn.is_none());
        let mut transaction = store.begin().await.unwrap();
        let publication = if let Some(live) = live {
            live.id
        } else {
            let body = LIST.replace("id: proef\n", "id: eerder\n");
            let key = ListKey::List(Id::new("eerder").unwrap());
            let draft = ListDraftId::from(1_000_000 + i64::try_from(number).unwrap());
            let new = NewPublication {
                draft: (draft, 1),
                key: &key,
                version: Some("1"),
                body: body.as_bytes(),
            };
            let added = publications::add(&mut transaction, new, "Iemand", MORNING).await;
            added.unwrap()
        };
        let draft = match there {
            Some(draft) if draft.revision == 1 => draft.id,
            _ => {
                let version = format!("version: \"{number}\"");
                let upload = Upload {
                    idempotency_key: secrets::token().unwrap(),
                    file: FileStem::of("proef.yaml"),
                    body: LIST.replace("version: \"1\"", &version).into(),
                };
                let added = drafts::add(&mut transaction, &upload, "Iemand", MORNING).await;
                added.unwrap().unwrap()
            }
        };
        transaction.commit().await.unwrap();
        Self { draft, publication }
    }

    pub fn path(&self, pattern: &str) -> String {
        pattern
            .replace("{draft}", &self.draft.to_string())
            .replace("{publication}", &self.publication.to_string())
    }

    pub fn fields<'a>(pattern: &str, idempotency_key: &'a str) -> Vec<(&'static str, &'a str)> {
        match pattern {
            "/steunpunt/lijsten" => vec![
                ("idempotency_key", idempotency_key),
                ("bestand", "ander.yaml"),
                ("tekst", "id: ["),
            ],
            "/steunpunt/lijsten/concept" => {
                vec![("idempotency_key", idempotency_key), ("van", "lijst:vo")]
            }
            "/steunpunt/lijsten/concept/{draft}" => vec![
                ("basis", "1"),
                ("bestand", "proef.yaml"),
                ("tekst", "id: ["),
                ("doe", "apart"),
            ],
            "/steunpunt/lijsten/concept/{draft}/weggooien"
            | "/steunpunt/lijsten/concept/{draft}/publiceren" => vec![("basis", "1")],
            "/api/lijst-controle" => vec![("bestand", "proef.yaml"), ("tekst", "id: [")],
            _ => Vec::new(),
        }
    }
}
