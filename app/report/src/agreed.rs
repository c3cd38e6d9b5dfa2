//! What a team agrees on, and the talk in which it does, in words.

pub mod actions;
pub mod guide;
pub mod resources;
pub mod talk;
pub mod words;
