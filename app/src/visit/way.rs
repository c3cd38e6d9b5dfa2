//! How a request came: with a form of ours, by somebody who opened an address, or as part of
//! something that nobody looks at.

use axum::http::{HeaderMap, Method, header};
use scan::application::Way;

/// What is known of the page that sent a form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sender {
    /// It is of this site.
    #[default]
    Known,
    /// The browser hides it: it can be of any site.
    Hidden,
}

/// Reads it from what browsers say; what says nothing counts as opened.
///
/// Browsers send `Sec-Fetch-…` over TLS and on this machine. Elsewhere, and in old ones, `Accept`
/// tells pictures and style sheets from pages. Where a page of ours led, after its form was sent or
/// by a link in it, is part of that form: what was just found by a form is found again.
pub fn way(method: &Method, headers: &HeaderMap, sender: Sender, public: Option<&str>) -> Way {
    let text = |name| text(headers, name);
    if !matches!(*method, Method::GET | Method::HEAD) {
        return match sender {
            Sender::Known => Way::Form,
            Sender::Hidden => Way::Link,
        };
    }
    let ahead = |name| text(name).is_some_and(|purpose| purpose.contains("prefetch"));
    let page = match (text("sec-fetch-mode"), text("sec-fetch-dest")) {
        (None, None) => text("accept").is_none_or(|kinds| {
            kinds.contains("text/html") || kinds.trim_start().starts_with("*/*")
        }),
        (mode, goal) => {
            mode.is_none_or(|mode| mode == "navigate") && goal.is_none_or(|goal| goal == "document")
        }
    };
    let early = ["sec-purpose", "purpose", "x-moz"].into_iter().any(ahead);
    if !page || early {
        Way::Loaded
    } else if from_own_page(headers, public) {
        Way::Form
    } else {
        Way::Link
    }
}

/// Whether a browser says that a page of ours led here: by `Sec-Fetch-Site`, or without it by
/// `Referer`, which names the host that was asked or the configured address. No page of another
/// site can write either.
pub fn from_own_page(headers: &HeaderMap, public: Option<&str>) -> bool {
    if let Some(site) = text(headers, "sec-fetch-site") {
        return site == "same-origin";
    }
    let host_of = |address: &str| {
        let (_, rest) = address.split_once("://")?;
        rest.split(['/', '?', '#']).next().map(str::to_owned)
    };
    let from = text(headers, header::REFERER.as_str()).and_then(host_of);
    let from = from.filter(|from| !from.is_empty());
    let host = text(headers, header::HOST.as_str());
    from.is_some_and(|from| host == Some(from.as_str()) || public.and_then(host_of) == Some(from))
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(method: Method, pairs: &[(&'static str, &str)]) -> Way {
        let mut headers = HeaderMap::new();
        headers.insert("host", "scan.example:3000".parse().unwrap());
        for (name, value) in pairs {
            headers.insert(*name, value.parse().unwrap());
        }
        let public = Some("https://scan.school.example");
        way(&method, &headers, Sender::Known, public)
    }

    #[test]
    fn where_a_page_of_ours_led_belongs_to_its_form_and_no_other_site_can_say_so() {
        let by = |pairs: &[(&'static str, &str)]| of(Method::GET, pairs);
        for own in [
            &[
                ("sec-fetch-site", "same-origin"),
                ("sec-fetch-mode", "navigate"),
            ][..],
            &[("referer", "http://scan.example:3000/meedoen")],
            &[("referer", "https://scan.school.example/meedoen")],
            &[("referer", "http://scan.example:3000")],
        ] {
            assert_eq!(by(own), Way::Form, "{own:?}");
        }
        for other in [
            &[("referer", "http://scan.example:3000.elders.example/")][..],
            &[("referer", "http://elders.example/scan.example:3000")],
            &[("referer", "http://elders.example?://scan.example:3000/")],
            &[("referer", "http://scan.example:3000@elders.example/")],
            &[("referer", "scan.example:3000")],
            &[("referer", "")],
            &[
                ("referer", "http://scan.example:3000/meedoen"),
                ("sec-fetch-site", "same-site"),
            ],
            &[
                ("referer", "http://scan.example:3000/meedoen"),
                ("sec-fetch-site", "cross-site"),
            ],
        ] {
            assert_eq!(by(other), Way::Link, "{other:?}");
        }
        let picture = [
            ("sec-fetch-site", "same-origin"),
            ("sec-fetch-mode", "no-cors"),
            ("sec-fetch-dest", "image"),
        ];
        assert_eq!(by(&picture), Way::Loaded);
    }

    #[test]
    fn whoever_opens_an_address_is_told_from_pages_that_load_it() {
        let html = "text/html,application/xhtml+xml,*/*;q=0.8";
        let picture = "image/avif,image/webp,*/*";
        for opened in [
            &[][..],
            &[("accept", "*/*")],
            &[("accept", html)],
            &[
                ("sec-fetch-mode", "navigate"),
                ("sec-fetch-dest", "document"),
                ("sec-fetch-site", "none"),
            ],
            // In mail on the web: from another site, and by somebody all the same.
            &[
                ("sec-fetch-mode", "navigate"),
                ("sec-fetch-dest", "document"),
                ("sec-fetch-site", "cross-site"),
            ],
        ] {
            assert_eq!(of(Method::GET, opened), Way::Link, "{opened:?}");
        }
        for loaded in [
            &[("accept", picture)][..],
            &[("accept", "text/css,*/*;q=0.1")],
            &[
                ("sec-fetch-mode", "no-cors"),
                ("sec-fetch-dest", "image"),
                ("accept", picture),
            ],
            &[
                ("sec-fetch-mode", "no-cors"),
                ("sec-fetch-dest", "script"),
                ("accept", "*/*"),
            ],
            &[
                ("sec-fetch-mode", "cors"),
                ("sec-fetch-dest", "empty"),
                ("accept", html),
            ],
            &[
                ("sec-fetch-mode", "navigate"),
                ("sec-fetch-dest", "iframe"),
                ("accept", html),
            ],
            &[
                ("sec-fetch-mode", "navigate"),
                ("sec-fetch-dest", "document"),
                ("sec-purpose", "prefetch;prerender"),
            ],
            &[("accept", html), ("x-moz", "prefetch")],
        ] {
            assert_eq!(of(Method::GET, loaded), Way::Loaded, "{loaded:?}");
            assert_eq!(of(Method::HEAD, loaded), Way::Loaded, "{loaded:?}");
        }
    }

    #[test]
    fn a_form_of_which_nobody_says_where_it_is_from_is_no_more_than_a_link() {
        assert_eq!(of(Method::POST, &[]), Way::Form);
        let hidden = way(&Method::POST, &HeaderMap::new(), Sender::Hidden, None);
        assert_eq!(hidden, Way::Link);
    }
}
