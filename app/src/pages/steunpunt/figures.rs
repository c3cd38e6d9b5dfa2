//! What staff see of releases. Every page shows a `Scene`: a release, a list and groups of
//! schools, chosen by plain links.

mod cells;
pub mod circle;
pub mod compare;
pub mod export;
pub mod file;
mod filters;
pub mod national;
pub mod needs;
pub mod regions;
pub mod roles;
mod scene;
mod selection;
mod tone;
pub mod topic;
pub mod trend;
mod view;
