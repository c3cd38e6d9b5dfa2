//! Tests across the domain.

mod words;
