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
        let validity = errors.keep("dagen", days.ok_or("Kies hoe lang de link werkt."));
        if !is_idempotency_key(&self.idempotency_key) {
            errors.add(
                "voor",
                "Dit formulier is niet compleet. Probeer het opnieuw.",
            );
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
    let page = Page::new("Deel het resultaat").with_nav(nav(&round, Tab::Report));
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
    let page = Page::new("Fout: deel het resultaat")
        .with_nav(nav(&round, Tab::Report))
        .status(StatusCode::UNPROCESSABLE_ENTITY);
    Ok(visit.page(page, move || view(&round, &shares, None, &typed, &errors)))
}

fn full() -> Errors {
    let mut errors = Errors::default();
    errors.add(
        "voor",
        format!("Er werken al {MOST_LINKS} links voor deze ronde. Trek eerst een link in."),
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
            {breadcrumb([(address(&round.name), "Scan")], "Deel het resultaat")}
            <ErrorSummary errors=errors.clone()/>
            {fresh.map(shown_once)}
            {lead(Some(kicker(round)), "Deel het resultaat", "Met een link lezen mensen mee die geen toegang hebben tot deze scan, zoals het schoolbestuur, de inspectie of het samenwerkingsverband. Zij hoeven zich niet aan te melden.")}
            <div class="columns">{promises(round.anonymity)}{form(&round.name, typed, errors)}</div>
            {list::list(&round.name, shares)}
        </main>
    }
}

fn shown_once(fresh: Fresh) -> impl IntoView {
    let title = format!("De link voor ‘{}’ staat klaar", fresh.audience.as_str());
    view! {
        <section class="flow" id="nieuwe-link">
            {titled_alert(Tone::Success, title, view! {
                <p>"Kopieer de link en stuur hem zelf. We laten hem "<strong>"maar één keer"</strong>" zien en kunnen hem niet opnieuw sturen."</p>
            })}
            {copy_box("deellink", fresh.link, "Kopieer de link")}
        </section>
    }
}

/// What a link shows, and to whom.
fn promises(anonymity: Anonymity) -> impl IntoView {
    let caution = match anonymity {
        Anonymity::Anonymous => {
            "Wie de link heeft, ziet het resultaat. Spreek met uw team af wie dat zijn."
        }
        Anonymity::OpenCards => {
            "Deze scan is met open kaart: collega’s gaven hun antwoorden aan het eigen team. Vraag hun of anderen mogen meelezen, en kijk eerst zelf wat er in het rapport staat."
        }
    };
    view! {
        <section class="card flow">
            <h2>"Wat laat een link zien?"</h2>
            <ul class="promises">
                <li>{icon("check")}<span>"Hetzelfde als uw rapport, met de onderdelen en de toelichting die u daar kiest. Verandert u daar iets, dan verandert het hier mee."</span></li>
                <li>{icon("lock")}<span>"Wat in het overzicht verborgen is, blijft ook hier verborgen."</span></li>
                <li>{icon("info")}<span>"Alleen lezen: niemand kan iets wijzigen of doorklikken naar uw scan. Wij onthouden op welke dag een link voor het laatst is geopend, niet door wie."</span></li>
                <li class="promises__caution">{icon("warning")}<span>{caution}</span></li>
            </ul>
        </section>
    }
}

fn form(round: &RoundName, typed: &FormInput, errors: &Errors) -> impl IntoView + use<> {
    let whom = TextField {
        name: "voor",
        label: "Voor wie is de link?",
        hint: "Bijvoorbeeld: Schoolbestuur. Alleen u ziet dit, om uw links uit elkaar te houden.",
        ..TextField::default()
    };
    let choices = Validity::ALL
        .map(|validity| Choice::new(validity.days(), format!("{} dagen", validity.days()), ""));
    // A form without a key could never be sent.
    let idempotency_key = Some(typed.idempotency_key.clone())
        .filter(|idempotency_key| is_idempotency_key(idempotency_key));
    let idempotency_key = idempotency_key.unwrap_or_else(new_idempotency_key);
    view! {
        <section class="card flow">
            <h2>"Maak een link"</h2>
            <form class="form" method="post" action=managed_address(round) autocomplete="off">
                <input type="hidden" name="idempotency_key" value=idempotency_key/>
                {whom.view(typed.voor.clone(), errors)}
                <Choices name="dagen" legend="Hoe lang werkt de link?" hint="U kunt hem ook eerder intrekken." class="choices--row"
                    choices=choices.to_vec() chosen=typed.dagen.clone() errors=errors.clone()/>
                <div class="form-actions"><button class="button">"Maak een link"</button></div>
            </form>
        </section>
    }
}
