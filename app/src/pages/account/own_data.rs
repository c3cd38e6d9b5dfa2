//! `/account/gegevens/{own}`: what is kept about a coordinator with an account, as a file for
//! themselves.

use crate::pages::making::{answer, begin};
use crate::pages::own_files::{Asked, NamedOwn, Whose};
use crate::pages::prelude::*;

/// The file, or how far it is.
pub async fn download(
    visit: Allowed<RecentlySignedIn>,
    PathName(file): PathName<NamedOwn>,
) -> PageResult {
    answer(&visit, Asked(Whose::Coordinator, file.0)).await
}

/// How far it is, until it is done.
pub async fn stream(
    visit: Allowed<RecentlySignedIn>,
    PathName(file): PathName<NamedOwn>,
) -> PageResult {
    begin(&visit, Asked(Whose::Coordinator, file.0)).await
}
