//! `scan-server demo`: the same server with invented schools, filled through the same use cases
//! that pages use. Started again on the same data, it finds its schools and their links.

mod agreements;
mod chance;
mod comparison;
mod figures;
pub mod schools;

use std::process::ExitCode;
use std::sync::Arc;

use scan::application::rounds::{Contributing, NextRound, Version};
use scan::application::{
    Change, Credentials, Done, Entered, Joining, ManagedRound, NewTeam, Refusal, RoundName, Saved,
    Who,
};
use scan::questionnaire::{Extent, Id, Questionnaire, Sector};
use scan::round::{Anonymity, Contribution, Phase};
use scan::school::{SchoolName, TeamName};
use scan_app::ports::rights::Rights;
use scan_app::ports::rounds::Rounds;
use scan_app::ports::{Coordination, Participating};
use scan_app::visit::Demonstration;
use serde_json::json;

use crate::cli::{DemoOptions, ServeOptions};
use crate::serve;
use crate::service::Service;

/// One invented team.
struct Example {
    school: &'static str,
    team: &'static str,
    sector: Sector,
    anonymity: Anonymity,
    extent: Extent,
    /// Roles with how many colleagues have each.
    roles: &'static [(&'static str, usize)],
}

const EXAMPLES: [Example; 3] = [
    Example {
        school: "Voorbeeldcollege De Brug",
        team: "team bovenbouw",
        sector: Sector::Vo,
        anonymity: Anonymity::Anonymous,
        extent: Extent::Full,
        roles: &[
            ("docent", 12),
            ("mentor", 6),
            ("zorgcoordinator", 2),
            ("teamleider", 2),
            ("schoolleider", 1),
            ("ondersteuner", 1),
        ],
    },
    Example {
        school: "Voorbeeldschool De Linde",
        team: "het hele team",
        sector: Sector::Po,
        anonymity: Anonymity::Anonymous,
        extent: Extent::Short,
        roles: &[
            ("leraar", 6),
            ("onderwijsassistent", 1),
            ("intern-begeleider", 1),
            ("schoolleider", 1),
        ],
    },
    Example {
        school: "Voorbeeld-mbo De Haven",
        team: "opleidingsteam zorg en welzijn",
        sector: Sector::Mbo,
        anonymity: Anonymity::OpenCards,
        extent: Extent::Short,
        roles: &[
            ("docent", 3),
            ("studieloopbaanbegeleider", 1),
            ("ondersteuner", 1),
            ("teamleider", 1),
        ],
    },
];

/// How many finished rounds the team has that shows a comparison.
const FINISHED: u32 = 2;

/// Runs `scan-server demo`. Its database lies in `demo` under the data directory, apart from real
/// schools.
pub fn run(options: &DemoOptions) -> ExitCode {
    if options.serve.storage.database_url.is_some() {
        eprintln!("a demonstration has a database of its own, in a file: leave --database-url out");
        return ExitCode::FAILURE;
    }
    let how_many = options.invented.clone();
    let options = ServeOptions {
        data: options.serve.data.join("demo"),
        ..options.serve.clone()
    };
    let public_url = options.public_url.clone();
    serve::run_with(
        &options,
        Demonstration::Yes,
        async move |service, address| {
            let address = public_url.unwrap_or_else(|| format!("http://{address}"));
            let unmade =
                |refusal: Refusal| format!("the demonstration could not be made: {refusal:?}");
            comparison::fill(service, &how_many).await.map_err(unmade)?;
            let teams = fill(service, &address).await.map_err(unmade)?;
            Ok(json!({ "address": address, "teams": teams }).to_string())
        },
    )
}

async fn fill(service: &Arc<Service>, address: &str) -> Result<Vec<serde_json::Value>, Refusal> {
    let mut teams = Vec::new();
    for (number, example) in EXAMPLES.iter().enumerate() {
        // No form can send this key, so that nobody takes over an example.
        let idempotency_key = format!("voorbeeld-{number}");
        let Some((credentials, key)) = open(service, example, idempotency_key).await? else {
            continue;
        };
        let newest = service
            .rounds(&credentials)
            .await?
            .into_iter()
            .next()
            .ok_or(Refusal::NotFound)?;
        if newest.number == 1 && newest.phase == Phase::Private {
            let mut open = newest.name;
            if example.sector == Sector::Vo {
                for year in 1..=FINISHED {
                    open = finished(service, &credentials, example, &open, year).await?;
                }
                answer(service, &credentials, example, &open, 15).await?;
            } else {
                answer(service, &credentials, example, &open, usize::MAX).await?;
                let managed = service.managed(&credentials, &open).await?;
                service.close(&managed).await?;
            }
        }
        let newest = service
            .rounds(&credentials)
            .await?
            .into_iter()
            .next()
            .ok_or(Refusal::NotFound)?;
        let managed = service.managed(&credentials, &newest.name).await?;
        let rounds = service.round(&managed).await?.rounds;
        for known in rounds.iter().rev() {
            let managed = service.managed(&credentials, &known.name).await?;
            let round = service.round(&managed).await?;
            teams.push(describe(&round, &format!("{address}/beheer/openen/{key}")));
        }
    }
    Ok(teams)
}

