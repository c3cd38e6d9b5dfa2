//! The one line that says whether a page follows, and what became of the form that was sent last.

use crate::texts::{Key, text};

/// What stands in the line. What is not saved is told before anything else.
#[cfg_attr(not(any(feature = "hydrate", test)), allow(dead_code))] // the server writes the default
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    pub link: Link,
    /// The form that was sent last.
    pub form: Form,
    /// The session is over, and somebody still has a text here.
    pub over: bool,
}

/// How the page hears what happens.
#[cfg_attr(not(any(feature = "hydrate", test)), allow(dead_code))]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Link {
    /// No script is awake.
    #[default]
    Asleep,
    Opening,
    Live,
    /// No stream comes through, but the page is fetched now and then.
    Slow,
    /// Nothing comes through; it is tried again.
    Lost,
    /// There is nothing more to follow.
    Done,
}

/// What became of a form.
#[cfg_attr(not(any(feature = "hydrate", test)), allow(dead_code))]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// None was sent, or all are saved.
    #[default]
    Settled,
    /// It is on its way, longer than people notice.
    Sending,
    /// It did not arrive, or we do not know; it is tried again.
    Later,
    /// It was not taken, and trying again is of no use by itself.
    Refused(Why),
}

/// Why a form was not taken.
#[cfg_attr(not(any(feature = "hydrate", test)), allow(dead_code))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Something on the way does not let it pass.
    Stopped,
    /// Larger than something on the way lets pass.
    TooLong,
    /// What it was for is over, or not for this device.
    Over,
    /// Somebody else wrote at the same point, which is not the present one.
    Overtaken,
}

impl Line {
    pub fn words(&self) -> &'static str {
        text(match (self.form, self.over) {
            (Form::Settled, true) => Key::LiveOver,
            (Form::Settled, false) => self.link.words(),
            (Form::Sending, _) => Key::LiveSending,
            (Form::Later, _) => Key::LiveLater,
            (Form::Refused(why), _) => why.words(),
        })
    }

    /// CSS class, which also chooses the mark.
    pub fn class(&self) -> &'static str {
        match (self.form, self.over, self.link) {
            (Form::Later | Form::Refused(_), ..) | (Form::Settled, true, _) => {
                "live live--paused live--unsaved"
            }
            (Form::Settled, false, Link::Live) => "live",
            _ => "live live--paused",
        }
    }
}

impl Link {
    fn words(self) -> Key {
        match self {
            Self::Asleep => Key::LiveAsleep,
            Self::Opening => Key::LiveOpening,
            Self::Live => Key::LiveLive,
            Self::Slow => Key::LiveSlow,
            Self::Lost => Key::LiveLost,
            Self::Done => Key::LiveDone,
        }
    }
}

impl Why {
    fn words(self) -> Key {
        match self {
            Self::Stopped => Key::RefusedStopped,
            Self::TooLong => Key::RefusedTooLong,
            Self::Over => Key::RefusedOver,
            Self::Overtaken => Key::RefusedOvertaken,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_saved_is_told_whatever_the_connection_does() {
        for link in [
            Link::Asleep,
            Link::Opening,
            Link::Live,
            Link::Slow,
            Link::Lost,
        ] {
            for form in [
                Form::Later,
                Form::Refused(Why::Stopped),
                Form::Refused(Why::TooLong),
                Form::Refused(Why::Over),
                Form::Refused(Why::Overtaken),
            ] {
                let over = false;
                let line = Line { link, form, over };
                assert!(line.words().starts_with("Nog niet bewaard"), "{line:?}");
                assert!(line.class().contains("live--unsaved"), "{line:?}");
            }
            let sending = Line {
                link,
                form: Form::Sending,
                over: false,
            };
            assert_eq!(sending.words(), "Wordt verstuurd…");
            assert_ne!(sending.class(), "live");
        }
    }

    #[test]
    fn only_a_stream_that_works_looks_alive() {
        let line = |link| Line {
            link,
            ..Line::default()
        };
        assert_eq!(line(Link::Live).class(), "live");
        for link in [Link::Asleep, Link::Opening, Link::Slow, Link::Lost] {
            assert!(line(link).class().contains("live--paused"));
        }
        let over = Line {
            over: true,
            ..line(Link::Live)
        };
        assert!(over.words().contains("niet bewaard") && over.class().contains("live--unsaved"));
    }
}
