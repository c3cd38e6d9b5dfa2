//! What whoever has lists checked wants to know besides.

/// What else to look at than what must be right.
#[derive(Clone, Debug, Default)]
pub struct ReadOptions {
    /// The day (ISO 8601 date, such as `2026-11-01`) by which dates are judged: claims that were
    /// checked long ago, offers that ended. Without it they are not.
    pub today: Option<String>,
    /// Whether to give hints about how levels are written, and about texts that lack a translation.
    pub style: bool,
}
