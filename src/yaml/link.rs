//! Web addresses.

use super::code::Code;
use super::reader::MapReader;
use super::words::{Words, words};

/// Notes when the text of a key is no web address; `help` says what to write instead.
pub(super) fn check(link: &str, key: &str, help: Words, map: &mut MapReader) {
    if is_web_address(link) {
        return;
    }
    let place = map.value_place(key);
    map.report().add(
        place,
        Code::InvalidLink,
        words!("`{link}` is no web address.", "`{link}` is geen webadres."),
        help,
    );
}

/// An `http` or `https` address of a host, without user name and without spaces.
fn is_web_address(link: &str) -> bool {
    let rest = link
        .strip_prefix("https://")
        .or_else(|| link.strip_prefix("http://"));
    let Some(rest) = rest else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let name = host.split_once(':').map_or(host, |(name, _port)| name);
    let allowed = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
    let unsafe_in_markup = |c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '\\');
    name.contains(char::is_alphanumeric)
        && name.chars().all(allowed)
        && host[name.len()..]
            .chars()
            .skip(1)
            .all(|c| c.is_ascii_digit())
        && !rest.contains(unsafe_in_markup)
}

#[cfg(test)]
mod tests {
    use super::is_web_address;

    #[test]
    fn web_addresses() {
        for good in [
            "https://steunpunt.nl",
            "http://a.nl:8080/b?c=d#e",
            "https://a.nl/é",
            "https://wetten.overheid.nl/BWBR0044212/2026-08-01#Hoofdstuk2_Paragraaf5_Artikel2.44",
        ] {
            assert!(is_web_address(good), "{good}");
        }
        for bad in [
            "www.steunpunt.nl",
            "javascript:alert(1)",
            "https://",
            "https://a b.nl",
            "https://user@a.nl",
            "ftp://a.nl",
            "HTTPS://",
            "https://a.nl/\"onclick=",
            "//a.nl",
            "https:///a.nl",
            "https://a.nl:x/",
        ] {
            assert!(!is_web_address(bad), "{bad}");
        }
    }
}
