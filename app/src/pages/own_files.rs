//! A file with what is kept about whoever asks, or how far it is; of coordinators and of staff.

use scan::application::own_data::OwnFile;
use scan::application::reports::Making;

use crate::events::{Follow, Told, Turn, follow};
use crate::pages::busy::busy;
use crate::pages::errors;
use crate::pages::making::{progress, waiting};
use crate::pages::own_account::file_address;
use crate::pages::prelude::*;
use crate::pages::report::file::send;
use crate::render::to_html;
use scan_texts::t;

/// The last part of the address of a file.
#[derive(Debug)]
pub struct NamedOwn(pub OwnFile);

impl TryFrom<String> for NamedOwn {
    type Error = &'static str;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        let found = OwnFile::ALL.into_iter().find(|file| file.address() == name);
        found.map(Self).ok_or("no file is called so")
    }
}

/// Whose data is asked for. Rights are asked anew each time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    Coordinator,
    Staff,
}

impl Whose {
    /// The address of the account's page.
    fn account(self) -> &'static str {
        match self {
            Self::Coordinator => "/account",
            Self::Staff => "/steunpunt/account",
        }
    }
}

/// A file that somebody asks for about themselves.
#[derive(Clone, Copy, Debug)]
struct Asked {
    whose: Whose,
    file: OwnFile,
}

impl Asked {
    fn address(self) -> String {
        file_address(self.whose.account(), self.file)
    }

    async fn make(self, visit: &Visit) -> Outcome<Making> {
        let (rights, credentials) = (&visit.ports.rights, &visit.credentials);
        let files = &visit.ports.own_data;
        match self.whose {
            Whose::Coordinator => {
                let own = rights.recently_signed_in(credentials).await?;
                files.own_data(&own, credentials, self.file).await
            }
            Whose::Staff => {
                let own = rights.recent_staff(credentials).await?;
                files.own_staff_data(&own, credentials, self.file).await
            }
        }
    }
}

/// The file, or how far it is.
pub async fn answer(visit: &Visit, whose: Whose, file: OwnFile) -> PageResult {
    let asked = Asked { whose, file };
    match asked.make(visit).await? {
        Making::Ready(file) => Ok(send(file)),
        Making::Waiting { ahead } => {
            let file = asked.address();
            let source = format!("{file}/stroom");
            Ok(waiting(visit, |page| page, (&file, source), ahead))
        }
        Making::Busy => {
            let why = t!("common-many-files");
            Ok(busy(visit, |page| page, why, asked.address()))
        }
    }
}

/// How far it is, until it is done; then the browser is sent to it.
pub async fn begin(visit: &Visit, whose: Whose, file: OwnFile) -> PageResult {
    let asked = Asked { whose, file };
    // Rights before the stream begins.
    asked.make(visit).await?;
    let visit = visit.clone();
    Ok(follow(Progress { visit, asked }))
}

struct Progress {
    visit: Visit,
    asked: Asked,
}

impl Follow for Progress {
    async fn next(&mut self, _: Turn) -> Option<Told> {
        let file = self.asked.address();
        let part = |ahead| to_html(|| progress(ahead, &file)).into();
        // Waits for a moment by itself.
        let made = self.asked.make(&self.visit).await;
        match made.inspect_err(errors::log).ok()? {
            Making::Ready(_) => Some(Told::Last(part(None), file.clone())),
            Making::Waiting { ahead } => Some(Told::Parts(part(Some(ahead)))),
            Making::Busy => None,
        }
    }
}
