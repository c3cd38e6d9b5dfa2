//! What holds for every request, whatever it asks.

pub mod context;
pub mod headers;
pub mod language;
pub mod metered;
pub mod origin;
pub mod panic;
pub mod proxy;
pub mod request_log;
pub mod rules;
pub mod tidy;
pub mod trace;
pub mod traced;
pub mod unread;
