//! The form that starts a scan.

use std::sync::Arc;

use scan::questionnaire::{Extent, Questionnaire, Sector};
use scan::round::Anonymity;
use scan::school::{Brin, Partnership, Province, SchoolName, SizeBand, TeamName};

use crate::components::confirm::form_actions;
use crate::components::field::{
    Choice, Choices, ErrorSummary, Errors, Optional, TextField, options, select,
};
use crate::pages::form_body::is_idempotency_key;
use crate::pages::prelude::*;
use scan::application::NewTeam;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FormInput {
    idempotency_key: String,
    lijst: String,
    lengte: String,
    school: String,
    brin: String,
    team: String,
    samenwerkingsverband: String,
    provincie: String,
    grootte: String,
    vorm: String,
}

impl FormInput {
    pub fn empty(idempotency_key: String) -> Self {
        Self {
            idempotency_key,
            ..Self::default()
        }
    }

    /// What was meant, or all errors at once.
    pub fn read(&self, sector: Sector, lists: &[Arc<Questionnaire>]) -> Result<NewTeam, Errors> {
        let mut errors = Errors::default();
        let list = lists
            .iter()
            .find(|list| list.id.as_str() == self.lijst)
            .map(|list| list.id.clone());
        let list = errors.keep("lijst", list.ok_or("Kies een vragenlijst."));
        let extent = errors.keep(
            "lengte",
            self.lengte.parse().map_err(|_| "Kies kort of volledig."),
        );
        let school =
            SchoolName::new(&self.school).map_err(|wrong| named("Naam van de school", wrong));
        let school = errors.keep("school", school);
        let brin = errors.keep("brin", optional(&self.brin, Brin::new));
        let team = TeamName::new(&self.team).map_err(|wrong| named("Naam van het team", wrong));
        let team = errors.keep("team", team);
        let partnership = errors.keep(
            "samenwerkingsverband",
            Partnership::new(&self.samenwerkingsverband),
        );
        let province = optional(&self.provincie, |key| {
            key.parse().map_err(|_| "Kies een provincie uit de lijst.")
        });
        let province = errors.keep("provincie", province);
        let size = optional(&self.grootte, |key| {
            key.parse().map_err(|_| "Kies een grootte uit de lijst.")
        });
        let size = errors.keep("grootte", size);
        let anonymity = self.vorm.parse().map_err(|_| "Kies anoniem of open kaart.");
        let anonymity = errors.keep("vorm", anonymity);
        if !is_idempotency_key(&self.idempotency_key) {
            errors.add("lijst", "Laad de pagina opnieuw en probeer het nog eens.");
        }
        let all = || {
            Some(NewTeam {
                idempotency_key: self.idempotency_key.clone(),
                sector,
                questionnaire: list?,
                extent: extent?,
                school: school?,
                brin: brin?,
                partnership: partnership?,
                province: province?,
                size: size?,
                team: team?,
                anonymity: anonymity?,
            })
        };
        errors.finish(all())
    }
}

fn named(field: &str, wrong: impl std::fmt::Display) -> String {
    format!("{field}: {wrong}")
}

fn optional<T, E>(text: &str, read: impl FnOnce(&str) -> Result<T, E>) -> Result<Option<T>, E> {
    if text.trim().is_empty() {
        Ok(None)
    } else {
        read(text).map(Some)
    }
}

pub fn view(
    sector: Sector,
    lists: &[Arc<Questionnaire>],
    typed: FormInput,
    errors: Errors,
) -> impl IntoView + use<> {
    let action = format!("/start/{}", sector.key());
    view! {
        <main class="page page--narrow" id="inhoud">
            {breadcrumb([("/start".to_owned(), "Sector")], sector.label())}
            <ErrorSummary errors=errors.clone()/>
            <div class="lead">
                <p class="kicker">"Stap 2 van 2 · "{sector.label()}</p>
                <h1>"Zet uw scan klaar"</h1>
                <p>"Dit duurt 3 minuten. Daarna krijgt u een teamcode voor uw collega’s."</p>
            </div>
            <form class="form" method="post" action=action novalidate>
                <input type="hidden" name="idempotency_key" value=typed.idempotency_key.clone()/>
                {about_list(lists, &typed, &errors)}
                {about_school(sector, &typed, &errors)}
                {about_form(&typed, &errors)}
                {form_actions("Maak de scan", "/".to_owned(), "Annuleren")}
            </form>
        </main>
    }
}

/// What was chosen; the usual choice in a form that is still empty.
fn chosen(typed: &str, usual: &str) -> String {
    if typed.is_empty() { usual } else { typed }.to_owned()
}

