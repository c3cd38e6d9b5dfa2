//! The team session: one leads, a screen shows, phones follow and vote.

use std::sync::{Arc, OnceLock};

use super::{Round, RoundName};
use crate::agenda::Length;
use crate::agreement::TeamAnswer;
use crate::answer::Answer;
use crate::code::TeamCode;
use crate::disclosure::votes::Why;
use crate::ids::BallotId;
use crate::overview::ItemView;

keyed! {
    /// How a team session goes.
    pub enum Mode {
        /// Everybody answered alone; now the team talks about the answers.
        Review = "nabespreken",
        /// The team skipped that and votes item by item; the votes become its answers.
        Direct = "direct",
    }
}

keyed! {
    /// How far a point of the agenda is.
    pub enum PointState {
        /// To be talked about.
        Open = "open",
        /// Talked about.
        Done = "klaar",
        /// Left out by whoever leads.
        Skipped = "over",
    }
}

/// One point of the agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// Number of the item in the list.
    pub item: u16,
    /// How far it is.
    pub state: PointState,
}

/// A vote of the team on the present item.
#[derive(Clone, Debug, PartialEq)]
pub enum Vote {
    /// There was none.
    None,
    /// People vote; what they vote is not in this type.
    Open(BallotId),
    /// It was shown; only what the rules for small groups let pass.
    Shown(BallotId, Box<ItemView>),
    /// It is over and is not shown.
    Hidden(Why),
}

/// What is being talked about.
#[derive(Clone, Debug, PartialEq)]
pub struct Present {
    /// Number of the item in the list.
    pub item: u16,
    /// Its place among the points that are not left out, from 1, and how many those are.
    pub place: (usize, usize),
    /// The answers of the private phase, once they were shown.
    pub picture: Option<Box<ItemView>>,
    /// The latest vote.
    pub vote: Vote,
    /// What the team agreed on it.
    pub answer: Option<TeamAnswer>,
}

/// The session as everybody in it sees it. What was not shown yet is not in this type.
#[derive(Clone, Debug)]
pub struct SessionView {
    /// The round, with the targets that the team set itself.
    pub round: Round,
    /// How it goes.
    pub mode: Mode,
    /// To join with a phone.
    pub code: TeamCode,
    /// Counts every step.
    pub revision: i64,
    /// Time for it.
    pub length: Length,
    /// In their order.
    pub agenda: Vec<Point>,
    /// `None` before the first point.
    pub present: Option<Present>,
    /// What a phone shows that did not vote: made for the first that asks, the same for all. It is
    /// made of this type and nothing else.
    pub before_voting: OnceLock<Arc<str>>,
}

/// What a phone did with the open vote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Own {
    /// The item is not asked of its role.
    NotAsked,
    /// Nothing yet, or there is no open vote.
    NotYet,
    /// It voted this.
    Voted(Answer),
}

/// How many people take part, and how many of them have voted in the open vote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Attendance {
    /// With a phone; while people vote, those who are asked the item.
    pub seats: u32,
    /// Of those, in the open vote.
    pub voted: u32,
}

/// A session that somebody can join.
#[derive(Clone, Debug)]
pub struct Table {
    /// The code that leads there.
    pub code: TeamCode,
    /// Its round.
    pub round: Round,
    /// How it goes.
    pub mode: Mode,
}

/// Who attends a session, by what gives the right to.
#[derive(Clone, Debug)]
pub enum Attendee {
    /// Leads it.
    Lead(RoundName),
    /// The screen, by the secret of its link.
    Screen(String),
    /// A phone.
    Seat(RoundName),
}

/// A step of whoever leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Talk about this item now.
    Go(u16),
    /// This point is done; on to the next open one.
    Next,
    /// Back to the page with the code.
    Start,
    /// Show the answers of the private phase to this item.
    Show(u16),
    /// Open a vote on this item.
    OpenVote(u16),
    /// Show the open vote.
    ShowVote,
    /// Stop the open vote without showing it; its votes are deleted.
    StopVote,
    /// One place earlier.
    Up(u16),
    /// One place later.
    Down(u16),
    /// Leave out.
    Skip(u16),
    /// Put back.
    Restore(u16),
    /// Another time for the session.
    Length(Length),
}

/// What became of a [`Step`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stepped {
    /// Done.
    Done,
    /// Another who leads was first: nothing was done.
    Late,
    /// People are voting: show or stop that first.
    Voting,
}

/// What became of a vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voted {
    /// On disk.
    Stored,
    /// The vote had been shown or stopped.
    TooLate,
}
