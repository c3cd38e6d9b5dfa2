start-set-up = Zet uw scan klaar

## start

start-sector-po = Basisschool, speciaal basisonderwijs en speciaal onderwijs
start-sector-vo = Van praktijkonderwijs tot vwo, en voortgezet speciaal onderwijs
start-sector-mbo = Opleidingsteams van entree tot en met niveau 4
start-step-one = Stap 1 van 2
start-which-education = Voor welk onderwijs is de scan?
start-questions-fit = De vragen passen bij uw soort school.
start-already-begun = Is uw team al begonnen?{ " " }
start-coordinator-link = { "." } Bent u coördinator? Open dan uw beheerlink.
start-error-set-up = Fout: zet uw scan klaar

## start/form

start-form-list-missing = Kies een vragenlijst.
start-form-province-missing = Kies een provincie uit de lijst.
start-form-size-missing = Kies een grootte uit de lijst.
start-form-step-two = Stap 2 van 2 ·{ " " }
start-form-lead = Dit duurt 3 minuten. Daarna krijgt u een teamcode voor uw collega’s.
start-form-make-scan = Maak de scan
start-form-short-and-full = { $about }Kort { $short } vragen, ongeveer { $short_minutes } minuten. Volledig { $full } vragen, ongeveer { $full_minutes } minuten.
start-form-short-text = De kern van elk onderwerp. Goed om mee te beginnen.
start-form-full-text = Alle vragen bij elk onderwerp.
start-form-which-list = Welke lijst?
start-form-choose-province = Kies een provincie
start-form-institution-size = Hoe groot is de instelling? (mag leeg blijven)
start-form-school-size = Hoe groot is de school? (mag leeg blijven)
start-form-team-hint = Zo herkennen collega’s de scan, bijvoorbeeld: team bovenbouw.
start-form-brin-hint = Twee cijfers en twee letters. Zo telt uw school in een vergelijking maar één keer mee.
start-form-partnership-hint = De naam, of de code zoals VO3001.
start-form-school-and-team = Uw school en team
start-form-anonymous-text = Het team ziet alleen het beeld van de groep, vanaf 5 mensen. Wie wat antwoordde, is nergens te zien.
start-form-open-text = Voor kleine teams die elkaar vertrouwen. Het team ziet de antwoorden per rol of naam. Iedereen leest dit vóór het eerste antwoord.
start-form-cannot-change = Dit kunt u later niet meer wijzigen.
start-form-fewer-than-five = { " " }Doen er minder dan 5 mensen mee aan een anonieme scan? Dan ziet u alleen wat u samen afspreekt.
