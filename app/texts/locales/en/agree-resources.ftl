## agree/resources

agree-resources-attention = Please note: resources

## agree/resources/form

agree-resources-form-fill-in-what = Fill in what is missing.
agree-resources-form-what-is-missing = What is missing?
agree-resources-form-for-whom = For whom?
agree-resources-form-who-can-supply = Who can supply this?

## agree/resources/state

agree-resources-state-where-we-stand = Where do we stand?
agree-resources-state-missing-one = resource is missing
agree-resources-state-missing-many = resources are missing
agree-resources-state-team-answers-one = team answer
agree-resources-state-team-answers-many = team answers

## agree/resources/view

agree-resources-view-list-empty = There is nothing on the list yet.
agree-resources-view-anything-else = Are you missing anything else?
agree-resources-view-add-it = Add it. Do not give names of pupils or colleagues.
agree-resources-view-heading = From insight to overview
agree-resources-view-lead = This is how things stand, and this is still missing. Complete it together: who needs it, and who can supply it?
agree-resources-view-taken-off = Taken off the list
agree-resources-view-other-resources = Other resources from the questionnaire
agree-resources-view-on-paper = Would you like this on paper? Choose ‘Print’ in your browser.
agree-resources-view-complete-or-change = Complete or change
agree-resources-view-take-off = Take off the list
agree-resources-view-who-can-supply = Who can supply this
