//! What the page of whoever leads shows, and the form of each of its buttons.

use std::collections::HashMap;
use std::sync::Arc;

use scan::agreement::Agreed;
use scan::application::meeting::{Attendance, Attendee, SessionView};
use scan::overview::Reason;

use super::super::lead_address;
use crate::pages::agree::answer;
use crate::pages::agree::note::form as note;
use crate::pages::form_body::new_idempotency_key;
use crate::pages::prelude::*;

pub struct LeadScene {
    pub(super) session: Arc<SessionView>,
    pub(super) attendance: Attendance,
    pub(super) reasons: HashMap<u16, Vec<Reason>>,
    pub(super) agreed: Agreed,
    pub(super) idempotency_key: String,
    pub(super) typed_answer: Option<(Id, answer::form::FormInput)>,
    pub(super) typed_note: Option<(Id, note::FormInput)>,
}

pub(in super::super) async fn load(visit: &Visit, led: &Led) -> Outcome<LeadScene> {
    let attendee = Attendee::Lead(led.name().clone());
    let rights = &visit.ports.rights;
    let here = rights.attending(&visit.credentials, &attendee).await?;
    let session = visit.ports.meeting.session(&here).await?;
    let places = visit.ports.meeting.places(led).await?;
    Ok(LeadScene {
        session,
        attendance: visit.ports.meeting.attendance(&here).await?,
        reasons: places
            .into_iter()
            .map(|place| (place.item, place.reasons))
            .collect(),
        agreed: visit.ports.agreeing.agreed(led).await?.1,
        idempotency_key: new_idempotency_key(),
        typed_answer: None,
        typed_note: None,
    })
}

/// A step as a form with one button. `id` keeps the focus where it was.
pub(super) fn button(
    scene: &LeadScene,
    step: &str,
    item: Option<u16>,
    class: &str,
    words: AnyView,
) -> AnyView {
    let item = item.map(|item| item.to_string()).unwrap_or_default();
    let id = format!("doe-{step}-{item}");
    html! {
        <form method="post" action=format!("{}/stap", lead_address(&scene.session.round.name))>
            <input type="hidden" name="stand" value=scene.session.revision.to_string()/>
            <input type="hidden" name="doe" value=step.to_owned()/>
            <input type="hidden" name="punt" value=item/>
            <button class=class.to_owned() id=id>{words}</button>
        </form>
    }
}
