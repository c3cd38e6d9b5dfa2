# Of files themselves: a tag of BCP 47, and how spreadsheets write days.

files-language-tag = en-GB
files-day-format = { "[$-" }809]d mmm yyyy
files-page = page
files-of = of
files-qr-alt = QR code with the address { $address }
files-explanation = Explanation
files-number = Number
files-kind = Kind
files-median = Median
files-distance-to-target = Distance to target
files-resource-state = Status of the resource
files-target = Target
files-comparison = Comparison
files-colleagues = Colleagues

## docx/front

files-front-contents = Contents

## docx/media

files-media-picture = Picture { $number }
files-media-level-of = Level { $place } of { $levels }

## docx/page

files-page-page = Page{ " " }
files-page-of = { " " }of{ " " }

## extract/tables

files-tables-data = Data
files-tables-method = Method
files-tables-column = Column
files-tables-part = Part
files-tables-name = Name

## pdf/fit

files-fit-rest-does-not-fit = The rest does not fit on this page.
files-fit-more = and { $left_out } more

## tables/items

files-items-id = Id
files-items-area-id = Id of area
files-items-topic-id = Id of topic
files-items-target-level = Target (level)
files-items-asked = Asked
files-items-priority-low = Low priority
files-items-priority-middle = Medium priority
files-items-priority-high = High priority

## xlsx

files-xlsx-title = Figures of Scan Passend Onderwijs – { $school } – { $team } – round { $round }

## xlsx/account

files-account-about = About
files-account-method = Method
files-account-in-this-file = What is in this file
files-account-in-this-file-text = The figures of one round, the same as those on the pages and in the report. What the coordinator leaves out of the report is not in here either.
files-account-levels = Levels
files-account-file-version = Version of this file
files-account-layout-version = Version { $version } of the layout.
files-account-open-text = The team chose an open scan beforehand: colleagues see each other’s answers. That is why figures of small groups are in here too. Answers per person are not in this file.
files-account-open = Open
files-account-small-groups-text = This scan is anonymous. We only show something if there are at least { $group_min } colleagues. That applies to the whole team, and then for each question separately to the answers, the levels and the priorities. A role group is only included if that group has at least { $group_min } answers, and all the others together do too. So nobody can be recognised, not even by subtracting one figure from another.
files-account-small-groups = Small groups
files-account-scales = Statements and skills: { $scale }. Resources: { $resource_scale }.
files-account-empty-cells = Empty cells
files-account-empty-cells-text = An empty cell means: there is no answer, or it may not be shown. Empty and hidden look the same on purpose. A 0, however, is a real number: nobody chose this.
files-account-not-in-it = What is not in it
files-account-not-in-it-text = Who answered what, and remarks from colleagues.
files-account-asked-and-answers = Asked and answers
files-account-asked-and-answers-text = Asked: how many colleagues took part in a role that was given this question. Answers: how many of them chose a level, ‘I don’t know’ or ‘not applicable’.
files-account-average-text = All chosen levels added up, divided by the number of colleagues who chose a level. ‘I don’t know’ and ‘not applicable’ do not count.
files-account-median-text = The middle level when all chosen levels are put in order. With an even number, halfway between the two middle ones.
files-account-target-text = The level that the questionnaire gives as the target, or the target level that the team chose itself. For an area or topic: the average of the targets of its questions.
files-account-distance-to-target-text = How many steps are missing on average to reach the target. For each colleague: the target minus the chosen level, never less than 0. So someone above the target does not make up for what another person lacks.
files-account-agreed-or-divided-text = How close together the answers are (Tastle and Wierman, 2007). 1: everyone chooses the same level. 0: half choose the lowest and half the highest. It is not a mark for the team; it helps you choose what to talk about. It is not given for resources.
files-account-priority-text = How many colleagues chose low, medium or high when asked whether the team should work on this now.
files-account-resource-state-text = Missing, partly there or present: the middle answer; with an even number, the lower of the two middle ones.
files-account-areas-and-topics = Areas and topics
files-account-areas-and-topics-text = The average of the questions that may be shown; a question with more weight counts more. Resources do not count. Colleagues: the largest number who answered one of those questions.
files-account-comparison-text = A question is compared if text and scale are the same in both rounds and the average may be shown in both rounds. The difference is now minus then, calculated before rounding: so it can be 0.1 off from the two numbers beside it. Changed: the question or the scale has changed. New: only asked now. No longer asked: only asked then.
files-account-rounding = Rounding
files-account-rounding-text = Average, median, distance, target and difference have one decimal, agreed or divided has two. The cells contain the rounded numbers, the same as on the pages and in the report.
files-account-distribution-chart = Chart on ‘Distribution’
files-account-distribution-chart-text = Warm colours are below the target, cool ones on or above the target; the sand colour is ‘I don’t know’. The colours follow the target that most questions have.

## xlsx/chart

files-chart-chart-alt = { $title }. The table on the left gives the same numbers.

## xlsx/distribution

files-distribution-answers-by-question = Answers by question (see the number in the table)
files-distribution-resources = Resources (see the number in the table)

## xlsx/extract

files-extract-explanation = Explanation

## xlsx/overview

files-overview-empty-cell = An empty cell means: no answer, or it may not be shown. You can find an explanation on ‘Method’.
files-overview-areas = Areas
files-overview-short-scan = Short scan
files-overview-full-scan = Full scan
files-overview-school = School
files-overview-team = Team
files-overview-questionnaire-version = Version of the questionnaire
files-overview-length = Length
files-overview-round = Round
files-overview-started-on = Started on
files-overview-closed-on = Filling in closed on
files-overview-finished-on = Round finished on
files-overview-took-part = Colleagues who took part
files-overview-filled-in = Colleagues who filled in something

## xlsx/team

files-team-previous-round = Previous round (number)
files-team-average-then = Average then
files-team-average-now = Average now
files-team-reason = Reason
files-team-what-is-missing = What is missing
files-team-action = Action
files-team-due = Due
files-team-is-about = About
files-team-helpful-support = Support that helps
files-team-from-round = From round
files-team-level = Level { $place }
files-team-roles = Roles
files-team-no-actions = There are no actions in this file.

## pdf/data

files-data-picture = Picture

## tables/words

files-words-statement = statement
files-words-skill = skill
files-words-resource = resource
files-words-missing = missing
files-words-partly = partly there
files-words-present = present
files-words-compared = compared
files-words-no-longer-asked = no longer asked
files-words-not-shown = not shown

## xlsx/paper

files-paper-page-of = { $page } of { $pages }
