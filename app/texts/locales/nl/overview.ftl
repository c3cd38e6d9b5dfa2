## overview/agreed

overview-agreed-go-on-with-team = Verder met uw team
overview-agreed-nothing-agreed = Nog niets over deze onderwerpen.
overview-agreed-agreed-together = Wat het team samen afsprak
overview-agreed-see-agreements = Bekijk de afspraken
overview-agreed-target-level-by-team = streefniveau door het team gekozen
overview-agreed-not-agreed-yet = : nog niet afgesproken.
overview-agreed-agree-on-answer = Spreek een teamantwoord af
overview-agreed-priority-suffix = { " " }· prioriteit { $priority }
overview-agreed-change-it = Pas het aan
overview-agreed-see-it = Bekijk het
overview-agreed-target-chosen = Doel: { $label }, streefniveau door het team gekozen.{ " " }
overview-agreed-see-target-level = Bekijk het streefniveau
overview-agreed-choose-target-level = Kies een eigen streefniveau

## overview/areas

overview-areas-filled-in-by = { $joined } vulden in
overview-areas-closed-on = afgesloten op { $day }
overview-areas-finished-on = afgerond op { $day }
overview-areas-only-group = U ziet nu alleen de antwoorden van ‘{ $group }’.
overview-areas-title = Waar staan we, en waar beginnen we?
overview-areas-compared-with-round = Vergeleken met ronde { $round }: wat is er veranderd?
overview-areas-open-scan = Dit is een scan met open kaart: het team ziet van wie welk antwoord is.
overview-areas-no-right-or-wrong = Er is geen goed of fout. Dit beeld helpt u om samen te kiezen waar u aan werkt.

## overview/explain

overview-explain-what-number-means = Wat betekent dit getal?
overview-explain-what-measure-means = Wat betekent ‘{ $measure }’?
overview-explain-how-to-read = Hoe lees ik dit?

## overview/filters

overview-filters-whole-team = Hele team
overview-filters-medium-or-high = Midden of hoog
overview-filters-high = Hoog
overview-filters-sort-and-choose = Ordenen en kiezen
overview-filters-order = Volgorde

## overview/gaps

overview-gaps-and-more = Nog { $more }
overview-gaps-topic-standing-out = onderwerp waar iets opvalt
overview-gaps-topics-standing-out = onderwerpen waar iets opvalt
overview-gaps-why-talk-first = Waarom hier eerst over praten?
overview-gaps-see-fitting-support = Bekijk het aanbod dat past
overview-gaps-lowest-average = Gemiddeld het laagst
overview-gaps-highest-average = Gemiddeld het hoogst
overview-gaps-roles-see-differently = Waar rollen het verschillend zien

## overview/glance

overview-glance-go-to-area = Ga naar een gebied
overview-glance-why-these = Waarom deze?
overview-glance-all-resources-and-who = Alle middelen, en wie dat zegt

## overview/hidden

overview-hidden-remarks-gone = Opmerkingen zijn er niet meer.
overview-hidden-remarks-people-gone = Opmerkingen, wie wat antwoordde en rolgroepen van minder dan 5 mensen zijn er niet meer.
overview-hidden-answers-deleted = De losse antwoorden zijn op { $day } verwijderd. U ziet de aantallen van het team. { $gone }
overview-hidden-start-open-scan = Wilt u elkaars antwoorden wel zien? Start dan een nieuwe scan met open kaart. Iedereen weet dat dan vooraf. Een volgende ronde van deze scan blijft anoniem.
overview-hidden-what-now = Wat kunt u nu doen?
overview-hidden-talk-about-topics = Praat samen over de onderwerpen hieronder. Bij elk onderwerp staan de vragen en iets om over te praten.
overview-hidden-topics-to-talk-about = Onderwerpen om over te praten
overview-hidden-group-hidden = Van ‘{ $group }’ tonen we niets
overview-hidden-this-group-hidden = Van deze rolgroep tonen we niets
overview-hidden-see-whole-team = Bekijk het hele team

## overview/resources

overview-resources-and-more = Nog { $number }
overview-resources-more-resource = middel
overview-resources-more-resources = middelen
overview-resources-all-resources = Alle middelen
overview-resources-complete-together = Vul de middelen samen aan
overview-resources-see-table = Bekijk de middelen in een tabel

## overview/sample

overview-sample-topic-behaviour = Omgaan met gedrag in de klas
overview-sample-topic-talking-with-parents = In gesprek met ouders en leerling
overview-sample-topic-partnership-course = Koers van het samenwerkingsverband
overview-sample-level-mostly = Grotendeels
overview-sample-level-embedded = Geborgd

## overview/table

overview-table-numbers-per-topic = Aantallen per onderwerp
overview-table-median = Mediaan
overview-table-result-per-question = Uitkomst per vraag
overview-table-see-questions-table = Bekijk alle vragen in een tabel
