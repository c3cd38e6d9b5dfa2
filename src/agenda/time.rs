//! How the time of a session is spent.

/// How long the session lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Length {
    /// 30 minutes.
    Half,
    /// 45 minutes.
    ThreeQuarters,
    /// 60 minutes.
    Hour,
    /// 90 minutes.
    HourAndHalf,
}

impl Length {
    /// Shortest first.
    pub const ALL: [Self; 4] = [
        Self::Half,
        Self::ThreeQuarters,
        Self::Hour,
        Self::HourAndHalf,
    ];

    /// In minutes; also the form value.
    pub fn minutes(self) -> u16 {
        match self {
            Self::Half => 30,
            Self::ThreeQuarters => 45,
            Self::Hour => 60,
            Self::HourAndHalf => 90,
        }
    }

    /// The inverse of [`Self::minutes`].
    pub fn from_minutes(minutes: u16) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|length| length.minutes() == minutes)
    }
}

/// A time plan in whole minutes: `look + items × per_item + act` is the length of the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// To look at the overview.
    pub look: u16,
    /// For each item: 6 to 10; 0 without items.
    pub per_item: u16,
    /// How many items of the agenda fit, from the front.
    pub items: usize,
    /// To agree on actions, at the end; whatever is left over is added here.
    pub act: u16,
}

/// Minutes to look at the overview together.
const LOOK: u16 = 5;
/// Minutes that an item takes: show the spread, talk, agree.
const USUAL: u16 = 7;
/// Most minutes for an item; a longer talk is better put off.
const MOST: u16 = 10;
/// Minutes that the last item may fall short of [`USUAL`]; spread over all items.
const SHORT: u16 = 2;

/// Plans a session of `length` with `agenda` items on the agenda.
///
/// Five minutes to look, a fifth of the time (5 at least) for actions, and in between as many
/// items as fit at seven minutes each, or one more when only two minutes would be short for it.
/// What is in between is divided over the items, up to ten minutes each. These are rules of
/// thumb of ours, for talking about one item in a team; there is no study behind them.
///
/// With plenty of items: 30 minutes for 3 of 6 minutes, 45 for 4, 60 for 6 and 90 for 9 of 7.
pub fn plan(length: Length, agenda: usize) -> Plan {
    let minutes = length.minutes();
    let between = minutes - LOOK - (minutes / 5).max(5);
    let fit = (between + SHORT) / USUAL;
    let items = u16::try_from(agenda).map_or(fit, |agenda| agenda.min(fit));
    let per_item = between
        .checked_div(items)
        .map_or(0, |minutes| minutes.min(MOST));
    Plan {
        look: LOOK,
        per_item,
        items: usize::from(items),
        act: minutes - LOOK - items * per_item,
    }
}
