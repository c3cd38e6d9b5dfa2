//! `/beheer/{round}/sessie`: whoever leads sees the agenda, the present item and the buttons.

mod agenda;
mod point;
mod scene;

pub(super) use self::scene::{LeadScene, load};
use super::{lead_address, open};
use crate::pages::agree::answer;
use crate::pages::agree::note::form as note;
use crate::pages::manage::{self, Tab};
use crate::pages::prelude::*;
use scan_islands::followed;
use scan_texts::t;

/// What became of the step before.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct LeadQuery {
    melding: String,
}

/// Shows the page; without an open session the page that opens one.
pub async fn page(visit: Allowed<Led>, Query(query): Query<LeadQuery>) -> PageResult {
    let scene = match load(&visit, &visit.right).await {
        Ok(scene) => scene,
        Err(Refusal::NotFound) => {
            let rights = &visit.ports.rights;
            let managed = rights.managed(&visit.credentials, visit.right.name());
            return open::ask(&visit, &managed.await?).await;
        }
        Err(refusal) => return Err(refusal.into()),
    };
    Ok(show(&visit, scene, &query.melding, StatusCode::OK))
}

fn show(visit: &Visit, scene: LeadScene, notice: &str, status: StatusCode) -> Response {
    let round = &scene.session.round;
    // A device that only leads has no other pages.
    let nav = visit
        .credentials
        .session
        .is_some()
        .then(|| manage::nav(round, Tab::Meeting));
    let base = lead_address(&round.name);
    let page = Page {
        nav,
        ..Page::new(t!("meeting-lead-title"))
            .with_islands()
            .status(status)
    };
    let notice = melding(notice);
    visit.page(page, move || {
        view! {
            <main class="page page--wide" id="inhoud">
                // After a form, a browser with scripts takes what stands in here from the answer.
                <div class="session-notice" id="melding" role="status">{notice}</div>
                {followed(parts(&scene), format!("{base}/stroom"))}
            </main>
        }
    })
}

/// Writes the team's answer to an item down.
pub async fn answer(
    visit: Allowed<Led>,
    PathName(id): PathName<Id>,
    FormBody(fields): FormBody<answer::form::Fields>,
) -> PageResult {
    let mut scene = load(&visit, &visit.right).await?;
    let questionnaire = scene.session.round.questionnaire.clone();
    let placed = questionnaire.item_by_id(&id).ok_or(Refusal::NotFound)?;
    let kept = answer::form::keep(&visit, &questionnaire, placed, fields);
    let Some(typed) = kept.await? else {
        return Ok(saved(visit.right.name()));
    };
    let status = typed.refused.status();
    scene.typed_answer = Some((id, typed));
    Ok(show(&visit, scene, "", status))
}

pub async fn note(
    visit: Allowed<Led>,
    PathName(id): PathName<Id>,
    FormBody(fields): FormBody<note::Fields>,
) -> PageResult {
    let mut scene = load(&visit, &visit.right).await?;
    let questionnaire = scene.session.round.questionnaire.clone();
    let placed = questionnaire.item_by_id(&id).ok_or(Refusal::NotFound)?;
    let Some(typed) = note::keep(&visit, placed, fields).await? else {
        return Ok(saved(visit.right.name()));
    };
    let status = typed.refused.status();
    scene.typed_note = Some((id, typed));
    Ok(show(&visit, scene, "", status))
}

fn saved(round: &RoundName) -> Response {
    go_to(&format!("{}?melding=bewaard", lead_address(round)))
}

pub(super) fn parts(scene: &LeadScene) -> AnyView {
    // The screen comes first before the first point, and later out of the way.
    let (first, later) = match scene.session.present {
        None => (Some(tools(scene)), None),
        Some(_) => (None, Some(tools(scene))),
    };
    html! {
        <div class="session">
            <div class="session__point">{point::parts(scene)}</div>
            <div class="session__side">
                {first}
                <div class="session__agenda" data-part="agenda">{agenda::agenda(scene)}</div>
                {later}
            </div>
        </div>
    }
}

fn melding(key: &str) -> Option<impl IntoView + use<>> {
    let words = match key {
        "net-voor" => {
            t!("meeting-lead-just-before-you")
        }
        "stemming" => t!("meeting-lead-vote-under-way"),
        "bewaard" => t!("common-saved"),
        _ => return None,
    };
    Some(alert(Tone::Info, words))
}

fn tools(scene: &LeadScene) -> impl IntoView + use<> {
    let session = &scene.session;
    let base = lead_address(&session.round.name);
    let code = session.present.is_some().then(|| {
        view! { <p>{t!("meeting-lead-session-code")}<strong>{session.code.to_string()}</strong>"."</p> }
    });
    view! {
        <section class="card card--sunk flow">
            <h2>{t!("meeting-lead-tools")}</h2>
            <div class="button-group">
                <form method="post" action=format!("{base}/scherm") target="_blank"><button class="button button--quiet">{t!("meeting-lead-open-screen")}</button></form>
                <a class="button button--quiet" href=format!("{base}/overdragen")>{t!("common-lead-from-another-device")}</a>
                <a class="button button--plain" href=format!("{base}/sluiten")>{t!("common-close-the-session")}</a>
            </div>
            {code}
            <p class="small">{t!("meeting-lead-screen-explained")}</p>
        </section>
    }
}
