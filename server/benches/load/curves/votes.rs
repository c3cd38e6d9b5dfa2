//! People who vote in team sessions, with a page that follows.

use std::net::SocketAddr;

use tokio::task::JoinHandle;

use crate::client::Connection;
use crate::error::Result;
use crate::live::follow::{Events, Seen, follow};
use crate::live::session::Session;
use crate::live::size::PHONES;

/// Somebody at a table where a vote is open. One phone of each table does not vote, so that the vote
/// stays open.
pub struct Voter {
    browser: Connection,
    page: String,
    ballot: i64,
    next: usize,
    /// Its own page, which follows what all others do.
    following: JoinHandle<()>,
}

impl Drop for Voter {
    fn drop(&mut self) {
        self.following.abort();
    }
}

/// So many, at as many tables as that takes.
pub async fn sit(address: SocketAddr, count: usize) -> Result<Vec<Voter>> {
    let mut voters = Vec::new();
    while voters.len() < count {
        let mut session = Session::open(address).await?;
        let (sender, mut events) = Events::new();
        let mut tasks: Vec<_> = session
            .phones
            .iter()
            .enumerate()
            .map(|(who, phone)| {
                let source = (format!("{}/stroom", phone.page), phone.cookie.clone());
                tokio::spawn(follow(address, source, who, sender.clone()))
            })
            .collect();
        let mut leader = session.leader().await?;
        session.open_vote(&mut leader).await?;
        let seen = events.all(|seen| seen.ballot().is_some()).await?;
        let ballot = seen.first().and_then(Seen::ballot).ok_or("no ballot")?;
        tokio::spawn(async move { events.drain().await });
        let at_this = (count - voters.len()).min(PHONES - 1);
        for (phone, following) in session.phones.iter().zip(tasks.drain(..at_this)) {
            voters.push(Voter {
                browser: phone.browser(address).await?,
                page: phone.page.clone(),
                ballot,
                next: voters.len(),
                following,
            });
        }
        for task in tasks {
            task.abort();
        }
    }
    Ok(voters)
}

impl Voter {
    /// Votes for another level, and reads the page that comes back as the island does.
    pub async fn step(&mut self) -> Result<()> {
        self.next += 1;
        let level = 1 + self.next % 4;
        let ballot = self.ballot;
        let fields = format!("stemming={ballot}&keuze={level}&prioriteit=midden");
        let path = format!("{}/stem", self.page);
        let (page, _) = self.browser.form(&path, fields).await?.see_other()?;
        self.browser.get(&page).await?.ok().map(|_| ())
    }
}
