//! Releases as a whole.

mod attacks;
