//! Black-box tests: everything goes through HTTP or the program itself, with a database per test.
//!
//! One binary, because linking is slow. [`app`] serves, [`browser`] asks, [`people`] are the
//! coordinators and respondents, [`members`] are on pairing boards, [`program`] is the real binary, [`db`] looks at what was stored,
//! [`log`] listens to what was logged, [`repository`] has the files for rules about them.

#![allow(clippy::unwrap_used, clippy::case_sensitive_file_extension_comparisons)]

mod accounts;
mod acting;
mod app;
mod browser;
mod db;
mod log;
mod members;
mod people;
mod program;
mod repository;

mod access;
mod actions;
mod again;
mod agreements;
mod answers;
mod apart;
mod backup;
mod calendar;
mod check;
mod circles;
mod codes;
mod deploy;
mod disk;
mod documents;
mod durability;
mod every_list;
mod faults;
mod forms;
mod gone;
mod headers;
mod house_rules;
mod language;
mod lists_upload;
mod load;
mod mail;
mod meeting;
mod metrics;
mod names;
mod offers;
mod once;
mod origins;
mod pairing;
mod pasted;
mod privacy;
mod proof;
mod refusals;
mod releases;
mod reports;
mod retention;
mod rounds;
mod saves;
mod schema;
mod service_database;
mod sessions;
mod shared_device;
mod sharing;
mod staff;
mod starting;
mod support_requests;
mod table;
mod takeaway;
mod tenants;
mod traces;
mod two_servers;
mod typed;
mod unread;
