## overview/topic

overview-topic-previous = Vorige: { $topic }
overview-topic-next = Volgende: { $topic }

## overview/topic/background

overview-topic-background-who-can-help = Wie of wat kan helpen?

## overview/topic/item

overview-topic-item-high-priority-given = Hoge prioriteit: { $high }
overview-topic-item-to-peer-pairing = Wie kan een collega hiermee helpen? Naar de collega-koppeling
overview-topic-item-on-a-scale = { $median } op een schaal van 1 tot { $scale }
overview-topic-item-target-average-n = doel: { $target } · gemiddeld { $mean } · n { $value }
overview-topic-item-medium-and-low = midden { $middle } · laag { $low }
overview-topic-item-consensus-label = Eensgezindheid { $text } op een lijn van 0, verdeeld, tot 1, eens
overview-topic-item-consensus-on-line = { $text } op een lijn van 0 (verdeeld) tot 1 (eens)
overview-topic-item-numbers-of = Aantallen bij: { $item }

## overview/topic/people

overview-topic-people-open-caption = Open kaart: het team ziet van wie welk antwoord is
overview-topic-people-answers-per-person = Antwoorden per persoon
overview-topic-people-see-answers-per-person = Bekijk de antwoorden per persoon
overview-topic-people-not-applicable = niet van toepassing
overview-topic-people-no-answer = geen antwoord
overview-topic-people-remarks-order = In willekeurige volgorde, en nooit bij een rol. Vanaf 10 mensen.

## overview/topic/roles

overview-topic-roles-answers-count = { $n } antwoorden
overview-topic-roles-average-of = gemiddeld { $mean }
overview-topic-roles-answers-per-role = Antwoorden per rol
overview-topic-roles-see-roles-table = Bekijk de rollen in een tabel
