steunpunt-staff = Staff

## steunpunt

steunpunt-questionnaires = Questionnaires

## steunpunt/account

steunpunt-account-sign-in-again = After an hour without use, and in any case after twelve hours, you will need to sign in again.
steunpunt-account-sign-out-everywhere = Sign out everywhere

## steunpunt/link

steunpunt-link-title = Welcome to the support centre
steunpunt-link-not-working-text = A link to get started works once, and for one day. Ask your administrator for a new one.
steunpunt-link-make-passkey = Make a passkey and sign in
steunpunt-link-tie = Connect { $name }
steunpunt-link-insecure-text = A passkey only works at a secure address with a name, or on localhost. Open this link at the usual address of the scan. The link stays valid for one day.
steunpunt-link-insecure = You cannot do that here yet
steunpunt-link-welcome = Welcome, { $member }
steunpunt-link-lead = From now on, this is how you sign in to the support centre. Is this not you? Then close this page and tell your administrator.
steunpunt-link-about-passkey = A passkey is on your phone, laptop or security key. You confirm with your finger, face or PIN. There is no password that can leak.
steunpunt-link-works-once = This link works once. Lost your passkey? Then your administrator can make a new link.

## steunpunt/log

steunpunt-log-about = About
steunpunt-log-lead = What staff did, the latest first. At most 500 lines. Answers from schools are not in here.

## steunpunt/members

steunpunt-members-name-needed = Fill in your colleague’s name.
steunpunt-members-name-taken = There is already a staff member with this name. Add a surname, for example.
steunpunt-members-once-begin = Your colleague opens the link and makes a passkey with it. The link works{ " " }
steunpunt-members-once-end = , and for one day. We show it only once.
steunpunt-members-whoever-opens = Whoever opens this link becomes this staff member. So give it to them directly, and not in a group.
steunpunt-members-back-to-staff = Back to staff
steunpunt-members-remove-title = Remove staff member
steunpunt-members-last-administrator = This is the last administrator
steunpunt-members-last-administrator-text = Nothing has been changed. First make someone else an administrator; then you can do this.
steunpunt-members-remove-question = Remove { $member }?
steunpunt-members-remove-lead = The staff member is signed out everywhere at once and can no longer get in. Passkeys and connected accounts disappear. The log still shows what the staff member did.
steunpunt-members-remove-member = Remove the staff member
steunpunt-members-name = Name
steunpunt-members-sign-in = Sign-in
steunpunt-members-last-seen = Last seen
steunpunt-members-name-hint = What colleagues call this staff member. The name appears in the log.
steunpunt-members-is-administrator = Is an administrator
steunpunt-members-lead = Staff read figures, answer questions and prepare questionnaires. Administrators also make releases, publish questionnaires and decide who is a staff member.
steunpunt-members-add-title = Add a staff member
steunpunt-members-add = Add and make a link
steunpunt-members-passkey = passkey
steunpunt-members-passkeys = passkeys
steunpunt-members-link-until = link until { $until }
steunpunt-members-never = never
steunpunt-members-for-whom = { " " }for { $member }
steunpunt-members-new-link = New link

## steunpunt/no_sign_in

steunpunt-no-sign-in-provider-silent = The service that you sign in with does not answer. Try again in a few minutes. Still not working? Ask your administrator whether there is a fault.
steunpunt-no-sign-in-too-late = Signing in took too long, or has already been used. Start again below.
steunpunt-no-sign-in-not-established = We could not establish who you are, so we have not signed you in. Try again. Does this keep happening? Tell your administrator.
steunpunt-no-sign-in-clocks-differ = The clock of the service that you sign in with does not match ours. That is why we have not signed you in. Tell your administrator.
steunpunt-no-sign-in-not-staff = This account does not belong to a staff member of the support centre. Ask your administrator for a link to connect it with.
steunpunt-no-sign-in-unknown-passkey = We do not know this passkey. Choose another one, or ask your administrator for a new link.
steunpunt-no-sign-in-link-over = This link no longer works. Ask your administrator for a new one.

## steunpunt/sign_in

steunpunt-sign-in-title = Sign in to the support centre
steunpunt-sign-in-lead = Only for staff of the national support centre. Are you filling in a scan, or are you the coordinator of a team? Then you do not need anything here.
steunpunt-sign-in-sign-in-example = Sign in as an example staff member
steunpunt-sign-in-sign-in-example-text = Only in this example: anyone can look around here as a staff member of a made-up support centre.
steunpunt-sign-in-insecure-text = Passkeys only work at a secure address with a name, or on localhost. Open this page at the usual address of the scan.
steunpunt-sign-in-insecure = You cannot sign in at this address
