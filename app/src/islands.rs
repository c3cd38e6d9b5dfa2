//! The few pieces that run in the browser. Every page works without them.

mod autosave;
mod copy;
mod live;

#[cfg(feature = "hydrate")]
mod browser;

pub use autosave::Autosave;
pub use copy::CopyButton;
#[cfg(feature = "ssr")]
pub use live::followed;
pub use live::{BEAT, Live, OURS};
