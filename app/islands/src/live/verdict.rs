//! What the answer to a form, or to a look, means. Anything may answer in the place of the server:
//! the login page of a network, a filter, a proxy with limits of its own.

use std::collections::VecDeque;

use super::line::Why;
use super::watch::spread;

/// First wait before a form is sent again, in milliseconds.
const SHORTEST: u64 = 1_000;
/// Longest wait, unless the server asks for more.
const LONGEST: u64 = 15_000;
/// Longest wait that a server is granted.
const GRANTED: u64 = 600_000;

/// An answer, as far as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    /// Whether our server made it.
    pub ours: bool,
    /// Whether it is a page with the parts that this page shows.
    pub parts: bool,
}

/// What it means for a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It was taken; the parts show the present state.
    Taken,
    /// It was not taken; the parts say why.
    Explained,
    /// It was taken, and led to another page.
    Elsewhere,
    /// Not known whether it was taken; to be sent again.
    Again,
    /// Not taken; sending it again is of no use by itself.
    Refused(Why),
}

/// Judges the answer to a form; `None` when none came in time.
pub fn of_form(answer: Option<Answer>) -> Verdict {
    let Some(Answer {
        status,
        ours,
        parts,
    }) = answer
    else {
        return Verdict::Again;
    };
    match (ours, status) {
        (true, 200..=299) if parts => Verdict::Taken,
        (true, 400..=499) if parts => Verdict::Explained,
        (true, 200..=299) => Verdict::Elsewhere,
        (_, 403) => Verdict::Refused(Why::Stopped),
        (_, 413) => Verdict::Refused(Why::TooLong),
        (true, 400..=499) if !matches!(status, 408 | 425 | 429) => Verdict::Refused(Why::Over),
        _ => Verdict::Again,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    Parts,
    /// The address leads to something else now: a file that is ready, a session that ended.
    Other,
    /// Nothing of ours.
    Nothing,
}

pub fn of_look(answer: Option<Answer>) -> Found {
    match answer {
        Some(Answer {
            status: 200..=299,
            ours: true,
            parts: true,
        }) => Found::Parts,
        Some(Answer {
            status: 200..=299 | 401 | 403 | 404 | 409 | 410,
            ours: true,
            ..
        }) => Found::Other,
        _ => Found::Nothing,
    }
}

/// Milliseconds before a form is sent for the next time, after so many tries; `asked` are the
/// seconds that the server asked for.
pub fn wait(tries: u32, asked: Option<u64>, chance: f64) -> u64 {
    let own = SHORTEST.saturating_mul(1 << tries.min(4)).min(LONGEST);
    let asked = asked.unwrap_or(0).saturating_mul(1_000).min(GRANTED);
    spread(own, chance).max(asked)
}

/// A form on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sending {
    pub action: String,
    /// Its fields as they go over the wire, with the button that was pressed.
    pub body: String,
    /// Its fields alone.
    pub fields: String,
    /// The key that makes it count once; empty where its content does.
    pub idempotency_key: String,
    /// The part that it is in.
    pub part: String,
    /// It was pressed again after more was typed: to be sent once more when this is taken.
    pub more: bool,
}

/// Forms on their way, one at a time, in the order in which they were pressed.
#[derive(Debug, Default)]
pub struct Forms(VecDeque<Sending>);

impl Forms {
    /// One more was pressed. The same form is not sent twice; under the key under which something
    /// else may have arrived already, nothing else is sent.
    pub fn press(&mut self, sending: Sending) {
        let known = self.0.iter_mut().find(|known| {
            known.action == sending.action
                && (known.body == sending.body
                    || !known.idempotency_key.is_empty()
                        && known.idempotency_key == sending.idempotency_key)
        });
        match known {
            Some(known) => known.more |= known.body != sending.body,
            None => self.0.push_back(sending),
        }
    }

    /// The one to send now.
    pub fn first(&self) -> Option<&Sending> {
        self.0.front()
    }

    /// What is known of the first is final.
    pub fn settle(&mut self) -> Option<Sending> {
        self.0.pop_front()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, ours: bool, parts: bool) -> Answer {
        Answer {
            status,
            ours,
            parts,
        }
    }

