//! Tells the compiler where the files for browsers lie, and to look again when they change.

use std::path::PathBuf;

fn main() {
    println!("cargo::rerun-if-env-changed=SCAN_SITE");
    println!("cargo::rerun-if-changed=migrations");
    println!("cargo::rerun-if-changed=../questionnaires");
    let site = std::env::var_os("SCAN_SITE").map_or_else(
        || PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default()).join("no-site"),
        PathBuf::from,
    );
    println!("cargo::rerun-if-changed={}", site.display());
    println!("cargo::rustc-env=SCAN_SITE={}", site.display());
}
