## overview/areas

report-overview-areas-only-resources = Hier vragen we alleen naar middelen.
report-overview-areas-average = gemiddeld, { $scale }
report-overview-areas-scale-and-target = op een schaal van 1 tot { $scale } · doel { $target }
report-overview-areas-below-target = { $topics_shown } { $topics } duidelijk onder het doel

## overview/bars

report-overview-bars-unknown = weet ik niet { $unknown }

## overview/beside

report-overview-beside-average = gemiddeld { $mean } · { $gap }

## overview/explain

report-overview-explain-middle-answer = Middelste antwoord
report-overview-explain-area-average = Gemiddelde van een gebied
report-overview-explain-distance = Afstand tot het doel
report-overview-explain-order-of-list = De volgorde van deze lijst
report-overview-explain-role-difference = Verschil tussen rollen
report-overview-explain-what-is-missing = Wat er ontbreekt
report-overview-explain-answers-meaning = Hoeveel collega’s deze vraag beantwoordden, van iedereen die de vraag kreeg.
report-overview-explain-answers-method = ‘Weet ik niet’ en ‘niet van toepassing’ tellen hier mee als antwoord. Wie de vraag oversloeg, telt alleen mee in het tweede getal.
report-overview-explain-middle-meaning = Zet alle gekozen niveaus op volgorde, van laag naar hoog. Dit is het antwoord in het midden.
report-overview-explain-middle-method = Bij een even aantal staan er twee in het midden; verschillen die, dan noemen we ze allebei.
report-overview-explain-area-average-meaning = Waar het team in dit gebied gemiddeld staat. Het laagste niveau telt als 1, het volgende als 2, en zo verder.
report-overview-explain-area-average-method = Zo rekenen we: per vraag alle niveaus opgeteld, gedeeld door het aantal collega’s dat een niveau koos. Daarna het gemiddelde van die vragen; een vraag met meer gewicht telt zwaarder. ‘Weet ik niet’ en ‘niet van toepassing’ tellen niet mee. ‘Duidelijk onder het doel’ is een afstand van minstens 35% van de grootst mogelijke: bij doel 3 is dat 0,7 stap.
report-overview-explain-distance-meaning = Hoeveel stappen er gemiddeld ontbreken tot het doel. Wie op of boven het doel zit, telt als 0 en maakt dus niet goed wat een ander mist.
report-overview-explain-distance-method = Zo rekenen we: voor elke collega het doel min het gekozen niveau, nooit minder dan 0. Alles opgeteld, gedeeld door het aantal collega’s dat een niveau koos. Bij een onderwerp: het gemiddelde van de vragen; een vraag met meer gewicht telt zwaarder.
report-overview-explain-high-priority-meaning = Hoeveel collega’s vinden dat het team hier nu aan moet werken.
report-overview-explain-high-priority-method = Zo tellen we: wie prioriteit ‘hoog’ koos, van iedereen die een prioriteit gaf. Bij een onderwerp met meer vragen staat hier de vraag waar het grootste deel ‘hoog’ koos.
report-overview-explain-agreement-meaning = Hoe dicht de antwoorden bij elkaar liggen. 1 betekent: iedereen kiest hetzelfde niveau. 0 betekent: de helft kiest het laagste en de helft het hoogste. Het is geen cijfer voor uw team; het helpt kiezen waar u over praat.
report-overview-explain-agreement-method = Zo rekenen we (Tastle en Wierman, 2007): per niveau de afstand tot het gemiddelde, gedeeld door de breedte van de schaal. Van 1 min die uitkomst nemen we de logaritme met grondtal 2, maal het deel dat dit niveau koos. Dat alles opgeteld, plus 1.
report-overview-explain-order-meaning = Bovenaan staat wat ver onder het doel ligt én wat het team nu belangrijk vindt. In de lijst staat alleen een onderwerp waar iets opvalt.
report-overview-explain-order-method = Zo rekenen we: de afstand gedeeld door de grootst mogelijke afstand, maal een getal van een half (iedereen geeft lage prioriteit) tot 1 (iedereen geeft hoge prioriteit).
report-overview-explain-role-difference-meaning = Hoeveel stappen het gemiddelde van de ene rolgroep hoger is dan dat van de andere.
report-overview-explain-role-difference-method = Zo rekenen we: het hoogste gemiddelde min het laagste, over de vragen waar we beide groepen mogen tonen.
report-overview-explain-missing-meaning = Of iets er is volgens het middelste antwoord: ontbreekt, deels of aanwezig.
report-overview-explain-missing-method = Zo tellen we: zet alle antwoorden op volgorde en neem het middelste; bij een even aantal het laagste van de twee. ‘Weet ik niet’ en ‘niet van toepassing’ tellen niet mee.
report-overview-explain-how-to-read-bars = Elke balk is één onderwerp. Links van de streep staat wat onder het doel is, rechts wat op of boven het doel is. De lengte is het deel van de antwoorden met een niveau.
report-overview-explain-how-to-read-numbers = De getallen zijn aantallen antwoorden. Heeft een onderwerp meer vragen, dan zijn de antwoorden op die vragen bij elkaar geteld. ‘Weet ik niet’ staat apart en heeft geen lengte.

