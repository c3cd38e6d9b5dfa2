use proptest::prelude::*;

use super::{GIVEN_UP_AFTER, InvalidAddress, MailAddress, pause};

#[test]
fn what_people_type_and_paste_is_read_as_one_address() {
    for (typed, read) in [
        ("anna@school.nl", "anna@school.nl"),
        (" Anna.de-Vries@School.NL ", "anna.de-vries@school.nl"),
        ("Anna <anna@school.nl>", "anna@school.nl"),
        ("<anna+scan@mail.school.nl>", "anna+scan@mail.school.nl"),
        ("mailto:anna@school.nl", "anna@school.nl"),
        ("o'brien@xn--caf-dma.example", "o'brien@xn--caf-dma.example"),
    ] {
        let address = MailAddress::new(typed).unwrap();
        assert_eq!(address.as_str(), read, "{typed}");
        assert!(read.ends_with(address.domain()), "{typed}");
    }
}

#[test]
fn what_is_no_address_says_why() {
    use InvalidAddress::{Empty, Form, Letters, Several};
    let long = format!("{}@school.nl", "a".repeat(65));
    for (typed, why) in [
        ("", Empty),
        ("  ", Empty),
        ("anna", Form),
        ("anna@school", Form),
        ("anna@school.1", Form),
        ("@school.nl", Form),
        ("anna@", Form),
        ("anna..b@school.nl", Form),
        (".anna@school.nl", Form),
        ("anna@-school.nl", Form),
        ("anna@school..nl", Form),
        ("anna b@school.nl", Form),
        ("\"anna\"@school.nl", Form),
        ("anna@[127.0.0.1]", Form),
        ("anna@school.nl\r\nBcc:x", Form),
        ("anna@school.nl, bob@school.nl", Several),
        ("anna@school.nl\nBcc: bob@school.nl", Several),
        ("ánna@school.nl", Letters),
        (&long, Form),
    ] {
        assert_eq!(MailAddress::new(typed), Err(why), "{typed:?}");
    }
}

#[test]
fn a_mail_is_tried_often_at_first_and_given_up_after_days() {
    let (mut time, mut tries) = (0, 0);
    while time < GIVEN_UP_AFTER {
        tries += 1;
        time += pause(tries, u16::MAX);
    }
    assert!((20..40).contains(&tries), "{tries}");
    assert_eq!(pause(1, u16::MAX), 60);
    assert_eq!(pause(1, 0), 30);
}

proptest! {
    #[test]
    fn a_pause_is_never_longer_than_six_hours_nor_shorter_than_half_a_minute(
        tries in 0_u32..,
        chance: u16,
    ) {
        let pause = pause(tries, chance);
        prop_assert!((30..=6 * 60 * 60).contains(&pause), "{pause}");
    }

    #[test]
    fn an_address_holds_nothing_that_ends_a_header(typed in "\\PC{0,20}@?\\PC{0,20}[\r\n<>]?") {
        if let Ok(address) = MailAddress::new(&typed) {
            let plain = address.as_str().bytes().all(|byte| byte.is_ascii_graphic());
            prop_assert!(plain && !address.as_str().contains(['<', '>', ',', ';', '"']));
            prop_assert_eq!(MailAddress::new(address.as_str()), Ok(address.clone()));
        }
    }
}
