## picture/bars

report-picture-bars-continued = { $title }, vervolg
report-picture-bars-continued-described = { $more }. De getallen staan bij het eerste plaatje en in de tabel.

## picture/legend

report-picture-legend-further-below-target = verder onder het doel
report-picture-legend-just-below-target = net onder het doel
report-picture-legend-at-target = op het doel
report-picture-legend-above-target = boven het doel

## picture/point

report-picture-point-target = { " " }Het doel is { $target }.
report-picture-point-described = Gemiddeld { $mean }, marge { $margin }, op een schaal van 1 tot { $levels }.{ $target }

## picture/row

report-picture-row-target = { " " }Het doel is { $lower_first }.
report-picture-row-sides = Links van de streep: onder het doel. Rechts: op of boven het doel.
report-picture-row-title = De kleuren van de staven
report-picture-row-described = De kleuren van links naar rechts: { $list_of }. { $text }

## picture/trend

report-picture-trend-over = Over { $items }
report-picture-trend-round-average = ronde { $round } { $mean }
report-picture-trend-title = Gemiddeld niveau per gebied en ronde
report-picture-trend-described = Een lijn per gebied over de rondes. { $join }
report-picture-trend-round = ronde { $round }
