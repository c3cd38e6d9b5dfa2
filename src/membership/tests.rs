use proptest::prelude::*;

use super::{Actor, LinkState, MemberRole, Refused, Roster, Step};
use crate::ids::AccountId;
use crate::mail::MailAddress;

fn account(number: i64) -> AccountId {
    AccountId::from(number)
}

fn address(number: i64) -> MailAddress {
    MailAddress::new(&format!("collega{number}@school.example")).unwrap()
}

const ANNA: i64 = 1;
const BERT: i64 = 2;

/// A team that Anna took over with its link.
fn of_anna() -> Roster {
    let both = Actor::Both(account(ANNA));
    Roster::new().after(&both, &Step::TakeOver).unwrap()
}

/// The same, with Bert who may this.
fn with_bert(role: MemberRole) -> Roster {
    let anna = Actor::Account(account(ANNA));
    let invited = of_anna().after(&anna, &Step::Invite(address(BERT), role));
    let bert = Actor::Account(account(BERT));
    invited
        .unwrap()
        .after(&bert, &Step::Accept(address(BERT)))
        .unwrap()
}

#[test]
fn a_team_is_taken_over_with_its_link_only() {
    let nobody = Actor::Account(account(ANNA));
    let refused = Roster::new().after(&nobody, &Step::TakeOver);
    assert_eq!(refused, Err(Refused::NotFound));
    let refused = Roster::new().after(&Actor::Link, &Step::TakeOver);
    assert_eq!(refused, Err(Refused::NotFound));
    let team = of_anna();
    assert_eq!(team.role(&nobody), Some(MemberRole::Managing));
    // The link still works, also for a colleague who has it.
    assert_eq!(team.role(&Actor::Link), Some(MemberRole::Managing));
    let bert = Actor::Both(account(BERT));
    assert_eq!(team.after(&bert, &Step::TakeOver).unwrap().members.len(), 2);
}

#[test]
fn the_last_manager_stays() {
    let anna = Actor::Account(account(ANNA));
    for team in [of_anna(), with_bert(MemberRole::Viewing)] {
        for step in [
            Step::Leave,
            Step::Remove(account(ANNA)),
            Step::Change(account(ANNA), MemberRole::Viewing),
        ] {
            assert_eq!(team.after(&anna, &step), Err(Refused::LastManager));
        }
    }
    let handed = with_bert(MemberRole::Viewing)
        .after(&anna, &Step::HandOver(account(BERT)))
        .unwrap();
    assert_eq!(handed.role(&anna), None);
    let bert = Actor::Account(account(BERT));
    assert_eq!(handed.role(&bert), Some(MemberRole::Managing));
    let left = with_bert(MemberRole::Managing).after(&anna, &Step::Leave);
    assert_eq!(left.unwrap().members.len(), 1);
}

#[test]
fn whoever_looks_along_decides_nothing() {
    let team = with_bert(MemberRole::Viewing);
    let bert = Actor::Account(account(BERT));
    for step in [
        Step::Invite(address(3), MemberRole::Managing),
        Step::Change(account(BERT), MemberRole::Managing),
        Step::Remove(account(ANNA)),
        Step::HandOver(account(ANNA)),
        Step::TakeBack(address(3)),
    ] {
        assert_eq!(team.after(&bert, &step), Err(Refused::NotFound), "{step:?}");
    }
    assert_eq!(team.after(&bert, &Step::Leave).unwrap(), of_anna());
}

#[test]
fn whoever_was_removed_cannot_come_back_with_the_link() {
    let anna = Actor::Account(account(ANNA));
    let team = with_bert(MemberRole::Managing);
    let team = team.after(&anna, &Step::Remove(account(BERT))).unwrap();
    assert_eq!(team.link, LinkState::Useless);
    let bert = Actor::Both(account(BERT));
    assert_eq!(team.role(&bert), None);
    assert_eq!(team.after(&bert, &Step::TakeOver), Err(Refused::NotFound));
    let again = team.after(&bert, &Step::Accept(address(BERT)));
    assert_eq!(again, Err(Refused::NotFound));
}

#[test]
fn an_invitation_is_accepted_once_and_takes_nothing_away() {
    let anna = Actor::Account(account(ANNA));
    let invite = Step::Invite(address(ANNA), MemberRole::Viewing);
    let team = of_anna().after(&anna, &invite).unwrap();
    let team = team.after(&anna, &Step::Accept(address(ANNA))).unwrap();
    assert_eq!(team.role(&anna), Some(MemberRole::Managing));
    let again = team.after(&anna, &Step::Accept(address(ANNA)));
    assert_eq!(again, Err(Refused::NotFound));
}

#[test]
fn a_team_has_room_for_so_many() {
    let anna = Actor::Account(account(ANNA));
    let mut team = of_anna();
    for number in 1..20 {
        let step = Step::Invite(address(number), MemberRole::Viewing);
        team = team.after(&anna, &step).unwrap();
    }
    let more = Step::Invite(address(20), MemberRole::Viewing);
    assert_eq!(team.after(&anna, &more), Err(Refused::Full));
    // The same again is no more.
    let again = Step::Invite(address(1), MemberRole::Managing);
    assert!(team.after(&anna, &again).is_ok());
}

