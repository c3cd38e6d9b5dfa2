//! Rounds of which there is little to tell, and small groups.

use proptest::prelude::*;

use super::*;
use scan::testing::person;

#[test]
fn a_first_round_without_agreements_says_so() {
    let dossier = dossier(usual(), Anonymity::Anonymous, &team());
    let report = document(&dossier, &[]);
    check(&report);
    assert!(
        !chapters(&report)
            .iter()
            .any(|title| title.starts_with("Vergelijking"))
    );
    let agreed = json(chapter(&report, "Wat we afspraken"));
    assert!(agreed.contains("nog geen teamantwoorden"), "{agreed}");
    let actions = chapter(&report, "Acties");
    assert_eq!(
        actions,
        [Block::text("Het team heeft nog geen acties opgeschreven.")]
    );
    let support = chapter(&report, "Ondersteuning die past");
    assert!(matches!(support, [Block::Text { .. }]), "{support:?}");
}

#[test]
fn a_small_anonymous_team_sees_what_it_agreed() {
    let mut small = full();
    let people = &team()[..4];
    small.overview = dossier(usual(), Anonymity::Anonymous, people).overview;
    for document in all(&small) {
        check(&document);
    }
    let report = document(&small, &offers());
    let message = chapter(&report, "In één oogopslag");
    assert!(matches!(message, [Block::Notice { .. }, ..]));
    let said = json(message);
    assert!(said.contains("Extra handen op maandag"), "{said}");
    assert!(said.contains("Brochure lezen"), "{said}");
    assert_eq!(
        chapters(&report),
        [
            "In één oogopslag",
            "Woord vooraf",
            "Toelichting per onderwerp",
            "Wat we afspraken",
            "Vergelijking met eerdere rondes",
            "Acties",
            "Ondersteuning die past",
            "Verantwoording",
        ]
    );
    assert!(json(chapter(&report, "Wat we afspraken")).contains("#begonnen"));
    let compared = chapter(&report, "Vergelijking met eerdere rondes");
    assert!(
        compared
            .iter()
            .any(|block| matches!(block, Block::Notice { .. }))
    );
    assert_eq!(report.pictures().count(), 0);
    assert!(sheets(&report.blocks).all(|sheet| sheet.bars().count() == 0));
    assert_eq!(standing(&small, &offers()), []);
}

#[test]
fn a_list_of_resources_only_has_no_picture_of_topics() {
    let mut list = usual();
    list.areas.remove(0);
    let people: Vec<_> = team()
        .into_iter()
        .map(|mut person| {
            person.answers.drain(..3);
            person
        })
        .collect();
    let dossier = dossier(list, Anonymity::Anonymous, &people);
    check(&document(&dossier, &offers()));
    let names: Vec<_> = standing(&dossier, &offers())
        .into_iter()
        .map(|picture| picture.name)
        .collect();
    assert_eq!(names, ["verdeling-1"]);
}

fn answers() -> impl Strategy<Value = Vec<([u8; 4], bool, bool)>> {
    prop::collection::vec(
        (
            prop::array::uniform4(0_u8..=3),
            any::<bool>(),
            any::<bool>(),
        ),
        4,
    )
}

fn people(answers: &[([u8; 4], bool, bool)], number: usize) -> Vec<Respondent> {
    let one = |(levels, teaches, wants): &([u8; 4], bool, bool)| {
        let role = if *teaches { "docent" } else { "leiding" };
        let priority = if *wants {
            Priority::High
        } else {
            Priority::Low
        };
        person(role, *levels, priority)
    };
    answers.iter().take(number).map(one).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever fewer than five people answer, the documents are the same to the letter.
    #[test]
    fn documents_of_fewer_than_five_do_not_depend_on_answers(
        first in answers(),
        second in answers(),
        number in 1_usize..5,
    ) {
        let of = |answers: &[([u8; 4], bool, bool)]| {
            let mut dossier = full();
            dossier.settings.parts = scan::report::Part::ALL.into_iter().collect();
            dossier.overview =
                super::dossier(usual(), Anonymity::Anonymous, &people(answers, number)).overview;
            all(&dossier)
        };
        let (first, second) = (of(&first), of(&second));
        prop_assert_eq!(&first, &second);
        let told = &chapter(&first[0], "In één oogopslag")[..1];
        // The number of people from which something is shown.
        let text = json(told).replace("minder dan 5", "");
        prop_assert!(!text.chars().any(|c| c.is_ascii_digit()), "{}", text);
    }

    /// Larger teams: whatever they answer, the rules of a document hold.
    #[test]
    fn documents_keep_their_rules(
        answers in prop::collection::vec(
            (prop::array::uniform4(0_u8..=3), any::<bool>(), any::<bool>()), 5..16),
        open in any::<bool>(),
    ) {
        let form = if open { Anonymity::OpenCards } else { Anonymity::Anonymous };
        let people = people(&answers, answers.len());
        let mut dossier = super::dossier(usual(), form, &people);
        dossier.earlier = full().earlier;
        for document in all(&dossier) {
            check(&document);
        }
    }
}
