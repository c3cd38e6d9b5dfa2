//! `/uitgenodigd/{key}`: the link in a mail to a colleague. It works once: looking at it does nothing,
//! because mail programs do; the button uses it and leads to the team code.

use crate::components::confirm::button_page;
use crate::components::lead::notice_page;
use crate::pages::path_name::Key;
use crate::pages::prelude::*;
use scan_report::invitation::minutes;

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
    let text = format!(
        "U bent uitgenodigd voor de scan van {}, {}. Het duurt ongeveer {} minuten. Uw link werkt één keer: begin als u tijd hebt. Niemand ziet dat u hem gebruikt.",
        round.school,
        round.team,
        minutes(&round)
    );
    let action = format!("/uitgenodigd/{key}");
    Ok(visit.page(Page::new("U bent uitgenodigd"), || {
        button_page(lead(None, "Doet u mee?", text), action, "Ja, nu beginnen")
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
    let title = "Deze link werkt niet meer";
    let text = "Een link in een uitnodiging werkt één keer, en zolang het invullen open is. Doet u al mee? Ga dan verder met uw hervatcode, of op het apparaat waarop u begon. Vraag anders uw coördinator om de teamcode.";
    let page = Page::new(title).status(StatusCode::NOT_FOUND);
    let on = vec![
        ("/meedoen".to_owned(), "Doe mee met een teamcode"),
        ("/verder".to_owned(), "Ga verder met een hervatcode"),
    ];
    Ok(visit.page(page, || notice_page(title, text, on)))
}