/// Answers and finishes this round, with agreements, and starts the next.
async fn finished(
    service: &Arc<Service>,
    credentials: &Credentials,
    example: &Example,
    round: &RoundName,
    year: u32,
) -> Result<RoundName, Refusal> {
    answer(service, credentials, example, round, usize::MAX).await?;
    service
        .close(&service.managed(credentials, round).await?)
        .await?;
    // What was proved before it was closed is of then.
    let managed = service.managed(credentials, round).await?;
    agreements::write(service, &managed, year).await?;
    let contributing = Contributing {
        contribution: Contribution::Ja,
        board: None,
    };
    service.freeze(&managed, contributing).await?;
    let next = NextRound {
        // No form can send this key.
        idempotency_key: format!("voorbeeld-{year}"),
        version: Version::Same,
        extent: example.extent,
        anonymity: example.anonymity,
    };
    service.start_next(&managed, next).await
}

fn describe(managed: &ManagedRound, link: &str) -> serde_json::Value {
    let round = &managed.round;
    json!({
        "school": round.school,
        "team": round.team,
        "sector": round.sector.key(),
        "form": round.anonymity.key(),
        "round": round.number,
        "id": round.name.as_str(),
        "state": round.phase.key(),
        "manage": format!("{link}?ronde={}", round.name.as_str()),
        "join_code": managed.code.to_string(),
    })
}

/// Starts the team, or finds it; `None` when the library has no list for its sector.
async fn open(
    service: &Arc<Service>,
    example: &Example,
    idempotency_key: String,
) -> Result<Option<(Credentials, String)>, Refusal> {
    use scan_app::ports::Catalog;
    let Some(list) = service.lists_for(example.sector).into_iter().next() else {
        return Ok(None);
    };
    let school = SchoolName::new(example.school).map_err(Refusal::internal)?;
    let team = TeamName::new(example.team).map_err(Refusal::internal)?;
    let new = NewTeam {
        idempotency_key,
        sector: example.sector,
        questionnaire: list.id.clone(),
        extent: example.extent,
        school,
        brin: None,
        partnership: None,
        province: None,
        size: None,
        team,
        anonymity: example.anonymity,
    };
    let idempotency_key = new.idempotency_key.clone();
    let found = service.start(&Credentials::default(), new).await;
    let fresh = match found.map(|started| started.fresh) {
        Ok(Some(fresh)) => fresh,
        // A visitor of the demonstration made a link and kept it.
        Ok(None) | Err(Refusal::NotFound) => service.link_anew(&idempotency_key).await?,
        Err(refusal) => return Err(refusal),
    };
    let credentials = Credentials {
        session: Some(fresh.session),
        ..Credentials::default()
    };
    Ok(Some((credentials, fresh.key)))
}

/// Lets the first `most` colleagues join and answer; of an unfinished round some are not done yet.
async fn answer(
    service: &Arc<Service>,
    coordinator: &Credentials,
    example: &Example,
    round: &RoundName,
    most: usize,
) -> Result<(), Refusal> {
    let managed = service
        .round(&service.managed(coordinator, round).await?)
        .await?;
    let questionnaire = managed.round.questionnaire.clone();
    let code = managed.code.to_string();
    // A library of somebody's own may have other roles: then everybody has its first.
    let first = &questionnaire.roles[0].id;
    let roles = example
        .roles
        .iter()
        .flat_map(|(role, count)| std::iter::repeat_n(*role, *count));
    for (person, role) in roles.enumerate().take(most) {
        let role = Id::new(role).map_err(Refusal::internal)?;
        let role = questionnaire
            .role(&role)
            .map_or(first, |role| &role.id)
            .clone();
        let idempotency_key = format!("{:016x}{person:016x}", managed.round.number);
        let joining = Joining {
            idempotency_key,
            role: role.clone(),
            name: None,
        };
        let nobody = Credentials::default();
        let entered = service.join(&nobody, &code, joining, Who::First).await?;
        let Entered::In(joined) = entered else {
            return Err(Refusal::internal("nobody takes part in an example yet"));
        };
        let credentials = Credentials {
            devices: [(joined.round.clone(), joined.device)].into(),
            ..Credentials::default()
        };
        let unfinished = most < usize::MAX && person % 3 == 2;
        let changes = changes(
            &questionnaire,
            &role,
            person,
            managed.round.number,
            unfinished_share(unfinished),
        );
        let who = service.answering(&credentials, round).await?;
        let sheet = service.sheet(&who).await?;
        let saved = service.save(&who, &sheet.id, changes).await?;
        debug_assert!(saved.iter().all(|saved| matches!(saved, Saved::Stored(_))));
        if !unfinished {
            service.finish(&who, Done::Yes).await?;
        }
    }
    Ok(())
}

fn unfinished_share(unfinished: bool) -> usize {
    if unfinished { 2 } else { 1 }
}

/// The answers of one colleague; `one_in` 2 for somebody half-way.
fn changes(
    questionnaire: &Questionnaire,
    role: &Id,
    person: usize,
    round: u32,
    one_in: usize,
) -> Vec<Change> {
    let asked: Vec<_> = questionnaire
        .items()
        .filter(|placed| placed.item.asks(role))
        .collect();
    let count = asked.len() / one_in;
    asked
        .into_iter()
        .take(count)
        .map(|placed| Change {
            item: placed.number,
            answer: figures::answer(questionnaire, &placed, role, person, round),
            base: 0,
            idempotency_key: i64::try_from(person).unwrap_or(0) * 1000 + i64::from(placed.number),
        })
        .collect()
}
