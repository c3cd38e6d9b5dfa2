//! `/`: what the scan gives, for whom, how long, and what happens with answers.

use super::overview::sample::sample;
use crate::pages::prelude::*;

/// Shows the page, with the scans in which this browser takes part.
pub async fn page(visit: Visit) -> Response {
    // The front page must be there even when the database has trouble.
    let managed = visit.ports.coordination.rounds(&visit.credentials).await;
    let managed = managed.unwrap_or_default();
    let mine = visit.ports.participating.mine(&visit.credentials).await;
    let mine = mine.unwrap_or_default();
    visit.page(Page::new("Waar staat uw team?"), move || {
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
                <h1 class="hero__title">"Waar staat uw team met passend onderwijs?"</h1>
                <p>"Vul de scan samen in. U ziet waar uw team staat, waar de meningen verschillen en waar u het beste kunt beginnen."</p>
                <div class="button-group">
                    <a class="button button--large" href="/start">"Start een scan"</a>
                    <a class="button button--large button--quiet" href="/meedoen">"Doe mee met een teamcode"</a>
                </div>
                <p class="soft">"Gratis en zonder account, voor po, vo en mbo. Begint de teamsessie? "<a href="/aanschuiven">"Schuif aan"</a>". Hebt u een account? "<a href="/aanmelden">"Meld u aan"</a>"."</p>
            </div>
            <figure class="card hero__picture">
                <figcaption>
                    <strong>"Dit ziet uw team na afloop"</strong>
                    <span>"verzonnen voorbeeld, 22 collega’s"</span>
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
        let name = format!("{}, {} · ronde {}", round.school, round.team, round.number);
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
            Some(_) => entry("beheer", round, "wordt verwijderd"),
            None => entry("beheer", round, "u bent coördinator"),
        })
        .collect();
    let mine = mine.iter();
    let mine: Vec<_> = mine
        .map(|round| entry("invullen", round, "u vult in"))
        .collect();
    Some(view! {
        <section class="home-section" aria-labelledby="bezig">
            <h2 id="bezig">"Verder waar u was"</h2>
            <ul class="card topics__list">{managed}{mine}</ul>
        </section>
    })
}

fn steps() -> impl IntoView {
    view! {
        <section class="home-section">
            <h2>"In drie stappen"</h2>
            <ol class="steps">
                <li class="step">
                    <h3>"Alleen"</h3>
                    <p>"Iedereen vult in op de eigen telefoon of laptop. Eerlijk, en zonder dat iemand meekijkt."</p>
                    <p class="step__time">"10 of 25 minuten"</p>
                </li>
                <li class="step">
                    <h3>"Samen kijken"</h3>
                    <p>"In de teamsessie ziet u op één groot scherm hoe de antwoorden verdeeld zijn. U praat, en stemt mee met uw telefoon. In een anonieme scan ziet niemand wie wat antwoordde."</p>
                    <p class="step__time">"30 tot 90 minuten, in een teamvergadering"</p>
                </li>
                <li class="step">
                    <h3>"Afspreken"</h3>
                    <p>"Het team legt vast wat het vindt en wat het gaat doen: wie, wat en wanneer. Na een jaar vult u opnieuw in en ziet u wat er veranderd is."</p>
                    <p class="step__time">"in dezelfde vergadering"</p>
                </li>
            </ol>
        </section>
    }
}

fn gains() -> impl IntoView {
    view! {
        <section class="home-section">
            <h2>"De scan kijkt naar wat uw team nodig heeft"</h2>
            <ul class="gains">
                <li class="informatie">
                    <h3>"Informatie"</h3>
                    <p>"Weet iedereen wat passend onderwijs betekent voor het eigen werk, en wat onze school kan bieden?"</p>
                </li>
                <li class="vaardigheden">
                    <h3>"Vaardigheden"</h3>
                    <p>"Kunnen we omgaan met verschillen in de klas, en in gesprek met ouders en leerling?"</p>
                </li>
                <li class="organisatie">
                    <h3>"Schoolorganisatie"</h3>
                    <p>"Is er tijd, een vangnet en overleg? Welke middelen ontbreken?"</p>
                </li>
            </ul>
        </section>
    }
}

fn durations() -> impl IntoView {
    view! {
        <section class="band">
            <h2>"Hoe lang duurt het?"</h2>
            <div class="durations">
                <p class="duration"><strong>"10 min"</strong><span>"korte scan, 12 tot 15 vragen"</span></p>
                <p class="duration"><strong>"25 min"</strong><span>"volledige scan, hoogstens 48 vragen"</span></p>
            </div>
            <p>"Stoppen en later verder? Dat kan, ook op een ander apparaat."</p>
        </section>
    }
}

fn promise() -> impl IntoView {
    view! {
        <section class="band band--deep">
            <div class="promise">
                <h2>"Uw antwoord blijft van u"</h2>
                <ul class="promises">
                    <li>{icon("check")}<span>"Er is geen goed of fout. De vragen gaan over uw team en school, nooit over leerlingen."</span></li>
                    <li>{icon("lock")}<span>"In een anonieme scan ziet niemand wat één collega invult. Resultaten zijn er pas vanaf 5 mensen."</span></li>
                    <li>{icon("check")}<span>"U ziet, wijzigt en wist uw eigen antwoorden zolang het invullen open is."</span></li>
                    <li>{icon("check")}<span>"Wie invult, geeft geen e-mailadres. Geen volgcookies. "<a href="/privacy">"Zo gaan we met gegevens om"</a></span></li>
                </ul>
            </div>
            <div class="button-group">
                <a class="button" href="/start">"Start een scan"</a>
                <a class="button button--quiet" href="/meedoen">"Doe mee met een teamcode"</a>
            </div>
        </section>
    }
}
