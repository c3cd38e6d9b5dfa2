//! `/steunpunt/lijsten/concept/{draft}`: a draft to mend, with what the check says of it.

use scan::application::lists::{Draft, Edit, Edited, FileStem, Reading, Upload};
use scan::application::staff::StaffRole;
use scan::ids::ListDraftId;
use serde::Deserialize;

use super::editor::editor;
use super::findings::findings;
use super::words::{named_of, plain, standing};
use super::{ADDRESS, draft_address};
use crate::components::field::{Errors, TextField};
use crate::components::textarea::TextArea;
use crate::pages::form_body::new_idempotency_key;
use crate::pages::prelude::*;
use crate::pages::steunpunt::{Tab, nav};
use scan_report::words::moment;
use scan_texts::t;

pub async fn page(visit: Allowed<Staff>, PathName(draft): PathName<ListDraftId>) -> PageResult {
    let draft = visit.ports.lists.draft(&visit.right, draft).await?;
    Ok(show(&visit, draft, None))
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Changed {
    basis: i64,
    bestand: String,
    tekst: String,
    doe: Option<String>,
}

/// Saves a draft, whatever is in it; as another one, where somebody else was first.
pub async fn save(
    visit: Allowed<Staff>,
    PathName(draft): PathName<ListDraftId>,
    FormBody(typed): FormBody<Changed>,
) -> PageResult {
    let (lists, staff) = (&visit.ports.lists, &visit.right);
    let file = FileStem::of(&typed.bestand);
    let text = plain(&typed.tekst);
    match typed.doe.as_deref() {
        None => {}
        Some("apart") => {
            let upload = Upload {
                idempotency_key: new_idempotency_key(),
                file,
                body: text.into_bytes(),
            };
            let made = lists.upload(staff, upload).await?;
            return Ok(go_to(&draft_address(made)));
        }
        Some(_) => return Err(StatusCode::UNPROCESSABLE_ENTITY.into()),
    }
    let edit = Edit {
        base: typed.basis,
        file,
        text,
    };
    match lists.save(staff, draft, edit.clone()).await? {
        Edited::Yes => Ok(go_to(&draft_address(draft))),
        Edited::Overtaken(theirs) => Ok(show(&visit, *theirs, Some(edit))),
    }
}

/// Shows a draft; `mine` is what was typed here while somebody else saved `draft`.
fn show(visit: &Allowed<Staff>, draft: Draft, mine: Option<Edit>) -> Response {
    let status = match &mine {
        None => StatusCode::OK,
        Some(_) => StatusCode::CONFLICT,
    };
    let member = visit.right.member();
    let page = Page::new(t!("steunpunt-lists-draft-name", file = draft.head.file))
        .with_nav(nav(member, Tab::Lists))
        .with_lists()
        .with_checking()
        .status(status);
    visit.page(page, || view(draft, mine, member.role))
}

fn view(draft: Draft, mine: Option<Edit>, role: StaffRole) -> AnyView {
    let Draft {
        head,
        text,
        reading,
    } = draft;
    let judgement = &head.judgement;
    let address = draft_address(head.id);
    let name = format!("{}.yaml", head.file);
    let version = judgement.version.as_deref();
    let version = version.map_or_else(String::new, |version| {
        t!("steunpunt-lists-draft-version", version = version)
    });
    let kicker = format!("{}{version}", named_of(judgement));
    let saved = t!(
        "steunpunt-lists-draft-saved",
        changed = moment(head.changed),
        changed_by = head.changed_by,
        judgement = standing(judgement)
    );
    let guessed = (reading == Reading::Guessed)
        .then(|| alert(Tone::Warning, t!("steunpunt-lists-draft-not-utf8")));
    let conflict = mine
        .as_ref()
        .map(|_| conflict(&head.changed_by, text.clone()));
    let both = mine.is_some();
    let mine = mine.map(|edit| (edit.file, edit.text));
    let (file, text) = mine.unwrap_or_else(|| (head.file.clone(), text));
    let field = TextField {
        name: "bestand",
        label: t!("steunpunt-lists-file-name"),
        hint: t!("steunpunt-lists-draft-file-name-hint"),
        class: "textbox--medium",
        ..TextField::default()
    };
    let apart = both.then(|| {
        view! { <button class="button button--quiet" name="doe" value="apart">{t!("steunpunt-lists-draft-save-apart")}</button> }
    });
    let said = findings(judgement);
    let next = next_steps(&address, judgement.is_sound(), role);
    view! {
        <main class="page page--wide" id="inhoud">
            {breadcrumb([(ADDRESS.to_owned(), t!("steunpunt-lists-title"))], name.clone())}
            {conflict}
            {lead(Some(kicker), t!("steunpunt-lists-draft-draft-name", name = name), saved)}
            {guessed}
            <div class="drafting">
                <form class="form drafting__text" method="post" action=address.clone() data-checks=super::check::PATH data-checked=t!("steunpunt-lists-draft-checked-as-typed") data-unchecked=t!("steunpunt-lists-draft-not-checked-as-typed") novalidate>
                    <input type="hidden" name="basis" value=head.revision.to_string()/>
                    {field.view(format!("{file}.yaml"), &Errors::default())}
                    {editor(text, judgement)}
                    <div class="form-actions">
                        <button class="button button--large">{t!("steunpunt-lists-draft-save-and-check")}</button>
                        {apart}
                    </div>
                </form>
                <section class="card flow drafting__findings" aria-labelledby="bevindingen-titel">
                    <h2 id="bevindingen-titel">{t!("steunpunt-lists-draft-what-check-says")}</h2>
                    <div class="flow" id="bevindingen">{said}</div>
                    <p class="small soft" id="controle-stand" role="status"></p>
                </section>
            </div>
            {next}
        </main>
    }
    .into_any()
}

/// Said to the second of two; with what the first saved.
fn conflict(by: &str, theirs: String) -> AnyView {
    let text = t!("steunpunt-lists-draft-overtaken-text", by = by);
    view! {
        <section class="alert alert--warning" role="alert">
            {icon("warning")}
            <h2 class="alert__title">{t!("steunpunt-lists-draft-overtaken")}</h2>
            <p>{text}</p>
            <details class="details">
                <summary>{t!("steunpunt-lists-draft-text-of-colleague")}</summary>
                <label class="form-hint" for="andere-tekst">{t!("steunpunt-lists-draft-as-it-is-now")}</label>
                <TextArea id="andere-tekst".to_owned() name="andere-tekst".to_owned() value=theirs rows=12 code=true readonly=true
                    described_by="bevindingen-titel".to_owned()/>
            </details>
        </section>
    }
    .into_any()
}

fn next_steps(address: &str, sound: bool, role: StaffRole) -> AnyView {
    let discard = view! { <a class="button button--plain" href=format!("{address}/weggooien")>{t!("steunpunt-lists-draft-discard")}</a> };
    if !sound {
        let text = t!("steunpunt-lists-draft-faults-first");
        return view! {
            <section class="card flow">
                <h2>{t!("common-what-next")}</h2>
                <p>{text}</p>
                <div class="button-group">{discard}</div>
            </section>
        }
        .into_any();
    }
    let publish = if role == StaffRole::Admin {
        view! { <a class="button" href=format!("{address}/publiceren")>{t!("steunpunt-lists-publish")}</a> }.into_any()
    } else {
        view! { <p>{t!("steunpunt-lists-draft-administrator-publishes")}</p> }.into_any()
    };
    view! {
        <section class="card flow">
            <h2>{t!("common-what-next")}</h2>
            <p>{t!("steunpunt-lists-draft-about-saved")}</p>
            <div class="button-group">
                <a class="button button--quiet" href=format!("{address}/voorbeeld")>{t!("steunpunt-lists-draft-see-as-colleague")}</a>
                <a class="button button--quiet" href=format!("{address}/wijzigingen")>{t!("steunpunt-lists-what-changes")}</a>
                {publish}
                {discard}
            </div>
        </section>
    }
    .into_any()
}
