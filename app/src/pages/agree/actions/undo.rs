//! Takes the last change of an action back, as a new revision.

use scan::agreement::{Action, ActionState, Agreement, Kind, Revision};

use super::edit::save;
use super::form::FormInput;
use super::notice::Done;
use super::plan::load;
use crate::pages::form_body::is_idempotency_key;
use crate::pages::prelude::*;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Undo {
    idempotency_key: String,
    /// The revision to take back.
    basis: String,
    naar: String,
}

/// Writes what stood there before the revision. If somebody wrote after it, both versions are
/// shown and nothing is changed.
pub async fn submit(
    visit: Allowed<Led>,
    PathName(id): PathName<Id>,
    FormBody(undo): FormBody<Undo>,
) -> PageResult {
    let plan = load(&visit).await?;
    let port = &visit.ports.agreeing;
    let history = port.history(&visit.right, Kind::Action, &id);
    let history = match history.await? {
        history if !history.is_empty() => history,
        _ => return Err(Refusal::NotFound.into()),
    };
    let before = undo
        .basis
        .parse()
        .ok()
        .and_then(|taken| before(&history, taken));
    let (Some(before), true) = (before, is_idempotency_key(&undo.idempotency_key)) else {
        return Err(StatusCode::UNPROCESSABLE_ENTITY.into());
    };
    let typed = FormInput {
        idempotency_key: undo.idempotency_key,
        basis: undo.basis,
        naar: undo.naar,
        ..FormInput::of(&before)
    };
    save(&visit, &plan, &id, before, &typed, Done::Undone).await
}

/// What stood there before a revision. Nothing is ever deleted: before the first one the action
/// did not count, so that it is `vervallen`.
fn before(history: &[Revision<Agreement>], revision: i64) -> Option<Action> {
    let value = |number: i64| {
        let found = history.iter().find(|one| one.number == number)?;
        match &found.value {
            Agreement::Action(_, action) => Some(action.clone()),
            _ => None,
        }
    };
    if revision == 1 {
        return value(1).map(|action| Action {
            state: ActionState::Vervallen,
            ..action
        });
    }
    value(revision)?;
    value(revision - 1)
}
