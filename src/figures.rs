//! The figures of a round as flat tables, for spreadsheets and other programs.
//!
//! Every value is as pages and reports show it: rounded by the same functions
//! ([`one_decimal`], [`two_decimals`], [`whole_percent`]), and absent (`null`, an empty cell) where
//! it is hidden or empty. They are made of an [`crate::overview::Overview`] and of what the team
//! agreed, so a hidden value is in no row.

mod input;
mod lookup;
mod rounding;
mod rows;
mod tables;
#[cfg(test)]
mod tests;

pub use input::{Before, Earlier, Input};
pub use rounding::{one_decimal, two_decimals, whole_percent};
pub use rows::figures;
pub use tables::{
    ActionRow, AgreedRow, ChangeRow, Figures, GroupRow, ItemRow, NeedRow, RoundFacts, SumRow,
    VERSION,
};
