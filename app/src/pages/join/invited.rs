//! `/uitgenodigd/{key}`: the link in a mail to a colleague. It works once: looking at it does nothing,
//! because mail programs do; the button uses it and leads to the team code.

use crate::components::confirm::button_page;
use crate::components::lead::notice_page;
use crate::pages::path_name::Key;
use crate::pages::prelude::*;
use scan_report::invitation::minutes;
use scan_texts::t;

/// Asks whether now is the time.
pub async fn page(visit: Visit, Key(key): Key) -> PageResult {
    let round = match visit
        .ports
        .mails_to_colleagues
        .check_colleague_link(&key)
        .await
    {
        Ok(round) => round,
        Err(refusal) => return gone(&visit, refusal),
    };
    let text = t!(
        "join-invited-invited-text",
        school = round.school,
        team = round.team,
        round = minutes(&round)
    );
    let action = format!("/uitgenodigd/{key}");
    Ok(visit.page(Page::new(t!("join-invited-title")), || {
        button_page(
            lead(None, t!("join-invited-will-you-join"), text),
            action,
            t!("join-invited-yes-begin"),
        )
    }))
}

/// Uses it.
pub async fn submit(visit: Visit, Key(key): Key, _: FormBody<Button>) -> PageResult {
    match visit
        .ports
        .mails_to_colleagues
        .use_colleague_link(&key)
        .await
    {
        Ok(code) => Ok(go_to(&format!("/meedoen/{}", code.as_str()))),
        Err(refusal) => gone(&visit, refusal),
    }
}

fn gone(visit: &Visit, refusal: Refusal) -> PageResult {
    if refusal != Refusal::NotFound {
        return Err(refusal.into());
    }
    let title = t!("common-this-link-no-longer");
    let text = t!("join-invited-gone-text");
    let page = Page::new(title).status(StatusCode::NOT_FOUND);
    let on = vec![
        ("/meedoen".to_owned(), t!("common-join-with-a-team")),
        (
            "/verder".to_owned(),
            t!("join-invited-go-on-with-resume-code"),
        ),
    ];
    Ok(visit.page(page, || notice_page(title, text, on)))
}
