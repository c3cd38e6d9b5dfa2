//! Closes the private phase, after a confirmation that says what that means.

use scan::round::{Anonymity, Phase};

use super::{address, kicker};
use crate::components::confirm::{ConfirmPage, Yes};
use crate::components::field::{CheckBox, ErrorSummary, Errors, field_error};
use crate::pages::prelude::*;
use crate::pages::shared_device::told;
use scan::application::ManagedRound;
use scan_texts::t;

pub async fn page(visit: Allowed<Managed>) -> PageResult {
    ask(&visit, Errors::default()).await
}

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Confirmed {
    zeker: Option<String>,
}

pub async fn submit(
    visit: Allowed<Managed>,
    FormBody(confirmed): FormBody<Confirmed>,
) -> PageResult {
    if confirmed.zeker.as_deref() != Some("ja") {
        let errors = Errors::one("zeker", t!("manage-close-tick-if-sure"));
        return ask(&visit, errors).await;
    }
    visit.ports.coordination.close(&visit.right).await?;
    Ok(go_to(&format!("{}/overzicht", address(visit.right.name()))))
}

async fn ask(visit: &Allowed<Managed>, errors: Errors) -> PageResult {
    let managed = visit.ports.coordination.round(&visit.right).await?;
    if managed.round.phase != Phase::Private {
        let overview = format!("{}/overzicht", address(&managed.round.name));
        return Ok(go_to(&overview));
    }
    let status = errors.status();
    Ok(
        visit.page(Page::new(t!("manage-title")).status(status), move || {
            view(&managed, errors)
        }),
    )
}

fn view(managed: &ManagedRound, errors: Errors) -> AnyView {
    let total = managed.headcount.total;
    let busy = total.joined.saturating_sub(total.finished);
    let count = match (total.joined, busy) {
        (0, _) => t!("manage-close-nobody-joined").to_owned(),
        (1, 0) => t!("manage-close-only-one-done").to_owned(),
        (joined, 0) => t!("manage-close-all-done", joined = joined),
        (joined, 1) => t!(
            "manage-close-one-busy",
            finished = total.finished,
            joined = joined
        ),
        (joined, busy) => t!(
            "manage-close-some-busy",
            finished = total.finished,
            joined = joined,
            busy = busy
        ),
    };
    let few = managed.round.anonymity == Anonymity::Anonymous
        && total.joined < scan::disclosure::GROUP_MIN;
    let what_of_busy = match busy {
        0 => None,
        1 => Some(t!("manage-close-one-busy-counts").to_owned()),
        busy => Some(t!("manage-close-busy-count", busy = busy)),
    };
    let base = address(&managed.round.name);
    let few = few.then(|| {
        let text = view! { <p>{t!("manage-close-too-few-explained")}</p> };
        titled_alert(Tone::Warning, t!("manage-close-too-few"), text)
    });
    let before = view! {
        {few}
        {told(managed.shared_device)}
        <section class="card flow">
            <h2>{t!("common-what-happens")}</h2>
            <ul class="list">
                <li>{t!("manage-close-no-more-answers")}</li>
                {what_of_busy.map(|text| view! { <li>{text}</li> })}
                <li>{t!("manage-close-you-see-overview")}</li>
                <li>{t!("manage-close-link-disappears")}</li>
            </ul>
        </section>
        {titled_alert(Tone::Warning, t!("manage-close-no-reopening"), view! {
            <p>{t!("manage-close-safe-honesty")}</p>
        })}
    };
    let sure = CheckBox::must("zeker", t!("manage-close-know-no-reopening"), &errors);
    let fields = view! {
        <div class="form-field">{field_error("zeker", &errors)}{sure.view()}</div>
    };
    let way_back = breadcrumb([(base.clone(), t!("manage-invite"))], t!("common-close"));
    ConfirmPage {
        above: Some(html! { {way_back}<ErrorSummary errors=errors/> }),
        lead: lead(
            Some(kicker(&managed.round)),
            t!("manage-close-question"),
            count,
        ),
        before: before.into_any(),
        action: format!("{base}/afsluiten"),
        forgets: false,
        fields: Some(fields.into_any()),
        yes: Yes::Closes(t!("manage-close-confirm")),
        no: (base, t!("common-not-yet")),
    }
    .view()
}
