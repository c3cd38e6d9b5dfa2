//! Everything that is kept about somebody with an account, as parts with an explanation; and the
//! document to read it in. What each part is called stands here once, for every format.

mod account;
mod coordinator;
mod document;
mod part;
mod staff;

pub use coordinator::of_coordinator;
pub use document::document;
pub use staff::of_staff;

/// What a file with somebody's data is called, before its ending.
pub const FILE_NAME: &str = "scan-mijn-gegevens";
