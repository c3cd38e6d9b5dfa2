//! Deletes a round or its team, after a confirmation, and takes that back within a week.

use scan::application::removal::{Removal, RemovalBegun};
use scan::application::retention::{Leaving, Removable};
use scan::application::rights::Removing;

use super::{Tab, kicker, nav};
use crate::components::confirm::{ConfirmPage, Yes, button_page};
use crate::components::field::{CheckBox, Choice, Choices, ErrorSummary, Errors, field_error};
use crate::pages::prelude::*;
use scan_report::words::date;

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
    let what = errors.keep("wat", what.map_err(|_| "Kies wat u wilt verwijderen."));
    if typed.zeker.as_deref() != Some("ja") {
        errors.add("zeker", "Zet een vinkje als u zeker weet dat het weg mag.");
    }
    let what = match errors.finish(what) {
        Ok(what) => what,
        Err(errors) => return ask(&visit, &typed, errors).await,
    };
    match visit.ports.retention.remove(&visit.right, what).await? {
        RemovalBegun::Yes => Ok(go_to(&address(visit.right.name()))),
        RemovalBegun::LastRound => {
            let only =
                "Dit is de enige ronde van uw team. Verwijder het hele team, of laat alles staan.";
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
        let page = Page::new("Ongedaan maken");
        return Ok(visit.page(page, || leaving_view(&removal.round, leaving)));
    }
    let page = Page::new("Verwijderen").with_nav(nav(&removal.round, Tab::Invite));
    let page = page.status(errors.status());
    Ok(visit.page(page, || view(&removal, typed, errors)))
}

/// What goes with each choice.
fn choices(removal: &Removal) -> Vec<Choice> {
    let team = Choice::new(
        Removable::Team.key(),
        "Het hele team",
        "Alle rondes met hun antwoorden, afspraken en acties, het bord voor collega-koppeling en uw vragen aan het steunpunt. Uw beheerlink werkt daarna niet meer.",
    );
    if !removal.has_others {
        return vec![team];
    }
    let round = Choice::new(
        Removable::Round.key(),
        format!("Alleen ronde {}", removal.round.number),
        "De antwoorden, afspraken, acties en gedeelde links van deze ronde. De andere rondes blijven staan.",
    );
    vec![round, team]
}

fn view(removal: &Removal, typed: &Confirmed, errors: Errors) -> AnyView {
    let round = &removal.round;
    let base = super::address(&round.name);
    let undo = format!(
        "U kunt het ongedaan maken tot en met {}. Dan is alles weer zoals het was.",
        date(removal.undo_until)
    );
    let before = view! {
        <section class="card flow">
            <h2>"Dit gebeurt er"</h2>
            <ul class="list">
                <li>"Niemand anders ziet er nog iets van. Codes en gedeelde links werken meteen niet meer."</li>
                <li>{undo}</li>
                <li>"Daarna wissen we het, ook in het bestand. Dan kan niemand het nog terughalen, wij ook niet."</li>
                <li>"Uitgaven van het steunpunt die al gemaakt zijn, veranderen niet. Daarin is uw team niet te herkennen."</li>
            </ul>
        </section>
    };
    let chosen = if removal.has_others {
        typed.wat.clone()
    } else {
        Removable::Team.key().to_owned()
    };
    let sure = CheckBox::must("zeker", "Ik weet wat er weggaat", &errors);
    let fields = view! {
        <Choices name="wat" legend="Wat wilt u verwijderen?" choices=choices(removal) chosen=chosen errors=errors.clone()/>
        <div class="form-field">{field_error("zeker", &errors)}{sure.view()}</div>
    };
    let way_back = breadcrumb([(base.clone(), "Scan")], "Verwijderen");
    let text = "Download eerst het rapport als u dat wilt bewaren.";
    ConfirmPage {
        above: Some(view! { {way_back}<ErrorSummary errors=errors/> }.into_any()),
        lead: lead(Some(kicker(round)), "Ronde of team verwijderen?", text),
        before: before.into_any(),
        action: address(&round.name),
        forgets: false,
        fields: Some(fields.into_any()),
        yes: Yes::Deletes("Verwijder"),
        no: (base, "Nee, laat alles staan"),
    }
    .view()
}

/// It is being done.
fn leaving_view(round: &Round, leaving: Leaving) -> AnyView {
    let title = match leaving.what {
        Removable::Round => format!("Ronde {} wordt verwijderd", round.number),
        Removable::Team => "Dit team wordt verwijderd".to_owned(),
    };
    let text = format!(
        "Niemand anders ziet er nog iets van. Ongedaan maken kan tot en met {}. Daarna wissen we alles, en kan niemand het nog terughalen.",
        date(leaving.until)
    );
    let action = format!("{}/terughalen", super::address(&round.name));
    let lead = lead(Some(kicker(round)), title, text);
    button_page(lead, action, "Maak het ongedaan")
}
