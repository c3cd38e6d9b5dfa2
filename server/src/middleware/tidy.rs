//! Links that a text put something behind: `…/meedoen/ABC2345DEF)` leads where it was meant to.

use axum::extract::Request;
use axum::http::Method;
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use percent_encoding::percent_decode_str;

/// Sends whoever opens an address with punctuation, white space or invisible characters at its end
/// to the one without. No address of ours ends in any of them.
pub async fn layer(request: Request, next: Next) -> Response {
    let looks = matches!(*request.method(), Method::GET | Method::HEAD);
    let tidy = looks.then(|| tidy(request.uri().path())).flatten();
    let Some(path) = tidy else {
        return next.run(request).await;
    };
    let address = match request.uri().query() {
        Some(query) => format!("{path}?{query}"),
        None => path,
    };
    Redirect::to(&address).into_response()
}

/// The path without what stands behind it; `None` when nothing does, or when what is left is no
/// path as ours are.
fn tidy(path: &str) -> Option<String> {
    let decoded = percent_decode_str(path).decode_utf8().ok()?;
    let kept = decoded.trim_end_matches(is_behind);
    let ours = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '.');
    let plain = kept.starts_with('/') && !kept.starts_with("//") && kept.chars().all(ours);
    (plain && kept.len() < decoded.len()).then(|| kept.to_owned())
}

/// Ids may end in a hyphen. Other control characters than line ends come from no text.
fn is_behind(c: char) -> bool {
    !(c.is_alphanumeric() || c == '-' || c.is_control()) || matches!(c, '\n' | '\r' | '\t')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_texts_put_behind_a_link_is_taken_off() {
        for behind in [
            "/",
            "//",
            ")",
            "),",
            ".",
            ",",
            ";",
            ":",
            "!",
            "?",
            "'",
            "\"",
            ">",
            "]",
            "*",
            "_",
            "%29",
            "%2C",
            "%22",
            "%3E",
            "%20",
            "%0A",
            "%0D%0A",
            "%C2%A0",
            "%E2%80%9D",
            "%E2%80%8B",
            "%E2%80%A6",
            "%EF%BB%BF",
            ")%20",
        ] {
            let path = format!("/meedoen/ABC2345DEF{behind}");
            assert_eq!(
                tidy(&path).as_deref(),
                Some("/meedoen/ABC2345DEF"),
                "{path}"
            );
        }
        assert_eq!(tidy("/verder/").as_deref(), Some("/verder"));
    }

    #[test]
    fn addresses_that_are_as_they_should_be_and_those_that_are_no_links_stay() {
        for path in [
            "/",
            "//",
            "//elders.example/",
            "/%2Felders.example/",
            "/%5Celders.example/",
            "/meedoen/ABC-2345-DEF",
            "/beheer/abc/rapport/rapport.pdf",
            "/.well-known/security.txt",
            "/beheer/abc/ambitie/id-",
            "/meedoen/%00",
            "/meedoen/%FF)",
            "/start/%3Cscript%3E",
            "/x%0d%0aSet-Cookie:%20a=b)",
        ] {
            assert_eq!(tidy(path), None, "{path}");
        }
    }
}
