//! What is kept about somebody of the support centre.

use jiff::civil::Date;
use scan::application::own_data::{KeptName, NamedFor, StaffData};
use scan::application::retention::Terms;
use scan::own_data::{OwnData, OwnPart};

use super::account;
use super::part::{column, day, moment, part, text};

/// All of it, on a day.
pub fn of_staff(data: &StaffData, terms: Terms, today: Date) -> OwnData {
    let mut parts = vec![own(data)];
    parts.extend(account::parts(
        &data.account,
        "Na twaalf uur gaat een aanmelding weg.",
    ));
    parts.extend([log(data, terms), named(&data.named)]);
    OwnData {
        title: "Wat Scan Passend Onderwijs over u bewaart".to_owned(),
        who: data.member.name.to_string(),
        made_on: today.to_string(),
        reading: vec![
            "Hier staat alles wat we bewaren over u als medewerker van het steunpunt. Bij elk onderdeel staat waarvoor we het gebruiken en hoe lang we het bewaren.".to_owned(),
            "Sleutels en codes staan er niet in: daarmee zou iemand zich als u kunnen aanmelden.".to_owned(),
        ],
        parts,
    }
}

fn own(data: &StaffData) -> OwnPart {
    part(
        ("account", "Uw account"),
        "Om te weten wie er bij het steunpunt werkt. Tot u of een beheerder het account verwijdert.",
        &[
            column("naam", "Naam", "Hoe collega’s u noemen"),
            column("rol", "Rol", "Medewerker of beheerder"),
            column(
                "gemaakt_op",
                "Gemaakt op",
                "De dag waarop het account werd gemaakt",
            ),
        ],
        std::slice::from_ref(data),
        |data| {
            vec![
                text(data.member.name.as_str()),
                text(data.member.role.key()),
                day(data.account.added_on),
            ]
        },
    )
}

fn log(data: &StaffData, terms: Terms) -> OwnPart {
    let own = data.member.name.as_str();
    part(
        ("logboek", "Wat u deed"),
        format!(
            "Zodat beheerders kunnen nagaan wie wat deed. Na {} dagen gaat een regel weg. Ook regels die over u gaan, staan erbij.",
            terms.log_days
        ),
        &[
            column("wanneer", "Wanneer", "Het moment"),
            column("wie", "Wie", "U, of iemand anders"),
            column("wat", "Wat", "Wat er gebeurde"),
            column("waarover", "Waarover", "Over wie of wat het ging"),
        ],
        &data.log,
        |line| {
            let by = if line.who == own {
                "u"
            } else {
                "iemand anders"
            };
            let about = if line.about == own {
                "u"
            } else {
                line.about.as_str()
            };
            vec![
                moment(line.at),
                text(by),
                text(line.action.label()),
                text(about),
            ]
        },
    )
}

fn named(kept: &[KeptName]) -> OwnPart {
    part(
        ("naam", "Waar uw naam staat"),
        "Zodat collega’s weten wie een lijst klaarzette of een vraag behandelde. Zolang de lijst of de vraag er is.",
        &[
            column("wat", "Wat", "Wat u deed"),
            column(
                "waarover",
                "Waarover",
                "Welke lijst, of het nummer van de vraag",
            ),
            column("wanneer", "Wanneer", "Het moment"),
        ],
        kept,
        |kept| {
            let what = match kept.what {
                NamedFor::Draft => "wijzigde een concept",
                NamedFor::Published => "publiceerde een lijst of aanbod",
                NamedFor::Withdrawn => "trok een lijst of aanbod in",
                NamedFor::Request => "behandelde een vraag",
            };
            vec![text(what), text(&kept.about), moment(kept.at)]
        },
    )
}
