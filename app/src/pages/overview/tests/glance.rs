//! The first screen beside the overview that it is made of.

use scan::agreement::Agreed;
use scan::answer::{Answer, Choice, Priority, Remark};
use scan::overview::{Order, Overview, ResourceState, View};
use scan::questionnaire::{Area, Level, Questionnaire};
use scan::round::{Anonymity, Respondent};

use super::super::glance;
use super::{anonymous, clean, page};
use crate::render::to_html;
use scan::application::Round;
use scan::testing::{id, list, person, round, team, usual};
use scan_report::overview::{Scene, words};
use scan_report::words::lower_first;

fn first_screen(round: &Round, overview: &Overview) -> String {
    let view = View::default();
    let scene = Scene {
        round,
        shown: overview,
        agreed: &Agreed::default(),
        view: &view,
    };
    clean(&to_html(|| glance::glance(scene)))
}

fn rows(html: &str) -> impl Iterator<Item = &str> {
    let rows = html.split("<tr ").skip(1);
    rows.map(|row| row.split("</tr>").next().unwrap())
}

/// The one row of the board that holds this text.
fn row<'a>(html: &'a str, text: &str) -> &'a str {
    let found: Vec<_> = rows(html).filter(|row| row.contains(text)).collect();
    assert_eq!(found.len(), 1, "{text} in {html}");
    found[0]
}

/// Each topic, area and resource of the overview stands on the first screen as the overview has
/// it, and what is hidden there is hidden here.
fn expect_same(round: &Round, overview: &Overview) {
    let html = first_screen(round, overview);
    let scale = &round.questionnaire.scale;
    for topic in &overview.topics {
        let row = row(&html, &format!("/overzicht/{}\"", topic.id));
        match topic.figure.visible() {
            Some(figure) => {
                assert!(row.contains(scale.label(figure.lower_median)), "{row}");
                assert!(row.contains(&words::gap(figure.gap)), "{row}");
                for (label, count) in scale.labels().iter().zip(&figure.distribution) {
                    assert!(row.contains(&format!("{} {count}", lower_first(label))));
                }
            }
            None => assert!(
                row.contains("niet getoond") && !row.contains("<svg class=\"bars\""),
                "{row}"
            ),
        }
        match topic.high.visible() {
            Some(high) => assert!(row.contains(&words::part(*high)), "{row}"),
            None => assert!(!row.contains("meter"), "{row}"),
        }
    }
    for part in &overview.areas {
        let row = row(&html, &format!("gebied={}\"", part.area.key()));
        let gap = part.figure.visible().map(|figure| words::gap(figure.gap));
        assert_eq!(gap.is_some(), row.contains("doel"), "{row}");
        assert!(row.contains(&gap.unwrap_or_default()), "{row}");
    }
    let list = html.split("wat-ontbreekt\">").nth(1).unwrap();
    for resource in &overview.resources {
        let item = round
            .questionnaire
            .items()
            .find(|item| item.number == resource.item.number);
        let lacks = matches!(
            resource.state.visible(),
            Some(ResourceState::Missing | ResourceState::Partly)
        );
        assert_eq!(list.contains(&item.unwrap().item.text), lacks, "{list}");
    }
}

#[test]
fn what_it_shows_is_what_the_overview_holds() {
    // From nobody who may be shown to everybody, levels and priorities hidden apart.
    for people in 5..=13 {
        for skip in 0..4_usize {
            let mut people = team()[..people].to_vec();
            for (place, person) in people.iter_mut().enumerate() {
                for (item, answer) in person.answers.iter_mut().enumerate() {
                    if (place + item) % 4 < skip {
                        answer.choice = Some(Choice::Unknown);
                    }
                    if (place + 2 * item) % 4 < skip {
                        answer.priority = None;
                    }
                }
            }
            let (round, overview) = anonymous(&people);
            expect_same(&round, &overview);
        }
    }
}

