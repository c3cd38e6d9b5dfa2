//! The few pieces that run in the browser. Every page works without them.

mod autosave;
mod copy;
mod live;

#[cfg(feature = "hydrate")]
mod browser;

pub use autosave::{Autosave, Unsent};
#[cfg(feature = "ssr")]
pub use autosave::{lost, saving, too_long, unsent};
#[cfg(feature = "ssr")]
pub use copy::CopyButton;
pub use copy::Copying;
#[cfg(feature = "ssr")]
pub use live::followed;
pub use live::{BEAT, Live, OURS};
