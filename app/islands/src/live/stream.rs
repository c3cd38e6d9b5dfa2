//! The stream of a page in the browser: does what `watch` and `crowd` decide.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{BroadcastChannel, Event, EventSource, MessageEvent, PageTransitionEvent};

use super::crowd::Crowd;
use super::line::Link;
use super::watch::{Act, Happened, Watch};
use crate::browser::{Listener, document, every, on, random, window};

/// Milliseconds between two looks at the clock.
const TICK: i32 = 1_000;
/// Where the tabs of a browser tell each other of their streams.
const CHANNEL: &str = "scan-stromen";

pub enum News {
    Parts(String),
    /// It is over; the page goes to this address.
    End(String),
    /// The page is to be fetched.
    Look,
    /// The connection may have changed.
    Link,
}

struct Open {
    source: EventSource,
    _listeners: [Listener; 4],
}

impl Drop for Open {
    fn drop(&mut self) {
        self.source.close();
    }
}

/// What a page does with news from its stream.
type Tell = dyn Fn(&Rc<Stream>, News);

pub struct Stream {
    address: String,
    watch: RefCell<Watch>,
    crowd: RefCell<Crowd>,
    channel: Option<BroadcastChannel>,
    open: RefCell<Option<Open>>,
    tell: Box<Tell>,
}

impl Stream {
    /// Follows the events from an address for as long as the page is there.
    pub fn start(address: String, tell: impl Fn(&Rc<Self>, News) + 'static) {
        let stream = Rc::new(Self {
            address,
            watch: RefCell::new(Watch::new(now())),
            crowd: RefCell::new(Crowd::new(random())),
            channel: BroadcastChannel::new(CHANNEL).ok(),
            open: RefCell::new(None),
            tell: Box::new(tell),
        });
        stream.look_around();
        stream.seen();
    }

    pub fn link(&self) -> Link {
        self.watch.borrow().link(now())
    }

    /// Takes note, and does what follows from it.
    pub fn happened(self: &Rc<Self>, what: Happened) {
        let chance = js_sys::Math::random();
        let acts = self.watch.borrow_mut().happened(what, now(), chance);
        for act in acts {
            match act {
                Act::Open => self.open(),
                Act::Close => self.close(),
                Act::Look => (self.tell)(self, News::Look),
            }
        }
        (self.tell)(self, News::Link);
    }

    /// Hears of time, of whether somebody sees the page, and of other tabs.
    fn look_around(self: &Rc<Self>) {
        let me = self.clone();
        every(TICK, move || me.happened(Happened::Tick));
        let me = self.clone();
        on(&document(), "visibilitychange", move |_| me.seen());
        let me = self.clone();
        on(&window(), "online", move |_| me.seen());
        let me = self.clone();
        on(&window(), "pageshow", move |event| {
            let kept = event.dyn_ref::<PageTransitionEvent>();
            if kept.is_some_and(PageTransitionEvent::persisted) {
                me.seen();
            }
        });
        let me = self.clone();
        on(&window(), "pagehide", move |_| {
            me.happened(Happened::Hidden);
        });
        let me = self.clone();
        on(&window(), "focus", move |_| me.happened(Happened::Wanted));
        if let Some(channel) = &self.channel {
            let me = self.clone();
            on(channel, "message", move |event| {
                let said = data(&event).unwrap_or_default();
                if me.crowd.borrow_mut().heard(&said) {
                    me.happened(Happened::Crowded);
                }
            });
        }
    }

    fn seen(self: &Rc<Self>) {
        self.happened(if document().hidden() {
            Happened::Hidden
        } else {
            Happened::Seen
        });
    }

    /// The first event is the present state, so that nothing is missed.
    fn open(self: &Rc<Self>) {
        let Ok(source) = EventSource::new(&self.address) else {
            return self.happened(Happened::NoStream);
        };
        self.say(self.crowd.borrow_mut().opens());
        let hear = |kind, told: fn(&Rc<Self>, &EventSource, &Event)| {
            let (me, from) = (self.clone(), source.clone());
            Listener::new(&source, kind, move |event| told(&me, &from, &event))
        };
        let listeners = [
            hear("message", |me, _, event| {
                if let Some(html) = data(event) {
                    (me.tell)(me, News::Parts(html));
                }
                me.happened(Happened::Heard);
            }),
            hear("hartslag", |me, _, _| me.happened(Happened::Heard)),
            hear("einde", |me, _, event| {
                me.happened(Happened::Over);
                if let Some(address) = data(event) {
                    (me.tell)(me, News::End(address));
                }
            }),
            hear("error", |me, from, _| {
                me.happened(if from.ready_state() == EventSource::CLOSED {
                    Happened::NoStream
                } else {
                    Happened::Broke
                });
            }),
        ];
        *self.open.borrow_mut() = Some(Open {
            source,
            _listeners: listeners,
        });
    }

    fn close(&self) {
        if self.open.borrow_mut().take().is_some() {
            self.say(self.crowd.borrow().closes());
        }
    }

    /// Tells the other tabs.
    fn say(&self, words: String) {
        if let Some(channel) = &self.channel {
            let _ = channel.post_message(&words.into());
        }
    }
}

fn data(event: &Event) -> Option<String> {
    event.dyn_ref::<MessageEvent>()?.data().as_string()
}

/// Milliseconds on the clock of this device: those of a night with a closed lid count.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // since 1970, in whole numbers
fn now() -> u64 {
    js_sys::Date::now() as u64
}
