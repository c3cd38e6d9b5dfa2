//! All pages. A page takes a request, asks the ports, and renders; it decides nothing about rights.

pub mod agree;
pub mod bundle;
pub mod busy;
mod code_card;
pub mod code_page;
pub mod compare;
pub mod errors;
pub mod fill_in;
pub mod form_body;
pub mod home;
pub mod join;
pub mod making;
pub mod manage;
pub mod meeting;
pub mod method;
pub mod overview;
pub mod pairing;
pub mod path_name;
mod prelude;
mod query;
pub mod report;
pub mod share;
mod shared_device;
pub mod start;
pub mod steunpunt;
pub mod support;
pub mod texts;
