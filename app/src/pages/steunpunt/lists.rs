//! `/steunpunt/lijsten`: staff prepare new versions of lists and offers, look at them as a respondent
//! does, and publish them.

pub mod all;
pub mod changes;
pub mod check;
pub mod discard;
pub mod draft;
mod editor;
mod findings;
mod new_form;
pub mod preview;
pub mod publish;
mod settled;
pub mod upload;
pub mod withdraw;
mod words;

use scan::ids::ListDraftId;

pub const ADDRESS: &str = "/steunpunt/lijsten";

fn draft_address(draft: ListDraftId) -> String {
    format!("{ADDRESS}/concept/{draft}")
}