fn about_list(
    lists: &[Arc<Questionnaire>],
    typed: &FormInput,
    errors: &Errors,
) -> impl IntoView + use<> {
    let first = lists.first().map_or("", |list| list.id.as_str());
    let list = chosen(&typed.lijst, first);
    let choices = lists
        .iter()
        .map(|list| {
            let (short, full) = (list.for_extent(Extent::Short).items().count(), list.items().count());
            let about = list.about.as_ref().map(|about| format!("{about}\n"));
            let text = format!(
                "{}Kort {short} vragen, ongeveer {} minuten. Volledig {full} vragen, ongeveer {} minuten.",
                about.unwrap_or_default(),
                list.minutes.short,
                list.minutes.full,
            );
            Choice::new(&list.id, &list.title, text)
        })
        .collect();
    let short = "De kern van elk onderwerp. Goed om mee te beginnen.";
    let extents = vec![
        Choice::new(Extent::Short.key(), "Kort", short),
        Choice::new(
            Extent::Full.key(),
            "Volledig",
            "Alle vragen bij elk onderwerp.",
        ),
    ];
    let extent = chosen(&typed.lengte, Extent::Short.key());
    view! {
        <fieldset class="form__section">
            <legend>"De vragenlijst"</legend>
            <Choices name="lijst" legend="Welke lijst?" choices=choices chosen=list errors=errors.clone()/>
            <Choices name="lengte" legend="Hoe uitgebreid?" class="choices--two" choices=extents chosen=extent errors=errors.clone()/>
        </fieldset>
    }
}

fn about_school(sector: Sector, typed: &FormInput, errors: &Errors) -> impl IntoView + use<> {
    let provinces = Province::ALL
        .iter()
        .map(|province| (province.key().to_owned(), province.label().to_owned()));
    let none = (String::new(), "Kies een provincie".to_owned());
    let provinces: Vec<_> = std::iter::once(none).chain(provinces).collect();
    let provinces = options(&provinces, &typed.provincie);
    let sizes = SizeBand::ALL
        .into_iter()
        .map(|size| Choice::new(size.key(), size.label(sector), ""))
        .collect();
    let size_question = match sector {
        Sector::Mbo => "Hoe groot is de instelling? (mag leeg blijven)",
        Sector::Po | Sector::Vo => "Hoe groot is de school? (mag leeg blijven)",
    };
    let school = TextField {
        name: "school",
        label: "Naam van de school",
        autocomplete: "organization",
        ..TextField::default()
    };
    let team = TextField {
        name: "team",
        label: "Naam van het team",
        hint: "Zo herkennen collega’s de scan, bijvoorbeeld: team bovenbouw.",
        ..TextField::default()
    };
    let brin = TextField {
        name: "brin",
        label: "BRIN-nummer",
        hint: "Twee cijfers en twee letters. Zo telt uw school in een vergelijking maar één keer mee.",
        optional: Optional::Yes,
        class: "textbox--short",
        ..TextField::default()
    };
    let partnership = TextField {
        name: "samenwerkingsverband",
        label: "Samenwerkingsverband",
        hint: "De naam, of de code zoals VO3001.",
        optional: Optional::Yes,
        ..TextField::default()
    };
    let has_partnership = sector != Sector::Mbo;
    view! {
        <fieldset class="form__section">
            <legend>"Uw school en team"</legend>
            {school.view(typed.school.clone(), errors)}
            {team.view(typed.team.clone(), errors)}
            {brin.view(typed.brin.clone(), errors)}
            {has_partnership.then(|| partnership.view(typed.samenwerkingsverband.clone(), errors))}
            {select("provincie", "Provincie", Optional::Yes, provinces, errors)}
            <Choices name="grootte" legend=size_question class="choices--two" choices=sizes chosen=typed.grootte.clone() errors=errors.clone()/>
        </fieldset>
    }
}

fn about_form(typed: &FormInput, errors: &Errors) -> impl IntoView + use<> {
    let forms = [
        (Anonymity::Anonymous, "Het team ziet alleen het beeld van de groep, vanaf 5 mensen. Wie wat antwoordde, is nergens te zien."),
        (Anonymity::OpenCards, "Voor kleine teams die elkaar vertrouwen. Het team ziet de antwoorden per rol of naam. Iedereen leest dit vóór het eerste antwoord."),
    ]
    .map(|(form, text)| Choice::new(form.key(), form.label(), text));
    let chosen = chosen(&typed.vorm, Anonymity::Anonymous.key());
    view! {
        <fieldset class="form__section">
            <legend>"Anoniem of open kaart?"</legend>
            <Choices name="vorm" legend="Kies een vorm" choices=forms.to_vec() chosen=chosen errors=errors.clone()/>
            {alert(Tone::Warning, view! { <strong>"Dit kunt u later niet meer wijzigen."</strong>" Doen er minder dan 5 mensen mee aan een anonieme scan? Dan ziet u alleen wat u samen afspreekt." })}
        </fieldset>
    }
}
