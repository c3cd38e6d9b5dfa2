//! What the line beside the buttons says about saving.

use scan::answer::Remark;

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
        match self {
            Self::Asleep => "Met Volgende of Vorige bewaart u",
            Self::Idle => "Antwoorden worden vanzelf bewaard",
            Self::Saving => "Wordt bewaard…",
            Self::Saved => "Opgeslagen",
            Self::Retrying => {
                "Niet bewaard, we proberen het opnieuw. Uw antwoord staat op dit apparaat."
            }
            Self::RetryingHere => {
                "Niet bewaard, we proberen het opnieuw. Laat deze pagina open tot hier ‘Opgeslagen’ staat."
            }
            Self::TooLong => {
                "Een opmerking is te lang en daarom niet bewaard. Maak de opmerking korter."
            }
            Self::Conflict => "Er zijn twee versies van een antwoord. Kies boven aan de pagina.",
            Self::Refused => {
                "Een antwoord op deze pagina is niet bewaard. Laad de pagina opnieuw en kies nog eens."
            }
            Self::OtherPage => "Een antwoord op een andere pagina is nog niet bewaard.",
            Self::Closed => "Het invullen is afgesloten. Uw laatste antwoord telt niet mee.",
            Self::Gone => {
                "U doet niet meer mee op dit apparaat. Uw laatste antwoord is niet bewaard."
            }
        }
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
    let characters = if excess == 1 { "teken" } else { "tekens" };
    format!(
        "Deze opmerking is {excess} {characters} te lang en daarom niet bewaard. Er passen {} tekens in.",
        Remark::MAX
    )
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
