steunpunt-figures-circle = Kenniskring
steunpunt-figures-all-schools = Alle scholen
steunpunt-figures-distance-to-target = Afstand tot doel
steunpunt-figures-gives-high-priority = Geeft hoge prioriteit
steunpunt-figures-schools = Scholen
steunpunt-figures-national-picture = Landelijk beeld

## steunpunt/figures/cells

steunpunt-figures-cells-larger-group = Kies een grotere groep. Haal bijvoorbeeld een keuze weg.
steunpunt-figures-cells-margin = , marge { $margin }
steunpunt-figures-cells-missing = { " " }ontbreekt

## steunpunt/figures/circle

steunpunt-figures-circle-stands-out-most = Wat het meest opvalt
steunpunt-figures-circle-choose-topic = Onderwerp kiezen
steunpunt-figures-circle-choose-meeting-topic = Kies een onderwerp voor de bijeenkomst
steunpunt-figures-circle-download-agenda = Download de agenda (PDF)
steunpunt-figures-circle-edit-agenda = Bewerk de agenda in Word

## steunpunt/figures/compare

steunpunt-figures-compare-title = Waarin verschillen groepen scholen?
steunpunt-figures-compare-lead = Zet twee tot vier groepen naast elkaar. De eerste is de groep waarmee u de andere vergelijkt.
steunpunt-figures-compare-add-group = Voeg een groep toe
steunpunt-figures-compare-choose-groups = Groepen kiezen
steunpunt-figures-compare-group-number = Groep { $number }
steunpunt-figures-compare-remove = Haal weg
steunpunt-figures-compare-add-second = Voeg een tweede groep toe om te vergelijken.
steunpunt-figures-compare-groups-side-by-side = Groepen naast elkaar
steunpunt-figures-compare-side-by-side = Naast elkaar

## steunpunt/figures/export

steunpunt-figures-export-recent-sign-in = Bestanden met cijfers geven we alleen kort nadat u zich hebt aangemeld. Is dat langer dan tien minuten geleden? Dan vragen we u om u opnieuw aan te melden, en komt u daarna hier terug. In het logboek staat wie welk bestand meenam.
steunpunt-figures-export-title = Wat wilt u meenemen?
steunpunt-figures-export-lead = Bestanden met de cijfers die u hebt gekozen: om te lezen, om mee te rekenen of om een bijeenkomst mee te leiden.
steunpunt-figures-export-more-groups = Meer groepen in één bestand? Zet ze naast elkaar en kom dan terug.
steunpunt-figures-export-these-groups = Deze groepen
steunpunt-figures-export-other-groups = Kies andere groepen
steunpunt-figures-export-first-group-only = Alleen de eerste groep
steunpunt-figures-export-agenda-first-group = Een agenda gaat over één groep: de eerste, { $name }.
steunpunt-figures-export-to-read = Om te lezen en door te geven
steunpunt-figures-export-for-circle = Voor een kenniskring
steunpunt-figures-export-see-agenda = Bekijk de agenda en kies een onderwerp
steunpunt-figures-export-to-calculate = Om mee te rekenen
steunpunt-figures-export-to-calculate-text = Alle gebieden, onderwerpen en vragen van de lijst, met marges. In elk bestand staat wat elke kolom betekent, en welke uitgave het is.
steunpunt-figures-export-allowed-use = Wat mag u ermee?
steunpunt-figures-export-licence = { " " }Licentie:{ " " }

## steunpunt/figures/filters

steunpunt-figures-filters-earlier-release = Een eerdere uitgave bekijken
steunpunt-figures-filters-all-schools-rest = { " " }die meedoen, met de nieuwste ronde van elk team
steunpunt-figures-filters-remove = { $dimension } weghalen
steunpunt-figures-filters-chosen = Gekozen
steunpunt-figures-filters-show-all-schools = Toon alle scholen
steunpunt-figures-filters-three-at-most = U kiest hooguit drie dingen tegelijk. Haal er eerst een weg om iets anders te kiezen.
steunpunt-figures-filters-choose-group = Kies een groep scholen
steunpunt-figures-filters-choose-differently = Kies anders

## steunpunt/figures/national

steunpunt-figures-national-title = Waar staan scholen?
steunpunt-figures-national-lead = Per onderwerp het gemiddelde van alle scholen in de groep, en hoe ver dat van het doel is. Elke school telt even zwaar.
steunpunt-figures-national-resource-missing = Middel ontbreekt
steunpunt-figures-national-figures-by-topic = Cijfers per onderwerp

## steunpunt/figures/needs

steunpunt-figures-needs-title = Wat hebben scholen het meest nodig?
steunpunt-figures-needs-lead = Onderwerpen die onder het doel liggen, de dringendste eerst: ver onder doel en vaak met hoge prioriteit.
steunpunt-figures-needs-needs-urgent-first = Behoeften, de dringendste eerst
steunpunt-figures-needs-most-urgent-needs = De dringendste behoeften: { $group }
steunpunt-figures-needs-option = mogelijkheid
steunpunt-figures-needs-options = mogelijkheden
steunpunt-figures-needs-unsupported = Hiervoor staat nog niets in de lijst met aanbod:
steunpunt-figures-needs-to-lists = Naar de lijsten en het aanbod

## steunpunt/figures/regions

