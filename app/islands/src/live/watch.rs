//! When a page opens its stream, closes it, and looks at the page instead. Pure: time and chance are
//! arguments.

use super::line::Link;

type Time = u64;

/// Longest silence of a stream that works: two beats, and some room.
pub const SILENCE: Time = 26_000;
/// Longest wait for the first event, which is sent at once.
pub const FIRST: Time = 12_000;
/// Between two looks at the page, while no stream comes through.
pub const LOOK: Time = 30_000;
/// First wait before a stream is opened again.
const SHORTEST: Time = 1_000;
const LONGEST: Time = 15_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happened {
    Tick,
    /// An event or a beat came.
    Heard,
    /// The connection broke; the browser opens it again by itself.
    Broke,
    /// What came back was no stream.
    NoStream,
    /// A look is over: whether the page came.
    Looked(bool),
    /// Nobody sees the page any more, or it is being left.
    Hidden,
    /// Somebody sees it again, or the network came back. What was open may be dead.
    Seen,
    /// Somebody turns to this page among others that can be seen.
    Wanted,
    /// Other tabs need the connection.
    Crowded,
    /// There is nothing more to follow.
    Over,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    Open,
    Close,
    /// Fetches the page.
    Look,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stream {
    /// None, and none wanted.
    Over,
    /// None, while nobody sees the page.
    Unseen,
    /// None, because other tabs have theirs.
    GivenUp,
    /// To be opened at this time.
    Due(Time),
    /// Asked for at this time; nothing came yet.
    Asked(Time),
    /// Something came, at this time for the last time.
    Alive(Time),
}

#[derive(Debug)]
pub struct Watch {
    stream: Stream,
    /// Before the next stream.
    wait: Time,
    /// A stream broke, or said nothing, since the page was last seen or heard.
    failed: bool,
    /// When the page last showed the present state.
    fresh: Option<Time>,
    /// When to look next, if no stream comes through.
    look: Time,
    /// When a look began last.
    looked: Option<Time>,
    looking: bool,
}

impl Watch {
    /// A page that has just come, and that nobody sees yet.
    pub fn new(now: Time) -> Self {
        Self {
            stream: Stream::Unseen,
            wait: SHORTEST,
            failed: false,
            fresh: None,
            look: now + LOOK,
            looked: None,
            looking: false,
        }
    }

    pub fn link(&self, now: Time) -> Link {
        match self.stream {
            Stream::Over => Link::Done,
            Stream::Alive(_) => Link::Live,
            _ if self.fresh.is_some_and(|at| now < at + LOOK + FIRST) => Link::Slow,
            Stream::Asked(_) | Stream::Due(_) if !self.failed => Link::Opening,
            _ => Link::Lost,
        }
    }

    /// Takes note of what happened; `chance` is from 0 up to 1, so that not all come at once.
    pub fn happened(&mut self, what: Happened, now: Time, chance: f64) -> Vec<Act> {
        match what {
            _ if self.stream == Stream::Over => vec![],
            Happened::Tick => self.tick(now, chance),
            Happened::Heard => self.heard(now),
            Happened::Broke => self.broke(now),
            Happened::NoStream => self.no_stream(now, chance),
            Happened::Looked(came) => {
                self.looking = false;
                self.fresh = came.then_some(now);
                vec![]
            }
            Happened::Hidden => self.close(Stream::Unseen),
            Happened::Seen => self.seen(now),
            Happened::Wanted if self.stream == Stream::GivenUp => self.open(now),
            Happened::Crowded if matches!(self.stream, Stream::Asked(_) | Stream::Alive(_)) => {
                if matches!(self.stream, Stream::Alive(_)) {
                    self.fresh = Some(now);
                }
                self.look = now + LOOK;
                self.close(Stream::GivenUp)
            }
            Happened::Wanted | Happened::Crowded => vec![],
            Happened::Over => self.close(Stream::Over),
        }
    }

    fn tick(&mut self, now: Time, chance: f64) -> Vec<Act> {
        let mut acts = match self.stream {
            Stream::Alive(at) if now.saturating_sub(at) >= SILENCE => {
                // It died without a word. Another may work at once.
                self.fail(now);
                [self.close(Stream::Unseen), self.open(now)].concat()
            }
            Stream::Asked(at) if now.saturating_sub(at) >= FIRST => {
                self.fail(now);
                self.try_later(now, chance)
            }
            Stream::Due(at) if now >= at => self.open(now),
            _ => vec![],
        };
        let alone = matches!(
            self.stream,
            Stream::Due(_) | Stream::Asked(_) | Stream::GivenUp
        );
        if alone && !self.looking && now >= self.look {
            self.looking = true;
            self.looked = Some(now);
            self.look = now + LOOK;
            acts.push(Act::Look);
        }
        acts
    }

    fn heard(&mut self, now: Time) -> Vec<Act> {
        if matches!(self.stream, Stream::Asked(_) | Stream::Alive(_)) {
            self.stream = Stream::Alive(now);
            self.wait = SHORTEST;
            self.failed = false;
            self.fresh = None;
        }
        vec![]
    }

    fn broke(&mut self, now: Time) -> Vec<Act> {
        if matches!(self.stream, Stream::Asked(_) | Stream::Alive(_)) {
            self.fail(now);
            self.stream = Stream::Asked(now);
        }
        vec![]
    }

    fn no_stream(&mut self, now: Time, chance: f64) -> Vec<Act> {
        if !matches!(self.stream, Stream::Asked(_) | Stream::Alive(_)) {
            return vec![];
        }
        self.fail(now);
        self.try_later(now, chance)
    }

    fn seen(&mut self, now: Time) -> Vec<Act> {
        // Browsers may say it twice.
        if matches!(self.stream, Stream::Asked(at) if !self.failed && now < at + SHORTEST) {
            return vec![];
        }
        self.failed = false;
        self.fresh = None;
        self.wait = SHORTEST;
        self.look = now + FIRST;
        [self.close(Stream::Unseen), self.open(now)].concat()
    }

    fn fail(&mut self, now: Time) {
        if !self.failed {
            self.failed = true;
            self.look = self.look.min(now + LOOK).max(now + FIRST);
        }
    }

    fn open(&mut self, now: Time) -> Vec<Act> {
        self.stream = Stream::Asked(now);
        vec![Act::Open]
    }

    fn close(&mut self, next: Stream) -> Vec<Act> {
        let open = matches!(self.stream, Stream::Asked(_) | Stream::Alive(_));
        self.stream = next;
        if open { vec![Act::Close] } else { vec![] }
    }

    /// Opens another stream after a while, longer every time. Meanwhile a look may say more than
    /// the stream could: that the session ended, say.
    fn try_later(&mut self, now: Time, chance: f64) -> Vec<Act> {
        if self.looked.is_none_or(|at| now >= at + LOOK) {
            self.look = self.look.min(now + spread(SHORTEST, chance));
        }
        let wait = spread(self.wait, chance);
        self.wait = (self.wait * 2).min(LONGEST);
        self.close(Stream::Due(now + wait))
    }
}

/// Something between half of a time and one and a half.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss
)] // seconds
pub fn spread(time: Time, chance: f64) -> Time {
    (time as f64 * (0.5 + chance)) as Time
}

#[cfg(test)]
mod tests;
