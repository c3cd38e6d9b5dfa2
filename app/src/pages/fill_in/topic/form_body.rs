//! A page of questions as a browser without scripts posts it.

use scan::answer::{Answer, Choice, Priority, Remark};
use scan::questionnaire::Questionnaire;

use super::super::item::{Touched, read_base};
use super::super::progress::AskedTopic;

/// Where to go after saving.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Back,
    On,
    Stay,
}

#[derive(Clone, Debug, PartialEq)]
pub struct PostedAnswer {
    pub item: u16,
    pub answer: Answer,
    /// The revision they build on.
    pub base: i64,
    pub touched: Touched,
    /// The remark as typed, when it is too long.
    pub too_long: Option<String>,
}

#[derive(Debug)]
pub struct PostedTopic {
    pub step: Step,
    /// The participation that the page was made for.
    pub participation: String,
    /// In the order of the page.
    pub answers: Vec<PostedAnswer>,
}

/// Reads all items of a topic; `None` when a field is unknown, doubled, or holds what no browser
/// sends.
pub fn read(
    topic: &AskedTopic<'_>,
    questionnaire: &Questionnaire,
    fields: &[(String, String)],
) -> Option<PostedTopic> {
    let mut rest: Vec<&(String, String)> = fields.iter().collect();
    let mut take = |name: &str| -> Option<&str> {
        let place = rest.iter().position(|(known, _)| known == name)?;
        Some(rest.swap_remove(place).1.as_str())
    };
    let step = match take("naar") {
        Some("vorige") => Step::Back,
        // Without a named button: the Enter key.
        Some("volgende") | None => Step::On,
        Some("hier") => Step::Stay,
        Some(_) => return None,
    };
    let participation = take("deelname")?.to_owned();
    let mut answers = Vec::new();
    for (placed, _, _) in &topic.items {
        let item = placed.number;
        let base = take(&format!("basis-{item}"))?;
        let choice = match take(&format!("keuze-{item}")) {
            Some(text) => Some(Choice::parse(text, &questionnaire.scale_of(placed.item))?),
            None => None,
        };
        let priority = match take(&format!("prioriteit-{item}")) {
            Some(text) => Some(text.parse::<Priority>().ok()?),
            None => None,
        };
        let typed = take(&format!("opmerking-{item}")).unwrap_or_default();
        let (remark, too_long) = match Remark::new(typed) {
            Ok(remark) => (remark, None),
            Err(_) => (None, Some(typed.to_owned())),
        };
        let answer = Answer {
            choice,
            priority,
            remark,
        };
        let (base, touched) = read_base(base, &answer)?;
        answers.push(PostedAnswer {
            item,
            answer,
            base,
            touched,
            too_long,
        });
    }
    rest.is_empty().then_some(PostedTopic {
        step,
        participation,
        answers,
    })
}
