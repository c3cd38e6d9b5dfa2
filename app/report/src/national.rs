//! Published figures of many schools in words, in files and in documents.

pub mod beside;
pub mod chosen;
pub mod circle;
mod columns;
pub mod extract;
pub mod factsheet;
pub mod files;
pub mod group;
pub mod licence;
pub mod support;
pub mod words;

#[cfg(test)]
mod tests;
