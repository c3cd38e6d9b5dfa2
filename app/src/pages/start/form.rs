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
use scan_texts::{Label, t};

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
        let list = errors.keep("lijst", list.ok_or(t!("start-form-list-missing")));
        let extent = errors.keep(
            "lengte",
            self.lengte
                .parse()
                .map_err(|_| t!("common-choose-short-or-full")),
        );
        let school = SchoolName::new(&self.school)
            .map_err(|wrong| named(t!("common-name-of-the-school"), wrong));
        let school = errors.keep("school", school);
        let brin = errors.keep("brin", optional(&self.brin, Brin::new));
        let team =
            TeamName::new(&self.team).map_err(|wrong| named(t!("common-name-of-the-team"), wrong));
        let team = errors.keep("team", team);
        let partnership = errors.keep(
            "samenwerkingsverband",
            Partnership::new(&self.samenwerkingsverband),
        );
        let province = optional(&self.provincie, |key| {
            key.parse().map_err(|_| t!("start-form-province-missing"))
        });
        let province = errors.keep("provincie", province);
        let size = optional(&self.grootte, |key| {
            key.parse().map_err(|_| t!("start-form-size-missing"))
        });
        let size = errors.keep("grootte", size);
        let anonymity = self
            .vorm
            .parse()
            .map_err(|_| t!("common-choose-anonymous-or-open"));
        let anonymity = errors.keep("vorm", anonymity);
        if !is_idempotency_key(&self.idempotency_key) {
            errors.add("lijst", t!("common-load-the-page-again"));
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
            {breadcrumb([("/start".to_owned(), t!("common-sector"))], sector.label())}
            <ErrorSummary errors=errors.clone()/>
            <div class="lead">
                <p class="kicker">{t!("start-form-step-two")}{sector.label()}</p>
                <h1>{t!("start-set-up")}</h1>
                <p>{t!("start-form-lead")}</p>
            </div>
            <form class="form" method="post" action=action novalidate>
                <input type="hidden" name="idempotency_key" value=typed.idempotency_key.clone()/>
                {about_list(lists, &typed, &errors)}
                {about_school(sector, &typed, &errors)}
                {about_form(&typed, &errors)}
                {form_actions(t!("start-form-make-scan"), "/".to_owned(), t!("common-cancel"))}
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
            let (short, full) = (
                list.for_extent(Extent::Short).items().count(),
                list.items().count(),
            );
            let about = list.about.as_ref().map(|about| format!("{about}\n"));
            let text = t!(
                "start-form-short-and-full",
                about = about.unwrap_or_default(),
                short = short,
                short_minutes = list.minutes.short,
                full = full,
                full_minutes = list.minutes.full
            );
            Choice::new(&list.id, &list.title, text)
        })
        .collect();
    let short = t!("start-form-short-text");
    let extents = vec![
        Choice::new(Extent::Short.key(), t!("common-short"), short),
        Choice::new(
            Extent::Full.key(),
            t!("common-full"),
            t!("start-form-full-text"),
        ),
    ];
    let extent = chosen(&typed.lengte, Extent::Short.key());
    view! {
        <fieldset class="form__section">
            <legend>{t!("common-the-questionnaire")}</legend>
            <Choices name="lijst" legend=t!("start-form-which-list") choices=choices chosen=list errors=errors.clone()/>
            <Choices name="lengte" legend=t!("common-how-extensive") class="choices--two" choices=extents chosen=extent errors=errors.clone()/>
        </fieldset>
    }
}

fn about_school(sector: Sector, typed: &FormInput, errors: &Errors) -> impl IntoView + use<> {
    let provinces = Province::ALL
        .iter()
        .map(|province| (province.key().to_owned(), province.label().to_owned()));
    let none = (String::new(), t!("start-form-choose-province").to_owned());
    let provinces: Vec<_> = std::iter::once(none).chain(provinces).collect();
    let provinces = options(&provinces, &typed.provincie);
    let sizes = SizeBand::ALL
        .into_iter()
        .map(|size| Choice::new(size.key(), (size, sector).label(), ""))
        .collect();
    let size_question = match sector {
        Sector::Mbo => t!("start-form-institution-size"),
        Sector::Po | Sector::Vo => t!("start-form-school-size"),
    };
    let school = TextField {
        name: "school",
        label: t!("common-name-of-the-school"),
        autocomplete: "organization",
        ..TextField::default()
    };
    let team = TextField {
        name: "team",
        label: t!("common-name-of-the-team"),
        hint: t!("start-form-team-hint"),
        ..TextField::default()
    };
    let brin = TextField {
        name: "brin",
        label: t!("common-brin-number"),
        hint: t!("start-form-brin-hint"),
        optional: Optional::Yes,
        class: "textbox--short",
        ..TextField::default()
    };
    let partnership = TextField {
        name: "samenwerkingsverband",
        label: t!("common-regional-partnership"),
        hint: t!("start-form-partnership-hint"),
        optional: Optional::Yes,
        ..TextField::default()
    };
    let has_partnership = sector != Sector::Mbo;
    view! {
        <fieldset class="form__section">
            <legend>{t!("start-form-school-and-team")}</legend>
            {school.view(typed.school.clone(), errors)}
            {team.view(typed.team.clone(), errors)}
            {brin.view(typed.brin.clone(), errors)}
            {has_partnership.then(|| partnership.view(typed.samenwerkingsverband.clone(), errors))}
            {select("provincie", t!("common-province"), Optional::Yes, provinces, errors)}
            <Choices name="grootte" legend=size_question class="choices--two" choices=sizes chosen=typed.grootte.clone() errors=errors.clone()/>
        </fieldset>
    }
}

fn about_form(typed: &FormInput, errors: &Errors) -> impl IntoView + use<> {
    let forms = [
        (Anonymity::Anonymous, t!("start-form-anonymous-text")),
        (Anonymity::OpenCards, t!("start-form-open-text")),
    ]
    .map(|(form, text)| Choice::new(form.key(), form.label(), text));
    let chosen = chosen(&typed.vorm, Anonymity::Anonymous.key());
    view! {
        <fieldset class="form__section">
            <legend>{t!("common-anonymous-or-open")}</legend>
            <Choices name="vorm" legend=t!("common-choose-a-form") choices=forms.to_vec() chosen=chosen errors=errors.clone()/>
            {alert(Tone::Warning, view! { <strong>{t!("start-form-cannot-change")}</strong>{t!("start-form-fewer-than-five")} })}
        </fieldset>
    }
}
