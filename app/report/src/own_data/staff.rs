//! What is kept about somebody of the support centre.

use jiff::civil::Date;
use scan::application::own_data::{KeptName, NamedFor, StaffData};
use scan::application::retention::Terms;
use scan::application::staff::StaffRole;
use scan::own_data::{OwnData, OwnPart};

use super::account;
use super::part::{about, by, column, day, moment, part, text};
use scan_texts::{Label, t};

/// All of it, on a day.
pub fn of_staff(data: &StaffData, terms: Terms, today: Date) -> OwnData {
    let mut parts = vec![own(data)];
    parts.extend(account::parts(
        &data.account,
        t!("own-data-session-twelve-hours"),
    ));
    parts.extend([log(data, terms), named(&data.named)]);
    OwnData {
        title: t!("own-data-title").to_owned(),
        who: data.member.name.to_string(),
        made_on: today.to_string(),
        reading: vec![
            t!("own-data-all-of-staff").to_owned(),
            t!("own-data-no-keys").to_owned(),
        ],
        parts,
    }
}

fn own(data: &StaffData) -> OwnPart {
    part(
        ("account", t!("common-your-account")),
        t!("own-data-staff-account-meaning"),
        &[
            column(
                "naam",
                t!("own-data-name"),
                t!("own-data-staff-name-meaning"),
            ),
            column("rol", t!("common-role"), t!("own-data-staff-role-meaning")),
            column(
                "gemaakt_op",
                t!("common-made-on"),
                t!("own-data-account-made-on-meaning"),
            ),
        ],
        std::slice::from_ref(data),
        |data| {
            vec![
                text(data.member.name.as_str()),
                text(role(data.member.role)),
                day(data.account.added_on),
            ]
        },
    )
}

fn log(data: &StaffData, terms: Terms) -> OwnPart {
    let own = data.member.name.as_str();
    part(
        ("logboek", t!("own-data-staff-log")),
        t!("own-data-staff-log-meaning", days = terms.log_days),
        &[
            column("wanneer", t!("common-when"), t!("own-data-moment")),
            column("wie", t!("common-who"), t!("own-data-you-or-someone-else")),
            column("wat", t!("common-what"), t!("own-data-what-happened")),
            column(
                "waarover",
                t!("own-data-about"),
                t!("own-data-who-what-about"),
            ),
        ],
        &data.log,
        |line| {
            vec![
                moment(line.at),
                by(&line.who, own),
                text(line.action.label()),
                about(&line.about, own),
            ]
        },
    )
}

fn named(kept: &[KeptName]) -> OwnPart {
    part(
        ("naam", t!("own-data-named")),
        t!("own-data-named-meaning"),
        &[
            column("wat", t!("common-what"), t!("own-data-named-what-meaning")),
            column(
                "waarover",
                t!("own-data-about"),
                t!("own-data-named-about-meaning"),
            ),
            column("wanneer", t!("common-when"), t!("own-data-moment")),
        ],
        kept,
        |kept| {
            let what = match kept.what {
                NamedFor::Draft => t!("own-data-changed-draft"),
                NamedFor::Published => t!("own-data-published"),
                NamedFor::Withdrawn => t!("own-data-withdrew"),
                NamedFor::Request => t!("own-data-dealt-with-question"),
            };
            vec![text(what), text(&kept.about), moment(kept.at)]
        },
    )
}

fn role(role: StaffRole) -> &'static str {
    match role {
        StaffRole::Member => t!("own-data-staff-member"),
        StaffRole::Admin => t!("own-data-staff-admin"),
    }
}
