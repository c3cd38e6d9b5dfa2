//! The bare page: the same elements for 40 items, written as plainly as Leptos allows.

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use leptos::prelude::*;
use scan_app::render::to_html;

use crate::list::{ITEMS, LEVELS, TEXT};

/// The names of the levels.
const NAMES: [&str; 4] = ["Nog niet", "Begonnen", "Grotendeels", "Geborgd"];

pub fn router() -> Router {
    Router::new().route("/", get(async || Html(page())))
}

fn page() -> String {
    to_html(|| {
        let items: Vec<_> = (0..ITEMS).map(item).collect();
        view! {
            <html lang="nl">
                <head><meta charset="utf-8"/><title>"Veertig vragen"</title></head>
                <body><main><h1>"Veertig vragen"</h1><form method="post">{items}<button>"Volgende"</button></form></main></body>
            </html>
        }
    })
}

fn item(number: usize) -> impl IntoView {
    let choice = format!("keuze-{number}");
    let priority = format!("prioriteit-{number}");
    let remark = format!("opmerking-{number}");
    let levels: Vec<_> = (0..4)
        .map(|level| level_view(choice.clone(), level))
        .collect();
    view! {
        <fieldset class="card item" id=format!("vraag-{number}") data-item=number.to_string() data-revision="0">
            <legend class="item__statement"><span class="item__number">{format!("Vraag {} van 40", number + 1)}</span>{TEXT.to_owned()}</legend>
            <input type="hidden" name=format!("basis-{number}") value="0~~~0"/>
            <div class="levels levels--4">{levels}</div>
            <div class="item__foot">
                <div class="apart">
                    <label class="chip"><input type="radio" name=choice.clone() value="weet-niet"/>"Weet ik niet"</label>
                    <label class="chip"><input type="radio" name=choice value="nvt"/>"Niet van toepassing"</label>
                </div>
                <fieldset class="priority">
                    <legend>"Hoe nodig is het om hier nu aan te werken?"</legend>
                    <div class="segment">
                        <label><input type="radio" name=priority.clone() value="laag"/><span>"Laag"</span></label>
                        <label><input type="radio" name=priority.clone() value="midden"/><span>"Midden"</span></label>
                        <label><input type="radio" name=priority value="hoog"/><span>"Hoog"</span></label>
                    </div>
                </fieldset>
            </div>
            <details class="remark">
                <summary>"Opmerking"</summary>
                <label class="form-hint" for=remark.clone()>"Opmerking: noem geen namen van leerlingen of collega’s."</label>
                <textarea class="textarea" id=remark.clone() name=remark rows="3" maxlength="2000"></textarea>
                <p class="soft-warning" id=format!("let-op-{number}") role="status" hidden></p>
            </details>
        </fieldset>
    }
}

fn level_view(name: String, level: usize) -> impl IntoView {
    view! {
        <label class="level">
            <input type="radio" name=name value=(level + 1).to_string()/>
            <svg class="ball" viewBox="0 0 24 24" aria-hidden="true">
                <circle cx="12" cy="12" r="10"></circle><path d="M12 12L12 3A9 9 0 0 1 21 12Z"></path>
            </svg>
            <span class="level__name">{NAMES[level].to_owned()}</span>
            <span class="level__text">{LEVELS[level].to_owned()}</span>
        </label>
    }
}
