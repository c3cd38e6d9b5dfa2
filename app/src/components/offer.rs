//! A support offer: what it is, who offers it, how to get there.

use leptos::prelude::*;
use scan::offer::Offer;
use scan::questionnaire::Questionnaire;

use scan_report::offers::facts;
use scan_report::words::web_address;
use scan_texts::Label;

/// A link to another site, named by its address without the scheme.
pub fn link(address: &str) -> impl IntoView + use<> {
    let name = address.split_once("://").map_or(address, |(_, name)| name);
    let name = name.trim_end_matches('/').to_owned();
    view! { <a href=address.to_owned() rel="noopener noreferrer">{name}</a> }
}

pub fn heading(offer: &Offer) -> impl IntoView + use<> {
    view! { <h3>{offer.title.clone()}" "<span class="badge">{offer.kind.label()}</span></h3> }
}

pub fn body(offer: &Offer, questionnaire: &Questionnaire) -> AnyView {
    let address = offer.link.as_deref().and_then(web_address);
    let address = address.map(|address| view! { <p class="small">{link(&address)}</p> });
    let contact = offer
        .contact
        .clone()
        .map(|text| view! { <p class="small">{text}</p> });
    html! {
        <p class="small soft">{facts(offer, questionnaire)}</p>
        <p>{offer.text.clone()}</p>
        {contact}
        {address}
    }
}
