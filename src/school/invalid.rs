//! Why a text is not accepted, in the words of the form.

use std::fmt;

/// Why a text is not accepted; [`fmt::Display`] gives a Dutch sentence for the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvalidText {
    /// Nothing, or only spaces.
    Empty,
    /// Only characters that nobody sees.
    Invisible,
    /// More characters than this.
    TooLong(usize),
    /// A control character, such as a line break.
    ControlCharacter,
    /// Not the form of a BRIN.
    Brin,
    /// Looks like a code of a samenwerkingsverband, but is not.
    PartnershipCode,
    /// Looks like the number of a school board, but is not.
    BoardNumber,
}

impl fmt::Display for InvalidText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("Vul dit in."),
            Self::Invisible => f.write_str(
                "Hier staan alleen tekens die niemand kan zien. Typ letters of cijfers.",
            ),
            Self::TooLong(most) => write!(f, "Gebruik hoogstens {most} tekens."),
            Self::ControlCharacter => {
                f.write_str("Gebruik alleen gewone letters, cijfers en leestekens, op één regel.")
            }
            Self::Brin => f.write_str(
                "Een BRIN bestaat uit twee cijfers en twee letters, zo nodig met twee cijfers voor \
                 de vestiging: 12AB of 12AB00.",
            ),
            Self::PartnershipCode => f.write_str(
                "Een code van een samenwerkingsverband is PO of VO met vier cijfers: PO3001.",
            ),
            Self::BoardNumber => f.write_str(
                "Het nummer van een schoolbestuur heeft vijf cijfers: 41234. De naam mag ook.",
            ),
        }
    }
}

impl std::error::Error for InvalidText {}
