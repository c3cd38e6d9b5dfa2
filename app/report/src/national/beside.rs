//! *Naast andere scholen*: a team's own means beside published figures. What page and report say of
//! it stands here.

use scan::application::Round;
use scan::application::releases::{Beside, CellFigures};
use scan::overview::{Overview, TopicView};
use scan::questionnaire::{Area, Extent, Item};
use scan::release::{Measure, Region};

use super::words;
use crate::words::{date, lower_first, number};
use scan_texts::{Label, t, too_few};

pub fn title() -> &'static str {
    t!("common-beside-other-schools")
}

/// Who sees it; on the page only, as a report goes to others.
pub fn only_you() -> &'static str {
    t!("report-national-beside-only-you")
}

pub fn difference() -> &'static str {
    t!("report-national-beside-difference-explained")
}

/// Where there is no figure to put beside it.
const NOTHING: &str = "–";

/// A topic, or in a short scan an item, with the team's own mean and those of others.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub area: Area,
    /// The topic or the statement.
    pub name: String,
    /// The team's own mean, in levels; exact.
    pub own: f64,
    /// All schools first, then those of the province where that is known.
    pub others: Vec<Option<Other>>,
}

/// A published mean, and how the team's own stands to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// `2,9 ± 0,15`.
    pub figure: String,
    /// `hoger`, `lager` or `geen verschil`.
    pub difference: &'static str,
}

impl Row {
    /// The cells of a table, from left to right, in the order of [`columns`].
    pub fn cells(&self) -> Vec<String> {
        let mut cells = vec![self.name.clone(), number(self.own)];
        for other in &self.others {
            cells.extend(match other {
                Some(other) => [other.figure.clone(), other.difference.to_owned()],
                None => [too_few(), NOTHING.to_owned()],
            });
        }
        cells
    }
}

/// The titles of the columns: what a row is about, the team, and others with the difference.
pub fn columns(round: &Round, beside: &Beside) -> Vec<String> {
    let about = match round.extent {
        Extent::Full => t!("common-topic"),
        Extent::Short => t!("common-question-as-heading"),
    };
    let mut columns = vec![
        about.to_owned(),
        t!("report-national-beside-your-team").to_owned(),
    ];
    columns.extend(
        [
            t!("report-national-national"),
            t!("report-national-beside-difference-national"),
        ]
        .map(str::to_owned),
    );
    if let Some(province) = province(beside) {
        columns.push(province.to_owned());
        columns.push(t!(
            "report-national-beside-difference-province",
            province = province
        ));
    }
    columns
}

fn province(beside: &Beside) -> Option<&'static str> {
    let region = beside.regional.as_ref()?.cell.filter().region.as_ref();
    Some(if let Some(Region::Province(province)) = region {
        province.label()
    } else {
        t!("report-national-beside-your-province")
    })
}

pub fn about(round: &Round, beside: &Beside) -> String {
    let mut text = t!(
        "report-national-beside-about",
        sector = lower_first(round.sector.label()),
        built_on = date(beside.release.built_on)
    );
    if round.extent == Extent::Short {
        text.push_str(t!("report-national-beside-short-scan"));
    }
    text
}

/// What can be compared, in the order of the list: topics of a full scan, items of a short one.
/// Where no other figure may be shown, there is no row; the team's own is one it sees already.
pub fn rows(round: &Round, overview: &Overview, beside: &Beside) -> Vec<Row> {
    let mut rows: Vec<Row> = match round.extent {
        Extent::Full => {
            let topics = overview.topics.iter();
            topics
                .filter_map(|topic| of_topic(round, topic, beside))
                .collect()
        }
        Extent::Short => of_items(round, overview, beside),
    };
    rows.retain(|row| row.others.iter().any(Option::is_some));
    rows
}

/// Only with all of its items: the mean of some of them is of something else.
fn of_topic(round: &Round, view: &TopicView, beside: &Beside) -> Option<Row> {
    let topic = round.questionnaire.topic(&view.id)?;
    let figure = view.figure.visible()?;
    let asked = topic.items.iter().filter(|item| !Item::is_resource(item));
    if usize::try_from(figure.items_shown) != Ok(asked.count()) {
        return None;
    }
    let measure = Measure::Topic(beside.wordings.list.clone(), view.id.clone());
    Some(Row {
        area: view.area,
        name: topic.title.clone(),
        own: figure.mean,
        others: others(beside, &measure, figure.mean),
    })
}

fn of_items(round: &Round, overview: &Overview, beside: &Beside) -> Vec<Row> {
    let found = overview.items.iter().filter_map(|view| {
        let levels = view.result.levels.visible()?;
        let placed = round.questionnaire.item(view.number)?;
        let measure = beside.wordings.measure(&placed.item.id)?;
        Some(Row {
            area: view.area,
            name: placed.item.text.clone(),
            own: levels.mean,
            others: others(beside, &measure, levels.mean),
        })
    });
    found.collect()
}

