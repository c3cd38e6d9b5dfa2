## agree/resources

agree-resources-attention = Let op: middelen

## agree/resources/form

agree-resources-form-fill-in-what = Vul in wat er ontbreekt.
agree-resources-form-what-is-missing = Wat ontbreekt er?
agree-resources-form-for-whom = Voor wie?
agree-resources-form-who-can-supply = Wie kan dit leveren?

## agree/resources/state

agree-resources-state-where-we-stand = Waar staan we?
agree-resources-state-missing-one = middel ontbreekt
agree-resources-state-missing-many = middelen ontbreken
agree-resources-state-team-answers-one = teamantwoord
agree-resources-state-team-answers-many = teamantwoorden

## agree/resources/view

agree-resources-view-list-empty = Er staat nog niets op de lijst.
agree-resources-view-anything-else = Mist u nog iets?
agree-resources-view-add-it = Zet het erbij. Noem geen namen van leerlingen of collega’s.
agree-resources-view-heading = Van inzicht naar overzicht
agree-resources-view-lead = Zo staat het ervoor, en dit ontbreekt nog. Vul samen aan: voor wie is het nodig, en wie kan het leveren?
agree-resources-view-taken-off = Van de lijst gehaald
agree-resources-view-other-resources = Andere middelen uit de vragenlijst
agree-resources-view-on-paper = Wilt u dit op papier? Kies ‘Afdrukken’ in uw browser.
agree-resources-view-complete-or-change = Vul aan of wijzig
agree-resources-view-take-off = Haal van de lijst
agree-resources-view-who-can-supply = Wie kan dit leveren
