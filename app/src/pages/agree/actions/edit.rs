//! A new action, and changing one.

use crate::components::confirm::form_actions;
use crate::pages::prelude::*;
use scan::agreement::{Action, Agreement, Kind, Revision};

use super::address::{address, address_of};
use super::fields::{self, Offers};
use super::form::FormInput;
use super::notice::{Done, list_after};
use super::plan::{Entry, Plan, load};
use super::{history, prefill};
use crate::components::field::{ErrorSummary, Errors};
use crate::pages::form_body::{is_idempotency_key, new_idempotency_key};
use crate::pages::manage::{self, Tab, kicker};
use scan::application::agreeing::{Writing, Written};
use scan_report::agreed::actions;
use scan_texts::t;

/// The form of a new action, filled in as far as the page it comes from knows.
pub async fn new(visit: Allowed<Led>, Query(asked): Query<QueryPairs>) -> PageResult {
    let plan = load(&visit).await?;
    let typed = prefill::typed(&plan, &asked, &visit.ports.catalog.offers());
    show(&visit, &plan, Form::new(typed)).await
}

/// Makes an action. Its name comes from the form's key: the form sent twice makes one.
pub async fn create(visit: Allowed<Led>, FormBody(typed): FormBody<FormInput>) -> PageResult {
    let plan = load(&visit).await?;
    let id = name_of(&typed.idempotency_key).ok_or(StatusCode::UNPROCESSABLE_ENTITY)?;
    let offers = offers(&visit, &plan, &typed).await;
    let action = match offers.map(|offers| typed.read(&plan.round.questionnaire, &offers.ids()))? {
        Ok(action) => action,
        Err(errors) => {
            let form = Form {
                errors,
                ..Form::new(typed)
            };
            return show(&visit, &plan, form).await;
        }
    };
    save(&visit, &plan, &id, action, &typed, Done::Added).await
}

/// The form of an action, with its history.
pub async fn page(
    visit: Allowed<Led>,
    PathName(id): PathName<Id>,
    Query(asked): Query<QueryPairs>,
) -> PageResult {
    let plan = load(&visit).await?;
    let entry = plan.own(&id).ok_or(Refusal::NotFound)?;
    let typed = FormInput {
        basis: entry.now.number.to_string(),
        naar: asked.value("naar").to_owned(),
        ..FormInput::of(&entry.now.value)
    };
    let form = Form {
        id: Some(id),
        ..Form::new(typed)
    };
    show(&visit, &plan, form).await
}

/// Changes an action, or only its state.
pub async fn change(
    visit: Allowed<Led>,
    PathName(id): PathName<Id>,
    FormBody(typed): FormBody<FormInput>,
) -> PageResult {
    let plan = load(&visit).await?;
    let Some(Entry { now, .. }) = plan.own(&id) else {
        return Err(Refusal::NotFound.into());
    };
    if !is_idempotency_key(&typed.idempotency_key) {
        return Err(StatusCode::UNPROCESSABLE_ENTITY.into());
    }
    let action = if typed.alleen == "status" {
        let Ok(state) = typed.status.parse() else {
            return Err(StatusCode::UNPROCESSABLE_ENTITY.into());
        };
        Action {
            state,
            ..now.value.clone()
        }
    } else {
        let offers = offers(&visit, &plan, &typed).await;
        match offers.map(|offers| typed.read(&plan.round.questionnaire, &offers.ids()))? {
            Ok(action) => action,
            Err(errors) => {
                let form = Form {
                    id: Some(id),
                    errors,
                    ..Form::new(typed)
                };
                return show(&visit, &plan, form).await;
            }
        }
    };
    if action == now.value && typed.base() == now.number {
        // Nothing was changed: nothing to take back either.
        let to = RoundName::parse(&typed.naar).unwrap_or_else(|| plan.round.name.clone());
        return Ok(go_to(&address(&to)));
    }
    save(&visit, &plan, &id, action, &typed, Done::Changed).await
}

/// Writes, and goes back to the list; or shows both versions.
pub(super) async fn save(
    visit: &Allowed<Led>,
    plan: &Plan,
    id: &Id,
    action: Action,
    typed: &FormInput,
    done: Done,
) -> PageResult {
    let round = &plan.round.name;
    match write(visit, id, &action, typed).await? {
        Written::Stored(revision) => Ok(go_to(&list_after(done, round, id, revision, &typed.naar))),
        Written::Conflict(Some(Revision {
            number,
            day,
            value: Agreement::Action(_, value),
        })) => {
            let mine = FormInput {
                basis: number.to_string(),
                naar: typed.naar.clone(),
                ..FormInput::of(&action)
            };
            let form = Form {
                id: Some(id.clone()),
                conflict: Some((action, Revision { number, day, value })),
                ..Form::new(mine)
            };
            show(visit, plan, form).await
        }
        Written::Conflict(_) => Err(Refusal::NotFound.into()),
    }
}

/// The key that is stored holds what was written: the same form with other words in it, sent
/// again after a step back, is another change and not a repetition.
async fn write(
    visit: &Allowed<Led>,
    id: &Id,
    action: &Action,
    typed: &FormInput,
) -> Outcome<Written> {
    let agreement = Agreement::Action(id.clone(), action.clone());
    let body = agreement.body().map_err(Refusal::internal)?;
    let writing = Writing {
        agreement,
        base: typed.base(),
        idempotency_key: format!("{} {body}", typed.idempotency_key),
    };
    visit.ports.agreeing.agree(&visit.right, writing).await
}

