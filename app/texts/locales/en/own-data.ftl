own-data-yes = yes
own-data-no = no
own-data-you = you
own-data-someone-else = someone else
own-data-you-or-someone-else = You, or someone else
own-data-name = Name
own-data-address = E-mail address
own-data-account-made-on-meaning = The day on which the account was made
own-data-who-what-about = Who or what it was about
own-data-about = About
own-data-what-happened = What happened
own-data-moment = The date and time
own-data-title = What Scan Passend Onderwijs keeps about you

## own_data/account

own-data-passkeys = Passkeys
own-data-passkeys-meaning = To let you sign in without e-mail. Of a passkey we also keep a public key; it is not shown here, because it says nothing about you. Kept until you delete the passkey or your account.
own-data-passkey-name-meaning = What the passkey is called on the page of your account
own-data-passkey-made-on-meaning = The day on which you made it
own-data-passkey = Passkey { $number }
own-data-identities = Connected accounts
own-data-identities-meaning = To let you sign in with an account from elsewhere (OpenID). Kept until you disconnect it or delete your account.
own-data-issuer = Provider
own-data-issuer-meaning = The address of the service that gives out the account
own-data-subject = Identifier
own-data-subject-meaning = What the provider recognises you by
own-data-sessions-meaning = To keep you signed in. { $lasts } We keep nothing else about the browser or the device.
own-data-signed-in = Signed in
own-data-signed-in-meaning = How you signed in
own-data-signed-in-since-meaning = When you signed in
own-data-last-used = Last used
own-data-last-used-meaning = To within a minute; empty for the sign-in with which you made this file
own-data-this-browser = This browser
own-data-this-browser-meaning = Whether you made the file with this sign-in

## own_data/coordinator

own-data-school = School
own-data-school-meaning = The school of the team
own-data-team = Team
own-data-team-meaning = The name of the team
own-data-session-thirty-days = A sign-in is erased after thirty days.
own-data-all-of-coordinator = This is everything we keep with your account and your e-mail address. Each part says what we use it for and how long we keep it.
own-data-no-answers-no-keys = What you filled in as a participant is not included: nothing leads from your account to answers. Keys and codes are not included either; someone could sign in as you with them.
own-data-of-the-team = What a team agrees and asks belongs to the team. You can read that on the pages of the scan.
own-data-account-meaning = To recognise you, find a scan again and coordinate together. Kept until you delete your account. If you do not want e-mail, that stays on record afterwards, as a code that nobody can trace to you.
own-data-address-meaning = The address you sign in with
own-data-no-mail-since = No e-mail since
own-data-no-mail-since-meaning = The day since when you have not wanted e-mail; empty if you do get e-mail
own-data-links = Links to sign in
own-data-links-meaning = Links that we e-mailed to you and that have not been used yet. A link works for a quarter of an hour and is erased the following night.
own-data-link-works-until = Works until
own-data-link-works-until-meaning = When the link stops working
own-data-teams = Your teams
own-data-teams-meaning = To know who manages a scan or can view it. Kept until you leave the team, someone removes you or the team is gone.
own-data-role-meaning = Manage or view only
own-data-in-team-since-meaning = Since which day you have belonged to the team
own-data-team-log = What you did with teams
own-data-team-log-meaning = So that people who manage a team can check who did what. A line is erased after { $days } days. Lines about you are included too; the log of the scan shows which of your colleagues did that.
own-data-invited-whom = Who you invited
own-data-invited-role-meaning = What you allowed them to do
own-data-valid-until = Valid until
own-data-valid-until-meaning = When the invitation stops working
own-data-invitations-by-you = Invitations from you
own-data-invitations-by-you-meaning = Invitations to coordinate together that nobody has accepted yet. Kept until 30 days after they stop being valid.
own-data-invitation-role-meaning = What you will be able to do
own-data-invitations-to-you = Invitations to you
own-data-invitations-to-you-meaning = Invitations to coordinate together that you have not accepted yet. Kept until 30 days after they stop being valid.
own-data-asked = Asked to fill in
own-data-asked-meaning = Scans that a coordinator asked you by e-mail to fill in. We do not know whether you did. Kept until 30 days after the e-mail.
own-data-round = Round
own-data-round-meaning = The number of the round
own-data-mailed-on = E-mailed on
own-data-mailed-on-meaning = When you were last e-mailed
own-data-link-works = Link works
own-data-link-works-meaning = Whether the link in the e-mail can still be used
own-data-mails = E-mails to you
own-data-mails-meaning = To send an e-mail, and to try again if that does not work. The text is erased as soon as the e-mail has gone, the address 30 days later. If an e-mail is still waiting, its text is not shown here: there may be a link in it with which someone could sign in as you.
own-data-mail-kind = Kind
own-data-mail-kind-meaning = What the e-mail is for
own-data-mail-state-meaning = Whether the e-mail has been sent
own-data-mail-subject = Subject
own-data-mail-subject-meaning = Empty if we no longer keep it
own-data-mail-queued = Ready to send
own-data-mail-queued-meaning = When the e-mail was made
own-data-mail-ended = Dealt with
own-data-mail-ended-meaning = When it had gone, or we gave up on it
own-data-role-managing = manage
own-data-role-viewing = view only

