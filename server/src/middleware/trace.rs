//! Which trace a request belongs to, as a trusted proxy says it (W3C Trace Context).

use std::net::IpAddr;

use axum::extract::Request;
use axum::http::HeaderMap;

use super::proxy::Peer;

const HEADER: &str = "traceparent";

/// What the proxy does, of which the request is a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parent {
    pub trace: u128,
    pub span: u64,
    /// Whether it is recorded.
    pub sampled: bool,
}

impl Parent {
    /// The number of the trace as everybody writes it.
    pub fn trace_id(&self) -> String {
        format!("{:032x}", self.trace)
    }
}

/// What a trusted proxy says; what anybody else says is not believed.
pub fn parent(request: &Request, trusted: &[IpAddr]) -> Option<Parent> {
    let peer = request.extensions().get::<Peer>()?;
    let is_trusted = trusted.contains(&peer.0);
    is_trusted.then(|| said(request.headers())).flatten()
}

fn said(headers: &HeaderMap) -> Option<Parent> {
    let mut all = headers.get_all(HEADER).iter();
    let (Some(one), None) = (all.next(), all.next()) else {
        return None;
    };
    read(one.to_str().ok()?)
}

/// `00-<trace>-<span>-<flags>`; what a later version puts behind that is left alone.
fn read(text: &str) -> Option<Parent> {
    let mut parts = text.split('-');
    let mut number = |digits| {
        let part = parts.next()?;
        let is_hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        let is_whole = part.len() == digits && part.bytes().all(is_hex);
        is_whole.then(|| u128::from_str_radix(part, 16).ok())?
    };
    let (version, trace) = (number(2)?, number(32)?);
    let (span, flags) = (number(16)?, number(2)?);
    let ends = parts.next().is_none();
    let is_known = version != 0xff && (version > 0 || ends);
    let span = u64::try_from(span).ok()?;
    (is_known && trace != 0 && span != 0).then_some(Parent {
        trace,
        span,
        sampled: flags & 1 == 1,
    })
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use axum::body::Body;

    use super::*;

    const RIGHT: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    #[test]
    fn what_is_none_is_not_read() {
        let parent = read(RIGHT).unwrap();
        assert_eq!(parent.trace_id(), "4bf92f3577b34da6a3ce929d0e0e4736");
        assert_eq!(parent.span, 0x00f0_67aa_0ba9_02b7);
        assert!(parent.sampled);
        let not_sampled = format!("{}0", &RIGHT[..RIGHT.len() - 1]);
        assert!(!read(&not_sampled).unwrap().sampled);
        let later = RIGHT.replacen("00-", "cc-", 1) + "-meer";
        assert!(read(&later).is_some());
        for wrong in [
            "",
            "00",
            &RIGHT.to_uppercase(),
            &RIGHT.replacen("00-", "ff-", 1),
            &RIGHT.replacen("00-", "0-", 1),
            &RIGHT.replacen("4bf9", "+bf9", 1),
            &RIGHT.replacen("4bf9", "4bf", 1),
            &format!("{RIGHT}-meer"),
            &RIGHT.replace("4bf92f3577b34da6a3ce929d0e0e4736", &"0".repeat(32)),
            &RIGHT.replace("00f067aa0ba902b7", &"0".repeat(16)),
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn only_a_trusted_proxy_is_believed_and_only_once() {
        let proxy = IpAddr::from(Ipv4Addr::LOCALHOST);
        let asked = |times: usize| {
            let mut request = Request::new(Body::empty());
            request.extensions_mut().insert(Peer(proxy));
            for _ in 0..times {
                let headers = request.headers_mut();
                headers.append(HEADER, RIGHT.parse().unwrap());
            }
            request
        };
        assert!(parent(&asked(1), &[proxy]).is_some());
        assert!(parent(&asked(1), &[]).is_none());
        assert!(parent(&asked(0), &[proxy]).is_none());
        assert!(parent(&asked(2), &[proxy]).is_none());
    }
}
