//! What mails say. Plain text, short lines that mail programs break themselves, and every link on a
//! line of its own, so that it can be pressed and copied.

use jiff::civil::Date;
use scan::application::Round;
use scan::mail::{Letter, MailAddress, MailKind};
use scan::membership::MemberRole;

use crate::invitation::{minutes, promise};
use crate::words::date;
use scan_texts::t;

/// Brings the link to sign in with.
pub fn sign_in(to: MailAddress, link: &str) -> Letter {
    Letter {
        kind: MailKind::SignIn,
        to,
        subject: t!("report-letters-sign-in-subject").to_owned(),
        text: t!("report-letters-sign-in", link = link) + "\n",
    }
}

/// Asks somebody to coordinate a team together; `by` is the address of whoever asks, as far as known.
pub fn membership(
    to: MailAddress,
    round: &Round,
    role: MemberRole,
    (by, link): (Option<&str>, &str),
) -> Letter {
    let who = by.map_or_else(
        || t!("report-letters-a-colleague").to_owned(),
        |by| t!("report-letters-your-colleague", by = by),
    );
    let (school, team) = (&round.school, &round.team);
    let what = match role {
        MemberRole::Managing => {
            t!("report-letters-role-managing")
        }
        MemberRole::Viewing => {
            t!("report-letters-role-viewing")
        }
    };
    Letter {
        kind: MailKind::Membership,
        to,
        subject: t!("report-letters-membership-subject", school = school),
        text: t!(
            "report-letters-membership",
            who = who,
            school = school,
            team = team,
            what = what,
            link = link
        ),
    }
}

/// Asks a colleague to answer.
pub fn invitation(to: MailAddress, round: &Round, link: &str) -> Letter {
    let (school, team) = (&round.school, &round.team);
    let (minutes, promise) = (minutes(round), promise(round.anonymity));
    Letter {
        kind: MailKind::Invitation,
        to,
        subject: t!("report-question").to_owned(),
        text: t!(
            "report-letters-invitation",
            school = school,
            team = team,
            minutes = minutes,
            promise = promise,
            link = link
        ),
    }
}

/// Asks once more.
pub fn reminder(to: MailAddress, round: &Round, link: &str) -> Letter {
    let (school, team) = (&round.school, &round.team);
    let minutes = minutes(round);
    Letter {
        kind: MailKind::Reminder,
        to,
        subject: t!("report-letters-reminder-subject").to_owned(),
        text: t!(
            "report-letters-reminder",
            school = school,
            team = team,
            minutes = minutes,
            link = link
        ),
    }
}

/// Says that the team session is on this day, which is tomorrow.
pub fn session(to: MailAddress, round: &Round, day: Date) -> Letter {
    let (school, team, day) = (&round.school, &round.team, date(day));
    Letter {
        kind: MailKind::Session,
        to,
        subject: t!("common-team-session-tomorrow").to_owned(),
        text: t!(
            "report-letters-session",
            day = day,
            team = team,
            school = school
        ),
    }
}

/// Says that the support centre answered, and where to read it.
pub fn answer(to: MailAddress, site: &str) -> Letter {
    Letter {
        kind: MailKind::Answer,
        to,
        subject: t!("report-letters-answer-subject").to_owned(),
        text: t!("report-letters-answer", site = site) + "\n",
    }
}

/// Says that an account is about to be deleted, and how its owner takes that back.
pub fn account_removed(to: MailAddress, site: &str, until: Date) -> Letter {
    let until = date(until);
    Letter {
        kind: MailKind::AccountRemoved,
        to,
        subject: t!("common-account-being-deleted").to_owned(),
        text: t!("report-letters-account-removed", until = until, site = site) + "\n",
    }
}

/// Puts the way out below a mail.
pub fn with_way_out(letter: &mut Letter, site: &str, key: &str) {
    let address = way_out(site, key);
    let text = std::mem::take(&mut letter.text);
    letter.text = t!("report-letters-way-out", text = text, address = address) + "\n";
}

/// Where somebody stops mails.
pub fn way_out(site: &str, key: &str) -> String {
    format!("{site}/mail/afmelden/{key}")
}
