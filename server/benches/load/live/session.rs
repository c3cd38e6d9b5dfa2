//! One team session: whoever leads it, and thirty phones.

use std::net::SocketAddr;

use super::size::PHONES;
use crate::client::Connection;
use crate::error::Result;
use crate::list::ITEMS;
use crate::way::{self, between, idempotency_key};

#[derive(Clone)]
pub struct Phone {
    pub page: String,
    pub cookie: String,
}

/// A session that is open, with everybody at the table.
pub struct Session {
    address: SocketAddr,
    /// The page of whoever leads.
    pub page: String,
    pub cookie: String,
    /// The projector's page.
    pub screen: String,
    pub phones: Vec<Phone>,
    /// The state that the next button is pressed on.
    revision: i64,
    item: usize,
}

impl Session {
    /// A coordinator starts a scan and opens a session without a private phase; phones sit down.
    pub async fn open(address: SocketAddr) -> Result<Self> {
        let team = way::start(address).await?;
        let page = format!("{}/sessie", team.page);
        let mut leader = Connection::open(address).await?;
        leader.cookie.clone_from(&team.session);
        let opening = "tijd=90&vorm=direct".to_owned();
        let opened = leader.form(&format!("{page}/openen"), opening).await?;
        opened.see_other()?;
        let shown = leader.get(&page).await?.ok()?;
        let revision = between(shown.text()?, "name=\"stand\" value=\"", "\"")?.parse()?;
        let asked = leader
            .form(&format!("{page}/scherm"), String::new())
            .await?;
        let (screen, _) = asked.see_other()?;
        let shown = leader.get(&screen).await?.ok()?;
        let code = between(shown.text()?, "team-code__value\">", "<")?.replace('-', "");
        let mut phones = Vec::new();
        for _ in 0..PHONES {
            phones.push(sit(address, &code).await?);
        }
        Ok(Self {
            address,
            page,
            cookie: team.session,
            screen,
            phones,
            revision,
            item: 0,
        })
    }

    /// Opens a vote on the next item.
    pub async fn open_vote(&mut self, leader: &mut Connection) -> Result<()> {
        self.item = (self.item + 1) % ITEMS;
        self.press(leader, "stem").await
    }

    pub async fn show_vote(&mut self, leader: &mut Connection) -> Result<()> {
        self.press(leader, "toon-stemming").await
    }

    /// A connection with the cookie of whoever leads.
    pub async fn leader(&self) -> Result<Connection> {
        let mut connection = Connection::open(self.address).await?;
        connection.cookie.clone_from(&self.cookie);
        Ok(connection)
    }

    /// Presses a button and reads the page that comes back, as the island does.
    async fn press(&mut self, leader: &mut Connection, what: &str) -> Result<()> {
        let fields = format!("stand={}&doe={what}&punt={}", self.revision, self.item);
        let pressed = leader.form(&format!("{}/stap", self.page), fields).await?;
        let (location, _) = pressed.see_other()?;
        if location != self.page {
            return Err(format!("{what} was answered with {location}").into());
        }
        self.revision += 1;
        leader.get(&location).await?.ok()?;
        Ok(())
    }
}

async fn sit(address: SocketAddr, code: &str) -> Result<Phone> {
    let mut browser = Connection::open(address).await?;
    let path = format!("/aanschuiven/{code}");
    let form = browser.get(&path).await?.ok()?;
    let fields = format!("idempotency_key={}&rol=docent", idempotency_key(&form)?);
    let (page, reply) = browser.form(&path, fields).await?.see_other()?;
    let cookie = reply.cookie("tafel-")?;
    Ok(Phone { page, cookie })
}

impl Phone {
    pub async fn browser(&self, address: SocketAddr) -> Result<Connection> {
        let mut browser = Connection::open(address).await?;
        browser.cookie.clone_from(&self.cookie);
        Ok(browser)
    }

    /// The part of the page that events replace, without the comments that mark places.
    pub async fn now(&self, address: SocketAddr) -> Result<String> {
        let page = self.browser(address).await?.get(&self.page).await?.ok()?;
        let part = between(page.text()?, "class=\"live-parts\">", "<leptos-island")?;
        let part = part.replace("<!---->", "");
        let part = part.strip_suffix("</div><div>");
        Ok(part.ok_or("no end of the parts in the page")?.to_owned())
    }
}
