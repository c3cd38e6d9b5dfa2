## agree/item

agree-item-attention = Let op: { $item }

## agree/item/view

agree-item-view-no-team-answer = Geen teamantwoord afgesproken.
agree-item-view-colleagues-answered = { $n } collega’s gaven antwoord.
agree-item-view-each-answered = Wat ieder voor zich antwoordde
agree-item-view-view-topic = Bekijk alles over dit onderwerp
agree-item-view-previous = Vorige vraag
agree-item-view-next = Volgende vraag
