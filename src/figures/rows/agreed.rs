//! What the team agreed, as rows.

use crate::agreement::{Action, Line, ResourceNeed, TeamAnswer};
use crate::answer::{Choice, Remark};
use crate::figures::lookup::{item_text, view};
use crate::figures::{ActionRow, AgreedRow, Earlier, Input, NeedRow};
use crate::questionnaire::{Id, Placed, Questionnaire};
use crate::report::Part;

/// One per item with an answer of the team, in the order of the list.
pub(super) fn answers(input: &Input) -> Vec<AgreedRow> {
    let with_reasons = input.settings.has(Part::Redenen);
    let rows = input.questionnaire.items().filter_map(|placed| {
        let given = &input.agreed.answers.get(&placed.item.id)?.value;
        let row = answer(input.questionnaire, placed, given);
        let row = AgreedRow {
            reason: row.reason.filter(|_| with_reasons),
            ..row
        };
        let says_something = row.answer.is_some() || row.priority.is_some() || row.reason.is_some();
        says_something.then_some(row)
    });
    rows.collect()
}

fn answer(list: &Questionnaire, placed: Placed, given: &TeamAnswer) -> AgreedRow {
    let scale = list.scale_of(placed.item);
    let words = |choice: Choice| match choice {
        Choice::Level(level) => scale.label(level).to_owned(),
        Choice::Unknown => "Weet ik niet".to_owned(),
        Choice::NotApplicable => "Niet van toepassing".to_owned(),
    };
    AgreedRow {
        item: placed.item.id.to_string(),
        text: placed.item.text.clone(),
        answer: given.choice.map(words),
        priority: given.priority.map(|priority| priority.dutch().to_owned()),
        reason: given.reason.as_ref().map(Remark::as_str).map(str::to_owned),
    }
}

/// What is on the team's list of what is missing: resources of the list first, those that people
/// miss most before others, then the team's own.
pub(super) fn needs(input: &Input) -> Vec<NeedRow> {
    let written = &input.agreed.resources;
    let mut of_list: Vec<Placed> = input
        .questionnaire
        .items()
        .filter(|placed| written.contains_key(&placed.item.id))
        .collect();
    of_list.sort_by_key(|placed| {
        let state = view(input.overview, placed.number).and_then(|(_, state)| state);
        state.map_or(u8::MAX, |state| state as u8)
    });
    let is_own = |id: &Id| of_list.iter().all(|placed| placed.item.id != *id);
    let own = written.iter().filter(|(id, _)| is_own(id));
    of_list
        .iter()
        .filter_map(|placed| written.get(&placed.item.id))
        .chain(own.map(|(_, now)| now))
        .filter(|now| !now.value.dropped)
        .map(|now| need(&now.value))
        .collect()
}

fn need(need: &ResourceNeed) -> NeedRow {
    NeedRow {
        what: need.what.as_str().to_owned(),
        for_whom: text(need.for_whom.as_ref()),
        supplier: text(need.supplier.as_ref()),
    }
}

/// All actions of this round, and of earlier ones what is still to be done; by date, those
/// without one last.
pub(super) fn actions(input: &Input) -> Vec<ActionRow> {
    let here = Earlier {
        number: input.facts.number,
        questionnaire: input.questionnaire,
        agreed: input.agreed,
    };
    let of_round = |round: &Earlier| {
        let is_here = round.number == here.number;
        let rows = round.agreed.actions.values().map(|now| &now.value);
        rows.filter(|action| is_here || action.state.is_pending())
            .map(|row| action(input, round, row))
            .collect::<Vec<_>>()
    };
    let mut rows: Vec<_> = std::iter::once(&here)
        .chain(input.earlier)
        .flat_map(of_round)
        .collect();
    rows.sort_by(|a, b| order(a).cmp(&order(b)));
    rows
}

/// As the page of actions orders them.
fn order(row: &ActionRow) -> (bool, Option<&str>, &str) {
    (row.due.is_none(), row.due.as_deref(), row.what.as_str())
}

fn action(input: &Input, round: &Earlier, action: &Action) -> ActionRow {
    let offer = action.offer.as_ref();
    let offer = offer.and_then(|id| input.offers.iter().find(|offer| offer.id == *id));
    ActionRow {
        what: action.what.as_str().to_owned(),
        who: text(action.who.as_ref()),
        due: action.due.clone(),
        state: action.state.dutch().to_owned(),
        about: about(action, round.questionnaire),
        offer: offer.map(|offer| offer.title.clone()),
        round: round.number,
    }
}

/// The text of its item, or the title of its topic.
fn about(action: &Action, list: &Questionnaire) -> Option<String> {
    if let Some(id) = &action.item {
        return item_text(list, id);
    }
    let topic = list.topic(action.topic.as_ref()?)?;
    Some(topic.title.clone())
}

fn text(line: Option<&Line>) -> Option<String> {
    line.map(|line| line.as_str().to_owned())
}
