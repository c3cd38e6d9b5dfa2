//! Names by which parts of the package refer to each other.

/// The namespace of text.
pub(super) const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// The name of the footer in relationships.
pub(super) const FOOTER: &str = "rIdFooter";
