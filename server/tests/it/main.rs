//! Black-box tests: everything goes through HTTP or the program itself, with a database per test.
//!
//! One binary, because linking is slow. [`app`] serves, [`browser`] asks, [`people`] are the
//! coordinators and respondents, [`program`] is the real binary, [`db`] looks at what was stored.

#![allow(clippy::unwrap_used, clippy::case_sensitive_file_extension_comparisons)]

mod app;
mod browser;
mod db;
mod people;
mod program;

mod access;
mod answers;
mod check;
mod codes;
mod durability;
mod faults;
mod forms;
mod headers;
mod house_rules;
mod kill;
mod privacy;
mod rounds;
mod sessions;
mod tenants;
mod typed;
