use proptest::prelude::*;

use super::*;

#[test]
fn is_read_in_any_case_with_and_without_dashes() {
    let code = TeamCode::parse("23456789AB").unwrap();
    assert_eq!(code.to_string(), "234-5678-9AB");
    for typed in [
        "234-5678-9ab",
        " 234 5678 9aB ",
        "234–5678–9AB",
        "2345 6789ab",
        "2.3.4.5.6.7.8.9.a.b.",
        "２３４－５６７８－９ａｂ",
        "𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗𝐚𝐛",
        "②③④⑤⑥⑦⑧⑨ⒶⒷ",
        "2️⃣3️⃣4️⃣5️⃣6789AB",
        "\u{feff}234\u{2011}5678\u{2212}9AB\u{200b}",
        "\u{202d}234\u{ad}-5678\u{2060}-9AB\u{202c}",
        "234\u{a0}5678\u{202f}9AB",
        "„234-5678-9AB”",
        "(23456789AB)",
    ] {
        assert_eq!(TeamCode::parse(typed).as_ref(), Some(&code), "{typed}");
    }
}

#[test]
fn is_found_in_a_link_and_in_a_sentence() {
    let code = TeamCode::parse("23456789AB").unwrap();
    for typed in [
        "https://scan.example/meedoen/23456789AB",
        "http://127.0.0.1:4120/aanschuiven/234-5678-9ab/",
        "<https://scan.example/koppelen/23456789AB>.",
        "[doe mee](https://scan.example/meedoen/23456789AB?bron=mail#top)",
        "meedoen/23456789ab),",
        "De teamcode is 234-5678-9AB. Tot dinsdag!",
        "Doe je mee? Code: 234 5678 9AB (in 10 minuten)",
        "teamcode 23456789ab graag voor 12 maart 2027",
        "Beste collega,\n\nOnze code:\n234\u{2010}5678\u{2010}9AB\n\nGroet",
    ] {
        assert_eq!(TeamCode::parse(typed).as_ref(), Some(&code), "{typed}");
    }
    let letters = TeamCode::parse("KWERTZPDFG").unwrap();
    for typed in [
        "KWE-RTZP-DFG",
        "kwertzpdfg",
        "Code KWE-RTZP-DFG, dank",
        "Zie http://localhost:3000/meedoen/kwertzpdfg/.",
        "We verwachten iedereen: scan.example/aanschuiven/kwe-rtzp-dfg",
    ] {
        assert_eq!(TeamCode::parse(typed).as_ref(), Some(&letters), "{typed}");
    }
}

#[test]
fn refuses_look_alikes_other_lengths_and_sentences_without_a_code() {
    for typed in [
        "",
        "23456789A",
        "23456789ABC",
        "O345678 9AB",
        "é345678 9AB",
        "I1L0O-U1111",
        "-–—·.",
        "een verandering van de naam",
        "zij/verwachten, en hij ook",
        "We zagen dat we samen verder kwamen",
        "https://scan.example/meedoen/",
        "https://scan.example/meedoen/2345",
        "2345, 6789 en AB",
        "tussen 2345 en 6789 staan ze",
    ] {
        assert_eq!(TeamCode::parse(typed), None, "{typed}");
    }
    assert_eq!(TeamCode::parse(&"23456789AB ".repeat(400)), None);
}

#[test]
fn every_symbol_is_reachable_and_bytes_above_239_are_skipped() {
    let bytes: Vec<u8> = (0..30).collect();
    let seen: String = bytes
        .chunks(10)
        .map(|ten| TeamCode::from_random(ten).unwrap().as_str().to_owned())
        .collect();
    assert_eq!(seen.as_bytes(), ALPHABET);
    assert_eq!(TeamCode::from_random(&[255; 64]), None);
}

