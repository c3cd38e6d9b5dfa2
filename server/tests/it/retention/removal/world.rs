//! A team with everything that can belong to one.

use scan::application::staff::StaffRole;

use crate::acting::lead;
use crate::app::TestApp;
use crate::browser::Browser;
use crate::members::Member;
use crate::people::{Coordinator, Respondent, Scan};
use crate::retention::answer;
use crate::sharing::Link;
use crate::staff::sign_in;
use crate::support_requests::ask;
use crate::table::{Phone, Session};

const TOKEN: &str = "een apparaat dat de sessie leidt";

/// A team with everything: a finished round that is shared, a session about it, a board, a request;
/// and a round in which people answer.
pub struct World {
    pub team: Coordinator,
    /// The finished round.
    pub first: String,
    pub reader: Browser,
    pub link: Link,
    pub leader: Browser,
    pub screen: String,
    pub phone: Phone,
    pub session_code: String,
    pub one: Respondent,
    pub member: Member,
    pub board_code: String,
    pub request: String,
    pub staff: Browser,
}

impl World {
    pub async fn new(app: &TestApp) -> Self {
        let scan = Scan {
            school: "De Kanarie".to_owned(),
            team: "team goudgeel".to_owned(),
            ..Scan::default()
        };
        let team = app.start(&scan).await;
        answer(app, &team, ("docent", 6), "zangvogel-").await;
        team.close().await;
        // The session of the first round stays open: it is what is talked about.
        let session = Session::open(&team, "nabespreken").await;
        let phone = session.sit(app, 7, "docent").await;
        lead(app, &team.round, TOKEN).await;
        let leader = app.browser();
        leader.set_cookie(&format!("leiding-{}", team.round), TOKEN);
        let link = Link::make(&team, "Het bestuur").await;
        let reader = app.browser();
        reader.press(&link.door()).await.is(303);
        let opened = team.browser.press(&team.at("/koppeling")).await.is(303);
        let page = team.browser.get(opened.location()).await.is(200);
        let board_code = page.text_of("koppelcode").replace('-', "");
        let member = Member::come_in(app.browser(), &board_code, "Merel").await;
        let request = ask(&team, "Waar zingen de vogels?").await;
        let first = team.round.clone();
        let (_, staff) = sign_in(app, StaffRole::Member).await;
        let world = Self {
            one: app.join(&app.start(&scan).await.code, "docent").await,
            team,
            first,
            reader,
            link,
            leader,
            screen: session.screen.clone(),
            phone,
            session_code: session.code.clone(),
            member,
            board_code,
            request,
            staff,
        };
        world.everybody_sees(app, 200, 200).await;
        world
    }

    /// What those get who have to do with the first round, and those who have to do with the team.
    pub async fn everybody_sees(&self, app: &TestApp, of_round: u16, of_team: u16) {
        let at_code = |code: &str, door: &str| format!("/{door}/{code}");
        for (browser, path, status) in [
            (&self.reader, self.link.page(), of_round),
            (&app.browser(), self.link.door(), of_round),
            (
                &self.leader,
                format!("/beheer/{}/sessie", self.first),
                of_round,
            ),
            (
                &self.leader,
                format!("/beheer/{}/afspraken", self.first),
                of_round,
            ),
            (&app.browser(), self.screen.clone(), of_round),
            (&self.phone.browser, self.phone.path.clone(), of_round),
            (
                &app.browser(),
                at_code(&self.session_code, "aanschuiven"),
                of_round,
            ),
            (&self.member.browser, self.member.at(""), of_team),
            (
                &app.browser(),
                at_code(&self.board_code, "koppelen"),
                of_team,
            ),
            (
                &self.staff,
                format!("/steunpunt/vragen/{}", self.request),
                of_team,
            ),
        ] {
            let page = browser.get(&path).await;
            assert_eq!(page.status, status, "{path}: {}", page.body);
            assert!(status == 200 || !page.body.contains("Kanarie"), "{path}");
        }
        let list = self.staff.get("/steunpunt/vragen").await.is(200);
        assert_eq!(
            list.body.contains("De Kanarie"),
            of_team == 200,
            "{}",
            list.body
        );
    }
}
