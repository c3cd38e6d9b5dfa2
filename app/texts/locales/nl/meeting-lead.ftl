## meeting/lead

meeting-lead-title = Teamsessie leiden
meeting-lead-just-before-you = Iemand anders die de sessie leidt, was u net voor. Uw klik is niet uitgevoerd. Dit is de stand van nu.
meeting-lead-vote-under-way = Er loopt een stemming. Toon de stemming of stop haar, en ga dan verder.
meeting-lead-session-code = Schuift er nog iemand aan? De sessiecode is{ " " }
meeting-lead-tools = Scherm, leiding en einde
meeting-lead-open-screen = Open het scherm
meeting-lead-screen-explained = Het scherm opent in een nieuw tabblad. Zet dat op de beamer of het digibord: er staan geen namen en geen knoppen op.

## meeting/lead/agenda

meeting-lead-agenda-points-if-time = Als er tijd over is: nog { $rest } punten
meeting-lead-agenda-more-questions = Nog { $rest } vragen
meeting-lead-agenda-skipped = Overgeslagen ({ $skipped })
meeting-lead-agenda-order-by-value = Bovenaan staat waar praten het meest oplevert. U kunt de volgorde wijzigen.
meeting-lead-agenda-order-of-voting = U stemt samen, vraag voor vraag. U kunt de volgorde wijzigen.
meeting-lead-agenda-agenda = Agenda
meeting-lead-agenda-minutes-short = { $minutes } min
meeting-lead-agenda-plan = Plan voor { $minutes } minuten: { $look } min samen kijken, { $items } punten van { $per_item } min, { $act } min voor acties.
meeting-lead-agenda-now = nu
meeting-lead-agenda-discussed = besproken
meeting-lead-agenda-discuss-now = Bespreek nu
meeting-lead-agenda-up = Omhoog
meeting-lead-agenda-down = Omlaag
meeting-lead-agenda-skip = Sla over

## meeting/lead/point

meeting-lead-point-phones-seated = { $seats } { $phones } mee.
meeting-lead-point-phones-one = telefoon doet
meeting-lead-point-phones-many = telefoons doen
meeting-lead-point-open-screen-first = Open eerst het scherm op de beamer of het digibord. Daar staat deze code, waarmee collega’s met hun telefoon meedoen:
meeting-lead-point-start = Begin met het eerste punt
meeting-lead-point-last-done = Klaar, terug naar het begin
meeting-lead-point-next-point = Volgende punt
meeting-lead-point-kicker = { $area } · { $topic } · punt { $place } van { $of }
meeting-lead-point-to-discuss = Om over te praten
meeting-lead-point-show-answers = Toon de antwoorden
meeting-lead-point-voted = { $voted } van { $seats } gestemd.
meeting-lead-point-vote-open = De stemming loopt:{ " " }
meeting-lead-point-votes-hidden = { " " }Wat er gestemd is, ziet nog niemand.
meeting-lead-point-show-vote = Toon de stemming
meeting-lead-point-stop-vote = Stop zonder te tonen
meeting-lead-point-vote-again = Stem opnieuw
meeting-lead-point-start-vote = Start de stemming
meeting-lead-point-let-team-vote = Laat het team nu stemmen
meeting-lead-point-vote-again-rules = Stem opnieuw met dezelfde mensen. Anders tonen we de nieuwe uitslag alleen als er minstens 5 mensen bij kwamen of minstens 5 weggingen.
meeting-lead-point-make-action = Maak er een actie van (nieuw tabblad)
meeting-lead-point-changed-meanwhile = Iemand anders die de sessie leidt, schreef hier net iets. Wat u typte, staat er nog. Bewaar het, dan ziet u beide versies.
meeting-lead-point-moved-on = De sessie is verder gegaan. Wat u hieronder typte, hoort nog bij het vorige punt. Bewaar het, dan staat het daar.
