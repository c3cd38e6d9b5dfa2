//! How the ninety minutes of a kenniskring are spent.

use scan::needs::TopicStanding;
use scan::report::{Column, Table};
use scan_texts::t;

/// Minutes in all.
const WHOLE: usize = 90;
/// To get to know each other.
const WELCOME: usize = 10;
/// To look at the figures.
const LOOK: usize = 10;
/// For all topics together.
const TALK: usize = 45;
/// To look at what there is: examples, offers.
const OFFERS: usize = 10;

/// Minutes for each of so many topics.
pub(super) fn per_topic(topics: usize) -> usize {
    TALK / topics.max(1)
}

/// The times, one after the other; what does not divide is for the end.
pub(super) fn times(talks: &[TopicStanding<'_>]) -> Table {
    let mut parts = vec![
        (WELCOME, t!("report-national-agenda-welcome").to_owned()),
        (LOOK, t!("report-national-agenda-look").to_owned()),
    ];
    let talk = per_topic(talks.len());
    parts.extend(talks.iter().map(|one| {
        (
            talk,
            t!("report-national-agenda-talk-about", topic = one.topic.title),
        )
    }));
    if talks.is_empty() {
        parts.push((talk, t!("report-national-agenda-talk-freely").to_owned()));
    }
    parts.push((OFFERS, t!("report-national-agenda-offers").to_owned()));
    let spent: usize = parts.iter().map(|(minutes, _)| minutes).sum();
    parts.push((WHOLE - spent, t!("report-national-agenda-agree").to_owned()));
    let mut begun = 0;
    let rows = parts.into_iter().map(|(minutes, what)| {
        let time = format!("{}–{}", clock(begun), clock(begun + minutes));
        begun += minutes;
        vec![
            time,
            t!("common-minutes-in-sentence", minutes = minutes),
            what,
        ]
    });
    Table {
        caption: t!("report-national-agenda-caption").to_owned(),
        columns: vec![
            Column::short(t!("report-national-agenda-time")),
            Column::short(t!("report-national-agenda-duration")),
            Column::text(t!("common-what")),
        ],
        rows: rows.collect(),
    }
}

/// `0.10`, `1.30`: hours and minutes since the beginning.
fn clock(minutes: usize) -> String {
    format!("{}.{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use scan::needs;
    use scan::release::Cell;
    use scan::testing::published;

    #[test]
    fn the_times_make_ninety_minutes_whatever_is_talked_about() {
        let menu = published::menu(published::long_list(8));
        let figures = published::figures(&menu, Cell::national(), 0);
        let topics = needs::topics(&menu.questionnaire, &figures.rows);
        for count in 0..=3 {
            let table = times(&topics[..count]);
            let last = table.rows.last().unwrap();
            assert!(last[0].ends_with("–1.30"), "{last:?}");
            let minutes = table.rows.iter().map(|row| {
                let minutes = row[1].split(' ').next().unwrap();
                minutes.parse::<usize>().unwrap()
            });
            let minutes: Vec<_> = minutes.collect();
            assert_eq!(minutes.iter().sum::<usize>(), WHOLE);
            assert!(minutes.iter().all(|minutes| *minutes >= 10), "{minutes:?}");
            assert_eq!(table.rows.len(), 4 + count.max(1));
        }
    }
}
