//! Files opened by readers that we did not write.

mod csv;
mod figures_hostile;
mod figures_office;
mod figures_sample;
mod json;
mod xlsx;
