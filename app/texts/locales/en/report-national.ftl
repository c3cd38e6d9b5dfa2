report-national-national = National
report-national-group = Group

## national/beside

report-national-beside-only-you = Only your team sees this comparison. The support centre and other schools do not see your figures. The comparison is only in the report if you choose that yourself.
report-national-beside-difference-explained = Higher means that your team comes out higher. If the difference is within the margin, we do not call it a difference: a difference like that can also arise by chance.
report-national-beside-your-team = Your team
report-national-beside-difference-national = Difference from the national average
report-national-beside-difference-province = Difference from { $province }
report-national-beside-your-province = your province
report-national-beside-about = The average of your team alongside that of schools in { $sector } that take part in the comparison, in the release of { $built_on }.
report-national-beside-short-scan = { " " }Your team did the short scan. That is why we compare question by question, and not by topic.

## national/circle

report-national-circle-for-whom = For the person who leads the meeting. It is about what schools have in common, not about one school. There is no right or wrong.
report-national-circle-figures-about = The figures are about { $list }.
report-national-circle-document-title = Learning circle agenda – { $title }
report-national-circle-kicker = Scan Passend Onderwijs · learning circle
report-national-circle-title = Learning circle: { $title }
report-national-circle-subtitle = Agenda for an hour and a half · { $list } · release of { $built_on }
report-national-circle-says-missing = { $item }: { $share } say that it is missing
report-national-circle-largest-needs = Largest needs
report-national-circle-no-needs = No need that we can show
report-national-circle-no-needs-text = No topic is below the target, or it says ‘{ $too_few }’. In that case, talk about what you see at your own school.
report-national-circle-take-home = What do we take home?
report-national-circle-take-home-text = What will each of us do at our own school, what will we find out together, and what will we ask the support centre?
report-national-circle-about-figures = About the figures
report-national-circle-source = Source: { $source }, { $list }, release of { $built_on }. Licence: { $licence }.

## national/circle/agenda

report-national-agenda-welcome = Welcome: who are we, and what does each of us want to take home?
report-national-agenda-look = Look together at what stands out in the figures
report-national-agenda-talk-about = Talk about ‘{ $topic }’
report-national-agenda-talk-freely = Talk about what schools see themselves
report-national-agenda-offers = Practical examples and other support on offer: what suits whom?
report-national-agenda-agree = Agree: what does each of us take back to our own school?
report-national-agenda-caption = From the start until an hour and a half later
report-national-agenda-time = Time
report-national-agenda-duration = Duration

## national/circle/differences

report-national-differences-alike = Role groups see this in about the same way, as far as we can show it.
report-national-differences-heading = Differences between role groups

## national/circle/talk

report-national-talk-kicker = { $area } · { $of } minutes
report-national-talk-stands-out = What stands out: { $standing }.
report-national-talk-offers = Practical examples and other support on offer
report-national-talk-no-offers = There is nothing for this in the list of support on offer yet. Who has an example?
report-national-talk-average = average { $mean } on a scale of 1 to { $scale }{ $against }
report-national-talk-says-missing = { $share } say that resources are missing
report-national-talk-high-priority = { $share } give high priority

## national/columns

report-national-columns-group-meaning = Which group of schools; ‘National’ is all schools that take part.
report-national-columns-kind = Kind
report-national-columns-kind-meaning = What the row is about: an area, a topic, a question or a resource.
report-national-columns-area-meaning = The area in the questionnaire.
report-national-columns-topic-meaning = The topic in the questionnaire; empty for an area.
report-national-columns-question-meaning = The text of the question or the resource; empty for an area or topic.
report-national-columns-id = ID
report-national-columns-id-meaning = The name in the questionnaire, which stays the same in every version.
report-national-columns-wording = Wording
report-national-columns-wording-meaning = Which text of this question this is (first, second and so on); figures of another text do not count.
report-national-columns-average-meaning = The average level, to one tenth; not for resources.
report-national-columns-average-margin = Margin of average
report-national-columns-average-margin-meaning = How far off the average may be, in levels, in nine out of ten cases.
report-national-columns-average-schools = Schools behind average (approx.)
report-national-columns-average-since = Average since release
report-national-columns-distribution-schools = Schools behind distribution (approx.)
report-national-columns-distribution-since = Distribution since release
report-national-columns-unknown = I don’t know (%)
report-national-columns-unknown-meaning = The share that chose ‘I don’t know’, in per cent, to the nearest five.
report-national-columns-unknown-margin = Margin of I don’t know
report-national-columns-unknown-schools = Schools behind I don’t know (approx.)
report-national-columns-unknown-since = I don’t know since release
report-national-columns-high-priority = High priority (%)
report-national-columns-high-priority-meaning = The share that gave high priority, of those who gave a priority, in per cent, to the nearest five.
report-national-columns-high-priority-margin = Margin of high priority
report-national-columns-high-priority-schools = Schools behind high priority (approx.)
report-national-columns-high-priority-since = High priority since release
report-national-columns-missing = Missing (%)
report-national-columns-missing-meaning = The share that says the resource is missing, in per cent, to the nearest five; for topics and areas, the average over their resources.
report-national-columns-missing-margin = Margin of missing
report-national-columns-missing-schools = Schools behind missing (approx.)
report-national-columns-missing-since = Missing since release
report-national-columns-remark-meaning = ‘Too few schools to show’ if a figure that belongs to this row is hidden; otherwise empty.
report-national-columns-schools-meaning = About how many schools are behind this figure: not exactly, and rounded to the nearest five.
report-national-columns-since-meaning = The number of the release in which this figure last changed; the dates are under ‘Releases’.
report-national-columns-margin-meaning = How far off this share may be, in percentage points, in nine out of ten cases.
report-national-columns-level = Level { $number } (%)
report-national-columns-level-meaning = The share of the chosen levels that is ‘{ $label }’, in per cent, to the nearest five; only for questions.

