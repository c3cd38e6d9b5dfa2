# Of files themselves: a tag of BCP 47, and how spreadsheets write days.

files-language-tag = nl-NL
files-day-format = { "[$-" }413]d mmm yyyy
files-page = pagina
files-of = van
files-qr-alt = QR-code met het adres { $address }
files-explanation = Uitleg
files-number = Nummer
files-kind = Soort
files-median = Mediaan
files-distance-to-target = Afstand tot doel
files-resource-state = Stand van het middel
files-target = Doel
files-comparison = Vergelijking
files-colleagues = Collega’s

## docx/front

files-front-contents = Inhoud

## docx/media

files-media-picture = Afbeelding { $number }
files-media-level-of = Niveau { $place } van { $levels }

## docx/page

files-page-page = Pagina{ " " }
files-page-of = { " " }van{ " " }

## extract/tables

files-tables-data = Gegevens
files-tables-method = Werkwijze
files-tables-column = Kolom
files-tables-part = Onderdeel
files-tables-name = Naam

## pdf/fit

files-fit-rest-does-not-fit = De rest past niet op deze bladzijde.
files-fit-more = en nog { $left_out } meer

## tables/items

files-items-id = Id
files-items-area-id = Id van gebied
files-items-topic-id = Id van onderwerp
files-items-target-level = Doel (niveau)
files-items-asked = Gevraagd
files-items-priority-low = Prioriteit laag
files-items-priority-middle = Prioriteit midden
files-items-priority-high = Prioriteit hoog

## xlsx

files-xlsx-title = Cijfers scan passend onderwijs – { $school } – { $team } – ronde { $round }

## xlsx/account

files-account-about = Waarover
files-account-method = Methode
files-account-in-this-file = Wat in dit bestand staat
files-account-in-this-file-text = De cijfers van één ronde, gelijk aan die op de pagina’s en in het rapport. Wat de coördinator uit het rapport weglaat, staat ook hier niet in.
files-account-levels = Niveaus
files-account-file-version = Versie van dit bestand
files-account-layout-version = Versie { $version } van de indeling.
files-account-open-text = Het team koos vooraf voor open kaart: collega’s zien elkaars antwoorden. Daarom staan hier ook cijfers van kleine groepen. Antwoorden per persoon staan niet in dit bestand.
files-account-open = Open kaart
files-account-small-groups-text = Deze scan is anoniem. We tonen pas iets vanaf { $group_min } collega’s. Dat geldt voor het hele team, en daarna per vraag apart voor de antwoorden, de niveaus en de prioriteiten. Een rolgroep staat er alleen bij als die groep én alle anderen samen minstens { $group_min } antwoorden hebben. Zo is niemand te herkennen, ook niet door cijfers van elkaar af te trekken.
files-account-small-groups = Kleine groepen
files-account-scales = Stellingen en vaardigheden: { $scale }. Middelen: { $resource_scale }.
files-account-empty-cells = Lege cellen
files-account-empty-cells-text = Een lege cel betekent: er is geen antwoord, of het mag niet getoond worden. Leeg en verborgen zien er met opzet hetzelfde uit. Een 0 is wel een echt getal: niemand koos dit.
files-account-not-in-it = Wat er niet in staat
files-account-not-in-it-text = Wie wat antwoordde en opmerkingen van collega’s.
files-account-asked-and-answers = Gevraagd en antwoorden
files-account-asked-and-answers-text = Gevraagd: hoeveel collega’s meededen in een rol die deze vraag kreeg. Antwoorden: hoeveel van hen een niveau, ‘weet ik niet’ of ‘niet van toepassing’ kozen.
files-account-average-text = Alle gekozen niveaus opgeteld, gedeeld door het aantal collega’s dat een niveau koos. ‘Weet ik niet’ en ‘niet van toepassing’ tellen niet mee.
files-account-median-text = Het middelste niveau als alle gekozen niveaus op volgorde staan. Bij een even aantal het midden van de twee middelste.
files-account-target-text = Het niveau dat de vragenlijst als doel noemt, of het streefniveau dat het team zelf koos. Bij een gebied of onderwerp: het gemiddelde van de doelen van de vragen.
files-account-distance-to-target-text = Hoeveel stappen er gemiddeld ontbreken tot het doel. Voor elke collega: het doel min het gekozen niveau, nooit minder dan 0. Wie boven het doel zit, maakt dus niet goed wat een ander mist.
files-account-agreed-or-divided-text = Hoe dicht de antwoorden bij elkaar liggen (Tastle en Wierman, 2007). 1: iedereen kiest hetzelfde niveau. 0: de helft kiest het laagste en de helft het hoogste. Het is geen cijfer voor het team; het helpt kiezen waarover u praat. Bij middelen staat het er niet.
files-account-priority-text = Hoeveel collega’s laag, midden of hoog kozen bij de vraag of het team hier nu aan moet werken.
files-account-resource-state-text = Ontbreekt, deels of aanwezig: het middelste antwoord, bij een even aantal het laagste van de twee middelste.
files-account-areas-and-topics = Gebieden en onderwerpen
files-account-areas-and-topics-text = Het gemiddelde van de vragen die getoond mogen worden; een vraag met meer gewicht telt zwaarder. Middelen tellen niet mee. Collega’s: het grootste aantal dat één van die vragen beantwoordde.
files-account-comparison-text = Een vraag wordt vergeleken als tekst en schaal in beide rondes gelijk zijn en beide rondes het gemiddelde mogen tonen. Het verschil is nu min toen, berekend vóór het afronden: daardoor kan het 0,1 afwijken van de twee getallen ernaast. Gewijzigd: de vraag of de schaal is veranderd. Nieuw: alleen nu gevraagd. Vervallen: alleen toen gevraagd.
files-account-rounding = Afronden
files-account-rounding-text = Gemiddelde, mediaan, afstand, doel en verschil hebben één cijfer achter de komma, eens of verdeeld heeft er twee. De cellen bevatten de afgeronde getallen, gelijk aan de pagina’s en het rapport.
files-account-distribution-chart = Grafiek op ‘Verdeling’
files-account-distribution-chart-text = Warme kleuren liggen onder het doel, koele op of boven het doel; zandkleur is ‘weet ik niet’. De kleuren volgen het doel dat de meeste vragen hebben.

