report-national-national = Landelijk
report-national-group = Groep

## national/beside

report-national-beside-only-you = Alleen uw team ziet deze vergelijking. Het steunpunt en andere scholen zien uw cijfers niet. In het rapport staat de vergelijking alleen als u daar zelf voor kiest.
report-national-beside-difference-explained = Hoger betekent dat uw team hoger uitkomt. Valt het verschil binnen de marge, dan noemen we het geen verschil: zo’n verschil ontstaat ook door toeval.
report-national-beside-your-team = Uw team
report-national-beside-difference-national = Verschil met landelijk
report-national-beside-difference-province = Verschil met { $province }
report-national-beside-your-province = uw provincie
report-national-beside-about = Het gemiddelde van uw team naast dat van scholen in het { $sector } die meedoen aan de vergelijking, in de uitgave van { $built_on }.
report-national-beside-short-scan = { " " }Uw team deed de korte scan. Daarom vergelijken we vraag voor vraag, en geen onderwerpen.

## national/circle

report-national-circle-for-whom = Voor wie de bijeenkomst leidt. Het gaat over wat scholen gemeen hebben, niet over één school. Er is geen goed of fout.
report-national-circle-figures-about = De cijfers gaan over { $list }.
report-national-circle-document-title = Agenda kenniskring – { $title }
report-national-circle-kicker = Scan Passend Onderwijs · kenniskring
report-national-circle-title = Kenniskring: { $title }
report-national-circle-subtitle = Agenda voor anderhalf uur · { $list } · uitgave van { $built_on }
report-national-circle-says-missing = { $item }: { $share } zegt dat het ontbreekt
report-national-circle-largest-needs = Grootste behoeften
report-national-circle-no-needs = Geen behoefte die we kunnen tonen
report-national-circle-no-needs-text = Geen onderwerp ligt onder het doel, of er staat ‘{ $too_few }’. Praat dan over wat u zelf op school ziet.
report-national-circle-take-home = Wat nemen we mee?
report-national-circle-take-home-text = Wat gaat ieder op de eigen school doen, wat zoeken we samen uit, en wat vragen we aan het steunpunt?
report-national-circle-about-figures = Over de cijfers
report-national-circle-source = Bron: { $source }, { $list }, uitgave van { $built_on }. Licentie: { $licence }.

## national/circle/agenda

report-national-agenda-welcome = Welkom: wie zijn we, en wat wil ieder meenemen?
report-national-agenda-look = Samen kijken naar wat opvalt in de cijfers
report-national-agenda-talk-about = Praten over ‘{ $topic }’
report-national-agenda-talk-freely = Praten over wat scholen zelf zien
report-national-agenda-offers = Praktijkvoorbeelden en ander aanbod: wat past bij wie?
report-national-agenda-agree = Afspreken: wat neemt ieder mee naar de eigen school?
report-national-agenda-caption = Van het begin tot na anderhalf uur
report-national-agenda-time = Tijd
report-national-agenda-duration = Duur

## national/circle/differences

report-national-differences-alike = Rolgroepen zien dit ongeveer hetzelfde, voor zover we het kunnen tonen.
report-national-differences-heading = Verschillen tussen rolgroepen

## national/circle/talk

report-national-talk-kicker = { $area } · { $of } minuten
report-national-talk-stands-out = Wat opvalt: { $standing }.
report-national-talk-offers = Praktijkvoorbeelden en ander aanbod
report-national-talk-no-offers = Hiervoor staat nog niets in de lijst met aanbod. Wie heeft een voorbeeld?
report-national-talk-average = gemiddeld { $mean } op een schaal van 1 tot { $scale }{ $against }
report-national-talk-says-missing = { $share } zegt dat middelen ontbreken
report-national-talk-high-priority = { $share } geeft hoge prioriteit

## national/columns

