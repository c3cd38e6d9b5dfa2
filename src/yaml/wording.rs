//! Texts that people read: whether they are there, all of them, and not too long.

use super::blank;
use super::code::Code;
use super::instead::{BRIEF, wrong_type};
use super::notation::{is_bool, is_nothing, is_number};
use super::report::Report;
use super::tree::{Kind, Node};
use super::words::{Phrase, words};
use crate::visible::has_visible;

/// A text of at most `most` characters that shows something, without spaces around it.
pub(super) fn text(node: &Node, key: &str, most: usize, report: &mut Report) -> Option<String> {
    let text = word(node, key, report)?;
    let length = text.chars().count();
    if length > most {
        report.add(
            node.place,
            Code::TextTooLong,
            words!(
                "`{key}` has {length} characters; at most {most} fit.",
                "`{key}` heeft {length} tekens; er passen er hoogstens {most}.",
            ),
            words!(
                "Make it shorter: people read it on a phone, and it must fit pages and reports.",
                "Maak de tekst korter: mensen lezen hem op een telefoon, en hij moet passen op \
                 pagina's en in rapporten.",
            ),
        );
        return None;
    }
    if let Some(place) = node.cut_off
        && !ends_sentence(&text)
    {
        let last = brief_end(&text);
        report.add(
            place,
            Code::TextCut,
            words!(
                "`{key}` ends before this `#`, with “{last}”: the rest of the line is taken for a \
                 remark.",
                "`{key}` houdt op vóór dit `#`, met “{last}”: de rest van de regel telt als \
                 opmerking.",
            ),
            words!(
                "If it belongs to the text, put the whole text in double quotes (\"). If it is a \
                 remark, write a space behind the `#`.",
                "Hoort het bij de tekst, zet dan de hele tekst tussen dubbele aanhalingstekens \
                 (\"). Is het een opmerking, zet dan een spatie achter het `#`.",
            ),
        );
    }
    Some(text)
}

/// Whether a text ends as a sentence does, also in quotes or brackets.
fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches(['"', '\'', '”', '’', ')', ']'])
        .ends_with(['.', '!', '?', '…', ':', ';'])
}

/// A text as in [`text()`], but for names, words and dates, whose form is checked elsewhere.
pub(super) fn word(node: &Node, key: &str, report: &mut Report) -> Option<String> {
    let text = match &node.kind {
        Kind::Plain(text) if is_nothing(text) => "",
        Kind::Plain(text) if is_bool(text) || is_number(text) => {
            report.add(
                node.place,
                Code::WrongType,
                words!(
                    "`{key}` must be a text, but `{text}` without quotes is not one in YAML.",
                    "`{key}` moet een tekst zijn, maar `{text}` zonder aanhalingstekens is dat in \
                     YAML niet.",
                ),
                words!(
                    "Put it in quotes: \"{text}\".",
                    "Zet het tussen aanhalingstekens: \"{text}\".",
                ),
            );
            return None;
        }
        Kind::Quoted(text) | Kind::Plain(text) => text.trim(),
        Kind::Map(_) => {
            let help = words!(
                "A text with `: ` in it must be in quotes.",
                "Een tekst met `: ` erin hoort tussen aanhalingstekens.",
            );
            wrong_type(node, key, A_TEXT, help, report);
            return None;
        }
        _ => {
            let help = words!(
                "Write one text, without `- ` or `[`.",
                "Schrijf één tekst, zonder `- ` of `[`.",
            );
            wrong_type(node, key, A_TEXT, help, report);
            return None;
        }
    };
    shows_itself(node, text, key, report).then(|| text.to_owned())
}

const A_TEXT: Phrase = Phrase::new("a text", "een tekst");

/// Whether a text is there to see, all of it; otherwise a finding says so.
fn shows_itself(node: &Node, text: &str, key: &str, report: &mut Report) -> bool {
    if text.is_empty() {
        report.add(
            node.place,
            Code::EmptyText,
            words!("`{key}` has no text.", "`{key}` heeft geen tekst."),
            words!(
                "Write the text behind it (in quotes when it begins with `#`), or remove this line \
                 if it may be left out.",
                "Schrijf de tekst erachter (tussen aanhalingstekens als hij begint met `#`), of \
                 haal deze regel weg als hij niet nodig is.",
            ),
        );
        return false;
    }
    if let Some(hidden) = blank::hidden(text) {
        let name = blank::name(hidden);
        let code = if hidden.is_control() {
            Code::ControlCharacter
        } else {
            Code::InvisibleCharacter
        };
        report.add(
            node.place_of(hidden, report.content()),
            code,
            words!("`{key}` holds {name}.", "In `{key}` zit {name}.", name),
            words!(
                "Type this text again; such characters come along with copying from another \
                 program.",
                "Typ deze tekst opnieuw; zulke tekens komen mee als u kopieert uit een ander \
                 programma.",
            ),
        );
        return false;
    }
    if !has_visible(text) {
        report.add(
            node.place,
            Code::EmptyText,
            words!(
                "`{key}` shows nothing: it holds only marks that belong on a letter.",
                "`{key}` toont niets: er staan alleen tekens die op een letter horen.",
            ),
            words!(
                "Write a text that people can read.",
                "Schrijf een tekst die mensen kunnen lezen.",
            ),
        );
        return false;
    }
    true
}

/// The end of a text that may be long.
fn brief_end(text: &str) -> String {
    let left_out = text.chars().count().saturating_sub(BRIEF);
    let end: String = text.chars().skip(left_out).collect();
    if left_out > 0 {
        format!("…{end}")
    } else {
        end
    }
}
