//! Closes the private phase, after a confirmation that says what that means.

use scan::round::{Anonymity, Phase};

use super::{address, kicker};
use crate::components::confirm::{ConfirmPage, Yes};
use crate::components::field::{CheckBox, ErrorSummary, Errors, field_error};
use crate::pages::prelude::*;
use crate::pages::shared_device::told;
use scan::application::ManagedRound;

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
        let errors = Errors::one(
            "zeker",
            "Zet een vinkje als u zeker weet dat u wilt afsluiten.",
        );
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
        visit.page(Page::new("Invullen afsluiten").status(status), move || {
            view(&managed, errors)
        }),
    )
}

fn view(managed: &ManagedRound, errors: Errors) -> AnyView {
    let total = managed.headcount.total;
    let busy = total.joined.saturating_sub(total.finished);
    let count = match (total.joined, busy) {
        (0, _) => "Er doet nog niemand mee.".to_owned(),
        (1, 0) => "De enige deelnemer is klaar.".to_owned(),
        (joined, 0) => format!("Alle {joined} deelnemers zijn klaar."),
        (joined, 1) => format!(
            "{} van {joined} deelnemers zijn klaar. 1 is nog bezig.",
            total.finished
        ),
        (joined, busy) => format!(
            "{} van {joined} deelnemers zijn klaar. {busy} zijn nog bezig.",
            total.finished
        ),
    };
    let few = managed.round.anonymity == Anonymity::Anonymous
        && total.joined < scan::disclosure::GROUP_MIN;
    let what_of_busy = match busy {
        0 => None,
        1 => Some("Wie nog bezig is, telt mee met wat al is ingevuld.".to_owned()),
        busy => Some(format!(
            "De {busy} deelnemers die nog bezig zijn, tellen mee met wat ze al invulden."
        )),
    };
    let base = address(&managed.round.name);
    let few = few.then(|| {
        let text = view! { <p>"Dit is een anonieme scan. Met minder dan 5 mensen laten we geen antwoorden zien. U ziet dan alleen wat u samen afspreekt."</p> };
        titled_alert(Tone::Warning, "Nog geen 5 deelnemers", text)
    });
    let before = view! {
        {few}
        {told(managed.shared_device)}
        <section class="card flow">
            <h2>"Dit gebeurt er"</h2>
            <ul class="list">
                <li>"Niemand kan nog antwoorden geven, wijzigen of wissen."</li>
                {what_of_busy.map(|text| view! { <li>{text}</li> })}
                <li>"U ziet het overzicht en kunt het met uw team bekijken."</li>
                <li>"De koppeling tussen apparaten en antwoorden verdwijnt."</li>
            </ul>
        </section>
        {titled_alert(Tone::Warning, "Heropenen kan niet", view! {
            <p>"Zo blijft eerlijk antwoorden veilig. Wacht liever een dag als er nog collega’s bezig zijn."</p>
        })}
    };
    let sure = CheckBox::must("zeker", "Ik weet dat heropenen niet kan", &errors);
    let fields = view! {
        <div class="form-field">{field_error("zeker", &errors)}{sure.view()}</div>
    };
    let way_back = breadcrumb([(base.clone(), "Uitnodigen")], "Afsluiten");
    ConfirmPage {
        above: Some(html! { {way_back}<ErrorSummary errors=errors/> }),
        lead: lead(Some(kicker(&managed.round)), "Invullen afsluiten?", count),
        before: before.into_any(),
        action: format!("{base}/afsluiten"),
        forgets: false,
        fields: Some(fields.into_any()),
        yes: Yes::Closes("Sluit het invullen af"),
        no: (base, "Nog niet"),
    }
    .view()
}
