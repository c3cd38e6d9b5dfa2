use proptest::prelude::*;

use super::*;

/// Milliseconds between two ticks.
const STEP: Time = 1_000;
/// Between two beats of a server that has nothing to tell.
const BEAT: Time = 12_000;

/// What lies between a page and the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// Everything comes through.
    Open,
    /// Nothing comes through, and nothing says so.
    Hole,
    /// Connections are refused.
    Broken,
    /// Pages come through; streams are kept back for ever.
    Kept,
    /// Pages come through; streams get another answer.
    Other,
}

/// A page with its network.
struct World {
    watch: Watch,
    now: Time,
    way: Way,
    seen: bool,
    /// Since when a stream is open, and when something came by it last.
    stream: Option<Time>,
    acts: Vec<(Time, Act)>,
}

impl World {
    fn new() -> Self {
        let mut world = Self {
            watch: Watch::new(0),
            now: 0,
            way: Way::Open,
            seen: true,
            stream: None,
            acts: Vec::new(),
        };
        world.tell(Happened::Seen, 0.5);
        world
    }

    fn link(&self) -> Link {
        self.watch.link(self.now)
    }

    fn tell(&mut self, what: Happened, chance: f64) {
        for act in self.watch.happened(what, self.now, chance) {
            self.acts.push((self.now, act));
            match act {
                Act::Open => {
                    assert!(self.stream.is_none(), "two streams at {}", self.now);
                    self.stream = Some(self.now);
                    match self.way {
                        Way::Open => self.tell(Happened::Heard, chance),
                        Way::Broken => self.tell(Happened::Broke, chance),
                        Way::Other => self.tell(Happened::NoStream, chance),
                        Way::Hole | Way::Kept => {}
                    }
                }
                Act::Close => assert!(self.stream.take().is_some(), "none to close"),
                Act::Look => {
                    let came = !matches!(self.way, Way::Hole | Way::Broken);
                    self.tell(Happened::Looked(came), chance);
                }
            }
        }
    }

    /// The network changes; a connection that is reset says so, and a browser then tries by itself.
    fn becomes(&mut self, way: Way) {
        self.way = way;
        if way == Way::Broken && self.stream.is_some() {
            self.tell(Happened::Broke, 0.5);
        }
    }

    fn hide(&mut self) {
        self.seen = false;
        self.tell(Happened::Hidden, 0.5);
    }

    fn show(&mut self) {
        self.seen = true;
        self.tell(Happened::Seen, 0.5);
    }

    fn pass(&mut self, time: Time, chance: f64) {
        let until = self.now + time;
        while self.now < until {
            self.now += STEP;
            if let Some(at) = self.stream.filter(|_| self.way == Way::Open) {
                // A beat, or the browser's own new try after a break.
                if self.now >= at + BEAT || self.link() != Link::Live {
                    self.stream = Some(self.now);
                    self.tell(Happened::Heard, chance);
                }
            }
            self.tell(Happened::Tick, chance);
        }
    }

    fn count(&self, wanted: Act) -> usize {
        self.acts.iter().filter(|(_, act)| *act == wanted).count()
    }
}

#[test]
fn a_stream_that_dies_silently_is_noticed_within_half_a_minute_and_opened_anew() {
    let mut world = World::new();
    world.pass(300_000, 0.5);
    assert_eq!((world.link(), world.count(Act::Open)), (Link::Live, 1));
    world.becomes(Way::Hole);
    world.pass(SILENCE, 0.5);
    assert_eq!(world.link(), Link::Lost);
    assert_eq!(world.count(Act::Open), 2);
    world.pass(120_000, 0.5);
    assert_eq!(world.link(), Link::Lost);
    world.becomes(Way::Open);
    world.pass(LONGEST * 2, 0.99);
    assert_eq!(world.link(), Link::Live);
}

#[test]
fn where_streams_are_kept_back_the_page_is_fetched_every_half_minute() {
    for way in [Way::Kept, Way::Other] {
        let mut world = World::new();
        world.hide();
        world.becomes(way);
        world.show();
        world.pass(FIRST + 2_000, 0.5);
        assert_eq!(world.link(), Link::Slow, "{way:?}");
        let before = world.count(Act::Look);
        world.pass(600_000, 0.5);
        assert_eq!(world.link(), Link::Slow, "{way:?}");
        let looks = world.count(Act::Look) - before;
        assert!((18..=21).contains(&looks), "{way:?}: {looks}");
        // Streams are tried all the same, and not too often.
        let tried = world.count(Act::Open);
        assert!((15..=60).contains(&tried), "{way:?}: {tried}");
        world.becomes(Way::Open);
        world.pass(LONGEST * 2, 0.5);
        assert_eq!(world.link(), Link::Live, "{way:?}");
        let before = world.count(Act::Look);
        world.pass(600_000, 0.5);
        assert_eq!(world.count(Act::Look), before, "{way:?}");
    }
}

