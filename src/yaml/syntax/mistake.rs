//! Mistakes by what the parser says of them, and in words.

use serde_saphyr::granit_parser::ErrorKind;

use super::super::words::{Words, words};

/// What people do wrong, as far as it can be told.
pub(super) enum Mistake {
    Tab,
    Quote,
    AfterQuote,
    Backslash,
    Colon,
    Bracket,
    Indentation,
    Character,
    Remark,
    Other,
}

impl Mistake {
    /// `None` when the nesting is too deep.
    pub fn of(kind: &ErrorKind) -> Option<Self> {
        Some(match kind {
            ErrorKind::RecursionLimitExceeded => return None,
            ErrorKind::TabNotAllowed
            | ErrorKind::TabInBlockIndentation
            | ErrorKind::TabAtBlockScalarStart
            | ErrorKind::TabInIndentation
            | ErrorKind::TabInPlainScalar => Self::Tab,
            ErrorKind::UnclosedQuotedScalar
            | ErrorKind::DocumentIndicatorInQuotedScalar
            | ErrorKind::InvalidQuotedScalarIndent => Self::Quote,
            ErrorKind::InvalidTrailingDoubleQuotedScalar
            | ErrorKind::InvalidTrailingSingleQuotedScalar => Self::AfterQuote,
            ErrorKind::UnknownQuotedScalarEscape
            | ErrorKind::InvalidQuotedScalarHexEscape
            | ErrorKind::InvalidUnicodeEscape => Self::Backslash,
            ErrorKind::MappingValueNotAllowed
            | ErrorKind::InvalidColonPlacement
            | ErrorKind::MappingKeyNotAllowed => Self::Colon,
            ErrorKind::UnexpectedEofFlowSequence
            | ErrorKind::UnexpectedEofFlowMapping
            | ErrorKind::UnexpectedEofImplicitFlowMapping
            | ErrorKind::UnclosedFlowCollection { .. }
            | ErrorKind::MisplacedFlowCollectionEnd
            | ErrorKind::MismatchedFlowCollectionEnd { .. }
            | ErrorKind::ExpectedFlowMappingSeparator
            | ErrorKind::ExpectedFlowSequenceSeparator => Self::Bracket,
            ErrorKind::SimpleKeyExpected
            | ErrorKind::InvalidSimpleKey
            | ErrorKind::ExpectedBlockMappingKey
            | ErrorKind::ExpectedBlockSequenceEntry
            | ErrorKind::ExpectedNodeContent
            | ErrorKind::ExpectedDocumentStart
            | ErrorKind::InvalidIndentation
            | ErrorKind::InvalidBlockScalarIndent
            | ErrorKind::InvalidFlowScalarIndent
            | ErrorKind::BlockSequenceEntryNotAllowed => Self::Indentation,
            ErrorKind::UnexpectedCharacter { .. } => Self::Character,
            ErrorKind::CommentInterceptedScalar => Self::Remark,
            _ => Self::Other,
        })
    }

    /// What is wrong; `kind` is how the parser calls it.
    pub fn message(&self, kind: &ErrorKind) -> Words {
        match self {
            Self::Tab => words!(
                "There is a tab here; YAML indents with spaces only.",
                "Hier staat een tab; in YAML springt u alleen in met spaties.",
            ),
            Self::Quote => words!(
                "The closing quote of this text is missing.",
                "Het aanhalingsteken aan het eind van deze tekst ontbreekt.",
            ),
            Self::AfterQuote => words!(
                "After the closing quote there is more text.",
                "Na het laatste aanhalingsteken staat nog tekst.",
            ),
            Self::Backslash => words!(
                "A backslash (\\) within double quotes has a special meaning; this one is \
                 unknown.",
                "Een backslash (\\) tussen dubbele aanhalingstekens heeft een eigen betekenis; \
                 deze is niet bekend.",
            ),
            Self::Colon => words!(
                "Here is a second `: ` on one line, or a line that is indented too far.",
                "Hier staat een tweede `: ` op één regel, of de regel springt te ver in.",
            ),
            Self::Bracket => words!(
                "Brackets do not match, or a comma is missing between them.",
                "De haakjes passen niet bij elkaar, of er ontbreekt een komma tussen.",
            ),
            Self::Indentation => words!(
                "This line does not fit the lines before it.",
                "Deze regel past niet bij de regels ervoor.",
            ),
            Self::Character => words!(
                "A text cannot begin with this character.",
                "Een tekst kan niet met dit teken beginnen.",
            ),
            Self::Remark => words!(
                "From this `#` on the rest of the line is a remark, but what stands before it \
                 is not finished.",
                "Vanaf dit `#` is de rest van de regel een opmerking, maar wat ervoor staat is \
                 nog niet af.",
            ),
            Self::Other => words!(
                "YAML cannot be read here ({kind}).",
                "Hier is het geen leesbare YAML (in het Engels: {kind}).",
            ),
        }
    }

    /// How to mend it.
    pub fn help(&self) -> Words {
        match self {
            Self::Tab => words!(
                "Replace the tab by spaces, two for each level.",
                "Vervang de tab door spaties, twee voor elke stap naar rechts.",
            ),
            Self::Quote => words!(
                "Add it at the end of the text. Within double quotes, write a quote as \\\".",
                "Zet het aan het eind van de tekst. Schrijf een aanhalingsteken binnen dubbele \
                 aanhalingstekens als \\\".",
            ),
            Self::AfterQuote => words!(
                "Put the whole text in quotes; within double quotes, write a quote as \\\".",
                "Zet de hele tekst tussen aanhalingstekens; schrijf een aanhalingsteken binnen \
                 dubbele aanhalingstekens als \\\".",
            ),
            Self::Backslash => words!(
                "Write \\\\ for a backslash, or put single quotes around the text.",
                "Schrijf \\\\ voor een backslash, of zet de tekst tussen enkele \
                 aanhalingstekens.",
            ),
            Self::Colon => words!(
                "Put a text with `: ` in it in quotes, and start each key on a line of its \
                 own, below its neighbours.",
                "Zet een tekst met `: ` erin tussen aanhalingstekens, en begin elk \
                 sleutelwoord op een eigen regel, recht onder de andere.",
            ),
            Self::Bracket => words!(
                "Look for `[` without `]` or `{{` without `}}`. Put a text that begins with a \
                 bracket in quotes.",
                "Zoek een `[` zonder `]` of een `{{` zonder `}}`. Zet een tekst die met een \
                 haakje begint tussen aanhalingstekens.",
            ),
            Self::Indentation => words!(
                "Check that keys of the same level begin below each other, that a key is \
                 followed by `: `, and that list entries begin with `- `.",
                "Kijk of sleutelwoorden die bij elkaar horen recht onder elkaar beginnen, of \
                 er `: ` achter elk sleutelwoord staat, en of regels van een lijst beginnen \
                 met `- `.",
            ),
            Self::Character => words!(
                "Put the whole text in quotes.",
                "Zet de hele tekst tussen aanhalingstekens.",
            ),
            Self::Remark => words!(
                "If the `#` belongs to the text, put the whole text in double quotes (\"). \
                 Otherwise move the remark to a line of its own.",
                "Hoort het `#` bij de tekst, zet dan de hele tekst tussen dubbele \
                 aanhalingstekens (\"). Zet anders de opmerking op een eigen regel.",
            ),
            Self::Other => words!(
                "Compare this line with the example in the README. When in doubt, put the \
                 text in quotes.",
                "Vergelijk deze regel met het voorbeeld in de README. Zet de tekst bij twijfel \
                 tussen aanhalingstekens.",
            ),
        }
    }
}