report-national-columns-group-meaning = Welke groep scholen; ‘Landelijk’ is alle scholen die meedoen.
report-national-columns-kind = Soort
report-national-columns-kind-meaning = Waarover de rij gaat: een gebied, een onderwerp, een vraag of een middel.
report-national-columns-area-meaning = Het gebied in de vragenlijst.
report-national-columns-topic-meaning = Het onderwerp in de vragenlijst; leeg bij een gebied.
report-national-columns-question-meaning = De tekst van de vraag of het middel; leeg bij een gebied of onderwerp.
report-national-columns-id = Id
report-national-columns-id-meaning = De naam in de vragenlijst, die in elke versie dezelfde blijft.
report-national-columns-wording = Formulering
report-national-columns-wording-meaning = De hoeveelste tekst van deze vraag; cijfers van een andere tekst tellen niet mee.
report-national-columns-average-meaning = Het gemiddelde niveau, op een tiende; niet van middelen.
report-national-columns-average-margin = Marge van gemiddeld
report-national-columns-average-margin-meaning = Zo ver kan het gemiddelde ernaast zitten, in niveaus, in negen van de tien gevallen.
report-national-columns-average-schools = Scholen achter gemiddeld (ca.)
report-national-columns-average-since = Gemiddeld sinds uitgave
report-national-columns-distribution-schools = Scholen achter verdeling (ca.)
report-national-columns-distribution-since = Verdeling sinds uitgave
report-national-columns-unknown = Weet ik niet (%)
report-national-columns-unknown-meaning = Het deel dat ‘weet ik niet’ koos, in procenten, op vijf.
report-national-columns-unknown-margin = Marge van weet ik niet
report-national-columns-unknown-schools = Scholen achter weet ik niet (ca.)
report-national-columns-unknown-since = Weet ik niet sinds uitgave
report-national-columns-high-priority = Hoge prioriteit (%)
report-national-columns-high-priority-meaning = Het deel dat hoge prioriteit gaf, van wie een prioriteit gaf, in procenten, op vijf.
report-national-columns-high-priority-margin = Marge van hoge prioriteit
report-national-columns-high-priority-schools = Scholen achter hoge prioriteit (ca.)
report-national-columns-high-priority-since = Hoge prioriteit sinds uitgave
report-national-columns-missing = Ontbreekt (%)
report-national-columns-missing-meaning = Het deel dat zegt dat het middel ontbreekt, in procenten, op vijf; bij onderwerpen en gebieden het gemiddelde over hun middelen.
report-national-columns-missing-margin = Marge van ontbreekt
report-national-columns-missing-schools = Scholen achter ontbreekt (ca.)
report-national-columns-missing-since = Ontbreekt sinds uitgave
report-national-columns-remark-meaning = ‘Te weinig scholen om te tonen’ als een cijfer dat bij deze rij hoort, verborgen is; anders leeg.
report-national-columns-schools-meaning = Ongeveer hoeveel scholen achter dit cijfer zitten: niet precies, en afgerond op vijf.
report-national-columns-since-meaning = Het nummer van de uitgave waarin dit cijfer voor het laatst veranderde; de dagen staan bij ‘Uitgaven’.
report-national-columns-margin-meaning = Zo ver kan dit deel ernaast zitten, in procentpunten, in negen van de tien gevallen.
report-national-columns-level = Niveau { $number } (%)
report-national-columns-level-meaning = Het deel van de gekozen niveaus dat ‘{ $label }’ is, in procenten, op vijf; alleen van vragen.

## national/extract

report-national-extract-title = Cijfers scan passend onderwijs – { $list } – uitgave van { $built_on }
report-national-extract-source = Bron
report-national-extract-licence = Licentie
report-national-extract-licence-address = Adres van de licentie
report-national-extract-licence-asks = Wat de licentie vraagt
report-national-extract-version = { $list }, versie { $version }
report-national-extract-release-number = nummer { $edition }, van { $built_on }
report-national-extract-group-number = Groep { $number }
report-national-extract-question-levels = Niveaus van vragen
report-national-extract-resource-levels = Niveaus van middelen
report-national-extract-withdrawn = { " " }(ingetrokken)
report-national-extract-method = Hoe cijfers worden gemaakt
report-national-extract-too-few = Te weinig scholen
report-national-extract-empty-cells = Lege cellen
report-national-extract-empty-cells-meaning = Een lege cel betekent: dit cijfer hoort niet bij deze rij, of het is verborgen; dan staat dat in de kolom ‘Opmerking’. Verborgen en niet gevraagd zien er met opzet hetzelfde uit.
report-national-extract-shares = Delen in procenten
report-national-extract-shares-meaning = Een deel is afgerond op vijf. ‘<5’ is minder dan 5 procent, ‘>95’ meer dan 95 procent. De delen van de niveaus zijn los van elkaar afgerond en tellen dus niet altijd op tot 100.
report-national-extract-since = Sinds uitgave
report-national-extract-since-meaning = Een cijfer verandert pas als er minstens drie scans bij of af kwamen. Anders blijft het staan, met het nummer van de uitgave waarin het voor het laatst veranderde.

## national/factsheet

report-national-factsheet-release-of = uitgave van { $built_on }
report-national-factsheet-document-title = Factsheet passend onderwijs – { $title } – { $released }
report-national-factsheet-kicker = Scan Passend Onderwijs · factsheet · { $released }
report-national-factsheet-subtitle = Waar scholen staan en wat zij nodig hebben
report-national-factsheet-standing-heading = Waar staan scholen? { $name }
report-national-factsheet-figures-about = De cijfers gaan over { $who }.
report-national-factsheet-needed-heading = Wat is het meest nodig? { $name }

