//! The coordinator's page of a round: invite, and see how many have joined.

use scan::disclosure::Headcount;
use scan::round::{Anonymity, Phase};

use super::contribution::FormInput;
use super::parts::{closes_by_itself, more, rounds, together};
use super::reviewing::{self, Session};
use super::{Tab, address, finished, kicker, nav};
use crate::components::copy::mail_card;
use crate::components::field::Errors;
use crate::components::icon::{Mark, MarkSize};
use crate::components::qr::Qr;
use crate::pages::code_card::CodeCard;
use crate::pages::meeting::lead_address;
use crate::pages::prelude::*;
use crate::pages::report::file::address_of;
use crate::pages::shared_device::told;
use crate::pages::support;
use scan::application::ManagedRound;
use scan::application::meeting::Attendee;
use scan::application::reports::FileKind;
use scan_islands::followed;
use scan_report::invitation::{STEPS, host, join_link, mail, minutes, promise, question};
use scan_report::words::date;
use scan_texts::t;

pub async fn page(visit: Allowed<Managed>) -> PageResult {
    let managed = visit.ports.coordination.round(&visit.right).await?;
    let nav = nav(&managed.round, Tab::Invite);
    match managed.round.phase {
        Phase::Private => {}
        Phase::Review => {
            let page = Page::new(t!("manage-invite-your-scan")).with_nav(nav);
            return review(&visit, managed, page).await;
        }
        Phase::Frozen => {
            let (typed, errors) = (FormInput::of(&managed), Errors::default());
            let page = finished::page(&managed);
            let threshold = visit.site.threshold;
            return Ok(visit.page(page, || {
                finished::view(&managed, &typed, &errors, threshold)
            }));
        }
    }
    let url = visit.public_url().to_owned();
    let page = Page::new(t!("manage-invite-title"))
        .with_nav(nav)
        .with_islands();
    Ok(visit.page(page, move || open(&managed, &url)))
}

/// The page of a round that the team is looking at.
async fn review(visit: &Allowed<Managed>, managed: ManagedRound, page: Page) -> PageResult {
    let (ports, led) = (&visit.ports, Led::from(visit.right.clone()));
    let (_, agreed) = ports.agreeing.agreed(&led).await?;
    let attendee = Attendee::Lead(led.name().clone());
    let attending = ports.rights.attending(&visit.credentials, &attendee);
    let session = match attending.await {
        Ok(_) => Session::Open,
        Err(Refusal::NotFound) => Session::Closed,
        Err(refusal) => return Err(refusal.into()),
    };
    Ok(visit.page(page, move || reviewing::view(&managed, &agreed, session)))
}

/// The invitation on one A4.
pub async fn print(visit: Allowed<Managed>) -> PageResult {
    let managed = match visit.ports.coordination.round(&visit.right).await? {
        managed if managed.round.phase == Phase::Private => managed,
        _ => return Err(Refusal::NotFound.into()),
    };
    let url = visit.public_url().to_owned();
    Ok(
        visit.page(Page::new(t!("common-invitation-on-paper")), move || {
            sheet(&managed, &url)
        }),
    )
}

fn open(managed: &ManagedRound, url: &str) -> impl IntoView + use<> {
    let base = address(&managed.round.name);
    let close = format!("{base}/afsluiten");
    view! {
        <main class="page" id="inhoud">
            {lead(Some(kicker(&managed.round)), t!("manage-invite-title"), t!("manage-invite-lead"))}
            {support::news(managed)}
            {code_card(managed, url)}
            <div class="columns">{headcount(managed)}{mail_card(mail(managed, url))}</div>
            <p>{t!("manage-invite-rather-email")}<a href=format!("{base}/mailen")>{t!("manage-invite-email-own-link")}</a>"."</p>
            <section class="card card--sunk flow">
                <h2>{t!("manage-invite-everyone-done")}</h2>
                <p>{t!("manage-invite-only-then-answers")}</p>
                <p><a class="button" href=close>{t!("manage-title")}</a></p>
                {closes_by_itself(managed)}
            </section>
            {directly(managed)}
            {rounds(managed)}
            {together(&base)}
            {more(managed)}
        </main>
    }
}

/// While nobody has joined, the team can skip filling in alone.
fn directly(managed: &ManagedRound) -> Option<impl IntoView + use<>> {
    let to = lead_address(&managed.round.name);
    (managed.headcount.total.joined == 0).then(|| {
        view! { <p>{t!("manage-invite-team-together")}<a href=to>{t!("manage-invite-fill-in-directly")}</a>{t!("manage-invite-own-phone")}</p> }
    })
}

