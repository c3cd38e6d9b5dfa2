//! `/beheer/{round}/delen`: what a link shows, a form for a new one, and all links.

use crate::components::copy::copy_box;
use crate::pages::prelude::*;
use scan::round::Anonymity;
use scan::sharing::{Audience, MOST_LINKS, Validity};

use super::{list, managed_address};
use crate::components::field::{Choice, Choices, ErrorSummary, Errors, TextField};
use crate::pages::form_body::{is_idempotency_key, new_idempotency_key, with_cookie};
use crate::pages::manage::{Tab, address, kicker, nav};
use crate::visit::Once;
use scan::application::sharing::{Made, NewShare, Share, ShareState};
use scan_texts::t;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FormInput {
    idempotency_key: String,
    voor: String,
    dagen: String,
}

impl FormInput {
    fn usual() -> Self {
        Self {
            idempotency_key: new_idempotency_key(),
            voor: String::new(),
            dagen: Validity::default().days().to_string(),
        }
    }

    /// What was meant, or all errors at once.
    fn read(&self) -> Result<NewShare, Errors> {
        let mut errors = Errors::default();
        let audience = errors.keep("voor", Audience::new(&self.voor));
        let days = self.dagen.parse().ok().and_then(Validity::from_days);
        let validity = errors.keep("dagen", days.ok_or(t!("share-coordinate-choose-how-long")));
        if !is_idempotency_key(&self.idempotency_key) {
            errors.add("voor", t!("share-coordinate-incomplete"));
        }
        let new = audience.zip(validity).map(|(audience, validity)| NewShare {
            idempotency_key: self.idempotency_key.clone(),
            audience,
            validity,
        });
        errors.finish(new)
    }
}

/// A link that was just made: for whom, and its address.
struct Fresh {
    audience: Audience,
    link: String,
}

impl Fresh {
    /// From the cookie of this browser; nothing when it is not about a working link of this round.
    fn of(visit: &Visit, shares: &[Share], name: &str) -> Option<Self> {
        let key = visit.once_token(Once::SharedLink, name)?;
        let is_this =
            |share: &&Share| share.name.as_str() == name && share.state == ShareState::Live;
        let share = shares.iter().find(is_this)?;
        Some(Self {
            audience: share.audience.clone(),
            link: format!("{}/gedeeld/openen/{key}", visit.public_url()),
        })
    }
}

/// Which link was just made.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fresher {
    nieuw: String,
}

/// Shows the page; a link that was just made this one time.
pub async fn page(visit: Allowed<Managed>, Query(fresher): Query<Fresher>) -> PageResult {
    let (round, shares) = visit.ports.sharing.shares(&visit.right).await?;
    let fresh = Fresh::of(&visit, &shares, &fresher.nieuw);
    let page = Page::new(t!("common-share-the-result")).with_nav(nav(&round, Tab::Report));
    let page = page.with_islands_if(fresh.is_some());
    let was_there = fresh.is_some();
    let response = visit.page(page, move || {
        view(
            &round,
            &shares,
            fresh,
            &FormInput::usual(),
            &Errors::default(),
        )
    });
    if was_there {
        let shown = visit.forget_once(Once::SharedLink, &fresher.nieuw);
        return Ok(with_cookie(response, shown));
    }
    Ok(response)
}

/// Makes a link, or shows the form again with what was typed and what is wrong.
pub async fn submit(visit: Allowed<Managed>, FormBody(typed): FormBody<FormInput>) -> PageResult {
    // Asked first, so that nobody else sees the form with errors.
    let (round, shares) = visit.ports.sharing.shares(&visit.right).await?;
    let errors = match typed.read() {
        Err(errors) => errors,
        Ok(new) => match visit.ports.sharing.share(&visit.right, new).await? {
            Made::Link(share, key) => {
                let share = share.as_str();
                let shown = visit.once_cookies(Once::SharedLink, share, key);
                return Ok(go_with(
                    &format!("{}?nieuw={share}", managed_address(visit.right.name())),
                    shown,
                ));
            }
            Made::Ended => return Ok(go_to(&managed_address(visit.right.name()))),
            Made::Full => full(),
        },
    };
    let page = Page::new(t!("share-coordinate-error-title"))
        .with_nav(nav(&round, Tab::Report))
        .status(StatusCode::UNPROCESSABLE_ENTITY);
    Ok(visit.page(page, move || view(&round, &shares, None, &typed, &errors)))
}

