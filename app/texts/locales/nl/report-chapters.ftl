report-chapters-extent = Omvang
report-chapters-small-groups = Kleine groepen
report-chapters-why = Waarom
report-chapters-title = In één oogopslag

## chapters/account

report-chapters-account-title = Verantwoording
report-chapters-account-scale-heading = De schaal
report-chapters-account-scale-text = Bij elke vraag koos ieder voor zich een niveau, ‘weet ik niet’ of ‘niet van toepassing’. Het laagste niveau telt als 1, het volgende als 2, en zo verder. Daarnaast gaf wie dat wilde een prioriteit: laag, midden of hoog.
report-chapters-account-formulas-heading = Zo rekenen we
report-chapters-account-formulas-caption = Hoe elk getal tot stand komt
report-chapters-account-thresholds = ‘Veel weet ik niet’ is vanaf { $value } van wie antwoordde. Rollen zien iets verschillend vanaf { $roles_differ } van de lengte van de schaal.
report-chapters-account-not-shown-heading = Wat we in deze ronde niet tonen
report-chapters-account-levels-caption = De niveaus van de schaal
report-chapters-account-level = Niveau
report-chapters-account-meaning = Betekenis
report-chapters-account-target-of-resources = Bij middelen is het doel ‘aanwezig’.
report-chapters-account-one-target = Het doel is bij elke vraag { $one }.
report-chapters-account-several-targets = Het doel verschilt per vraag: { $labels }.
report-chapters-account-own-targets = { " " }Bij enkele onderwerpen koos het team zelf een streefniveau.

## chapters/actions

report-chapters-actions-none = Het team heeft nog geen acties opgeschreven.
report-chapters-actions-earlier-rounds = Van eerdere rondes staat hier wat nog niet klaar is.
report-chapters-actions-about = Bij
report-chapters-actions-support = Ondersteuning
report-chapters-actions-round = Ronde
report-chapters-actions-caption = Acties, op datum

## chapters/agreed

report-chapters-agreed-no-answers = Het team heeft nog geen teamantwoorden opgeschreven.
report-chapters-agreed-intro = Dit schreef het team samen op. Het staat naast de antwoorden die ieder voor zich gaf, en verandert die niet.
report-chapters-agreed-resources-needed = Middelen die nodig zijn
report-chapters-agreed-progress = { $all } vragen hebben een teamantwoord.
report-chapters-agreed-target-level-for = Streefniveau voor { $topic }: { $level }
report-chapters-agreed-answer-in-short = { $item } Teamantwoord: { $answer }
report-chapters-agreed-reason = Reden
report-chapters-agreed-answers-caption = Wat het team samen antwoordde
report-chapters-agreed-target-levels-caption = Streefniveaus die het team zelf koos; bij de andere onderwerpen geldt het doel van de vragenlijst
report-chapters-agreed-ambitions-heading = Waar het team naartoe wil
report-chapters-agreed-notes-heading = Notities uit het gesprek
report-chapters-agreed-nothing-missing = Er staan geen middelen op de lijst van wat ontbreekt.
report-chapters-agreed-needs-caption = Wat er nodig is, voor wie, en wie het kan leveren
report-chapters-agreed-with-priority = , prioriteit{ " " }

## chapters/appendix

report-chapters-appendix-title = Bijlage: alle antwoorden
report-chapters-appendix-intro = Hoeveel collega’s kozen voor elk antwoord, en welk deel dat is van wie de vraag beantwoordde. In de laatste kolom hoeveel van hen de vraag een hoge, midden of lage prioriteit gaven.
report-chapters-appendix-per-topic = Antwoorden per onderwerp
report-chapters-appendix-averages-per-group = Gemiddelden per rolgroep
report-chapters-appendix-questions-caption = Aantal collega’s per antwoord en prioriteit
report-chapters-appendix-resources-caption = Aantal collega’s per antwoord over een middel
report-chapters-appendix-high-medium-low = Hoog, midden, laag
report-chapters-appendix-target = Doel

