//! What the log says of requests at the usual level: one line each, why somebody was refused, and
//! no secret (ASVS 14.2.1, 16.2.5, 16.3.2).

use scan_app::routes::Access;

use super::{Phase, World, expected_rows};
use crate::app::Setup;
use crate::browser::Browser;
use crate::log::Log;

/// The one line of a request.
fn line(lines: &[String], what: &str) -> String {
    let answered: Vec<&String> = lines
        .iter()
        .filter(|line| line.contains(": answered "))
        .collect();
    assert_eq!(answered.len(), 1, "{what}: {lines:#?}");
    answered[0].clone()
}

/// Whether the table of routes asks for a right before the handler runs.
fn is_guarded(method: &str, pattern: &str) -> bool {
    let mut routes = scan_app::routes::table().into_iter();
    let found = routes.find(|route| route.method.as_str() == method && route.path == pattern);
    let open = [Access::Anyone, Access::SecretHolder, Access::NamedInBody];
    found.is_some_and(|route| !open.contains(&route.access))
}

#[tokio::test]
async fn every_request_is_one_line_that_says_why_it_was_refused_and_holds_no_secret() {
    let setup = Setup {
        security_contact: Some("mailto:veilig@scan.example"),
        ..Setup::behind_proxy()
    };
    let log = Log::listen();
    let app = setup.run().await;
    let world = World::new(&app, Phase::Review).await;
    let mut all = log.lines();
    let mut secrets = vec![
        world.a.key.clone(),
        world.a.code.clone(),
        world.resume.clone(),
        world.resume.replace('-', ""),
        world.participation.clone(),
        "Proefschool".to_owned(),
        "Schoolbestuur".to_owned(),
        "Een collega".to_owned(),
        "Hoe begin je?".to_owned(),
        "127.0.0.1".to_owned(),
        // Where browsers are.
        "10.0.0.".to_owned(),
    ];
    let (mut refused, mut lacked) = (0, 0);
    for (method, pattern, _, review) in expected_rows() {
        for (actor, expected) in review.into_iter().enumerate() {
            // What is done for somebody would change what the next one finds.
            if method == "POST" && expected < 400 {
                continue;
            }
            let what = format!("{method} {pattern} actor {actor}");
            let request = world.request(actor, method, pattern);
            let answer = world.actors[actor].open(request).await.unwrap();
            let status = answer.status().as_u16();
            drop(answer);
            app.release_ended().await;
            let lines = log.lines();
            if matches!(status, 401 | 404 | 409) {
                assert_eq!(lines.len(), 1, "{what}: said twice: {lines:#?}");
            }
            let line = line(&lines, &what);
            for part in [
                "INFO".to_owned(),
                format!("method=\"{method}\""),
                format!("route=\"{pattern}\""),
                format!("status={status}"),
                " ms=".to_owned(),
                "request{id=\"".to_owned(),
            ] {
                assert!(line.contains(&part), "{what}: no {part}: {line}");
            }
            // Where the page itself looks at a key, route and status say it all.
            if matches!(status, 401 | 403 | 404 | 429) && is_guarded(method, pattern) {
                assert!(line.contains("refusal=\""), "{what}: {line}");
                refused += 1;
                if actor == 0 {
                    assert!(line.contains("lacks=\""), "{what}: {line}");
                    lacked += 1;
                }
            }
            all.extend(lines);
        }
        let path = world.path(pattern);
        if path != pattern {
            secrets.push(path);
        }
    }
    assert!(refused > 600 && lacked > 100, "{refused} {lacked}");
    secrets.extend(world.actors.iter().flat_map(Browser::cookies));
    assert!(secrets.len() > 100, "{}", secrets.len());
    for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
        let found = all.iter().find(|line| line.contains(secret.as_str()));
        assert!(found.is_none(), "{secret} is in the log: {found:?}");
    }
}
