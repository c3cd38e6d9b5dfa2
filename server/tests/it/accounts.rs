//! Coordinators with an account: signing in by mail, sessions, and taking a scan over. Passkeys and
//! accounts elsewhere are tried in a real browser (`end2end/accounts.spec.ts`).

mod members;
mod own_data;
mod removal;
mod signing_in;

use std::sync::atomic::{AtomicU32, Ordering};

use scan::application::accounts::SignInMethod;
use scan::ids::AccountId;
use scan::mail::MailAddress;
use scan_server::service::{Clock, secrets};
use scan_server::store::accounts::sessions;
use scan_server::store::coordinators;

use crate::app::TestApp;
use crate::browser::Browser;
use crate::db;
use crate::people::{Coordinator, idempotency_key};

/// A coordinator who is signed in with an account.
pub struct Account {
    pub id: AccountId,
    pub address: String,
    pub browser: Browser,
}

/// A number that no other call gets.
pub fn next() -> u32 {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    NEXT.fetch_add(1, Ordering::SeqCst)
}

/// Gives somebody an account, and a browser in which they signed in a moment ago.
pub async fn sign_in(app: &TestApp, name: &str) -> Account {
    let number = next();
    let address = format!("{name}{number}@school.example");
    let mut handle = [7; 16];
    handle[..4].copy_from_slice(&number.to_be_bytes());
    let mut transaction = app.service.store().begin().await.unwrap();
    let to = MailAddress::new(&address).unwrap();
    let day = "2026-11-23".parse().unwrap();
    let owner = coordinators::add(&mut transaction, &to, &handle, day).await;
    let id = owner.unwrap().id;
    transaction.commit().await.unwrap();
    let browser = sign_in_again(app, id).await;
    Account {
        id,
        address,
        browser,
    }
}

/// Another browser in which somebody signed in a moment ago.
pub async fn sign_in_again(app: &TestApp, id: AccountId) -> Browser {
    let token = secrets::token().unwrap();
    let (method, hash) = (SignInMethod::Mail, secrets::hash(&token));
    let times = (app.clock.now().as_second(), 0);
    let mut transaction = app.service.store().begin().await.unwrap();
    sessions::begin(&mut transaction, id, method, (None, &hash), times)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    let browser = app.browser();
    browser.set_cookie("account", &token);
    browser
}

/// Puts a team with an account, in a browser that has the link of the one and the session of the
/// other.
pub async fn take_over(team: &Coordinator, account: &Account) {
    let both = account.browser.twin();
    let session = team.browser.cookie("beheer").unwrap();
    both.set_cookie("beheer", &session);
    both.press(&team.at("/team/overnemen")).await.is(303);
}

/// Invites somebody where nothing is mailed, and gives the path of the link to pass on.
pub async fn invite(managing: &Browser, page: &str, address: &str, role: &str) -> String {
    let key = idempotency_key(next());
    let fields = [
        ("idempotency_key", key.as_str()),
        ("adres", address),
        ("rol", role),
    ];
    let made = managing.post(page, &fields).await.is(303);
    let shown = managing.get(made.location()).await.is(200);
    let key = shown.between("/uitnodiging/", "<").to_owned();
    format!("/uitnodiging/{key}")
}

/// Somebody new becomes a member.
pub async fn join_team(app: &TestApp, managing: &Browser, page: &str, role: &str) -> Account {
    let account = sign_in(app, "lid").await;
    let link = invite(managing, page, &account.address, role).await;
    account.browser.press(&link).await.is(303);
    account
}

/// Makes a new link of the team, which its coordinator opens in their own browser.
pub async fn renew_link(team: &mut Coordinator, managing: &Browser) {
    let by = managing.twin();
    let made = by.press(&team.at("/link/nieuw")).await.is(303);
    let shown = by.get(made.location()).await.is(200);
    let key = shown.between("/beheer/openen/", "<").to_owned();
    by.post(&team.at("/link"), &[("bewaard", "ja")])
        .await
        .is(303);
    let open = format!("/beheer/openen/{key}");
    team.browser.press(&open).await.is(303);
    team.key = key;
}

/// One number of what is stored.
pub async fn number(app: &TestApp, sql: &'static str) -> i64 {
    db::number(app.data(), sql).await
}