#[test]
fn nobody_counts_on_who_deletes_their_account() {
    let [anna, bert] = [ANNA, BERT].map(|who| Actor::Account(account(who)));
    for team in [of_anna(), with_bert(MemberRole::Viewing)] {
        let alone = team.after(&anna, &Step::DeleteAccount);
        assert_eq!(alone, Err(Refused::LastManager));
    }
    let team = with_bert(MemberRole::Managing);
    let left = team.after(&anna, &Step::DeleteAccount).unwrap();
    // She is still a member, and may nothing but take it back.
    assert_eq!(left.members.len(), 2);
    assert_eq!(left.role(&anna), None);
    for step in [
        Step::Leave,
        Step::Remove(account(BERT)),
        Step::DeleteAccount,
    ] {
        assert_eq!(left.after(&anna, &step), Err(Refused::NotFound), "{step:?}");
    }
    // From now on Bert is the only one.
    for step in [
        Step::Leave,
        Step::DeleteAccount,
        Step::Change(account(BERT), MemberRole::Viewing),
    ] {
        let alone = left.after(&bert, &step);
        assert_eq!(alone, Err(Refused::LastManager), "{step:?}");
    }
    let to_nobody = left.after(&bert, &Step::HandOver(account(ANNA)));
    assert_eq!(to_nobody, Err(Refused::NotFound));
    let back = left.after(&anna, &Step::KeepAccount).unwrap();
    assert_eq!(back, team);
    let twice = back.after(&anna, &Step::KeepAccount);
    assert_eq!(twice, Err(Refused::NotFound));
    let removed = left.after(&bert, &Step::Remove(account(ANNA))).unwrap();
    assert!(removed.leaving.is_empty());
}

#[test]
fn whoever_looks_along_may_delete_their_account_also_where_the_link_manages() {
    let bert = Actor::Account(account(BERT));
    let team = with_bert(MemberRole::Viewing);
    assert!(team.after(&bert, &Step::DeleteAccount).is_ok());
    let invite = Step::Invite(address(BERT), MemberRole::Viewing);
    let team = Roster::new().after(&Actor::Link, &invite).unwrap();
    let team = team.after(&bert, &Step::Accept(address(BERT))).unwrap();
    let left = team.after(&bert, &Step::DeleteAccount).unwrap();
    assert_eq!(left.role(&Actor::Link), Some(MemberRole::Managing));
    assert!(left.after(&bert, &Step::KeepAccount).is_ok());
}

fn role() -> impl Strategy<Value = MemberRole> {
    prop_oneof![Just(MemberRole::Viewing), Just(MemberRole::Managing)]
}

fn actor() -> impl Strategy<Value = Actor> {
    prop_oneof![
        1 => Just(Actor::Link),
        4 => (0_i64..6).prop_map(|number| Actor::Account(account(number))),
        2 => (0_i64..6).prop_map(|number| Actor::Both(account(number))),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let number = 0_i64..6;
    prop_oneof![
        Just(Step::TakeOver),
        (number.clone(), role()).prop_map(|(who, role)| Step::Invite(address(who), role)),
        number.clone().prop_map(|who| Step::TakeBack(address(who))),
        number.clone().prop_map(|who| Step::Accept(address(who))),
        (number.clone(), role()).prop_map(|(who, role)| Step::Change(account(who), role)),
        number.clone().prop_map(|who| Step::Remove(account(who))),
        Just(Step::Leave),
        Just(Step::DeleteAccount),
        Just(Step::KeepAccount),
        number.prop_map(|who| Step::HandOver(account(who))),
    ]
}

proptest! {
    // 300 teams of 120 steps each: 36,000 steps.
    #![proptest_config(ProptestConfig::with_cases(300))]
    #[test]
    fn whatever_people_do_a_team_is_managed_and_nobody_gives_themselves_more(
        steps in prop::collection::vec((actor(), step()), 120),
    ) {
        let mut team = Roster::new();
        let mut was_removed = false;
        for (actor, step) in steps {
            let before = team.role(&actor);
            let Ok(next) = team.after(&actor, &step) else {
                continue;
            };
            // Once somebody is a member, somebody manages who stays.
            let of_account = matches!(step, Step::DeleteAccount | Step::KeepAccount);
            let was_nobodys = team.members.is_empty() || of_account && !team.is_managed();
            prop_assert!(was_nobodys || next.is_managed(), "{:?}", step);
            prop_assert!(next.leaving.iter().all(|who| next.members.contains_key(who)));
            prop_assert!(next.members.len() + next.invited.len() <= Roster::MOST);
            let after = next.role(&actor);
            match &step {
                Step::TakeOver => {
                    prop_assert_eq!(before, Some(MemberRole::Managing));
                    prop_assert_eq!(team.link, LinkState::Works);
                }
                // More than before comes of an invitation only.
                Step::Accept(address) => {
                    let offered = team.invited.get(address).copied();
                    prop_assert_eq!(after, before.max(offered));
                    prop_assert!(!next.invited.contains_key(address));
                }
                // As before they deleted their account.
                Step::KeepAccount => {
                    let own = actor.account().and_then(|own| team.members.get(&own).copied());
                    prop_assert_eq!(after, before.max(own));
                }
                _ => prop_assert!(after <= before, "{:?}", step),
            }
            // Who does not manage changes nothing but their own place.
            if before != Some(MemberRole::Managing) {
                let own = of_account || matches!(step, Step::Accept(_) | Step::Leave);
                prop_assert!(own, "{:?}", step);
                let others = |roster: &Roster| {
                    let mut members = roster.members.clone();
                    if let Actor::Account(own) | Actor::Both(own) = &actor {
                        members.remove(own);
                    }
                    members
                };
                prop_assert_eq!(others(&team), others(&next));
            }
            // A link that is useless stays so.
            was_removed |= matches!(step, Step::Remove(_));
            prop_assert_eq!(next.link == LinkState::Useless, was_removed);
            team = next;
        }
    }
}
