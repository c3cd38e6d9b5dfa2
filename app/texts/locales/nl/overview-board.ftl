## overview/board

overview-board-no-question-with-priority = Er is hier geen vraag waar minstens de helft prioriteit { $priority }gaf.
overview-board-high-piece = hoog{ " " }
overview-board-medium-or-high-piece = midden of hoog{ " " }
overview-board-only-resources = In dit gebied staan alleen vragen naar middelen.
overview-board-nothing-found = Niets gevonden met deze keuze
overview-board-show-all = Toon alles

## overview/board/row

overview-board-row-clearly-below-target = { $topics_shown } duidelijk onder doel
overview-board-row-on-average = { " " }gemiddeld
