//! What a file is about, as far as that can be read.

use crate::questionnaire::Id;

/// What a file holds, readable or not as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outline {
    /// A questionnaire.
    List {
        /// Its id.
        id: Id,
        /// Its version, where it has one.
        version: Option<String>,
    },
    /// Support offers.
    Offers {
        /// Their ids, as far as they are readable.
        ids: Vec<Id>,
    },
}
