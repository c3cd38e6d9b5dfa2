//! What is shown once: a secret on its way from the request that made it to the page that shows it,
//! in a cookie of its own, so that two tabs never show each other's.

use axum::http::{HeaderMap, header};
use axum_extra::extract::cookie::Cookie;

use super::Visit;

/// What kind of secret it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Once {
    /// The management link of a round.
    ManagementLink,
    /// A respondent's resume code for a round.
    ResumeCode,
    /// A shared link.
    SharedLink,
    /// The link that hands over the lead of a round's session.
    LeadLink,
}

/// Before the kind in the name of a cookie.
const NAME: &str = "eenmalig-";
/// Long enough to see the page, in seconds.
const LIFE: i64 = 600;
/// Most that wait at the same time: a cookie costs room in each request.
const MOST: usize = 8;

impl Once {
    fn key(self) -> &'static str {
        match self {
            Self::ManagementLink => "beheerlink",
            Self::ResumeCode => "hervatcode",
            Self::SharedLink => "deellink",
            Self::LeadLink => "leiding",
        }
    }

    /// The cookie for what this is of: the name of a round or a shared link.
    fn cookie(self, of: &str) -> String {
        format!("{NAME}{}-{of}", self.key())
    }
}

/// What waits to be shown, by the names of its cookies: oldest first, as browsers send them.
#[derive(Clone, Debug, Default)]
pub struct Waiting(Vec<(String, String)>);

impl Waiting {
    /// What a browser sent along.
    pub(super) fn read(headers: &HeaderMap, prefix: &str) -> Self {
        let lines = headers.get_all(header::COOKIE).into_iter();
        let lines = lines.filter_map(|line| line.to_str().ok());
        let cookies = lines.flat_map(|line| Cookie::split_parse(line).flatten());
        let ours = cookies.filter_map(|cookie| {
            let name = cookie.name().strip_prefix(prefix)?;
            name.starts_with(NAME)
                .then(|| (name.to_owned(), cookie.value().to_owned()))
        });
        Self(ours.collect())
    }
}

impl Visit {
    /// The secret of this kind for this round or link, if it was not shown yet.
    pub fn once(&self, kind: Once, of: &str) -> Option<&str> {
        let name = kind.cookie(of);
        let found = self.waiting.0.iter().find(|(known, _)| *known == name);
        found.map(|(_, secret)| secret.as_str())
    }

    /// Passes a secret on to the page that shows it; of too many, the oldest are forgotten.
    pub fn once_cookies(&self, kind: Once, of: &str, secret: String) -> Vec<Cookie<'static>> {
        let name = kind.cookie(of);
        let others = self.waiting.0.iter().filter(|(known, _)| *known != name);
        let surplus = (others.clone().count() + 1).saturating_sub(MOST);
        others
            .take(surplus)
            .map(|(old, _)| self.cookie(old, String::new(), 0))
            .chain([self.cookie(&name, secret, LIFE)])
            .collect()
    }

    /// After it was shown.
    pub fn forget_once(&self, kind: Once, of: &str) -> Cookie<'static> {
        self.cookie(&kind.cookie(of), String::new(), 0)
    }
}