## overview/gaps

report-overview-gaps-nothing-stands-out = Er springt geen onderwerp uit. Kies samen een onderwerp waar u meer over wilt weten.
report-overview-gaps-high-priority = { $part } hoge prioriteit
report-overview-gaps-unknown = { $part } ‘weet ik niet’ ({ $share })

## overview/hidden

report-overview-hidden-why = Zo is niemand te herkennen. Leeg en verborgen zien er hetzelfde uit.
report-overview-hidden-no-answers-shown = We tonen nu geen antwoorden
report-overview-hidden-too-few = Dit is een anonieme scan met minder dan { $group_min } collega’s die iets invulden. Dan zou te zien zijn wie wat antwoordde. Daarom laten we niets zien, ook niet aan u.
report-overview-hidden-no-answers = Er zijn geen antwoorden
report-overview-hidden-nobody = Niemand vulde iets in voordat het invullen werd afgesloten.

## overview/resources

report-overview-resources-nothing-missing = Van wat we mogen tonen, ontbreekt er niets.
report-overview-resources-says = zegt
report-overview-resources-say = zeggen
report-overview-resources-unknown = { $part } ‘weet ik niet’
report-overview-resources-one-missing = ontbreekt
report-overview-resources-many-missing = ontbreken
report-overview-resources-partly = { $partly } deels
report-overview-resources-none-missing = er ontbreekt niets

## overview/roles

report-overview-roles-sees-higher = ‘{ $high }’ ziet dit { $difference } hoger dan ‘{ $low }’
report-overview-roles-alike = Rollen zien dit ongeveer hetzelfde

## overview/words

report-overview-words-for-one-question = Bij een van de vragen:{ " " }
report-overview-words-large-distance = Grote afstand tot het doel: gemiddeld { $gap }.
report-overview-words-gives-priority = { $one_of }{ $of } { $give } dit hoge prioriteit.
report-overview-words-many-unknown = { $one_of }{ $of } { $know } het niet. Hier is vooral informatie nodig.
report-overview-words-roles-differ = ‘{ $high }’ ziet dit gemiddeld { $difference } hoger dan ‘{ $low }’.
report-overview-words-split = De antwoorden lopen ver uiteen.
report-overview-words-split-one-question = Bij een van de vragen lopen de antwoorden ver uiteen.
report-overview-words-enough-of-group = daarvoor zijn van deze rolgroep én van de rest minstens { $group_min } antwoorden nodig
report-overview-words-enough = daarvoor zijn minstens { $group_min } antwoorden nodig
report-overview-words-hidden-all = In een anonieme scan tonen we pas iets vanaf { $group_min } collega’s.
report-overview-words-hidden-group = Van deze rolgroep tonen we niets: daarvoor zijn van de groep én van de rest minstens { $group_min } antwoorden nodig.
report-overview-words-hidden-questions = Bij { $questions } tonen we niets: { $enough }.
report-overview-words-hidden-levels = Bij { $questions } tonen we niet hoe ver het team is: { $enough } met een niveau.
report-overview-words-hidden-priorities = Bij { $questions } tonen we geen prioriteit: { $enough }.
report-overview-words-hidden-role-groups = Verschillen tussen rollen tonen we alleen waar elke getoonde groep, en ook de rest, minstens { $group_min } antwoorden heeft.
report-overview-words-hidden-remarks-of-role = Opmerkingen tonen we nooit bij een rol.
report-overview-words-hidden-remarks = Opmerkingen tonen we alleen bij vragen met minstens { $remarks_min } antwoorden, en nooit bij een rol.
report-overview-words-below-target = { $gap } onder doel
report-overview-words-between = Tussen { $lower }
report-overview-words-around = rond ‘{ $level }’
report-overview-words-strongly-divided = Sterk verdeeld
report-overview-words-divided = Verdeeld
report-overview-words-mostly-agreed = Grotendeels eens
report-overview-words-agreed = Eens
