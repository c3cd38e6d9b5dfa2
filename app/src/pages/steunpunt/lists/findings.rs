//! What the check says of a draft: each finding leads to its line.

use scan::application::lists::{Judgement, ListFinding, Weight};

use super::words::points;
use crate::pages::prelude::*;
use scan_report::words::count;

/// Everything that is said, with a sentence above it.
pub fn findings(judgement: &Judgement) -> AnyView {
    let all: Vec<_> = judgement.findings.iter().map(finding).collect();
    let (faults, notes) = (judgement.faults(), judgement.notes());
    let sentence = match (faults, notes) {
        (0, 0) => "Er is niets op te merken. Dit concept is klaar om te publiceren.".to_owned(),
        (0, notes) => format!(
            "Geen fouten, wel {}. Dit concept is klaar om te publiceren.",
            points(notes)
        ),
        (faults, 0) => format!("{} gevonden.", count(faults, "fout", "fouten")),
        (faults, notes) => {
            format!(
                "{} en {} gevonden.",
                count(faults, "fout", "fouten"),
                points(notes)
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
        Weight::Fault => ("finding finding--fault", "Fout"),
        Weight::Note => ("finding", "Let op"),
    };
    let place = match (&one.file, one.place) {
        (Some(file), Some((line, column))) => {
            format!("{word} in {file}, regel {line}, teken {column}").into_any()
        }
        (Some(file), None) => format!("{word} in {file}").into_any(),
        (None, Some((line, column))) => {
            let words = format!("{word} op regel {line}, teken {column}");
            view! { <a href=format!("#regel-{line}") data-line=line.to_string() data-column=column.to_string()>{words}</a> }.into_any()
        }
        (None, None) => word.into_any(),
    };
    let line = (!one.snippet.is_empty()).then(|| snippet(&one.snippet, one.snippet_column));
    view! {
        <li class=class>
            <p class="finding__place">{place}</p>
            <p class="finding__what">{one.message.clone()}</p>
            {line}
            <p class="small">{one.help.clone()}" "<span class="soft">{format!("({})", one.code)}</span></p>
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
