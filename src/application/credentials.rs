//! Who asks.

use std::collections::HashMap;
use std::net::IpAddr;

use super::{BoardName, RoundName, ShareName};

/// Who asks: only what the browser sent along, nothing looked up yet.
#[derive(Clone, Debug, Default)]
pub struct Credentials {
    /// Session token of a coordinator.
    pub session: Option<String>,
    /// Token of a respondent's device, by round.
    pub devices: HashMap<RoundName, String>,
    /// Token of a device that leads a team session, by round.
    pub leads: HashMap<RoundName, String>,
    /// Token of a phone at the table of a team session, by round.
    pub seats: HashMap<RoundName, String>,
    /// Token of somebody on a pairing board, by board.
    pub boards: HashMap<BoardName, String>,
    /// Token of a shared result that was opened, by link.
    pub shares: HashMap<ShareName, String>,
    /// Session token of a coordinator who signed in with an account.
    pub account: Option<String>,
    /// Session token of somebody of the support centre.
    pub staff: Option<String>,
    /// Where the request came from, for the limit on wrong codes; `None` counts as one address.
    pub address: Option<IpAddr>,
    /// How it came, for the same limit.
    pub way: Way,
}

/// How a request came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Way {
    /// A form of ours was sent, or a page of ours led here.
    #[default]
    Form,
    /// Somebody opened an address, wherever it stood.
    Link,
    /// Another page loaded it as if it were a picture or a script, or a browser did ahead of time:
    /// nobody looks at the answer.
    Loaded,
}
