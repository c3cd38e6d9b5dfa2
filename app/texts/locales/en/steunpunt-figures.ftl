steunpunt-figures-circle = Learning circle
steunpunt-figures-all-schools = All schools
steunpunt-figures-distance-to-target = Distance to target
steunpunt-figures-gives-high-priority = Gives high priority
steunpunt-figures-schools = Schools
steunpunt-figures-national-picture = National picture

## steunpunt/figures/cells

steunpunt-figures-cells-larger-group = Choose a larger group. For example, remove one of your choices.
steunpunt-figures-cells-margin = , margin { $margin }
steunpunt-figures-cells-missing = { " " }missing

## steunpunt/figures/circle

steunpunt-figures-circle-stands-out-most = What stands out most
steunpunt-figures-circle-choose-topic = Choose a topic
steunpunt-figures-circle-choose-meeting-topic = Choose a topic for the meeting
steunpunt-figures-circle-download-agenda = Download the agenda (PDF)
steunpunt-figures-circle-edit-agenda = Edit the agenda in Word

## steunpunt/figures/compare

steunpunt-figures-compare-title = How do groups of schools differ?
steunpunt-figures-compare-lead = Put two to four groups side by side. The first is the group that you compare the others with.
steunpunt-figures-compare-add-group = Add a group
steunpunt-figures-compare-choose-groups = Choose groups
steunpunt-figures-compare-group-number = Group { $number }
steunpunt-figures-compare-remove = Remove
steunpunt-figures-compare-add-second = Add a second group to compare.
steunpunt-figures-compare-groups-side-by-side = Groups side by side
steunpunt-figures-compare-side-by-side = Side by side

## steunpunt/figures/export

steunpunt-figures-export-recent-sign-in = You can only get files with figures shortly after signing in. Was that more than ten minutes ago? Then we ask you to sign in again, and bring you back here. The log shows who downloaded which file.
steunpunt-figures-export-title = What would you like to download?
steunpunt-figures-export-lead = Files with the figures you have chosen: to read, to calculate with or to lead a meeting with.
steunpunt-figures-export-more-groups = More groups in one file? Put them side by side, then come back.
steunpunt-figures-export-these-groups = These groups
steunpunt-figures-export-other-groups = Choose other groups
steunpunt-figures-export-first-group-only = Only the first group
steunpunt-figures-export-agenda-first-group = An agenda is about one group: the first, { $name }.
steunpunt-figures-export-to-read = To read and pass on
steunpunt-figures-export-for-circle = For a learning circle
steunpunt-figures-export-see-agenda = See the agenda and choose a topic
steunpunt-figures-export-to-calculate = To calculate with
steunpunt-figures-export-to-calculate-text = All areas, topics and questions of the questionnaire, with margins. Each file says what every column means, and which release it is.
steunpunt-figures-export-allowed-use = What may you do with it?
steunpunt-figures-export-licence = { " " }Licence:{ " " }

## steunpunt/figures/filters

steunpunt-figures-filters-earlier-release = View an earlier release
steunpunt-figures-filters-all-schools-rest = { " " }that take part, with the latest round of each team
steunpunt-figures-filters-remove = remove { $dimension }
steunpunt-figures-filters-chosen = Chosen
steunpunt-figures-filters-show-all-schools = Show all schools
steunpunt-figures-filters-three-at-most = You can choose three things at most. Remove one first to choose something else.
steunpunt-figures-filters-choose-group = Choose a group of schools
steunpunt-figures-filters-choose-differently = Choose differently

## steunpunt/figures/national

steunpunt-figures-national-title = Where do schools stand?
steunpunt-figures-national-lead = For each topic the average of all schools in the group, and how far that is from the target. Every school counts equally.
steunpunt-figures-national-resource-missing = Resource is missing
steunpunt-figures-national-figures-by-topic = Figures by topic

## steunpunt/figures/needs

steunpunt-figures-needs-title = What do schools need most?
steunpunt-figures-needs-lead = Topics that are below target, the most urgent first: far below target and often with high priority.
steunpunt-figures-needs-needs-urgent-first = Needs, the most urgent first
steunpunt-figures-needs-most-urgent-needs = The most urgent needs: { $group }
steunpunt-figures-needs-option = option
steunpunt-figures-needs-options = options
steunpunt-figures-needs-unsupported = The list of support on offer has nothing yet for:
steunpunt-figures-needs-to-lists = Go to the questionnaires and the support on offer

## steunpunt/figures/regions

