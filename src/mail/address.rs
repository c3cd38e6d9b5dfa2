//! Addresses of mail.

use std::fmt;

/// An address of mail, as nearly everybody has one: plain characters, in small letters, so that one
/// mailbox is one address.
///
/// It is narrower than RFC 5321 on purpose: quoted parts, comments and addresses of numbers are for
/// nobody at a school, and each is a way to have a header say something else.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MailAddress(String);

/// Why a text is no address; [`fmt::Display`] gives a Dutch sentence for the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvalidAddress {
    /// Nothing, or only spaces.
    Empty,
    /// More than one address.
    Several,
    /// It has letters that mail servers seldom take.
    Letters,
    /// Not the form of an address.
    Form,
}

impl fmt::Display for InvalidAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "Vul een e-mailadres in.",
            Self::Several => "Vul hier één e-mailadres in.",
            Self::Letters => "Gebruik een e-mailadres zonder accenten of bijzondere tekens.",
            Self::Form => "Dit is geen e-mailadres. Het ziet eruit als naam@school.nl.",
        })
    }
}

impl std::error::Error for InvalidAddress {}

impl MailAddress {
    /// Most characters of the part before the `@`, and of all (RFC 5321, 4.5.3.1).
    const LONGEST: (usize, usize) = (64, 254);

    /// Reads what was typed or pasted, also as mail programs write it: `Anna <anna@school.nl>`.
    ///
    /// # Errors
    /// When it is none, or more than one.
    pub fn new(typed: &str) -> Result<Self, InvalidAddress> {
        let trimmed = typed.trim();
        let inner = trimmed.rsplit_once('<');
        let text = match inner.and_then(|(_, rest)| rest.strip_suffix('>')) {
            Some(text) => text,
            None => trimmed.strip_prefix("mailto:").unwrap_or(trimmed),
        };
        let text = text.trim().to_lowercase();
        if text.is_empty() {
            return Err(InvalidAddress::Empty);
        }
        if typed.matches('@').count() > 1 {
            return Err(InvalidAddress::Several);
        }
        if !text.is_ascii() {
            return Err(InvalidAddress::Letters);
        }
        let (local, domain) = text.split_once('@').ok_or(InvalidAddress::Form)?;
        let (longest_local, longest) = Self::LONGEST;
        let fits = local.len() <= longest_local && text.len() <= longest;
        if fits && is_local(local) && is_domain(domain) {
            Ok(Self(text))
        } else {
            Err(InvalidAddress::Form)
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands behind the `@`.
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }
}

impl fmt::Display for MailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Atoms with dots in between (RFC 5322, 3.2.3).
fn is_local(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~-".contains(c);
    text.split('.')
        .all(|atom| !atom.is_empty() && atom.chars().all(plain))
}

/// Two labels at least, of which the last is no number.
fn is_domain(text: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    let last = text.rsplit('.').next().unwrap_or_default();
    text.contains('.')
        && text.split('.').all(is_label)
        && last.len() >= 2
        && last.starts_with(|c: char| c.is_ascii_alphabetic())
}
