//! Forms that bring a list or offers in: as a file, or as text.

use serde::Deserialize;

use super::ADDRESS;
use crate::components::field::{Errors, TextField, field_error};
use crate::components::textarea::TextArea;
use crate::pages::form_body::idempotency_field;
use crate::pages::prelude::*;
use scan_texts::t;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Pasted {
    pub idempotency_key: String,
    pub bestand: String,
    pub tekst: String,
}

/// Both forms. The errors have the names of their fields: `lijst` and `tekst`.
pub fn new_forms(typed: &Pasted, errors: &Errors) -> AnyView {
    let name = TextField {
        name: "bestand",
        label: t!("steunpunt-lists-file-name"),
        hint: t!("steunpunt-lists-new-form-file-name-hint"),
        class: "textbox--medium",
        ..TextField::default()
    };
    let wrong = |field| errors.of(field).map(|_| "true");
    view! {
        <section class="card flow" aria-labelledby="nieuw">
            <h2 id="nieuw">{t!("steunpunt-lists-new-form-title")}</h2>
            <p>{t!("steunpunt-lists-new-form-lead")}</p>
            <form class="form" method="post" action=format!("{ADDRESS}/bestand") enctype="multipart/form-data" novalidate>
                {idempotency_field()}
                <div class="form-field">
                    <label class="form-label" for="lijst">{t!("steunpunt-lists-new-form-choose-file")}</label>
                    <p class="form-hint" id="lijst-hulp">{t!("steunpunt-lists-new-form-file-hint")}</p>
                    {field_error("lijst", errors)}
                    <input class="textbox textbox--file" type="file" id="lijst" name="lijst" accept=".yaml,.yml,.txt"
                        aria-invalid=wrong("lijst") aria-describedby="lijst-hulp"/>
                </div>
                <div class="form-actions"><button class="button">{t!("steunpunt-lists-new-form-add-file")}</button></div>
            </form>
            <details class="details" open=!errors.is_empty()>
                <summary>{t!("steunpunt-lists-new-form-or-paste")}</summary>
                <form class="form" method="post" action=ADDRESS novalidate>
                    {idempotency_field()}
                    {name.view(typed.bestand.clone(), errors)}
                    <div class="form-field">
                        <label class="form-label" for="tekst">{t!("steunpunt-lists-text")}</label>
                        <p class="form-hint" id="tekst-hulp">{t!("steunpunt-lists-new-form-text-hint")}</p>
                        {field_error("tekst", errors)}
                        <TextArea id="tekst".to_owned() name="tekst".to_owned() value=typed.tekst.clone() rows=10 code=true
                            described_by="tekst-hulp".to_owned()/>
                    </div>
                    <div class="form-actions"><button class="button">{t!("steunpunt-lists-new-form-add-text")}</button></div>
                </form>
            </details>
        </section>
    }
    .into_any()
}
