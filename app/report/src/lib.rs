//! What the scan says, apart from how it is shown: the wording that pages and files share, and the
//! documents and figures that are made with it.

mod chapters;
mod figures;
mod picture;

pub mod agreed;
pub mod compare;
pub mod documents;
pub mod file;
pub mod invitation;
pub mod law;
pub mod letters;
pub mod national;
pub mod offers;
pub mod overview;
pub mod own_data;
pub mod support;
pub mod words;

#[cfg(test)]
mod tests;

pub use figures::figures;
pub use file::file_name;
