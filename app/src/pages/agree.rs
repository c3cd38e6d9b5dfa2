//! What a team agrees on after the private phase: answers, targets, notes and resources, and the
//! guide for the talk.

pub mod ambition;
pub mod answer;
pub mod answers;
pub mod guide;
pub mod note;
pub mod parts;
pub mod resources;
pub mod talk;
pub mod words;
