//! The form of one resource.

use scan::agreement::{Line, ResourceNeed};

use crate::components::field::{Errors, Optional, TextField};
use crate::pages::agree::parts::{hidden, overtaken};
use crate::pages::form_body::new_idempotency_key;
use crate::pages::prelude::*;
use scan_report::agreed::resources::Entry;
use scan_report::agreed::words;
use scan_texts::t;

#[derive(Clone, Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fields {
    pub(super) idempotency_key: String,
    /// Revision that it was made on; 0 for something new.
    pub(super) basis: i64,
    /// What is missing.
    #[serde(default)]
    pub(super) wat: String,
    #[serde(default)]
    pub(super) voor: String,
    /// Who can supply it.
    #[serde(default)]
    pub(super) van: String,
    /// `ja` takes it off the list.
    pub(super) weg: Option<String>,
}

/// A form that came back.
#[derive(Clone, Debug)]
pub(super) struct FormInput {
    pub(super) id: Id,
    /// It is not on the list yet.
    pub(super) is_new: bool,
    /// Mark of the form, for one that is new.
    pub(super) idempotency_key: String,
    /// The revision that it was made on.
    pub(super) base: i64,
    /// *Wat*, *voor wie*, *van wie*, as typed.
    pub(super) values: [String; 3],
    /// It took the resource off the list.
    pub(super) dropped: bool,
    pub(super) errors: Errors,
    /// Somebody else wrote in between.
    pub(super) overtaken: bool,
}

impl FormInput {
    /// The form as it came, with nothing wrong.
    pub(super) fn of(id: Id, is_new: bool, fields: &Fields) -> Self {
        Self {
            id,
            is_new,
            idempotency_key: fields.idempotency_key.clone(),
            base: fields.basis,
            values: [&fields.wat, &fields.voor, &fields.van].map(Clone::clone),
            dropped: is_dropped(fields),
            errors: Errors::default(),
            overtaken: false,
        }
    }

    /// The status of the page that shows it.
    pub(super) fn status(&self) -> StatusCode {
        if self.overtaken {
            StatusCode::CONFLICT
        } else {
            self.errors.status()
        }
    }

    fn in_words(&self) -> String {
        let [what, whom, supplier] = &self.values;
        let line = |text: &str| Line::new(text).ok().flatten();
        line(what).map_or_else(String::new, |what| {
            words::need(&ResourceNeed {
                what,
                for_whom: line(whom),
                supplier: line(supplier),
                dropped: self.dropped,
            })
        })
    }
}

fn is_dropped(fields: &Fields) -> bool {
    fields.weg.as_deref() == Some("ja")
}

/// What to write down, or what is wrong with it.
pub(super) fn read(fields: &Fields) -> Result<ResourceNeed, Errors> {
    let mut errors = Errors::default();
    let what = match errors.keep("wat", Line::new(&fields.wat)) {
        Some(None) => {
            errors.add("wat", t!("agree-resources-form-fill-in-what"));
            None
        }
        what => what.flatten(),
    };
    let for_whom = errors.keep("voor", Line::new(&fields.voor)).flatten();
    let supplier = errors.keep("van", Line::new(&fields.van)).flatten();
    let need = what.map(|what| ResourceNeed {
        what,
        for_whom,
        supplier,
        dropped: is_dropped(fields),
    });
    errors.finish(need)
}

/// Hidden fields that write a need anew, on or off the list.
pub(super) fn switch(entry: &Entry, action: String, dropped: bool, label: &'static str) -> AnyView {
    let [what, whom, supplier] = values_of(entry);
    let of = format!(": {what}");
    html! {
        <form class="no-print" method="post" action=action>
            {hidden(&new_idempotency_key(), entry.revision)}
            <input type="hidden" name="wat" value=what/>
            <input type="hidden" name="voor" value=whom/>
            <input type="hidden" name="van" value=supplier/>
            {dropped.then(|| view! { <input type="hidden" name="weg" value="ja"/> })}
            <button class="button button--plain">{label}<span class="visually-hidden">{of}</span></button>
        </form>
    }
}

/// The form of a resource on the list; `typed` is this form as it came back.
pub(super) fn edit(
    entry: &Entry,
    action: String,
    keep: String,
    typed: Option<&FormInput>,
) -> AnyView {
    let values = typed.map_or_else(|| values_of(entry), |typed| typed.values.clone());
    let errors = typed.map(|typed| typed.errors.clone()).unwrap_or_default();
    let conflict = typed.filter(|typed| typed.overtaken);
    let notice = conflict.map(|typed| {
        let theirs = entry.need.as_ref().map(words::need).unwrap_or_default();
        overtaken(typed.in_words(), theirs, keep)
    });
    let base = match typed {
        Some(typed) if conflict.is_none() => typed.base,
        _ => entry.revision,
    };
    let dropped = typed.is_some_and(|typed| typed.dropped);
    // One form can come back; its fields have plain ids, so that errors can lead there.
    let key = if typed.is_some() {
        String::new()
    } else {
        format!("-{}", entry.id)
    };
    html! {
        <form class="flow" method="post" action=action autocomplete="off" novalidate>
            {notice}
            {hidden(&new_idempotency_key(), base)}
            {fields(&key, values, &errors)}
            {dropped.then(|| view! { <input type="hidden" name="weg" value="ja"/> })}
            <div class="form-actions"><button class="button button--quiet">{t!("common-save")}</button></div>
        </form>
    }
}

/// The form for a resource of the team's own; what came back keeps its key, so that it stays one.
pub(super) fn add(action: String, typed: Option<&FormInput>) -> AnyView {
    let values = typed.map(|typed| typed.values.clone()).unwrap_or_default();
    let errors = typed.map(|typed| typed.errors.clone()).unwrap_or_default();
    let idempotency_key =
        typed.map_or_else(new_idempotency_key, |typed| typed.idempotency_key.clone());
    let key = if typed.is_some() { "" } else { "-nieuw" };
    html! {
        <form class="flow" method="post" action=action autocomplete="off" novalidate>
            {hidden(&idempotency_key, 0)}
            {fields(key, values, &errors)}
            <div class="form-actions"><button class="button">{t!("common-add-to-the-list")}</button></div>
        </form>
    }
}

/// `key` tells the ids of several forms apart.
fn fields(key: &str, [what, whom, supplier]: [String; 3], errors: &Errors) -> AnyView {
    let line = |name, label, optional, value| {
        let field = TextField {
            name,
            suffix: key.to_owned(),
            label,
            optional,
            ..TextField::default()
        };
        field.view(value, errors)
    };
    html! {
        {line("wat", t!("agree-resources-form-what-is-missing"), Optional::No, what)}
        {line("voor", t!("agree-resources-form-for-whom"), Optional::Yes, whom)}
        {line("van", t!("agree-resources-form-who-can-supply"), Optional::Yes, supplier)}
    }
}

/// What the form of a resource starts with: what the team wrote, else its name.
fn values_of(entry: &Entry) -> [String; 3] {
    let text = |line: &Option<Line>| {
        let text = line.as_ref().map(|line| line.as_str().to_owned());
        text.unwrap_or_default()
    };
    let Some(need) = &entry.need else {
        let name: String = entry.name.chars().take(Line::MAX).collect();
        return [name, String::new(), String::new()];
    };
    [
        need.what.as_str().to_owned(),
        text(&need.for_whom),
        text(&need.supplier),
    ]
}
