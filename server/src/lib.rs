//! The program of Scan Passend Onderwijs: the router, the rules that hold for every request, use
//! cases and storage. `main.rs` only reads the command line.

pub mod assets;
pub mod backup;
mod beside;
pub mod check;
pub mod claim;
pub mod cli;
pub mod collection;
mod command;
pub mod copy;
pub mod demo;
pub mod job_queue;
pub mod lists;
mod low_priority;
pub mod mail;
pub mod meters;
pub mod middleware;
pub mod migrate;
pub mod release;
pub mod retention;
pub mod router;
pub mod scrape;
pub mod secret_file;
pub mod serve;
pub mod service;
pub mod spans;
pub mod staff;
mod staging;
pub mod store;
pub mod team_log;
