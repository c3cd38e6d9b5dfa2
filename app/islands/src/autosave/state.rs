//! What the line beside the buttons says about saving.

use scan::answer::Remark;

use crate::texts::{Key, text};

/// What people are told.
#[allow(dead_code)] // the server writes the first, the island all others
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// No script runs (yet): the buttons of the form save.
    Asleep,
    /// Nothing was answered since the page came.
    Idle,
    Saving,
    /// Everything is on the server's disk.
    Saved,
    /// The server was not reached; it is tried again. What waits survives this page.
    Retrying,
    /// The same, but what waits is in this page only: the browser keeps nothing.
    RetryingHere,
    /// A remark has too many characters.
    TooLong,
    /// Another device was first with some answer.
    Conflict,
    /// The server never stores an answer as it is.
    Refused,
    /// An answer to a question that is not on this page waits for somebody to do something.
    OtherPage,
    /// The private phase is over.
    Closed,
    /// This browser does not answer here any more, or somebody else does.
    Gone,
}

impl SaveState {
    pub fn text(self) -> &'static str {
        let key = match self {
            Self::Asleep => Key::SaveAsleep,
            Self::Idle => Key::SaveIdle,
            Self::Saving => Key::SaveSaving,
            Self::Saved => Key::SaveSaved,
            Self::Retrying => Key::SaveRetrying,
            Self::RetryingHere => Key::SaveRetryingHere,
            Self::TooLong => Key::SaveTooLong,
            Self::Conflict => Key::SaveConflict,
            Self::Refused => Key::SaveRefused,
            Self::OtherPage => Key::SaveOtherPage,
            Self::Closed => Key::SaveClosed,
            Self::Gone => Key::SaveGone,
        };
        text(key)
    }

    /// CSS class, which also chooses the mark.
    pub fn class(self) -> &'static str {
        match self {
            Self::Asleep | Self::Idle => "save-state",
            Self::Saved => "save-state save-state--saved",
            Self::Saving => "save-state save-state--busy",
            Self::Retrying | Self::RetryingHere | Self::OtherPage => {
                "save-state save-state--offline"
            }
            Self::Conflict | Self::TooLong | Self::Refused | Self::Closed | Self::Gone => {
                "save-state save-state--failed"
            }
        }
    }
}

/// What stands below a remark with so many characters too many.
pub fn too_long(excess: usize) -> String {
    let key = if excess == 1 {
        Key::RemarkOneTooLong
    } else {
        Key::RemarkTooLong
    };
    text(key)
        .replace("{excess}", &excess.to_string())
        .replace("{most}", &Remark::MAX.to_string())
}

#[cfg(test)]
mod tests {
    use super::SaveState::*;

    #[test]
    fn only_what_is_kept_is_said_to_be_on_the_device_and_only_what_is_saved_to_be_saved() {
        for state in [
            Asleep,
            Idle,
            Saving,
            Saved,
            Retrying,
            RetryingHere,
            TooLong,
            Conflict,
            Refused,
            OtherPage,
            Closed,
            Gone,
        ] {
            let text = state.text();
            assert_eq!(text.contains("staat op dit apparaat"), state == Retrying);
            assert_eq!(text == "Opgeslagen", state == Saved);
            assert_eq!(state.class().contains("--saved"), state == Saved);
        }
    }
}
