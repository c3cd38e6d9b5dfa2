//! Files opened by readers that we did not write.

#![allow(clippy::unwrap_used, clippy::doc_markdown)]

mod csv;
mod docx;
mod docx_hostile;
mod docx_sample;
mod figures_hostile;
mod figures_office;
mod figures_sample;
mod json;
mod office;
mod pdf;
mod pdf_hostile;
mod pdf_pages;
mod picture;
mod readers;
mod sample;
mod xlsx;
mod xlsx_opened;
