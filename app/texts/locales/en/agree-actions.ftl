agree-actions-what = What are you going to do?
agree-actions-new = New action

## agree/actions/calendar

agree-actions-calendar-who = Who: { $who }
agree-actions-calendar-about = About: { $about }

## agree/actions/edit

agree-actions-edit-change-title = Change action
agree-actions-edit-two-versions = Two versions: { $title }
agree-actions-edit-error = Error: { $title }
agree-actions-edit-save-change = Save the change
agree-actions-edit-save-this = Save what is here
agree-actions-edit-add-to-calendar = Put this action in your calendar
agree-actions-edit-conflict = Someone else changed this action too
agree-actions-edit-conflict-explained = Nothing has been overwritten yet. What you filled in is also in the form below. Choose what you want to keep.
agree-actions-edit-yours = What you filled in

## agree/actions/fields

agree-actions-fields-what-hint = One thing, as concrete as you can make it.
agree-actions-fields-who = Who will take this on?
agree-actions-fields-who-hint = A name or a role from the team. No names of pupils.
agree-actions-fields-when = When will it be done?
agree-actions-fields-when-hint = For example 31-12-2026.
agree-actions-fields-status = How far along is it?
agree-actions-fields-about = What is it about?
agree-actions-fields-support = Support that helps
agree-actions-fields-whole-topic = { $topic } (the whole topic)
agree-actions-fields-nothing-in-particular = Nothing in particular
agree-actions-fields-no-support = No support
agree-actions-fields-fits-topic = Fits this topic
agree-actions-fields-fits-team = Fits your team

## agree/actions/form

agree-actions-form-write-what = Write down what you are going to do.
agree-actions-form-who = Who?
agree-actions-form-choose-status = Choose a status.
agree-actions-form-choose-about = Choose a topic or question from the list.
agree-actions-form-choose-support = Choose support from the list.
agree-actions-form-unknown-date = We do not recognise this date. Write it like this, for example: 31-12-2026.
agree-actions-form-check-year = Please check the year.

## agree/actions/history

agree-actions-history-version = Version { $revision }, { $day }
agree-actions-history-earlier-versions = Earlier versions

## agree/actions/list

agree-actions-list-to-do = To do
agree-actions-list-open = Open
agree-actions-list-in-progress = In progress
agree-actions-list-dropped = Dropped
agree-actions-list-all-to-calendar = Put everything in your calendar
agree-actions-list-lead = Who does what, and when? Keep it small: better three actions that succeed than ten that are left undone.
agree-actions-list-view-all = View all actions
agree-actions-list-none-with-status = No actions with this status
agree-actions-list-choose-in = Go to the{ " " }
agree-actions-list-then-click = { " " }and choose a topic there. Then click on ‘Turn it into an action’. Or click on ‘New action’ above.
agree-actions-list-none-yet = No actions yet
agree-actions-list-overdue = overdue
agree-actions-list-from-round = from round { $round }
agree-actions-list-of = { " " }of: { $what }
agree-actions-list-save-status = { " " }status

## agree/actions/notice

agree-actions-notice-added = ‘{ $what }’ is on the list.
agree-actions-notice-changed = ‘{ $what }’ has been changed.
agree-actions-notice-undone = ‘{ $what }’ has been put back.
agree-actions-notice-undo = Undo
agree-actions-notice-personal-data = Please note: this seems to contain personal data. Remove it if it is about a pupil or a parent.

## agree/actions/prefill

agree-actions-prefill-arrange = Arrange: { $name }
agree-actions-prefill-look-together = Look at this together
agree-actions-prefill-get-in-touch = Get in touch
agree-actions-prefill-sign-up = Sign up
