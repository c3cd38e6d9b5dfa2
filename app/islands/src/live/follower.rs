//! A page that follows: shows what comes, and says how it is.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::task::spawn_local;
use web_sys::Element;

use super::ask::{ask, read};
use super::line::{Form, Line, Why};
use super::parts::{Parts, has_work, root, source};
use super::stream::{News, Stream};
use super::verdict::{Forms, Found, of_look};
use super::watch::Happened;
use crate::browser::{document, on, window};

pub struct Follower {
    pub(super) source: String,
    pub(super) parts: RefCell<Parts>,
    pub(super) forms: RefCell<Forms>,
    /// A form is being sent.
    pub(super) busy: Cell<bool>,
    /// How often the first form was sent.
    pub(super) tries: Cell<u32>,
    /// Counts sendings, so that a timer knows whether it is of the last one.
    pub(super) turn: Cell<u32>,
    /// Where a form went that was not taken, and why.
    pub(super) refused: RefCell<Option<(String, Why)>>,
    line: RefCell<Line>,
}

/// Takes over the parts and their forms.
pub fn start() {
    let (Some(root), Some(source)) = (root(), source(&document())) else {
        return;
    };
    let follower = Rc::new(Follower {
        source: source.clone(),
        parts: RefCell::new(Parts::of_page()),
        forms: RefCell::default(),
        busy: Cell::new(false),
        tries: Cell::new(0),
        turn: Cell::new(0),
        refused: RefCell::default(),
        line: RefCell::default(),
    });
    let me = follower.clone();
    on(&root, "submit", move |event| me.submitted(&event));
    Stream::start(source, move |stream, news| follower.heard(stream, news));
}

impl Follower {
    fn heard(self: &Rc<Self>, stream: &Rc<Stream>, news: News) {
        match news {
            News::Parts(html) => {
                if let Some(page) = read(&html) {
                    self.parts.borrow_mut().show(&page, None);
                }
            }
            News::End(address) => self.leave(&address),
            News::Look => {
                let (me, stream) = (self.clone(), stream.clone());
                spawn_local(async move { me.look(&stream).await });
            }
            News::Link => self.say(|line| line.link = stream.link()),
        }
    }

    /// Fetches the page, where no stream says how it is now.
    async fn look(self: &Rc<Self>, stream: &Rc<Stream>) {
        let Ok(here) = window().location().pathname() else {
            return;
        };
        let page = ask(&here, None, &self.source).await;
        match of_look(page.as_ref().map(|page| page.answer)) {
            Found::Parts => {
                if let Some(page) = page.and_then(|page| page.document) {
                    self.parts.borrow_mut().show(&page, None);
                }
                stream.happened(Happened::Looked(true));
            }
            Found::Other => {
                stream.happened(Happened::Over);
                self.leave(&here);
            }
            Found::Nothing => stream.happened(Happened::Looked(false)),
        }
    }

    /// Goes to another page, unless somebody would lose what they wrote.
    pub(super) fn leave(&self, address: &str) {
        if has_work() {
            self.say(|line| line.over = true);
        } else {
            let _ = window().location().replace(address);
        }
    }

    pub(super) fn say_form(&self, form: Form) {
        self.say(|line| line.form = form);
    }

    pub(super) fn form(&self) -> Form {
        self.line.borrow().form
    }

    /// Writes the line anew when it says something else; whole, whatever became of its words.
    fn say(&self, change: impl FnOnce(&mut Line)) {
        let mut line = self.line.borrow_mut();
        let before = line.words();
        change(&mut line);
        if line.words() == before {
            return;
        }
        let element: Option<Element> = document().get_element_by_id("volgt");
        if let Some(element) = element {
            element.set_text_content(Some(line.words()));
            element.set_class_name(line.class());
        }
    }
}
