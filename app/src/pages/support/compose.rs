//! A new request: the form, what would be sent, and sending it.

use scan::application::support_requests::{Asking, NewSupportRequest, Preview, Sent};
use scan::support::MOST_OPEN;

use super::form::{self, FormInput};
use super::{address, anchor, title};
use crate::components::field::{Errors, soft_warning};
use crate::components::letter::letter;
use crate::pages::form_body::{is_idempotency_key, new_idempotency_key};
use crate::pages::manage::{self, Tab, kicker};
use crate::pages::prelude::*;
use scan_texts::t;

/// The form; `onderwerp` in the query chooses a topic of the list.
pub async fn page(visit: Allowed<Managed>, Query(query): Query<QueryPairs>) -> PageResult {
    let asking = visit.ports.support_requests.asking(&visit.right).await?;
    let topic = query.value("onderwerp");
    let typed = FormInput::about(topic, new_idempotency_key());
    Ok(show(&visit, &asking, &typed, &Errors::default()))
}

/// Shows what would be sent, or the form again: with what is wrong, or to change something.
pub async fn check(visit: Allowed<Managed>, FormBody(typed): FormBody<FormInput>) -> PageResult {
    let asking = known(&visit, &typed).await?;
    if typed.doe == "wijzig" {
        return Ok(show(&visit, &asking, &typed, &Errors::default()));
    }
    let draft = match typed.read(&asking.round.questionnaire) {
        Ok(draft) => draft,
        Err(errors) => return Ok(show(&visit, &asking, &typed, &errors)),
    };
    let port = &visit.ports.support_requests;
    let preview = port.preview(&visit.right, &draft).await?;
    Ok(confirm(&visit, &preview, &typed, Shown::First))
}

/// Sends what was shown, once.
pub async fn send(visit: Allowed<Managed>, FormBody(typed): FormBody<FormInput>) -> PageResult {
    let asking = known(&visit, &typed).await?;
    let draft = match typed.read(&asking.round.questionnaire) {
        Ok(draft) => draft,
        Err(errors) => return Ok(show(&visit, &asking, &typed, &errors)),
    };
    let new = NewSupportRequest {
        idempotency_key: typed.idempotency_key.clone(),
        draft,
        mark: typed.getoond.clone(),
    };
    match visit.ports.support_requests.send(&visit.right, new).await? {
        Sent::Yes(request) => {
            let address = address(&asking.round.name);
            let anchor = anchor(request);
            Ok(go_to(&format!("{address}?verstuurd={request}#{anchor}")))
        }
        Sent::Changed(preview) => Ok(confirm(&visit, &preview, &typed, Shown::Anew)),
        Sent::Full => {
            let wait = t!("support-compose-too-many-open", most_open = MOST_OPEN);
            Ok(show(&visit, &asking, &typed, &Errors::one("vraag", wait)))
        }
    }
}

/// What the form needs, if it is one of ours.
async fn known(visit: &Allowed<Managed>, typed: &FormInput) -> Result<Asking, Failure> {
    let asking = visit.ports.support_requests.asking(&visit.right).await?;
    if !is_idempotency_key(&typed.idempotency_key) {
        return Err(StatusCode::UNPROCESSABLE_ENTITY.into());
    }
    Ok(asking)
}

fn show(visit: &Visit, asking: &Asking, typed: &FormInput, errors: &Errors) -> Response {
    let title = if errors.is_empty() {
        t!("support-ask-a-question")
    } else {
        t!("support-compose-error-ask-a-question")
    };
    let page = Page::new(title)
        .with_nav(manage::nav(&asking.round, Tab::Actions))
        .status(errors.status());
    visit.page(page, || form::view(asking, typed, errors))
}

/// Whether the text was shown before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shown {
    First,
    /// Another text was, and that one is not sent.
    Anew,
}

fn confirm(visit: &Visit, preview: &Preview, typed: &FormInput, shown: Shown) -> Response {
    let status = match shown {
        Shown::First => StatusCode::OK,
        Shown::Anew => StatusCode::CONFLICT,
    };
    let page = Page::new(t!("support-compose-is-this-right"))
        .with_nav(manage::nav(&preview.round, Tab::Actions))
        .status(status);
    visit.page(page, || view(preview, typed, shown))
}

fn view(preview: &Preview, typed: &FormInput, shown: Shown) -> AnyView {
    let Preview {
        round,
        letter: sent,
        mark,
    } = preview;
    let base = address(&round.name);
    let above = [
        (manage::address(&round.name), t!("common-scan")),
        (base.clone(), title()),
    ];
    let changed = (shown == Shown::Anew).then(|| {
        refused_alert(
            t!("support-compose-not-sent-yet"),
            t!("support-compose-text-changed"),
        )
    });
    let no_figure = (typed.with_figure() && sent.figure.is_none())
        .then(|| alert(Tone::Info, t!("support-compose-no-figure")));
    let fields = typed.as_sent(sent, mark);
    html! {
        <main class="page page--medium" id="inhoud">
            {breadcrumb(above, t!("support-compose-is-this-right"))}
            {changed}
            {lead(Some(kicker(round)), t!("support-compose-is-this-right"), t!("support-compose-word-for-word"))}
            {no_figure}
            <section class="card flow" aria-labelledby="tekst">
                <h2 id="tekst">{t!("support-compose-you-send-this")}</h2>
                {letter(sent.text())}
            </section>
            {soft_warning(sent.question.as_str())}
            <form class="form" method="post" action=base.clone()>
                {fields.hidden()}
                <div class="form-actions">
                    <button class="button button--large">{t!("support-compose-send")}</button>
                    <button class="button button--plain" name="doe" value="wijzig" formaction=format!("{base}/nieuw")>{t!("support-compose-back-and-change")}</button>
                </div>
            </form>
        </main>
    }
}
