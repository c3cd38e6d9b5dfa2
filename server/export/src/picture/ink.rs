//! The colours of pictures on paper: those of the light scheme of `style/tokens.css`.

use scan::chart::Tone;
use scan::questionnaire::Area;
use scan::report::Ink;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Paint {
    /// Of the surface.
    pub(super) fill: &'static str,
    /// Of the line around it, where it has one.
    pub(super) edge: Option<&'static str>,
}

/// *Weet ik niet*: the name of the hatching in the `defs`.
pub(super) const HATCH: &str = "url(#hatch)";

/// What an ink means on white paper.
pub(super) fn paint(ink: Ink) -> Paint {
    let plain = |fill| Paint { fill, edge: None };
    let edged = |fill, edge| Paint {
        fill,
        edge: Some(edge),
    };
    match ink {
        Ink::Paper | Ink::OnTone(Tone::Warm(2 | 3) | Tone::Cool(2 | 3)) => plain("#ffffff"),
        Ink::Ink | Ink::OnUnknown | Ink::OnTone(_) => plain("#1d2733"),
        Ink::Soft => plain("#55606d"),
        Ink::Rule => plain("#cdc3b3"),
        Ink::Tone(Tone::Warm(3)) => edged("#8c3413", "#8c3413"),
        Ink::Tone(Tone::Warm(2)) => edged("#bd5329", "#a94922"),
        Ink::Tone(Tone::Warm(_)) => edged("#f6c9a3", "#bb6f33"),
        Ink::Tone(Tone::Cool(3)) => edged("#0a3540", "#0a3540"),
        Ink::Tone(Tone::Cool(2)) => edged("#17646f", "#17646f"),
        Ink::Tone(Tone::Cool(_)) => edged("#a5d2d3", "#3c8588"),
        Ink::Unknown => edged(HATCH, "#857d70"),
        Ink::Area(Area::Informatie) => plain("#2a5ca8"),
        Ink::Area(Area::Vaardigheden) => plain("#8b3a70"),
        Ink::Area(Area::Organisatie) => plain("#2c6a4b"),
        Ink::Accent => plain("#0e5160"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance of WCAG 2.2.
    fn luminance(colour: &str) -> f64 {
        let part = |at: usize| {
            let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.040_45 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
    }

    fn contrast(one: &str, other: &str) -> f64 {
        let (a, b) = (luminance(one), luminance(other));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_stands_out_from_what_is_behind_it() {
        let tones = (1..=3).flat_map(|strength| [Tone::Warm(strength), Tone::Cool(strength)]);
        let mut pairs: Vec<_> = tones
            .map(|tone| (Ink::OnTone(tone), paint(Ink::Tone(tone)).fill))
            .collect();
        // The hatching has two colours.
        pairs.extend(["#d3ccbf", "#f3efe7"].map(|ground| (Ink::OnUnknown, ground)));
        pairs.extend([Ink::Ink, Ink::Soft, Ink::Accent].map(|ink| (ink, "#ffffff")));
        pairs.extend(Area::ALL.map(|area| (Ink::Area(area), "#ffffff")));
        for (ink, ground) in pairs {
            let ratio = contrast(paint(ink).fill, ground);
            assert!(ratio >= 4.5, "{ink:?} on {ground}: {ratio:.2}");
        }
    }

    #[test]
    fn a_level_stands_out_from_the_paper_by_its_edge() {
        for tone in (1..=3).flat_map(|strength| [Tone::Warm(strength), Tone::Cool(strength)]) {
            let edge = paint(Ink::Tone(tone)).edge.unwrap();
            assert!(contrast(edge, "#ffffff") >= 3.0, "{tone:?}");
        }
    }

    #[test]
    fn colours_are_those_of_the_pages() {
        let tokens = include_str!("../../../../style/tokens.css");
        let light = tokens.split("@media screen").next().unwrap();
        let says = |name: &str, colour: &str| {
            let short = if colour == "#ffffff" { "#fff" } else { colour };
            assert!(
                light.contains(&format!("--{name}: {short};")),
                "{name}: {colour}"
            );
        };
        for (name, ink) in [
            ("b1", Tone::Warm(1)),
            ("b2", Tone::Warm(2)),
            ("b3", Tone::Warm(3)),
            ("a1", Tone::Cool(1)),
            ("a2", Tone::Cool(2)),
            ("a3", Tone::Cool(3)),
        ] {
            let paint = paint(Ink::Tone(ink));
            says(name, paint.fill);
            says(&format!("{name}-edge"), paint.edge.unwrap());
        }
        for area in Area::ALL {
            says(area.key(), paint(Ink::Area(area)).fill);
        }
        says("primary", paint(Ink::Accent).fill);
        says("ink", paint(Ink::Ink).fill);
        says("ink-soft", paint(Ink::Soft).fill);
        says("unknown-edge", paint(Ink::Unknown).edge.unwrap());
    }
}
