//! `/mail…`: mails of a server that has no mail server, and stopping mails.

pub mod page;
pub mod stop;
