## compare

compare-heading = Wat is er veranderd?
compare-after-next-round = Na een volgende ronde ziet u hier wat vooruit of achteruit ging, vraag voor vraag en over alle rondes.
compare-back-to-scan = Terug naar uw scan
compare-first-round = Dit is de eerste ronde van uw team
compare-nav-label = Vergelijken met
compare-compare-with = Vergelijk met
compare-agreed-below = Wat het team zelf afsprak, staat hieronder wel naast elkaar.
compare-no-answers-compared = We vergelijken nu geen antwoorden

## compare/agreed

compare-agreed-table-label = Teamantwoorden in twee rondes

## compare/items

compare-items-table-label = Vragen van { $topic } in twee rondes
compare-items-not-comparable = { " " }niet te vergelijken

## compare/sums

compare-sums-based-on = Over
compare-sums-table-label = Gemiddelden per gebied en onderwerp in twee rondes
compare-sums-by-area-and-topic = Per gebied en onderwerp

## compare/trend

compare-trend-none-yet = Er zijn nog geen vragen die we in twee rondes kunnen tonen en vergelijken.
compare-trend-over-all-rounds = Over alle rondes
compare-trend-point = ronde { $round }: { $mean }
compare-trend-picture-in-words = { $area }, gemiddeld niveau. { $join }
compare-trend-round-short = ronde { $round }
compare-trend-based-on = Over { $items }
compare-trend-area = { $area } (gebied)
compare-trend-round = Ronde { $round }
compare-trend-caption = Gemiddeld niveau per ronde, steeds over dezelfde vragen. Een streepje: in die ronde niet te tonen of niet te vergelijken
compare-trend-table-label = Gemiddelden over alle rondes
compare-trend-as-table = Bekijk als tabel, ook per onderwerp
