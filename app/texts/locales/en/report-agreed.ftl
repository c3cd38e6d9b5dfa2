## agreed/actions

report-agreed-actions-no-date = No date
report-agreed-actions-who = who: { $who }
report-agreed-actions-status = status: { $state }

## agreed/guide

report-agreed-guide-for-whom = For the person who leads the discussion. There is no right or wrong. Ask further questions, sum up, and choose one answer together.
report-agreed-guide-a-few-actions = Choose a few actions. Better two that succeed than ten that are left undone.
report-agreed-guide-which-pupils = Who are our pupils?
report-agreed-guide-which-needs = What support needs do they have?
report-agreed-guide-own-support = What support can we give ourselves?
report-agreed-guide-outside-support = What support can we bring in from outside?
report-agreed-guide-time-to-talk = { $time }: talk about { $items }, { $per_item } minutes per question
report-agreed-guide-time-to-look = { $look }: look at the overview together
report-agreed-guide-time-to-act = { $act }: agree on resources and actions
report-agreed-guide-order-by-findings = What is most worth talking about comes first: answers that differ widely, roles that see it differently, many ‘I don’t know’ answers, and what is far below the target and was given high priority.
report-agreed-guide-order-of-list = There are no answers that we may show. That is why the questions are in the order of the questionnaire.
report-agreed-guide-nothing-stands-out = Nothing stands out here.
report-agreed-guide-answers-not-shown = We do not show the answers to this question.

## agreed/words

report-agreed-words-still-open = Still open
report-agreed-words-priority = priority { $priority }
report-agreed-words-reason = reason: “{ $reason }”
report-agreed-words-for-whom = for whom
report-agreed-words-from-whom = from whom
report-agreed-words-dropped = taken off the list
report-agreed-words-empty = Empty
