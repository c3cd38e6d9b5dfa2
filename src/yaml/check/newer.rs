//! Whether the version of a list that is to take the place of another comes after it.

use super::super::code::Code;
use super::super::index::Index;
use super::super::report::Report;
use super::super::words::words;
use crate::questionnaire::is_newer;

/// Compares with the last version of the same list.
pub(in super::super) fn newer(index: &Index, last: &str, report: &mut Report) {
    let Some(version) = &index.version else {
        return;
    };
    let given = &version.value;
    if is_newer(given, last) {
        return;
    }
    report.add(
        version.place,
        Code::VersionNotNewer,
        words!(
            "Version `{given}` does not come after `{last}`, the last version of this list.",
            "Versie `{given}` komt niet na `{last}`, de laatste versie van deze lijst.",
        ),
        words!(
            "Raise `version`, such as from `2026.1` to `2026.2`.",
            "Verhoog `version`, zoals van `2026.1` naar `2026.2`.",
        ),
    );
}