/// The name of an action: the last 12 digits of the key of the form that made it.
fn name_of(idempotency_key: &str) -> Option<Id> {
    let end = idempotency_key
        .get(20..)
        .filter(|_| is_idempotency_key(idempotency_key))?;
    Id::new(end.to_ascii_lowercase()).ok()
}

async fn offers(visit: &Allowed<Led>, plan: &Plan, typed: &FormInput) -> Outcome<Offers> {
    let (_, overview) = visit.ports.agreeing.picture(&visit.right).await?;
    Ok(Offers::of(
        plan,
        &overview,
        &visit.ports.catalog.offers(),
        typed,
    ))
}

/// The form to show, with what goes with it.
struct Form {
    /// None for a new action.
    id: Option<Id>,
    typed: FormInput,
    errors: Errors,
    /// What is typed, and what somebody else wrote meanwhile.
    conflict: Option<(Action, Revision<Action>)>,
}

impl Form {
    fn new(typed: FormInput) -> Self {
        Self {
            id: None,
            typed,
            errors: Errors::default(),
            conflict: None,
        }
    }
}

async fn show(visit: &Allowed<Led>, plan: &Plan, mut form: Form) -> PageResult {
    let offers = offers(visit, plan, &form.typed).await?;
    let port = &visit.ports.agreeing;
    let past = match &form.id {
        Some(id) => port.history(&visit.right, Kind::Action, id).await?,
        None => Vec::new(),
    };
    // A form that comes back with errors is still the same form; any other is a new one.
    if form.errors.is_empty() || !is_idempotency_key(&form.typed.idempotency_key) {
        form.typed.idempotency_key = new_idempotency_key();
    }
    let title = if form.id.is_some() {
        t!("agree-actions-edit-change-title")
    } else {
        t!("agree-actions-new")
    };
    let (status, words) = match (&form.conflict, form.errors.is_empty()) {
        (Some(_), _) => (
            StatusCode::CONFLICT,
            t!("agree-actions-edit-two-versions", title = title),
        ),
        (None, false) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            t!("agree-actions-edit-error", title = title),
        ),
        (None, true) => (StatusCode::OK, title.to_owned()),
    };
    let page = Page::new(words)
        .with_nav(manage::nav(&plan.round, Tab::Actions))
        .status(status);
    Ok(visit.page(page, || view(plan, &form, title, &offers, &past)))
}

fn view(
    plan: &Plan,
    form: &Form,
    title: &'static str,
    offers: &Offers,
    past: &[Revision<Agreement>],
) -> AnyView {
    let list = RoundName::parse(&form.typed.naar).unwrap_or_else(|| plan.round.name.clone());
    let list = address(&list);
    let (action, button) = match &form.id {
        Some(id) => (
            address_of(&plan.round.name, id),
            t!("agree-actions-edit-save-change"),
        ),
        None => (
            format!("{}/nieuw", address(&plan.round.name)),
            t!("common-add-to-the-list"),
        ),
    };
    let button = if form.conflict.is_some() {
        t!("agree-actions-edit-save-this")
    } else {
        button
    };
    let calendar = form.id.as_ref().and_then(|id| plan.own(id));
    let calendar = calendar
        .filter(|entry| entry.now.value.due.is_some())
        .map(|entry| {
            let href = format!("{}/agenda.ics", address_of(&plan.round.name, &entry.id));
            view! { <p><a href=href download="">{t!("agree-actions-edit-add-to-calendar")}</a></p> }
        });
    html! {
        <main class="page page--medium" id="inhoud">
            {breadcrumb([(list.clone(), t!("common-actions-short"))], title)}
            <ErrorSummary errors=form.errors.clone()/>
            {lead_with(Some(kicker(&plan.round)), title, ())}
            {form.conflict.as_ref().map(|(mine, theirs)| conflict(plan, mine, theirs, &list))}
            <form class="form" method="post" action=action novalidate>
                {fields::fields(&plan.round.questionnaire, &form.typed, offers, &form.errors)}
                {form_actions(button, list, t!("common-cancel"))}
            </form>
            {calendar}
            {history::history(plan, past)}
        </main>
    }
}

/// Both versions, when somebody else was first. The form below holds one's own.
fn conflict(plan: &Plan, mine: &Action, theirs: &Revision<Action>, list: &str) -> AnyView {
    let facts = |action: &Action| actions::facts(action, &plan.round.questionnaire);
    let what = |action: &Action| action.what.as_str().to_owned();
    html! {
        <section class="conflict" role="alert">
            <h2>{t!("agree-actions-edit-conflict")}</h2>
            <p>{t!("agree-actions-edit-conflict-explained")}</p>
            <div class="conflict__versions">
                <div class="conflict__version">
                    <div class="flow"><h3>{t!("agree-actions-edit-yours")}</h3><p class="conflict__answer">{what(mine)}</p><p>{facts(mine)}</p></div>
                </div>
                <div class="conflict__version">
                    <div class="flow"><h3>{t!("common-what-is-there-now")}</h3><p class="conflict__answer">{what(&theirs.value)}</p><p>{facts(&theirs.value)}</p></div>
                    <a class="button button--quiet" href=list.to_owned()>{t!("common-keep-what-is-there")}</a>
                </div>
            </div>
        </section>
    }
}
