members-breadcrumb = Who coordinates
members-add-to-account = Add this scan to my account

## members

members-manages = manage
members-looks-along = view only

## members/invitation

members-invitation-title = Invitation
members-invitation-accept = Accept the invitation
members-invitation-can-manage = You can then do everything a coordinator can do.
members-invitation-can-look-along = You will then see how many colleagues are taking part, and read the report afterwards. You cannot change anything.
members-invitation-asked-for = You have been asked to join the scan of { $school }, { $team }. { $what }
members-invitation-which-account = The scan will be added to the account of{ " " }
members-invitation-account-made = { "." } If it does not exist yet, we will make it. You will be signed in on this device.
members-invitation-heading = Will you coordinate too?
members-invitation-gone = This invitation no longer works
members-invitation-gone-text = An invitation works once, and for two weeks. Have you already accepted it? Then sign in. If not, ask your colleague for a new one.

## members/leaving

members-leaving-title = Leave this scan
members-leaving-to-nobody = To nobody: others already manage the scan
members-leaving-to-whom = Who are you handing the scan over to?
members-leaving-you-are-last = You are the last person who manages this scan
members-leaving-you-are-last-text = Nothing has been changed. Hand the scan over to someone else, or invite someone first.
members-leaving-what-happens = The scan will then no longer be in your account. What the team filled in and agreed stays.
members-leaving-heading = Leave or hand over this scan
members-leaving-leave = Leave this scan

## members/list

members-list-choose-role = Choose what your colleague can do.
members-list-full = There are already twenty people
members-list-full-text = Nothing has been changed. First remove someone, or withdraw an invitation.
members-list-someone-must-manage = Someone must remain who manages the scan
members-list-someone-must-manage-text = Nothing has been changed. First let someone else manage the scan, or hand it over.
members-list-lead = People who manage can do everything you can. People with view-only access see how many colleagues are taking part, and read the report.
members-list-log = Log: who did what
members-list-signed-in-as = You are signed in as { $address }. Once the scan is in your account, you no longer need the management link.
members-list-sign-in-first = Once the scan is in your account, you no longer need the management link. Sign in first; the scan will then be ready for you on the My scans page.
members-list-with-account = With an account
members-list-nobodys-account = This scan is not in anyone’s account yet. Anyone who has the management link can manage it.
members-list-you = { " " }(you)
members-list-leave-or-hand-over = Leave or hand over
members-list-can-do = Can do
members-list-leaving = nothing for now: the account will be deleted after { $until }
members-list-only-look-along = Change to view only
members-list-let-manage = Allow to manage
members-list-invited = Invited
members-list-will-be-able-to = Will be able to
members-list-how-it-stands = Status
members-list-expired = expired: invite again
members-list-mail-waiting = the e-mail is being sent; valid up to and including { $until }
members-list-mailed = e-mailed; valid up to and including { $until }
members-list-mail-failed = the e-mail did not arrive: check whether the address is right and invite again
members-list-mail-unwanted = not e-mailed: someone at this address does not want e-mail from us
members-list-passed-on = not e-mailed: you passed on the link yourself; valid up to and including { $until }
members-list-address = Your colleague’s e-mail address
members-list-manage = Manage
members-list-manage-text = Everything that you can do too.
members-list-look-along = View only
members-list-look-along-text = See how many colleagues are taking part, and read the report afterwards.
members-list-we-mail-link = We e-mail a link that is valid for two weeks. If the invitation is not accepted, we erase the address.
members-list-no-mail = This website does not send e-mail. You will see the link and pass it on yourself.
members-list-invite-colleague = Invite a colleague
members-list-what-may-colleague = What can your colleague do?
members-list-invite = Invite
members-list-link-works = The management link of this scan works too. Anyone who has it can manage the scan. If you remove someone, the link stops working.
members-list-link-useless = The management link of this scan no longer works, because someone was removed. You can make a new one on the page of the scan.

## members/log

members-log-title = Log of this scan
members-log-empty = Nothing has happened yet
members-log-empty-text = What coordinators do will appear here.
members-log-about = About
members-log-lead = What coordinators did, the latest first. Answers are not shown here.

## members/my_scans

members-my-scans-none-text = Start a scan, or open the management link of a scan you already have. It will then be ready here to add to your account.
members-my-scans-none = There is no scan in your account yet
members-my-scans-lead = All teams that you coordinate or can view.
members-my-scans-to-do = What there is to do
members-my-scans-you-look-along = You have view-only access.
members-my-scans-round = Round { $round }
members-my-scans-colleague-takes-part = colleague is taking part
members-my-scans-colleagues-take-part = colleagues are taking part
members-my-scans-is = is
members-my-scans-are = are
members-my-scans-open-to-fill-in = open for filling in: { $people }, { $done } { $verb } done
members-my-scans-finished-on = finished on { $day }
members-my-scans-everyone-done = Everyone taking part in round { $round } is done. Close filling in if nobody else is coming.
members-my-scans-code-expired = The team code of round { $round } has expired. Renew it, or close filling in.
members-my-scans-discuss-round = Discuss round { $round } with the team, write down agreements and finish the round.
members-my-scans-year-ago = Round { $round } was finished almost a year ago. Start a new round to see what has changed.
members-my-scans-answers-from-centre = There { $new_answers } { $answers } from the support centre.
members-my-scans-link-opened-here = The management link of this scan has been opened on this device. The scan is not in your account yet.

## members/steps

members-steps-remove-title = Remove from this scan
members-steps-remove-whom = Remove { $address }?
members-steps-remove-text = This colleague can then no longer get into the scan. The management link will stop working too: otherwise someone could come back with it. Devices that are signed in with the management link will be signed out.
members-steps-remove = Remove from this scan
members-steps-pass-on-text = This website does not send e-mail. Give the link to your colleague yourself. It works{ " " }
members-steps-two-weeks = , and for two weeks. We show it only once.
members-steps-link-warning = Anyone who opens the link takes your colleague’s place. So give it to them directly, and not in a group.
