## agree/item

agree-item-attention = Please note: { $item }

## agree/item/view

agree-item-view-no-team-answer = No team answer agreed.
agree-item-view-colleagues-answered = { $n } colleagues answered.
agree-item-view-each-answered = What everyone answered individually
agree-item-view-view-topic = View everything about this topic
agree-item-view-previous = Previous question
agree-item-view-next = Next question
