//! The real way through the server, as browsers without scripts and the autosaving island go it.

use std::net::SocketAddr;

use crate::client::{Connection, Reply};
use crate::error::Result;
use crate::list::ITEMS;

/// A scan that was started.
pub struct Team {
    /// Team code as people type it.
    pub code: String,
    /// The coordinator's own page.
    pub page: String,
    /// The coordinator's cookie.
    pub session: String,
}

/// The page with which people begin.
pub async fn first_page(address: SocketAddr) -> Result<()> {
    let mut browser = Connection::open(address).await?;
    browser.get("/").await?.ok().map(|_| ())
}

pub async fn start(address: SocketAddr) -> Result<Team> {
    start_as(address, "Meetschool").await
}

/// The same for a school of this name, in letters, digits and spaces.
pub async fn start_as(address: SocketAddr, school: &str) -> Result<Team> {
    start_with(address, school, "bench").await
}

/// The same with this list for vo.
pub async fn start_with(address: SocketAddr, school: &str, list: &str) -> Result<Team> {
    let mut browser = Connection::open(address).await?;
    let form = browser.get("/start/vo").await?.ok()?;
    let school = school.replace(' ', "+");
    let fields = format!(
        "idempotency_key={}&lijst={list}&lengte=volledig&school={school}&brin=&team=Meetteam\
         &samenwerkingsverband=&provincie=&vorm=anoniem",
        idempotency_key(&form)?
    );
    let (location, reply) = browser.form("/start/vo", fields).await?.see_other()?;
    browser.cookie = reply.cookie("beheer=")?;
    let page = location
        .strip_suffix("/link")
        .ok_or("not led to the link")?;
    let invitation = browser.get(page).await?.ok()?;
    Ok(Team {
        code: between(element(invitation.text()?, "teamcode")?, ">", "<")?.to_owned(),
        page: page.to_owned(),
        session: browser.cookie,
    })
}

/// The coordinator ends the private phase.
pub async fn close(coordinator: &mut Connection, team: &Team) -> Result<()> {
    let path = format!("{}/afsluiten", team.page);
    let sure = "zeker=ja".to_owned();
    coordinator.form(&path, sure).await?.see_other()?;
    Ok(())
}

/// Somebody who answers, with a browser of their own.
pub struct Respondent {
    /// The connection, with the cookie of the device.
    pub browser: Connection,
    /// The round's name.
    round: String,
    /// Which participation the pages are made for.
    participation: String,
    /// By item: how often it was saved, which is its revision.
    pub saved: [i64; ITEMS],
}

impl Respondent {
    /// Joins: types the code, reads the promise, chooses a role, comes to the start page.
    pub async fn join(address: SocketAddr, code: &str) -> Result<Self> {
        let mut browser = Connection::open(address).await?;
        browser.get("/meedoen").await?.ok()?;
        let typed = format!("code={code}");
        let (role, _) = browser.form("/meedoen", typed).await?.see_other()?;
        let form = browser.get(&role).await?.ok()?;
        let fields = format!("idempotency_key={}&rol=docent", idempotency_key(&form)?);
        let (start, reply) = browser.form(&role, fields).await?.see_other()?;
        browser.cookie = reply.cookie("deelname-")?;
        let round = start
            .strip_prefix("/invullen/")
            .ok_or("not led to the start")?;
        let page = browser.get(&start).await?.ok()?;
        let participation = between(page.text()?, "participation&quot;:&quot;", "&quot;")?;
        Ok(Self {
            round: round.to_owned(),
            participation: participation.to_owned(),
            browser,
            saved: [0; ITEMS],
        })
    }

    pub async fn questions(&mut self) -> Result<Reply> {
        let path = format!("/invullen/{}/vragen/veertig", self.round);
        let reply = self.browser.get(&path).await?.ok()?;
        let last = format!("id=\"vraag-{}\"", ITEMS - 1);
        if holds_late(&reply.body, last.as_bytes()) {
            Ok(reply)
        } else {
            Err("a page without the last question".into())
        }
    }

    /// Who saves what, in the JSON of a save.
    fn who(&self) -> String {
        let (round, participation) = (&self.round, &self.participation);
        format!("\"round\":\"{round}\",\"participation\":\"{participation}\"")
    }

    /// Answers one item, as the island does, and waits until it is acknowledged.
    pub async fn answer(&mut self, item: usize) -> Result<()> {
        let base = self.saved[item];
        let body = format!(
            "{{{},\"answers\":[{{\"item\":{item},\"choice\":\"{}\",\"priority\":\"\",\
             \"remark\":\"\",\"base\":{base},\"idempotency_key\":{}}}]}}",
            self.who(),
            1 + (base + 1) % 4,
            base * 1000 + 1
        );
        let reply = self.browser.json("/api/bewaar", body).await?.ok()?;
        let stored = base + 1;
        if reply.text()? != format!("{{\"Acks\":[{{\"Stored\":{stored}}}]}}") {
            return Err(format!("a save was answered with {}", reply.text()?).into());
        }
        self.saved[item] = stored;
        Ok(())
    }

    /// Answers all items at once, each with the level that `level` gives for its place.
    pub async fn answer_all(&mut self, level: impl Fn(usize) -> usize) -> Result<()> {
        let answers: Vec<String> = (0..ITEMS)
            .map(|item| {
                format!(
                    "{{\"item\":{item},\"choice\":\"{}\",\"priority\":\"midden\",\"remark\":\"\",\
                     \"base\":0,\"idempotency_key\":{}}}",
                    level(item),
                    item + 1
                )
            })
            .collect();
        let answers = answers.join(",");
        let body = format!("{{{},\"answers\":[{answers}]}}", self.who());
        self.browser.json("/api/bewaar", body).await?.ok()?;
        self.saved = [1; ITEMS];
        Ok(())
    }

    /// Says *klaar* and reads the thanks.
    pub async fn finish(&mut self) -> Result<()> {
        let path = format!("/invullen/{}/klaar", self.round);
        let (thanks, _) = self.browser.form(&path, String::new()).await?.see_other()?;
        self.browser.get(&thanks).await?.ok()?;
        Ok(())
    }
}

pub fn idempotency_key(form: &Reply) -> Result<&str> {
    between(form.text()?, "name=\"idempotency_key\" value=\"", "\"")
}

/// A page from an element on.
fn element<'a>(page: &'a str, id: &str) -> Result<&'a str> {
    let wanted = format!("id=\"{id}\"");
    let found = page.find(&wanted).map(|place| &page[place..]);
    Ok(found.ok_or_else(|| format!("no {wanted} in the page"))?)
}

pub fn between<'a>(text: &'a str, start: &str, end: &str) -> Result<&'a str> {
    let rest = text.split_once(start).map(|(_, rest)| rest);
    let found = rest.and_then(|rest| rest.split_once(end));
    Ok(found.ok_or_else(|| format!("no {start} in the page"))?.0)
}

/// Whether these bytes are in the last eighth of a page; searching all of it would weigh on the load.
fn holds_late(page: &[u8], wanted: &[u8]) -> bool {
    page[page.len() * 7 / 8..]
        .windows(wanted.len())
        .any(|part| part == wanted)
}
