//! All routes in one place: what can be asked, and who may. [`Access`] is enforced before a handler
//! runs.

use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{self, MethodRouter};

use crate::pages::agree::{actions, offers};
use crate::pages::{
    account, agree, bundle, compare, errors, fill_in, home, join, language, looking_along, mail,
    manage, meeting, members, method, overview, pairing, report, share, start, steunpunt, support,
    texts,
};
use crate::visit::AppState;

pub use crate::allowed::Access;

pub struct Route {
    pub method: Method,
    pub path: &'static str,
    pub access: Access,
    handler: MethodRouter<AppState>,
}

fn get<H: Handler<T, AppState>, T: 'static>(
    path: &'static str,
    access: Access,
    handler: H,
) -> Route {
    Route {
        method: Method::GET,
        path,
        access,
        handler: routing::get(handler),
    }
}

fn post<H: Handler<T, AppState>, T: 'static>(
    path: &'static str,
    access: Access,
    handler: H,
) -> Route {
    Route {
        method: Method::POST,
        path,
        access,
        handler: routing::post(handler),
    }
}

/// Forms that ask for a code and lead to its address: they do no more than a link does, and set no
/// cookie.
pub const CODE_FORMS: [&str; 3] = ["/meedoen", "/aanschuiven", "/koppelen"];

/// Below it mails are stopped with the key in the address, by mail providers too.
pub const ONE_CLICK: &str = "/mail/afmelden/";

/// Forms at this address and below it take a whole list, and may be larger than others.
pub const LIST_FORMS: &str = steunpunt::lists::ADDRESS;

