//! Colleague pairing: an opt-in board of a team, apart from everything that people answer.

use async_trait::async_trait;
use jiff::civil::Date;
use scan::code::TeamCode;
use scan::pairing::{Pair, Side, Wish};
use scan::questionnaire::Id;
use scan::school::PersonName;
use serde::Deserialize;

use super::{CodeState, Outcome, Round, RoundName, Visitor, Who};

/// The name of a board in addresses: not a secret, gives no right.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(transparent)]
pub struct BoardName(RoundName);

impl BoardName {
    /// Looks like a [`RoundName`], but is another name.
    pub fn parse(text: &str) -> Option<Self> {
        RoundName::parse(text).map(Self)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

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
    pub id: i64,
    /// As they gave it here.
    pub name: String,
}

/// Who said something about a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The coordinator.
    Coordinator,
    /// Who helps.
    Helper,
    /// Who learns.
    Learner,
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
    pub fn name_of(&self, person: i64) -> &str {
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

    /// What somebody wishes about a skill.
    pub fn side_of(&self, person: i64, skill: &Id) -> Option<Side> {
        let mut wishes = self.wishes.iter();
        wishes
            .find(|wish| wish.person == person && wish.skill == *skill)
            .map(|wish| wish.side)
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
    pub me: i64,
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
    pub request: String,
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

/// The board of colleague pairing.
///
/// A coordinator can open it from the moment that the private phase of a round is closed; from then
/// on it stands apart from the phases of rounds.
#[async_trait]
pub trait Pairing: Send + Sync {
    /// The team's board, if it is open. [`super::Refusal::NotFound`] while there can be none yet.
    async fn board(
        &self,
        visitor: &Visitor,
        round: &RoundName,
    ) -> Outcome<(Round, Option<ManagedBoard>)>;
    /// Opens the board; nothing happens when it is open.
    async fn open_board(&self, visitor: &Visitor, round: &RoundName) -> Outcome<()>;
    /// Closes the board: everybody on it is gone, with wishes and pairs.
    async fn close_board(&self, visitor: &Visitor, round: &RoundName) -> Outcome<()>;
    /// A new code, valid for 14 days; the old one stops working. `old` is the code that the form
    /// showed, or empty: when another took its place since, nothing is done.
    async fn renew_board_code(
        &self,
        visitor: &Visitor,
        round: &RoundName,
        old: &str,
    ) -> Outcome<()>;
    /// Opens or locks the code.
    async fn lock_board_code(
        &self,
        visitor: &Visitor,
        round: &RoundName,
        to: CodeState,
    ) -> Outcome<()>;
    /// Takes somebody from the board, with wishes and pairs.
    async fn remove(&self, visitor: &Visitor, round: &RoundName, person: i64) -> Outcome<()>;
    /// The coordinator's word on a pair.
    async fn decide(
        &self,
        visitor: &Visitor,
        round: &RoundName,
        pair: Pair,
        decision: Decision,
    ) -> Outcome<Decided>;

    /// The board behind a code; a wrong one counts towards the limit.
    async fn invitation(&self, visitor: &Visitor, typed: &str) -> Outcome<Invitation>;
    /// Comes on the board. Where somebody is on it already, only somebody else does, and takes their
    /// place in this browser.
    async fn come(&self, visitor: &Visitor, typed: &str, coming: Coming, who: Who)
    -> Outcome<Came>;
    /// Boards that this browser is on: name, school, team.
    async fn boards(&self, visitor: &Visitor) -> Outcome<Vec<(BoardName, String, String)>>;
    /// The board for somebody on it.
    async fn own_board(&self, visitor: &Visitor, board: &BoardName) -> Outcome<OwnBoard>;
    /// Puts these wishes in the place of one's own; a pair that rested on another is gone.
    async fn wish(
        &self,
        visitor: &Visitor,
        board: &BoardName,
        wishes: Vec<(Id, Side)>,
    ) -> Outcome<()>;
    /// The word of one of the two on their pair.
    async fn say(
        &self,
        visitor: &Visitor,
        board: &BoardName,
        pair: Pair,
        decision: Decision,
    ) -> Outcome<Decided>;
    /// Leaves the board and is gone, with wishes and pairs.
    async fn leave(&self, visitor: &Visitor, board: &BoardName) -> Outcome<()>;
}
