## account

account-account = Account

## account/link

account-link-signing-in-as = You are signing in on this device as{ " " }
account-link-thirty-days = { "." } After thirty days you will need to sign in again. Sign out if others use this device too.
account-link-heading = Sign in here
account-link-confirm = Sign me in
account-link-link-gone-explained = A link to sign in works once, and for a quarter of an hour. Ask for a new one.

## account/no_sign_in

account-no-sign-in-no-reply = The service that you sign in with does not answer. Try again in a few minutes, or have a link e-mailed to you.
account-no-sign-in-too-late = Signing in took too long, or has already been used once. Start again below.
account-no-sign-in-not-established = We could not establish who you are, so we have not signed you in. Try again, or have a link e-mailed to you.
account-no-sign-in-clock-differs = The clock of the service that you sign in with does not match ours. That is why we have not signed you in. Have a link e-mailed to you.
account-no-sign-in-not-known = We do not know this yet. First sign in with a link in an e-mail. After that you can connect it on the Account page.
account-no-sign-in-passkey-not-known = We do not know this passkey. Choose another one, or have a link e-mailed to you.
account-no-sign-in-sign-in-again = First sign in again. After that you can do this.

## account/own

account-own-after-thirty-days = After thirty days you will need to sign in again.
account-own-sign-out-everywhere = Sign out everywhere
account-own-passkey = Passkey { $place }, made on { $added_on }
account-own-remove = Delete
account-own-make-passkey = Make a passkey
account-own-without-mail = Sign in without e-mail
account-own-passkey-explained = A passkey is on your phone, laptop or security key. You confirm with your finger, face or PIN. A link in an e-mail always keeps working.
account-own-connected = You have connected { $identities }.
account-own-disconnect = Disconnect
account-own-connect = Connect { $name }

## account/sign_in

account-sign-in-check-mail = Check your e-mail
account-sign-in-no-mail-sent = This server does not send e-mail.{ " " }
account-sign-in-read-mail-here = Read the e-mail on the page with e-mails
account-sign-in-own-computer = You are trying the scan on your own computer
account-sign-in-link-on-its-way = If the address is right, an e-mail with a link is now on its way. The link works once, and for a quarter of an hour.
account-sign-in-may-take-minutes = It can take a few minutes. Look in your spam folder too.
account-sign-in-nothing-arrives = Nothing arriving? Check that you typed the address correctly, and ask for the link again.
account-sign-in-five-per-hour = We send at most five links an hour to one address.
account-sign-in-back-to-sign-in = Back to sign-in
account-sign-in-lead = For coordinators who want all their scans in one place. You can take part in a scan, or start one, without an account.
account-sign-in-mail-not-possible-explained = This website cannot send e-mail. Manage your scan with the management link that you got when you started.
account-sign-in-mail-not-possible = You cannot sign in by e-mail here
account-sign-in-your-address = Your e-mail address
account-sign-in-address-hint = We e-mail you a link to sign in with. There is no password.
account-sign-in-mail-me-link = E-mail me a link
account-sign-in-first-time = Is this the first time? Then the link makes an account. All we keep in it is your e-mail address.
