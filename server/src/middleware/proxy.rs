//! Whom a request comes from, when proxies stand in between.

use std::net::IpAddr;

use axum::http::HeaderMap;

/// The peer of a connection, put into each of its requests.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub IpAddr);

/// The visitor's address: the peer, unless that is a trusted proxy; then the last address in
/// `X-Forwarded-For`, read from right to left, that is no trusted proxy. What stands further left
/// was written by the visitor and is not believed.
pub fn credentials(
    peer: Option<IpAddr>,
    headers: &HeaderMap,
    trusted: &[IpAddr],
) -> Option<IpAddr> {
    let mut address = peer?;
    let forwarded: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(str::trim)
        .collect();
    for hop in forwarded.iter().rev() {
        if !trusted.contains(&address) {
            break;
        }
        let Ok(next) = hop.parse() else { break };
        address = next;
    }
    Some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visitor_of(peer: &str, forwarded: &[&str], trusted: &[&str]) -> String {
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append("x-forwarded-for", value.parse().unwrap());
        }
        let trusted: Vec<IpAddr> = trusted.iter().map(|ip| ip.parse().unwrap()).collect();
        credentials(Some(peer.parse().unwrap()), &headers, &trusted)
            .unwrap()
            .to_string()
    }

    #[test]
    fn nobody_is_believed_without_configuration() {
        assert_eq!(visitor_of("192.0.2.1", &["198.51.100.7"], &[]), "192.0.2.1");
    }

    #[test]
    fn the_last_address_before_the_trusted_ones_counts() {
        let trusted = ["10.0.0.1", "10.0.0.2"];
        let chain = ["203.0.113.66, 198.51.100.7, 10.0.0.2"];
        assert_eq!(visitor_of("10.0.0.1", &chain, &trusted), "198.51.100.7");
        let split = ["203.0.113.66", "198.51.100.7", "10.0.0.2"];
        assert_eq!(visitor_of("10.0.0.1", &split, &trusted), "198.51.100.7");
        assert_eq!(visitor_of("10.0.0.1", &["nonsense"], &trusted), "10.0.0.1");
        assert_eq!(visitor_of("192.0.2.1", &chain, &trusted), "192.0.2.1");
    }
}
