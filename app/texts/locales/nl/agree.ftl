## agree/ambition

agree-ambition-title = Streefniveau: { $topic }
agree-ambition-where-to = Waar willen we naartoe?
agree-ambition-lead = Kies hoe ver uw team met dit onderwerp wil komen.
agree-ambition-what-it-means = Wat betekent dit?
agree-ambition-for-all-questions = Het streefniveau is het doel voor alle vragen van dit onderwerp. Middelen tellen niet mee.
agree-ambition-gap-changes = Een hoger doel maakt de afstand groter. Een lager doel maakt de afstand kleiner.
agree-ambition-answers-stay = Wat ieder voor zich antwoordde, verandert niet.
agree-ambition-shown-in-overview = In het overzicht staat erbij dat uw team dit zelf koos.
agree-ambition-questionnaire-target = Daar is het doel: { $id }.
agree-ambition-how-far = Hoe ver wil uw team komen?
agree-ambition-save = Bewaar het streefniveau

## agree/answers

agree-answers-progress = { $all } vragen hebben een teamantwoord. U hoeft ze niet allemaal te doen.
agree-answers-heading = Wat spreken we af?
agree-answers-lead = Kies per vraag samen één antwoord, met een reden. Wat ieder voor zich antwoordde, blijft ernaast staan en verandert niet.
agree-answers-nav-label = Bij deze afspraken
agree-answers-together = Samen
agree-answers-target-by-team = Doel: { $level }, streefniveau door het team gekozen.
agree-answers-target-of-questionnaire = Doel: zoals de vragenlijst.
agree-answers-change-target = Wijzig het streefniveau
agree-answers-view-target = Bekijk het streefniveau
agree-answers-of-topic = { " " }van ‘{ $topic }’
agree-answers-priority = prioriteit

## agree/offers

agree-offers-breadcrumb = Aanbod
agree-offers-heading = Aanbod dat past bij uw team
agree-offers-lead = Wat het meest opvalt in het overzicht, staat bovenaan. Bij elk aanbod leest u waarom het past.
agree-offers-nothing-stands-out = Er springt niets uit
agree-offers-nothing-fits = In het overzicht valt niets op waar aanbod bij past. Hieronder staat wat er nog meer is.
agree-offers-cannot-choose = We kunnen hier niets voor u kiezen
agree-offers-too-few = In een anonieme scan tonen we pas iets vanaf 5 collega’s. Kijk hieronder zelf wat er is.
agree-offers-to-overview = Naar het overzicht
agree-offers-view-for-sector = Bekijk { $offers } voor uw sector
agree-offers-support-one = vorm van aanbod
agree-offers-support-many = vormen van aanbod
agree-offers-other = Ander aanbod

## agree/parts

agree-parts-finished = Deze ronde is afgerond. U kunt de afspraken lezen, maar niet meer wijzigen.
agree-parts-conflict = Iemand anders heeft dit net gewijzigd
agree-parts-conflict-explained = Er is nog niets overschreven. Hieronder staan beide versies. Kies welke u wilt houden, of pas de uwe eerst aan.
agree-parts-yours = Uw versie
agree-parts-save-mine = Bewaar mijn versie
agree-parts-earlier-versions = Eerdere versies ({ $revisions })
agree-parts-version = Versie { $one } · { $day }
agree-parts-restore-version = Zet versie { $one } terug
agree-parts-current = { " " }· geldt nu
