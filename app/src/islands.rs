//! The few pieces that run in the browser. Every page works without them.

mod autosave;
mod copy;
mod headcount;
mod live;

#[cfg(feature = "hydrate")]
mod browser;

pub use autosave::Autosave;
pub use copy::CopyButton;
pub use headcount::LiveHeadcount;
pub use live::Live;
