//! A browser's storage as several pages share it: all see at once what one writes, and hear of it a
//! moment later.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use super::super::super::kept::Strings;

type Cells = BTreeMap<String, String>;

/// What a page did, for the others.
#[derive(Clone, Debug)]
pub struct News {
    pub key: String,
    pub text: Option<String>,
}

type Inbox = Rc<RefCell<VecDeque<News>>>;

/// What a browser's storage does with what pages write.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mood {
    #[default]
    Takes,
    /// Full: what lies there can be read and taken away.
    Full,
    /// Not there at all.
    Blocked,
    /// Full, and says that it took it.
    Lies,
}

#[derive(Debug, Default)]
pub struct Storage {
    cells: Cells,
    inboxes: Vec<Inbox>,
    pub mood: Mood,
}

impl Storage {
    /// Whether something that was given lies in it.
    pub fn keeps(&self, given: &str) -> bool {
        let quoted = format!("\"{given}\"");
        self.mood != Mood::Blocked && self.cells.values().any(|text| text.contains(&quoted))
    }
}

/// The storage as one page has it.
#[derive(Clone)]
pub struct View {
    storage: Rc<RefCell<Storage>>,
    inbox: Inbox,
    /// What a page knows that reads once, and writes back all it has: as with one key for everything.
    whole: Option<Rc<RefCell<Cells>>>,
}

impl View {
    pub fn new(storage: &Rc<RefCell<Storage>>, whole: bool) -> Self {
        let inbox = Inbox::default();
        storage.borrow_mut().inboxes.push(inbox.clone());
        let cells = || Rc::new(RefCell::new(storage.borrow().cells.clone()));
        Self {
            storage: storage.clone(),
            inbox,
            whole: whole.then(cells),
        }
    }

    /// The next that another page did, as this page hears of it.
    pub fn hear(&self) -> Option<News> {
        let news = self.inbox.borrow_mut().pop_front()?;
        self.whole.is_none().then_some(news)
    }

    /// What happened meanwhile is never heard of.
    pub fn miss(&self) {
        self.inbox.borrow_mut().clear();
    }

    pub fn is_up_to_date(&self) -> bool {
        self.inbox.borrow().is_empty()
    }

    fn read<T>(&self, what: impl FnOnce(&Cells) -> T) -> T {
        match &self.whole {
            Some(cells) => what(&cells.borrow()),
            None => what(&self.storage.borrow().cells),
        }
    }

    fn write(&self, key: &str, text: Option<&str>) {
        let put = |cells: &mut Cells| match text {
            Some(text) => cells.insert(key.to_owned(), text.to_owned()),
            None => cells.remove(key),
        };
        let mut storage = self.storage.borrow_mut();
        if let Some(cells) = &self.whole {
            put(&mut cells.borrow_mut());
            storage.cells = cells.borrow().clone();
        } else {
            put(&mut storage.cells);
        }
        let news = News {
            key: key.to_owned(),
            text: text.map(str::to_owned),
        };
        for inbox in &storage.inboxes {
            if !Rc::ptr_eq(inbox, &self.inbox) {
                inbox.borrow_mut().push_back(news.clone());
            }
        }
    }

    fn mood(&self) -> Mood {
        self.storage.borrow().mood
    }
}

impl Strings for View {
    fn keys(&self) -> Vec<String> {
        if self.mood() == Mood::Blocked {
            return Vec::new();
        }
        self.read(|cells| cells.keys().cloned().collect())
    }

    fn get(&self, key: &str) -> Option<String> {
        self.read(|cells| cells.get(key).cloned())
    }

    fn set(&mut self, key: &str, text: &str) -> bool {
        match self.mood() {
            Mood::Takes => self.write(key, Some(text)),
            Mood::Full | Mood::Blocked => return false,
            Mood::Lies => {}
        }
        true
    }

    fn remove(&mut self, key: &str) {
        if self.mood() != Mood::Blocked && self.get(key).is_some() {
            self.write(key, None);
        }
    }
}
