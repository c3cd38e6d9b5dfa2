//! Lists and offers that staff of the support centre bring in: kept whatever is in them, judged in
//! Dutch, published, asked, taken back.

mod faulty;
mod kept;
mod published;

use scan::application::staff::StaffRole;

use crate::app::TestApp;
use crate::browser::{Browser, Page, unescape};
use crate::people::idempotency_key;
use crate::staff::sign_in;

pub const SHELF: &str = "/steunpunt/lijsten";

/// A list without faults.
pub const LIST: &str = r#"format: 1
id: proef
version: "1"
title: Proeflijst
intro: Een kleine lijst om mee te oefenen.
sectors: [vo]
minutes: {short: 5, full: 10}
roles:
  - {id: docent, label: Docent}
  - {id: mentor, label: Mentor}
role_groups:
  - {id: lesgevend, label: Lesgevend, roles: [docent, mentor]}
areas:
  - area: informatie
    topics:
      - id: proef-onderwerp
        title: Een proefonderwerp
        items:
          - id: proef-vraag
            text: Wij weten wat we proberen.
            domain: visie-en-beleid
            short: true
          - id: proef-tweede
            text: Wij proberen het samen.
            domain: visie-en-beleid
            short: true
"#;

/// Somebody of the support centre who keeps lists.
pub struct Keeper {
    pub name: String,
    pub browser: Browser,
}

impl Keeper {
    pub async fn of(app: &TestApp, role: StaffRole) -> Self {
        let (person, browser) = sign_in(app, role).await;
        Self {
            name: person.name,
            browser,
        }
    }

    pub async fn admin(app: &TestApp) -> Self {
        Self::of(app, StaffRole::Admin).await
    }

    /// Pastes a text; gives the address of the draft.
    pub async fn paste(&self, file: &str, text: &str) -> String {
        let key = idempotency_key(next());
        let fields = [
            ("idempotency_key", key.as_str()),
            ("bestand", file),
            ("tekst", text),
        ];
        let kept = self.browser.post(SHELF, &fields).await.is(303);
        kept.location().to_owned()
    }

    /// Uploads a file as it is; gives the address of the draft.
    pub async fn upload(&self, file: &str, bytes: &[u8]) -> String {
        let kept = self.try_upload(file, bytes).await.is(303);
        kept.location().to_owned()
    }

    pub async fn try_upload(&self, file: &str, bytes: &[u8]) -> Page {
        let (kind, body) = parts(&idempotency_key(next()), file, bytes);
        let post = self.browser.own_post(&format!("{SHELF}/bestand"));
        let post = post.header("content-type", kind).body(body);
        self.browser.send(post).await
    }

    /// The text that stands in the editor of a draft.
    pub async fn text(&self, draft: &str) -> String {
        text_of(&self.browser.get(draft).await.is(200))
    }

    pub async fn save(&self, draft: &str, basis: &str, text: &str) -> Page {
        let fields = [("basis", basis), ("bestand", "proef.yaml"), ("tekst", text)];
        self.browser.post(draft, &fields).await
    }

    /// Publishes a draft as it stands on its page.
    pub async fn publish(&self, draft: &str) -> Page {
        let address = format!("{draft}/publiceren");
        let asked = self.browser.get(&address).await.is(200);
        let basis = asked.field("basis");
        self.browser.post(&address, &[("basis", basis)]).await
    }
}

/// A number that no other call gets.
fn next() -> u32 {
    use std::sync::atomic::{AtomicU32, Ordering};
    static NEXT: AtomicU32 = AtomicU32::new(5_000);
    NEXT.fetch_add(1, Ordering::SeqCst)
}

/// The text in the editor of a page.
pub fn text_of(page: &Page) -> String {
    let (_, text) = page
        .between("id=\"tekst\" name=\"tekst\"", "</textarea>")
        .split_once('>')
        .unwrap();
    unescape(text.strip_prefix('\n').unwrap_or(text))
}

/// Kind and body of a form with a file, as a browser sends it.
pub fn parts(key: &str, file: &str, bytes: &[u8]) -> (String, Vec<u8>) {
    const MARK: &str = "----scan5f2b";
    let head = format!(
        "--{MARK}\r\nContent-Disposition: form-data; name=\"idempotency_key\"\r\n\r\n{key}\r\n\
         --{MARK}\r\nContent-Disposition: form-data; name=\"lijst\"; filename=\"{file}\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n"
    );
    let mut body = head.into_bytes();
    body.extend_from_slice(bytes);
    body.extend_from_slice(format!("\r\n--{MARK}--\r\n").as_bytes());
    (format!("multipart/form-data; boundary={MARK}"), body)
}