    #[test]
    fn only_our_own_page_with_its_parts_is_success() {
        for status in 100..600 {
            for (ours, parts) in [(false, false), (false, true), (true, false), (true, true)] {
                let taken = of_form(Some(answer(status, ours, parts))) == Verdict::Taken;
                assert_eq!(taken, ours && parts && (200..300).contains(&status));
                let shown = of_look(Some(answer(status, ours, parts))) == Found::Parts;
                assert_eq!(shown, taken);
            }
        }
        assert_eq!(of_form(None), Verdict::Again);
        assert_eq!(of_look(None), Found::Nothing);
    }

    #[test]
    fn what_may_pass_is_tried_again_and_what_does_not_is_told() {
        for status in [
            200, 204, 302, 401, 404, 407, 408, 429, 500, 502, 503, 504, 511,
        ] {
            let verdict = of_form(Some(answer(status, false, false)));
            assert_eq!(verdict, Verdict::Again, "{status} of another");
        }
        for status in [408, 425, 429, 500, 503] {
            let verdict = of_form(Some(answer(status, true, false)));
            assert_eq!(verdict, Verdict::Again, "{status} of ours");
        }
        for ours in [true, false] {
            let verdict = |status| of_form(Some(answer(status, ours, false)));
            assert_eq!(verdict(403), Verdict::Refused(Why::Stopped));
            assert_eq!(verdict(413), Verdict::Refused(Why::TooLong));
        }
        for status in [400, 404, 409, 410, 422] {
            let verdict = of_form(Some(answer(status, true, false)));
            assert_eq!(verdict, Verdict::Refused(Why::Over), "{status}");
        }
        for status in [409, 422] {
            assert_eq!(
                of_form(Some(answer(status, true, true))),
                Verdict::Explained
            );
        }
        assert_eq!(of_form(Some(answer(200, true, false))), Verdict::Elsewhere);
    }

    #[test]
    fn a_look_takes_only_our_word_for_it_that_the_page_is_gone() {
        for status in [200, 202, 404, 409] {
            assert_eq!(of_look(Some(answer(status, true, false))), Found::Other);
            assert_eq!(of_look(Some(answer(status, false, false))), Found::Nothing);
        }
        for status in [429, 500, 502, 503] {
            assert_eq!(of_look(Some(answer(status, true, false))), Found::Nothing);
        }
    }

    #[test]
    fn waits_grow_are_spread_and_grant_what_the_server_asks() {
        let longest: Vec<u64> = (0..8).map(|tries| wait(tries, None, 0.5)).collect();
        assert_eq!(
            longest,
            [1000, 2000, 4000, 8000, 15_000, 15_000, 15_000, 15_000]
        );
        assert_ne!(wait(3, None, 0.0), wait(3, None, 0.9));
        assert_eq!(wait(0, Some(40), 0.5), 40_000);
        assert_eq!(wait(6, Some(1), 0.5), 15_000);
        assert_eq!(wait(0, Some(u64::MAX), 0.5), GRANTED);
    }

    fn pressed(action: &str, body: &str, idempotency_key: &str) -> Sending {
        Sending {
            action: action.into(),
            body: body.into(),
            fields: body.into(),
            idempotency_key: idempotency_key.into(),
            part: "deel".into(),
            more: false,
        }
    }

    #[test]
    fn forms_go_one_by_one_and_none_is_forgotten() {
        let mut forms = Forms::default();
        forms.press(pressed("/stap", "doe=toon", ""));
        forms.press(pressed("/stap", "doe=toon", ""));
        forms.press(pressed("/stap", "doe=volgende", ""));
        forms.press(pressed("/notitie", "tekst=a", "m1"));
        // More was typed, under the key of what may be there already.
        forms.press(pressed("/notitie", "tekst=ab", "m1"));
        assert_eq!(forms.first().unwrap().body, "doe=toon");
        let sent: Vec<Sending> = std::iter::from_fn(|| forms.settle()).collect();
        assert_eq!(forms.first(), None);
        let sent: Vec<(&str, bool)> = sent
            .iter()
            .map(|form| (form.body.as_str(), form.more))
            .collect();
        assert_eq!(
            sent,
            [
                ("doe=toon", false),
                ("doe=volgende", false),
                ("tekst=a", true)
            ]
        );
    }
}
