//! Forms that bring a list or offers in: as a file, or as text.

use serde::Deserialize;

use super::ADDRESS;
use crate::components::field::{Errors, TextField, field_error};
use crate::components::textarea::TextArea;
use crate::pages::form_body::idempotency_field;
use crate::pages::prelude::*;

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
        label: "Naam van het bestand",
        hint: "Bijvoorbeeld vo.yaml, of eigen-aanbod.yaml. Bij aanbod bepaalt de naam welk bestand het vervangt.",
        class: "textbox--medium",
        ..TextField::default()
    };
    let wrong = |field| errors.of(field).map(|_| "true");
    view! {
        <section class="card flow" aria-labelledby="nieuw">
            <h2 id="nieuw">"Een lijst of aanbod klaarzetten"</h2>
            <p>"We bewaren uw bestand als concept, ook als er fouten in staan. Daarna leest u wat er nog beter moet."</p>
            <form class="form" method="post" action=format!("{ADDRESS}/bestand") enctype="multipart/form-data" novalidate>
                {idempotency_field()}
                <div class="form-field">
                    <label class="form-label" for="lijst">"Kies een bestand"</label>
                    <p class="form-hint" id="lijst-hulp">"Een YAML-bestand van hoogstens 1 MB, bewaard als UTF-8."</p>
                    {field_error("lijst", errors)}
                    <input class="textbox textbox--file" type="file" id="lijst" name="lijst" accept=".yaml,.yml,.txt"
                        aria-invalid=wrong("lijst") aria-describedby="lijst-hulp"/>
                </div>
                <div class="form-actions"><button class="button">"Zet dit bestand klaar"</button></div>
            </form>
            <details class="details" open=!errors.is_empty()>
                <summary>"Of plak de tekst"</summary>
                <form class="form" method="post" action=ADDRESS novalidate>
                    {idempotency_field()}
                    {name.view(typed.bestand.clone(), errors)}
                    <div class="form-field">
                        <label class="form-label" for="tekst">"De tekst"</label>
                        <p class="form-hint" id="tekst-hulp">"Alles wat in het YAML-bestand staat."</p>
                        {field_error("tekst", errors)}
                        <TextArea id="tekst".to_owned() name="tekst".to_owned() value=typed.tekst.clone() rows=10 code=true
                            described_by="tekst-hulp".to_owned()/>
                    </div>
                    <div class="form-actions"><button class="button">"Zet deze tekst klaar"</button></div>
                </form>
            </details>
        </section>
    }
    .into_any()
}
