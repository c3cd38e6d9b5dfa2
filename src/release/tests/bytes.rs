//! The same contributions give the same bytes.

use super::super::testing::{Setup, World, keys};
use super::super::{
    BrokenLedger, Builder, Catalogue, Edition, Ledger, Refused, Scan, School, Tables, Threshold,
};

fn setup() -> Setup {
    Setup {
        schools: 90,
        items: 3,
        levels: 4,
        resources: 1,
        roles: 2,
        years: 2,
        people: (4, 16),
        unknown: 0.1,
        provinces: 2,
        ..Setup::default()
    }
}

fn builder(world: &World) -> Builder {
    let edition = Edition(1);
    let threshold = Threshold::default();
    Builder::new(keys(1), world.catalogue.clone(), edition, threshold, None).unwrap()
}

#[test]
fn order_changes_nothing() {
    let world = World::new(setup());
    let release = world.release(&keys(1), 1, None, |_, _| true);
    let mut turned = builder(&world);
    for school in world.schools.iter().rev() {
        let mut scans: Vec<Scan> = Vec::new();
        for scan in school.scans.iter().rev() {
            let mut answers = scan.answers.clone();
            answers.reverse();
            scans.push(Scan {
                id: scan.id.clone(),
                answers,
                ..*scan
            });
        }
        let id = &school.id;
        let board = school.board;
        let scans = &scans;
        turned.add(&School { id, board, scans }).unwrap();
    }
    let turned = turned.finish();
    assert!(release.tables.rows().count() > 50);
    assert_eq!(
        release.tables.to_bytes().unwrap(),
        turned.tables.to_bytes().unwrap()
    );
    assert_eq!(release.ledger.to_bytes(), turned.ledger.to_bytes());
}

/// A checksum from another process on another machine: when it differs, either the method has
/// changed, and with it every figure that was published, or arithmetic is not the same everywhere.
#[test]
fn another_process_makes_the_same() {
    let world = World::new(setup());
    let release = world.release(&keys(1), 1, None, |_, _| true);
    let checksum = release.tables.checksum().unwrap();
    assert_eq!(
        checksum,
        "8985fc05bdaad15de261f0e94c55c999c2670a6828fe9623bf0e29a0f778ec0f"
    );
}

#[test]
fn tables_and_ledger_read_back() {
    let world = World::new(setup());
    let release = world.release(&keys(1), 1, None, |_, _| true);
    let bytes = release.tables.to_bytes().unwrap();
    let back = Tables::from_bytes(&bytes).unwrap();
    assert!(back == release.tables);
    let head = (back.series().clone(), back.edition(), back.threshold());
    let place = |measure| back.measures().binary_search(measure).unwrap();
    let place = |measure| u16::try_from(place(measure)).unwrap();
    let rows = back
        .rows()
        .map(|(cell, measure, row)| (cell.clone(), place(measure), row.clone()));
    let mut rows: Vec<_> = rows.collect();
    rows.reverse();
    assert!(Tables::of_rows(head, back.measures().to_vec(), rows) == back);
    let bytes = release.ledger.to_bytes();
    let ledger = Ledger::from_bytes(&bytes).unwrap();
    assert!(ledger.entries == release.ledger.entries);
    assert_eq!(Ledger::from_bytes(&bytes[1..]).err(), Some(BrokenLedger));
    let cut = &bytes[..bytes.len() - 1];
    assert_eq!(Ledger::from_bytes(cut).err(), Some(BrokenLedger));
    let next = |ledger| world.release(&keys(1), 2, Some(ledger), |n, _| n != 7);
    let (one, two) = (next(release.ledger), next(ledger));
    assert_eq!(
        one.tables.checksum().unwrap(),
        two.tables.checksum().unwrap()
    );
}

#[test]
fn what_does_not_fit_is_refused_and_not_counted() {
    let world = World::new(setup());
    let mut builder = builder(&world);
    let school = &world.schools[0];
    let scan = &school.scans[0];
    let with = |change: &dyn Fn(&mut Scan)| {
        let mut scan = Scan {
            id: scan.id.clone(),
            answers: scan.answers.clone(),
            ..*scan
        };
        change(&mut scan);
        [scan]
    };
    let mut add = |scans: &[Scan]| {
        let id = &school.id;
        builder.add(&School {
            id,
            board: 1,
            scans,
        })
    };
    let above = with(&|scan| scan.answers[0].levels[4] = 1);
    assert_eq!(add(&above), Err(Refused::Level));
    let unknown = with(&|scan| scan.answers[0].item.0 = 900);
    assert_eq!(add(&unknown), Err(Refused::Number));
    assert_eq!(add(&with(&|_| ())), Ok(()));
    assert_eq!(add(&with(&|_| ())), Err(Refused::Twice));
    assert_eq!(builder.schools(), 1);
}

#[test]
fn an_empty_release_shows_nothing() {
    let world = World::new(setup());
    let release = builder(&world).finish();
    assert_eq!(release.tables.rows().count(), 0);
    let nothing = Catalogue::default();
    let threshold = Threshold::default();
    let empty = Builder::new(
        keys(1),
        nothing,
        Edition(2),
        threshold,
        Some(release.ledger),
    );
    assert_eq!(empty.unwrap().catalogue(), &world.catalogue);
}
