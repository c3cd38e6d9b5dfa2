//! Reports and other files, as a coordinator gets them.

pub mod bundles;
mod files;
mod hidden;
mod same;
mod settings;

use reqwest::header::{CONTENT_DISPOSITION, CONTENT_TYPE};

use crate::browser::Browser;

pub use same::pdf_text;

pub struct Download {
    pub status: u16,
    pub media: String,
    /// From the header; empty without one.
    pub name: String,
    pub bytes: Vec<u8>,
}

impl Download {
    /// Asks for a file, again and again as long as others are first.
    pub async fn of(browser: &Browser, path: &str) -> Self {
        loop {
            let got = Self::once(browser, path).await;
            if got.status != 202 {
                return got;
            }
        }
    }

    /// Asks for a file once; the server waits for a moment before it says how far it is.
    pub async fn once(browser: &Browser, path: &str) -> Self {
        let request = browser.request(reqwest::Method::GET, path);
        let response = browser.open(request).await.unwrap();
        let header = |name| {
            let value = response.headers().get(name);
            value.map_or("", |value| value.to_str().unwrap()).to_owned()
        };
        let named = header(CONTENT_DISPOSITION);
        let name = named.strip_prefix("attachment; filename=\"");
        let name = name.map(|name| name.trim_end_matches('"').to_owned());
        Self {
            status: response.status().as_u16(),
            media: header(CONTENT_TYPE),
            name: name.unwrap_or_default(),
            bytes: response.bytes().await.unwrap().to_vec(),
        }
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).unwrap()
    }
}
