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
        "app/src/pages/compare.rs",
        "app/src/pages/compare/agreed.rs",
        "app/src/pages/compare/changes.rs",
        "app/src/pages/compare/items.rs",
        "app/src/pages/compare/sums.rs",
        "app/src/pages/compare/trend.rs",
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
        "app/src/pages/overview.rs",
        "app/src/pages/overview/agreed.rs",
        "app/src/pages/overview/areas.rs",
        "app/src/pages/overview/board.rs",
        "app/src/pages/overview/board/row.rs",
        "app/src/pages/overview/filters.rs",
        "app/src/pages/overview/gaps.rs",
        "app/src/pages/overview/glance.rs",
        "app/src/pages/overview/hidden.rs",
        "app/src/pages/overview/resources.rs",
        "app/src/pages/overview/table.rs",
        "app/src/pages/overview/words.rs",
    ],
    &[
        "app/src/pages/overview/bars.rs",
        "app/src/pages/overview/sample.rs",
    ],
    &[
        "app/src/pages/report.rs",
        "app/src/pages/report/choose.rs",
        "app/src/pages/report/form.rs",
    ],
    &["app/src/report.rs", "app/src/report/message.rs"],
    &["app/src/report/html.rs", "app/src/report/html/sheet.rs"],
    &[
        "app/src/report/picture.rs",
        "app/src/report/picture/bars.rs",
        "app/src/report/picture/canvas.rs",
        "app/src/report/picture/legend.rs",
        "app/src/report/picture/row.rs",
        "app/src/report/picture/trend.rs",
    ],
    &[
        "app/src/visit.rs",
        "app/src/visit/once.rs",
        "app/src/visit/way.rs",
    ],
];