fn full() -> Errors {
    let mut errors = Errors::default();
    errors.add(
        "voor",
        t!("share-coordinate-too-many", most_links = MOST_LINKS),
    );
    errors
}

fn view(
    round: &Round,
    shares: &[Share],
    fresh: Option<Fresh>,
    typed: &FormInput,
    errors: &Errors,
) -> impl IntoView + use<> {
    view! {
        <main class="page" id="inhoud">
            {breadcrumb([(address(&round.name), t!("common-scan"))], t!("common-share-the-result"))}
            <ErrorSummary errors=errors.clone()/>
            {fresh.map(shown_once)}
            {lead(Some(kicker(round)), t!("common-share-the-result"), t!("share-coordinate-lead"))}
            <div class="columns">{promises(round.anonymity)}{form(&round.name, typed, errors)}</div>
            {list::list(&round.name, shares)}
        </main>
    }
}

fn shown_once(fresh: Fresh) -> impl IntoView {
    let title = t!(
        "share-coordinate-link-ready",
        audience = fresh.audience.as_str()
    );
    view! {
        <section class="flow" id="nieuwe-link">
            {titled_alert(Tone::Success, title, view! {
                <p>{t!("share-coordinate-copy-and-send")}<strong>{t!("common-only-once")}</strong>{t!("common-and-cannot-send-it")}</p>
            })}
            {copy_box("deellink", fresh.link, t!("common-copy-the-link"))}
        </section>
    }
}

/// What a link shows, and to whom.
fn promises(anonymity: Anonymity) -> impl IntoView {
    let caution = match anonymity {
        Anonymity::Anonymous => {
            t!("share-coordinate-caution-anonymous")
        }
        Anonymity::OpenCards => {
            t!("share-coordinate-caution-open")
        }
    };
    view! {
        <section class="card flow">
            <h2>{t!("share-coordinate-what-it-shows")}</h2>
            <ul class="promises">
                <li>{icon("check")}<span>{t!("share-coordinate-same-as-report")}</span></li>
                <li>{icon("lock")}<span>{t!("share-coordinate-hidden-stays")}</span></li>
                <li>{icon("info")}<span>{t!("share-coordinate-read-only")}</span></li>
                <li class="promises__caution">{icon("warning")}<span>{caution}</span></li>
            </ul>
        </section>
    }
}

fn form(round: &RoundName, typed: &FormInput, errors: &Errors) -> impl IntoView + use<> {
    let whom = TextField {
        name: "voor",
        label: t!("share-coordinate-for-whom"),
        hint: t!("share-coordinate-for-whom-hint"),
        ..TextField::default()
    };
    let choices = Validity::ALL.map(|validity| {
        Choice::new(
            validity.days(),
            t!("share-coordinate-days", days = validity.days()),
            "",
        )
    });
    // A form without a key could never be sent.
    let idempotency_key = Some(typed.idempotency_key.clone())
        .filter(|idempotency_key| is_idempotency_key(idempotency_key));
    let idempotency_key = idempotency_key.unwrap_or_else(new_idempotency_key);
    view! {
        <section class="card flow">
            <h2>{t!("common-make-a-link")}</h2>
            <form class="form" method="post" action=managed_address(round) autocomplete="off">
                <input type="hidden" name="idempotency_key" value=idempotency_key/>
                {whom.view(typed.voor.clone(), errors)}
                <Choices name="dagen" legend=t!("share-coordinate-how-long") hint=t!("share-coordinate-how-long-hint") class="choices--row"
                    choices=choices.to_vec() chosen=typed.dagen.clone() errors=errors.clone()/>
                <div class="form-actions"><button class="button">{t!("common-make-a-link")}</button></div>
            </form>
        </section>
    }
}
