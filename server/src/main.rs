//! `scan-server`: see [`scan_server::cli`].

use std::process::ExitCode;

use clap::Parser;
use scan_server::cli::{Cli, Command};
use scan_server::{check, demo, serve};

/// Pages are made of many small pieces, which this allocator is made for. It keeps more memory than
/// the system's; what it gains has not been compared in one run yet (`make bench`).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match Cli::parse().command {
        Command::Check(options) => check::run(&options),
        Command::Serve(options) => serve::run(&options),
        Command::Demo(options) => demo::run(&options),
    }
}
