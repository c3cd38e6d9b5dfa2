//! How an area is told from the others.

use scan::questionnaire::Area;

pub(super) fn style(area: Area) -> &'static str {
    match area {
        Area::Informatie => "AreaInformatie",
        Area::Vaardigheden => "AreaVaardigheden",
        Area::Organisatie => "AreaOrganisatie",
    }
}

/// The colour of an area, as in `styles.xml`.
pub(super) fn colour(area: Area) -> &'static str {
    match area {
        Area::Informatie => "2A5CA8",
        Area::Vaardigheden => "8B3A70",
        Area::Organisatie => "2C6A4B",
    }
}
