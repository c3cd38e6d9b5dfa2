//! A team that fills in directly together, anonymously, while people leave, come and sit down again:
//! no two places that show a question differ by a few people.

use crate::app::TestApp;
use crate::db;
use crate::people::{Coordinator, Scan};
use crate::reports::Download;
use crate::table::{Phone, Session};

/// The spread of a question, lowest level first; `None` where none is shown.
type Spread = Option<Vec<u64>>;

struct Team {
    app: TestApp,
    coordinator: Coordinator,
    session: Session,
    phones: Vec<Phone>,
}

impl Team {
    async fn of(people: u32) -> Self {
        let app = TestApp::new().await;
        let coordinator = app.start(&Scan::default()).await;
        let session = Session::open(&coordinator, "direct").await;
        let phones = session.sit_down(&app, people).await;
        Self {
            app,
            coordinator,
            session,
            phones,
        }
    }

    /// Each phone at the table votes this, in their order, on the first question.
    async fn vote(&self, levels: &[&str]) {
        assert_eq!(levels.len(), self.phones.len());
        self.session.step("stem", "0").await;
        for (phone, level) in self.phones.iter().zip(levels) {
            phone.vote(level).await.is(303);
        }
    }

    async fn leaves(&mut self, place: usize) {
        let phone = self.phones.remove(place);
        phone
            .browser
            .press(&format!("{}/weg", phone.path))
            .await
            .is(303);
    }

    async fn sits_down(&mut self, number: u32) {
        let phone = self.session.sit(&self.app, number, "docent").await;
        self.phones.push(phone);
    }

    /// What the screen shows of the first question, and why nothing.
    async fn on_screen(&self) -> (Spread, String) {
        let page = self.app.browser().get(&self.session.screen).await.is(200);
        (spread(&page.body), page.body)
    }

    /// What overview and files show of it: the same.
    async fn afterwards(&self) -> Spread {
        let page = self.coordinator.get("/overzicht/passend-onderwijs").await;
        let page = spread(&page.is(200).body);
        let path = self.coordinator.at("/rapport/cijfers.json");
        let file = Download::of(&self.coordinator.browser, &path).await;
        let file: serde_json::Value = serde_json::from_slice(&file.bytes).unwrap();
        let counts = file["items"][0]["distribution"].as_array();
        let file: Spread = counts.map(|counts| {
            let counts = counts.iter().map(|count| count.as_u64().unwrap());
            counts.collect()
        });
        assert_eq!(page, file);
        file
    }

    /// How many people are said to take part.
    async fn joined(&self) -> i64 {
        db::number(self.app.data(), "SELECT COUNT(*) FROM respondents").await
    }
}

fn spread(page: &str) -> Spread {
    let counts = page.split("distribution__count\">").skip(1).take(4);
    let counts: Vec<u64> = counts
        .map(|rest| rest.split('<').next().unwrap().parse().unwrap())
        .collect();
    (!counts.is_empty()).then_some(counts)
}

#[tokio::test]
async fn whoever_left_before_a_second_vote_cannot_be_read_off() {
    let mut team = Team::of(6).await;
    team.vote(&["1", "3", "4", "4", "4", "4"]).await;
    let six = Some(vec![1, 0, 1, 4]);
    assert_eq!(team.on_screen().await.0, six);
    team.leaves(0).await;
    team.vote(&["3", "4", "4", "4", "4"]).await;
    let (screen, body) = team.on_screen().await;
    assert_eq!(screen, None);
    assert!(body.contains("Er stemden andere mensen"), "{body}");
    assert_eq!(team.afterwards().await, six);
    // Somebody else in that chair does not help either, nor a new session.
    team.sits_down(20).await;
    team.vote(&["3", "4", "4", "4", "4", "2"]).await;
    assert_eq!(team.on_screen().await.0, None);
    team.coordinator
        .browser
        .press(&team.session.at("/sluiten"))
        .await
        .is(303);
    assert_eq!(team.afterwards().await, six);
    team.session = Session::open(&team.coordinator, "direct").await;
    team.phones = team.session.sit_down(&team.app, 5).await;
    team.vote(&["3", "4", "4", "4", "4"]).await;
    assert_eq!(team.on_screen().await.0, None);
    assert_eq!(team.afterwards().await, six);
    let kept = "SELECT COUNT(*) FROM votes";
    assert_eq!(db::number(team.app.data(), kept).await, 6);
    assert_eq!(team.joined().await, 6);
}

#[tokio::test]
async fn whoever_votes_alone_after_the_others_left_is_in_no_overview() {
    let mut team = Team::of(5).await;
    team.vote(&["2", "2", "2", "3", "3"]).await;
    let five = Some(vec![0, 3, 2, 0]);
    assert_eq!(team.on_screen().await.0, five);
    team.sits_down(20).await;
    for _ in 0..5 {
        team.leaves(0).await;
    }
    team.vote(&["1"]).await;
    let (screen, body) = team.on_screen().await;
    assert_eq!(screen, None);
    assert!(body.contains("Te weinig stemmen"), "{body}");
    assert_eq!(team.afterwards().await, five);
}

#[tokio::test]
async fn three_people_of_whom_two_sit_down_again_are_three() {
    let mut team = Team::of(3).await;
    team.vote(&["1", "2", "3"]).await;
    team.leaves(2).await;
    team.leaves(1).await;
    team.sits_down(20).await;
    team.sits_down(21).await;
    team.vote(&["1", "2", "3"]).await;
    assert_eq!(team.on_screen().await.0, None);
    assert_eq!(team.afterwards().await, None);
    assert_eq!(team.joined().await, 3);
    // The form of a phone that left, sent again, is a chair of its own when all are taken.
    team.sits_down(2).await;
    assert_eq!(team.joined().await, 4);
}

#[tokio::test]
async fn five_more_people_and_a_changed_mind_are_shown() {
    let mut team = Team::of(6).await;
    team.vote(&["1", "2", "2", "2", "2", "2"]).await;
    team.vote(&["2", "2", "2", "2", "2", "2"]).await;
    assert_eq!(team.on_screen().await.0, Some(vec![0, 6, 0, 0]));
    assert_eq!(team.afterwards().await, Some(vec![0, 6, 0, 0]));
    for number in 20..24 {
        team.sits_down(number).await;
    }
    team.vote(&["2", "2", "2", "2", "2", "2", "4", "4", "4", "4"])
        .await;
    assert_eq!(team.on_screen().await.0, None);
    team.sits_down(24).await;
    team.vote(&["2", "2", "2", "2", "2", "2", "4", "4", "4", "4", "4"])
        .await;
    let eleven = Some(vec![0, 6, 0, 5]);
    assert_eq!(team.on_screen().await.0, eleven);
    assert_eq!(team.afterwards().await, eleven);
}