fn others(beside: &Beside, measure: &Measure, own: f64) -> Vec<Option<Other>> {
    let other = |group: &CellFigures| {
        let row = group.row(measure);
        let estimate = row.mean.visible()?.value();
        Some(Other {
            figure: words::mean(estimate),
            difference: words::difference(estimate.beneath(own)),
        })
    };
    let regional = beside.regional.as_ref();
    std::iter::once(&beside.national)
        .chain(regional)
        .map(other)
        .collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use scan::release::{Cell, Filter};
    use scan::round::Anonymity;
    use scan::school::Province;
    use scan::testing::{id, published, round, team, usual};

    /// National means of the topics and items, in tenths, with a margin of 0.15 level; in the
    /// province nothing but the first is shown.
    fn beside(means: [(&str, u8); 2]) -> Beside {
        let menu = published::menu(usual());
        let list = menu.questionnaire.id.clone();
        let in_province = Filter {
            region: Some(Region::Province(Province::Zeeland)),
            ..Filter::default()
        };
        let mut national = published::hidden(Cell::national());
        let mut regional = published::hidden(Cell::new(in_province).unwrap());
        for (place, (name, mean)) in means.into_iter().enumerate() {
            let row = published::row(mean, 150, [1, 1]);
            let measures = [
                Measure::Topic(list.clone(), id(name)),
                Measure::Item(list.clone(), id(name), 1),
            ];
            for measure in measures {
                Arc::make_mut(&mut national.rows).insert(measure.clone(), row.clone());
                if place == 0 {
                    Arc::make_mut(&mut regional.rows).insert(measure, row.clone());
                }
            }
        }
        Beside {
            release: published::head(),
            wordings: menu.wordings,
            national,
            regional: Some(regional),
        }
    }

    fn shown(rows: &[Row]) -> Vec<Vec<String>> {
        rows.iter().map(Row::cells).collect()
    }

    #[test]
    fn a_full_scan_is_compared_by_topic_and_the_difference_is_in_words() {
        let (round, overview) = round(usual(), Anonymity::Anonymous, &team());
        let own = |name: &str| {
            let topic = overview.topic(&id(name)).unwrap();
            topic.figure.visible().unwrap().mean
        };
        let (opp, gedrag) = (own("opp"), own("gedrag"));
        let found = |opp, gedrag| {
            let beside = beside([("opp", opp), ("gedrag", gedrag)]);
            assert_eq!(columns(&round, &beside).len(), 6);
            shown(&rows(&round, &overview, &beside))
        };
        let [first, second] = [opp, gedrag].map(number);
        let rows = found(10, 39);
        assert_eq!(rows.len(), 2);
        let wanted = [
            "Onderwerp opp",
            first.as_str(),
            "1,0 ± 0,15",
            "hoger",
            "1,0 ± 0,15",
            "hoger",
        ];
        assert_eq!(rows[0], wanted);
        let wanted = [
            "Onderwerp gedrag",
            second.as_str(),
            "3,9 ± 0,15",
            "lager",
            scan::release::TOO_FEW,
            "–",
        ];
        assert_eq!(rows[1], wanted);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let tenths = |mean: f64| (mean * 10.0).round() as u8;
        let rows = found(tenths(opp), tenths(gedrag));
        assert_eq!(rows[0][3], "geen verschil");
        assert_eq!(rows[1][3], "geen verschil");
    }

    #[test]
    fn a_short_scan_is_compared_by_item_and_never_by_topic() {
        let (mut round, overview) = round(usual(), Anonymity::Anonymous, &team());
        round.extent = Extent::Short;
        let topics = beside([("opp", 10), ("gedrag", 39)]);
        assert!(rows(&round, &overview, &topics).is_empty());
        let items = beside([("waarom", 10), ("signalen", 39)]);
        let found = shown(&rows(&round, &overview, &items));
        assert_eq!(found.len(), 2);
        assert_eq!(found[0][0], "Uitspraak waarom.");
        assert!(about(&round, &items).contains("korte scan"));
        // Under another wording it is another question.
        let mut reworded = items;
        reworded.wordings.of_items.insert(id("waarom"), 2);
        assert_eq!(rows(&round, &overview, &reworded).len(), 1);
    }

    #[test]
    fn what_a_team_does_not_see_of_itself_is_not_compared() {
        let beside = beside([("opp", 10), ("gedrag", 39)]);
        let (round, overview) = round(usual(), Anonymity::Anonymous, &team()[..4]);
        assert!(rows(&round, &overview, &beside).is_empty());
    }
}