## national/extract

report-national-extract-title = Figures of the Scan Passend Onderwijs – { $list } – release of { $built_on }
report-national-extract-source = Source
report-national-extract-licence = Licence
report-national-extract-licence-address = Address of the licence
report-national-extract-licence-asks = What the licence asks
report-national-extract-version = { $list }, version { $version }
report-national-extract-release-number = number { $edition }, of { $built_on }
report-national-extract-group-number = Group { $number }
report-national-extract-question-levels = Levels of questions
report-national-extract-resource-levels = Levels of resources
report-national-extract-withdrawn = { " " }(withdrawn)
report-national-extract-method = How figures are made
report-national-extract-too-few = Too few schools
report-national-extract-empty-cells = Empty cells
report-national-extract-empty-cells-meaning = An empty cell means: this figure does not belong to this row, or it is hidden; in that case the column ‘Remark’ says so. Hidden and not asked look the same on purpose.
report-national-extract-shares = Shares in per cent
report-national-extract-shares-meaning = A share is rounded to the nearest five. ‘<5’ is less than 5 per cent, ‘>95’ more than 95 per cent. The shares of the levels are rounded separately, so they do not always add up to 100.
report-national-extract-since = Since release
report-national-extract-since-meaning = A figure only changes once at least three scans have been added or removed. Otherwise it stays as it is, with the number of the release in which it last changed.

## national/factsheet

report-national-factsheet-release-of = release of { $built_on }
report-national-factsheet-document-title = Factsheet on inclusive education – { $title } – { $released }
report-national-factsheet-kicker = Scan Passend Onderwijs · factsheet · { $released }
report-national-factsheet-subtitle = Where schools stand and what they need
report-national-factsheet-standing-heading = Where do schools stand? { $name }
report-national-factsheet-figures-about = The figures are about { $who }.
report-national-factsheet-needed-heading = What is needed most? { $name }

## national/factsheet/needed

report-national-needed-urgent-needs = The most urgent needs
report-national-needed-source = { $licence }. Source: { $source }, { $list }, release of { $built_on }.
report-national-needed-needs-caption = What is far below the target and often has high priority is at the top
report-national-needed-none-missing = There is no resource that we can show and that is missing at one in ten schools or more.
report-national-needed-missing-caption = What share of the answers says that it is missing
report-national-needed-resource = resource
report-national-needed-resources = resources
report-national-needed-more = And { $many } more.
report-national-needed-more-offers = and { $left } more
report-national-needed-without-offer = There is no support on offer for this yet: { $found }.

## national/factsheet/standing

report-national-standing-caption = Per topic: average with margin, distance to target, who gives it high priority or does not know, and about how many schools
report-national-standing-margin = Margin
report-national-standing-below-target = Below target
report-national-standing-schools = Schools (approx.)
report-national-standing-per-topic = Per topic
report-national-standing-how-to-read = The dot is the average, the grey bar around it the margin, the short black line the target. The scale: { $scale }.
report-national-standing-card-average = average, margin { $margin }, on a scale of 1 to { $scale }
report-national-standing-says-missing = { $missing } say: missing
report-national-standing-missing = { $missing } missing
report-national-standing-not-below = no

## national/files

report-national-files-factsheet = Factsheet (PDF)
report-national-files-factsheet-use = Two pages per group: where schools stand, and what they need most.
report-national-files-circle-pdf = Agenda for a learning circle (PDF)
report-national-files-circle-pdf-use = What stands out, questions to discuss, examples and room to write.
report-national-files-circle-word = Agenda for a learning circle (Word)
report-national-files-circle-word-use = The same agenda, for you to edit.
report-national-files-workbook-use = All figures of the chosen groups, with a sheet that explains each column.
report-national-files-csv-excel = CSV for Excel (ZIP)
report-national-files-csv-excel-use = The same figures with semicolons, and the explanation in a second file.
report-national-files-csv-commas = CSV with commas (ZIP)
report-national-files-csv-commas-use = The same for other programs.
report-national-files-json-use = The same for programmers.

## national/group

report-national-group-in-school-year = in that school year
report-national-group-newest-round = with the latest round of each team
report-national-group-all-schools = all schools that take part, { $which }
report-national-group-chosen-schools = schools that take part: { $join }; { $which }
report-national-group-small = small
report-national-group-medium = medium-sized
report-national-group-large = large
report-national-group-very-large = very large

## national/licence

report-national-licence-licence = Creative Commons Attribution 4.0 International (CC BY 4.0)
report-national-licence-source = Scan Passend Onderwijs, national support centre for inclusive education
report-national-licence-to-name = You may share and adapt these figures, also in your own texts, as long as you name the source and say what you have changed.
report-national-licence-method = Every school counts equally. Every school gets a fixed, secret shift, and a little noise is added to every figure of a group. That way, nobody can find out what any school answered; in a group of schools, those shifts cancel each other out.
report-national-licence-margins = Each figure is followed by its margin. In nine out of ten cases, the true figure lies within it. If a difference is smaller than the margin, we do not call it a difference.
report-national-licence-threshold = A figure is only shown if there are at least { $schools } schools of at least { $value } school boards behind it, and if nobody can work out what one school or a small group answered. Otherwise it says ‘{ $too_few }’.

## national/words

report-national-words-below-target = { $gap } below target
report-national-words-on-target = on target
report-national-words-no-difference = no difference