steunpunt-figures-regions-title = Where in the country is the need great?
steunpunt-figures-regions-lead = For each province the average of all schools in the group. Where too few schools take part, you see a dash.
steunpunt-figures-regions-three-chosen = You have already chosen three things. Remove one, and we will split the group by province.
steunpunt-figures-regions-all-topics = All topics by province
steunpunt-figures-regions-map = map
steunpunt-figures-regions-topics-by-province = Topics by province
steunpunt-figures-regions-caption = Average level; the colour shows how far that is from the target

## steunpunt/figures/regions/map

steunpunt-figures-map-map-label = Map of { $title }; the table beside it says the same
steunpunt-figures-map-map-as-table = The map as a table

## steunpunt/figures/roles

steunpunt-figures-roles-too-few-groups = There are not yet two role groups to compare
steunpunt-figures-roles-too-few-groups-text = As soon as there are enough schools for two role groups, you will see here how they differ.
steunpunt-figures-roles-three-chosen = You have already chosen three things. Remove one, and we will put the role groups side by side.
steunpunt-figures-roles-title = Do role groups see it differently?
steunpunt-figures-roles-lead = The same schools, seen by different role groups. A large difference is a reason to talk, not a mistake.
steunpunt-figures-roles-side-by-side = Role groups side by side

## steunpunt/figures/scene

steunpunt-figures-scene-released = { $list } · release of { $built_on } · figures based on at least { $schools } schools
steunpunt-figures-scene-how-reliable = How reliable are these figures?
steunpunt-figures-scene-about-chance = { " " }What is left is about as large as chance variation.
steunpunt-figures-scene-hidden-when = Are there too few schools or school boards, or could a school be worked out in another way? Then we show nothing. It will say so, but you cannot see exactly why.
steunpunt-figures-scene-read-method = Read how we make figures
steunpunt-figures-scene-no-figures = This release has no figures yet
steunpunt-figures-scene-no-figures-text = In the release of { $built_on }, too few schools took part for every figure. Once there are { $schools } schools from three school boards, you will see here where needs are common.
steunpunt-figures-scene-no-release-text = As soon as there is a release, you will see here where needs are common and which support is missing. You never see the answers of a school or team.
steunpunt-figures-scene-to-releases = Go to the releases
steunpunt-figures-scene-signed-in-as = You are signed in as { $member }.

## steunpunt/figures/selection

steunpunt-figures-selection-size = Size
steunpunt-figures-selection-school-year = School year
steunpunt-figures-selection-all-sectors = All sectors
steunpunt-figures-selection-all-provinces = All provinces
steunpunt-figures-selection-all-partnerships = All regional partnerships
steunpunt-figures-selection-latest-round = Latest round of each team
steunpunt-figures-selection-everyone = Everyone

## steunpunt/figures/tone

steunpunt-figures-tone-one-below = 1 or more below target
steunpunt-figures-tone-half-below = 0.5 or more below target
steunpunt-figures-tone-on-target = on target, within the margin

## steunpunt/figures/topic

steunpunt-figures-topic-title = What do schools answer?
steunpunt-figures-topic-lead = The questions of this topic. The bar shows what share of the answers is at each level: to the left of the line is below target, to the right is at or above target.
steunpunt-figures-topic-changed-text = { " " }The text has changed. The figures count from the new text onwards.
steunpunt-figures-topic-figures-by-question = Figures by question

## steunpunt/figures/trend

steunpunt-figures-trend-title = What is changing?
steunpunt-figures-trend-lead = The same group in one release after another. A figure only changes once at least three scans have been added or removed.
steunpunt-figures-trend-after-next = After the next release you will see here what went up or down.
steunpunt-figures-trend-one-release = There is only one release to show so far
steunpunt-figures-trend-line = line
steunpunt-figures-trend-since-previous = Since the previous release
steunpunt-figures-trend-figures-by-release = Figures by release
steunpunt-figures-trend-all-topics = All topics by release
steunpunt-figures-of-topic = { " " }of { $topic }

## steunpunt/figures/trend/picture

steunpunt-figures-picture-value-margin = { $value }, margin { $margin }
steunpunt-figures-picture-in-words = { $line }, average level by release. { $join }.
steunpunt-figures-picture-average-with-margin = average with margin

## steunpunt/figures/view

steunpunt-figures-view-compare = Compare
steunpunt-figures-view-by-region = By region
steunpunt-figures-view-trend = Trend
steunpunt-figures-view-needs = Needs
steunpunt-figures-view-take-with-you = Download
