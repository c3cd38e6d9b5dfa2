//! Invented agreements of a team: answers to the items with the largest gaps, and actions.

use std::sync::Arc;

use jiff::ToSpan;
use scan::agreement::{Action, ActionState, Agreement, Line, Origin, TeamAnswer};
use scan::answer::{Choice, Priority, Remark};
use scan::application::Refusal;
use scan::application::agreeing::{Writing, Written};
use scan::application::rights::Managed;
use scan::questionnaire::Id;
use scan_app::ports::Coordination;
use scan_app::ports::agreeing::Agreeing;

use crate::service::Service;

const REASONS: [&str; 4] = [
    "We doen dit wel, maar ieder op een eigen manier.",
    "Er is een afspraak. In drukke weken houden we ons er niet aan.",
    "Nieuwe collega’s weten dit nog niet.",
    "Dit gaat beter dan we dachten. We houden het zo.",
];

/// What, who, after how many days, and how far it is.
const ACTIONS: [(&str, &str, Option<i64>, ActionState); 4] = [
    (
        "Eén bladzijde maken met wat onze school wel en niet kan bieden",
        "de zorgcoördinatoren",
        Some(42),
        ActionState::Bezig,
    ),
    (
        "Lesbezoek in tweetallen: elkaar laten zien hoe je omgaat met onrust",
        "werkgroep gedrag",
        Some(70),
        ActionState::Open,
    ),
    (
        "Vast half uur mentoren en ondersteuners samen, elke twee weken",
        "teamleider",
        Some(14),
        ActionState::Klaar,
    ),
    (
        "Uitzoeken of er een rustige werkplek bij het studiehuis kan komen",
        "schoolleiding",
        None,
        ActionState::Open,
    ),
];

/// Writes them down; each year its own part of the actions.
pub async fn write(service: &Arc<Service>, managed: &Managed, year: u32) -> Result<(), Refusal> {
    let (page, overview) = service.overview(managed).await?;
    let mut items: Vec<_> = overview
        .items
        .iter()
        .filter_map(|item| Some((item, item.result.levels.visible()?)))
        .collect();
    items.sort_by(|(_, a), (_, b)| b.gap.total_cmp(&a.gap));
    let priorities = [
        Priority::High,
        Priority::High,
        Priority::Middle,
        Priority::Low,
    ];
    let answers =
        items
            .iter()
            .zip(REASONS)
            .zip(priorities)
            .map(|(((item, levels), reason), priority)| {
                let answer = TeamAnswer {
                    choice: Some(Choice::Level(levels.lower_median)),
                    priority: Some(priority),
                    reason: Remark::new(reason).ok().flatten(),
                };
                Agreement::Answer(item.id.clone(), answer)
            });
    let years = [1, 2, 1, 2];
    let actions = ACTIONS.iter().enumerate().zip(items.iter());
    let actions = actions.filter(|((number, _), _)| years.get(*number) == Some(&year));
    let actions = actions.filter_map(|((number, (what, who, days, state)), (item, _))| {
        let due = days.and_then(|days| page.opened_on.checked_add(days.days()).ok());
        let action = Action {
            what: Line::new(what).ok()??,
            who: Line::new(who).ok()?,
            due: due.map(|day| day.to_string()),
            state: *state,
            origin: Origin::Gap,
            item: Some(item.id.clone()),
            topic: Some(item.topic.clone()),
            offer: None,
        };
        let name = Id::new(format!("actie-voorbeeld-{number}")).ok()?;
        Some(Agreement::Action(name, action))
    });
    let led = managed.clone().into();
    for (number, agreement) in answers.chain(actions).enumerate() {
        let writing = Writing {
            agreement,
            base: 0,
            idempotency_key: format!("voorbeeld-{number}"),
        };
        let written = service.agree(&led, writing).await?;
        debug_assert_eq!(written, Written::Stored(1));
    }
    Ok(())
}
