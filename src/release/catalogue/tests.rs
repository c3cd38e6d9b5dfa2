//! Numbers do not depend on order; one question has one scale.

use super::*;

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn item(list: &str, name: &str, levels: u8) -> ItemSpec {
    ItemSpec {
        key: ItemKey {
            list: id(list),
            item: id(name),
            wording: 1,
        },
        asked: Asked::Levels(levels),
        topic: Some(id("t")),
        area: Area::Informatie,
        weight: 1_000,
    }
}

#[test]
fn order_leaves_no_trace_and_lists_lie_together() {
    let mut items = vec![item("b", "x", 4), item("a", "z", 4), item("b", "a", 4)];
    let one = Catalogue::new(items.clone(), vec![id("r"), id("q")], vec![], vec![]).unwrap();
    items.reverse();
    let two = Catalogue::new(items, vec![id("q"), id("r"), id("q")], vec![], vec![]).unwrap();
    assert_eq!(one, two);
    assert_eq!(one.lists().collect::<Vec<_>>(), [0..1, 1..3]);
    assert_eq!(one.list(&id("b")), Some(ListNo(1)));
    assert_eq!(one.role(&id("r")), Some(RoleNo(1)));
}

#[test]
fn one_question_has_one_scale() {
    let two = vec![item("a", "x", 4), item("a", "x", 5)];
    let found = Catalogue::new(two, vec![], vec![], vec![]);
    assert!(matches!(found, Err(InvalidCatalogue::TwoScales(_))));
    let eight = vec![item("a", "x", 8)];
    let found = Catalogue::new(eight, vec![], vec![], vec![]);
    assert!(matches!(found, Err(InvalidCatalogue::Scale(_))));
}
