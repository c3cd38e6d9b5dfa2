//! What counts as one address of a visitor.

use std::net::IpAddr;

pub(super) type Network = Option<IpAddr>;

/// An IPv4 address, or the /64 network of an IPv6 one.
pub(super) fn network(address: Network) -> Network {
    match address {
        Some(IpAddr::V6(v6)) => match v6.to_ipv4_mapped() {
            Some(v4) => Some(IpAddr::V4(v4)),
            None => Some(IpAddr::V6((u128::from(v6) >> 64 << 64).into())),
        },
        other => other,
    }
}
