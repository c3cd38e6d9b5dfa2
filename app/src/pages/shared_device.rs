//! One device, more people: what pages say where somebody takes part already. Used for answering, for
//! phones at the table and on pairing boards.

use leptos::prelude::*;

use crate::components::field::{Errors, field_error};
use crate::components::icon::icon;
use scan::application::Who;
use scan_report::words::count;

/// Title, explanation and link text of a choice.
type Words = (&'static str, &'static str, &'static str);

/// Two ways on: as who is there, or as somebody else.
pub(super) fn choice(me: Words, on: String, other: Words, to: String) -> impl IntoView + use<> {
    view! {
        <section class="card flow">
            <h2>{me.0}</h2>
            <p>{me.1}</p>
            <p><a class="button button--large" href=on>{me.2}</a></p>
        </section>
        <section class="card card--sunk flow">
            <h2>{other.0}</h2>
            <p>{other.1}</p>
            <p><a class="button button--quiet" href=to>{other.2}</a></p>
        </section>
    }
}

/// Where somebody says to be another than who is there: why that matters, and a box to tick.
pub(super) fn tick(why: &'static str, typed: &str, errors: &Errors) -> impl IntoView + use<> {
    let ticked = person(typed) == Who::Another;
    let invalid = errors.of("ander").is_some();
    view! {
        <div class=if invalid { "form-field form-field--invalid" } else { "form-field" }>
            <div class="alert alert--warning">{icon("warning")}<p>{why}</p></div>
            {field_error("ander", errors)}
            <label class="choice choice--check">
                <input type="checkbox" id="ander" name="ander" value="ja" checked=ticked required
                    aria-describedby=invalid.then_some("ander-fout")/>
                <span class="choice__name">"Ik ben iemand anders dan wie hier eerst meedeed"</span>
            </label>
        </div>
    }
}

/// Who that box says it is.
pub(super) fn person(ticked: &str) -> Who {
    match ticked {
        "ja" => Who::Another,
        _ => Who::First,
    }
}

/// What was read from a form with that box, if it was ticked.
///
/// # Errors
/// What is wrong with the form, a missing tick too.
pub(super) fn said<T>(read: Result<T, Errors>, who: Who) -> Result<T, Errors> {
    if who == Who::Another {
        return read;
    }
    let mut errors = read.err().unwrap_or_default();
    errors.add(
        "ander",
        "Zet een vinkje als u iemand anders bent. Bent u dezelfde? Ga dan terug en kies ‘Ga verder’.",
    );
    Err(errors)
}

/// Tells a coordinator how often somebody joined where somebody took part already.
pub(super) fn told(times: u32) -> Option<impl IntoView + use<>> {
    (times > 0).then(|| {
        let often = count(times, "keer", "keer");
        let words = format!(
            "{often} ging iemand meedoen op een apparaat waarop al een collega meedeed. Dat klopt als u een apparaat laat rondgaan. Anders deed iemand misschien vaker mee: dan klopt het beeld niet, en beschermt de grens van 5 mensen minder goed.",
        );
        view! { <div class="note" id="gedeeld-apparaat">{icon("info")}<p>{words}</p></div> }
    })
}
