//! Wakes the islands in the browser; all that they are made of stands in `scan-islands`.

// Brings the islands' exports along.
pub use scan_islands;

/// Called by `wake.js` once, before it wakes the islands one by one.
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
