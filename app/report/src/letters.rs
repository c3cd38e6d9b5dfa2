//! What mails say. Plain text, short lines that mail programs break themselves, and every link on a
//! line of its own, so that it can be pressed and copied.

use jiff::civil::Date;
use scan::application::Round;
use scan::mail::{Letter, MailAddress, MailKind};
use scan::membership::MemberRole;

use crate::invitation::{minutes, promise};
use crate::words::date;

/// Brings the link to sign in with.
pub fn sign_in(to: MailAddress, link: &str) -> Letter {
    Letter {
        kind: MailKind::SignIn,
        to,
        subject: "Uw link voor de Scan Passend Onderwijs".to_owned(),
        text: format!(
            "Goedendag,\n\nMet deze link meldt u zich aan bij de Scan Passend Onderwijs:\n\n{link}\n\n\
             De link werkt één keer, en een kwartier lang.\n\n\
             Vroeg u hier niet om? Dan hoeft u niets te doen. Zonder deze link kan niemand zich met uw adres aanmelden.\n"
        ),
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
        || "Een collega".to_owned(),
        |by| format!("Uw collega ({by})"),
    );
    let (school, team) = (&round.school, &round.team);
    let what = match role {
        MemberRole::Managing => {
            "U kunt dan alles wat een coördinator kan: het team uitnodigen, het invullen afsluiten, de teamsessie leiden en het rapport maken."
        }
        MemberRole::Viewing => {
            "U kijkt dan mee: u ziet hoeveel collega’s meedoen en leest daarna het rapport. Wijzigen kunt u niets."
        }
    };
    Letter {
        kind: MailKind::Membership,
        to,
        subject: format!("Uitnodiging: de scan van {school}"),
        text: format!(
            "Goedendag,\n\n{who} vraagt u mee te doen als coördinator van de scan passend onderwijs van {school}, {team}.\n\n\
             {what}\n\nOpen deze link om de uitnodiging te lezen:\n\n{link}\n\n\
             De link werkt één keer, en twee weken lang. Geef hem niet door: wie hem opent, neemt uw plaats in.\n"
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
        subject: "Waar staat ons team met passend onderwijs?".to_owned(),
        text: format!(
            "Beste collega,\n\nDoet u mee met de scan passend onderwijs van {school}, {team}? Het invullen duurt ongeveer {minutes} minuten.\n\n\
             {promise}\n\nDeze link is voor u alleen en werkt één keer. Open hem als u tijd hebt:\n\n{link}\n\n\
             Niemand ziet wie zijn link gebruikte.\n"
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
        subject: "Herinnering: de scan passend onderwijs".to_owned(),
        text: format!(
            "Beste collega,\n\nU kunt de scan van {school}, {team} nog invullen. Het duurt ongeveer {minutes} minuten.\n\n\
             Dit is uw nieuwe link. Hij werkt één keer:\n\n{link}\n\n\
             Deed u al mee met de teamcode? Dan hoeft u niets te doen. Dit is de enige herinnering.\n"
        ),
    }
}

/// Says that the team session is on this day, which is tomorrow.
pub fn session(to: MailAddress, round: &Round, day: Date) -> Letter {
    let (school, team, day) = (&round.school, &round.team, date(day));
    Letter {
        kind: MailKind::Session,
        to,
        subject: "Morgen teamsessie".to_owned(),
        text: format!(
            "Beste collega,\n\nMorgen, {day}, bekijkt {team} van {school} samen de uitkomsten van de scan passend onderwijs.\n\n\
             Neem uw telefoon mee: daarmee stemt u mee. De code ziet u op het scherm.\n"
        ),
    }
}

/// Says that the support centre answered, and where to read it.
pub fn answer(to: MailAddress, site: &str) -> Letter {
    Letter {
        kind: MailKind::Answer,
        to,
        subject: "Er is een antwoord van het steunpunt".to_owned(),
        text: format!(
            "Goedendag,\n\nHet steunpunt heeft een vraag van uw team beantwoord. Om te lezen wat het schreef, meldt u zich aan en opent u de scan:\n\n\
             {site}/mijn-scans\n\nHet antwoord staat bij de scan, onder Vragen aan het steunpunt.\n"
        ),
    }
}

/// Says that an account is about to be deleted, and how its owner takes that back.
pub fn account_removed(to: MailAddress, site: &str, until: Date) -> Letter {
    let until = date(until);
    Letter {
        kind: MailKind::AccountRemoved,
        to,
        subject: "Uw account wordt verwijderd".to_owned(),
        text: format!(
            "Goedendag,\n\nU hebt uw account bij de Scan Passend Onderwijs verwijderd. U bent overal afgemeld. \
             Tot en met {until} kunt u het ongedaan maken. Daarna wissen we alles van uw account, ook dit adres.\n\n\
             Hebt u dit niet zelf gedaan, of wilt u het account toch houden? Meld u dan aan en kies Ongedaan maken:\n\n\
             {site}/aanmelden\n\nAnders hoeft u niets te doen.\n"
        ),
    }
}

/// Puts the way out below a mail.
pub fn with_way_out(letter: &mut Letter, site: &str, key: &str) {
    let address = way_out(site, key);
    let text = std::mem::take(&mut letter.text);
    letter.text = format!(
        "{text}\n\n--\nU krijgt deze mail omdat een collega of het steunpunt die voor u liet versturen.\n\
         Wilt u geen mail meer van de Scan Passend Onderwijs? Open dan deze link en bevestig het:\n{address}\n"
    );
}

/// Where somebody stops mails.
pub fn way_out(site: &str, key: &str) -> String {
    format!("{site}/mail/afmelden/{key}")
}
