//! The invitation, to hang up or hand out.

use fast_qr::qr::QRBuilder;
use scan::report::{Block, Cover, Document, DocumentKind};

use super::cover;
use crate::invitation::{STEPS, host, join_link, minutes, promise, question};
use crate::words::{count, date};
use scan::application::ManagedRound;
use scan_texts::{Label, t};

/// What, how long, until when, where; and what one may count on.
pub(crate) fn document(managed: &ManagedRound, address: &str) -> Document {
    let round = &managed.round;
    let minutes = count(minutes(round), t!("common-minute"), t!("common-minutes"));
    let steps = STEPS.map(|[name, text]| format!("{}: {}", name(), text()));
    let blocks = vec![
        Block::heading(1, question()),
        Block::text(t!(
            "report-chapters-invitation-take-part-until",
            code_until = date(managed.code_until),
            minutes = minutes
        )),
        Block::text(t!(
            "report-chapters-invitation-how-to-join",
            address = host(address)
        )),
        Block::Code {
            code: managed.code.to_string(),
            address: format!("{}/meedoen", host(address)),
            modules: modules(&join_link(managed, address)),
        },
        Block::heading(2, t!("report-chapters-invitation-how-it-works")),
        Block::Bullets {
            items: steps.to_vec(),
        },
        Block::Notice {
            title: round.anonymity.label().to_owned(),
            text: nameless(promise(round.anonymity)),
        },
    ];
    Document {
        kind: DocumentKind::Invitation,
        title: t!(
            "report-chapters-invitation-title",
            round = cover::title(round)
        ),
        cover: Cover {
            kicker: t!("common-scan-passend-onderwijs").to_owned(),
            title: round.school.clone(),
            subtitle: round.team.clone(),
            facts: Vec::new(),
        },
        blocks,
    }
}

/// Without the name of the form in front: that is the title of the notice.
fn nameless(text: &str) -> String {
    let rest = text.split_once(": ").map_or(text, |(_, rest)| rest);
    let mut characters = rest.chars();
    let first = characters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(characters).collect()
}

/// Rows of the QR code of an address; none when it is too long for one.
fn modules(address: &str) -> Vec<Vec<bool>> {
    let Ok(code) = QRBuilder::new(address).build() else {
        return Vec::new();
    };
    let row = |y: usize| code[y][..code.size].iter().map(|one| one.value());
    (0..code.size).map(|y| row(y).collect()).collect()
}
