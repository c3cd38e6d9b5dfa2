use super::*;
use crate::overview::tests::support::{id, list};

#[test]
fn an_item_is_found_by_its_number_and_by_its_id() {
    let list = list();
    for placed in list.items() {
        assert_eq!(list.item(placed.number).unwrap().item, placed.item);
        let found = list.item_by_id(&placed.item.id).unwrap();
        assert_eq!((found.number, found.area), (placed.number, placed.area));
    }
    assert!(list.item(5).is_none());
    assert!(list.item(u16::MAX).is_none());
    assert!(list.item_by_id(&id("tijd")).is_none());
}

#[test]
fn a_topic_is_found_with_its_items() {
    let list = list();
    assert_eq!(list.topic(&id("opp")).unwrap().title, "opp");
    let numbers: Vec<u16> = list.items_of(&id("tijd")).map(|item| item.number).collect();
    assert_eq!(numbers, [3, 4]);
    // An item of that name does not count.
    assert!(list.topic(&id("ruimte")).is_none());
    assert_eq!(list.items_of(&id("ruimte")).count(), 0);
}

#[test]
fn an_area_that_the_list_leaves_out_is_not_found() {
    let mut list = list();
    assert_eq!(list.part(Area::Vaardigheden), Some(&list.areas[1]));
    list.areas.remove(1);
    assert_eq!(list.part(Area::Vaardigheden), None);
}

#[test]
fn a_role_is_found_with_its_group() {
    let list = list();
    assert_eq!(list.role(&id("ib")).unwrap().label, "Rol ib");
    assert_eq!(list.role_label(&id("ib")), "Rol ib");
    assert_eq!(list.group_of(&id("ib")), list.group(&id("leiding")));
    assert!(list.group(&id("leiding")).is_some());
    assert!(list.role(&id("leiding")).is_none());
    assert_eq!(list.role_label(&id("leiding")), "");
    assert!(list.group(&id("ib")).is_none());
    assert!(list.group_of(&id("leiding")).is_none());
}
