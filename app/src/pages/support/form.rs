//! The form of a request: what was typed, what is meant by it, and its fields.

use scan::agreement::Line;
use scan::application::support_requests::{Asking, Draft};
use scan::questionnaire::{Id, Questionnaire};
use scan::school::InvalidText;
use scan::support::{Contact, Letter, SupportText};

use super::{address, title};
use crate::components::confirm::form_actions;
use crate::components::field::{
    CheckBox, ErrorSummary, Errors, LongField, Optional, TextField, options, select, too_long,
};
use crate::pages::manage::{self, kicker};
use crate::pages::prelude::*;
use scan_texts::{InWords, Label, t};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FormInput {
    pub(super) idempotency_key: String,
    /// Id of a topic.
    pub(super) onderwerp: String,
    vraag: String,
    naam: String,
    bereikbaar: String,
    /// `ja` when the figure of the team is to go along.
    cijfer: Option<String>,
    /// `wijzig` goes back from what would be sent to the form.
    pub(super) doe: String,
    /// Mark of the text that was shown.
    pub(super) getoond: String,
}

impl FormInput {
    /// An empty form about a topic, or about none yet.
    pub(super) fn about(topic: &str, idempotency_key: String) -> Self {
        Self {
            idempotency_key,
            onderwerp: topic.to_owned(),
            ..Self::default()
        }
    }

    /// The form with the texts as they would be sent.
    pub(super) fn as_sent(&self, letter: &Letter, mark: &str) -> Self {
        let text = |line: &Option<Line>| {
            let text = line.as_ref().map(|line| line.as_str().to_owned());
            text.unwrap_or_default()
        };
        Self {
            vraag: letter.question.as_str().to_owned(),
            naam: text(&letter.contact.name),
            bereikbaar: text(&letter.contact.reach),
            doe: String::new(),
            getoond: mark.to_owned(),
            ..self.clone()
        }
    }

    pub(super) fn with_figure(&self) -> bool {
        self.cijfer.as_deref() == Some("ja")
    }

    /// What was meant, or all errors at once.
    pub(super) fn read(&self, questionnaire: &Questionnaire) -> Result<Draft, Errors> {
        let mut errors = Errors::default();
        let topic = Id::new(&self.onderwerp).ok();
        let topic = topic.filter(|topic| questionnaire.topic(topic).is_some());
        let topic = errors.keep(
            "onderwerp",
            topic.ok_or(t!("support-form-choose-from-list")),
        );
        let question = SupportText::new(&self.vraag);
        let question = question.map_err(|wrong| match wrong {
            InvalidText::Empty => t!("support-form-write-question").to_owned(),
            InvalidText::TooLong(max) => {
                too_long(&self.vraag, max).unwrap_or_else(|| wrong.in_words())
            }
            _ => wrong.in_words(),
        });
        let question = errors.keep("vraag", question);
        let name = errors.keep("naam", Line::new(&self.naam));
        let reach = errors.keep("bereikbaar", Line::new(&self.bereikbaar));
        let all = || {
            Some(Draft {
                topic: topic?,
                question: question?,
                contact: Contact {
                    name: name?,
                    reach: reach?,
                },
                with_figure: self.with_figure(),
            })
        };
        errors.finish(all())
    }

    /// Every field of the form, hidden.
    pub(super) fn hidden(&self) -> AnyView {
        let pairs = [
            ("idempotency_key", Some(&self.idempotency_key)),
            ("onderwerp", Some(&self.onderwerp)),
            ("vraag", Some(&self.vraag)),
            ("naam", Some(&self.naam)),
            ("bereikbaar", Some(&self.bereikbaar)),
            ("cijfer", self.cijfer.as_ref()),
            ("getoond", Some(&self.getoond)),
        ];
        let fields: Vec<_> = pairs
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?.clone())))
            .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
            .collect();
        fields.into_any()
    }
}

pub(super) fn view(asking: &Asking, typed: &FormInput, errors: &Errors) -> AnyView {
    let round = &asking.round;
    let base = address(&round.name);
    let action = format!("{base}/nieuw");
    let above = [
        (manage::address(&round.name), t!("common-scan")),
        (base.clone(), title()),
    ];
    html! {
        <main class="page page--narrow" id="inhoud">
            {breadcrumb(above, t!("support-ask-a-question"))}
            <ErrorSummary errors=errors.clone()/>
            {lead(Some(kicker(round)), t!("support-form-heading"), t!("support-form-lead"))}
            <form class="form" method="post" action=action novalidate>
                <input type="hidden" name="idempotency_key" value=typed.idempotency_key.clone()/>
                {select("onderwerp", t!("support-form-which-topic"), Optional::No, topics(&round.questionnaire, &typed.onderwerp), errors)}
                {question(typed).needed(errors)}
                {contact(typed, errors)}
                {facts(asking, typed)}
                {form_actions(t!("support-form-see-what-you-send"), base, t!("common-cancel"))}
            </form>
        </main>
    }
}

/// The topics of the list, by area.
fn topics(questionnaire: &Questionnaire, chosen: &str) -> AnyView {
    let groups: Vec<_> = questionnaire
        .areas
        .iter()
        .map(|part| {
            let topics = part.topics.iter();
            let topics = topics.map(|topic| (topic.id.to_string(), topic.title.clone()));
            let topics: Vec<_> = topics.collect();
            view! { <optgroup label=part.area.label()>{options(&topics, chosen)}</optgroup> }
        })
        .collect();
    html! { <option value="" selected=chosen.is_empty()>{t!("support-form-choose-topic")}</option>{groups} }
}

fn question(typed: &FormInput) -> LongField {
    LongField {
        name: "vraag".into(),
        label: t!("support-form-what-to-ask").into(),
        value: typed.vraag.clone(),
        max: SupportText::MAX,
    }
}

fn contact(typed: &FormInput, errors: &Errors) -> AnyView {
    let name = TextField {
        name: "naam",
        label: t!("common-your-name"),
        hint: t!("support-form-contact-hint"),
        optional: Optional::Yes,
        autocomplete: "name",
        ..TextField::default()
    };
    let reach = TextField {
        name: "bereikbaar",
        label: t!("support-form-your-contact"),
        optional: Optional::Yes,
        ..TextField::default()
    };
    html! {
        {name.view(typed.naam.clone(), errors)}
        {reach.view(typed.bereikbaar.clone(), errors)}
    }
}

/// What goes along of the school, and what may.
fn facts(asking: &Asking, typed: &FormInput) -> AnyView {
    let rows = asking
        .sender
        .facts()
        .map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> });
    let figure = CheckBox::may(
        "cijfer",
        t!("support-form-send-figure"),
        typed.with_figure(),
    );
    html! {
        <fieldset class="form-field">
            <legend>{t!("support-form-what-goes-along")}</legend>
            <p class="form-hint">{t!("support-form-what-goes-along-text")}</p>
            <dl class="facts">{rows.to_vec()}</dl>
            {figure.view()}
        </fieldset>
    }
}
