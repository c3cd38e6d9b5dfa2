//! A browser without scripts: keeps cookies, sends forms, follows no redirect by itself.

use std::collections::BTreeMap;
use std::sync::Mutex;

use reqwest::header::{COOKIE, HeaderMap, SET_COOKIE};
use reqwest::{Client, Method, RequestBuilder, Response};
use serde_json::Value;

/// An answer of the server.
#[derive(Clone, Debug)]
pub struct Page {
    pub asked: String,
    pub status: u16,
    pub headers: HeaderMap,
    pub body: String,
}

impl Page {
    /// The same page, if it has this status.
    #[track_caller]
    pub fn is(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}: {}", self.asked, self.brief());
        self
    }

    /// A header; empty when there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    pub fn location(&self) -> &str {
        self.header("location")
    }

    pub fn set_cookies(&self) -> Vec<String> {
        let values = self.headers.get_all(SET_COOKIE).iter();
        values
            .map(|value| value.to_str().unwrap().to_owned())
            .collect()
    }

    /// The participation that the islands of a page were made for.
    #[track_caller]
    pub fn participation(&self) -> &str {
        self.between("participation&quot;:&quot;", "&quot;")
    }

    /// The value of the first field with this name.
    #[track_caller]
    pub fn field(&self, name: &str) -> String {
        let idempotency_key = format!("name=\"{name}\"");
        let at = self.body.find(&idempotency_key).unwrap_or_else(|| {
            panic!("{}: no field {name}: {}", self.asked, self.brief());
        });
        let start = self.body[..at].rfind('<').unwrap();
        let end = at + self.body[at..].find('>').unwrap();
        let tag = &self.body[start..end];
        tag.split_once(" value=\"")
            .map_or(String::new(), |(_, rest)| {
                unescape(rest.split('"').next().unwrap())
            })
    }

    /// The text in the element with this id.
    #[track_caller]
    pub fn text_of(&self, id: &str) -> &str {
        let (_, text) = self
            .between(&format!("id=\"{id}\""), "<")
            .split_once('>')
            .unwrap();
        text
    }

    /// The beginning of what the page says, for messages of failed tests.
    fn brief(&self) -> String {
        let main = self.body.find("<main").unwrap_or(0);
        self.body[main..].chars().take(1500).collect()
    }

    #[track_caller]
    pub fn between(&self, start: &str, end: &str) -> &str {
        let found = self.body.split_once(start).and_then(|(_, rest)| {
            let (text, _) = rest.split_once(end)?;
            Some(text)
        });
        found.unwrap_or_else(|| panic!("{}: no {start}…{end}: {}", self.asked, self.brief()))
    }

    /// Status, headers and body in one text, to search.
    pub fn whole(&self) -> String {
        format!("{} {:?} {}", self.status, self.headers, self.body)
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("no JSON: {}", self.body))
    }

    /// The nonce of the script policy.
    #[track_caller]
    pub fn nonce(&self) -> String {
        let policy = self.header("content-security-policy");
        let (_, rest) = policy.split_once("'nonce-").expect("a nonce");
        rest.split('\'').next().unwrap().to_owned()
    }
}

/// The entities that the server writes.
pub fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}

pub struct Browser {
    client: Client,
    base: String,
    extra: Vec<(String, String)>,
    jar: Mutex<BTreeMap<String, String>>,
}

impl Browser {
    pub fn new(client: Client, base: &str) -> Self {
        Self {
            client,
            base: base.to_owned(),
            extra: Vec::new(),
            jar: Mutex::default(),
        }
    }

    /// Sends one more header with every request.
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.extra.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Another browser with the same cookies: stolen, or as it was at this moment.
    pub fn twin(&self) -> Self {
        Self {
            client: self.client.clone(),
            base: self.base.clone(),
            extra: self.extra.clone(),
            jar: Mutex::new(self.jar.lock().unwrap().clone()),
        }
    }

    /// The same at another server, which the cookies go to as well.
    pub fn moved(&self, base: &str) -> Self {
        let mut twin = self.twin();
        base.clone_into(&mut twin.base);
        twin
    }

    pub fn cookie(&self, name: &str) -> Option<String> {
        self.jar.lock().unwrap().get(name).cloned()
    }

    pub fn set_cookie(&self, name: &str, value: &str) {
        let mut jar = self.jar.lock().unwrap();
        jar.insert(name.to_owned(), value.to_owned());
    }

    /// What all cookies hold.
    pub fn cookies(&self) -> Vec<String> {
        self.jar.lock().unwrap().values().cloned().collect()
    }

    /// The cookie that answers in a round.
    pub fn device(&self, round: &str) -> Option<String> {
        self.cookie(&format!("deelname-{round}"))
    }

    /// A request as it comes: without cookies and without a word about its origin.
    pub fn bare(&self, method: Method, path: &str) -> RequestBuilder {
        let request = self.client.request(method, format!("{}{path}", self.base));
        let extra = self.extra.iter();
        extra.fold(request, |request, (name, value)| {
            request.header(name, value)
        })
    }

    /// A request with cookies.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let request = self.bare(method, path);
        let cookies: Vec<String> = self
            .jar
            .lock()
            .unwrap()
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        if cookies.is_empty() {
            request
        } else {
            request.header(COOKIE, cookies.join("; "))
        }
    }

    /// A POST from a page of the site.
    pub fn own_post(&self, path: &str) -> RequestBuilder {
        self.request(Method::POST, path)
            .header("sec-fetch-site", "same-origin")
    }

    /// Sends and keeps cookies; the body is still to come.
    pub async fn open(&self, request: RequestBuilder) -> reqwest::Result<Response> {
        let response = request.send().await?;
        let mut jar = self.jar.lock().unwrap();
        for line in response.headers().get_all(SET_COOKIE) {
            let line = line.to_str().unwrap();
            let (name, rest) = line.split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            if rest.contains("Max-Age=0") {
                jar.remove(name);
            } else {
                jar.insert(name.to_owned(), value.to_owned());
            }
        }
        drop(jar);
        Ok(response)
    }

    /// Sends, keeps cookies and reads the body; an error when the connection breaks.
    pub async fn try_send(&self, request: RequestBuilder) -> reqwest::Result<Page> {
        let response = self.open(request).await?;
        Ok(Page {
            asked: response.url().path().to_owned(),
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            body: response.text().await?,
        })
    }

    pub async fn send(&self, request: RequestBuilder) -> Page {
        self.try_send(request).await.unwrap()
    }

    pub async fn get(&self, path: &str) -> Page {
        self.send(self.request(Method::GET, path)).await
    }

    pub async fn post<N: AsRef<str>, V: AsRef<str>>(&self, path: &str, fields: &[(N, V)]) -> Page {
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (name.as_ref(), value.as_ref()))
            .collect();
        self.send(self.own_post(path).form(&fields)).await
    }

    /// A form that is only a button.
    pub async fn press(&self, path: &str) -> Page {
        self.post::<&str, &str>(path, &[]).await
    }
}
