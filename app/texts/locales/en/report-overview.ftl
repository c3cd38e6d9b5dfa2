## overview/areas

report-overview-areas-only-resources = Here we only ask about resources.
report-overview-areas-average = average, { $scale }
report-overview-areas-scale-and-target = on a scale of 1 to { $scale } · target { $target }
report-overview-areas-below-target = { $topics_shown } { $topics } clearly below target

## overview/bars

report-overview-bars-unknown = I don’t know { $unknown }

## overview/beside

report-overview-beside-average = average { $mean } · { $gap }

## overview/explain

report-overview-explain-middle-answer = Middle answer
report-overview-explain-area-average = Average of an area
report-overview-explain-distance = Distance to target
report-overview-explain-order-of-list = The order of this list
report-overview-explain-role-difference = Difference between roles
report-overview-explain-what-is-missing = What is missing
report-overview-explain-answers-meaning = How many colleagues answered this question, out of everyone who got the question.
report-overview-explain-answers-method = ‘I don’t know’ and ‘not applicable’ count as an answer here. Anyone who skipped the question only counts in the second number.
report-overview-explain-middle-meaning = Put all the chosen levels in order, from low to high. This is the answer in the middle.
report-overview-explain-middle-method = With an even number, there are two in the middle; if they differ, we give both.
report-overview-explain-area-average-meaning = Where the team stands in this area on average. The lowest level counts as 1, the next as 2, and so on.
report-overview-explain-area-average-method = How we calculate: for each question, all levels added up, divided by the number of colleagues who chose a level. Then the average of those questions; a question with more weight counts more. ‘I don’t know’ and ‘not applicable’ do not count. ‘Clearly below target’ is a distance of at least 35% of the largest possible: with target 3, that is 0.7 steps.
report-overview-explain-distance-meaning = How many steps are missing on average to reach the target. Anyone at or above the target counts as 0, and so does not make up for what someone else lacks.
report-overview-explain-distance-method = How we calculate: for each colleague, the target minus the chosen level, never less than 0. All of that added up, divided by the number of colleagues who chose a level. For a topic: the average of the questions; a question with more weight counts more.
report-overview-explain-high-priority-meaning = How many colleagues think that the team should work on this now.
report-overview-explain-high-priority-method = How we count: those who chose priority ‘high’, out of everyone who gave a priority. For a topic with several questions, this shows the question where the largest share chose ‘high’.
report-overview-explain-agreement-meaning = How close together the answers are. 1 means: everyone chooses the same level. 0 means: half choose the lowest and half the highest. It is not a mark for your team; it helps you choose what to talk about.
report-overview-explain-agreement-method = How we calculate (Tastle and Wierman, 2007): for each level, the distance to the average, divided by the width of the scale. We take 1 minus that result, then its logarithm to base 2, times the share that chose this level. All of that added up, plus 1.
report-overview-explain-order-meaning = At the top is what is far below the target and what the team finds important now. Only topics where something stands out are in the list.
report-overview-explain-order-method = How we calculate: the distance divided by the largest possible distance, times a number from one half (everyone gives low priority) to 1 (everyone gives high priority).
report-overview-explain-role-difference-meaning = How many steps the average of one role group is higher than that of another.
report-overview-explain-role-difference-method = How we calculate: the highest average minus the lowest, over the questions where we may show both groups.
report-overview-explain-missing-meaning = Whether something is there according to the middle answer: missing, partly there or present.
report-overview-explain-missing-method = How we count: put all answers in order and take the middle one; with an even number, the lower of the two. ‘I don’t know’ and ‘not applicable’ do not count.
report-overview-explain-how-to-read-bars = Each bar is one topic. To the left of the line is what is below the target, to the right what is at or above the target. The length is the share of the answers with a level.
report-overview-explain-how-to-read-numbers = The numbers are numbers of answers. If a topic has several questions, the answers to those questions are added together. ‘I don’t know’ stands apart and has no length.

## overview/gaps

report-overview-gaps-nothing-stands-out = No topic stands out. Choose together a topic that you want to know more about.
report-overview-gaps-high-priority = { $part } high priority
report-overview-gaps-unknown = { $part } ‘I don’t know’ ({ $share })

## overview/hidden

report-overview-hidden-why = This way, nobody can be recognised. Empty and hidden look the same.
report-overview-hidden-no-answers-shown = We are not showing any answers now
report-overview-hidden-too-few = This is an anonymous scan with fewer than { $group_min } colleagues who filled something in. It would then be possible to see who answered what. That is why we show nothing, not even to you.
report-overview-hidden-no-answers = There are no answers
report-overview-hidden-nobody = Nobody filled anything in before filling in was closed.

## overview/resources

report-overview-resources-nothing-missing = Of what we may show, nothing is missing.
report-overview-resources-says = says
report-overview-resources-say = say
report-overview-resources-unknown = { $part } ‘I don’t know’
report-overview-resources-one-missing = missing
report-overview-resources-many-missing = missing
report-overview-resources-partly = { $partly } partly there
report-overview-resources-none-missing = nothing is missing

## overview/roles

report-overview-roles-sees-higher = ‘{ $high }’ rates this { $difference } higher than ‘{ $low }’
report-overview-roles-alike = Roles see this in about the same way

## overview/words

report-overview-words-for-one-question = For one of the questions:{ " " }
report-overview-words-large-distance = Large distance to the target: { $gap } on average.
report-overview-words-gives-priority = { $one_of }{ $of } { $give } this high priority.
report-overview-words-many-unknown = { $one_of }{ $of } { $know }. What is needed here is mainly information.
report-overview-words-roles-differ = ‘{ $high }’ rates this { $difference } higher than ‘{ $low }’ on average.
report-overview-words-split = The answers differ widely.
report-overview-words-split-one-question = For one of the questions, the answers differ widely.
report-overview-words-enough-of-group = this role group and the rest each need at least { $group_min } answers
report-overview-words-enough = that takes at least { $group_min } answers
report-overview-words-hidden-all = In an anonymous scan, we only show something with at least { $group_min } colleagues.
report-overview-words-hidden-group = We show nothing for this role group: the group and the rest each need at least { $group_min } answers.
report-overview-words-hidden-questions = For { $questions } we show nothing: { $enough }.
report-overview-words-hidden-levels = For { $questions } we do not show how far the team has come: { $enough } with a level.
report-overview-words-hidden-priorities = For { $questions } we do not show a priority: { $enough }.
report-overview-words-hidden-role-groups = We only show differences between roles where each group shown, and also the rest, has at least { $group_min } answers.
report-overview-words-hidden-remarks-of-role = We never show remarks for a role.
report-overview-words-hidden-remarks = We only show remarks for questions with at least { $remarks_min } answers, and never for a role.
report-overview-words-below-target = { $gap } below target
report-overview-words-between = Between { $lower }
report-overview-words-around = around ‘{ $level }’
report-overview-words-strongly-divided = Strongly divided
report-overview-words-divided = Divided
report-overview-words-mostly-agreed = Mostly agreed
report-overview-words-agreed = Agreed
