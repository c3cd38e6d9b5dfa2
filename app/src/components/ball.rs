//! Harvey balls.

use leptos::either::EitherOf3;
use leptos::prelude::*;
use scan::chart::{Ball, harvey};

/// The ball of the level at `index` (from 0) of a scale of `levels`.
pub fn ball(index: usize, levels: usize) -> impl IntoView {
    let inner = match harvey(index, levels) {
        Ball::Empty => EitherOf3::A(()),
        Ball::Pie { path } => EitherOf3::B(view! { <path d=path></path> }),
        Ball::Full => {
            EitherOf3::C(view! { <circle class="full" cx="12" cy="12" r="9.2"></circle> })
        }
    };
    view! {
        <svg class="ball" viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="12" cy="12" r="10"></circle>
            {inner}
        </svg>
    }
}
