## picture/bars

report-picture-bars-continued = { $title }, continued
report-picture-bars-continued-described = { $more }. The numbers are with the first picture and in the table.

## picture/legend

report-picture-legend-further-below-target = further below the target
report-picture-legend-just-below-target = just below the target
report-picture-legend-at-target = at the target
report-picture-legend-above-target = above the target

## picture/point

report-picture-point-target = { " " }The target is { $target }.
report-picture-point-described = Average { $mean }, margin { $margin }, on a scale of 1 to { $levels }.{ $target }

## picture/row

report-picture-row-target = { " " }The target is { $lower_first }.
report-picture-row-sides = To the left of the line: below target. To the right: at or above target.
report-picture-row-title = The colours of the bars
report-picture-row-described = The colours from left to right: { $list_of }. { $text }

## picture/trend

report-picture-trend-over = Based on { $items }
report-picture-trend-round-average = round { $round } { $mean }
report-picture-trend-title = Average level per area and round
report-picture-trend-described = One line per area across the rounds. { $join }
report-picture-trend-round = round { $round }
