report-chapters-extent = Length
report-chapters-small-groups = Small groups
report-chapters-why = Why
report-chapters-title = At a glance

## chapters/account

report-chapters-account-title = How this report was made
report-chapters-account-scale-heading = The scale
report-chapters-account-scale-text = For each question, each person chose a level, ‘I don’t know’ or ‘not applicable’. The lowest level counts as 1, the next as 2, and so on. Those who wanted to also gave a priority: low, medium or high.
report-chapters-account-formulas-heading = How we calculate
report-chapters-account-formulas-caption = How each figure is worked out
report-chapters-account-thresholds = ‘Many I don’t know’ means at least { $value } of those who answered. Roles see something differently if the difference is at least { $roles_differ } of the length of the scale.
report-chapters-account-not-shown-heading = What we do not show in this round
report-chapters-account-levels-caption = The levels of the scale
report-chapters-account-level = Level
report-chapters-account-meaning = Meaning
report-chapters-account-target-of-resources = For resources, the target is ‘present’.
report-chapters-account-one-target = The target for every question is { $one }.
report-chapters-account-several-targets = The target differs by question: { $labels }.
report-chapters-account-own-targets = { " " }For some topics, the team chose its own target level.

## chapters/actions

report-chapters-actions-none = The team has not written down any actions yet.
report-chapters-actions-earlier-rounds = From earlier rounds, you see here what is not finished yet.
report-chapters-actions-about = About
report-chapters-actions-support = Support
report-chapters-actions-round = Round
report-chapters-actions-caption = Actions, by date

## chapters/agreed

report-chapters-agreed-no-answers = The team has not written down any team answers yet.
report-chapters-agreed-intro = The team wrote this down together. It stands beside the answers that each person gave individually, and does not change them.
report-chapters-agreed-resources-needed = Resources that are needed
report-chapters-agreed-progress = { $all } questions have a team answer.
report-chapters-agreed-target-level-for = Target level for { $topic }: { $level }
report-chapters-agreed-answer-in-short = { $item } Team answer: { $answer }
report-chapters-agreed-reason = Reason
report-chapters-agreed-answers-caption = What the team answered together
report-chapters-agreed-target-levels-caption = Target levels that the team chose itself; for the other topics, the target of the questionnaire applies
report-chapters-agreed-ambitions-heading = Where the team wants to get to
report-chapters-agreed-notes-heading = Notes from the discussion
report-chapters-agreed-nothing-missing = There are no resources on the list of what is missing.
report-chapters-agreed-needs-caption = What is needed, for whom, and who can supply it
report-chapters-agreed-with-priority = , priority{ " " }

## chapters/appendix

report-chapters-appendix-title = Appendix: all answers
report-chapters-appendix-intro = How many colleagues chose each answer, and what share that is of those who answered the question. The last column shows how many of them gave the question high, medium or low priority.
report-chapters-appendix-per-topic = Answers per topic
report-chapters-appendix-averages-per-group = Averages per role group
report-chapters-appendix-questions-caption = Number of colleagues per answer and priority
report-chapters-appendix-resources-caption = Number of colleagues per answer about a resource
report-chapters-appendix-high-medium-low = High, medium, low
report-chapters-appendix-target = Target

## chapters/beside

report-chapters-beside-caption = Averages of your team and of other schools, with their margin
report-chapters-beside-method = { $method } The figures of other schools: { $licence }.

## chapters/change

report-chapters-change-team-answers-heading = Team answers in the last two rounds
report-chapters-change-no-comparison = We do not compare answers
report-chapters-change-all-rounds = All rounds
report-chapters-change-average-over = Average level, only over questions that were the same in every round and that we may show in every round.
report-chapters-change-topics-caption = Average level per area and topic
report-chapters-change-area = { $area } (area)
report-chapters-change-questions-caption = Average or status per question
report-chapters-change-round = Round { $number }
report-chapters-change-rounds-from-to = rounds { $first } to { $last }
report-chapters-change-one-round = round { $one }
report-chapters-change-team-answers-caption = What the team itself answered

## chapters/cover

report-chapters-cover-title = Scan Passend Onderwijs – { $school } – { $team }
report-chapters-cover-opened-on = Filling in started on
report-chapters-cover-closed-on = Filling in closed on
report-chapters-cover-finished-on = Round finished on
report-chapters-cover-kicker = Scan Passend Onderwijs · { $kind } · round { $round }
report-chapters-cover-version = { $questionnaire }, version { $version }
report-chapters-cover-short-scan = short scan, { $items } questions
report-chapters-cover-full-scan = full scan, { $items } questions
report-chapters-cover-anonymous = Anonymous: nobody sees who answered what
report-chapters-cover-open = Open: the team sees each other’s answers
report-chapters-cover-filled-in = { $joined } filled in the scan
report-chapters-cover-took-part = { $joined } took part

## chapters/glance

