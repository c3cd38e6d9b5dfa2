//! What the balls, colours and hatching mean.

use leptos::prelude::*;
use scan::chart::Tone;
use scan::questionnaire::{Level, Scale};

use crate::components::ball::ball;
use scan_texts::t;

/// The levels of a scale in words. `targets` are those of the bars beside it: only when they are
/// all the same one colour belongs to one level; otherwise the legend shows balls alone.
pub fn legend(scale: &Scale, targets: &[Level]) -> AnyView {
    let target = targets
        .first()
        .copied()
        .filter(|first| targets.iter().all(|one| one == first));
    let length = scale.labels().len();
    let levels: Vec<_> = scale
        .labels()
        .iter()
        .enumerate()
        .map(|(index, label)| {
            let tone = target.map(|target| Tone::of(index, length, target).class());
            let swatch = tone.map(|class| swatch(class, None));
            view! { <li>{ball(index, length)}{swatch}{label.clone()}</li> }
        })
        .collect();
    html! {
        <ul class="legend">
            {levels}
            <li>{swatch("tone-unknown", Some("url(#hatch)"))}{t!("common-i-dont-know")}</li>
        </ul>
    }
}

fn swatch(class: &'static str, fill: Option<&'static str>) -> impl IntoView {
    view! {
        <svg class="swatch" aria-hidden="true">
            <rect class=class fill=fill x="1" y="1" width="15" height="15" rx="3"></rect>
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::to_html;

    #[test]
    fn colours_are_named_only_when_one_target_holds_for_all() {
        let level = |number| Level::new(number).unwrap();
        let scale = Scale::resource();
        let same = to_html(|| legend(&scale, &[level(3), level(3)]));
        assert!(
            same.contains("tone-w") && same.contains("Ontbreekt"),
            "{same}"
        );
        let mixed = to_html(|| legend(&scale, &[level(2), level(3)]));
        assert!(
            !mixed.contains("tone-w") && mixed.contains("Ontbreekt"),
            "{mixed}"
        );
    }
}
