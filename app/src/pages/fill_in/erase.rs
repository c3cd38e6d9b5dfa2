//! Deletes one's own participation, after a confirmation.

use scan::application::Participation;

use super::address;
use super::unsaved::before_erasing;
use crate::components::confirm::{ConfirmPage, Yes, done_page, for_good};
use crate::components::unsent::unsent;
use crate::pages::prelude::*;
use scan_report::words::count;
use scan_texts::t;

pub async fn page(visit: Allowed<Answering>) -> PageResult {
    let sheet = visit.ports.participating.sheet(&visit.right).await?;
    let page = Page::new(t!("fill-in-erase-title")).with_islands();
    Ok(visit.page(page, move || view(&sheet)))
}

fn view(sheet: &Participation) -> AnyView {
    let base = address(&sheet.round.name);
    let own = format!("{base}/antwoorden");
    let answers = sheet.answers.iter().map(|(answer, _)| answer);
    let remarks = answers.clone().filter(|answer| answer.remark.is_some());
    let what = t!(
        "fill-in-erase-what-is-erased",
        is_empty = count(
            answers.filter(|answer| !answer.is_empty()).count(),
            t!("fill-in-erase-answer"),
            t!("common-answers-text")
        ),
        remarks = count(
            remarks.count(),
            t!("fill-in-erase-remark"),
            t!("fill-in-erase-remarks")
        )
    );
    let above = [
        (base.clone(), t!("fill-in-title")),
        (own.clone(), t!("fill-in-my-answers")),
    ];
    let before = view! {
        {for_good(t!("fill-in-erase-for-good"))}
        {unsent(sheet.round.name.as_str(), before_erasing())}
    };
    ConfirmPage {
        above: Some(breadcrumb(above, t!("fill-in-erase-breadcrumb"))),
        lead: lead(None, t!("fill-in-erase-title"), what),
        before: before.into_any(),
        action: format!("{base}/wissen"),
        forgets: true,
        fields: None,
        yes: Yes::Deletes(t!("fill-in-erase-yes-erase")),
        no: (own, t!("fill-in-erase-no-keep")),
    }
    .view()
}

pub async fn submit(visit: Allowed<Answering>, _: FormBody<Button>) -> PageResult {
    visit.ports.participating.erase(&visit.right).await?;
    let forget = visit.forget_device(visit.right.name());
    Ok(go_with("/gewist", [forget]))
}

pub async fn done(visit: Visit) -> Response {
    let title = t!("fill-in-erase-erased");
    let text = t!("fill-in-erase-erased-text");
    let on = ("/meedoen", t!("common-join-with-a-team"));
    visit.page(Page::new(title), || done_page(title, text, on))
}
