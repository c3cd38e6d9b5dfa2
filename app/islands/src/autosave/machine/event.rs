//! What happens to a page, and what has to be done about it.

use super::super::SaveState;
use super::super::record::{Receipt, Values};
use crate::wire::{SaveReply, SentAnswer};

pub type Time = u64;

#[derive(Clone, Debug)]
pub enum Event {
    /// The script woke up; the items of the page.
    Opened(Vec<Opened>),
    /// Somebody changed the fields of an item, and they hold this now.
    Changed(u16, Values, Change),
    Tick,
    /// What became of the request of this number.
    Reply(u32, Reply),
    /// The network is back, or the page is in sight again.
    Woken,
    /// Another page wrote in the storage.
    Elsewhere(u16, Option<Receipt>),
    /// *Volgende* or *Vorige*, to this address.
    Submitted(String),
    /// The choice between two versions.
    Chosen(u16, Version),
}

/// An item as the page came.
#[derive(Clone, Debug)]
pub struct Opened {
    pub item: u16,
    /// The revision that the page was made of.
    pub revision: i64,
    /// What the server wrote in the fields.
    pub written: Values,
    /// What the fields hold by now.
    pub present: Values,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// With one click.
    Chosen,
    /// More may follow soon.
    Typed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// Of this device.
    Mine,
    /// Of the server.
    Theirs,
}

#[derive(Clone, Debug)]
pub enum Reply {
    Said(SaveReply),
    /// Something else than the server answered, or it has trouble.
    Trouble,
    Unreachable,
}

/// What the shell has to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Send a request of this number.
    Send(u32, Vec<SentAnswer>),
    /// Give up the request of this number; what it still brings is not heard.
    Abort(u32),
    /// Tick after so many milliseconds, and not when it was asked before.
    Wake(Time),
    Show(SaveState),
    /// Put this in the fields of an item.
    Fill(u16, Values),
    /// Ask to choose between two versions, or no longer.
    Ask(Option<Question>),
    /// Lead to what somebody must do something about at this item.
    Attend(u16),
    /// Go to this address.
    Leave(String),
    /// Nothing is saved any more; these answers are not. They stay to be read and copied.
    End(Vec<(u16, Values)>),
}

/// Two versions of an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub theirs: SentAnswer,
    /// What was chosen here last.
    pub mine: Values,
}
