## compare

compare-heading = What has changed?
compare-after-next-round = After the next round you will see here what improved or declined, question by question and across all rounds.
compare-back-to-scan = Back to your scan
compare-first-round = This is the first round of your team
compare-nav-label = Compare with
compare-compare-with = Compare with
compare-agreed-below = What the team itself agreed is side by side below.
compare-no-answers-compared = We are not comparing any answers now

## compare/agreed

compare-agreed-table-label = Team answers in two rounds

## compare/items

compare-items-table-label = Questions on { $topic } in two rounds
compare-items-not-comparable = { " " }cannot be compared

## compare/sums

compare-sums-based-on = Based on
compare-sums-table-label = Averages by area and topic in two rounds
compare-sums-by-area-and-topic = By area and topic

## compare/trend

compare-trend-none-yet = There are no questions yet that we can show and compare in two rounds.
compare-trend-over-all-rounds = Over all rounds
compare-trend-point = round { $round }: { $mean }
compare-trend-picture-in-words = { $area }, average level. { $join }
compare-trend-round-short = round { $round }
compare-trend-based-on = Based on { $items }
compare-trend-area = { $area } (area)
compare-trend-round = Round { $round }
compare-trend-caption = Average level per round, always over the same questions. A dash: cannot be shown or compared in that round
compare-trend-table-label = Averages over all rounds
compare-trend-as-table = View as a table, by topic too
