//! *Klaar*, and not yet after all.

use super::address;
use crate::components::lead::notice_page;
use crate::pages::prelude::*;
use scan::application::Done;
use scan_texts::t;

pub async fn submit(visit: Allowed<Answering>, _: FormBody<Button>) -> PageResult {
    set(&visit, Done::Yes, "/klaar").await
}

pub async fn undo(visit: Allowed<Answering>, _: FormBody<Button>) -> PageResult {
    set(&visit, Done::NotYet, "").await
}

async fn set(visit: &Allowed<Answering>, done: Done, then: &str) -> PageResult {
    visit.ports.participating.finish(&visit.right, done).await?;
    Ok(go_to(&format!("{}{then}", address(visit.right.name()))))
}

/// Thanks, and what comes next.
pub async fn page(visit: Allowed<Answering>) -> PageResult {
    let sheet = visit.ports.participating.sheet(&visit.right).await?;
    let base = address(&sheet.round.name);
    if !sheet.finished {
        return Ok(go_to(&base));
    }
    let text = t!("fill-in-finish-what-next");
    let on = vec![
        (base, t!("fill-in-finish-change-after-all")),
        ("/".to_owned(), t!("common-to-the-home-page")),
    ];
    Ok(visit.page(Page::new(t!("fill-in-finish-page-title")), || {
        notice_page(t!("fill-in-finish-thanks"), text, on)
    }))
}
