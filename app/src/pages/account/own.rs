//! `/account`: where somebody is signed in, and with what.

use scan::application::accounts::{AccountPage, Owner, WaysIn};
use scan::ids::PasskeyId;
use scan_report::words::{count, date};

use super::sign_in::not_signed_in;
use super::{Tab, nav};
use crate::pages::own_account::your_data;
use crate::pages::passkey::{Goal, button};
use crate::pages::prelude::*;
use crate::pages::sessions_table::sessions_table;
use scan_texts::t;

const ADDRESS: &str = "/account";

pub async fn page(visit: Allowed<SignedIn>) -> PageResult {
    let own = &visit.ports.own_account;
    let account = own.account(&visit.right, &visit.credentials).await?;
    let accounts = &visit.ports.coordinator_sign_in;
    let ways = accounts.ways_for_coordinators(visit.public_url());
    let owner = visit.right.owner();
    let page = Page::new(t!("common-your-account"))
        .with_nav(nav(Tab::Account))
        .with_passkeys_if(ways.passkeys);
    Ok(visit.page(page, || view(owner, &account, ways)))
}

/// Ends all sessions, this one too.
pub async fn leave_everywhere(visit: Allowed<SignedIn>, _: FormBody<Button>) -> PageResult {
    let own = &visit.ports.own_account;
    own.sign_off_everywhere(&visit.right).await?;
    Ok(go_with("/aanmelden", [visit.forget_account()]))
}

/// Removes a passkey.
pub async fn remove_passkey(
    visit: Allowed<RecentlySignedIn>,
    PathName(passkey): PathName<PasskeyId>,
    _: FormBody<Button>,
) -> PageResult {
    let own = &visit.ports.own_account;
    own.remove_passkey(&visit.right, passkey).await?;
    Ok(go_to(ADDRESS))
}

/// Sends the browser to the provider of accounts, to tie an account there.
pub async fn tie(visit: Allowed<RecentlySignedIn>) -> PageResult {
    let own = &visit.ports.own_account;
    match own.tie_elsewhere(&visit.right, visit.public_url()).await {
        Ok(departure) => {
            let ticket = visit.ticket_cookie(departure.ticket);
            Ok(go_with(&departure.address, [ticket]))
        }
        Err(why) => not_signed_in(&visit, why),
    }
}

/// Unties all accounts elsewhere.
pub async fn untie(visit: Allowed<RecentlySignedIn>, _: FormBody<Button>) -> PageResult {
    visit.ports.own_account.untie(&visit.right).await?;
    Ok(go_to(ADDRESS))
}

fn view(owner: &Owner, account: &AccountPage, ways: WaysIn) -> AnyView {
    let title = t!("common-where-you-are-signed");
    view! {
        <main class="page page--medium" id="inhoud">
            {lead(None, t!("common-your-account"), owner.address.to_string())}
            <section class="card flow">
                <h2>{title}</h2>
                {sessions_table(title, &account.sessions)}
                <p class="small">{t!("account-own-after-thirty-days")}</p>
            </section>
            {passkeys(account, ways.passkeys)}
            {ways.provider.map(|name| elsewhere(account.identities, name))}
            {your_data(ADDRESS)}
            <div class="form-actions">
                <form method="post" action="/afmelden"><button class="button">{t!("common-sign-out")}</button></form>
                <form method="post" action="/account/overal-uitloggen"><button class="button button--quiet">{t!("account-own-sign-out-everywhere")}</button></form>
            </div>
        </main>
    }
    .into_any()
}

fn passkeys(account: &AccountPage, offered: bool) -> AnyView {
    let known: Vec<_> = account
        .passkeys
        .iter()
        .enumerate()
        .map(|(place, passkey)| {
            let name = t!("account-own-passkey", place = place + 1, added_on = date(passkey.added_on));
            let action = format!("/account/passkeys/{}/verwijderen", passkey.id);
            let hidden = format!(" {name}");
            view! {
                <li>
                    <form class="button-group" method="post" action=action>
                        <span>{name}</span>
                        <button class="button button--plain">{t!("account-own-remove")}<span class="visually-hidden">{hidden}</span></button>
                    </form>
                </li>
            }
        })
        .collect();
    let known = (!known.is_empty()).then(|| view! { <ul class="list">{known}</ul> });
    let make = offered.then(|| {
        button(
            Goal::Make,
            "/account/passkey",
            t!("account-own-make-passkey"),
        )
    });
    view! {
        <section class="card flow">
            <h2>{t!("account-own-without-mail")}</h2>
            <p>{t!("account-own-passkey-explained")}</p>
            {known}
            {make}
        </section>
    }
    .into_any()
}

fn elsewhere(identities: u32, name: String) -> AnyView {
    let tied = (identities > 0).then(|| {
        let text = t!("account-own-connected", identities = count(identities, t!("common-account"), t!("common-accounts")));
        view! {
            <p>{text}</p>
            <form method="post" action="/account/openid/ontkoppelen"><button class="button button--plain">{t!("account-own-disconnect")}</button></form>
        }
    });
    view! {
        <section class="card flow">
            <h2>{t!("common-sign-in-with", name = name)}</h2>
            {tied}
            <p><a class="button button--quiet" href="/account/openid">{t!("account-own-connect", name = name)}</a></p>
        </section>
    }
    .into_any()
}