#[test]
fn the_key_of_a_link_is_found_with_what_stands_around_it() {
    let key = "0123456789abcdef".repeat(4);
    for typed in [
        key.clone(),
        key.to_uppercase(),
        format!("{key})"),
        format!("{key}\u{200b}."),
        format!("{}\u{ad}{}", &key[..30], &key[30..]),
        format!("https://scan.example/beheer/openen/{key}?ronde=abc234def567"),
    ] {
        let found = LinkKey::parse(&typed);
        assert_eq!(found.as_ref().map(LinkKey::as_str), Some(key.as_str()));
    }
    for typed in ["", &key[1..], &format!("{key}0"), &key.replace('0', "g")] {
        assert!(LinkKey::parse(typed).is_none(), "{typed}");
    }
}

/// What people, phones and mail programs put into a code.
const INSIDE: [&str; 14] = [
    "-", "‐", "‑", "–", "—", "−", " ", "\u{a0}", "\u{200b}", "\u{ad}", "\u{2060}", ".", "_", " - ",
];
/// What they put around it.
const AROUND: [&str; 12] = [
    "", " ", ".", ",", ")", "(", "\"", "“", "…", "\u{feff}", "\n", "/",
];

fn code<const N: usize>() -> impl Strategy<Value = Code<N>> {
    proptest::collection::vec(0_u8..240, N)
        .prop_map(|bytes| Code::from_random(&bytes).expect("enough bytes"))
}

/// The code with something after each symbol, some symbols small or of full width.
fn written(code: &str, between: &[(u8, u8)]) -> String {
    let mut text = String::new();
    for (symbol, (form, gap)) in code.chars().zip(between) {
        text.push(match form % 3 {
            0 => symbol.to_ascii_lowercase(),
            1 => char::from_u32(u32::from(symbol) + 0xfee0).expect("full width"),
            _ => symbol,
        });
        if let Some(gap) = INSIDE.get(usize::from(*gap)) {
            text.push_str(gap);
        }
    }
    text
}

proptest! {
    #[test]
    fn a_code_is_found_however_it_is_written(
        code in code::<10>(),
        between in proptest::collection::vec((any::<u8>(), 0_u8..40), 10),
        around in (0..AROUND.len(), 0..AROUND.len()),
    ) {
        let text = written(code.as_str(), &between);
        let typed = format!("{}{text}{}", AROUND[around.0], AROUND[around.1]);
        prop_assert_eq!(TeamCode::parse(&typed), Some(code));
    }

    #[test]
    fn a_resume_code_is_found_however_it_is_written(
        code in code::<12>(),
        between in proptest::collection::vec((any::<u8>(), 0_u8..40), 12),
    ) {
        prop_assert_eq!(ResumeCode::parse(&written(code.as_str(), &between)), Some(code));
    }

    #[test]
    fn a_code_as_it_is_shown_is_found_among_words(
        code in code::<10>(),
        before in "([a-z]{1,12}[ ,:.] ?){0,8}",
        after in "([ ,;.)][a-z]{1,12}){0,8}",
    ) {
        prop_assume!(code.as_str().bytes().any(|byte| byte.is_ascii_digit()));
        let typed = format!("{before} {code}{after}");
        prop_assert_eq!(TeamCode::parse(&typed), Some(code));
    }

    #[test]
    fn a_link_with_a_code_is_found(
        code in code::<10>(),
        site in "[a-z]{1,20}(\\.[a-z]{2,6}){1,2}(:[0-9]{2,5})?",
        page in "meedoen|aanschuiven|koppelen",
        after in "[/).,>!\"]{0,3}",
        small in any::<bool>(),
    ) {
        let shown = code.as_str();
        let shown = if small { shown.to_ascii_lowercase() } else { shown.to_owned() };
        let typed = format!("https://{site}/{page}/{shown}{after}");
        prop_assert_eq!(TeamCode::parse(&typed), Some(code));
    }

    #[test]
    fn whatever_is_typed_gives_nothing_or_a_code_that_stands_in_it(typed in "\\PC{0,60}") {
        if let Some(code) = TeamCode::parse(&typed) {
            prop_assert_eq!(TeamCode::parse(code.as_str()), Some(code.clone()));
            prop_assert_eq!(TeamCode::parse(&code.to_string()), Some(code));
        }
    }
}
