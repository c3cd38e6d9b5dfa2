//! Words of the figures in the language of the file. The figures themselves hold the Dutch ones:
//! they are a format, which whoever reads the JSON knows.

use scan::agreement::ActionState;
use scan::answer::Priority;
use scan::questionnaire::Area;
use scan_texts::{Label, t};

pub(crate) fn area(word: &str) -> &str {
    labelled(Area::ALL, Area::dutch, word)
}

pub(crate) fn priority(word: &str) -> &str {
    labelled(Priority::ALL, Priority::dutch, word)
}

pub(crate) fn action_state(word: &str) -> &str {
    labelled(ActionState::ALL, ActionState::dutch, word)
}

/// Of an item.
pub(crate) fn kind(word: &str) -> &str {
    match word {
        "stelling" => t!("files-words-statement"),
        "vaardigheid" => t!("files-words-skill"),
        "middel" => t!("files-words-resource"),
        other => other,
    }
}

pub(crate) fn resource_state(word: &str) -> &str {
    match word {
        "ontbreekt" => t!("files-words-missing"),
        "deels" => t!("files-words-partly"),
        "aanwezig" => t!("files-words-present"),
        other => other,
    }
}

/// Of an item, since the round before.
pub(crate) fn change(word: &str) -> &str {
    match word {
        "vergeleken" => t!("files-words-compared"),
        "gewijzigd" => t!("common-changed"),
        "nieuw" => t!("common-new"),
        "vervallen" => t!("files-words-no-longer-asked"),
        "niet-getoond" => t!("files-words-not-shown"),
        other => other,
    }
}

/// What the team answered: the names of levels are those of the list.
pub(crate) fn answer(word: &str) -> &str {
    match word {
        "Weet ik niet" => t!("common-i-dont-know"),
        "Niet van toepassing" => t!("common-not-applicable"),
        other => other,
    }
}

fn labelled<T: Copy + Label, const MANY: usize>(
    all: [T; MANY],
    dutch: fn(T) -> &'static str,
    word: &str,
) -> &str {
    let found = all.into_iter().find(|value| dutch(*value) == word);
    found.map_or(word, |value| value.label())
}
