//! Files opened by readers that we did not write.

mod docx;
mod docx_hostile;
mod docx_sample;
mod office;
