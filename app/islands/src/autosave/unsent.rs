//! Pages on which a device changes hands: what waits in the browser is told, and forgotten.

use super::kept::{forget, waits};
use super::storage::Local;
use crate::browser::{document, on};

/// Shows the notice where something waits; forgets that, now or with the form that does.
pub fn start(round: &str, forgets: bool) {
    if waits(&Local, round)
        && let Some(notice) = document().get_element_by_id("wacht")
    {
        let _ = notice.remove_attribute("hidden");
    }
    if forgets {
        forget(&mut Local, round);
    }
    let form = document().query_selector("form[data-forgets]");
    if let Ok(Some(form)) = form {
        let round = round.to_owned();
        on(&form, "submit", move |_| forget(&mut Local, &round));
    }
}
