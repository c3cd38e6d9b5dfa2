//! Releases as a whole.

mod attacks;
mod bytes;
mod distortion;
mod hidden;
mod rule;
mod secrecy;
mod time;
mod topics;