#[rustfmt::skip] // one line a route
#[allow(clippy::too_many_lines)]
pub fn table() -> Vec<Route> {
    use Access::{
        Account, AccountOwner, Admin, Anyone, AnyCoordinator, Coordinator, Leader, Member, OnBoard,
        Reader, RecentAccount, RecentAdmin, RecentStaff, Remover, Respondent, Seat, SecretHolder,
        Staff, StaffOwner,
    };
    vec![
        get("/", Anyone, home::page),
        get("/privacy", Anyone, texts::privacy),
        get("/toegankelijkheid", Anyone, texts::accessibility),
        get("/werkwijze", Anyone, method::page),
        post("/taal", Anyone, language::choose),
        // Mails: those of a server without a mail server, and stopping them.
        get("/mail", Anyone, mail::page::page),
        get("/mail/afmelden/{key}", SecretHolder, mail::stop::page),
        post("/mail/afmelden/{key}", SecretHolder, mail::stop::submit),
        post("/mail/weer/{key}", SecretHolder, mail::stop::undo),
        // A coordinator signs in with an account.
        get("/aanmelden", Anyone, account::sign_in::page),
        post("/aanmelden", Anyone, account::sign_in::submit),
        get("/aanmelden/verstuurd", Anyone, account::sign_in::sent),
        get("/aanmelden/openen/{key}", SecretHolder, account::link::page),
        post("/aanmelden/openen/{key}", SecretHolder, account::link::submit),
        get("/aanmelden/openid", Anyone, account::sign_in::depart),
        get(account::RETURN, SecretHolder, account::sign_in::arrive),
        post("/aanmelden/passkey/vraag", Anyone, account::passkey::ask),
        post("/aanmelden/passkey", SecretHolder, account::passkey::sign_in),
        post("/afmelden", Anyone, account::sign_in::leave),
        get("/account", Account, account::own::page),
        post("/account/overal-uitloggen", Account, account::own::leave_everywhere),
        post("/account/passkey/vraag", RecentAccount, account::passkey::ask_new),
        post("/account/passkey", RecentAccount, account::passkey::keep),
        post("/account/passkeys/{passkey}/verwijderen", RecentAccount, account::own::remove_passkey),
        get("/account/openid", RecentAccount, account::own::tie),
        post("/account/openid/ontkoppelen", RecentAccount, account::own::untie),
        get("/account/gegevens/{own}", RecentAccount, account::own_data::download),
        get("/account/gegevens/{own}/stroom", RecentAccount, account::own_data::stream),
        get(account::removal::ADDRESS, AccountOwner, account::removal::page),
        post(account::removal::ADDRESS, RecentAccount, account::removal::submit),
        post("/account/terughalen", AccountOwner, account::removal::undo),
        get("/account/verwijderd", Anyone, account::removal::begun),
        // Coordinators of a team together.
        get("/mijn-scans", Account, members::my_scans::page),
        get("/uitnodiging/{key}", SecretHolder, members::invitation::page),
        post("/uitnodiging/{key}", SecretHolder, members::invitation::submit),
        get("/beheer/{round}/team", Coordinator, members::list::page),
        post("/beheer/{round}/team", Coordinator, members::list::invite),
        get("/beheer/{round}/team/link", Coordinator, members::steps::link),
        post("/beheer/{round}/team/overnemen", Coordinator, members::steps::take_over),
        post("/beheer/{round}/team/uitnodigingen/{invitation}/intrekken", Coordinator, members::steps::take_back),
        post("/beheer/{round}/team/{account}/rol", Coordinator, members::steps::change),
        get("/beheer/{round}/team/{account}/verwijderen", Coordinator, members::steps::remove_page),
        post("/beheer/{round}/team/{account}/verwijderen", Coordinator, members::steps::remove),
        get("/beheer/{round}/team/verlaten", Coordinator, members::leaving::page),
        post("/beheer/{round}/team/verlaten", Coordinator, members::leaving::submit),
        get("/beheer/{round}/logboek", Coordinator, members::log::page),
        get("/meekijken/{round}", Member, looking_along::page),
        get("/meekijken/{round}/rapport.pdf", Member, report::file::of_member),
        get("/meekijken/{round}/rapport.pdf/stroom", Member, report::file::of_member_stream),
        post("/meekijken/{round}/verlaten", Member, members::leaving::leave),
        // A coordinator starts a scan.
        get("/start", Anyone, start::sectors),
        get("/start/{sector}", Anyone, start::page),
        post("/start/{sector}", Anyone, start::submit),
        // The management link.
        get("/beheer/openen/{key}", SecretHolder, manage::link::open_page),
        post("/beheer/openen/{key}", SecretHolder, manage::link::open),
        post("/beheer/afmelden", Anyone, manage::link::sign_out),
        get("/beheer/{round}/link", Coordinator, manage::link::shown_once),
        post("/beheer/{round}/link", Coordinator, manage::link::kept),
        post("/beheer/{round}/link/nieuw", SecretHolder, manage::link::renew),
        // The reports of all teams.
        get("/beheer/rapporten", AnyCoordinator, bundle::page),
        post("/beheer/rapporten", AnyCoordinator, bundle::begin),
        get("/beheer/rapporten/{bundle}", AnyCoordinator, bundle::progress::page),
        get("/beheer/rapporten/{bundle}/stroom", AnyCoordinator, bundle::progress::stream),
        get("/beheer/rapporten/{bundle}/rapporten.zip", AnyCoordinator, bundle::fetch),
        post("/beheer/rapporten/{bundle}/stoppen", AnyCoordinator, bundle::stop),
        // A coordinator invites and closes.
        get("/beheer/{round}", Coordinator, manage::invite::page),
        get("/beheer/{round}/uitnodiging", Coordinator, manage::invite::print),
        get("/beheer/{round}/mailen", Coordinator, manage::mailing::page),
        post("/beheer/{round}/mailen", Coordinator, manage::mailing::invite),
        post("/beheer/{round}/mailen/herinnering", Coordinator, manage::mailing::remind),
        post("/beheer/{round}/mailen/teamsessie", Coordinator, manage::mailing::session),
        get("/beheer/{round}/stand", Coordinator, manage::events::stream),
        post("/beheer/{round}/code/nieuw", Coordinator, manage::code::renew),
        post("/beheer/{round}/code/slot", Coordinator, manage::code::lock),
        post("/beheer/{round}/code/open", Coordinator, manage::code::unlock),
        get("/beheer/{round}/afsluiten", Coordinator, manage::close::page),
        post("/beheer/{round}/afsluiten", Coordinator, manage::close::submit),
        get("/beheer/{round}/overzicht", Coordinator, overview::page),
        // A coordinator finishes a round and starts the next.
        get("/beheer/{round}/afronden", Coordinator, manage::finish::page),
        post("/beheer/{round}/afronden", Coordinator, manage::finish::submit),
        post("/beheer/{round}/bijdrage", Coordinator, manage::finished::contribute),
        get("/beheer/{round}/volgende", Coordinator, manage::next::page),
        post("/beheer/{round}/volgende", Coordinator, manage::next::submit),
        get("/beheer/{round}/overzicht/{topic}", Coordinator, overview::topic::page),
        // A coordinator deletes a round or a team, or takes that back.
        get("/beheer/{round}/verwijderen", Remover, manage::remove::page),
        post("/beheer/{round}/verwijderen", Remover, manage::remove::submit),
        post("/beheer/{round}/terughalen", Remover, manage::remove::undo),
        // The team agrees.
        get("/beheer/{round}/afspraken", Leader, agree::answers::page),
        get("/beheer/{round}/afspraken/{item}", Leader, agree::answer::page),
        post("/beheer/{round}/afspraken/{item}", Leader, agree::answer::submit),
        post("/beheer/{round}/notities/{item}", Leader, agree::note::submit),
        get("/beheer/{round}/ambitie/{topic}", Leader, agree::ambition::page),
        post("/beheer/{round}/ambitie/{topic}", Leader, agree::ambition::submit),
        get("/beheer/{round}/middelen", Leader, agree::resources::page),
        post("/beheer/{round}/middelen", Leader, agree::resources::add),
        post("/beheer/{round}/middelen/{resource}", Leader, agree::resources::submit),
        get("/beheer/{round}/leidraad", Leader, agree::guide::page),
        // Actions, and the offers that help.
        get("/beheer/{round}/aanbod", Leader, offers::page),
        get("/beheer/{round}/acties", Leader, actions::page),
        get("/beheer/{round}/acties/agenda.ics", Leader, actions::calendar::all),
        get("/beheer/{round}/acties/nieuw", Leader, actions::edit::new),
        post("/beheer/{round}/acties/nieuw", Leader, actions::edit::create),
        get("/beheer/{round}/acties/{action}", Leader, actions::edit::page),
        post("/beheer/{round}/acties/{action}", Leader, actions::edit::change),
        post("/beheer/{round}/acties/{action}/terug", Leader, actions::undo::submit),
        get("/beheer/{round}/acties/{action}/agenda.ics", Leader, actions::calendar::one),
        get("/beheer/{round}/vergelijken", Coordinator, compare::page),
        // Reports and other files.
        get("/beheer/{round}/rapport", Coordinator, report::page),
        post("/beheer/{round}/rapport", Coordinator, report::choose::submit),
        get("/beheer/{round}/rapport/plaatjes", Coordinator, report::pictures::page),
        get("/beheer/{round}/rapport/plaatjes/{picture}", Coordinator, report::file::picture),
        get("/beheer/{round}/rapport/plaatjes/{picture}/stroom", Coordinator, report::file::picture_stream),
        get("/beheer/{round}/rapport/{file}", Coordinator, report::file::download),
        get("/beheer/{round}/rapport/{file}/stroom", Coordinator, report::file::stream),
        // A colleague joins, or goes on elsewhere.
        get("/meedoen", Anyone, join::page),
        post("/meedoen", SecretHolder, join::submit_code),
        get("/meedoen/{code}", SecretHolder, join::role::role_page),
        post("/meedoen/{code}", SecretHolder, join::role::submit_role),
        // Somebody else, where somebody takes part already.
        get("/meedoen/{code}/ander", SecretHolder, join::another::page),
        post("/meedoen/{code}/ander/hervatcode", SecretHolder, join::another::resume_code),
        get("/meedoen/{code}/ander/rol", SecretHolder, join::another::role_page),
        post("/meedoen/{code}/ander/rol", SecretHolder, join::another::submit),
        get("/uitgenodigd/{key}", SecretHolder, join::invited::page),
        post("/uitgenodigd/{key}", SecretHolder, join::invited::submit),
        get("/verder", Anyone, join::resume::page),
        post("/verder", SecretHolder, join::resume::submit),
        // A respondent answers.
        get("/invullen/{round}", Respondent, fill_in::overview::page),
        get("/invullen/{round}/open", Respondent, fill_in::answers::open),
        get("/invullen/{round}/antwoorden", Respondent, fill_in::answers::all),
        get("/invullen/{round}/hervatcode", Respondent, fill_in::resume::page),
        post("/invullen/{round}/hervatcode", Respondent, fill_in::resume::submit),
        get("/invullen/{round}/klaar", Respondent, fill_in::finish::page),
        post("/invullen/{round}/klaar", Respondent, fill_in::finish::submit),
        post("/invullen/{round}/klaar/toch-niet", Respondent, fill_in::finish::undo),
        get("/invullen/{round}/wissen", Respondent, fill_in::erase::page),
        post("/invullen/{round}/wissen", Respondent, fill_in::erase::submit),
        get("/invullen/{round}/vragen/{topic}", Respondent, fill_in::topic::page),
        post("/invullen/{round}/vragen/{topic}", Respondent, fill_in::topic::submit),
        get("/gewist", Anyone, fill_in::erase::done),
        // The team session: who leads.
        get("/beheer/{round}/sessie", Leader, meeting::lead::page),
        get("/beheer/{round}/sessie/stroom", Leader, meeting::stream::lead),
        post("/beheer/{round}/sessie/stap", Leader, meeting::step::submit),
        post("/beheer/{round}/sessie/scherm", Leader, meeting::handover::screen),
        post("/beheer/{round}/sessie/teamantwoord/{item}", Leader, meeting::lead::answer),
        post("/beheer/{round}/sessie/notitie/{item}", Leader, meeting::lead::note),
        post("/beheer/{round}/sessie/openen", Coordinator, meeting::open::submit),
        get("/beheer/{round}/sessie/sluiten", Coordinator, meeting::open::close_page),
        post("/beheer/{round}/sessie/sluiten", Coordinator, meeting::open::close),
        get("/beheer/{round}/sessie/overdragen", Coordinator, meeting::handover::page),
        post("/beheer/{round}/sessie/overdragen", Coordinator, meeting::handover::make),
        get("/leiding/{key}", SecretHolder, meeting::handover::take_page),
        post("/leiding/{key}", SecretHolder, meeting::handover::take),
        // The projector.
        get("/scherm/{key}", SecretHolder, meeting::screen::page),
        get("/scherm/{key}/stroom", SecretHolder, meeting::stream::screen),
        // Phones.
        get("/aanschuiven", Anyone, meeting::seat::page),
        post("/aanschuiven", SecretHolder, meeting::seat::submit_code),
        get("/aanschuiven/{code}", SecretHolder, meeting::seat::role_page),
        post("/aanschuiven/{code}", SecretHolder, meeting::seat::submit_role),
        get("/aanschuiven/{code}/ander", SecretHolder, meeting::seat::another_page),
        post("/aanschuiven/{code}/ander", SecretHolder, meeting::seat::submit_another),
        get("/sessie/{round}", Seat, meeting::phone::page),
        get("/sessie/{round}/stroom", Seat, meeting::stream::phone),
        post("/sessie/{round}/stem", Seat, meeting::phone::vote),
        post("/sessie/{round}/weg", Seat, meeting::phone::leave),
        get("/sessie-klaar", Anyone, meeting::phone::done),
        // Colleague pairing: the coordinator's page, coming on the board, being on it.
        get("/beheer/{round}/koppeling", Coordinator, pairing::coordinate::page),
        post("/beheer/{round}/koppeling", Coordinator, pairing::coordinate::open),
        post("/beheer/{round}/koppeling/code/{doen}", Coordinator, pairing::coordinate::code),
        post("/beheer/{round}/koppeling/koppels", Coordinator, pairing::pairs::decide),
        post("/beheer/{round}/koppeling/weg", Coordinator, pairing::coordinate::remove),
        get("/beheer/{round}/koppeling/sluiten", Coordinator, pairing::close::page),
        post("/beheer/{round}/koppeling/sluiten", Coordinator, pairing::close::submit),
        get("/koppelen", Anyone, pairing::join::page),
        post("/koppelen", SecretHolder, pairing::join::submit_code),
        get("/koppelen/{code}", SecretHolder, pairing::join::name_page),
        post("/koppelen/{code}", SecretHolder, pairing::join::submit_name),
        get("/koppelen/{code}/ander", SecretHolder, pairing::join::another_page),
        post("/koppelen/{code}/ander", SecretHolder, pairing::join::submit_another),
        get("/koppeling/{board}", OnBoard, pairing::board::page),
        get("/koppeling/{board}/keuzes", OnBoard, pairing::wishes::page),
        post("/koppeling/{board}/keuzes", OnBoard, pairing::wishes::submit),
        post("/koppeling/{board}/koppels", OnBoard, pairing::pairs::say),
        get("/koppeling/{board}/weg", OnBoard, pairing::leave::page),
        post("/koppeling/{board}/weg", OnBoard, pairing::leave::submit),
        get("/van-het-bord", Anyone, pairing::leave::done),
        // A result is shared: the coordinator's page, opening a link, reading.
        get("/beheer/{round}/delen", Coordinator, share::coordinate::page),
        post("/beheer/{round}/delen", Coordinator, share::coordinate::submit),
        get("/beheer/{round}/delen/{share}/intrekken", Coordinator, share::revoke::page),
        post("/beheer/{round}/delen/{share}/intrekken", Coordinator, share::revoke::submit),
        get("/gedeeld/openen/{key}", SecretHolder, share::open::page),
        post("/gedeeld/openen/{key}", SecretHolder, share::open::submit),
        get("/gedeeld/{share}", SecretHolder, share::read::page),
        get("/gedeeld/{share}/rapport.pdf", Reader, report::file::shared),
        get("/gedeeld/{share}/rapport.pdf/stroom", Reader, report::file::shared_stream),
        // A team asks the support centre something.
        get("/beheer/{round}/ondersteuning", Coordinator, support::list::page),
        post("/beheer/{round}/ondersteuning", Coordinator, support::compose::send),
        get("/beheer/{round}/ondersteuning/nieuw", Coordinator, support::compose::page),
        post("/beheer/{round}/ondersteuning/nieuw", Coordinator, support::compose::check),
        post("/beheer/{round}/ondersteuning/{request}/gelezen", Coordinator, support::list::mark_read),
        get("/beheer/{round}/ondersteuning/{request}/intrekken", Coordinator, support::withdraw::page),
        post("/beheer/{round}/ondersteuning/{request}/intrekken", Coordinator, support::withdraw::submit),
        // Staff of the support centre sign in.
        get("/steunpunt/aanmelden", Anyone, steunpunt::sign_in::page),
        get("/steunpunt/aanmelden/openid", Anyone, steunpunt::sign_in::depart),
        get(steunpunt::RETURN, SecretHolder, steunpunt::sign_in::arrive),
        post("/steunpunt/aanmelden/passkey/vraag", Anyone, steunpunt::passkey::ask),
        post("/steunpunt/aanmelden/passkey", SecretHolder, steunpunt::passkey::sign_in),
        post("/steunpunt/aanmelden/voorbeeld", Anyone, steunpunt::sign_in::example),
        post("/steunpunt/afmelden", Anyone, steunpunt::sign_in::leave),
        get("/steunpunt/openen/{key}", SecretHolder, steunpunt::link::page),
        get("/steunpunt/openen/{key}/openid", SecretHolder, steunpunt::link::depart),
        post("/steunpunt/openen/{key}/passkey/vraag", SecretHolder, steunpunt::passkey::ask_new),
        post("/steunpunt/openen/{key}/passkey", SecretHolder, steunpunt::passkey::keep),
        // What they see.
        get("/steunpunt", Staff, steunpunt::figures::national::page),
        get("/steunpunt/onderwerp/{topic}", Staff, steunpunt::figures::topic::page),
        get("/steunpunt/vergelijk", Staff, steunpunt::figures::compare::page),
        get("/steunpunt/regio", Staff, steunpunt::figures::regions::page),
        get("/steunpunt/ontwikkeling", Staff, steunpunt::figures::trend::page),
        get("/steunpunt/behoeften", Staff, steunpunt::figures::needs::page),
        get("/steunpunt/rolgroepen", Staff, steunpunt::figures::roles::page),
        get("/steunpunt/vragen", Staff, steunpunt::requests::page),
        get("/steunpunt/vragen/{request}", Staff, steunpunt::requests::show::page),
        post("/steunpunt/vragen/{request}/oppakken", Staff, steunpunt::requests::step::take),
        post("/steunpunt/vragen/{request}/terugleggen", Staff, steunpunt::requests::step::give_back),
        post("/steunpunt/vragen/{request}/doorzetten", Staff, steunpunt::requests::step::hand_over),
        post("/steunpunt/vragen/{request}/antwoord", Staff, steunpunt::requests::step::answer),
        post("/steunpunt/vragen/{request}/afsluiten", Staff, steunpunt::requests::step::close),
        get("/steunpunt/meenemen", Staff, steunpunt::figures::export::page),
        get("/steunpunt/kenniskring", Staff, steunpunt::figures::circle::page),
        get("/steunpunt/meenemen/{file}", RecentStaff, steunpunt::figures::file::download),
        get("/steunpunt/meenemen/{file}/stroom", RecentStaff, steunpunt::figures::file::stream),
        get("/steunpunt/account", Staff, steunpunt::account::page),
        post("/steunpunt/account/overal-afmelden", Staff, steunpunt::account::leave_everywhere),
        get("/steunpunt/account/gegevens/{own}", RecentStaff, steunpunt::own_data::download),
        get("/steunpunt/account/gegevens/{own}/stroom", RecentStaff, steunpunt::own_data::stream),
        get(steunpunt::account_removal::ADDRESS, StaffOwner, steunpunt::account_removal::page),
        post(steunpunt::account_removal::ADDRESS, RecentStaff, steunpunt::account_removal::submit),
        post("/steunpunt/account/terughalen", StaffOwner, steunpunt::account_removal::undo),
        get("/steunpunt/account/verwijderd", Anyone, steunpunt::account_removal::begun),
        // Staff keep lists and offers; administrators publish and withdraw them.
        get(LIST_FORMS, Staff, steunpunt::lists::all::page),
        post(LIST_FORMS, Staff, steunpunt::lists::upload::paste),
        post("/steunpunt/lijsten/bestand", Staff, steunpunt::lists::upload::file),
        post("/steunpunt/lijsten/concept", Staff, steunpunt::lists::upload::begin),
        get("/steunpunt/lijsten/concept/{draft}", Staff, steunpunt::lists::draft::page),
        post("/steunpunt/lijsten/concept/{draft}", Staff, steunpunt::lists::draft::save),
        get("/steunpunt/lijsten/concept/{draft}/voorbeeld", Staff, steunpunt::lists::preview::page),
        get("/steunpunt/lijsten/concept/{draft}/wijzigingen", Staff, steunpunt::lists::changes::page),
        get("/steunpunt/lijsten/concept/{draft}/weggooien", Staff, steunpunt::lists::discard::page),
        post("/steunpunt/lijsten/concept/{draft}/weggooien", Staff, steunpunt::lists::discard::submit),
        get("/steunpunt/lijsten/concept/{draft}/publiceren", Admin, steunpunt::lists::publish::page),
        post("/steunpunt/lijsten/concept/{draft}/publiceren", RecentAdmin, steunpunt::lists::publish::submit),
        get("/steunpunt/lijsten/{publication}/intrekken", Admin, steunpunt::lists::withdraw::page),
        post("/steunpunt/lijsten/{publication}/intrekken", RecentAdmin, steunpunt::lists::withdraw::submit),
        // Administrators make releases.
        get("/steunpunt/uitgaven", Admin, steunpunt::releases::page),
        post("/steunpunt/uitgaven", RecentAdmin, steunpunt::releases::begin),
        get("/steunpunt/uitgaven/stroom", Admin, steunpunt::releases::progress::stream),
        post("/steunpunt/uitgaven/stoppen", RecentAdmin, steunpunt::releases::stop),
        get("/steunpunt/uitgaven/{edition}/intrekken", Admin, steunpunt::releases::withdraw_page),
        post("/steunpunt/uitgaven/{edition}/intrekken", RecentAdmin, steunpunt::releases::withdraw),
        // And decide who is staff.
        get("/steunpunt/medewerkers", Admin, steunpunt::members::page),
        post("/steunpunt/medewerkers", RecentAdmin, steunpunt::members::add),
        get("/steunpunt/medewerkers/link", Admin, steunpunt::members::link),
        post("/steunpunt/medewerkers/{staff}/link", RecentAdmin, steunpunt::members::renew_link),
        get("/steunpunt/medewerkers/{staff}/verwijderen", Admin, steunpunt::members::remove_page),
        post("/steunpunt/medewerkers/{staff}/verwijderen", RecentAdmin, steunpunt::members::remove),
        get("/steunpunt/logboek", Admin, steunpunt::log::page),
        // What scripts ask.
        post(steunpunt::lists::check::PATH, Staff, steunpunt::lists::check::submit),
        post(scan_islands::wire::SAVE, Access::NamedInBody, fill_in::save::submit),
    ]
}

pub fn router(state: AppState) -> Router {
    let mut router = Router::new();
    for route in table() {
        let handler = route.access.guard(route.handler, &state);
        router = router.route(route.path, handler);
    }
    router.fallback(errors::not_found).with_state(state)
}

/// Gives errors of the layers inside it a page; see [`errors::in_plain_words`].
pub fn with_error_pages(router: Router, state: AppState) -> Router {
    router.layer(axum::middleware::from_fn_with_state(
        state,
        errors::in_plain_words,
    ))
}
