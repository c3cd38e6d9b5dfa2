use std::net::Ipv4Addr;

use proptest::prelude::*;

use super::*;

#[allow(clippy::unnecessary_wraps)] // as callers have it
fn address(text: &str) -> Network {
    Some(text.parse().unwrap())
}

fn numbered(number: u32) -> Network {
    address(&Ipv4Addr::from(number).to_string())
}

#[test]
fn twenty_are_free_then_each_waits_longer_and_two_hundred_are_the_end() {
    let limiter = Limiter::default();
    let school = address("192.0.2.1");
    let mut waits = Vec::new();
    for second in 0..200 {
        let permit = limiter.check(Way::Form, school, second);
        match permit {
            Permit::Free => assert!(second < 20, "{second}"),
            Permit::Wait(time) => waits.push(time),
            Permit::Refused(_) => panic!("refused after {second} wrong codes"),
        }
        assert_eq!(limiter.wrong(Way::Form, school, second), permit);
    }
    assert_eq!(waits.len(), 180);
    assert!(waits.is_sorted(), "{waits:?}");
    assert_eq!(waits[0], STEP);
    assert_eq!(waits[179], LONGEST);
    // A second after another they came, and so they are forgotten.
    let refused = |now| limiter.check(Way::Form, school, now);
    assert_eq!(refused(200), Permit::Refused(3400));
    assert_eq!(refused(3599), Permit::Refused(1));
    assert_eq!(refused(3600), Permit::Wait(LONGEST));
    assert_eq!(refused(3600 + 179), Permit::Wait(STEP));
    assert_eq!(refused(3600 + 180), Permit::Free);
    // Nobody else waits for it.
    let other = limiter.check(Way::Form, address("192.0.2.2"), 200);
    assert_eq!(other, Permit::Free);
}

#[test]
fn what_is_opened_uses_up_nothing_of_what_is_typed() {
    let limiter = Limiter::default();
    let school = address("192.0.2.1");
    for _ in 0..500 {
        limiter.wrong(Way::Link, school, 0);
    }
    assert_eq!(limiter.check(Way::Link, school, 10), Permit::Refused(3590));
    assert_eq!(limiter.check(Way::Form, school, 10), Permit::Free);
    for _ in 0..20 {
        limiter.wrong(Way::Form, address("192.0.2.3"), 0);
    }
    let other = limiter.check(Way::Link, address("192.0.2.3"), 10);
    assert_eq!(other, Permit::Free);
}

#[test]
fn an_ipv6_network_counts_as_one() {
    let limiter = Limiter::default();
    for host in 0..200 {
        limiter.wrong(Way::Form, address(&format!("2001:db8:1:2::{host:x}")), 0);
        limiter.wrong(Way::Form, address("::ffff:192.0.2.7"), 0);
    }
    let check = |text| limiter.check(Way::Form, address(text), 1);
    assert_eq!(check("2001:db8:1:2:ffff::1"), Permit::Refused(3599));
    assert_eq!(check("2001:db8:1:3::1"), Permit::Free);
    assert_eq!(check("192.0.2.7"), Permit::Refused(3599));
}

#[test]
fn many_addresses_together_are_an_attack_that_slows_down_and_stops_at_twenty() {
    let limiter = Limiter::default();
    let guesser = address("198.51.100.1");
    for _ in 0..25 {
        limiter.wrong(Way::Form, guesser, 5);
    }
    for number in 0..1975 {
        let calm = limiter.check(Way::Form, address("203.0.113.9"), 10);
        assert_eq!(calm, Permit::Free, "{number}");
        limiter.wrong(Way::Link, numbered(number), 10);
    }
    let school = |way, now| limiter.check(way, address("203.0.113.9"), now);
    assert_eq!(school(Way::Form, 11), Permit::Wait(DURING_ATTACK));
    assert!(matches!(school(Way::Link, 11), Permit::Refused(_)));
    assert_eq!(limiter.check(Way::Form, guesser, 11), Permit::Refused(3594));
    assert_eq!(school(Way::Form, 3610), Permit::Free);
    assert_eq!(school(Way::Link, 3610), Permit::Free);
}

#[test]
fn only_so_many_wait_at_once() {
    let limiter = Limiter::default();
    let mut places: Vec<_> = (0..50)
        .map(|_| limiter.place(numbered(1)).expect("a place"))
        .collect();
    assert!(limiter.place(numbered(1)).is_none());
    for other in 2..11 {
        places.extend((0..50).map(|_| limiter.place(numbered(other)).expect("a place")));
    }
    assert!(limiter.place(numbered(99)).is_none(), "500 in all");
    places.truncate(49);
    assert!(limiter.place(numbered(1)).is_some());
    drop(places);
    assert!(limiter.state().waiting.is_empty());
    assert_eq!(limiter.state().waiting_in_all, 0);
}

proptest! {
    /// However tries are spread over time: within an hour nobody learns of more than 200 typed
    /// codes and 20 opened ones whether they are right.
    #[test]
    fn no_hour_has_more_guesses_than_the_limit(
        tries in proptest::collection::vec((any::<bool>(), 0_i64..60), 1..900),
    ) {
        let limiter = Limiter::default();
        let (mut now, mut learnt) = (0, Vec::new());
        for (typed, pause) in tries {
            now += pause;
            let way = if typed { Way::Form } else { Way::Link };
            let open = !matches!(limiter.check(way, numbered(7), now), Permit::Refused(_));
            if open && !matches!(limiter.wrong(way, numbered(7), now), Permit::Refused(_)) {
                learnt.push((typed, now));
            }
            let within = |kind| {
                let of_kind = learnt.iter().filter(|(typed, _)| *typed == kind);
                of_kind.filter(|(_, time)| *time > now - WINDOW).count()
            };
            prop_assert!(within(true) <= MOST && within(false) <= FREE);
        }
    }
}
