//! Releases: what the steunpunt sees of all schools, and of none.
//!
//! Placeholder.

mod builder;
mod catalogue;
mod contrast;
mod contribution;
mod difference;
mod distort;
mod figure;
mod key;
mod ledger;
mod menu;
mod number;
mod publish;
mod quantiles;
mod remainder;
mod roll;
mod rule;
mod secret;
mod settle;
mod sketch;
mod statistic;
mod tables;
mod take;
mod tally;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
#[cfg(test)]
mod tests;

pub use builder::{Builder, CannotBuild, Release};
pub use catalogue::{
    Asked, Catalogue, InvalidCatalogue, ItemKey, ItemNo, ItemSpec, ListNo, PartnershipNo, RoleNo,
    YearNo,
};
pub use contribution::{
    Answers, DISTRIBUTION_MIN, FULL_TEAM, MEAN_MIN, Place, Refused, Scan, School,
};
pub use difference::Difference;
pub use figure::{Count, Edition, Estimate, Figure, Margin, Mean, Share, Spread};
pub use ledger::{BrokenLedger, Ledger};
pub use menu::{Cell, Filter, Region, SchoolYear};
pub use rule::{BOARDS_MIN, CHANGED_MIN, Threshold};
pub use secret::{Keys, Series};
pub use tables::{Measure, Row, TOO_FEW, Tables};