## chapters/beside

report-chapters-beside-caption = Gemiddelden van uw team en van andere scholen, met hun marge
report-chapters-beside-method = { $method } De cijfers van andere scholen: { $licence }.

## chapters/change

report-chapters-change-team-answers-heading = Teamantwoorden in de laatste twee rondes
report-chapters-change-no-comparison = We vergelijken geen antwoorden
report-chapters-change-all-rounds = Alle rondes
report-chapters-change-average-over = Gemiddeld niveau, alleen over vragen die in elke ronde hetzelfde waren en die we in elke ronde mogen tonen.
report-chapters-change-topics-caption = Gemiddeld niveau per gebied en onderwerp
report-chapters-change-area = { $area } (gebied)
report-chapters-change-questions-caption = Gemiddelde of stand per vraag
report-chapters-change-round = Ronde { $number }
report-chapters-change-rounds-from-to = ronde { $first } tot en met { $last }
report-chapters-change-one-round = ronde { $one }
report-chapters-change-team-answers-caption = Wat het team zelf antwoordde

## chapters/cover

report-chapters-cover-title = Scan passend onderwijs – { $school } – { $team }
report-chapters-cover-opened-on = Invullen begonnen op
report-chapters-cover-closed-on = Invullen afgesloten op
report-chapters-cover-finished-on = Ronde afgerond op
report-chapters-cover-kicker = Scan Passend Onderwijs · { $kind } · ronde { $round }
report-chapters-cover-version = { $questionnaire }, versie { $version }
report-chapters-cover-short-scan = korte scan, { $items } vragen
report-chapters-cover-full-scan = volledige scan, { $items } vragen
report-chapters-cover-anonymous = Anoniem: niemand ziet wie wat antwoordde
report-chapters-cover-open = Open kaart: het team ziet elkaars antwoorden
report-chapters-cover-filled-in = { $joined } vulden in
report-chapters-cover-took-part = { $joined } deden mee

## chapters/glance

report-chapters-glance-only-resources = In deze lijst staan alleen vragen naar middelen.
report-chapters-glance-topics-caption = Per onderwerp: antwoorden op alle vragen samen, hoeveel collega’s antwoordden, gemiddelde, afstand tot het doel en hoge prioriteit
report-chapters-glance-picture-described = Een staaf per onderwerp: links van de streep onder het doel, rechts op of boven het doel.
report-chapters-glance-average-of = gemiddeld { $mean }
report-chapters-glance-topic-described = { $title }: { $labels }; gemiddeld { $mean }; { $gap }.
report-chapters-glance-talk-first-caption = Wat ver onder het doel ligt of anders opvalt, met wat het meest opvalt bovenaan
report-chapters-glance-lacking-caption = Middelen die ontbreken of er deels zijn, volgens het middelste antwoord

## chapters/guide

report-chapters-guide-act-text = Wat, wie en wanneer?
report-chapters-guide-title = Gespreksleidraad – { $round }
report-chapters-guide-stands-out = Wat opvalt: { $why }
report-chapters-guide-team-answer = Teamantwoord: { $text }
report-chapters-guide-note = Notitie: { $text }
report-chapters-guide-more = En nog { $more } waar iets opvalt: bekijk het overzicht op de website.

## chapters/invitation

report-chapters-invitation-take-part-until = Doe mee uiterlijk { $code_until }. Het duurt ongeveer { $minutes }.
report-chapters-invitation-how-to-join = Ga naar { $address }/meedoen en vul de code in. Of scan de QR-code met de camera van een telefoon.
report-chapters-invitation-how-it-works = Zo gaat het
report-chapters-invitation-title = Uitnodiging – { $round }

## chapters/item

report-chapters-item-middle = Middelste
report-chapters-item-picture-described = Verdeling van de antwoorden op ‘{ $item }’: { $labels }. Het doel is { $target }.

## chapters/message