#[test]
fn a_page_that_nobody_sees_has_no_stream_and_asks_nothing() {
    let mut world = World::new();
    world.hide();
    let before = world.acts.len();
    world.pass(600_000, 0.5);
    assert_eq!((world.stream, world.acts.len()), (None, before));
    world.show();
    assert_eq!(world.link(), Link::Live);
}

#[test]
fn whoever_comes_back_to_a_page_is_not_told_that_it_follows_before_it_does() {
    let mut world = World::new();
    world.pass(60_000, 0.5);
    world.hide();
    world.becomes(Way::Hole);
    world.show();
    assert_eq!(world.link(), Link::Opening);
    world.pass(FIRST, 0.5);
    assert_eq!(world.link(), Link::Lost);
}

#[test]
fn a_tab_that_gave_way_looks_now_and_then_until_somebody_turns_to_it() {
    let mut world = World::new();
    world.pass(60_000, 0.5);
    world.tell(Happened::Crowded, 0.5);
    assert_eq!((world.stream, world.link()), (None, Link::Slow));
    world.pass(LOOK * 10, 0.5);
    assert_eq!((world.count(Act::Look), world.count(Act::Open)), (10, 1));
    assert_eq!(world.link(), Link::Slow);
    world.becomes(Way::Broken);
    world.pass(LOOK + STEP, 0.5);
    assert_eq!(world.link(), Link::Lost);
    world.becomes(Way::Open);
    world.tell(Happened::Wanted, 0.5);
    assert_eq!(world.link(), Link::Live);
}

#[test]
fn a_closed_laptop_notices_on_waking_that_its_stream_is_dead() {
    let mut world = World::new();
    world.pass(30_000, 0.5);
    world.way = Way::Hole;
    world.now += 3_600_000;
    world.tell(Happened::Tick, 0.5);
    assert_eq!((world.link(), world.count(Act::Open)), (Link::Lost, 2));
}

#[test]
fn after_the_end_nothing_is_asked_any_more() {
    let mut world = World::new();
    world.tell(Happened::Over, 0.5);
    let before = world.acts.len();
    for what in [Happened::Seen, Happened::Wanted, Happened::NoStream] {
        world.tell(what, 0.5);
    }
    world.pass(600_000, 0.5);
    assert_eq!((world.stream, world.acts.len()), (None, before));
}

#[derive(Clone, Debug)]
enum Step {
    Becomes(Way),
    Hide,
    Show,
    Crowded,
    Wanted,
    Pass(Time),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let way = prop_oneof![
        Just(Way::Open),
        Just(Way::Hole),
        Just(Way::Broken),
        Just(Way::Kept),
        Just(Way::Other)
    ];
    let step = prop_oneof![
        way.prop_map(Step::Becomes),
        Just(Step::Hide),
        Just(Step::Show),
        Just(Step::Crowded),
        Just(Step::Wanted),
        (1_u64..90).prop_map(|seconds| Step::Pass(seconds * STEP)),
    ];
    prop::collection::vec(step, 1..40)
}

proptest! {
    /// `World` itself fails on a second stream, and on closing one that is not there.
    #[test]
    fn whatever_happens_the_line_tells_the_truth(steps in steps(), chance in 0.0..1.0_f64) {
        let mut world = World::new();
        for step in steps {
            match step {
                Step::Becomes(way) => world.becomes(way),
                Step::Hide => world.hide(),
                Step::Show => world.show(),
                Step::Crowded => world.tell(Happened::Crowded, chance),
                Step::Wanted => world.tell(Happened::Wanted, chance),
                Step::Pass(time) => world.pass(time, chance),
            }
            prop_assert!(world.seen || world.stream.is_none());
            if world.seen && world.link() == Link::Live {
                prop_assert!(world.stream.is_some());
            }
        }
        // Half a minute of silence is told, and nothing outlives a network that works again.
        world.becomes(Way::Hole);
        world.pass(LOOK + 2 * FIRST, chance);
        prop_assert!(!world.seen || world.link() == Link::Lost, "{:?}", world.link());
        world.becomes(Way::Open);
        world.show();
        world.pass(STEP, chance);
        prop_assert_eq!(world.link(), Link::Live);
        prop_assert!(world.stream.is_some());
    }
}
