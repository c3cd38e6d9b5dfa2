//! Fields of forms: label, hint, error in place, and what was typed.

mod check_box;
mod choices;
mod errors;
mod frame;
mod long;
mod text;

pub use check_box::CheckBox;
pub use choices::{Choice, Choices};
pub use errors::{ErrorSummary, Errors, field_error};
pub use frame::Optional;
pub use long::{LongField, soft_warning, too_long};
pub use text::{TextField, options, select};
