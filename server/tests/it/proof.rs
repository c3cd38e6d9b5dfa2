//! Proof that nothing acknowledged is lost and nothing doubled, whatever happens to program, disk,
//! database and network: each test keeps a record of its own of what was acknowledged, and a checker
//! compares it with what is there afterwards.
//!
//! `make test` runs a small form of each. `make proof` runs them with [`times`] as often as a claim
//! about a rare fault needs.

mod backed_up;
mod clock;
mod full;
mod heard;
mod killed;
mod machine;
mod power;
mod refusing;
mod team;

/// How often something is done: `small` among the other tests, `long` where `SCAN_PROOF` is set.
pub fn times(small: usize, long: usize) -> usize {
    if is_long() { long } else { small }
}

/// Whether this is `make proof`.
pub fn is_long() -> bool {
    std::env::var_os("SCAN_PROOF").is_some()
}
