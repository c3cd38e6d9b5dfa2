//! Shapes as SVG.

use std::fmt::Write;

use leptos::prelude::*;
use scan::report::{Anchor, Ink, Picture, Shape, Weight};
use scan_texts::t;

/// A picture; wider than a phone it can be moved aside, so that its text is never too small.
pub fn view(picture: &Picture) -> AnyView {
    html! {
        <div class="table-wrap" tabindex="0" role="region" aria-label=picture.title.clone()>
            {drawing(picture)}
        </div>
    }
}

/// The picture alone.
pub(super) fn drawing(picture: &Picture) -> AnyView {
    let view_box = format!("0 0 {} {}", picture.width, picture.height);
    let shapes: Vec<_> = picture.shapes.iter().map(shape).collect();
    html! {
        <svg class="drawing" viewBox=view_box role="img" aria-label=picture.alt.clone()>
            {shapes}
        </svg>
    }
}

fn shape(shape: &Shape) -> AnyView {
    match shape {
        Shape::Rect {
            x,
            y,
            width,
            height,
            radius,
            ink,
        } => html! {
            <rect class=class(*ink) fill=fill(*ink) x=*x y=*y width=*width height=*height rx=*radius></rect>
        },
        Shape::Line { at, thickness, ink } => {
            let [x1, y1, x2, y2] = *at;
            html! { <line class=class(*ink) x1=x1 y1=y1 x2=x2 y2=y2 stroke-width=*thickness></line> }
        }
        Shape::Circle { x, y, radius, ink } => {
            html! { <circle class=class(*ink) fill=fill(*ink) cx=*x cy=*y r=*radius></circle> }
        }
        Shape::Path { d, at, ink } => {
            let [x, y] = *at;
            let to = format!("translate({x} {y})");
            html! { <path class=class(*ink) fill=fill(*ink) d=d.clone() transform=to></path> }
        }
        Shape::Text {
            x,
            y,
            size,
            anchor,
            weight,
            ink,
            text,
        } => {
            let anchor = match anchor {
                Anchor::Start => None,
                Anchor::Middle => Some("middle"),
                Anchor::End => Some("end"),
            };
            let weight = (*weight == Weight::Bold).then_some("700");
            html! {
                <text class=class(*ink) x=*x y=*y font-size=*size text-anchor=anchor font-weight=weight>{text.clone()}</text>
            }
        }
    }
}

/// Hatching has no colour of its own.
fn fill(ink: Ink) -> Option<&'static str> {
    (ink == Ink::Unknown).then_some("url(#hatch)")
}

fn class(ink: Ink) -> Option<String> {
    let tone = |tone: scan::chart::Tone| tone.class().trim_start_matches("tone-");
    Some(match ink {
        Ink::Ink => return None,
        Ink::Paper => "ink-paper".to_owned(),
        Ink::Soft => "ink-soft".to_owned(),
        Ink::Rule => "ink-rule".to_owned(),
        Ink::Tone(of) => of.class().to_owned(),
        Ink::OnTone(of) => format!("on-{}", tone(of)),
        Ink::Unknown => "tone-unknown".to_owned(),
        Ink::OnUnknown => "on-unknown".to_owned(),
        Ink::Area(area) => format!("ink-tint {}", area.key()),
        Ink::Accent => "ink-tint".to_owned(),
    })
}

/// A QR code with its quiet zone; nothing without modules.
pub(super) fn qr(modules: &[Vec<bool>]) -> Option<AnyView> {
    if modules.is_empty() {
        return None;
    }
    let mut path = String::new();
    for (y, row) in modules.iter().enumerate() {
        for (x, _) in row.iter().enumerate().filter(|(_, dark)| **dark) {
            let _ = write!(path, "M{x} {y}h1v1h-1z");
        }
    }
    let side = (modules.len() + 4).to_string();
    let view_box = format!("-2 -2 {side} {side}");
    Some(html! {
        <svg class="qr" viewBox=view_box role="img" aria-label=t!("frame-picture-qr-code") shape-rendering="crispEdges">
            <rect class="qr__ground" x="-2" y="-2" width=side.clone() height=side></rect>
            <path d=path></path>
        </svg>
    })
}
