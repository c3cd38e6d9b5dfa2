//! Files opened by readers that we did not write.

#![allow(clippy::unwrap_used, clippy::doc_markdown)]

mod csv;
mod docx;
mod docx_expected;
mod docx_hostile;
mod docx_readers;
mod everywhere;
mod factsheet;
mod figures_hostile;
mod figures_sample;
mod json;
mod pdf;
mod pdf_hostile;
mod pdf_pages;
mod pdf_readers;
mod picture;
mod programs;
mod sample;
mod texts;
mod xlsx;
mod xlsx_opened;
mod xlsx_readers;
