//! Which tabs of a browser may have a stream. Over HTTP/1.1 a browser has six connections to a site
//! for all its tabs together, and each stream holds one: with six of them the next page would not
//! load. So tabs tell each other, and whoever has had its stream longest gives way.

use std::collections::BTreeSet;

/// Most streams of one browser at once; the other connections are for pages and forms.
const MOST: usize = 4;

/// What a tab knows of the others.
#[derive(Debug)]
pub struct Crowd {
    me: i64,
    /// Tabs that opened a stream after this one did.
    later: BTreeSet<i64>,
}

impl Crowd {
    /// `me` is a number that no other tab has.
    pub fn new(me: i64) -> Self {
        Self {
            me,
            later: BTreeSet::new(),
        }
    }

    /// This tab opens a stream; gives what to tell the others.
    pub fn opens(&mut self) -> String {
        self.later.clear();
        format!("open {}", self.me)
    }

    /// This tab closed its stream; gives what to tell the others.
    pub fn closes(&self) -> String {
        format!("dicht {}", self.me)
    }

    /// Another tab said something; gives whether this one gives way.
    pub fn heard(&mut self, said: &str) -> bool {
        let Some((what, Ok(who))) = said.split_once(' ').map(|(what, who)| (what, who.parse()))
        else {
            return false;
        };
        if what == "open" {
            self.later.insert(who);
        } else {
            self.later.remove(&who);
        }
        self.later.len() >= MOST
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Tabs of one browser, with whether each has a stream.
    struct Tabs(Vec<(Crowd, bool)>);

    impl Tabs {
        fn open(&mut self, tab: usize) {
            let said = self.0[tab].0.opens();
            self.0[tab].1 = true;
            self.tell(tab, &said);
        }

        fn close(&mut self, tab: usize) {
            let said = self.0[tab].0.closes();
            self.0[tab].1 = false;
            self.tell(tab, &said);
        }

        fn tell(&mut self, from: usize, said: &str) {
            let mut giving_way = Vec::new();
            for (tab, (crowd, streams)) in self.0.iter_mut().enumerate() {
                if tab != from && crowd.heard(said) && *streams {
                    giving_way.push(tab);
                }
            }
            for tab in giving_way {
                self.close(tab);
            }
        }

        fn streaming(&self) -> Vec<usize> {
            (0..self.0.len()).filter(|&tab| self.0[tab].1).collect()
        }
    }

    fn tabs(count: i64) -> Tabs {
        Tabs((0..count).map(|me| (Crowd::new(me), false)).collect())
    }

    #[test]
    fn the_tabs_used_last_have_the_streams() {
        let mut tabs = tabs(9);
        for tab in 0..9 {
            tabs.open(tab);
            assert!(tabs.streaming().len() <= MOST);
        }
        assert_eq!(tabs.streaming(), [5, 6, 7, 8]);
        tabs.open(2);
        assert_eq!(tabs.streaming(), [2, 6, 7, 8]);
        tabs.close(7);
        tabs.open(0);
        assert_eq!(tabs.streaming(), [0, 2, 6, 8]);
    }

    #[test]
    fn few_tabs_keep_theirs_however_often_they_open_anew() {
        let mut tabs = tabs(4);
        for tab in [0, 1, 2, 3, 0, 0, 3, 1, 2, 2, 0] {
            tabs.open(tab);
        }
        assert_eq!(tabs.streaming(), [0, 1, 2, 3]);
    }

    #[test]
    fn nonsense_is_no_reason_to_give_way() {
        let mut crowd = Crowd::new(1);
        for _ in 0..9 {
            assert!(!crowd.heard("open") && !crowd.heard("open x") && !crowd.heard(""));
        }
    }
}
