//! The form that starts a next round.

use scan::compare::ListChange;
use scan::questionnaire::{Extent, Questionnaire};
use scan::round::Anonymity;

use super::super::{address, kicker};
use crate::components::confirm::form_actions;
use crate::components::field::{Choice, Choices, ErrorSummary, Errors};
use crate::pages::form_body::is_idempotency_key;
use crate::pages::prelude::*;
use scan::application::rounds::{Following, NextRound, Version};
use scan_report::words::{count, list_of};
use scan_texts::{Label, t};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FormInput {
    idempotency_key: String,
    versie: String,
    lengte: String,
    vorm: String,
}

const SAME: &str = "zelfde";
const CURRENT: &str = "nieuw";

impl FormInput {
    /// As most teams will want it: as before, with the newest questions.
    pub fn usual(following: &Following, idempotency_key: String) -> Self {
        Self {
            idempotency_key,
            versie: CURRENT.to_owned(),
            lengte: following.last.extent.key().to_owned(),
            vorm: following.last.anonymity.key().to_owned(),
        }
    }

    /// What was meant, or all errors at once. What the form does not ask stays as it was.
    pub fn read(&self, following: &Following) -> Result<NextRound, Errors> {
        let mut errors = Errors::default();
        let version = match self.versie.as_str() {
            _ if following.newer().is_none() => Some(Version::Same),
            SAME => Some(Version::Same),
            CURRENT => Some(Version::Current),
            _ => None,
        };
        let version = errors.keep(
            "versie",
            version.ok_or(t!("manage-next-form-choose-version")),
        );
        let extent = self.lengte.parse::<Extent>();
        let extent = errors.keep(
            "lengte",
            extent.map_err(|_| t!("common-choose-short-or-full")),
        );
        let form = match self.vorm.parse::<Anonymity>().ok() {
            _ if following.last.anonymity == Anonymity::Anonymous && self.vorm.is_empty() => {
                Some(Anonymity::Anonymous)
            }
            Some(form) if following.allows(form) => Some(form),
            Some(_) => {
                errors.add("vorm", t!("manage-next-form-stays-anonymous"));
                None
            }
            None => errors.keep("vorm", Err(t!("common-choose-anonymous-or-open"))),
        };
        if !is_idempotency_key(&self.idempotency_key) {
            errors.add("lengte", t!("common-load-the-page-again"));
        }
        if let Some((version, extent)) = version.zip(extent)
            && following.list(version, extent).is_none()
        {
            let kept = match following.last.extent {
                Extent::Short => t!("manage-next-form-kept-short"),
                Extent::Full => t!("manage-next-form-kept-full"),
            };
            errors.add("lengte", t!("manage-next-form-only-one-kept", kept = kept));
        }
        let all = || {
            Some(NextRound {
                idempotency_key: self.idempotency_key.clone(),
                version: version?,
                extent: extent?,
                anonymity: form?,
            })
        };
        errors.finish(all())
    }
}

pub fn view(following: &Following, typed: &FormInput, errors: &Errors) -> impl IntoView + use<> {
    let last = &following.last;
    let base = address(&last.name);
    let action = format!("{base}/volgende");
    let pending = match following.pending {
        0 => t!("manage-next-form-no-open-actions").to_owned(),
        number => {
            let actions = count(
                number,
                t!("manage-next-form-open-actions-one"),
                t!("manage-next-form-open-actions-many"),
            );
            t!("manage-next-form-actions-move", actions = actions)
        }
    };
    view! {
        <main class="page page--narrow" id="inhoud">
            {breadcrumb([(base.clone(), t!("common-scan"))], t!("manage-next-next-round"))}
            <ErrorSummary errors=errors.clone()/>
            {lead(Some(kicker(last)), t!("manage-next-form-start-round", last = last.number + 1), t!("manage-next-form-lead"))}
            <p class="note">{icon("info")}<span>{pending}</span></p>
            <form class="form" method="post" action=action novalidate>
                <input type="hidden" name="idempotency_key" value=typed.idempotency_key.clone()/>
                {about_list(following, typed, errors)}
                {about_form(following, typed, errors)}
                {form_actions(t!("manage-next-form-start-and-invite"), base, t!("common-not-yet"))}
            </form>
        </main>
    }
}

