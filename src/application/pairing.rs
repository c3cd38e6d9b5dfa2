//! Colleague pairing: an opt-in board of a team, apart from everything that people answer.

use jiff::civil::Date;

use super::{BoardName, CodeState};
use crate::code::TeamCode;
use crate::ids::PersonId;
use crate::pairing::{Pair, Side, Wish};
use crate::questionnaire::Id;
use crate::school::PersonName;

/// A skill that people can pair on: an item of the team's newest list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skill {
    /// The item.
    pub id: Id,
    /// A few words, or its statement where the list has none.
    pub name: String,
    /// Title of its topic.
    pub topic: String,
}

/// Somebody on the board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Number on the board; gives no right.
    pub id: PersonId,
    /// As they gave it here.
    pub name: String,
}

keyed! {
    /// Who said something about a pair.
    pub enum By {
        /// The coordinator.
        Coordinator = "coordinator",
        /// Who helps.
        Helper = "kan-helpen",
        /// Who learns.
        Learner = "wil-leren",
    }
}

/// A board that a browser is on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JoinedBoard {
    /// In addresses.
    pub name: BoardName,
    /// School.
    pub school: String,
    /// Team.
    pub team: String,
}

/// What everybody on the board sees.
#[derive(Clone, Debug)]
pub struct Board {
    /// In addresses.
    pub name: BoardName,
    /// School.
    pub school: String,
    /// Team.
    pub team: String,
    /// Skills of the newest list.
    pub skills: Vec<Skill>,
    /// In the order in which they came.
    pub people: Vec<Person>,
    /// Wishes about these skills.
    pub wishes: Vec<Wish>,
    /// Pairs that stand.
    pub confirmed: Vec<(Pair, By)>,
    /// Pairs that fit best beside those.
    pub suggested: Vec<Pair>,
}

impl Board {
    /// The name of somebody on it; empty for nobody.
    pub fn name_of(&self, person: PersonId) -> &str {
        let found = self.people.iter().find(|known| known.id == person);
        found.map_or("", |person| person.name.as_str())
    }

    /// What a skill is called; empty for none.
    pub fn skill_name(&self, skill: &Id) -> &str {
        let found = self.skills.iter().find(|known| known.id == *skill);
        found.map_or("", |skill| skill.name.as_str())
    }

    /// Names of whoever is on one side of a skill.
    pub fn names(&self, skill: &Id, side: Side) -> Vec<&str> {
        let wishes = self.wishes.iter();
        wishes
            .filter(|wish| wish.skill == *skill && wish.side == side)
            .map(|wish| self.name_of(wish.person))
            .collect()
    }
}

/// The board for its coordinator.
#[derive(Clone, Debug)]
pub struct ManagedBoard {
    /// The board.
    pub board: Board,
    /// The code with which colleagues come on it.
    pub code: TeamCode,
    /// How it stands.
    pub code_state: CodeState,
    /// Last day on which the code works.
    pub code_until: Date,
}

/// The board for somebody on it.
#[derive(Clone, Debug)]
pub struct OwnBoard {
    /// The board.
    pub board: Board,
    /// Who looks.
    pub me: PersonId,
    /// Suggestions that I turned down.
    pub refused: Vec<Pair>,
}

/// What whoever has the code is told before coming on the board.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// The code as it is kept.
    pub code: TeamCode,
    /// In addresses.
    pub board: BoardName,
    /// School.
    pub school: String,
    /// Team.
    pub team: String,
    /// Who is on the board in this browser already.
    pub joined: Option<String>,
}

/// Whoever comes on the board.
#[derive(Clone, Debug)]
pub struct Coming {
    /// Made with the form, so that a form sent twice is one person.
    pub idempotency_key: String,
    /// How colleagues know them.
    pub name: PersonName,
}

/// What became of [`Coming`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Came {
    /// On the board, with a new token of this browser.
    On(BoardName, String),
    /// Somebody is on the board in this browser already: nothing was done.
    Occupied,
    /// Somebody else on the board has this name.
    NameTaken,
}

/// What somebody says about a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// They become a pair.
    Confirm,
    /// Not these two. For the two themselves.
    Refuse,
    /// As if nothing had been said: back to what is suggested.
    TakeBack,
}

/// What became of a [`Decision`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decided {
    /// So it stands.
    Done,
    /// Somebody changed something in between; nothing was changed now.
    Stale,
}