## national/factsheet/needed

report-national-needed-urgent-needs = De dringendste behoeften
report-national-needed-source = { $licence }. Bron: { $source }, { $list }, uitgave van { $built_on }.
report-national-needed-needs-caption = Ver onder het doel en vaak met hoge prioriteit staat bovenaan
report-national-needed-none-missing = Er is geen middel dat we kunnen tonen en dat op een op de tien scholen of meer ontbreekt.
report-national-needed-missing-caption = Welk deel van de antwoorden zegt dat het ontbreekt
report-national-needed-resource = middel
report-national-needed-resources = middelen
report-national-needed-more = En nog { $many }.
report-national-needed-more-offers = en nog { $left }
report-national-needed-without-offer = Hiervoor is er nog geen aanbod: { $found }.

## national/factsheet/standing

report-national-standing-caption = Per onderwerp: gemiddelde met marge, afstand tot het doel, wie het hoge prioriteit geeft of niet weet, en ongeveer hoeveel scholen
report-national-standing-margin = Marge
report-national-standing-below-target = Onder doel
report-national-standing-schools = Scholen (ca.)
report-national-standing-per-topic = Per onderwerp
report-national-standing-how-to-read = De stip is het gemiddelde, de grijze streep eromheen de marge, het zwarte streepje het doel. De schaal: { $scale }.
report-national-standing-card-average = gemiddeld, marge { $margin }, op een schaal van 1 tot { $scale }
report-national-standing-says-missing = { $missing } zegt: ontbreekt
report-national-standing-missing = { $missing } ontbreekt
report-national-standing-not-below = nee

## national/files

report-national-files-factsheet = Factsheet (PDF)
report-national-files-factsheet-use = Twee bladzijden per groep: waar scholen staan, en wat zij het meest nodig hebben.
report-national-files-circle-pdf = Agenda voor een kenniskring (PDF)
report-national-files-circle-pdf-use = Wat opvalt, vragen om te bespreken, voorbeelden en ruimte om te schrijven.
report-national-files-circle-word = Agenda voor een kenniskring (Word)
report-national-files-circle-word-use = Dezelfde agenda om zelf te bewerken.
report-national-files-workbook-use = Alle cijfers van de gekozen groepen, met een blad dat elke kolom uitlegt.
report-national-files-csv-excel = CSV voor Excel (ZIP)
report-national-files-csv-excel-use = Dezelfde cijfers met puntkomma’s, en de uitleg in een tweede bestand.
report-national-files-csv-commas = CSV met komma’s (ZIP)
report-national-files-csv-commas-use = Hetzelfde voor andere programma’s.
report-national-files-json-use = Hetzelfde voor wie programmeert.

## national/group

report-national-group-in-school-year = in dat schooljaar
report-national-group-newest-round = met de nieuwste ronde van elk team
report-national-group-all-schools = alle scholen die meedoen, { $which }
report-national-group-chosen-schools = scholen die meedoen: { $join }; { $which }
report-national-group-small = klein
report-national-group-medium = middelgroot
report-national-group-large = groot
report-national-group-very-large = heel groot

## national/licence

report-national-licence-licence = Creative Commons Naamsvermelding 4.0 Internationaal (CC BY 4.0)
report-national-licence-source = Scan Passend Onderwijs, landelijk steunpunt passend onderwijs
report-national-licence-to-name = U mag deze cijfers delen en bewerken, ook in eigen stukken, als u de bron noemt en zegt wat u hebt veranderd.
report-national-licence-method = Elke school telt even zwaar. Elke school krijgt een vaste, geheime verschuiving, en op elk cijfer van een groep komt een beetje ruis. Zo is van geen school te achterhalen wat zij antwoordde; in een groep scholen vallen die verschuivingen tegen elkaar weg.
report-national-licence-margins = Achter een cijfer staat zijn marge. In negen van de tien gevallen ligt het echte cijfer daarbinnen. Is een verschil kleiner dan de marge, dan noemen we het geen verschil.
report-national-licence-threshold = Een cijfer staat er alleen als er minstens { $schools } scholen van minstens { $value } besturen achter zitten, en als niet uit te rekenen is wat een school of een kleine groep antwoordde. Anders staat er ‘{ $too_few }’.

## national/words

report-national-words-below-target = { $gap } onder doel
report-national-words-on-target = op doel
report-national-words-no-difference = geen verschil
