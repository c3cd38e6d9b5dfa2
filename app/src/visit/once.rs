//! What is shown once: a secret on its way from the request that made it to the page that shows it,
//! in a cookie of its own, so that two tabs never show each other's.

use axum_extra::extract::cookie::Cookie;

use super::Visit;
use super::waiting::Once;

/// Long enough to see the page, in seconds.
const LIFE: i64 = 600;
/// Most that wait at the same time: a cookie costs room in each request.
const MOST: usize = 8;

impl Visit {
    /// The secret of this kind for this round or link, if it was not shown yet.
    pub fn once(&self, kind: Once, of: &str) -> Option<&str> {
        let name = kind.cookie(of);
        let found = self.waiting.0.iter().find(|(known, _)| *known == name);
        found.map(|(_, secret)| secret.as_str())
    }

    /// The same of a token, as links hold: the cookie is the browser's, and anything else is not
    /// shown.
    pub fn once_token(&self, kind: Once, of: &str) -> Option<&str> {
        let is_token =
            |text: &&str| text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        self.once(kind, of).filter(is_token)
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
