//! Where staff go back to after they signed in again: the page with the file that asked for it.

use axum_extra::extract::cookie::Cookie;

use super::{BACK, Visit};

/// How addresses of files begin, and the page that offers them.
const PAGES: [(&str, &str); 2] = [
    ("/steunpunt/meenemen/kenniskring.", "/steunpunt/kenniskring"),
    ("/steunpunt/meenemen/", "/steunpunt/meenemen"),
];
/// Seconds in which somebody signs in.
const LIFE: i64 = 600;
/// Longer queries are left behind.
const MOST: usize = 1_500;

impl Visit {
    /// Keeps the page that offers the file which was asked for; `None` where there is none.
    pub fn back_cookie(&self) -> Option<Cookie<'static>> {
        let address = page_of(&self.path, &self.query)?;
        // Reading a cookie takes one layer of this off.
        let value = address.replace('%', "%25");
        Some(self.cookie(BACK, value, LIFE))
    }

    /// The page to go to after signing in, if one was kept.
    pub fn back(&self) -> Option<&str> {
        self.back.as_deref().filter(|address| is_ours(address))
    }

    pub fn forget_back(&self) -> Cookie<'static> {
        self.cookie(BACK, String::new(), 0)
    }
}

/// The page that offers a file, with the same query in plain characters.
fn page_of(path: &str, query: &str) -> Option<String> {
    let (_, page) = PAGES.iter().find(|(start, _)| path.starts_with(start))?;
    let mut plain = form_urlencoded::Serializer::new(String::new());
    let query = plain
        .extend_pairs(form_urlencoded::parse(query.as_bytes()))
        .finish();
    Some(match query.len() {
        1..=MOST => format!("{page}?{query}"),
        _ => (*page).to_owned(),
    })
}

/// Whatever a browser sends, it leads to one of our pages only.
fn is_ours(address: &str) -> bool {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"*-._+%&=".contains(&byte);
    PAGES.iter().any(|(_, page)| *page == path) && query.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_leads_back_to_the_page_that_offers_it() {
        let of = |path, query| page_of(path, query);
        let query = "uitgave=3&lijst=vo&verband=%C3%A9%3B+x";
        let kept = of("/steunpunt/meenemen/cijfers.xlsx", query).unwrap();
        assert_eq!(kept, format!("/steunpunt/meenemen?{query}"));
        assert!(is_ours(&kept));
        assert_eq!(
            of("/steunpunt/meenemen/kenniskring.pdf/stroom", "").unwrap(),
            "/steunpunt/kenniskring"
        );
        assert_eq!(of("/steunpunt/medewerkers", query), None);
        let long = "x=".to_owned() + &"y".repeat(MOST);
        assert_eq!(
            of("/steunpunt/meenemen/cijfers.json", &long).unwrap(),
            "/steunpunt/meenemen"
        );
        // What could end a cookie is written in plain characters.
        let odd = of("/steunpunt/meenemen/cijfers.json", "a=1;Domain=x\"").unwrap();
        assert!(is_ours(&odd), "{odd}");
    }

    #[test]
    fn no_cookie_leads_elsewhere() {
        for address in [
            "",
            "https://elders.example/steunpunt/meenemen",
            "//elders.example",
            "/steunpunt/meenemen/../afmelden",
            "/steunpunt/medewerkers",
            "/steunpunt/meenemen?a=1\r\nSet-Cookie: x",
            "/steunpunt/meenemen?a=<b>",
        ] {
            assert!(!is_ours(address), "{address}");
        }
    }
}
