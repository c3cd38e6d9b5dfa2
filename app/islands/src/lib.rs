//! The few pieces that run in the browser, and what they say to the server. Every page works
//! without them.
//!
//! With `ssr` (in the server) their places in pages, with `hydrate` (in the browser) what they do.

mod autosave;
mod copy;
mod live;
mod texts;
pub mod wire;

#[cfg(feature = "hydrate")]
mod browser;

pub use autosave::{Autosave, Unsent};
#[cfg(feature = "ssr")]
pub use autosave::{saving, too_long, warning};
#[cfg(feature = "ssr")]
pub use copy::CopyButton;
pub use copy::Copying;
pub use live::Live;
#[cfg(feature = "ssr")]
pub use live::followed;
pub use wire::{BEAT, OURS};
