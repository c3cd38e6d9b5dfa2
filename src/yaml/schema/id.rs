//! Names in lists.

use schemars::JsonSchema;

/// A name that never changes: a-z, 0-9 and hyphens, at most 64.
#[derive(JsonSchema)]
pub(super) struct Id(#[schemars(regex(pattern = "^[a-z0-9][a-z0-9-]{0,63}$"))] String);
