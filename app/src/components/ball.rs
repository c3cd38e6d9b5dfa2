//! Harvey balls.

use std::sync::LazyLock;

use leptos::either::EitherOf3;
use leptos::prelude::*;
use scan::chart::{Ball, harvey};
use scan::questionnaire::Scale;

/// All balls that scales have, by number of levels and index; made once, because a page of
/// questions shows hundreds.
static BALLS: LazyLock<Vec<Vec<Ball>>> = LazyLock::new(|| {
    let of = |levels| (0..levels).map(|index| harvey(index, levels)).collect();
    (0..=*Scale::LENGTH.end()).map(of).collect()
});

/// The ball of the level at `index` (from 0) of a scale of `levels`.
pub fn ball(index: usize, levels: usize) -> impl IntoView {
    let ball = BALLS.get(levels).and_then(|balls| balls.get(index));
    let inner = match ball.unwrap_or(&Ball::Empty) {
        Ball::Empty => EitherOf3::A(()),
        Ball::Pie { path } => EitherOf3::B(view! { <path d=path.as_str()></path> }),
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
