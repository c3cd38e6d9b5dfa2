join-first-who-was-here = Eerst: wie hier al meedeed
join-occupied = Op dit apparaat doet al iemand mee

## join/another

join-another-name-takes-part = Op dit apparaat doet { $name } al mee.
join-another-someone-takes-part = Op dit apparaat doet al iemand mee aan deze scan.
join-another-yes-me-text = U gaat verder met uw eigen antwoorden.
join-another-continue = Ga verder met invullen
join-another-someone-else-text = Doet u mee op het apparaat van een collega of van school? Dan begint u met een lege vragenlijst.
join-another-already-started = Bent u al begonnen?
join-another-code-kept-go-on = De code is bewaard: de volgende doet mee
join-another-go-on-without-code = Ga door zonder hervatcode
join-another-shown = { " " }zien.
join-another-why-resume-code = Met een hervatcode gaat u later op een ander apparaat verder. Zonder code kunt u uw antwoorden niet meer zien, wijzigen of wissen. Ze tellen wel mee.
join-another-have-code = Hebt u al een hervatcode? Dan hoeft dit niet: een nieuwe code maakt de oude ongeldig.
join-another-join = Meedoen
join-another-breadcrumb = Iemand anders
join-another-nobody-loses-answers = Zo raakt niemand antwoorden kwijt.
join-another-then-who-joins = Dan: wie nu wil meedoen
join-another-empty-questionnaire = U begint met een lege vragenlijst. Wat uw collega invulde, ziet u niet.
join-another-back-to-answers = Toch niet: terug naar de antwoorden

## join/code

join-code-code-refused = Met deze teamcode kunt u nu niet meedoen. Controleer de code, of vraag uw coördinator of de code nog werkt.
join-code-title = Doe mee met uw team
join-code-started-elsewhere = Al begonnen op een ander apparaat?{ " " }
join-code-go-on-with-code = Ga verder met uw hervatcode
join-code-lead = De teamcode krijgt u van uw coördinator.

## join/form

join-form-role-missing = Kies uw rol.
join-form-title = Kies uw rol
join-form-welcome = Fijn dat u meedoet
join-form-how-long = { $items } vragen, ongeveer { $minutes } minuten. Er is geen goed of fout.
join-form-begin = Begin met invullen
join-form-your-name-hint = Het team ziet uw naam bij uw antwoorden. Laat u dit leeg, dan ziet het team alleen uw rol.
join-form-anonymous = Dit is een anonieme scan
join-form-anonymous-answers = De scan laat aan niemand zien wat u antwoordt, ook niet aan uw coördinator.
join-form-anonymous-numbers = Het team ziet alleen aantallen, vanaf 5 mensen. Uw rol tonen we alleen als dat niemand herkenbaar maakt.
join-form-open = Dit is een scan met open kaart
join-form-open-answers = Uw team ziet straks uw antwoorden, met uw rol of uw naam erbij. Zo kunt u er samen over praten.
join-form-open-when = Pas als de coördinator het invullen afsluit, ziet het team de antwoorden.
join-form-can-change = Zolang het invullen open is, kunt u alles terugzien, wijzigen en wissen.
join-form-once-each-anonymous = Doe zelf maar één keer mee. Antwoorden laten we pas zien vanaf 5 mensen. Telt één mens vaker mee, dan zijn collega’s niet meer anoniem en klopt het beeld niet. De coördinator ziet hoe vaak een apparaat is doorgegeven, niet door wie.
join-form-once-each-open = Doe zelf maar één keer mee, anders klopt het beeld van uw team niet. De coördinator ziet hoe vaak een apparaat is doorgegeven, niet door wie.

## join/invited

join-invited-invited-text = U bent uitgenodigd voor de scan van { $school }, { $team }. Het duurt ongeveer { $round } minuten. Uw link werkt één keer: begin als u tijd hebt. Niemand ziet dat u hem gebruikt.
join-invited-title = U bent uitgenodigd
join-invited-will-you-join = Doet u mee?
join-invited-yes-begin = Ja, nu beginnen
join-invited-gone-text = Een link in een uitnodiging werkt één keer, en zolang het invullen open is. Doet u al mee? Ga dan verder met uw hervatcode, of op het apparaat waarop u begon. Vraag anders uw coördinator om de teamcode.
join-invited-go-on-with-resume-code = Ga verder met een hervatcode

## join/resume

join-resume-code-refused = Deze hervatcode werkt niet. Gebruik de laatste hervatcode die u hebt gemaakt. Die werkt tot de coördinator het invullen afsluit.
join-resume-occupied-text = Uw hervatcode klopt. Maar een collega is op dit apparaat bezig met dezelfde scan.
join-resume-why-resume-code = Zonder eigen hervatcode kan die collega de antwoorden hierna niet meer zien, wijzigen of wissen. Ze tellen wel mee. Een hervatcode maakt u bij ‘Verder op een ander apparaat’.
join-resume-to-their-answers = Naar de antwoorden van wie hier meedeed
join-resume-then-your-answers = Dan: verder met uw eigen antwoorden
join-resume-go-on-with-my-code = Ga verder met mijn hervatcode
join-resume-title = Verder op dit apparaat
join-resume-lead = Met uw eigen hervatcode gaat u verder waar u was.
join-resume-not-started = Nog niet begonnen?{ " " }
join-resume-join-with-code = Doe mee met de teamcode
join-resume-code-hint = Twaalf letters en cijfers. U maakt de code op het apparaat waarop u begon, bij ‘Verder op een ander apparaat’.
join-resume-go-on = Ga verder
