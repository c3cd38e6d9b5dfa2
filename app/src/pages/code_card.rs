//! The card of a code that colleagues come in with: the code, its link and QR code, and what its
//! coordinator can do with it.

use super::form_body::Replacing;
use crate::components::qr::Qr;
use crate::pages::prelude::*;
use scan::application::CodeState;
use scan::code::TeamCode;
use scan_islands::CopyButton;
use scan_report::invitation::host;
use scan_texts::t;

/// A code with what is said about it.
pub(super) struct CodeCard<'a> {
    pub title: &'static str,
    pub code: &'a TeamCode,
    /// Id of the code in the page.
    pub id: &'static str,
    pub state: CodeState,
    /// What is said while it works, while it is locked, and after its last day.
    pub words: [String; 3],
    /// Where people reach the site, and where on it the code is typed.
    pub typed_at: (&'a str, &'static str),
    /// The address that needs no typing, and its id in the page.
    pub link: (String, &'static str),
    pub qr_label: &'static str,
    /// A page with the invitation, to print.
    pub paper: Option<String>,
    /// Forms about the code are posted below this address.
    pub forms: String,
}

impl CodeCard<'_> {
    pub(super) fn view(self) -> AnyView {
        let [works, locked, expired] = self.words;
        let (state, lock_to, lock_words) = match self.state {
            CodeState::Open => {
                let works = html! { <p>{works}</p> };
                (works, "slot", t!("frame-code-card-lock"))
            }
            CodeState::Locked => (
                alert(Tone::Warning, locked),
                "open",
                t!("frame-code-card-unlock"),
            ),
            CodeState::Expired => (
                alert(Tone::Warning, expired),
                "slot",
                t!("frame-code-card-lock"),
            ),
        };
        let (url, typed_at) = self.typed_at;
        let (link, link_id) = self.link;
        let paper = self.paper.map(|href| {
            view! { <a class="button" href=href>{icon("print")}{t!("common-invitation-on-paper")}</a> }
        });
        let forms = self.forms;
        html! {
            <section class="card invite" id="code">
                <h2>{self.title}</h2>
                <div class="invite__code">
                    <div class="flow">
                        <p class="team-code"><span class="team-code__value" id=self.id>{self.code.to_string()}</span></p>
                        <p>{t!("common-go-to")}<strong>{format!("{}{typed_at}", host(url))}</strong>{t!("frame-code-card-type-or-scan")}</p>
                        <p class="copy-line"><a id=link_id href=link.clone()>{link.clone()}</a></p>
                        {state}
                        <div class="button-group">
                            <CopyButton target=link_id.to_owned() label=t!("common-copy-the-link").to_owned()/>
                            {paper}
                            <form method="post" action=format!("{forms}/{lock_to}")><button class="button button--plain">{lock_words}</button></form>
                            <form method="post" action=format!("{forms}/nieuw")>{Replacing::field(self.code)}<button class="button button--plain">{t!("frame-code-card-renew")}</button></form>
                        </div>
                    </div>
                    <Qr address=link label=self.qr_label/>
                </div>
            </section>
        }
    }
}
