## mail/page

mail-page-title = E-mails from this server
mail-page-lead = This server does not send e-mail. What it would send is shown here. This page only exists on this computer.
mail-page-none-yet = There are no e-mails yet
mail-page-none-yet-explained = As soon as something is e-mailed, you can read it here.
mail-page-will-be-sent = will be sent on { $due }
mail-page-to = To { $to }, { $when }

## mail/stop

mail-stop-stop-explained = You will then no longer get invitations, reminders or messages at this address. You will still get a link to sign in, if you ask for one yourself.
mail-stop-stop-question = No more e-mail from us?
mail-stop-stop-title = No more e-mail
mail-stop-stop = Send me no more e-mail
mail-stop-again = You will get e-mail from us again
mail-stop-again-explained = If a colleague or the support centre has something e-mailed to you, it will arrive again.
mail-stop-stopped-explained = We no longer send e-mail to this address. Of the address itself we only keep a fingerprint, so that we can remember this. Was this not what you wanted? Then you can undo it.
mail-stop-stopped = You will get no more e-mail from us
mail-stop-stopped-title = You will get no more e-mail
mail-stop-resume = Send me e-mail after all
mail-stop-address-unknown = We no longer know this address
mail-stop-address-unknown-text = The address that this e-mail went to is no longer kept with it: we erase it thirty days after sending, or earlier if someone deletes their own account. We will send you nothing more because of this e-mail, and you do not have to do anything. Do you get another e-mail from us all the same? Then open the link at the bottom of that new e-mail.
