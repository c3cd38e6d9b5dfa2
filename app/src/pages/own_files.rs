//! A file with what is kept about whoever asks: of coordinators and of staff.

use scan::application::own_data::OwnFile;
use scan::application::reports::Making;

use crate::pages::making::{MadeFile, Place};
use crate::pages::own_account::file_address;
use crate::pages::prelude::*;

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
pub struct Asked(pub Whose, pub OwnFile);

impl Place for Asked {
    fn address(&self) -> String {
        file_address(self.0.account(), self.1)
    }
}

impl MadeFile for Asked {
    async fn make(&self, visit: &Visit) -> Outcome<Making> {
        let (rights, credentials) = (&visit.ports.rights, &visit.credentials);
        let files = &visit.ports.own_data;
        match self.0 {
            Whose::Coordinator => {
                let own = rights.recently_signed_in(credentials).await?;
                files.own_data(&own, credentials, self.1).await
            }
            Whose::Staff => {
                let own = rights.recent_staff(credentials).await?;
                files.own_staff_data(&own, credentials, self.1).await
            }
        }
    }
}