report-chapters-message-no-right-or-wrong = Er is geen goed of fout. Dit beeld helpt een team om samen te kiezen waar het aan werkt.
report-chapters-message-who-does-what = Wie doet wat
report-chapters-message-agreement = afspraak
report-chapters-message-agreements = afspraken
report-chapters-message-more = en nog { $more }; zie ‘Wat we afspraken’

## chapters/reading

report-chapters-reading-bars = De staven
report-chapters-reading-numbers = De getallen
report-chapters-reading-caption = Wat de getallen in dit rapport betekenen
report-chapters-reading-caution = Met weinig mensen zegt een klein verschil weinig. De cijfers zijn een begin van het gesprek, geen rapportcijfer.
report-chapters-reading-order-of-talk-first = De volgorde van ‘Hier eerst over praten’
report-chapters-reading-figure = Getal
report-chapters-reading-explanation = Uitleg
report-chapters-reading-role-groups = Een rolgroep staat er alleen waar de groep en ook de rest van het team minstens { $group_min } antwoorden hebben. Opmerkingen staan er alleen bij vragen met minstens { $remarks_min } antwoorden, en nooit bij een rol.
report-chapters-reading-anonymous = Deze scan is anoniem. We tonen een resultaat pas vanaf { $group_min } antwoorden. { $roles } Zo is niemand te herkennen. Leeg en verborgen zien er hetzelfde uit: daar staat ‘niet getoond’.
report-chapters-reading-open = Deze scan is met open kaart: binnen het team ziet iedereen van wie welk antwoord is. In dit rapport staan alleen aantallen, geen namen en geen antwoorden van personen. { $roles }

## chapters/roles

report-chapters-roles-alike = Rollen zien dit ongeveer hetzelfde: { $titles }.
report-chapters-roles-caption = Per onderwerp en rolgroep: antwoorden op alle vragen samen, gemiddelde, en hoeveel collega’s antwoordden
report-chapters-roles-colleagues = Collega’s
report-chapters-roles-picture-title = { $topic }, per rolgroep
report-chapters-roles-average-of = gemiddeld { $mean }
report-chapters-roles-group-described = { $group }: { $labels }; gemiddeld { $mean }.
report-chapters-roles-picture-described = Een staaf per rolgroep bij ‘{ $topic }’. { $join }
report-chapters-roles-averages-caption = Gemiddelde per vraag en rolgroep; een streep waar we het niet tonen

## chapters/summary

report-chapters-summary-what-we-will-do = Wat we gaan doen
report-chapters-summary-title = Samenvatting – { $round }
report-chapters-summary-kind = samenvatting
report-chapters-summary-more-resources = en nog { $more }
report-chapters-summary-no-open-actions = Er staan geen acties open.
report-chapters-summary-caption = Acties die open staan
report-chapters-summary-more = En nog { $more }.
report-chapters-summary-account = { $scene } · { $questionnaire } · { $anonymity } · gemaakt op { $day }. Uitleg bij de cijfers staat in het volledige rapport.

## chapters/support

report-chapters-support-nothing-fits = In het overzicht valt niets op waar aanbod bij past.
report-chapters-support-without-answers = Zonder antwoorden die we mogen tonen, kunnen we hier niets kiezen. Op de website staat welk aanbod er is.
report-chapters-support-intro = Wat het meest opvalt in het overzicht, staat bovenaan. Bij elk aanbod staat waarom het past.
report-chapters-support-caption = Aanbod, en waarom het past
report-chapters-support-more = Meer weten

## chapters/topics

report-chapters-topics-answers-per-question = { $topic }: antwoorden per vraag
report-chapters-topics-answers-per-resource = { $topic }: antwoorden per middel
report-chapters-topics-remarks-shuffled = Opmerkingen van collega’s, in willekeurige volgorde
report-chapters-topics-average = Gemiddeld { $mean }
report-chapters-topics-target-level = Doel: { $label }, streefniveau door het team gekozen.
report-chapters-topics-coordinator-explanation = Toelichting van de coördinator
report-chapters-topics-law = Wat zegt de wet? { $claim } Bron: { $source }
