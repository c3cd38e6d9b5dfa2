//! Files opened by readers that we did not write.

#![allow(clippy::unwrap_used)]

mod docx;
mod docx_hostile;
mod docx_sample;
mod office;
