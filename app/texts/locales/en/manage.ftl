manage-invite = Invite
manage-title = Close filling in
manage-view-overview = View the overview

## manage

manage-kicker = { $school } · { $team } · round { $round }

## manage/close

manage-close-tick-if-sure = Tick the box if you are sure that you want to close.
manage-close-nobody-joined = Nobody is taking part yet.
manage-close-only-one-done = The only participant is done.
manage-close-all-done = All { $joined } participants are done.
manage-close-one-busy = { $finished } of { $joined } participants are done. 1 is still filling in.
manage-close-some-busy = { $finished } of { $joined } participants are done. { $busy } are still filling in.
manage-close-one-busy-counts = Whoever is still filling in counts with what they have filled in so far.
manage-close-busy-count = The { $busy } participants who are still filling in count with what they have filled in so far.
manage-close-too-few-explained = This is an anonymous scan. With fewer than 5 people we show no answers. You will only see what you agree together.
manage-close-too-few = Fewer than 5 participants so far
manage-close-no-more-answers = Nobody can give, change or erase answers any more.
manage-close-you-see-overview = You see the overview and can look at it with your team.
manage-close-link-disappears = The link between devices and answers disappears.
manage-close-no-reopening = You cannot reopen it
manage-close-safe-honesty = This keeps it safe to answer honestly. If colleagues are still filling in, it is better to wait a day.
manage-close-know-no-reopening = I know that I cannot reopen it
manage-close-question = Close filling in?
manage-close-confirm = Close filling in now

## manage/contribution

manage-contribution-question = Will your team take part in the anonymous comparison?
manage-contribution-explained = The support centre then sees figures about groups of at least { $schools } schools together. The figures are shifted slightly, so that your school and your team cannot be recognised. Remarks, names and agreements are never included.
manage-contribution-example-intro = This is what a staff member of the support centre sees, for example:
manage-contribution-example-topic = Working with parents
manage-contribution-example-figures = about { $schools } schools · average 2.9
manage-contribution-school-board-hint = The name, or the five-digit number. A region can only be seen when several boards are in it. Without a board, your school counts less fully.

## manage/finish

manage-finish-choose-yes-or-no = Choose yes or no. You can finish with either.
manage-finish-questions-one = question has
manage-finish-questions-many = questions have
manage-finish-no-team-answer = { $items } no team answer yet. Once the round is finished, you can no longer add one.
manage-finish-actions-one = action has
manage-finish-actions-many = actions have
manage-finish-no-date = { $actions } no date yet. You can still fill that in later.
manage-finish-need-not-fill-all = You do not have to fill in everything. You can finish as it is.
manage-finish-still-open = This is still open
manage-finish-yes = Yes, our team will take part
manage-finish-no = No, our team will not take part
manage-finish-nothing-changes = Nothing in this round changes any more: no answers, no team answers.
manage-finish-still-visible = You can still see the overview and the agreements.
manage-finish-actions-stay-open = You can keep updating actions: who, when, and whether it is done.
manage-finish-next-round = After that you can start the next round and compare it with this one.
manage-finish-cannot-undo = This cannot be undone.
manage-finish-in-doubt = { " " }Not sure? Then finish later.
manage-finish-can-change-later = You can change your choice later. A release of the support centre that has already been made does not change then.
manage-finish-lead = Have you looked at the results together and made agreements? Then this round can be finished.
manage-finish-question = Finish this round?
manage-finish-confirm = Finish the round

## manage/finished

manage-finished-title = The round is finished
manage-finished-compare-with-earlier = Compare with earlier rounds
manage-finished-since = Since { $since }. Nothing in this round changes any more. The overview and the agreements stay here, and you can keep updating actions.
manage-finished-to-actions = Go to the actions
manage-finished-questionnaire-version = { $questionnaire }, version { $version }
manage-finished-closed = Filling in closed
manage-finished-next-started = Round { $number } has started
manage-finished-go-to-next = Go to round { $number }
manage-finished-work-on-actions = Work on your actions, and look together now and then at how it is going.
manage-finished-again-after-year = Fill in the scan again after a year. Then you see what has changed.
manage-finished-start-next = Start the next round
manage-finished-no = No, your team is not taking part.
manage-finished-can-no-longer-count = This round can no longer start to count either: the individual answers have been deleted. The next round can.
manage-finished-yes = Yes, your team is taking part.
manage-finished-save-board = Save the school board
manage-finished-stop = Stop taking part
manage-finished-take-part-after-all = Take part after all
manage-finished-stop-is-final = If you stop taking part, this round cannot count again later: the individual answers have been deleted. Releases that have already been made do not change.
manage-finished-withdrawn-can-count-again = The release of { $day } has been withdrawn. Your round counted in it; those figures can no longer be read. The next release can count your round again.
manage-finished-withdrawn = The release of { $day } has been withdrawn. Your round counted in it; those figures can no longer be read.
manage-finished-counts-in = Counts in the release of { $day }.
manage-finished-last-counted-in = Last counted in the release of { $day }.
manage-finished-always-changeable = You can always change your choice. It applies to releases that are made after that.
manage-finished-if-you-stop = If you stop taking part, releases that have already been made do not change. Your team no longer counts in later ones.
manage-finished-not-in-later-ones = Releases that have already been made do not change. Your team no longer counts in later ones.

