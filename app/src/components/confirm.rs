//! Pages that ask before something that cannot be undone, and those that say that it is done.

use leptos::prelude::*;

use super::alert::{Tone, titled_alert};
use super::icon::icon;
use scan_texts::t;

/// A page that says what will happen and asks for a button.
pub struct ConfirmPage {
    /// At the head of the page: the way back, and why it was not done when it was tried.
    pub above: Option<AnyView>,
    /// The question, and what happens.
    pub lead: AnyView,
    /// What to know before: stands between the question and the form.
    pub before: AnyView,
    pub action: String,
    /// Whether what waits in this browser goes with it.
    pub forgets: bool,
    pub fields: Option<AnyView>,
    pub yes: Yes,
    /// Where somebody goes who would rather not, and what the link says.
    pub no: (String, &'static str),
}

/// The button that does it.
#[derive(Clone, Copy, Debug)]
pub enum Yes {
    Deletes(&'static str),
    /// It closes something, and nothing is lost.
    Closes(&'static str),
}

impl ConfirmPage {
    pub fn view(self) -> AnyView {
        let (to, no) = self.no;
        let asks = self.fields.is_some();
        let actions = match self.yes {
            Yes::Closes(yes) => form_actions(yes, to, no),
            Yes::Deletes(yes) => html! {
                <div class="form-actions">
                    <button class="button button--danger">{yes}</button>
                    <a class="button button--quiet" href=to>{no}</a>
                </div>
            },
        };
        html! {
            <main class="page page--narrow" id="inhoud">
                {self.above}
                {self.lead}
                {self.before}
                <form class="form" method="post" action=self.action data-forgets=self.forgets.then_some("") novalidate=asks>
                    {self.fields}
                    {actions}
                </form>
            </main>
        }
    }
}

/// A page with a button, and nothing else to choose.
pub fn button_page(lead: AnyView, action: String, button: &'static str) -> AnyView {
    html! {
        <main class="page page--narrow" id="inhoud">
            {lead}
            <form class="form" method="post" action=action>
                <div class="form-actions"><button class="button button--large">{button}</button></div>
            </form>
        </main>
    }
}

/// The button at the foot of a form, and where somebody goes who would rather not.
pub fn form_actions(yes: &'static str, to: String, no: &'static str) -> AnyView {
    html! {
        <div class="form-actions">
            <button class="button button--large">{yes}</button>
            <a class="button button--plain" href=to>{no}</a>
        </div>
    }
}

/// That it cannot be undone, and what follows from that.
pub fn for_good(text: &'static str) -> AnyView {
    let text = view! { <p>{text}</p> };
    titled_alert(Tone::Warning, t!("frame-confirm-no-way-back"), text)
}

/// The page that says that it is done; `on` is where to begin anew.
pub fn done_page(
    title: &'static str,
    text: &'static str,
    on: (&'static str, &'static str),
) -> AnyView {
    let (href, words) = on;
    html! {
        <main class="page page--narrow" id="inhoud">
            <div class="alert alert--success">
                {icon("success")}
                <h1 class="alert__title">{title}</h1>
                <p>{text}</p>
            </div>
            <div class="button-group">
                <a class="button button--quiet" href=href>{words}</a>
                <a class="button button--plain" href="/">{t!("common-to-the-home-page")}</a>
            </div>
        </main>
    }
}
