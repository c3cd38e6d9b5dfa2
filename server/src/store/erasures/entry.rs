//! What was erased, as a line of words: names and keys that lead to nothing any more.

use std::fmt;
use std::str::{FromStr, SplitAsciiWhitespace};

use jiff::civil::Date;

/// What was erased on purpose, or is to be. Names of rounds and boards are those in addresses; keys
/// are the stored keys of the forms that made something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Erasure {
    /// Somebody's answers.
    Respondent {
        round: String,
        key: String,
    },
    /// A remark that somebody took out of an answer.
    Remark {
        round: String,
        key: String,
        item: u16,
    },
    Round(String),
    /// A team with everything.
    Team(String),
    /// A round that is deleted after a day, unless it stays.
    RoundLeaves {
        round: String,
        after: Date,
    },
    TeamLeaves {
        team: String,
        after: Date,
    },
    RoundStays(String),
    TeamStays(String),
    /// Somebody on a board of colleague pairing.
    Member {
        board: String,
        key: String,
    },
    Board(String),
    /// The text of a request to the support centre.
    Letter(String),
    /// Somebody with an account, by the random bytes that their passkeys keep.
    Account(u128),
    /// Such an account that is deleted after a day, unless it stays.
    AccountLeaves {
        account: u128,
        after: Date,
    },
    AccountStays(u128),
}

/// Tells one erasure from every other one, and when it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Random.
    pub mark: String,
    pub day: Date,
}

/// An erasure as it stands in the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub stamp: Stamp,
    pub erasure: Erasure,
}

impl fmt::Display for Erasure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Respondent { round, key } => write!(f, "respondent {round} {key}"),
            Self::Remark { round, key, item } => write!(f, "remark {round} {key} {item}"),
            Self::Round(round) => write!(f, "round {round}"),
            Self::Team(team) => write!(f, "team {team}"),
            Self::RoundLeaves { round, after } => write!(f, "round-leaves {round} {after}"),
            Self::TeamLeaves { team, after } => write!(f, "team-leaves {team} {after}"),
            Self::RoundStays(round) => write!(f, "round-stays {round}"),
            Self::TeamStays(team) => write!(f, "team-stays {team}"),
            Self::Member { board, key } => write!(f, "member {board} {key}"),
            Self::Board(board) => write!(f, "board {board}"),
            Self::Letter(key) => write!(f, "letter {key}"),
            Self::Account(handle) => write!(f, "account {handle:032x}"),
            Self::AccountLeaves { account, after } => {
                write!(f, "account-leaves {account:032x} {after}")
            }
            Self::AccountStays(account) => write!(f, "account-stays {account:032x}"),
        }
    }
}

/// A line that is no erasure of this version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unknown;

impl FromStr for Erasure {
    type Err = Unknown;

    fn from_str(text: &str) -> Result<Self, Unknown> {
        let mut words = text.split_ascii_whitespace();
        let kind = words.next().ok_or(Unknown)?;
        let found = match kind {
            "respondent" => Self::Respondent {
                round: word(&mut words)?,
                key: word(&mut words)?,
            },
            "remark" => Self::Remark {
                round: word(&mut words)?,
                key: word(&mut words)?,
                item: word(&mut words)?.parse().map_err(|_| Unknown)?,
            },
            "round" => Self::Round(word(&mut words)?),
            "team" => Self::Team(word(&mut words)?),
            "round-leaves" => Self::RoundLeaves {
                round: word(&mut words)?,
                after: day(&mut words)?,
            },
            "team-leaves" => Self::TeamLeaves {
                team: word(&mut words)?,
                after: day(&mut words)?,
            },
            "round-stays" => Self::RoundStays(word(&mut words)?),
            "team-stays" => Self::TeamStays(word(&mut words)?),
            "member" => Self::Member {
                board: word(&mut words)?,
                key: word(&mut words)?,
            },
            "board" => Self::Board(word(&mut words)?),
            "letter" => Self::Letter(word(&mut words)?),
            "account" => Self::Account(handle(&mut words)?),
            "account-leaves" => Self::AccountLeaves {
                account: handle(&mut words)?,
                after: day(&mut words)?,
            },
            "account-stays" => Self::AccountStays(handle(&mut words)?),
            _ => return Err(Unknown),
        };
        match words.next() {
            None => Ok(found),
            Some(_) => Err(Unknown),
        }
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Stamp { mark, day } = &self.stamp;
        write!(f, "{mark} {day} {}", self.erasure)
    }
}

impl FromStr for Entry {
    type Err = Unknown;

    fn from_str(line: &str) -> Result<Self, Unknown> {
        let (mark, rest) = line.split_once(' ').ok_or(Unknown)?;
        let (day, erasure) = rest.split_once(' ').ok_or(Unknown)?;
        let is_mark = !mark.is_empty() && mark.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if !is_mark {
            return Err(Unknown);
        }
        Ok(Self {
            stamp: Stamp {
                mark: mark.to_owned(),
                day: day.parse().map_err(|_| Unknown)?,
            },
            erasure: erasure.parse()?,
        })
    }
}

fn word(words: &mut SplitAsciiWhitespace<'_>) -> Result<String, Unknown> {
    words.next().map(str::to_owned).ok_or(Unknown)
}

fn handle(words: &mut SplitAsciiWhitespace<'_>) -> Result<u128, Unknown> {
    u128::from_str_radix(&word(words)?, 16).map_err(|_| Unknown)
}

fn day(words: &mut SplitAsciiWhitespace<'_>) -> Result<Date, Unknown> {
    word(words)?.parse().map_err(|_| Unknown)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn every_kind_reads_back_and_nothing_else() {
        let round = || "abcdefgh2345".to_owned();
        let key = || "0123abcd".to_owned();
        let after = date(2027, 2, 28);
        let all = [
            Erasure::Respondent {
                round: round(),
                key: key(),
            },
            Erasure::Remark {
                round: round(),
                key: key(),
                item: 7,
            },
            Erasure::Round(round()),
            Erasure::Team(key()),
            Erasure::RoundLeaves {
                round: round(),
                after,
            },
            Erasure::TeamLeaves { team: key(), after },
            Erasure::RoundStays(round()),
            Erasure::TeamStays(key()),
            Erasure::Member {
                board: round(),
                key: key(),
            },
            Erasure::Board(round()),
            Erasure::Letter(key()),
            Erasure::Account(7),
            Erasure::AccountLeaves { account: 7, after },
            Erasure::AccountStays(7),
        ];
        for erasure in all {
            let entry = Entry {
                stamp: Stamp {
                    mark: "0a1b".to_owned(),
                    day: date(2026, 11, 23),
                },
                erasure,
            };
            let line = entry.to_string();
            assert_eq!(line.parse::<Entry>(), Ok(entry), "{line}");
            // Nothing is left out and nothing added.
            let (shorter, _) = line.rsplit_once(' ').unwrap();
            assert_eq!(shorter.parse::<Entry>(), Err(Unknown), "{shorter}");
            let longer = format!("{line} more");
            assert_eq!(longer.parse::<Entry>(), Err(Unknown), "{longer}");
        }
        for wrong in [
            "",
            "0a1b",
            "0a1b 2026-11-23 anders abc",
            " 2026-11-23 team a",
        ] {
            assert_eq!(wrong.parse::<Entry>(), Err(Unknown), "{wrong}");
        }
    }
}