#[test]
fn a_value_that_is_hidden_is_nowhere_on_the_page() {
    // Five answer; of them four give the topic `gedrag` a level and a priority, all the lowest.
    let quiet = Answer {
        choice: Some(Choice::Unknown),
        priority: None,
        remark: Remark::new("").unwrap(),
    };
    let people = |level: u8, priority| -> Vec<Respondent> {
        let mut people: Vec<_> = (0..5)
            .map(|_| person("docent", [3, 3, level, 3], priority))
            .collect();
        people[4].answers[2] = quiet.clone();
        for person in &mut people {
            for other in [0, 1, 3] {
                person.answers[other].priority = Some(Priority::Middle);
            }
        }
        people
    };
    let shown = |people: &[Respondent]| {
        let (round, overview) = anonymous(people);
        let topic = overview.topic(&id("gedrag")).unwrap();
        assert!(!topic.figure.is_visible() && !topic.high.is_visible());
        page(&round, &overview, &View::default())
    };
    let all: Vec<_> = [(1, Priority::High), (2, Priority::Low), (4, Priority::High)]
        .map(|(level, priority)| shown(&people(level, priority)))
        .to_vec();
    assert!(
        all.iter().all(|page| *page == all[0]),
        "tells hidden levels"
    );
    assert!(row(&all[0], "Onderwerp gedrag").contains("niet getoond"));
}

/// One to three areas, of which the last asks for resources only.
fn of_areas(areas: usize, levels: usize) -> Questionnaire {
    let labels = ["Een", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven"];
    let target = u8::try_from(levels).unwrap();
    let mut list = list(&labels[..levels], target);
    let mut extra = list.areas[0].clone();
    extra.area = Area::Vaardigheden;
    for topic in &mut extra.topics {
        topic.id = id(&format!("{}-ook", topic.id));
        for item in &mut topic.items {
            item.id = id(&format!("{}-ook", item.id));
        }
    }
    list.areas.insert(1, extra);
    list.areas.truncate(areas);
    list
}

#[test]
fn lists_of_one_to_three_areas_and_two_to_seven_levels_fit() {
    for areas in 1..=3 {
        for levels in 2..=7_usize {
            let list = of_areas(areas, levels);
            let items = list.items().count();
            let level = |person: usize, item: usize| {
                Level::new(u8::try_from((person + item) % levels + 1).unwrap())
            };
            let people: Vec<_> = (0..6)
                .map(|one| {
                    let mut person = person("docent", [1; 4], Priority::High);
                    let answer = person.answers[0].clone();
                    person.answers = (0..items)
                        .map(|item| Answer {
                            choice: level(one, item).map(Choice::Level),
                            ..answer.clone()
                        })
                        .collect();
                    person
                })
                .collect();
            let (round, overview) = round(list, Anonymity::Anonymous, &people);
            let html = first_screen(&round, &overview);
            for topic in &overview.topics {
                let level = topic.figure.visible().unwrap().lower_median;
                let row = row(&html, &format!("/overzicht/{}\"", topic.id));
                assert!(
                    row.contains(round.questionnaire.scale.label(level)),
                    "{row}"
                );
            }
            assert_eq!(html.contains("glance__jump"), areas > 1, "{html}");
            assert_eq!(html.contains("wat-ontbreekt"), areas == 3, "{html}");
        }
    }
}

#[test]
fn each_area_of_the_jump_is_there() {
    let (round, overview) = anonymous(&team());
    let html = page(&round, &overview, &View::default());
    let targets: Vec<_> = html
        .split("href=\"#")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect();
    assert!(targets.contains(&"gebied-informatie") && targets.contains(&"ontbreekt"));
    for target in targets {
        assert!(html.contains(&format!("id=\"{target}\"")), "{target}");
    }
}

#[test]
fn a_chosen_order_keeps_the_areas_and_names_them_in_each_row() {
    let (round, overview) = anonymous(&team());
    let view = View {
        order: Order::Gap,
        ..View::default()
    };
    let html = page(&round, &overview, &view);
    assert!(row(&html, "/overzicht/gedrag\"").contains("badge--area informatie"));
    assert!(row(&html, "gebied=informatie\"").contains("gemiddeld"));
    assert!(
        html.contains("<details open class=\"details choose\""),
        "{html}"
    );
    let plain = page(&round, &overview, &View::default());
    assert!(
        plain.contains("<details class=\"details choose\">"),
        "{plain}"
    );
}

#[test]
fn every_row_has_a_head_and_as_many_cells_as_the_table_has_columns() {
    let people: Vec<_> = team().into_iter().take(9).collect();
    for people in [&team()[..], &people[..]] {
        let (round, overview) = round(usual(), Anonymity::Anonymous, people);
        let html = first_screen(&round, &overview);
        for row in rows(&html) {
            let spanned: usize = row
                .split("colspan=\"")
                .skip(1)
                .map(|rest| rest.split('"').next().unwrap().parse::<usize>().unwrap() - 1)
                .sum();
            let cells = row.matches("<td ").count() + row.matches("<th ").count();
            assert_eq!(cells + spanned, 5, "{row}");
            assert!(row.contains("<th scope="), "{row}");
        }
    }
}
