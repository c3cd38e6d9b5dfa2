## overview/agreed

overview-agreed-go-on-with-team = Continue with your team
overview-agreed-nothing-agreed = Nothing about these topics yet.
overview-agreed-agreed-together = What the team agreed together
overview-agreed-see-agreements = See the agreements
overview-agreed-target-level-by-team = target level chosen by the team
overview-agreed-not-agreed-yet = : not agreed yet.
overview-agreed-agree-on-answer = Agree on a team answer
overview-agreed-priority-suffix = { " " }· priority { $priority }
overview-agreed-change-it = Change it
overview-agreed-see-it = See it
overview-agreed-target-chosen = Target: { $label }, target level chosen by the team.{ " " }
overview-agreed-see-target-level = See the target level
overview-agreed-choose-target-level = Choose your own target level

## overview/areas

overview-areas-filled-in-by = { $joined } filled it in
overview-areas-closed-on = closed on { $day }
overview-areas-finished-on = finished on { $day }
overview-areas-only-group = You are now only seeing the answers of ‘{ $group }’.
overview-areas-title = Where do we stand, and where do we start?
overview-areas-compared-with-round = Compared with round { $round }: what has changed?
overview-areas-open-scan = This is an open scan: the team sees who gave which answer.
overview-areas-no-right-or-wrong = There is no right or wrong. This picture helps you choose together what to work on.

## overview/explain

overview-explain-what-number-means = What does this number mean?
overview-explain-what-measure-means = What does ‘{ $measure }’ mean?
overview-explain-how-to-read = How do I read this?

## overview/filters

overview-filters-whole-team = Whole team
overview-filters-medium-or-high = Medium or high
overview-filters-high = High
overview-filters-sort-and-choose = Sort and choose
overview-filters-order = Order

## overview/gaps

overview-gaps-and-more = And { $more }
overview-gaps-topic-standing-out = more topic where something stands out
overview-gaps-topics-standing-out = more topics where something stands out
overview-gaps-why-talk-first = Why talk about this first?
overview-gaps-see-fitting-support = See the support on offer that fits
overview-gaps-lowest-average = Lowest on average
overview-gaps-highest-average = Highest on average
overview-gaps-roles-see-differently = Where roles see it differently

## overview/glance

overview-glance-go-to-area = Go to an area
overview-glance-why-these = Why these?
overview-glance-all-resources-and-who = All resources, and who says so

## overview/hidden

overview-hidden-remarks-gone = Remarks are no longer there.
overview-hidden-remarks-people-gone = Remarks, who answered what, and role groups of fewer than 5 people are no longer there.
overview-hidden-answers-deleted = The individual answers were deleted on { $day }. You see the team’s totals. { $gone }
overview-hidden-start-open-scan = Do you want to see each other’s answers? Then start a new, open scan. Everyone will know that beforehand. The next round of this scan stays anonymous.
overview-hidden-what-now = What can you do now?
overview-hidden-talk-about-topics = Talk together about the topics below. For each topic you will find the questions and something to talk about.
overview-hidden-topics-to-talk-about = Topics to talk about
overview-hidden-group-hidden = We show nothing for ‘{ $group }’
overview-hidden-this-group-hidden = We show nothing for this role group
overview-hidden-see-whole-team = See the whole team

## overview/resources

overview-resources-and-more = And { $number }
overview-resources-more-resource = more resource
overview-resources-more-resources = more resources
overview-resources-all-resources = All resources
overview-resources-complete-together = Complete the resources together
overview-resources-see-table = See the resources in a table

## overview/sample

overview-sample-topic-behaviour = Dealing with behaviour in the classroom
overview-sample-topic-talking-with-parents = Talking with parents and pupil
overview-sample-topic-partnership-course = Direction of the regional partnership
overview-sample-level-mostly = Mostly
overview-sample-level-embedded = Embedded

## overview/table

overview-table-numbers-per-topic = Numbers per topic
overview-table-median = Median
overview-table-result-per-question = Results per question
overview-table-see-questions-table = See all questions in a table
