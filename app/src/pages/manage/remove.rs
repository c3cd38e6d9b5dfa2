//! Deletes a round or its team, after a confirmation, and takes that back within a week.

use scan::application::removal::{Removal, RemovalBegun};
use scan::application::retention::{Leaving, Removable};
use scan::application::rights::Removing;

use super::{Tab, kicker, nav};
use crate::components::confirm::{ConfirmPage, Yes, button_page};
use crate::components::field::{CheckBox, Choice, Choices, ErrorSummary, Errors, field_error};
use crate::pages::prelude::*;
use scan_report::words::date;
use scan_texts::t;

/// Where it is done, and undone.
pub fn address(round: &RoundName) -> String {
    format!("{}/verwijderen", super::address(round))
}

/// Asks; or says that it is being done, and until when that can be undone.
pub async fn page(visit: Allowed<Removing>) -> PageResult {
    ask(&visit, &Confirmed::default(), Errors::default()).await
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Confirmed {
    #[serde(default)]
    wat: String,
    zeker: Option<String>,
}

pub async fn submit(visit: Allowed<Removing>, FormBody(typed): FormBody<Confirmed>) -> PageResult {
    let mut errors = Errors::default();
    let what: Result<Removable, _> = typed.wat.parse();
    let what = errors.keep("wat", what.map_err(|_| t!("manage-remove-choose-what")));
    if typed.zeker.as_deref() != Some("ja") {
        errors.add("zeker", t!("manage-remove-tick-if-sure"));
    }
    let what = match errors.finish(what) {
        Ok(what) => what,
        Err(errors) => return ask(&visit, &typed, errors).await,
    };
    match visit.ports.retention.remove(&visit.right, what).await? {
        RemovalBegun::Yes => Ok(go_to(&address(visit.right.name()))),
        RemovalBegun::LastRound => {
            let only = t!("manage-remove-only-round");
            ask(&visit, &typed, Errors::one("wat", only)).await
        }
    }
}

/// Takes it back.
pub async fn undo(visit: Allowed<Removing>, _: FormBody<Button>) -> PageResult {
    visit.ports.retention.keep(&visit.right).await?;
    Ok(go_to(&super::address(visit.right.name())))
}

async fn ask(visit: &Allowed<Removing>, typed: &Confirmed, errors: Errors) -> PageResult {
    let removal = visit.ports.retention.removal(&visit.right).await?;
    if let Some(leaving) = removal.round.leaving {
        let page = Page::new(t!("common-undo-title"));
        return Ok(visit.page(page, || leaving_view(&removal.round, leaving)));
    }
    let page = Page::new(t!("manage-remove-title")).with_nav(nav(&removal.round, Tab::Invite));
    let page = page.status(errors.status());
    Ok(visit.page(page, || view(&removal, typed, errors)))
}

/// What goes with each choice.
fn choices(removal: &Removal) -> Vec<Choice> {
    let team = Choice::new(
        Removable::Team.key(),
        t!("manage-remove-whole-team"),
        t!("manage-remove-whole-team-explained"),
    );
    if !removal.has_others {
        return vec![team];
    }
    let round = Choice::new(
        Removable::Round.key(),
        t!(
            "manage-remove-only-this-round",
            round = removal.round.number
        ),
        t!("manage-remove-only-this-round-explained"),
    );
    vec![round, team]
}

fn view(removal: &Removal, typed: &Confirmed, errors: Errors) -> AnyView {
    let round = &removal.round;
    let base = super::address(&round.name);
    let undo = t!(
        "manage-remove-undo-until",
        undo_until = date(removal.undo_until)
    );
    let before = view! {
        <section class="card flow">
            <h2>{t!("common-what-happens")}</h2>
            <ul class="list">
                <li>{t!("manage-remove-nobody-sees-it")}</li>
                <li>{undo}</li>
                <li>{t!("manage-remove-erased")}</li>
                <li>{t!("manage-remove-releases-stay")}</li>
            </ul>
        </section>
    };
    let chosen = if removal.has_others {
        typed.wat.clone()
    } else {
        Removable::Team.key().to_owned()
    };
    let sure = CheckBox::must("zeker", t!("common-know-what-goes"), &errors);
    let fields = view! {
        <Choices name="wat" legend=t!("manage-remove-what-to-delete") choices=choices(removal) chosen=chosen errors=errors.clone()/>
        <div class="form-field">{field_error("zeker", &errors)}{sure.view()}</div>
    };
    let way_back = breadcrumb(
        [(base.clone(), t!("common-scan"))],
        t!("manage-remove-title"),
    );
    let text = t!("manage-remove-lead");
    ConfirmPage {
        above: Some(view! { {way_back}<ErrorSummary errors=errors/> }.into_any()),
        lead: lead(Some(kicker(round)), t!("manage-remove-question"), text),
        before: before.into_any(),
        action: address(&round.name),
        forgets: false,
        fields: Some(fields.into_any()),
        yes: Yes::Deletes(t!("manage-remove-confirm")),
        no: (base, t!("manage-remove-keep-all")),
    }
    .view()
}

/// It is being done.
fn leaving_view(round: &Round, leaving: Leaving) -> AnyView {
    let title = match leaving.what {
        Removable::Round => t!("manage-remove-round-leaving", round = round.number),
        Removable::Team => t!("manage-remove-team-leaving").to_owned(),
    };
    let text = t!(
        "manage-remove-leaving-explained",
        until = date(leaving.until)
    );
    let action = format!("{}/terughalen", super::address(&round.name));
    let lead = lead(Some(kicker(round)), title, text);
    button_page(lead, action, t!("common-undo"))
}