## xlsx/chart

files-chart-chart-alt = { $title }. De tabel links geeft dezelfde aantallen.

## xlsx/distribution

files-distribution-answers-by-question = Antwoorden per vraag (zie het nummer in de tabel)
files-distribution-resources = Middelen (zie het nummer in de tabel)

## xlsx/extract

files-extract-explanation = Toelichting

## xlsx/overview

files-overview-empty-cell = Een lege cel betekent: geen antwoord, of het mag niet getoond worden. Uitleg staat op ‘Methode’.
files-overview-areas = Gebieden
files-overview-short-scan = Korte scan
files-overview-full-scan = Volledige scan
files-overview-school = School
files-overview-team = Team
files-overview-questionnaire-version = Versie van de vragenlijst
files-overview-length = Omvang
files-overview-round = Ronde
files-overview-started-on = Gestart op
files-overview-closed-on = Invullen afgesloten op
files-overview-finished-on = Ronde afgerond op
files-overview-took-part = Collega’s die meededen
files-overview-filled-in = Collega’s die iets invulden

## xlsx/team

files-team-previous-round = Vorige ronde (nummer)
files-team-average-then = Gemiddeld toen
files-team-average-now = Gemiddeld nu
files-team-reason = Reden
files-team-what-is-missing = Wat er ontbreekt
files-team-action = Actie
files-team-due = Uiterlijk
files-team-is-about = Gaat over
files-team-helpful-support = Aanbod dat helpt
files-team-from-round = Uit ronde
files-team-level = Niveau { $place }
files-team-roles = Rollen
files-team-no-actions = In dit bestand staan geen acties.

## pdf/data

files-data-picture = Afbeelding

## tables/words

files-words-statement = stelling
files-words-skill = vaardigheid
files-words-resource = middel
files-words-missing = ontbreekt
files-words-partly = deels
files-words-present = aanwezig
files-words-compared = vergeleken
files-words-no-longer-asked = vervallen
files-words-not-shown = niet-getoond

## xlsx/paper

files-paper-page-of = { $page } van { $pages }