## own_data/document

own-data-document-kicker = Scan Passend Onderwijs · your data
own-data-nothing-kept = We keep nothing of this at present.
own-data-row = line
own-data-rows = lines

## own_data/staff

own-data-session-twelve-hours = A sign-in is erased after twelve hours.
own-data-all-of-staff = This is everything we keep about you as a staff member of the support centre. Each part says what we use it for and how long we keep it.
own-data-no-keys = Keys and codes are not included: someone could sign in as you with them.
own-data-staff-account-meaning = To know who works at the support centre. Kept until you or an administrator deletes the account.
own-data-staff-name-meaning = What colleagues call you
own-data-staff-role-meaning = Staff member or administrator
own-data-staff-member = staff member
own-data-staff-admin = administrator
own-data-staff-log = What you did
own-data-staff-log-meaning = So that administrators can check who did what. A line is erased after { $days } days. Lines about you are included too.
own-data-named = Where your name appears
own-data-named-meaning = So that colleagues know who prepared a questionnaire or dealt with a question. Kept for as long as the questionnaire or the question is there.
own-data-named-what-meaning = What you did
own-data-named-about-meaning = Which questionnaire, or the number of the question
own-data-changed-draft = changed a draft
own-data-published = published a questionnaire or support on offer
own-data-withdrew = withdrew a questionnaire or support on offer
own-data-dealt-with-question = dealt with a question

## own_account

own-data-tick-if-sure = Tick the box if you are sure that your account can go.
own-data-your-data = Your data
own-data-your-data-text = Download what we keep about you: as a PDF to read, or as JSON for another program. You can do this only shortly after signing in.
own-data-download-pdf = Download your data as PDF
own-data-download-json = Download your data as JSON
own-data-delete-account = Delete account
own-data-signed-out-everywhere = You are signed out everywhere at once. After that nobody can do anything with your account.
own-data-can-be-undone-until = You can undo this up to and including { $until }: sign in and choose Undo the deletion. Then everything will be as it was.
own-data-delete-my-account = Delete my account
own-data-keep-my-account = No, keep my account
own-data-download-first = If you want to keep your data, first download it on the page of your account.
own-data-delete-your-account = Delete your account?
own-data-leaving-until = You can undo this up to and including { $until }. Until then you cannot do anything with your account. After that it is gone, and nobody can bring it back.
own-data-begun = You are signed out everywhere. You can still undo this for a week: sign in and choose Undo the deletion. After that your account is gone.
own-data-keep-and-sign-in = Keep it after all: sign in
own-data-back-to-account = Back to your account

## account/removal

own-data-goes-of-coordinator = After that we erase everything about your account, in the stored file as well: your e-mail address, passkeys and connected accounts, which teams you belonged to, and invitations and e-mails to your address. The log of a team will then say that a deleted account did something.
own-data-scans-stay = The scans of your teams stay. Whoever manages them with you can carry on. A management link that still works will go on working.
own-data-answers-stay = What you filled in as a participant is not tied to your account and does not change.
own-data-agreements-stay = What you wrote in an agreement or in a question to the support centre belongs to the team and stays. If you did not want any more e-mail, we keep a code for that which nobody can trace to you, so that you will not get it later either.
own-data-managed-alone = Nobody else manages these teams
own-data-managed-alone-text = First hand these teams over to someone else, or delete them. You need to do this even if the management link still works. After that you can delete your account.
own-data-hand-over = Hand over
own-data-invite-someone-first = Invite someone first
own-data-delete-team = Delete the team

## steunpunt/account_removal

own-data-goes-of-staff = After that we erase your account, in the stored file as well: your name, role, passkeys and connected accounts.
own-data-staff-name-stays = In the log of the support centre your name stays with what you did, for as long as that log is kept. Questionnaires you published and questions you answered also still show who did that.
own-data-last-admin = You are the last administrator
own-data-last-admin-text = First make someone else an administrator. After that you can delete your account.
own-data-to-staff = Go to staff
