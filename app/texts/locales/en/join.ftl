join-first-who-was-here = First: the person who was already taking part here
join-occupied = Someone is already taking part on this device

## join/another

join-another-name-takes-part = { $name } is already taking part on this device.
join-another-someone-takes-part = Someone is already taking part in this scan on this device.
join-another-yes-me-text = You continue with your own answers.
join-another-continue = Continue filling in
join-another-someone-else-text = Are you using a device that belongs to a colleague or the school? Then you start with an empty questionnaire.
join-another-already-started = Have you already started?
join-another-code-kept-go-on = The code is kept: the next person takes part
join-another-go-on-without-code = Continue without a resume code
join-another-shown = { " " }here.
join-another-why-resume-code = With a resume code you can continue later on another device. Without a code you can no longer see, change or erase your answers. They do still count.
join-another-have-code = Do you already have a resume code? Then there is no need: a new code makes the old one invalid.
join-another-join = Join
join-another-breadcrumb = Someone else
join-another-nobody-loses-answers = This way nobody loses any answers.
join-another-then-who-joins = Then: the person who wants to take part now
join-another-empty-questionnaire = You start with an empty questionnaire. You will not see what your colleague filled in.
join-another-back-to-answers = No, go back to the answers

## join/code

join-code-code-refused = You cannot join with this team code now. Check the code, or ask your coordinator whether the code still works.
join-code-title = Join your team
join-code-started-elsewhere = Already started on another device?{ " " }
join-code-go-on-with-code = Continue with your resume code
join-code-lead = You get the team code from your coordinator.

## join/form

join-form-role-missing = Choose your role.
join-form-title = Choose your role
join-form-welcome = Glad you’re taking part
join-form-how-long = { $items } questions, about { $minutes } minutes. There is no right or wrong.
join-form-begin = Start filling in
join-form-your-name-hint = The team sees your name with your answers. If you leave this empty, the team only sees your role.
join-form-anonymous = This is an anonymous scan
join-form-anonymous-answers = The scan does not show anyone what you answer, not even your coordinator.
join-form-anonymous-numbers = The team only sees numbers, and only once there are at least 5 people. We only show your role if that does not make anyone recognisable.
join-form-open = This is an open scan
join-form-open-answers = Your team will later see your answers, with your role or your name. That way you can talk about them together.
join-form-open-when = The team only sees the answers once the coordinator closes filling in.
join-form-can-change = As long as filling in is open, you can look back at everything, change it and erase it.
join-form-once-each-anonymous = Please take part only once yourself. We only show answers once there are at least 5 people. If one person counts more than once, colleagues are no longer anonymous and the picture is not right. The coordinator sees how often a device was passed on, not by whom.
join-form-once-each-open = Please take part only once yourself, or the picture of your team will not be right. The coordinator sees how often a device was passed on, not by whom.

## join/invited

join-invited-invited-text = You are invited to the scan of { $school }, { $team }. It takes about { $round } minutes. Your link works once: start when you have time. Nobody sees that you used it.
join-invited-title = You are invited
join-invited-will-you-join = Will you take part?
join-invited-yes-begin = Yes, start now
join-invited-gone-text = A link in an invitation works once, and as long as filling in is open. Are you already taking part? Then continue with your resume code, or on the device you started on. If not, ask your coordinator for the team code.
join-invited-go-on-with-resume-code = Continue with a resume code

## join/resume

join-resume-code-refused = This resume code does not work. Use the last resume code that you made. It works until the coordinator closes filling in.
join-resume-occupied-text = Your resume code is right. But a colleague is working on the same scan on this device.
join-resume-why-resume-code = Without a resume code of their own, that colleague can no longer see, change or erase the answers after this. They do still count. You make a resume code under ‘Continue on another device?’.
join-resume-to-their-answers = Go to the answers of the person who was taking part here
join-resume-then-your-answers = Then: continue with your own answers
join-resume-go-on-with-my-code = Continue with my resume code
join-resume-title = Continue on this device
join-resume-lead = With your own resume code you continue where you left off.
join-resume-not-started = Not started yet?{ " " }
join-resume-join-with-code = Join with the team code
join-resume-code-hint = Twelve letters and digits. You make the code on the device you started on, under ‘Continue on another device?’.
join-resume-go-on = Continue
