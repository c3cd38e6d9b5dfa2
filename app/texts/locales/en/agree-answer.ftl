## agree/answer/form

agree-answer-form-why = Why are we choosing this?
agree-answer-form-is-it-there = Is this in place, in our view as a team?
agree-answer-form-where-we-stand = Where do we stand as a team?
agree-answer-form-priority = Priority: how important is it that we work on this now?
agree-answer-form-save = Save the team answer
