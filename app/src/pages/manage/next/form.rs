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
        let version = errors.keep("versie", version.ok_or("Kies een versie van de lijst."));
        let extent = self.lengte.parse::<Extent>();
        let extent = errors.keep("lengte", extent.map_err(|_| "Kies kort of volledig."));
        let form = match self.vorm.parse::<Anonymity>().ok() {
            _ if following.last.anonymity == Anonymity::Anonymous && self.vorm.is_empty() => {
                Some(Anonymity::Anonymous)
            }
            Some(form) if following.allows(form) => Some(form),
            Some(_) => {
                errors.add("vorm", "Een anonieme scan blijft anoniem.");
                None
            }
            None => errors.keep("vorm", Err("Kies anoniem of open kaart.")),
        };
        if !is_idempotency_key(&self.idempotency_key) {
            errors.add("lengte", "Laad de pagina opnieuw en probeer het nog eens.");
        }
        if let Some((version, extent)) = version.zip(extent)
            && following.list(version, extent).is_none()
        {
            let kept = match following.last.extent {
                Extent::Short => "korte",
                Extent::Full => "volledige",
            };
            errors.add("lengte", format!("Van deze versie is alleen de {kept} scan bewaard. Kies die, of kies de nieuwe versie."));
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
        0 => "Er staan geen acties meer open.".to_owned(),
        number => {
            let actions = count(
                number,
                "actie die nog open staat, gaat",
                "acties die nog open staan, gaan",
            );
            format!("{actions} vanzelf mee naar de nieuwe ronde.")
        }
    };
    view! {
        <main class="page page--narrow" id="inhoud">
            {breadcrumb([(base.clone(), "Scan")], "Volgende ronde")}
            <ErrorSummary errors=errors.clone()/>
            {lead(Some(kicker(last)), format!("Begin ronde {}", last.number + 1), "Hetzelfde team vult opnieuw in, met een nieuwe teamcode. Na het afsluiten ziet u wat er veranderd is.")}
            <p class="note">{icon("info")}<span>{pending}</span></p>
            <form class="form" method="post" action=action novalidate>
                <input type="hidden" name="idempotency_key" value=typed.idempotency_key.clone()/>
                {about_list(following, typed, errors)}
                {about_form(following, typed, errors)}
                {form_actions("Begin en nodig uit", base, "Nog niet")}
            </form>
        </main>
    }
}

fn about_list(following: &Following, typed: &FormInput, errors: &Errors) -> impl IntoView + use<> {
    let last = &following.last;
    let versions = following.newer().map(|newer| {
        let choices = vec![
            Choice::new(CURRENT, format!("De lijst van nu, versie {}", newer.version), differs(&last.questionnaire, &newer.for_extent(last.extent))),
            Choice::new(SAME, format!("Dezelfde lijst als vorige keer, versie {}", last.questionnaire.version), "Alle vragen zijn te vergelijken."),
        ];
        view! { <Choices name="versie" legend="Welke versie?" choices=choices chosen=typed.versie.clone() errors=errors.clone()/> }
    });
    let same = versions.is_none().then(|| {
        let words = format!(
            "{}, versie {}. De vragen zijn niet veranderd.",
            last.questionnaire.title, last.questionnaire.version
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
                format!(
                    "{} vragen, ongeveer {minutes} minuten.",
                    questionnaire.items().count()
                )
            })
    };
    let extents: Vec<_> = [(Extent::Short, "Kort"), (Extent::Full, "Volledig")]
        .into_iter()
        .filter_map(|(extent, name)| {
            let mut text = amount(extent)?;
            if extent == last.extent {
                text.push_str(" Zoals vorige keer.");
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
            <legend>"De vragenlijst"</legend>
            {same}
            {versions}
            <Choices name="lengte" legend="Hoe uitgebreid?" class="choices--two" choices=extents chosen=typed.lengte.clone() errors=errors.clone()/>
        </fieldset>
    }
}

/// `30 vragen zijn hetzelfde, 2 vragen zijn gewijzigd en 1 vraag is nieuw. Wat gewijzigd is,
/// vergelijken we niet.`
fn differs(older: &Questionnaire, newer: &Questionnaire) -> String {
    let change = ListChange::between(older, newer);
    let parts: Vec<String> = [
        (change.same, "vraag is hetzelfde", "vragen zijn hetzelfde"),
        (change.changed, "is gewijzigd", "zijn gewijzigd"),
        (change.added, "is nieuw", "zijn nieuw"),
        (change.gone, "is vervallen", "zijn vervallen"),
    ]
    .into_iter()
    .filter(|(number, ..)| *number > 0)
    .map(|(number, one, many)| count(number, one, many))
    .collect();
    let changed = if change.changed > 0 {
        " Gewijzigde vragen kunt u niet met vorige keer vergelijken."
    } else {
        ""
    };
    format!("{}.{changed}", list_of(&parts))
}

fn about_form(following: &Following, typed: &FormInput, errors: &Errors) -> AnyView {
    if following.last.anonymity == Anonymity::Anonymous {
        return html! {
            <fieldset class="form__section">
                <legend>"Anoniem"</legend>
                <p id="vorm">"De scan blijft anoniem, net als vorige keer."</p>
            </fieldset>
        };
    }
    let choices = vec![
        Choice::new(
            Anonymity::OpenCards.key(),
            Anonymity::OpenCards.label(),
            "Zoals vorige keer: het team ziet de antwoorden per rol of naam.",
        ),
        Choice::new(
            Anonymity::Anonymous.key(),
            Anonymity::Anonymous.label(),
            "Het team ziet alleen het beeld van de groep, vanaf 5 mensen. Daarna kunt u niet meer terug naar open kaart.",
        ),
    ];
    html! {
        <fieldset class="form__section">
            <legend>"Anoniem of open kaart?"</legend>
            <Choices name="vorm" legend="Kies een vorm" choices=choices chosen=typed.vorm.clone() errors=errors.clone()/>
        </fieldset>
    }
}
