manage-next-next-round = Next round

## manage/next

manage-next-finish-first = Finish first
manage-next-error-title = Error: next round
manage-next-finish-round-first = Finish round { $round } first
manage-next-why-finish = What you have agreed now is then fixed, and you can compare with it later. Actions that are still open move along.

## manage/next/form

manage-next-form-choose-version = Choose a version of the questionnaire.
manage-next-form-stays-anonymous = An anonymous scan stays anonymous.
manage-next-form-kept-short = short
manage-next-form-kept-full = full
manage-next-form-only-one-kept = Only the { $kept } scan of this version has been kept. Choose that one, or choose the new version.
manage-next-form-no-open-actions = There are no open actions any more.
manage-next-form-open-actions-one = action that is still open moves
manage-next-form-open-actions-many = actions that are still open move
manage-next-form-actions-move = { $actions } to the new round automatically.
manage-next-form-start-round = Start round { $last }
manage-next-form-lead = The same team fills in the scan again, with a new team code. Once filling in is closed, you will see what has changed.
manage-next-form-start-and-invite = Start and invite
manage-next-form-current-version = The current questionnaire, version { $version }
manage-next-form-same-version = The same questionnaire as last time, version { $version }
manage-next-form-all-comparable = All questions can be compared.
manage-next-form-which-version = Which version?
manage-next-form-unchanged = { $questionnaire }, version { $version }. The questions have not changed.
manage-next-form-amount = { $items } questions, about { $minutes } minutes.
manage-next-form-as-last-time = { " " }As last time.
manage-next-form-same-one = question is the same
manage-next-form-same-many = questions are the same
manage-next-form-changed-one = has changed
manage-next-form-changed-many = have changed
manage-next-form-new-one = is new
manage-next-form-new-many = are new
manage-next-form-dropped-one = has been dropped
manage-next-form-dropped-many = have been dropped
manage-next-form-changed-not-comparable = { " " }You cannot compare changed questions with last time.
manage-next-form-anonymous = Anonymous
manage-next-form-still-anonymous = The scan stays anonymous, just like last time.
manage-next-form-open-explained = As last time: the team sees the answers by role or name.
manage-next-form-anonymous-explained = The team only sees the picture of the group, with at least 5 people. After that you cannot go back to open.
