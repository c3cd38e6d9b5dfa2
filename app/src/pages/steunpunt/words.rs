//! What pages for staff say alike.

pub use scan_report::words::moment;