steunpunt-figures-regions-title = Waar in het land is de behoefte groot?
steunpunt-figures-regions-lead = Per provincie het gemiddelde van alle scholen in de groep. Waar te weinig scholen meedoen, staat een streepje.
steunpunt-figures-regions-three-chosen = U koos al drie dingen. Haal er een weg, dan verdelen we de groep over de provincies.
steunpunt-figures-regions-all-topics = Alle onderwerpen per provincie
steunpunt-figures-regions-map = kaart
steunpunt-figures-regions-topics-by-province = Onderwerpen per provincie
steunpunt-figures-regions-caption = Gemiddeld niveau; de kleur zegt hoe ver dat van het doel is

## steunpunt/figures/regions/map

steunpunt-figures-map-map-label = Kaart van { $title }; de tabel erbij zegt hetzelfde
steunpunt-figures-map-map-as-table = De kaart als tabel

## steunpunt/figures/roles

steunpunt-figures-roles-too-few-groups = Er zijn nog geen twee rolgroepen om te vergelijken
steunpunt-figures-roles-too-few-groups-text = Zodra er van twee rolgroepen genoeg scholen zijn, ziet u hier waarin ze verschillen.
steunpunt-figures-roles-three-chosen = U koos al drie dingen. Haal er een weg, dan zetten we de rolgroepen naast elkaar.
steunpunt-figures-roles-title = Kijken rolgroepen er anders naar?
steunpunt-figures-roles-lead = Dezelfde scholen, gezien door verschillende rolgroepen. Een groot verschil is een reden voor een gesprek, geen fout.
steunpunt-figures-roles-side-by-side = Rolgroepen naast elkaar

## steunpunt/figures/scene

steunpunt-figures-scene-released = { $list } · uitgave van { $built_on } · cijfers vanaf { $schools } scholen
steunpunt-figures-scene-how-reliable = Hoe betrouwbaar zijn deze cijfers?
steunpunt-figures-scene-about-chance = { " " }Wat overblijft, is ongeveer zo groot als toeval.
steunpunt-figures-scene-hidden-when = Zijn er te weinig scholen of besturen, of is een school anders uit te rekenen, dan tonen we niets. Dat staat er dan, en waarom precies is niet te zien.
steunpunt-figures-scene-read-method = Lees hoe we cijfers maken
steunpunt-figures-scene-no-figures = In deze uitgave staan nog geen cijfers
steunpunt-figures-scene-no-figures-text = In de uitgave van { $built_on } deden voor elk cijfer te weinig scholen mee. Vanaf { $schools } scholen en drie besturen ziet u hier waar behoeften vaak voorkomen.
steunpunt-figures-scene-no-release-text = Zodra er een uitgave is, ziet u hier waar behoeften vaak voorkomen en welke ondersteuning ontbreekt. Antwoorden van een school of team ziet u nooit.
steunpunt-figures-scene-to-releases = Naar de uitgaven
steunpunt-figures-scene-signed-in-as = U bent aangemeld als { $member }.

## steunpunt/figures/selection

steunpunt-figures-selection-size = Grootte
steunpunt-figures-selection-school-year = Schooljaar
steunpunt-figures-selection-all-sectors = Alle sectoren
steunpunt-figures-selection-all-provinces = Alle provincies
steunpunt-figures-selection-all-partnerships = Alle samenwerkingsverbanden
steunpunt-figures-selection-latest-round = Nieuwste ronde van elk team
steunpunt-figures-selection-everyone = Iedereen

## steunpunt/figures/tone

steunpunt-figures-tone-one-below = 1 of meer onder doel
steunpunt-figures-tone-half-below = 0,5 of meer onder doel
steunpunt-figures-tone-on-target = op doel, binnen de marge

## steunpunt/figures/topic

steunpunt-figures-topic-title = Wat antwoorden scholen?
steunpunt-figures-topic-lead = De vragen van dit onderwerp. De balk laat zien welk deel van de antwoorden op elk niveau ligt: links van de lijn onder het doel, rechts erop of erboven.
steunpunt-figures-topic-changed-text = { " " }De tekst is veranderd. De cijfers tellen vanaf de nieuwe tekst.
steunpunt-figures-topic-figures-by-question = Cijfers per vraag

## steunpunt/figures/trend

steunpunt-figures-trend-title = Wat verandert er?
steunpunt-figures-trend-lead = Dezelfde groep in opeenvolgende uitgaven. Een cijfer verandert pas als er minstens drie scans bij of af kwamen.
steunpunt-figures-trend-after-next = Na een volgende uitgave ziet u hier wat hoger of lager werd.
steunpunt-figures-trend-one-release = Er is nog maar één uitgave om te tonen
steunpunt-figures-trend-line = lijn
steunpunt-figures-trend-since-previous = Sinds de vorige uitgave
steunpunt-figures-trend-figures-by-release = Cijfers per uitgave
steunpunt-figures-trend-all-topics = Alle onderwerpen per uitgave
steunpunt-figures-of-topic = { " " }van { $topic }

## steunpunt/figures/trend/picture

steunpunt-figures-picture-value-margin = { $value }, marge { $margin }
steunpunt-figures-picture-in-words = { $line }, gemiddeld niveau per uitgave. { $join }.
steunpunt-figures-picture-average-with-margin = gemiddelde met marge

## steunpunt/figures/view

steunpunt-figures-view-compare = Vergelijk
steunpunt-figures-view-by-region = Per regio
steunpunt-figures-view-trend = Ontwikkeling
steunpunt-figures-view-needs = Behoeften
steunpunt-figures-view-take-with-you = Meenemen
