steunpunt-lists-title = Questionnaires and support on offer
steunpunt-lists-support-item = item of support
steunpunt-lists-support-items = items of support
steunpunt-lists-file-name = Name of the file
steunpunt-lists-publish = Publish
steunpunt-lists-what-changes = What changes?
steunpunt-lists-text = The text
steunpunt-lists-error = error
steunpunt-lists-errors = errors

## steunpunt/lists/all

steunpunt-lists-all-lead = What schools fill in, and which support teams see. What you publish applies to scans that begin after that. Scans that are already running keep the questionnaire they began with.
steunpunt-lists-all-drafts = Drafts
steunpunt-lists-all-no-drafts = There are no drafts
steunpunt-lists-all-no-drafts-text = Begin with a new version of a questionnaire below, or add a file of your own. Schools do not see a draft.
steunpunt-lists-all-draft = Draft
steunpunt-lists-all-version = Version
steunpunt-lists-all-last-saved = Last saved
steunpunt-lists-all-lists-in-use = Questionnaires in use
steunpunt-lists-all-list = Questionnaire
steunpunt-lists-all-no-list = There is no questionnaire
steunpunt-lists-all-support-in-use = Support on offer in use
steunpunt-lists-all-file = File
steunpunt-lists-all-no-support = There is no support on offer
steunpunt-lists-all-add-and-publish = Add a file below and publish it.
steunpunt-lists-all-for = For
steunpunt-lists-all-size = Size
steunpunt-lists-all-source = Source
steunpunt-lists-all-shipped = comes with the program
steunpunt-lists-all-of-installation = file of this installation
steunpunt-lists-all-published-since = published since { $published } by { $published_by }
steunpunt-lists-all-newer = There is also a newer one, version { $version }. Withdraw this one if you want to use that.
steunpunt-lists-all-of-title = { " " }of { $entry }
steunpunt-lists-all-new-version = New version
steunpunt-lists-all-history = What was published before
steunpunt-lists-all-nothing-published = Nothing has been published here yet
steunpunt-lists-all-nothing-published-text = Everything in use comes from the program or from this installation.
steunpunt-lists-all-published = Published

## steunpunt/lists/changes

steunpunt-lists-changes-lead = Compared with what is in use now.
steunpunt-lists-changes-back-to-draft = Back to the draft
steunpunt-lists-changes-from-to-version = From version { $version } to version { $newer }.
steunpunt-lists-changes-new-list = This questionnaire is new: { $items }. There is no questionnaire with this id yet.
steunpunt-lists-changes-new-file = This file is new: { $size }. It is added to the support that is already on offer.
steunpunt-lists-changes-no-changes = The content does not change.
steunpunt-lists-changes-too-different = { $number } so different that we do not work out a difference between the results before and after.
steunpunt-lists-changes-question-is = question is
steunpunt-lists-changes-questions-are = questions are
steunpunt-lists-changes-list-as-whole = Of the questionnaire as a whole: { $join }.
steunpunt-lists-changes-roles = Roles
steunpunt-lists-changes-dropped = dropped

## steunpunt/lists/discard

steunpunt-lists-discard-title = Discard draft
steunpunt-lists-discard-discard-question = Discard draft { $file }.yaml?
steunpunt-lists-discard-lead = Only this draft goes. What is in use stays in use.
steunpunt-lists-discard-text-gone = The text of the draft will then be gone.
steunpunt-lists-discard-discard = Discard the draft

## steunpunt/lists/draft

steunpunt-lists-draft-name = Draft { $file }.yaml
steunpunt-lists-draft-version = , version { $version }
steunpunt-lists-draft-saved = Saved on { $changed } by { $changed_by }. Schools do not see a draft. Status: { $judgement }.
steunpunt-lists-draft-not-utf8 = This file was not saved as UTF-8. Below is the text as it was probably meant. Check that letters such as é and ë are right, and save the draft.
steunpunt-lists-draft-file-name-hint = For support on offer, the name decides which file it replaces. For a questionnaire, the id in the text counts.
steunpunt-lists-draft-save-apart = Save as a separate draft
steunpunt-lists-draft-draft-name = Draft { $name }
steunpunt-lists-draft-save-and-check = Save and check
steunpunt-lists-draft-what-check-says = What the check says
steunpunt-lists-draft-overtaken-text = { $by } has saved this draft in the meantime. Nothing has been overwritten. Your text is below. If you save it, it replaces the other one.
steunpunt-lists-draft-overtaken = A colleague was ahead of you
steunpunt-lists-draft-text-of-colleague = Your colleague’s text
steunpunt-lists-draft-as-it-is-now = This is what the draft says now.
steunpunt-lists-draft-discard = Discard this draft
steunpunt-lists-draft-faults-first = Correct the errors first. After that you can see here how a colleague sees the questionnaire and what changes, and publish it.
steunpunt-lists-draft-administrator-publishes = An administrator can publish this draft.
steunpunt-lists-draft-about-saved = This is about the draft as it was saved.
steunpunt-lists-draft-see-as-colleague = See it as a colleague would

## steunpunt/lists/editor

steunpunt-lists-editor-text-hint = The line numbers are on the left. How to write a questionnaire is explained in the README that comes with the questionnaires.

## steunpunt/lists/findings

