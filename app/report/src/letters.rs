//! What mails say. Plain text, short lines that mail programs break themselves, and every link on a
//! line of its own, so that it can be pressed and copied.

use jiff::civil::Date;
use scan::application::Round;
use scan::mail::{Letter, MailAddress, MailKind};
use scan::membership::MemberRole;

use crate::invitation::{minutes, promise};
use crate::words::date;
use scan_texts::t;

/// Its text ends with the end of a line.
fn letter(kind: MailKind, to: MailAddress, subject: impl Into<String>, text: String) -> Letter {
    Letter {
        kind,
        to,
        subject: subject.into(),
        text: text + "\n",
    }
}

/// Brings the link to sign in with.
pub fn sign_in(to: MailAddress, link: &str) -> Letter {
    letter(
        MailKind::SignIn,
        to,
        t!("report-letters-sign-in-subject"),
        t!("report-letters-sign-in", link = link),
    )
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
    letter(
        MailKind::Membership,
        to,
        t!("report-letters-membership-subject", school = school),
        t!(
            "report-letters-membership",
            who = who,
            school = school,
            team = team,
            what = what,
            link = link
        ),
    )
}

/// Asks a colleague to answer.
pub fn invitation(to: MailAddress, round: &Round, link: &str) -> Letter {
    let (school, team) = (&round.school, &round.team);
    let (minutes, promise) = (minutes(round), promise(round.anonymity));
    letter(
        MailKind::Invitation,
        to,
        t!("report-letters-invitation-subject"),
        t!(
            "report-letters-invitation",
            school = school,
            team = team,
            minutes = minutes,
            promise = promise,
            link = link
        ),
    )
}

/// Asks once more.
pub fn reminder(to: MailAddress, round: &Round, link: &str) -> Letter {
    let (school, team) = (&round.school, &round.team);
    let minutes = minutes(round);
    letter(
        MailKind::Reminder,
        to,
        t!("report-letters-reminder-subject"),
        t!(
            "report-letters-reminder",
            school = school,
            team = team,
            minutes = minutes,
            link = link
        ),
    )
}

/// Says that the team session is on this day, which is tomorrow.
pub fn session(to: MailAddress, round: &Round, day: Date) -> Letter {
    let (school, team, day) = (&round.school, &round.team, date(day));
    letter(
        MailKind::Session,
        to,
        t!("common-team-session-tomorrow"),
        t!(
            "report-letters-session",
            day = day,
            team = team,
            school = school
        ),
    )
}

/// Says that the support centre answered, and where to read it.
pub fn answer(to: MailAddress, site: &str) -> Letter {
    letter(
        MailKind::Answer,
        to,
        t!("report-letters-answer-subject"),
        t!("report-letters-answer", site = site),
    )
}

/// Says that an account is about to be deleted, and how its owner takes that back.
pub fn account_removed(to: MailAddress, site: &str, until: Date) -> Letter {
    let until = date(until);
    letter(
        MailKind::AccountRemoved,
        to,
        t!("common-account-being-deleted"),
        t!("report-letters-account-removed", until = until, site = site),
    )
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

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use scan::round::Anonymity;
    use scan::testing;

    #[test]
    fn every_letter_ends_with_its_line_and_the_way_out_stands_apart() {
        let (round, _) =
            testing::round(testing::list(&["Nee", "Ja"], 2), Anonymity::Anonymous, &[]);
        let to = || MailAddress::new("anna@school.example").unwrap();
        let (link, site) = ("https://scan.example/x", "https://scan.example");
        let day = date(2026, 12, 1);
        let letters = [
            sign_in(to(), link),
            membership(to(), &round, MemberRole::Viewing, (None, link)),
            invitation(to(), &round, link),
            reminder(to(), &round, link),
            session(to(), &round, day),
            answer(to(), site),
            account_removed(to(), site, day),
        ];
        for mut letter in letters {
            let text = letter.text.clone();
            assert!(text.ends_with(".\n") && !text.contains("\n\n\n"), "{text}");
            with_way_out(&mut letter, site, "sleutel");
            let below = letter.text.strip_prefix(&text).unwrap();
            assert!(below.starts_with("\n\n--\n"), "{below}");
            assert!(below.ends_with("\nhttps://scan.example/mail/afmelden/sleutel\n"));
        }
    }
}
