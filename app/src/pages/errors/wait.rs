//! When something can be tried again.

use scan_texts::t;

/// Says it to somebody whose network tried too often.
pub(super) fn other_network(seconds: u32) -> String {
    let time = in_words(seconds);
    t!("errors-wait-try-again-in", time = time)
}

/// A time to wait, rounded up.
fn in_words(seconds: u32) -> String {
    match (seconds, seconds.div_ceil(60)) {
        (1, _) => t!("errors-wait-a-second").to_owned(),
        (..=59, _) => t!("errors-wait-seconds", seconds = seconds),
        (_, 1) => t!("errors-wait-a-minute").to_owned(),
        (_, minutes @ ..60) => t!("common-minutes-in-sentence", minutes = minutes),
        _ => t!("errors-wait-an-hour").to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_never_shorter_than_it_is() {
        for (seconds, words) in [
            (1, "een seconde"),
            (10, "10 seconden"),
            (59, "59 seconden"),
            (60, "een minuut"),
            (61, "2 minuten"),
            (3540, "59 minuten"),
            (3541, "een uur"),
            (3600, "een uur"),
        ] {
            assert_eq!(in_words(seconds), words);
        }
    }
}
