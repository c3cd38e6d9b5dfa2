## agreed/actions

report-agreed-actions-no-date = Geen datum
report-agreed-actions-who = wie: { $who }
report-agreed-actions-status = status: { $state }

## agreed/guide

report-agreed-guide-for-whom = Voor wie het gesprek leidt. Er is geen goed of fout. Vraag door, vat samen, en kies samen één antwoord.
report-agreed-guide-a-few-actions = Kies een paar acties. Liever twee die lukken dan tien die blijven liggen.
report-agreed-guide-which-pupils = Welke leerlingen hebben we?
report-agreed-guide-which-needs = Welke ondersteuningsvragen hebben zij?
report-agreed-guide-own-support = Welke ondersteuning kunnen we zelf geven?
report-agreed-guide-outside-support = Welke ondersteuning kunnen we van buiten halen?
report-agreed-guide-time-to-talk = { $time }: praten over { $items }, { $per_item } minuten per vraag
report-agreed-guide-time-to-look = { $look }: samen naar het overzicht kijken
report-agreed-guide-time-to-act = { $act }: middelen en acties afspreken
report-agreed-guide-order-by-findings = Voorop staat waar praten het meest oplevert: antwoorden die uiteenlopen, rollen die het anders zien, veel ‘weet ik niet’, en wat ver onder het doel ligt en hoge prioriteit kreeg.
report-agreed-guide-order-of-list = Er zijn geen antwoorden die we mogen tonen. Daarom staan de vragen in de volgorde van de vragenlijst.
report-agreed-guide-nothing-stands-out = Hier springt niets uit.
report-agreed-guide-answers-not-shown = De antwoorden op deze vraag tonen we niet.

## agreed/words

report-agreed-words-still-open = Nog open
report-agreed-words-priority = prioriteit { $priority }
report-agreed-words-reason = reden: “{ $reason }”
report-agreed-words-for-whom = voor wie
report-agreed-words-from-whom = van wie
report-agreed-words-dropped = van de lijst gehaald
report-agreed-words-empty = Leeg
