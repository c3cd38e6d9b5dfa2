//! Files opened by readers that we did not write.
#![allow(clippy::unwrap_used)]

mod pdf;
mod pdf_hostile;
mod pdf_pages;
mod picture;
mod readers;
mod sample;
