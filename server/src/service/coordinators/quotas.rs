//! How many links to sign in are mailed. A school shares one network, and a person does not need many.

use std::net::IpAddr;

use scan::mail::MailAddress;

use crate::service::limiter::quota::{Quota, asking_from};

const HOUR: i64 = 60 * 60;

/// Links to sign in that were asked for.
pub struct Quotas {
    networks: Quota<Option<IpAddr>>,
    addresses: Quota<MailAddress>,
}

impl Default for Quotas {
    fn default() -> Self {
        Self {
            networks: Quota::new(60, HOUR),
            addresses: Quota::new(5, HOUR),
        }
    }
}

impl Quotas {
    /// Counts one of a network; in how many seconds the next is free, when all are used.
    pub fn network(&self, address: Option<IpAddr>, now: i64) -> Result<(), u32> {
        self.networks.take(asking_from(address), now)
    }

    /// Counts one to an address; false when it got all of them.
    pub fn address(&self, address: &MailAddress, now: i64) -> bool {
        self.addresses.take(address.clone(), now).is_ok()
    }
}
