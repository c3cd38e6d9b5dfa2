//! `/`: what the scan gives, for whom, how long, and what happens with answers.

use super::overview::sample::sample;
use crate::pages::prelude::*;
use scan_texts::t;

/// Shows the page, with the scans in which this browser takes part.
pub async fn page(visit: Visit) -> Response {
    // The front page must be there even when the database has trouble.
    let managed = visit.ports.coordination.rounds(&visit.credentials).await;
    let managed = managed.unwrap_or_default();
    let mine = visit.ports.participating.mine(&visit.credentials).await;
    let mine = mine.unwrap_or_default();
    visit.page(Page::new(t!("home-title")), move || {
        view! {
            <main class="page page--flush" id="inhoud">
                {hero()}
                {going_on(managed, mine)}
                {steps()}
                {gains()}
                {durations()}
                {promise()}
            </main>
        }
    })
}

fn hero() -> impl IntoView {
    view! {
        <section class="hero">
            <div class="hero__text">
                <h1 class="hero__title">{t!("home-heading")}</h1>
                <p>{t!("home-lead")}</p>
                <div class="button-group">
                    <a class="button button--large" href="/start">{t!("common-start-a-scan")}</a>
                    <a class="button button--large button--quiet" href="/meedoen">{t!("common-join-with-a-team")}</a>
                </div>
                <p class="soft">{t!("home-free")}<a href="/aanschuiven">{t!("common-join-in")}</a>{t!("home-have-account")}<a href="/aanmelden">{t!("home-sign-in")}</a>"."</p>
            </div>
            <figure class="card hero__picture">
                <figcaption>
                    <strong>{t!("home-sample")}</strong>
                    <span>{t!("home-sample-about")}</span>
                </figcaption>
                {sample()}
            </figure>
        </section>
    }
}

fn going_on(managed: Vec<Round>, mine: Vec<Round>) -> Option<impl IntoView> {
    if managed.is_empty() && mine.is_empty() {
        return None;
    }
    let entry = |way: &str, round: &Round, words: &'static str| {
        let href = format!("/{way}/{}", round.name.as_str());
        let name = t!(
            "home-round-name",
            school = round.school,
            team = round.team,
            round = round.number
        );
        view! {
            <li>
                <a class="topic-link" href=href>
                    <span class="topic-link__name">{name}</span>
                    <span class="state">{words}</span>
                    {icon("chevron")}
                </a>
            </li>
        }
    };
    let managed = managed.iter();
    let managed: Vec<_> = managed
        .map(|round| match round.leaving {
            Some(_) => entry("beheer", round, t!("home-being-removed")),
            None => entry("beheer", round, t!("home-you-coordinate")),
        })
        .collect();
    let mine = mine.iter();
    let mine: Vec<_> = mine
        .map(|round| entry("invullen", round, t!("home-you-fill-in")))
        .collect();
    Some(view! {
        <section class="home-section" aria-labelledby="bezig">
            <h2 id="bezig">{t!("home-carry-on")}</h2>
            <ul class="card topics__list">{managed}{mine}</ul>
        </section>
    })
}

fn steps() -> impl IntoView {
    view! {
        <section class="home-section">
            <h2>{t!("home-three-steps")}</h2>
            <ol class="steps">
                <li class="step">
                    <h3>{t!("common-alone")}</h3>
                    <p>{t!("home-alone-text")}</p>
                    <p class="step__time">{t!("home-alone-time")}</p>
                </li>
                <li class="step">
                    <h3>{t!("common-look-together")}</h3>
                    <p>{t!("home-look-together-text")}</p>
                    <p class="step__time">{t!("home-look-together-time")}</p>
                </li>
                <li class="step">
                    <h3>{t!("common-agree")}</h3>
                    <p>{t!("home-agree-text")}</p>
                    <p class="step__time">{t!("home-agree-time")}</p>
                </li>
            </ol>
        </section>
    }
}

fn gains() -> impl IntoView {
    view! {
        <section class="home-section">
            <h2>{t!("home-what-team-needs")}</h2>
            <ul class="gains">
                <li class="informatie">
                    <h3>{t!("home-information")}</h3>
                    <p>{t!("home-information-text")}</p>
                </li>
                <li class="vaardigheden">
                    <h3>{t!("home-skills")}</h3>
                    <p>{t!("home-skills-text")}</p>
                </li>
                <li class="organisatie">
                    <h3>{t!("home-organisation")}</h3>
                    <p>{t!("home-organisation-text")}</p>
                </li>
            </ul>
        </section>
    }
}

fn durations() -> impl IntoView {
    view! {
        <section class="band">
            <h2>{t!("home-how-long")}</h2>
            <div class="durations">
                <p class="duration"><strong>{t!("home-short-time")}</strong><span>{t!("home-short-scan")}</span></p>
                <p class="duration"><strong>{t!("home-full-time")}</strong><span>{t!("home-full-scan")}</span></p>
            </div>
            <p>{t!("home-stop-and-resume")}</p>
        </section>
    }
}

fn promise() -> impl IntoView {
    view! {
        <section class="band band--deep">
            <div class="promise">
                <h2>{t!("home-your-answer")}</h2>
                <ul class="promises">
                    <li>{icon("check")}<span>{t!("home-no-right-or-wrong")}</span></li>
                    <li>{icon("lock")}<span>{t!("home-anonymous")}</span></li>
                    <li>{icon("check")}<span>{t!("home-own-answers")}</span></li>
                    <li>{icon("check")}<span>{t!("home-no-address")}<a href="/privacy">{t!("home-how-we-handle-data")}</a></span></li>
                </ul>
            </div>
            <div class="button-group">
                <a class="button" href="/start">{t!("common-start-a-scan")}</a>
                <a class="button button--quiet" href="/meedoen">{t!("common-join-with-a-team")}</a>
            </div>
        </section>
    }
}