## manage/invite

manage-invite-your-scan = Your scan
manage-invite-title = Invite your team
manage-invite-lead = Share the code in the team meeting or send the text round. Fill it in yourself too: you take part with the same code.
manage-invite-rather-email = Would you rather send e-mails?{ " " }
manage-invite-email-own-link = E-mail each of your colleagues a link of their own
manage-invite-everyone-done = Has everyone filled it in? Then close filling in
manage-invite-only-then-answers = Only then do you see the answers together. Anyone who is still filling in can then no longer carry on.
manage-invite-team-together = Is the team already together? You can also{ " " }
manage-invite-fill-in-directly = fill in together straight away
manage-invite-own-phone = , each on your own phone.
manage-invite-join-until = You can join up to and including { $code_until }.
manage-invite-code-locked = The team code is locked. Nobody can join now. Those who are already taking part can carry on.
manage-invite-code-expired = The code has expired. Renew the code if more colleagues want to take part.
manage-invite-qr-label = QR code for colleagues to take part with
manage-invite-role-count = { $known }: { $joined } taking part
manage-invite-roles-not-shown = You only see numbers by role here if nobody can be recognised by them: with at least 5 people in a role and 5 outside it, and once 5 more have joined after that.
manage-invite-roles-lag = The numbers by role lag behind: they only change each time 5 people have joined. That way nobody sees which role the last colleague has.
manage-invite-who-takes-part = Who is taking part?
manage-invite-numbers-only = You see numbers, never answers.
manage-invite-print-hint = Or print this page with Ctrl+P (Mac: ⌘+P). It fits on a single A4 page.
manage-invite-take-part-by = { $school }, { $team }. Take part no later than{ " " }
manage-invite-it-takes-about = { "." } It takes about{ " " }
manage-invite-minutes = { " " }minutes
manage-invite-fill-in-code = { " " }and fill in this code:
manage-invite-qr-label-you = QR code to take part with

## manage/link

manage-link-title = Save your management link
manage-link-you-coordinate = { $school }, { $team }. You are the coordinator.
manage-link-scan-ready = The scan is ready
manage-link-save-first = Save your management link first
manage-link-back-with-link = This link takes you back to your scan, also on another device. We show it{ " " }
manage-link-where-to-keep = Put the link in your password manager, or e-mail it to yourself.
manage-link-who-has-link = Anyone who has the link can manage the scan. So do not share it with the whole team.
manage-link-saved = I have saved the link
manage-link-on-to-inviting = On to inviting
manage-link-signed-in-after = After this you are signed in on this device as coordinator, for 30 days. Sign out if others use this device too.
manage-link-open-on-device = Open your scan on this device
manage-link-open-your-scan = Open your scan
manage-link-open-scan = Open the scan

## manage/mailing

manage-mailing-day-after-today = Choose a day after today.
manage-mailing-too-long = This list is too long. Send it in parts.
manage-mailing-at-least-one = Fill in at least one e-mail address.
manage-mailing-title = E-mail your colleagues
manage-mailing-text-to-copy = On the Invite page there is a text that you can copy and e-mail yourself.
manage-mailing-no-mail = This website does not send e-mail
manage-mailing-too-many = That is too many addresses
manage-mailing-too-many-explained = Nothing has been sent. A scan can e-mail 150 addresses at most. For the others, share the team code.
manage-mailing-breadcrumb = E-mail
manage-mailing-lead = You do not have to: you can share the team code instead. You see numbers, never who used their link.
manage-mailing-lead-closed = You see numbers, never who used their link.
manage-mailing-closed-explained = You cannot invite anyone any more. The links in earlier e-mails have stopped working.
manage-mailing-addresses-one = address
manage-mailing-addresses-many = addresses
manage-mailing-mails-one = e-mail did
manage-mailing-mails-many = e-mails did
manage-mailing-address-wrong = An address is probably wrong. Give those colleagues the team code yourself.
manage-mailing-not-arrived = { $mails } not arrive
manage-mailing-you-emailed = You e-mailed { $people }. Thirty days after the last e-mail we erase them.
manage-mailing-addresses-hint = One per line, or with commas in between. { $most_colleagues } in total at most.
manage-mailing-invite-colleagues = Invite colleagues
manage-mailing-send-invitation = E-mail the invitation
manage-mailing-own-link-once = Everyone gets a link of their own that works once. Nobody knows which answers belong to which address, and neither do we.
manage-mailing-reminder-sent = You have sent a reminder. You can do that once.
manage-mailing-reminder-explained = Anyone who has not used their link yet gets a reminder with a new link. You can do that once.
manage-mailing-send-reminder = Send a reminder
manage-mailing-remind = Remind
manage-mailing-session-announced = The day before, at nine o’clock, we send this e-mail: team session tomorrow, on { $day }.
manage-mailing-session-was = The team session was on { $day }.
manage-mailing-session-day = Day of the team session
manage-mailing-session-day-hint = Leave empty to send no e-mail.
manage-mailing-save-day = Save the day

