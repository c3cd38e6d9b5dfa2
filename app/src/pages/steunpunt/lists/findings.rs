//! What the check says of a draft: each finding leads to its line.

use scan::application::lists::{Judgement, ListFinding, Weight};

use super::words::points;
use crate::pages::prelude::*;
use scan_report::words::count;
use scan_texts::{InWords, t};

/// Everything that is said, with a sentence above it.
pub fn findings(judgement: &Judgement) -> AnyView {
    let all: Vec<_> = judgement.findings.iter().map(finding).collect();
    let (faults, notes) = (judgement.faults(), judgement.notes());
    let sentence = match (faults, notes) {
        (0, 0) => t!("steunpunt-lists-findings-nothing-found").to_owned(),
        (0, notes) => t!("steunpunt-lists-findings-no-faults", notes = points(notes)),
        (faults, 0) => t!(
            "steunpunt-lists-findings-found",
            faults = count(
                faults,
                t!("steunpunt-lists-error"),
                t!("steunpunt-lists-errors")
            )
        ),
        (faults, notes) => {
            t!(
                "steunpunt-lists-findings-both-found",
                faults = count(
                    faults,
                    t!("steunpunt-lists-error"),
                    t!("steunpunt-lists-errors")
                ),
                notes = points(notes)
            )
        }
    };
    let sign = if faults == 0 { "success" } else { "error" };
    let list = (!all.is_empty()).then(|| view! { <ol class="findings">{all}</ol> });
    view! {
        <p class="findings__sum" role="status">{icon(sign)}<span>{sentence}</span></p>
        {list}
    }
    .into_any()
}

fn finding(one: &ListFinding) -> AnyView {
    let (class, word) = match one.weight {
        Weight::Fault => (
            "finding finding--fault",
            t!("steunpunt-lists-findings-fault"),
        ),
        Weight::Note => ("finding", t!("steunpunt-lists-findings-note")),
    };
    let place = match (&one.file, one.place) {
        (Some(file), Some((line, column))) => t!(
            "steunpunt-lists-findings-place-in-file",
            word = word,
            file = file,
            line = line,
            column = column
        )
        .into_any(),
        (Some(file), None) => {
            t!("steunpunt-lists-findings-in-file", word = word, file = file).into_any()
        }
        (None, Some((line, column))) => {
            let words = t!(
                "steunpunt-lists-findings-place",
                word = word,
                line = line,
                column = column
            );
            view! { <a href=format!("#regel-{line}") data-line=line.to_string() data-column=column.to_string()>{words}</a> }.into_any()
        }
        (None, None) => word.into_any(),
    };
    let line = (!one.snippet.is_empty()).then(|| snippet(&one.snippet, one.snippet_column));
    view! {
        <li class=class>
            <p class="finding__place">{place}</p>
            <p class="finding__what">{one.message.in_words()}</p>
            {line}
            <p class="small">{one.help.in_words()}" "<span class="soft">{format!("({})", one.code)}</span></p>
        </li>
    }
    .into_any()
}

/// The line, with a mark at the place.
fn snippet(line: &str, column: usize) -> AnyView {
    let before: String = line.chars().take(column - 1).collect();
    let mut rest = line.chars().skip(column - 1);
    let here = rest.next().map_or_else(|| "⏎".to_owned(), String::from);
    let after: String = rest.collect();
    view! { <code class="finding__line">{before}<mark>{here}</mark>{after}</code> }.into_any()
}
