//! The languages, and which of them the work at hand is for.

use std::future::Future;

use tokio::task::futures::TaskLocalFuture;

tokio::task_local! {
    static LANGUAGE: Language;
}

/// A language that the program speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    #[default]
    Dutch,
    English,
}

impl Language {
    pub const ALL: [Self; 2] = [Self::Dutch, Self::English];

    /// As HTML and files name it (BCP 47).
    pub fn code(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    /// What it calls itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Dutch => "Nederlands",
            Self::English => "English",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }
}

/// The language of the work at hand: of the request, or of what [`within`] runs. Dutch where nobody
/// said so.
pub fn language() -> Language {
    LANGUAGE.try_with(|language| *language).unwrap_or_default()
}

/// Does asynchronous work in a language. What it starts on other threads or tasks has to be told
/// again: they begin in Dutch.
pub fn in_language<F: Future>(language: Language, work: F) -> TaskLocalFuture<Language, F> {
    LANGUAGE.scope(language, work)
}

/// Does work on this thread in a language.
pub fn within<T>(language: Language, work: impl FnOnce() -> T) -> T {
    LANGUAGE.sync_scope(language, work)
}
