//! What is kept about a coordinator with an account.

use jiff::civil::Date;
use scan::application::own_data::{
    CoordinatorData, KeptAsking, KeptInvitation, KeptLine, KeptMail, KeptMembership,
};
use scan::application::retention::Terms;
use scan::membership::MemberRole;
use scan::own_data::{OwnColumn, OwnData, OwnPart, OwnValue};

use super::account;
use super::part::{about, by, column, day, moment, part, some, text, yes_or_no};
use scan_texts::{Label, t};

fn school() -> OwnColumn {
    column(
        "school",
        t!("own-data-school"),
        t!("own-data-school-meaning"),
    )
}

fn team() -> OwnColumn {
    column("team", t!("own-data-team"), t!("own-data-team-meaning"))
}

fn valid_until() -> OwnColumn {
    column(
        "tot",
        t!("own-data-valid-until"),
        t!("own-data-valid-until-meaning"),
    )
}

/// All of it, on a day.
pub fn of_coordinator(data: &CoordinatorData, terms: Terms, today: Date) -> OwnData {
    let mut parts = vec![own(data)];
    parts.extend(account::parts(
        &data.account,
        t!("own-data-session-thirty-days"),
    ));
    parts.extend([
        links(data),
        memberships(&data.memberships),
        log(data, terms),
        invited(&data.invited),
        invitations(&data.invitations),
        asked(&data.asked),
        mails(&data.mails),
    ]);
    OwnData {
        title: t!("own-data-title").to_owned(),
        who: data.owner.address.to_string(),
        made_on: today.to_string(),
        reading: vec![
            t!("own-data-all-of-coordinator").to_owned(),
            t!("own-data-no-answers-no-keys").to_owned(),
            t!("own-data-of-the-team").to_owned(),
        ],
        parts,
    }
}

fn own(data: &CoordinatorData) -> OwnPart {
    part(
        ("account", t!("common-your-account")),
        t!("own-data-account-meaning"),
        &[
            column(
                "adres",
                t!("own-data-address"),
                t!("own-data-address-meaning"),
            ),
            column(
                "gemaakt_op",
                t!("common-made-on"),
                t!("own-data-account-made-on-meaning"),
            ),
            column(
                "geen_mail_sinds",
                t!("own-data-no-mail-since"),
                t!("own-data-no-mail-since-meaning"),
            ),
        ],
        std::slice::from_ref(data),
        |data| {
            vec![
                text(data.owner.address.as_str()),
                day(data.account.added_on),
                some(data.no_mail_since, day),
            ]
        },
    )
}

fn links(data: &CoordinatorData) -> OwnPart {
    part(
        ("aanmeldlinks", t!("own-data-links")),
        t!("own-data-links-meaning"),
        &[column(
            "tot",
            t!("own-data-link-works-until"),
            t!("own-data-link-works-until-meaning"),
        )],
        &data.sign_in_links,
        |until| vec![moment(*until)],
    )
}

fn memberships(kept: &[KeptMembership]) -> OwnPart {
    part(
        ("teams", t!("own-data-teams")),
        t!("own-data-teams-meaning"),
        &[
            school(),
            team(),
            column("rol", t!("common-role"), t!("own-data-role-meaning")),
            column(
                "sinds",
                t!("common-since"),
                t!("own-data-in-team-since-meaning"),
            ),
        ],
        kept,
        |kept| {
            vec![
                text(&kept.school),
                text(&kept.team),
                text(role(kept.role)),
                day(kept.since),
            ]
        },
    )
}

