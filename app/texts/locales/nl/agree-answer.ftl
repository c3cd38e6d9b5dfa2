## agree/answer/form

agree-answer-form-why = Waarom kiezen we dit?
agree-answer-form-is-it-there = Is dit er, volgens ons als team?
agree-answer-form-where-we-stand = Waar staan we als team?
agree-answer-form-priority = Prioriteit: hoe nodig is het dat we hier nu aan werken?
agree-answer-form-save = Bewaar het teamantwoord
