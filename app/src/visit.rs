//! One request as pages see it: who asks, what of, and how to answer.

mod back;
mod once;
mod waiting;
mod way;

use std::convert::Infallible;
use std::net::IpAddr;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, header};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};

use crate::ports::Ports;
use scan::application::{BoardName, Credentials, RoundName, ShareName};
use scan::release::Threshold;
use scan_texts::Language;
pub use waiting::{Once, Waiting};
pub use way::Sender;

#[derive(Clone)]
pub struct AppState {
    pub ports: Ports,
    pub site: Arc<Site>,
}

/// What is the same for every page.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// Addresses of the style sheet, script, font and mark, with a hash of their content.
    pub assets: Assets,
    /// Where people reach the site, such as `https://scan.example`; without it, where they asked.
    pub public_url: Option<String>,
    /// Marks every page as a demonstration.
    pub demonstration: Demonstration,
    /// Fewest schools behind a figure of a release that this server makes.
    pub threshold: Threshold,
}

/// Whether this server only shows examples.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Demonstration {
    #[default]
    No,
    Yes,
}

/// Addresses of static files.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// The style sheet of every page.
    pub style: String,
    /// What the overview and shared results need besides.
    pub results: String,
    /// What figures of releases need besides.
    pub figures: String,
    /// What pages about lists need besides.
    pub lists: String,
    /// The script that wakes the islands; empty when none was built.
    pub wake: String,
    /// The script that makes and uses passkeys; empty when none was built.
    pub passkey: String,
    /// The script that checks lists while they are typed; empty when none was built.
    pub checking: String,
    /// The JavaScript half of the islands, loaded early.
    pub glue: String,
    /// Its WebAssembly half, loaded early.
    pub wasm: String,
    pub font: String,
    pub mark: String,
}

/// Set by the outermost layers for every request.
#[derive(Clone, Debug, Default)]
pub struct RequestContext {
    /// What the lines of this request in the log have in common.
    pub id: String,
    /// For the script tags of this response.
    pub nonce: String,
    /// Address of the visitor, from the connection or from a trusted proxy.
    pub address: Option<IpAddr>,
    /// Where people asked: scheme and host.
    pub origin: String,
    /// What is known of the page that sent a form.
    pub sender: Sender,
}

#[derive(Clone)]
pub struct Visit {
    pub ports: Ports,
    pub credentials: Credentials,
    /// Set by the outermost layers.
    pub context: RequestContext,
    pub site: Arc<Site>,
    /// Secrets to show exactly once, passed on from the requests that made them.
    waiting: Waiting,
    ticket: Option<String>,
    /// Where staff go once they signed in, as this browser kept it.
    back: Option<String>,
    /// The path asked for, to mark it in navigation.
    pub path: String,
    query: String,
    pub method: Method,
    /// Whether cookies came along.
    pub cookies: Cookies,
}

/// Whether a request brought cookies. A browser that used a page of ours for people who are signed
/// in has at least one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cookies {
    #[default]
    Sent,
    /// None, perhaps because this browser was never here.
    None,
    /// None, though the request was made by a page of ours: blocked, or gone since.
    Lost,
}

impl Cookies {
    fn of(parts: &Parts, public: Option<&str>) -> Self {
        if parts.headers.contains_key(header::COOKIE) {
            return Self::Sent;
        }
        if way::from_own_page(&parts.headers, public) || parts.method == Method::POST {
            Self::Lost
        } else {
            Self::None
        }
    }
}

const LANGUAGE: &str = "taal";
const SESSION: &str = "beheer";
const DEVICE: &str = "deelname-";
const LEAD: &str = "leiding-";
const SEAT: &str = "tafel-";
const BOARD: &str = "koppeling-";
const SHARE: &str = "gedeeld-";
const ACCOUNT: &str = "account";
const STAFF: &str = "steunpunt";
const TICKET: &str = "steunpunt-onderweg";
const BACK: &str = "steunpunt-terug";
const DAY: i64 = 24 * 60 * 60;

impl Visit {
    /// Where links for other people point to.
    pub fn public_url(&self) -> &str {
        self.site
            .public_url
            .as_deref()
            .unwrap_or(&self.context.origin)
    }

    fn is_secure(&self) -> bool {
        self.public_url().starts_with("https://")
    }

    /// What this browser keeps while somebody signs in elsewhere.
    pub fn ticket(&self) -> Option<&str> {
        self.ticket.as_deref()
    }