report-chapters-glance-only-resources = This questionnaire only has questions about resources.
report-chapters-glance-topics-caption = Per topic: answers to all questions together, how many colleagues answered, average, distance to target and high priority
report-chapters-glance-picture-described = One bar per topic: to the left of the line is below target, to the right is at or above target.
report-chapters-glance-average-of = average { $mean }
report-chapters-glance-topic-described = { $title }: { $labels }; average { $mean }; { $gap }.
report-chapters-glance-talk-first-caption = What is far below the target or stands out in another way, with what stands out most at the top
report-chapters-glance-lacking-caption = Resources that are missing or only partly there, according to the middle answer

## chapters/guide

report-chapters-guide-act-text = What, who and when?
report-chapters-guide-title = Discussion guide – { $round }
report-chapters-guide-stands-out = What stands out: { $why }
report-chapters-guide-team-answer = Team answer: { $text }
report-chapters-guide-note = Note: { $text }
report-chapters-guide-more = Something also stands out in { $more }: see the overview on the website.

## chapters/invitation

report-chapters-invitation-take-part-until = Take part by { $code_until }. It takes about { $minutes }.
report-chapters-invitation-how-to-join = Go to { $address }/meedoen and fill in the code. Or scan the QR code with the camera of a phone.
report-chapters-invitation-how-it-works = How it works
report-chapters-invitation-title = Invitation – { $round }

## chapters/item

report-chapters-item-middle = Middle
report-chapters-item-picture-described = Distribution of the answers to ‘{ $item }’: { $labels }. The target is { $target }.

## chapters/message

report-chapters-message-no-right-or-wrong = There is no right or wrong. This picture helps a team choose together what to work on.
report-chapters-message-who-does-what = Who does what
report-chapters-message-agreement = agreement
report-chapters-message-agreements = agreements
report-chapters-message-more = and { $more } more; see ‘What we agreed’

## chapters/reading

report-chapters-reading-bars = The bars
report-chapters-reading-numbers = The figures
report-chapters-reading-caption = What the figures in this report mean
report-chapters-reading-caution = With only a few people, a small difference says little. The figures are the start of a discussion, not a school mark.
report-chapters-reading-order-of-talk-first = The order of ‘Talk about this first’
report-chapters-reading-figure = Figure
report-chapters-reading-explanation = Explanation
report-chapters-reading-role-groups = A role group is only shown where both the group and the rest of the team have at least { $group_min } answers. Remarks are only shown for questions with at least { $remarks_min } answers, and never for a role.
report-chapters-reading-anonymous = This scan is anonymous. We only show a result with at least { $group_min } answers. { $roles } This way, nobody can be recognised. Empty and hidden look the same: both say ‘not shown’.
report-chapters-reading-open = This scan is open: within the team, everyone can see who gave which answer. This report only has numbers, no names and no answers of individual people. { $roles }

## chapters/roles

report-chapters-roles-alike = Roles see this in about the same way: { $titles }.
report-chapters-roles-caption = Per topic and role group: answers to all questions together, average, and how many colleagues answered
report-chapters-roles-colleagues = Colleagues
report-chapters-roles-picture-title = { $topic }, per role group
report-chapters-roles-average-of = average { $mean }
report-chapters-roles-group-described = { $group }: { $labels }; average { $mean }.
report-chapters-roles-picture-described = One bar per role group for ‘{ $topic }’. { $join }
report-chapters-roles-averages-caption = Average per question and role group; a dash where we do not show it

## chapters/summary

report-chapters-summary-what-we-will-do = What we are going to do
report-chapters-summary-title = Summary – { $round }
report-chapters-summary-kind = summary
report-chapters-summary-more-resources = and { $more } more
report-chapters-summary-no-open-actions = There are no open actions.
report-chapters-summary-caption = Open actions
report-chapters-summary-more = And { $more } more.
report-chapters-summary-account = { $scene } · { $questionnaire } · { $anonymity } · made on { $day }. The full report explains the figures.

## chapters/support

report-chapters-support-nothing-fits = Nothing stands out in the overview that any support on offer fits.
report-chapters-support-without-answers = Without answers that we may show, we cannot choose anything here. The website shows which support is on offer.
report-chapters-support-intro = What stands out most in the overview comes first. For each kind of support you see why it fits.
report-chapters-support-caption = Support on offer, and why it fits
report-chapters-support-more = Find out more

## chapters/topics

report-chapters-topics-answers-per-question = { $topic }: answers per question
report-chapters-topics-answers-per-resource = { $topic }: answers per resource
report-chapters-topics-remarks-shuffled = Remarks from colleagues, in random order
report-chapters-topics-average = Average { $mean }
report-chapters-topics-target-level = Target: { $label }, a target level chosen by the team.
report-chapters-topics-coordinator-explanation = Explanation from the coordinator
report-chapters-topics-law = What does the law say? { $claim } Source: { $source }
