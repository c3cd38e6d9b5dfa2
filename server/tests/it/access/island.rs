//! What the island hears that saves answers: its body says for which round it asks.

use super::{Phase, World};
use crate::app::Setup;
use crate::db;

#[tokio::test]
async fn the_island_hears_whether_it_may_save() {
    let app = Setup::behind_proxy().run().await;
    for (phase, expected) in [
        (Phase::Private, ["Gone", "Acks", "Gone", "Gone", "Gone"]),
        (Phase::Review, ["Gone", "Closed", "Gone", "Gone", "Gone"]),
    ] {
        let world = World::new(&app, phase).await;
        for (actor, expected) in expected.into_iter().enumerate() {
            let request = world.request(actor, "POST", "/api/bewaar");
            let page = world.actors[actor].send(request).await.is(200);
            assert!(
                page.body.contains(expected),
                "{phase:?} {actor}: {}",
                page.body
            );
        }
    }
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM answers").await,
        1
    );
}
