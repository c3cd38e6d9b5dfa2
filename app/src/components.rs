//! Pieces that several pages share, rendered on the server.

pub mod alert;
pub mod ball;
pub mod confirm;
pub mod copy;
pub mod document;
pub mod field;
pub mod frame;
pub mod icon;
pub mod law;
pub mod lead;
pub mod letter;
pub mod offer;
pub mod qr;
pub mod said;
pub mod table;
pub mod textarea;
pub mod unsent;
