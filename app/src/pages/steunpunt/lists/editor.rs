//! The text of a draft, with the numbers of its lines beside it.

use std::collections::BTreeSet;

use scan::application::lists::{Judgement, Weight};

use crate::components::textarea::TextArea;
use crate::pages::prelude::*;
use scan_texts::t;

/// Lines that get a number; of what is longer something else is wrong.
const MOST: usize = 5_000;

/// The field for the text. The numbers are links' targets, and move with the text because all of it
/// stands in one box that scrolls.
pub fn editor(text: String, judgement: &Judgement) -> AnyView {
    let own = judgement.findings.iter().filter(|one| one.file.is_none());
    let faults = own.filter(|one| one.weight == Weight::Fault);
    let wrong: BTreeSet<usize> = faults
        .filter_map(|one| one.place.map(|(line, _)| line))
        .collect();
    let lines = text.split('\n').count();
    let numbers: Vec<_> = (1..=lines.min(MOST))
        .map(|number| {
            let class = wrong.contains(&number).then_some("editor__wrong");
            view! { <span id=format!("regel-{number}") class=class>{number}</span> }
        })
        .collect();
    view! {
        <div class="form-field">
            <label class="form-label" for="tekst">{t!("steunpunt-lists-text")}</label>
            <p class="form-hint" id="tekst-hulp">{t!("steunpunt-lists-editor-text-hint")}</p>
            <div class="editor">
                <div class="editor__numbers" aria-hidden="true">{numbers}</div>
                <TextArea id="tekst".to_owned() name="tekst".to_owned() value=text rows=lines + 1 code=true
                    described_by="tekst-hulp".to_owned()/>
            </div>
        </div>
    }
    .into_any()
}
