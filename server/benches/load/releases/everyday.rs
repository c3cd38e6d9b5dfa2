//! What teams do every day, with so many other schools beside them: a save, and the overview of a
//! round that was finished, with the figures of a release in it.

use serde_json::Value;

use super::savers;
use crate::client::Connection;
use crate::error::Result;
use crate::load::{Measured, Worker};
use crate::plan::Plan;
use crate::process::Process;
use crate::way::between;

/// CPU milliseconds of the server.
pub struct Everyday {
    pub save: f64,
    pub overview: f64,
}

impl Everyday {
    pub async fn measure(server: &Process, plan: Plan) -> Result<Self> {
        let mut savers = savers::join(server.address, "Meetschool elke dag").await?;
        let mut reader = [Reader::of(server).await?];
        let [mut saves, mut overviews] = <[Measured; 2]>::default();
        for _ in 0..plan.turns {
            saves.turn(server, &mut savers, plan.turn / 2).await?;
            overviews.turn(server, &mut reader, plan.turn / 2).await?;
        }
        Ok(Self {
            save: saves.cpu_each(),
            overview: overviews.cpu_each(),
        })
    }
}

/// The coordinator of the team of the demonstration that finished rounds.
struct Reader {
    browser: Connection,
    path: String,
}

impl Reader {
    async fn of(server: &Process) -> Result<Self> {
        let said: Value = serde_json::from_str(&server.said)?;
        let teams = said["teams"]
            .as_array()
            .ok_or("no teams in what a demonstration says")?;
        let finished = teams.iter().find(|team| team["state"] == "frozen");
        let link = finished.and_then(|team| team["manage"].as_str());
        let (_, link) = link
            .and_then(|link| link.split_once("/beheer/openen/"))
            .ok_or("no team of the demonstration finished a round")?;
        let mut browser = Connection::open(server.address).await?;
        let path = format!("/beheer/openen/{link}");
        let (page, reply) = browser.form(&path, String::new()).await?.see_other()?;
        browser.cookie = reply.cookie("beheer=")?;
        let path = format!("{page}/overzicht");
        let overview = browser.get(&path).await?.ok()?;
        // Or it would be measured without what a release adds.
        between(overview.text()?, "id=\"naast-andere-scholen\"", ">")?;
        Ok(Self { browser, path })
    }
}

impl Worker for Reader {
    async fn step(&mut self) -> Result<()> {
        self.browser.get(&self.path).await?.ok().map(|_| ())
    }
}
