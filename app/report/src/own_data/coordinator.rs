//! What is kept about a coordinator with an account.

use jiff::civil::Date;
use scan::application::own_data::{
    CoordinatorData, KeptAsking, KeptInvitation, KeptLine, KeptMail, KeptMembership,
};
use scan::application::retention::Terms;
use scan::membership::MemberRole;
use scan::own_data::{OwnColumn, OwnData, OwnPart, OwnValue};

use super::account;
use super::part::{column, day, moment, part, some, text, yes_or_no};

const SCHOOL: OwnColumn = column("school", "School", "De school van het team");
const TEAM: OwnColumn = column("team", "Team", "De naam van het team");

/// All of it, on a day.
pub fn of_coordinator(data: &CoordinatorData, terms: Terms, today: Date) -> OwnData {
    let mut parts = vec![own(data)];
    parts.extend(account::parts(
        &data.account,
        "Na dertig dagen gaat een aanmelding weg.",
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
        title: "Wat Scan Passend Onderwijs over u bewaart".to_owned(),
        who: data.owner.address.to_string(),
        made_on: today.to_string(),
        reading: vec![
            "Hier staat alles wat we bij uw account en uw e-mailadres bewaren. Bij elk onderdeel staat waarvoor we het gebruiken en hoe lang we het bewaren.".to_owned(),
            "Wat u als deelnemer invulde, staat er niet bij: niets leidt van uw account naar antwoorden. Sleutels en codes staan er ook niet in; daarmee zou iemand zich als u kunnen aanmelden.".to_owned(),
            "Wat een team afspreekt en vraagt, hoort bij het team. Dat leest u op de pagina’s van de scan.".to_owned(),
        ],
        parts,
    }
}

fn own(data: &CoordinatorData) -> OwnPart {
    part(
        ("account", "Uw account"),
        "Om u te herkennen, een scan terug te vinden en samen te coördineren. Tot u uw account verwijdert. Dat u geen mail wilt, blijft daarna staan als onherkenbaar kenmerk.",
        &[
            column("adres", "E-mailadres", "Het adres waarmee u zich aanmeldt"),
            column(
                "gemaakt_op",
                "Gemaakt op",
                "De dag waarop het account werd gemaakt",
            ),
            column(
                "geen_mail_sinds",
                "Geen mail sinds",
                "De dag sinds wanneer u geen mail wilt; leeg als u mail krijgt",
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
        ("aanmeldlinks", "Links om aan te melden"),
        "Links die we u mailden en die nog niet zijn gebruikt. Een link werkt een kwartier en gaat de nacht daarna weg.",
        &[column(
            "tot",
            "Werkt tot",
            "Wanneer de link ophoudt te werken",
        )],
        &data.sign_in_links,
        |until| vec![moment(*until)],
    )
}

fn memberships(kept: &[KeptMembership]) -> OwnPart {
    part(
        ("teams", "Uw teams"),
        "Om te weten wie een scan beheert of meekijkt. Tot u het team verlaat, iemand u verwijdert of het team verdwijnt.",
        &[
            SCHOOL,
            TEAM,
            column("rol", "Rol", "Beheren of meekijken"),
            column("sinds", "Sinds", "Sinds welke dag u bij het team hoort"),
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
        ("logboek", "Wat u met teams deed"),
        format!(
            "Zodat wie een team beheert kan nagaan wie wat deed. Na {} dagen gaat een regel weg. Ook regels die over u gaan, staan erbij; wie van uw collega’s dat deed, leest u in het logboek van de scan.",
            terms.log_days
        ),
        &[
            column("wanneer", "Wanneer", "Het moment"),
            SCHOOL,
            TEAM,
            column("wie", "Wie", "U, of iemand anders"),
            column("wat", "Wat", "Wat er gebeurde"),
            column("waarover", "Waarover", "Over wie of wat het ging"),
        ],
        &data.log,
        |kept: &KeptLine| {
            let line = &kept.line;
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
                text(&kept.school),
                text(&kept.team),
                text(by),
                text(line.action.label()),
                text(about),
            ]
        },
    )
}

fn invited(kept: &[KeptInvitation]) -> OwnPart {
    let columns = [
        SCHOOL,
        TEAM,
        column("wie", "Wie", "Wie u uitnodigde"),
        column("rol", "Rol", "Wat u diegene liet doen"),
        column(
            "tot",
            "Geldig tot",
            "Wanneer de uitnodiging ophoudt te werken",
        ),
    ];
    part(
        ("uitnodigingen_van_u", "Uitnodigingen van u"),
        "Uitnodigingen om samen te coördineren die nog niemand aannam. Tot 30 dagen nadat ze niet meer geldig zijn.",
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
        SCHOOL,
        TEAM,
        column("rol", "Rol", "Wat u dan mag"),
        column(
            "tot",
            "Geldig tot",
            "Wanneer de uitnodiging ophoudt te werken",
        ),
    ];
    part(
        ("uitnodigingen_aan_u", "Uitnodigingen aan u"),
        "Uitnodigingen om samen te coördineren die u nog niet aannam. Tot 30 dagen nadat ze niet meer geldig zijn.",
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
        ("gevraagd_in_te_vullen", "Gevraagd om in te vullen"),
        "Scans waarvoor een coördinator u per mail vroeg om in te vullen. Of u dat deed, weten we niet. Tot 30 dagen na de mail.",
        &[
            SCHOOL,
            TEAM,
            column("ronde", "Ronde", "Het nummer van de ronde"),
            column(
                "gemaild_op",
                "Gemaild op",
                "Wanneer u het laatst werd gemaild",
            ),
            column(
                "link_werkt",
                "Link werkt",
                "Of de link in de mail nog te gebruiken is",
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
        ("mails", "Mails aan u"),
        "Om een mail te versturen, en het opnieuw te proberen als dat niet lukt. De tekst gaat weg zodra de mail weg is, het adres 30 dagen later. Van een mail die nog wacht staat de tekst hier niet bij: er kan een link in staan waarmee iemand zich als u aanmeldt.",
        &[
            column("soort", "Soort", "Waarvoor de mail is"),
            column("stand", "Stand", "Of de mail is verstuurd"),
            column(
                "onderwerp",
                "Onderwerp",
                "Leeg als we het niet meer bewaren",
            ),
            column("klaargezet", "Klaargezet", "Wanneer de mail werd gemaakt"),
            column(
                "afgehandeld",
                "Afgehandeld",
                "Wanneer hij weg was, of werd opgegeven",
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
        MemberRole::Managing => "beheren",
        MemberRole::Viewing => "meekijken",
    }
}
