## overview/board

overview-board-no-question-with-priority = There is no question here to which at least half gave { $priority }priority.
overview-board-high-piece = high{ " " }
overview-board-medium-or-high-piece = medium or high{ " " }
overview-board-only-resources = In this area there are only questions about resources.
overview-board-nothing-found = Nothing found with this choice
overview-board-show-all = Show all

## overview/board/row

overview-board-row-clearly-below-target = { $topics_shown } clearly below target
overview-board-row-on-average = { " " }on average