fn code_card(managed: &ManagedRound, url: &str) -> AnyView {
    let base = address(&managed.round.name);
    let card = CodeCard {
        title: t!("common-team-code"),
        code: &managed.code,
        id: "teamcode",
        state: managed.code_state,
        words: [
            t!(
                "manage-invite-join-until",
                code_until = date(managed.code_until)
            ),
            t!("manage-invite-code-locked").to_owned(),
            t!("manage-invite-code-expired").to_owned(),
        ],
        typed_at: (url, "/meedoen"),
        link: (join_link(managed, url), "meedoenlink"),
        qr_label: t!("manage-invite-qr-label"),
        paper: Some(format!("{base}/uitnodiging")),
        forms: format!("{base}/code"),
    };
    card.view()
}

fn headcount(managed: &ManagedRound) -> impl IntoView + use<> {
    let total = managed.headcount.total;
    let source = format!("{}/stand", address(&managed.round.name));
    let groups: Vec<_> = managed
        .headcount
        .groups
        .iter()
        .filter_map(|group| {
            let count = *group.count.visible()?;
            let known = managed.round.questionnaire.group(&group.group)?;
            Some(view! { <li>{t!("manage-invite-role-count", known = known.label, joined = count.joined)}</li> })
        })
        .collect();
    let none = groups.is_empty();
    let why = match (managed.round.anonymity, none) {
        (Anonymity::Anonymous, true) => {
            t!("manage-invite-roles-not-shown")
        }
        (Anonymity::Anonymous, false) => {
            t!("manage-invite-roles-lag")
        }
        _ => "",
    };
    view! {
        <section class="card headcount" aria-labelledby="stand">
            <h2 id="stand">{t!("manage-invite-who-takes-part")}</h2>
            {followed(numbers(total), source)}
            {(!none).then(|| view! { <ul class="list">{groups}</ul> })}
            {(!why.is_empty()).then(|| view! { <p class="small">{why}</p> })}
            {told(managed.shared_device)}
            <p class="small">{t!("manage-invite-numbers-only")}</p>
        </section>
    }
}

/// How many people there are; follows them.
pub(super) fn numbers(total: Headcount) -> AnyView {
    view! {
        <div data-part="stand" aria-live="polite">
            <dl class="headcount__numbers">
                <div><dt>{t!("common-taking-part")}</dt><dd>{total.joined}</dd></div>
                <div><dt>{t!("common-done-text")}</dt><dd>{total.finished}</dd></div>
            </dl>
        </div>
    }
    .into_any()
}

fn sheet(managed: &ManagedRound, url: &str) -> impl IntoView + use<> {
    let round = &managed.round;
    let steps = STEPS.map(|[name, text]| {
        let name = format!("{}: ", name());
        view! { <li><span><strong>{name}</strong>{text()}</span></li> }
    });
    view! {
        <main class="page page--medium" id="inhoud">
            <div class="button-group button-group--apart no-print">
                <a class="button button--plain" href=address(&round.name)>{icon("back")}{t!("common-back")}</a>
                <a class="button button--quiet" href=address_of(&round.name, &FileKind::Invitation)>{t!("common-download-as-pdf")}</a>
                <p class="small">{t!("manage-invite-print-hint")}</p>
            </div>
            <article class="sheet">
                <p class="sheet__brand"><Mark size=MarkSize::Small/>{t!("common-scan-passend-onderwijs")}</p>
                <div class="lead">
                    <h1 class="sheet__title">{question()}</h1>
                    <p>{t!("manage-invite-take-part-by", school = round.school, team = round.team)}<strong>{date(managed.code_until)}</strong>{t!("manage-invite-it-takes-about")}<strong>{minutes(round)}{t!("manage-invite-minutes")}</strong>"."</p>
                </div>
                <div class="sheet__code">
                    <div class="flow">
                        <p>{t!("common-go-to")}<strong>{format!("{}/meedoen", host(url))}</strong>{t!("manage-invite-fill-in-code")}</p>
                        <p class="team-code"><span class="team-code__value">{managed.code.to_string()}</span></p>
                    </div>
                    <Qr address=join_link(managed, url) label=t!("manage-invite-qr-label-you")/>
                </div>
                <ol class="sheet__steps">{steps.to_vec()}</ol>
                <div class="sheet__foot"><p>{promise(round.anonymity)}</p></div>
            </article>
        </main>
    }
}
