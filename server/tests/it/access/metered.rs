//! What is counted says nothing of who asked, whatever is asked, and stays small.

use std::collections::BTreeSet;

use reqwest::Method;

use super::{Phase, World, expected_rows};
use crate::app::Setup;
use crate::browser::Browser;

/// Nobody, and coordinator A.
const WHO: [usize; 2] = [0, 3];
/// Most series of a server of which every route was asked. Each pattern has nine for its time, and
/// one for each method and class of status that there was.
const MOST: usize = 5_000;

#[tokio::test]
async fn what_is_counted_names_nobody_and_no_address_and_is_bounded() {
    let setup = Setup {
        watched: true,
        ..Setup::behind_proxy()
    };
    let app = setup.run().await;
    let world = World::new(&app, Phase::Review).await;
    let mut secrets = vec![
        world.a.key.clone(),
        world.a.code.clone(),
        world.a.round.clone(),
        world.resume.clone(),
        world.resume.replace('-', ""),
        world.participation.clone(),
        "proefschool".to_owned(),
        "proefteam".to_owned(),
        "schoolbestuur".to_owned(),
        "een collega".to_owned(),
        "127.0.0.1".to_owned(),
        "10.0.0.".to_owned(),
        "kanarie".to_owned(),
    ];
    for (method, pattern, _, review) in expected_rows() {
        for actor in WHO {
            // What is done for somebody would change what the next one finds.
            if method == "POST" && review[actor] < 400 {
                continue;
            }
            let request = world.request(actor, method, pattern);
            drop(world.actors[actor].open(request).await.unwrap());
        }
        let path = world.path(pattern);
        if path != pattern {
            secrets.push(path);
        }
    }
    app.release_ended().await;
    let nobody = &world.actors[0];
    for path in [
        "/kanarie/pad",
        "/meedoen/K2K3K4K5K6",
        "/start/kanarie?kanarie=1",
    ] {
        nobody.get(path).await;
    }
    for method in ["KANARIE", "PUT", "DELETE"] {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        nobody.send(nobody.bare(method, "/kanarie")).await;
    }
    secrets.extend(world.actors.iter().flat_map(Browser::cookies));
    let text = app.metrics().await;
    let lower = text.to_lowercase();
    assert!(secrets.len() > 100, "{}", secrets.len());
    for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
        let found = lower
            .lines()
            .find(|line| line.contains(&secret.to_lowercase()));
        assert!(found.is_none(), "{secret} is in /metrics: {found:?}");
    }
    let routes: BTreeSet<&str> = text
        .lines()
        .filter_map(|line| line.split_once("route=\"")?.1.split_once('"'))
        .map(|(route, _)| route)
        .collect();
    let mut patterns: BTreeSet<&str> = expected_rows().map(|(_, pattern, ..)| pattern).collect();
    // Whatever no route is for.
    patterns.insert("-");
    let strange: Vec<_> = routes.difference(&patterns).collect();
    assert!(strange.is_empty(), "{strange:?}");
    assert!(routes.len() > 100, "{routes:?}");
    let series = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let series = series.count();
    assert!(series < MOST, "{series}");
}
