//! The circles that are still there.

/// Each as its files, in any order. It only becomes shorter: a new circle is mended instead, and
/// one that is mended has to be taken off.
pub(super) const LEFT: &[&[&str]] = &[
    &["app/src/components/frame.rs", "app/src/render.rs"],
    &[
        "app/src/pages/errors.rs",
        "app/src/pages/errors/not_here.rs",
    ],
    &[
        "app/src/pages/agree/actions.rs",
        "app/src/pages/agree/actions/list.rs",
        "app/src/pages/agree/actions/notice.rs",
    ],
    &[
        "app/src/pages/agree/answer.rs",
        "app/src/pages/agree/answer/view.rs",
        "app/src/pages/agree/note.rs",
    ],
    &[
        "app/src/pages/bundle.rs",
        "app/src/pages/bundle/progress.rs",
    ],
    &[
        "app/src/pages/join.rs",
        "app/src/pages/join/another.rs",
        "app/src/pages/join/role.rs",
    ],
    &[
        "app/src/pages/manage/finished.rs",
        "app/src/pages/manage/invite.rs",
        "app/src/pages/manage/reviewing.rs",
    ],
    &[
        "app/src/pages/meeting/lead.rs",
        "app/src/pages/meeting/lead/agenda.rs",
        "app/src/pages/meeting/lead/point.rs",
    ],
    &[
        "app/src/visit.rs",
        "app/src/visit/once.rs",
        "app/src/visit/way.rs",
    ],
];
