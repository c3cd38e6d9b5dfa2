//! Read-only links to the result of a round: for whom, and how long they work.

name! {
    /// For whom a link is, in the words of whoever shares: *Schoolbestuur*. 1 to 60 characters on one
    /// line; only the coordinator sees it.
    pub struct Audience, 60;
}

/// How long a link works.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Validity {
    /// For one meeting.
    Week,
    /// The usual.
    #[default]
    Month,
    /// For whoever meets seldom.
    Quarter,
}

impl Validity {
    /// The shortest first.
    pub const ALL: [Self; 3] = [Self::Week, Self::Month, Self::Quarter];

    /// Days after the one on which the link is made.
    pub fn days(self) -> u16 {
        match self {
            Self::Week => 7,
            Self::Month => 30,
            Self::Quarter => 90,
        }
    }

    /// The inverse of [`Self::days`].
    pub fn from_days(days: u16) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|validity| validity.days() == days)
    }
}

/// Most links of a round that work at the same time.
pub const MOST_LINKS: usize = 20;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::school::InvalidText;

    #[test]
    fn an_audience_is_one_short_line() {
        let school_board = Audience::new("  Het \u{a0} schoolbestuur ");
        assert_eq!(school_board.unwrap().as_str(), "Het schoolbestuur");
        assert_eq!(Audience::new(" "), Err(InvalidText::Empty));
        assert_eq!(Audience::new("\u{feff}"), Err(InvalidText::Invisible));
        assert!(Audience::try_from("\u{feff}".to_owned()).is_ok());
        assert_eq!(Audience::new("a\nb"), Err(InvalidText::ControlCharacter));
        assert_eq!(
            Audience::new("\u{202e}bestuur"),
            Err(InvalidText::ControlCharacter)
        );
        assert!(Audience::new(&"é".repeat(60)).is_ok());
        assert_eq!(
            Audience::new(&"é".repeat(61)),
            Err(InvalidText::TooLong(60))
        );
    }

    #[test]
    fn only_three_lengths_are_known() {
        for validity in Validity::ALL {
            assert_eq!(Validity::from_days(validity.days()), Some(validity));
        }
        assert_eq!(Validity::from_days(31), None);
        assert_eq!(Validity::from_days(0), None);
    }
}