## manage/parts

manage-parts-state-open = open for filling in
manage-parts-round = Round { $round }
manage-parts-other-rounds = Other rounds of this team
manage-parts-gone-anonymous = Remarks from colleagues are then no longer there.
manage-parts-gone-open = Remarks, who answered what, and role groups of fewer than 5 people are then no longer there.
manage-parts-answers-deleted = The individual answers were deleted on { $day }. The team’s numbers are still there: overview, comparison and report work with them as before.
manage-parts-answers-will-be-deleted = The individual answers will be deleted on { $day }; after that only the team’s numbers remain. { $gone } Overview, comparison and report keep working.
manage-parts-closes-by-itself = If you do not close filling in yourself, we will do so on { $day }.
manage-parts-together = Coordinating together
manage-parts-together-explained = Add this scan to your account, or invite a colleague to manage it with you or to view it. That way it is not lost if you lose your management link.
manage-parts-link-lost = Lost your management link, or want to sign out this device?
manage-parts-new-link-explained = Make a new management link. The old link then stops working, and other devices are signed out.
manage-parts-new-link = Make a new management link
manage-parts-sign-out-device = Sign out this device
manage-parts-sign-out-caution = Only sign out once you have saved your management link. Without the link you can no longer get to your scan.
manage-parts-delete = Delete round or team

## manage/remove

manage-remove-choose-what = Choose what you want to delete.
manage-remove-tick-if-sure = Tick the box if you are sure that it can go.
manage-remove-only-round = This is the only round of your team. Delete the whole team, or leave everything as it is.
manage-remove-title = Delete
manage-remove-whole-team = The whole team
manage-remove-whole-team-explained = All rounds with their answers, agreements and actions, the board for peer pairing, and your questions to the support centre. Your management link stops working after that.
manage-remove-only-this-round = Only round { $round }
manage-remove-only-this-round-explained = The answers, agreements, actions and shared links of this round. The other rounds stay.
manage-remove-undo-until = You can undo this up to and including { $undo_until }. Then everything will be as it was.
manage-remove-nobody-sees-it = Nobody else sees any of it any more. Codes and shared links stop working at once.
manage-remove-erased = After that we erase it, in the stored file as well. Then nobody can get it back, and neither can we.
manage-remove-releases-stay = Releases of the support centre that have already been made do not change. Your team cannot be recognised in them.
manage-remove-what-to-delete = What do you want to delete?
manage-remove-lead = Download the report first if you want to keep it.
manage-remove-question = Delete round or team?
manage-remove-confirm = Delete now
manage-remove-keep-all = No, leave everything as it is
manage-remove-round-leaving = Round { $round } is being deleted
manage-remove-team-leaving = This team is being deleted
manage-remove-leaving-explained = Nobody else sees any of it any more. You can undo this up to and including { $until }. After that we erase everything, and nobody can get it back.

## manage/reviewing

manage-reviewing-joined-one = colleague took part
manage-reviewing-joined-many = colleagues took part
manage-reviewing-since = Since { $when }. { $joined }, and { $finished } said they were done. Now it is the team’s turn.
manage-reviewing-done-then-finish = Finished looking and agreeing? Then finish the round
manage-reviewing-finish-explained = After that, nothing in this round changes any more. You can keep updating actions, and you can start the next round.
manage-reviewing-questionnaire-version = { $questionnaire }, version { $version }
manage-reviewing-nothing-yet = Nothing has been written down yet.
manage-reviewing-so-far = So far: { $answers } of { $items } questions with a team answer, and { $actions }.
manage-reviewing-continue-session = Continue with the team session
manage-reviewing-look-yourself = Look for yourself
manage-reviewing-look-explained = Where does your team stand, where do opinions differ, and where do you start?
manage-reviewing-talk = Talk together
manage-reviewing-talk-explained = In the team session, the team follows along on a large screen. Would you rather not use a screen? Print the{ " " }
manage-reviewing-agree = Agree
manage-reviewing-agreements-explained = : what do we think together?
manage-reviewing-resources-explained = : what is missing?
manage-reviewing-actions-explained = : who does what, and when?
manage-reviewing-pairing-explained = : who helps whom?