fn about_list(following: &Following, typed: &FormInput, errors: &Errors) -> impl IntoView + use<> {
    let last = &following.last;
    let versions = following.newer().map(|newer| {
        let choices = vec![
            Choice::new(CURRENT, t!("manage-next-form-current-version", version = newer.version), differs(&last.questionnaire, &newer.for_extent(last.extent))),
            Choice::new(SAME, t!("manage-next-form-same-version", version = last.questionnaire.version), t!("manage-next-form-all-comparable")),
        ];
        view! { <Choices name="versie" legend=t!("manage-next-form-which-version") choices=choices chosen=typed.versie.clone() errors=errors.clone()/> }
    });
    let same = versions.is_none().then(|| {
        let words = t!(
            "manage-next-form-unchanged",
            questionnaire = last.questionnaire.title,
            version = last.questionnaire.version
        );
        view! { <p>{words}</p> }
    });
    // Questions of the version that most will choose.
    let version = if typed.versie == SAME {
        Version::Same
    } else {
        Version::Current
    };
    let amount = |extent: Extent| {
        let questionnaire = following.list(version, extent);
        questionnaire
            .or_else(|| following.list(Version::Same, extent))
            .map(|questionnaire| {
                let minutes = match extent {
                    Extent::Short => questionnaire.minutes.short,
                    Extent::Full => questionnaire.minutes.full,
                };
                t!(
                    "manage-next-form-amount",
                    items = questionnaire.items().count(),
                    minutes = minutes
                )
            })
    };
    let extents: Vec<_> = [
        (Extent::Short, t!("common-short")),
        (Extent::Full, t!("common-full")),
    ]
    .into_iter()
    .filter_map(|(extent, name)| {
        let mut text = amount(extent)?;
        if extent == last.extent {
            text.push_str(t!("manage-next-form-as-last-time"));
        }
        Some(Choice {
            value: extent.key().to_owned(),
            name: name.to_owned(),
            text,
        })
    })
    .collect();
    view! {
        <fieldset class="form__section">
            <legend>{t!("common-the-questionnaire")}</legend>
            {same}
            {versions}
            <Choices name="lengte" legend=t!("common-how-extensive") class="choices--two" choices=extents chosen=typed.lengte.clone() errors=errors.clone()/>
        </fieldset>
    }
}

/// `30 vragen zijn hetzelfde, 2 vragen zijn gewijzigd en 1 vraag is nieuw. Wat gewijzigd is,
/// vergelijken we niet.`
fn differs(older: &Questionnaire, newer: &Questionnaire) -> String {
    let change = ListChange::between(older, newer);
    let parts: Vec<String> = [
        (
            change.same,
            t!("manage-next-form-same-one"),
            t!("manage-next-form-same-many"),
        ),
        (
            change.changed,
            t!("manage-next-form-changed-one"),
            t!("manage-next-form-changed-many"),
        ),
        (
            change.added,
            t!("manage-next-form-new-one"),
            t!("manage-next-form-new-many"),
        ),
        (
            change.gone,
            t!("manage-next-form-dropped-one"),
            t!("manage-next-form-dropped-many"),
        ),
    ]
    .into_iter()
    .filter(|(number, ..)| *number > 0)
    .map(|(number, one, many)| count(number, one, many))
    .collect();
    let changed = if change.changed > 0 {
        t!("manage-next-form-changed-not-comparable")
    } else {
        ""
    };
    format!("{}.{changed}", list_of(&parts))
}

fn about_form(following: &Following, typed: &FormInput, errors: &Errors) -> AnyView {
    if following.last.anonymity == Anonymity::Anonymous {
        return html! {
            <fieldset class="form__section">
                <legend>{t!("manage-next-form-anonymous")}</legend>
                <p id="vorm">{t!("manage-next-form-still-anonymous")}</p>
            </fieldset>
        };
    }
    let choices = vec![
        Choice::new(
            Anonymity::OpenCards.key(),
            Anonymity::OpenCards.label(),
            t!("manage-next-form-open-explained"),
        ),
        Choice::new(
            Anonymity::Anonymous.key(),
            Anonymity::Anonymous.label(),
            t!("manage-next-form-anonymous-explained"),
        ),
    ];
    html! {
        <fieldset class="form__section">
            <legend>{t!("common-anonymous-or-open")}</legend>
            <Choices name="vorm" legend=t!("common-choose-a-form") choices=choices chosen=typed.vorm.clone() errors=errors.clone()/>
        </fieldset>
    }
}
