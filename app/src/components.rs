//! Pieces that several pages share, rendered on the server.

pub mod ball;
pub mod document;
pub mod field;
pub mod frame;
pub mod icon;
pub mod law;
pub mod offer;
pub mod qr;
pub mod textarea;
pub mod unsent;
