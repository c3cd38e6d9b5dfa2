## method

method-title = Zo maken we cijfers
method-intro = Scholen kunnen meedoen met een anonieme vergelijking. Zo ziet het steunpunt waar veel scholen behoefte aan hebben en welke hulp nog ontbreekt. Het steunpunt ziet nooit wat uw school antwoordde. Hier staat hoe dat werkt.
method-who-counts = Wie telt mee
method-finished-only = Alleen scans die zijn afgerond, van teams die daarvoor kozen. Een team kan zich terugtrekken zolang de uitgave niet is gemaakt. Daarna telt het team in een volgende uitgave niet meer mee.
method-schools-equal = Elke school telt even zwaar, hoeveel teams of collega’s er ook meedoen.
method-role-groups = Een antwoord van een rolgroep telt pas mee vanaf 3 collega’s, en de verdeling van antwoorden vanaf 5.
method-never-used = Opmerkingen, namen, notities en afspraken doen nooit mee.
method-shift = Een vaste, geheime verschuiving
method-shift-text = Elke school krijgt een verschuiving die niemand kent: haar cijfers gaan een stukje omhoog of omlaag. Die verschuiving blijft altijd dezelfde. Van één school klopt een cijfer dus nooit precies. In een groep scholen vallen de verschuivingen tegen elkaar weg. Wat overblijft, is ongeveer zo groot als toeval.
method-noise = Een beetje ruis
method-noise-text = Op elk cijfer van een groep komt nog een beetje ruis. Dezelfde groep scholen krijgt altijd dezelfde ruis: nog eens vragen levert niets op. Ook het aantal scholen is niet precies, en afgerond op vijf.
method-too-few = Te weinig scholen om te tonen
method-too-few-text = { " " }Zou een groep uit te rekenen zijn door twee cijfers van elkaar af te trekken, dan laten we er een weg. Er staat steeds dezelfde tekst; waarom een cijfer er niet staat, is niet te zien.
method-fixed-choices = Vaste keuzes
method-fixed-choices-text = Het steunpunt kiest hooguit drie dingen tegelijk uit een vaste lijst: sector, provincie of samenwerkingsverband, grootte, schooljaar en rolgroep. Andere vragen kan het niet stellen. De antwoorden zelf liggen op een plek waar de pagina’s van het steunpunt niet bij kunnen.
method-releases-text = Cijfers komen in uitgaven, bijvoorbeeld elk kwartaal. Een cijfer verandert pas als er minstens drie scans bij of af kwamen; anders blijft het oude staan. Zo is niet te zien wat één nieuwe school antwoordde.
method-margins-text = Achter een gemiddelde staat een marge. In negen van de tien gevallen ligt het echte gemiddelde daarbinnen. Is een verschil kleiner dan de marge, dan noemen we het geen verschil.
method-no-promise = Wat we niet kunnen beloven
method-most-learned = We hebben nagerekend wat iemand hooguit over één school te weten kan komen door alle cijfers te combineren: heel weinig. Dat is een berekening met aannames, geen wiskundig bewijs.
method-key-leaks = Lekt de geheime sleutel uit, dan beschermen alleen de minimumaantallen nog. De sleutel ligt daarom apart van de gegevens.
method-expert = Een deskundige op het gebied van statistische beveiliging hoort deze werkwijze te beoordelen voordat er echte cijfers verschijnen.
method-formulas = De formules, grenzen en metingen staan in de documentatie bij de broncode (docs/release-method.md).
method-shown-from = Een cijfer staat er alleen als er minstens { $schools } scholen achter zitten, van minstens { $boards } besturen, en als niet één bestuur meer dan de helft van de scholen heeft.
