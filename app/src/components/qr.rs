//! QR codes as SVG.

use fast_qr::qr::QRBuilder;
use leptos::prelude::*;

/// A QR code of an address; nothing when it is too long for one.
#[component]
pub fn Qr(
    address: String,
    /// What readers of the screen hear.
    label: &'static str,
) -> impl IntoView {
    let code = QRBuilder::new(address).build().ok()?;
    let mut path = String::new();
    for (y, row) in (0..code.size).map(|y| (y, &code[y])) {
        for (x, module) in row.iter().enumerate().take(code.size) {
            if module.value() {
                use std::fmt::Write;
                let _ = write!(path, "M{x} {y}h1v1h-1z");
            }
        }
    }
    let side = (code.size + 4).to_string();
    let view_box = format!("-2 -2 {side} {side}");
    Some(view! {
        <svg class="qr" viewBox=view_box role="img" aria-label=label shape-rendering="crispEdges">
            <rect class="qr__ground" x="-2" y="-2" width=side.clone() height=side></rect>
            <path d=path></path>
        </svg>
    })
}
