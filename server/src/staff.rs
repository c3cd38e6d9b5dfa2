//! `scan-server staff`: who works at the support centre, from the command line.

use std::process::ExitCode;
use std::sync::Arc;

use scan::application::Refusal;
use scan::application::staff::{Added, NewStaff, Removed, StaffEntry, StaffRole};
use scan::school::PersonName;

use crate::cli::{StaffCommand, StaffOptions};
use crate::collection::Collection;
use crate::command;
use crate::job_queue::JobQueue;
use crate::service::staff::COMMAND_LINE;
use crate::service::{Service, SystemClock};

/// Runs `scan-server staff`. It may run beside a server on the same directory.
pub fn run(options: &StaffOptions) -> ExitCode {
    command::run(act(options))
}

async fn act(options: &StaffOptions) -> Result<String, String> {
    let (store, _claim) = command::open(&options.data, &options.storage).await?;
    let queue = JobQueue::new();
    // Nothing here asks for lists.
    let collection = Collection::empty();
    let service = Service::new(store, collection, Arc::new(SystemClock), queue);
    let done = carry_out(&service, options).await;
    service.store().close().await;
    done
}

async fn carry_out(service: &Service, options: &StaffOptions) -> Result<String, String> {
    let link = |key: &str| {
        format!(
            "{}/steunpunt/openen/{key}\nThe link works once, for a day. Whoever has it becomes this person.\n",
            options.public_url
        )
    };
    match &options.command {
        StaffCommand::Add { name, admin } => {
            let new = NewStaff {
                name: PersonName::new(name).map_err(|error| format!("the name: {error}"))?,
                role: if *admin {
                    StaffRole::Admin
                } else {
                    StaffRole::Member
                },
            };
            match service.add_staff(COMMAND_LINE, new).await {
                Ok(Added::Link(key)) => Ok(link(&key)),
                Ok(Added::NameTaken) => Err(format!("somebody is called {name} already")),
                Err(refusal) => Err(refusal.to_string()),
            }
        }
        StaffCommand::Link { name } => {
            let made = service.link_staff(name).await;
            made.map(|key| link(&key))
                .map_err(|refusal| nobody(name, &refusal))
        }
        StaffCommand::List => {
            let all = service.list_staff().await;
            let all = all.map_err(|refusal| refusal.to_string())?;
            Ok(all.iter().map(line).collect())
        }
        StaffCommand::Remove { name } => match service.remove_staff_named(name).await {
            Ok(Removed::Yes) => Ok(format!("{name} is removed\n")),
            Ok(Removed::LastAdmin) => Err(format!(
                "{name} is the last administrator: add another one first"
            )),
            Err(refusal) => Err(nobody(name, &refusal)),
        },
    }
}

fn nobody(name: &str, refusal: &Refusal) -> String {
    match refusal {
        Refusal::NotFound => format!("nobody is called {name}; `staff list` says who there is"),
        refusal => refusal.to_string(),
    }
}

/// Somebody on a line: name, role, since when, with how many passkeys and accounts.
fn line(entry: &StaffEntry) -> String {
    let StaffEntry {
        member,
        added_on,
        passkeys,
        identities,
        ..
    } = entry;
    let (name, role) = (&member.name, member.role.key());
    format!(
        "{name}\t{role}\tsince {added_on}\t{passkeys} passkeys\t{identities} accounts elsewhere\n"
    )
}
