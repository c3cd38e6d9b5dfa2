//! Texts stay as they were accepted, a letter holds what it says, and steps lead where they should.

use proptest::prelude::*;

use super::*;
use crate::questionnaire::Sector;
use crate::school::{InvalidText, Partnership, Province};

fn letter(question: &str) -> Letter {
    Letter {
        sender: Sender {
            school: "De <b>Proefschool</b>".to_owned(),
            sector: Sector::Vo,
            province: Some(Province::Utrecht),
            partnership: Partnership::new("VO 2601").unwrap(),
        },
        topic: "Passend onderwijs".to_owned(),
        figure: None,
        contact: Contact::default(),
        question: SupportText::new(question).unwrap(),
    }
}

#[test]
fn a_question_needs_something_to_see_and_room() {
    assert_eq!(SupportText::new(" \n\t"), Err(InvalidText::Empty));
    assert_eq!(SupportText::new("\u{0}\u{7}"), Err(InvalidText::Empty));
    assert_eq!(SupportText::new("\u{200b}"), Err(InvalidText::Invisible));
    let longest = "é".repeat(SupportText::MAX);
    assert!(SupportText::new(&longest).is_ok());
    let longer = format!("{longest}é");
    let refused = SupportText::new(&longer);
    assert_eq!(refused, Err(InvalidText::TooLong(SupportText::MAX)));
    let lines = SupportText::new(" een\r\ntwee\rdrie\u{0} ").unwrap();
    assert_eq!(lines.as_str(), "een\ntwee\ndrie");
}

#[test]
fn a_letter_says_what_was_chosen_and_nothing_else() {
    let mut letter = letter("Hoe begin je?\nSchool: een andere");
    let bare = letter.text();
    assert_eq!(
        bare,
        "School: De <b>Proefschool</b>\nSector: Voortgezet onderwijs\n\
         Regio: Utrecht, samenwerkingsverband VO2601\nOnderwerp: Passend onderwijs\n\n\
         Vraag:\nHoe begin je?\nSchool: een andere"
    );
    letter.sender.province = None;
    letter.sender.partnership = None;
    letter.figure = Some("gemiddeld 2,3".to_owned());
    letter.contact.name = Line::new("Sam Voorbeeld").unwrap();
    letter.contact.reach = Line::new("sam@school.example").unwrap();
    let whole = letter.text();
    for line in [
        "\nRegio: niet opgegeven\n",
        "\nCijfer van het team: gemiddeld 2,3\n",
        "\nNaam: Sam Voorbeeld\n",
        "\nBereikbaar via: sam@school.example\n",
    ] {
        assert!(whole.contains(line), "{whole}");
    }
}

#[test]
fn an_answer_ends_the_waiting_and_what_was_taken_back_stays_so() {
    use SupportStatus::{Answered, Closed, New, Taken, Withdrawn};
    for status in SupportStatus::ALL {
        let withdrawn = status.after(StepKind::Withdrawn);
        assert_eq!(withdrawn.is_some(), status.is_open(), "{status:?}");
        let back = status.after(StepKind::GivenBack);
        assert_eq!(back.is_some(), status == Taken, "{status:?}");
    }
    for step in StepKind::ALL {
        assert_eq!(Withdrawn.after(step), None, "{step:?}");
    }
    assert_eq!(New.after(StepKind::Answered), Some(Answered));
    assert_eq!(Answered.after(StepKind::Answered), Some(Answered));
    assert_eq!(Closed.after(StepKind::Answered), None);
    assert_eq!(Closed.after(StepKind::Taken), Some(Taken));
}

proptest! {
    #[test]
    fn what_was_accepted_is_accepted_again_unchanged(text in any::<String>()) {
        if let Ok(once) = SupportText::new(&text) {
            prop_assert_eq!(SupportText::new(once.as_str()), Ok(once.clone()));
            let letter = letter(once.as_str()).text();
            prop_assert!(letter.ends_with(once.as_str()));
        }
    }
}
