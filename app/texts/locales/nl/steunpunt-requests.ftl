## steunpunt/requests

steunpunt-requests-of-schools = Vragen van scholen
steunpunt-requests-school = School
steunpunt-requests-sent = Verstuurd
steunpunt-requests-held-by = Bij wie
steunpunt-requests-lead = Wat coördinatoren aan het steunpunt vragen, het nieuwste eerst. U leest precies wat zij verstuurden. Hier staan de laatste 500.
steunpunt-requests-all = alle
steunpunt-requests-none-text = Stelt een coördinator een vraag? Dan staat die hier. U kunt hem dan oppakken en beantwoorden.
steunpunt-requests-none-of-status = Geen vragen met deze status
steunpunt-requests-see-all = Bekijk alle vragen

## steunpunt/requests/actions

steunpunt-requests-actions-take-again = Pak weer op
steunpunt-requests-actions-take-over = Neem over van uw collega
steunpunt-requests-actions-take = Pak op
steunpunt-requests-actions-give-back = Leg terug voor een collega
steunpunt-requests-actions-who = Wie doet het?
steunpunt-requests-actions-who-text = De school ziet dat iemand eraan werkt, niet wie.
steunpunt-requests-actions-answer-again = Nog een antwoord geven
steunpunt-requests-actions-send-again = Verstuur nog een antwoord
steunpunt-requests-actions-answer = Antwoorden
steunpunt-requests-actions-send = Verstuur het antwoord
steunpunt-requests-actions-answer-text = De coördinator leest het antwoord in de scan, woord voor woord, zonder uw naam erbij. Terughalen kan niet.
steunpunt-requests-actions-expert-hint = Alleen medewerkers van het steunpunt zien deze naam.
steunpunt-requests-actions-hand-over-title = Doorzetten naar een expert
steunpunt-requests-actions-no-mail = De scan stuurt geen mail. Laat de expert zelf weten wat de vraag is, en zet het antwoord daarna hier.
steunpunt-requests-actions-hand-over = Zet door
steunpunt-requests-actions-close-answered = Klaar met deze vraag? Voor de school blijft hij beantwoord.
steunpunt-requests-actions-close-unanswered = Sluit alleen af als er hier geen antwoord meer komt, bijvoorbeeld omdat u elkaar al sprak. De school ziet dat de vraag is afgesloten.
steunpunt-requests-actions-close = Sluit de vraag af
steunpunt-requests-actions-typed = Wat u typte
steunpunt-requests-actions-typed-text = Dit is niet verstuurd. Kopieer wat u nodig hebt.

## steunpunt/requests/show

steunpunt-requests-show-about = Vraag over { $topic }

## steunpunt/requests/step

steunpunt-requests-step-expert-needed = Vul in wie de expert is.
steunpunt-requests-step-answer-needed = Schrijf een antwoord.

## steunpunt/requests/view

steunpunt-requests-view-overtaken = Er is intussen iets gebeurd met deze vraag
steunpunt-requests-view-overtaken-text = Er is niets gewijzigd en niets verstuurd. Onder ‘Wat er gebeurde’ ziet u wat een collega of de school deed. Wat u typte, staat er nog.
steunpunt-requests-view-status-with = Status: { $status }, bij { $holder }.
steunpunt-requests-view-status = Status: { $status }.
steunpunt-requests-view-withdrawn = De school trok deze vraag in. De tekst is gewist.
steunpunt-requests-view-sent = Dit verstuurde de school
steunpunt-requests-view-no-more = Meer is er niet: het steunpunt ziet geen antwoorden, opmerkingen of afspraken van het team.
steunpunt-requests-view-history = Wat er gebeurde
steunpunt-requests-view-asked = { $sent }: de school stelde de vraag
steunpunt-requests-view-the-school = de school
steunpunt-requests-view-took = pakte de vraag op
steunpunt-requests-view-gave-back = legde de vraag terug
steunpunt-requests-view-handed-over = zette de vraag door naar { $expert }
steunpunt-requests-view-answered = antwoordde
steunpunt-requests-view-closed = sloot de vraag af
steunpunt-requests-view-took-back = trok de vraag in