    /// A cookie that only this site reads and that no script sees.
    fn cookie(&self, name: &str, value: String, seconds: i64) -> Cookie<'static> {
        let secure = self.is_secure();
        let prefix = if secure { "__Host-" } else { "" };
        Cookie::build((format!("{prefix}{name}"), value))
            .path("/")
            .http_only(true)
            .secure(secure)
            .same_site(SameSite::Lax)
            .max_age(time::Duration::seconds(seconds))
            .build()
    }

    /// Remembers the language that somebody chose.
    pub fn language_cookie(&self, language: Language) -> Cookie<'static> {
        self.cookie(LANGUAGE, language.code().to_owned(), 365 * DAY)
    }

    /// Remembers a coordinator.
    pub fn session_cookie(&self, token: String) -> Cookie<'static> {
        self.cookie(SESSION, token, 30 * DAY)
    }

    pub fn forget_session(&self) -> Cookie<'static> {
        self.cookie(SESSION, String::new(), 0)
    }

    /// Remembers a respondent's device.
    pub fn device_cookie(&self, round: &RoundName, token: String) -> Cookie<'static> {
        self.cookie(&format!("{DEVICE}{}", round.as_str()), token, 60 * DAY)
    }

    pub fn forget_device(&self, round: &RoundName) -> Cookie<'static> {
        self.cookie(&format!("{DEVICE}{}", round.as_str()), String::new(), 0)
    }

    /// Remembers a device that leads a team session.
    pub fn lead_cookie(&self, round: &RoundName, token: String) -> Cookie<'static> {
        self.cookie(&format!("{LEAD}{}", round.as_str()), token, DAY)
    }

    /// Remembers a phone at the table.
    pub fn seat_cookie(&self, round: &RoundName, token: String) -> Cookie<'static> {
        self.cookie(&format!("{SEAT}{}", round.as_str()), token, DAY)
    }

    pub fn forget_seat(&self, round: &RoundName) -> Cookie<'static> {
        self.cookie(&format!("{SEAT}{}", round.as_str()), String::new(), 0)
    }

    /// Remembers somebody on a pairing board: for a school year, as the board lasts.
    pub fn board_cookie(&self, board: &BoardName, token: String) -> Cookie<'static> {
        self.cookie(&format!("{BOARD}{}", board.as_str()), token, 365 * DAY)
    }

    pub fn forget_board(&self, board: &BoardName) -> Cookie<'static> {
        self.cookie(&format!("{BOARD}{}", board.as_str()), String::new(), 0)
    }

    /// Remembers a reader of a shared result: for a day, after which they open the link again.
    pub fn share_cookie(&self, share: &ShareName, token: String) -> Cookie<'static> {
        self.cookie(&format!("{SHARE}{}", share.as_str()), token, DAY)
    }
}

/// Coordinators with an account.
impl Visit {
    /// Remembers a coordinator who signed in with their account.
    pub fn account_cookie(&self, token: String) -> Cookie<'static> {
        self.cookie(ACCOUNT, token, 30 * DAY)
    }

    /// Forgets them.
    pub fn forget_account(&self) -> Cookie<'static> {
        self.cookie(ACCOUNT, String::new(), 0)
    }
}

impl Visit {
    /// Remembers somebody of the support centre, as long as a session lasts at most.
    pub fn staff_cookie(&self, token: String) -> Cookie<'static> {
        self.cookie(STAFF, token, DAY / 2)
    }

    pub fn forget_staff(&self) -> Cookie<'static> {
        self.cookie(STAFF, String::new(), 0)
    }

    /// Keeps a ticket while somebody signs in elsewhere.
    pub fn ticket_cookie(&self, ticket: String) -> Cookie<'static> {
        self.cookie(TICKET, ticket, 10 * 60)
    }

    /// Forgets it: it is good for once.
    pub fn forget_ticket(&self) -> Cookie<'static> {
        self.cookie(TICKET, String::new(), 0)
    }
}

/// The language that this browser asks for, as it was chosen here: many a browser in a Dutch staff
/// room says that it wants English.
pub fn chosen_language(headers: &HeaderMap) -> Language {
    let jar = CookieJar::from_headers(headers);
    let secure = format!("__Host-{LANGUAGE}");
    [secure.as_str(), LANGUAGE]
        .into_iter()
        .find_map(|name| Language::from_code(jar.get(name)?.value()))
        .unwrap_or_default()
}

impl FromRequestParts<AppState> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &AppState,
    ) -> Result<Self, Self::Rejection> {
        let context = parts
            .extensions
            .get::<RequestContext>()
            .cloned()
            .unwrap_or_default();
        let public = state.site.public_url.as_deref();
        let mut visit = Self {
            ports: state.ports.clone(),
            credentials: Credentials {
                address: context.address,
                way: way::way(&parts.method, &parts.headers, context.sender, public),
                ..Credentials::default()
            },
            context,
            site: state.site.clone(),
            waiting: Waiting::default(),
            ticket: None,
            back: None,
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            method: parts.method.clone(),
            cookies: Cookies::of(parts, public),
        };
        visit.read_cookies(&parts.headers);
        Ok(visit)
    }
}

impl Visit {
    fn read_cookies(&mut self, headers: &HeaderMap) {
        if !headers.contains_key(header::COOKIE) {
            return;
        }
        let prefix = if self.is_secure() { "__Host-" } else { "" };
        self.waiting = Waiting::read(headers, prefix);
        for cookie in CookieJar::from_headers(headers).iter() {
            let Some(name) = cookie.name().strip_prefix(prefix) else {
                continue;
            };
            let value = cookie.value().to_owned();
            if name == SESSION {
                self.credentials.session = Some(value);
            } else if name == ACCOUNT {
                self.credentials.account = Some(value);
            } else if name == STAFF {
                self.credentials.staff = Some(value);
            } else if name == TICKET {
                self.ticket = Some(value);
            } else if name == BACK {
                self.back = Some(value);
            } else if let Some(round) = name.strip_prefix(DEVICE).and_then(RoundName::parse) {
                self.credentials.devices.insert(round, value);
            } else if let Some(round) = name.strip_prefix(LEAD).and_then(RoundName::parse) {
                self.credentials.leads.insert(round, value);
            } else if let Some(round) = name.strip_prefix(SEAT).and_then(RoundName::parse) {
                self.credentials.seats.insert(round, value);
            } else if let Some(board) = name.strip_prefix(BOARD).and_then(BoardName::parse) {
                self.credentials.boards.insert(board, value);
            } else if let Some(share) = name.strip_prefix(SHARE).and_then(ShareName::parse) {
                self.credentials.shares.insert(share, value);
            }
        }
    }
}
