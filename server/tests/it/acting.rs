//! What coordinators do with actions, through their forms.

use scan::application::RoundName;
use scan_server::service::{Clock, secrets};
use scan_server::store::leads;
use scan_server::store::rounds::Find;

use crate::app::TestApp;
use crate::browser::{Page, unescape};
use crate::people::{Coordinator, Scan};

/// Text that would leave an attribute, a line or a page.
pub const HOSTILE: &str = r#"Bel; de "ouders", \n <script>alert(1)</script> é"#;

/// A coordinator whose overview is open.
pub async fn reviewing(app: &TestApp) -> Coordinator {
    let team = app.start(&Scan::default()).await;
    team.close().await;
    team
}

/// The form of a new action with these fields; gives the page it led to.
pub async fn post_new(team: &Coordinator, fields: &[(&str, &str)]) -> Page {
    let form = team.get("/acties/nieuw").await.is(200);
    let idempotency_key = form.field("idempotency_key");
    let mut all = vec![("idempotency_key", idempotency_key.as_str()), ("basis", "")];
    all.extend(fields);
    team.browser.post(&team.at("/acties/nieuw"), &all).await
}

/// Makes an action and gives its name.
pub async fn add(team: &Coordinator, fields: &[(&str, &str)]) -> String {
    let made = post_new(team, fields).await.is(303);
    let (_, rest) = made.location().split_once("actie=").unwrap();
    rest.split('&').next().unwrap().to_owned()
}

/// The form of an action as the browser holds it, with some fields changed.
pub async fn form_of(
    team: &Coordinator,
    action: &str,
    changes: &[(&str, &str)],
) -> Vec<(String, String)> {
    let page = team.get(&format!("/acties/{action}")).await.is(200);
    let mut fields: Vec<(String, String)> = [
        "idempotency_key",
        "basis",
        "naar",
        "herkomst",
        "wat",
        "wie",
        "wanneer",
    ]
    .map(|name| (name.to_owned(), page.field(name)))
    .to_vec();
    for name in ["status", "over", "aanbod"] {
        fields.push((name.to_owned(), chosen(&page, name)));
    }
    for (name, value) in changes {
        let field = fields.iter_mut().find(|(known, _)| known == name).unwrap();
        (*value).clone_into(&mut field.1);
    }
    fields
}

pub fn chosen(page: &Page, name: &str) -> String {
    let select = page.between(&format!("id=\"{name}\" name=\"{name}\""), "</select>");
    let before = select.split(" selected").next().unwrap();
    let option = &before[before.rfind("<option").unwrap()..];
    let value = option.split_once("value=\"").map_or("", |(_, rest)| rest);
    unescape(value.split('"').next().unwrap())
}

pub async fn follow(team: &Coordinator, answer: &Page) -> Page {
    team.browser.get(answer.location()).await.is(200)
}

/// What a page says, without the marks of the renderer.
pub fn text(page: &Page) -> String {
    unescape(&page.body.replace("<!---->", "").replace("<!>", ""))
}

/// Lets whoever has this token lead the session of a round.
pub async fn lead(app: &TestApp, round: &str, token: &str) {
    let store = app.service.store();
    let name = RoundName::parse(round).unwrap();
    let found = store.round(Find::Name(&name)).await.unwrap().unwrap();
    let now = app.clock.now().as_second();
    let token = secrets::hash(token);
    let mut transaction = store.begin().await.unwrap();
    let times = (now, now + 60 * 60);
    leads::add(&mut transaction, &token, found.id, times)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
}
