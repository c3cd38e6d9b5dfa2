//! `/taal`: people choose the language of the pages.

use axum::http::uri::PathAndQuery;
use axum::http::{HeaderMap, Uri, header};
use scan_texts::Language;

use crate::pages::prelude::*;

/// A button at the foot of every page.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    taal: String,
}

/// Remembers the language, and goes back to the page where the button stood. Browsers say which: in
/// a page its address would be one more place that holds a secret link.
pub async fn choose(
    visit: Visit,
    headers: HeaderMap,
    FormBody(choice): FormBody<Choice>,
) -> Response {
    let page = headers.get(header::REFERER);
    let page = page.and_then(|page| page.to_str().ok()?.parse::<Uri>().ok());
    let page = page.as_ref().and_then(Uri::path_and_query);
    let back = page.map(PathAndQuery::as_str).filter(|page| is_ours(page));
    let back = back.unwrap_or("/");
    match Language::from_code(&choice.taal) {
        Some(language) => go_with(back, [visit.language_cookie(language)]),
        None => go_to(back),
    }
}

/// A path on this site, in plain characters.
fn is_ours(address: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/?*-._~+%&=".contains(&byte);
    address.starts_with('/') && !address.starts_with("//") && address.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::is_ours;

    #[test]
    fn it_leads_to_pages_of_ours_only() {
        for ours in ["/", "/privacy", "/steunpunt?uitgave=3&sector=po"] {
            assert!(is_ours(ours), "{ours}");
        }
        for elsewhere in [
            "",
            "privacy",
            "//elders.example",
            "/\\elders.example",
            "https://elders.example",
            "/\r\nSet-Cookie: a=b",
            "javascript:alert(1)",
        ] {
            assert!(!is_ours(elsewhere), "{elsewhere}");
        }
    }
}
