## agree/guide

agree-guide-how-much-time = Hoeveel tijd hebt u?
agree-guide-more = En nog { $more } waar iets opvalt:{ " " }
agree-guide-view-overview = bekijk het overzicht
agree-guide-complete-resources = Vul de middelen aan

## agree/guide/item

agree-guide-item-write-team-answer = Leg het teamantwoord vast
agree-guide-item-view-team-answer = Bekijk het teamantwoord
agree-guide-item-with-unknown = { $join } · weet ik niet { $unknown }
