report-compare-same = gelijk

## compare

report-compare-name = ronde { $round }
report-compare-heading = Ronde { $round }
report-compare-both = Ronde { $round } ({ $now }) naast ronde { $earlier } ({ $before }).
report-compare-forms-differ = De ene ronde was met open kaart en de andere anoniem. Collega’s antwoorden dan soms anders.
report-compare-look-together = { $both } Er is geen goed of fout: kijk samen waar het verschil vandaan komt.
report-compare-too-few = Van { $side } tonen we geen antwoorden: in een anonieme scan doen we dat pas vanaf 5 collega’s. Daarom is er niets te vergelijken.
report-compare-nobody = In { $side } vulde niemand iets in.

## compare/agreed

report-compare-agreed-none = In deze twee rondes zijn geen teamantwoorden opgeschreven.
report-compare-agreed-no-team-answer = geen teamantwoord

## compare/changes

report-compare-changes-none = Bij geen enkele vraag die we kunnen vergelijken is het verschil groot.
report-compare-changes-caution = Met weinig mensen zegt een klein verschil weinig: één collega die anders antwoordt, verschuift het gemiddelde al. Vraag elkaar wat er echt veranderd is.
report-compare-changes-forward = Vooruit:{ " " }
report-compare-changes-back = Achteruit:{ " " }

## compare/items

report-compare-items-changed = gewijzigd, niet te vergelijken
report-compare-items-new = nieuw in deze ronde
report-compare-items-no-longer-asked = niet meer gevraagd
report-compare-items-forward = vooruit
report-compare-items-back = achteruit
report-compare-items-question-changed = vraag is gewijzigd
report-compare-items-questions-changed = vragen zijn gewijzigd
report-compare-items-question-new = vraag is nieuw
report-compare-items-questions-new = vragen zijn nieuw
report-compare-items-question-dropped = vraag is vervallen
report-compare-items-questions-dropped = vragen zijn vervallen
report-compare-items-list-differs = De lijst is niet helemaal hetzelfde: { $parts }. Die vragen trekken we niet van elkaar af.
report-compare-items-hidden = Bij { $hidden } tonen we geen verschil, omdat we in een van beide rondes geen niveau tonen. In een anonieme ronde zijn daarvoor minstens 5 antwoorden met een niveau nodig. Leeg en verborgen zien er hetzelfde uit.

## compare/sums

report-compare-sums-over = Gemiddeld niveau, alleen over vragen die in beide rondes hetzelfde waren en die we in beide mogen tonen.
report-compare-sums-area = { $of } (gebied)
report-compare-sums-no-questions = geen vraag te vergelijken

## compare/words

report-compare-words-went = ging van { $before } naar { $now } ({ $abs } { $way })
