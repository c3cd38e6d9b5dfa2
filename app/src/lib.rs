//! What people see of Scan Passend Onderwijs: pages, rendered in one go from data that is complete
//! before rendering begins. What runs in the browser stands in `scan-islands`.

// A whole page is one type, as deep as its elements.
#![recursion_limit = "512"]

#[macro_use]
mod html;

mod allowed;
pub mod components;
mod events;
pub mod failure;
pub mod page;
pub mod pages;
pub mod ports;
pub mod render;
pub mod routes;
pub mod visit;