fn log(data: &CoordinatorData, terms: Terms) -> OwnPart {
    let own = data.owner.address.as_str();
    part(
        ("logboek", t!("own-data-team-log")),
        t!("own-data-team-log-meaning", days = terms.log_days),
        &[
            column("wanneer", t!("common-when"), t!("own-data-moment")),
            school(),
            team(),
            column("wie", t!("common-who"), t!("own-data-you-or-someone-else")),
            column("wat", t!("common-what"), t!("own-data-what-happened")),
            column(
                "waarover",
                t!("own-data-about"),
                t!("own-data-who-what-about"),
            ),
        ],
        &data.log,
        |kept: &KeptLine| {
            let line = &kept.line;
            vec![
                moment(line.at),
                text(&kept.school),
                text(&kept.team),
                by(&line.who, own),
                text(line.action.label()),
                about(&line.about, own),
            ]
        },
    )
}

fn invited(kept: &[KeptInvitation]) -> OwnPart {
    let columns = [
        school(),
        team(),
        column("wie", t!("common-who"), t!("own-data-invited-whom")),
        column(
            "rol",
            t!("common-role"),
            t!("own-data-invited-role-meaning"),
        ),
        valid_until(),
    ];
    part(
        ("uitnodigingen_van_u", t!("own-data-invitations-by-you")),
        t!("own-data-invitations-by-you-meaning"),
        &columns,
        kept,
        |kept| {
            vec![
                text(&kept.school),
                text(&kept.team),
                text(kept.address.as_str()),
                text(role(kept.role)),
                moment(kept.until),
            ]
        },
    )
}

fn invitations(kept: &[KeptInvitation]) -> OwnPart {
    let columns = [
        school(),
        team(),
        column(
            "rol",
            t!("common-role"),
            t!("own-data-invitation-role-meaning"),
        ),
        valid_until(),
    ];
    part(
        ("uitnodigingen_aan_u", t!("own-data-invitations-to-you")),
        t!("own-data-invitations-to-you-meaning"),
        &columns,
        kept,
        |kept| {
            vec![
                text(&kept.school),
                text(&kept.team),
                text(role(kept.role)),
                moment(kept.until),
            ]
        },
    )
}

fn asked(kept: &[KeptAsking]) -> OwnPart {
    part(
        ("gevraagd_in_te_vullen", t!("own-data-asked")),
        t!("own-data-asked-meaning"),
        &[
            school(),
            team(),
            column("ronde", t!("own-data-round"), t!("own-data-round-meaning")),
            column(
                "gemaild_op",
                t!("own-data-mailed-on"),
                t!("own-data-mailed-on-meaning"),
            ),
            column(
                "link_werkt",
                t!("own-data-link-works"),
                t!("own-data-link-works-meaning"),
            ),
        ],
        kept,
        |kept| {
            vec![
                text(&kept.school),
                text(&kept.team),
                text(kept.round.to_string()),
                moment(kept.mailed),
                yes_or_no(kept.is_open),
            ]
        },
    )
}

fn mails(kept: &[KeptMail]) -> OwnPart {
    part(
        ("mails", t!("own-data-mails")),
        t!("own-data-mails-meaning"),
        &[
            column(
                "soort",
                t!("own-data-mail-kind"),
                t!("own-data-mail-kind-meaning"),
            ),
            column(
                "stand",
                t!("common-state"),
                t!("own-data-mail-state-meaning"),
            ),
            column(
                "onderwerp",
                t!("own-data-mail-subject"),
                t!("own-data-mail-subject-meaning"),
            ),
            column(
                "klaargezet",
                t!("own-data-mail-queued"),
                t!("own-data-mail-queued-meaning"),
            ),
            column(
                "afgehandeld",
                t!("own-data-mail-ended"),
                t!("own-data-mail-ended-meaning"),
            ),
        ],
        kept,
        |mail| {
            let subject = mail.subject.as_deref();
            vec![
                text(mail.kind.label()),
                text(mail.state.label()),
                subject.map_or(OwnValue::Nothing, text),
                moment(mail.queued),
                some(mail.ended, moment),
            ]
        },
    )
}

fn role(role: MemberRole) -> &'static str {
    match role {
        MemberRole::Managing => t!("own-data-role-managing"),
        MemberRole::Viewing => t!("own-data-role-viewing"),
    }
}
