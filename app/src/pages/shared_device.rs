//! One device, more people: what pages say where somebody takes part already. Used for answering, for
//! phones at the table and on pairing boards.

use crate::components::field::{CheckBox, Errors, field_error};
use crate::pages::prelude::*;
use scan::application::Who;
use scan_report::words::count;
use scan_texts::t;

/// A form that asks somebody to come in, as it is asked.
pub(super) struct Asked<T> {
    pub typed: T,
    pub errors: Errors,
    pub who: Who,
}

impl<T> Asked<T> {
    /// With nothing wrong.
    pub(super) fn by(who: Who, typed: T) -> Self {
        let errors = Errors::default();
        Self { typed, errors, who }
    }
}

/// A page for a browser in which somebody takes part already.
pub(super) struct Already {
    pub page: Page,
    pub kicker: String,
    /// Asks whether it is the same person.
    pub title: String,
    pub text: String,
    pub before: Option<AnyView>,
    /// The way on for who is there: title, explanation and link text, and where it leads.
    pub me: ([&'static str; 3], String),
    /// The same for somebody else.
    pub other: ([&'static str; 3], String),
}

impl Already {
    pub(super) fn show(self, visit: &Visit) -> Response {
        let ([me, my_way, on], on_to) = self.me;
        let ([other, their_way, over], over_to) = self.other;
        visit.page(self.page, move || {
            view! {
                <main class="page page--narrow" id="inhoud">
                    {lead(Some(self.kicker), self.title, self.text)}
                    {self.before}
                    <section class="card flow">
                        <h2>{me}</h2>
                        <p>{my_way}</p>
                        <p><a class="button button--large" href=on_to>{on}</a></p>
                    </section>
                    <section class="card card--sunk flow">
                        <h2>{other}</h2>
                        <p>{their_way}</p>
                        <p><a class="button button--quiet" href=over_to>{over}</a></p>
                    </section>
                </main>
            }
        })
    }
}

/// Where somebody says to be another than who is there: why that matters, and a box to tick.
pub(super) fn tick(why: &'static str, typed: &str, errors: &Errors) -> impl IntoView + use<> {
    let invalid = errors.of("ander").is_some();
    let words = t!("frame-shared-device-someone-else");
    let check_box = CheckBox {
        checked: person(typed) == Who::Another,
        ..CheckBox::must("ander", words, errors)
    };
    view! {
        <div class=if invalid { "form-field form-field--invalid" } else { "form-field" }>
            {alert(Tone::Warning, why)}
            {field_error("ander", errors)}
            {check_box.view()}
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

/// What was read from a form with that box; of somebody else only if it was ticked.
///
/// # Errors
/// What is wrong with the form, a missing tick too.
pub(super) fn said<T>(read: Result<T, Errors>, who: Who, ticked: &str) -> Result<T, Errors> {
    if who == Who::First || person(ticked) == Who::Another {
        return read;
    }
    let mut errors = read.err().unwrap_or_default();
    errors.add("ander", t!("frame-shared-device-tick-missing"));
    Err(errors)
}

/// Tells a coordinator how often somebody joined where somebody took part already.
pub(super) fn told(times: u32) -> Option<impl IntoView + use<>> {
    (times > 0).then(|| {
        let often = count(
            times,
            t!("frame-shared-device-time"),
            t!("frame-shared-device-times"),
        );
        let words = t!("frame-shared-device-how-often", often = often);
        view! { <div class="note" id="gedeeld-apparaat">{icon("info")}<p>{words}</p></div> }
    })
}
