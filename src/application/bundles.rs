//! The reports of all teams of a coordinator in one file, made in the background.

/// How far a bundle is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BundleState {
    /// Being made.
    Going,
    /// Made, to be downloaded for an hour.
    Ready,
    /// Stopped by the coordinator; nothing is left of it.
    Stopped,
    /// Something broke.
    Failed,
}

/// A bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// How far.
    pub state: BundleState,
    /// Reports that are in it.
    pub done: usize,
    /// Reports that there will be.
    pub of: usize,
}
