## errors

errors-to-undo = Undo the deletion
errors-to-scan = Go to the page of this scan
errors-report-reference = Do you want to report this to the organisation that runs this website? Then quote reference{ " " }

## errors/given_back

errors-given-back-your-remark = Your remark
errors-given-back-your-reason = Your reason
errors-given-back-your-note = Your note
errors-given-back-your-foreword = Your foreword
errors-given-back-your-explanation = Your explanation
errors-given-back-your-question = Your question
errors-given-back-how-to-reach-you = How to reach you
errors-given-back-email-address = E-mail address
errors-given-back-list-text = The text of your questionnaire or support on offer
errors-given-back-not-saved-copy = This is what you wrote. It has not been saved. Copy what you need and paste it back when you can go on.

## errors/not_here

errors-not-here-no-cookies-text = Without a cookie we do not know who you are, and we cannot show this page. Your browser is blocking cookies, or they have since been erased or have expired.
errors-not-here-not-saved = We could not save this
errors-not-here-not-saved-managing = Usually this is because you are no longer signed in as coordinator on this device: your sign-in has expired, someone signed this device out, or there is a new management link. Open your management link and fill in the form again.
errors-not-here-not-saved-filling-in = Usually this is because you are no longer taking part on this device: the answers were erased, or someone else started taking part here. Use your resume code or the team code and fill in the form again.
errors-not-here-not-saved-session = Usually this is because the session is over or someone else is taking part with this phone. Join again with the session code on the screen.
errors-not-here-not-saved-board = Usually this is because you are no longer on the board on this device. Join the board again with the pairing code.
errors-not-here-open-link-again = Open the link once more from the message you received.
errors-not-here-perhaps-cookies = Your browser did not send any cookies. Did you just press a button on this website? Then your browser is blocking cookies. Allow cookies for this website and try again.
errors-not-here-how-to-solve = How to solve it
errors-not-here-allow-cookies = Allow cookies for this website. You can do this in the settings of your browser, under Privacy. We only use cookies that are needed; they do not track you.
errors-not-here-opened-in-app = Did you open the link from an app, such as your e-mail? Then open it in your usual browser.
errors-not-here-send-again = Then go back and send the form once more. Sending it twice does no harm.
errors-not-here-cookies-gone = Have your cookies been erased or expired? Then open the link you received again, or use the team code or your own resume code.

## errors/wait

errors-wait-try-again-in = { " " }Try again in { $time }, or use another network, such as that of your phone.
errors-wait-a-second = a second
errors-wait-seconds = { $seconds } seconds
errors-wait-a-minute = a minute
errors-wait-an-hour = an hour

## errors/words

errors-words-not-found = We cannot show this page
errors-words-not-found-text = The page does not exist, or belongs to a scan for which you are not signed in on this device. Are you a coordinator? Then open your management link. Are you filling in? Then use the team code or your own resume code.
errors-words-closed-text = Your coordinator has closed filling in. What you filled in counts. Since then nobody can see or find out which answers are yours, and neither can we. That is why you cannot change them any more either.
errors-words-still-filling-in = The team is still filling in
errors-words-still-filling-in-text = You can only look together and make agreements once filling in is closed. Nothing has been changed. First close filling in on the page of your scan. After that you can do this.
errors-words-someone-takes-part = Someone is already taking part
errors-words-someone-takes-part-text = Filling in together straight away is only possible while nobody is taking part yet. Nothing has been changed: those taking part can simply carry on. Close filling in when everyone is done. Then open the team session.
errors-words-round-finished = This round is finished
errors-words-round-finished-text = Nothing has been changed. You can still read what you agreed together. You can no longer change it. Use the Back button of your browser to find what you just filled in.
errors-words-answers-deleted = The answers of this round have been deleted
errors-words-answers-deleted-text = They were kept for as long as we had promised. Only the team’s totals are still there, and those no longer change. That is why filling in together straight away is no longer possible in this round. Nothing has been changed. Start the next round.
errors-words-being-deleted = This is being deleted
errors-words-being-deleted-text = You have deleted this round or this team. Nobody else can see any of it any more. Nothing has been changed now. You can still undo the deletion; then everything will be as it was.
errors-words-sign-in-again = Sign in again
errors-words-sign-in-again-text = You can only do this shortly after signing in, so that nobody can do it on your unattended computer. Nothing has been changed. Sign in again and then do it once more.
errors-words-sign-in-again-files = You can only get a file with figures shortly after signing in, so that nobody can take it from your unattended computer. Sign in again. You will then be back on the page with the files.
errors-words-only-support-centre = The page does not exist, or is only for staff of the support centre who are signed in. Do you work at the support centre? Then sign in again.
errors-words-only-with-account = The page does not exist, or is for coordinators who have signed in with their account. Sign in again and then try once more.
errors-words-busy-text = Others are asking for the same thing right now. Nothing has been lost. Try again in a minute.
errors-words-storage-down = Our storage is not working right now
errors-words-storage-down-text = This is not your fault. What was saved before is still there. Did you just send something? Then that has not been saved. Go back with the button of your browser: what you had filled in is still there. Send it again in a minute; sending it twice does no harm.
errors-words-wait = Please wait a moment
errors-words-too-many-codes = A wrong code has been filled in too often from your network.
errors-words-too-many-links = Over the past hour, a sign-in link was asked for many times from your network. No new e-mail has been sent. First check whether an earlier e-mail has arrived, also in your spam folder.
errors-words-went-wrong = Something went wrong on our side
errors-words-went-wrong-text = This is not your fault. What had already been saved is still there. Go back and try again in a minute.
errors-words-form-refused = We could not accept this form
errors-words-form-refused-text = Your browser did not show that it came from this website. That is why we did nothing with it. Open the page again and fill in the form there.
errors-words-form-unknown = We do not understand this form
errors-words-form-unknown-text = Nothing has been saved. Go back with the button of your browser: what you had filled in is still there. Load the page again if it goes wrong once more.
errors-words-too-slow = This took too long
errors-words-too-slow-text = We are not sure that everything has arrived. Check whether your internet works, go back and try again. Sending it twice does no harm.
errors-words-too-long = This text is too long
errors-words-too-long-text = Nothing has been saved. Go back with the button of your browser and make your text shorter.
errors-words-account-being-deleted-text = You have deleted your account. Until it is gone you cannot do anything with it, and nothing has been changed now. You can still undo the deletion; then everything will be as it was.