steunpunt-lists-findings-nothing-found = Nothing to report. This draft is ready to publish.
steunpunt-lists-findings-no-faults = No errors, but { $notes }. This draft is ready to publish.
steunpunt-lists-findings-found = { $faults } found.
steunpunt-lists-findings-both-found = { $faults } and { $notes } found.
steunpunt-lists-findings-fault = Error
steunpunt-lists-findings-note = Note
steunpunt-lists-findings-place-in-file = { $word } in { $file }, line { $line }, character { $column }
steunpunt-lists-findings-in-file = { $word } in { $file }
steunpunt-lists-findings-place = { $word } on line { $line }, character { $column }

## steunpunt/lists/new_form

steunpunt-lists-new-form-file-name-hint = For example vo.yaml, or eigen-aanbod.yaml. For support on offer, the name decides which file it replaces.
steunpunt-lists-new-form-title = Add a questionnaire or support on offer
steunpunt-lists-new-form-lead = We save your file as a draft, even if there are errors in it. You will then read what still needs to be improved.
steunpunt-lists-new-form-choose-file = Choose a file
steunpunt-lists-new-form-file-hint = A YAML file of at most 1 MB, saved as UTF-8.
steunpunt-lists-new-form-add-file = Add this file
steunpunt-lists-new-form-or-paste = Or paste the text
steunpunt-lists-new-form-text-hint = Everything that is in the YAML file.
steunpunt-lists-new-form-add-text = Add this text

## steunpunt/lists/preview

steunpunt-lists-preview-title = Preview of { $file }.yaml
steunpunt-lists-preview-nothing-to-fill-in = This is a preview. You cannot fill in anything here.
steunpunt-lists-preview-view-as = View as
steunpunt-lists-preview-view = View
steunpunt-lists-preview-example-of-questions = Preview of the questions
steunpunt-lists-preview-support-as-team = This is how a team sees this support
steunpunt-lists-preview-only-what-fits = A team only sees what fits its sector and what stands out in its overview.

## steunpunt/lists/publish

steunpunt-lists-publish-publish-question = Publish { $file }.yaml?
steunpunt-lists-publish-lead = Scans that begin from now on use this. Scans that are already running keep what they have. You can withdraw it later.
steunpunt-lists-publish-notes-found = The check found { $notes }. That does not have to be a problem.
steunpunt-lists-publish-publish = Publish

## steunpunt/lists/settled

steunpunt-lists-settled-overtaken = A colleague has changed this draft
steunpunt-lists-settled-overtaken-text = Nothing has happened. First look at what it says now.
steunpunt-lists-settled-faults = This draft still has errors
steunpunt-lists-settled-faults-text = Nothing has been published. Go back to the draft and correct them first.

## steunpunt/lists/upload

steunpunt-lists-upload-paste-first = Paste the text here first.
steunpunt-lists-upload-choose-first = Choose a file first.

## steunpunt/lists/withdraw

steunpunt-lists-withdraw-needed = This cannot be withdrawn yet
steunpunt-lists-withdraw-needed-text = Nothing has been withdrawn. Something else needs it: below you can read what would no longer be right.
steunpunt-lists-withdraw-lead = Now: { $head }. Scans that begin from now on will again use what came before it. Scans that are already running keep what they have.
steunpunt-lists-withdraw-withdraw-question = Withdraw: { $name }?
steunpunt-lists-withdraw-withdraw = Withdraw this

## steunpunt/lists/words

steunpunt-lists-words-list = questionnaire { $id }
steunpunt-lists-words-support-in = support on offer in { $file }.yaml
steunpunt-lists-words-not-visible = not visible yet
steunpunt-lists-words-versioned = { $key }, version { $version }
steunpunt-lists-words-ready = ready to publish
steunpunt-lists-words-ready-with-notes = ready to publish, { $notes }
steunpunt-lists-words-to-correct = { $faults } to correct
steunpunt-lists-words-point = point to look at
steunpunt-lists-words-points = points to look at
steunpunt-lists-words-in-use = in use
steunpunt-lists-words-succeeded = replaced by a later one
steunpunt-lists-words-withdrawn = withdrawn on { $at } by { $by }
steunpunt-lists-words-laid-aside = no longer in use: does not pass the check of this version of the program. { $why }
steunpunt-lists-words-text = text
steunpunt-lists-words-explanation = explanation
steunpunt-lists-words-discussion = discussion questions
steunpunt-lists-words-law = what the law says
steunpunt-lists-words-scale = scale
steunpunt-lists-words-levels = description of the levels
steunpunt-lists-words-kind = kind
steunpunt-lists-words-domain = domain
steunpunt-lists-words-place = place in the questionnaire
steunpunt-lists-words-weight = weight
steunpunt-lists-words-roles = roles
steunpunt-lists-words-short-scan-or-not = in the short scan or not
steunpunt-lists-words-pairing = peer pairing
steunpunt-lists-words-sectors = sectors
steunpunt-lists-words-time = time
steunpunt-lists-words-translations = translations
steunpunt-lists-words-what-it-helps = what it helps with
steunpunt-lists-words-access = provider, contact or date
steunpunt-lists-draft-checked-as-typed = This is about the text as it is now. It has not been saved yet.
steunpunt-lists-draft-not-checked-as-typed = Checking while you type is not possible now. Save the draft, then we check it.
