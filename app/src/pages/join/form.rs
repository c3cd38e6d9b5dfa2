//! The form with which somebody joins: what happens with answers, and their role.

use scan::application::{Entered, Joining, Who};
use scan::code::TeamCode;
use scan::questionnaire::{Extent, Id};
use scan::round::Anonymity;
use scan::school::PersonName;

use super::code::{address, role_address};
use crate::components::field::{Choice, Choices, ErrorSummary, Errors, Optional, TextField};
use crate::components::unsent::unsent;
use crate::pages::fill_in;
use crate::pages::fill_in::unsaved::before_another;
use crate::pages::form_body::{self};
use crate::pages::prelude::*;
use crate::pages::shared_device::{self, Asked};
use scan_texts::t;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TypedRole {
    pub idempotency_key: String,
    pub rol: String,
    pub naam: String,
    /// The box of somebody else, as ticked.
    pub ander: String,
}

impl TypedRole {
    /// An empty form with a new key.
    pub fn new() -> Self {
        Self {
            idempotency_key: form_body::new_idempotency_key(),
            ..Self::default()
        }
    }
}

/// Joins, and leads to the questions; or to the page that says who is there already.
pub(super) async fn join(visit: &Visit, code: &TeamCode, joining: Joining, who: Who) -> PageResult {
    let participating = &visit.ports.participating;
    let joined = participating.join(&visit.credentials, code.as_str(), joining, who);
    match joined.await? {
        Entered::In(joined) => Ok(go_with(
            &fill_in::address(&joined.round),
            [visit.device_cookie(&joined.round, joined.device)],
        )),
        Entered::Occupied(_) => Ok(go_to(&address(code))),
    }
}

/// Reads role and name.
pub fn read_role(typed: &TypedRole, round: &Round) -> Result<Joining, Errors> {
    let mut errors = Errors::default();
    let role = Id::new(typed.rol.clone()).ok();
    let role = role.filter(|role| round.questionnaire.role(role).is_some());
    let role = errors.keep("rol", role.ok_or(t!("join-form-role-missing")));
    let name = if typed.naam.trim().is_empty() {
        Ok(None)
    } else {
        PersonName::new(&typed.naam).map(Some)
    };
    let name = errors.keep("naam", name);
    if !form_body::is_idempotency_key(&typed.idempotency_key) {
        errors.add("rol", t!("common-load-the-page-again"));
    }
    let joining = role.zip(name).map(|(role, name)| Joining {
        idempotency_key: typed.idempotency_key.clone(),
        role,
        name,
    });
    errors.finish(joining)
}

/// The roles of a list, to choose from.
pub fn role_choices(round: &Round) -> Vec<Choice> {
    let roles = round.questionnaire.roles.iter();
    let choices = roles.map(|role| Choice::new(&role.id, &role.label, ""));
    choices.collect()
}

pub(super) fn ask(
    visit: &Visit,
    code: &TeamCode,
    round: &Round,
    asked: Asked<TypedRole>,
) -> Response {
    let status = asked.errors.status();
    let action = match asked.who {
        Who::First => address(code),
        Who::Another => role_address(code),
    };
    let round = round.clone();
    let page = Page::new(t!("join-form-title"))
        .status(status)
        .with_islands();
    visit.page(page, move || {
        let Asked { typed, errors, who } = asked;
        let items = round.questionnaire.items().count();
        let minutes = match round.extent {
            Extent::Short => round.questionnaire.minutes.short,
            Extent::Full => round.questionnaire.minutes.full,
        };
        let open = round.anonymity == Anonymity::OpenCards;
        view! {
            <main class="page page--narrow" id="inhoud">
                <ErrorSummary errors=errors.clone()/>
                {lead(Some(format!("{} · {}", round.school, round.team)), t!("join-form-welcome"), t!("join-form-how-long", items = items, minutes = minutes))}
                {unsent(round.name.as_str(), before_another())}
                {promise(round.anonymity)}
                <form class="form" method="post" action=action novalidate>
                    <input type="hidden" name="idempotency_key" value=typed.idempotency_key.clone()/>
                    <Choices name="rol" legend=t!("common-what-is-your-role") hint=t!("common-choose-what-you-do") class="choices--two"
                        choices=role_choices(&round) chosen=typed.rol.clone() errors=errors.clone()/>
                    {open.then(|| name_field().view(typed.naam.clone(), &errors))}
                    {(who == Who::Another).then(|| shared_device::tick(once_each(round.anonymity), &typed.ander, &errors))}
                    <div class="form-actions"><button class="button button--large">{t!("join-form-begin")}</button></div>
                </form>
            </main>
        }
    })
}

/// The field for a name, in open kaart.
pub fn name_field() -> TextField {
    TextField {
        name: "naam",
        label: t!("common-your-name"),
        hint: t!("join-form-your-name-hint"),
        optional: Optional::Yes,
        autocomplete: "name",
        ..TextField::default()
    }
}

fn promise(anonymity: Anonymity) -> impl IntoView {
    let (title, first, second) = match anonymity {
        Anonymity::Anonymous => (
            t!("join-form-anonymous"),
            t!("join-form-anonymous-answers"),
            t!("join-form-anonymous-numbers"),
        ),
        Anonymity::OpenCards => (
            t!("join-form-open"),
            t!("join-form-open-answers"),
            t!("join-form-open-when"),
        ),
    };
    view! {
        <section class="card flow">
            <h2>{title}</h2>
            <ul class="promises">
                <li>{icon("lock")}<span>{first}</span></li>
                <li>{icon("people")}<span>{second}</span></li>
                <li>{icon("check")}<span>{t!("join-form-can-change")}</span></li>
            </ul>
        </section>
    }
}

/// Why each takes part once.
fn once_each(anonymity: Anonymity) -> &'static str {
    match anonymity {
        Anonymity::Anonymous => {
            t!("join-form-once-each-anonymous")
        }
        Anonymity::OpenCards => {
            t!("join-form-once-each-open")
        }
    }
}
