## components/confirm

frame-confirm-no-way-back = You cannot undo this

## components/copy

frame-copy-mail-text = Text for an e-mail
frame-copy-copy-text = Copy the text

## components/document

frame-document-contents = Contents

## components/document/picture

frame-picture-qr-code = QR code to take part with

## components/field/errors

frame-errors-check-one = Please check 1 point
frame-errors-check-several = Please check { $n } points

## components/field/frame

frame-optional = (optional)

## components/field/long

frame-long-no-names = Do not mention names of pupils or colleagues.
frame-long-too-long = This text is { $long } too long and has therefore not been saved. There is room for { $max } characters.

## components/frame

frame-page-title = { $page } · Scan Passend Onderwijs
frame-to-content = Skip to the content
frame-motto = Scan Passend Onderwijs · there is no right or wrong
frame-about = About this service
frame-example-text = This is an example with made-up schools. What you fill in here can be seen by everyone who uses this example.

## components/lead

frame-lead-breadcrumb = Breadcrumb

## components/table

frame-table-action = Action

## components/unsent

frame-unsent-not-saved-yet = Not saved yet

## busy

frame-busy-why = { $why } Nothing has been lost. Try again in a minute.
frame-busy-try-again = Try again

## code_card

frame-code-card-lock = Lock the code
frame-code-card-unlock = Unlock the code
frame-code-card-type-or-scan = { " " }and fill in the code. Or scan the QR code with a phone camera.
frame-code-card-renew = Renew the code

## looking_along

frame-looking-along-title = View only
frame-looking-along-heading = You have view-only access
frame-looking-along-lead = You can read what the team reads, but change nothing.
frame-looking-along-stop = I no longer want access
frame-looking-along-team-fills-in = The team is filling in now
frame-looking-along-report-when = The report will be here once filling in is closed.

## making

frame-making-title = Your file is being made
frame-making-ready = Ready. The download starts by itself.
frame-making-download = Download the file
frame-making-in-turn = It is being made now.
frame-making-file-is = file is
frame-making-files-are = files are
frame-making-waiting = { $others } ahead of yours.
frame-making-see-if-ready = See whether it is ready

## passkey

frame-passkey-script-needed = A passkey needs JavaScript. Turn it on for this page.
frame-passkey-too-old = This browser does not support passkeys. Update it, or use another one.

## sessions_table

frame-sessions-table-this-browser = { " " }(this browser)
frame-sessions-table-signed-in = Signed in
frame-sessions-table-last-used = Last used

## shared_device

frame-shared-device-someone-else = I am not the person who took part here first
frame-shared-device-tick-missing = Tick the box if you are someone else. Are you the same person? Then go back and choose the first button.
frame-shared-device-time = time
frame-shared-device-times = times
frame-shared-device-how-often = Someone started taking part on a device that a colleague was already using ({ $often }). That is fine if you pass a device around. Otherwise someone may have taken part more than once: then the picture is not right, and the limit of 5 people protects less well.
frame-passkey-failed = That did not work. Try again.
frame-passkey-stopped = No passkey was chosen. You can try again.
