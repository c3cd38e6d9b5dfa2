## steunpunt/requests

steunpunt-requests-of-schools = Questions from schools
steunpunt-requests-school = School
steunpunt-requests-sent = Sent
steunpunt-requests-held-by = Assigned to
steunpunt-requests-lead = What coordinators ask the support centre, the newest first. You read exactly what they sent. The latest 500 are shown here.
steunpunt-requests-all = all
steunpunt-requests-none-text = When a coordinator asks a question, it appears here. You can then pick it up and answer it.
steunpunt-requests-none-of-status = No questions with this status
steunpunt-requests-see-all = See all questions

## steunpunt/requests/actions

steunpunt-requests-actions-take-again = Pick up again
steunpunt-requests-actions-take-over = Take over from your colleague
steunpunt-requests-actions-take = Pick up
steunpunt-requests-actions-give-back = Put back for a colleague
steunpunt-requests-actions-who = Who will do it?
steunpunt-requests-actions-who-text = The school sees that someone is working on it, but not who.
steunpunt-requests-actions-answer-again = Give another answer
steunpunt-requests-actions-send-again = Send another answer
steunpunt-requests-actions-answer = Answer
steunpunt-requests-actions-send = Send the answer
steunpunt-requests-actions-answer-text = The coordinator reads the answer in the scan, word for word, without your name. You cannot take it back.
steunpunt-requests-actions-expert-hint = Only staff of the support centre see this name.
steunpunt-requests-actions-hand-over-title = Pass on to an expert
steunpunt-requests-actions-no-mail = The scan does not send an e-mail. Tell the expert yourself what the question is, and then put the answer here.
steunpunt-requests-actions-hand-over = Pass on
steunpunt-requests-actions-close-answered = Done with this question? For the school it stays answered.
steunpunt-requests-actions-close-unanswered = Only close it if no more answer will come here, for example because you have already spoken to each other. The school sees that the question is closed.
steunpunt-requests-actions-close = Close the question
steunpunt-requests-actions-typed = What you typed
steunpunt-requests-actions-typed-text = This has not been sent. Copy what you need.

## steunpunt/requests/show

steunpunt-requests-show-about = Question about { $topic }

## steunpunt/requests/step

steunpunt-requests-step-expert-needed = Fill in who the expert is.
steunpunt-requests-step-answer-needed = Write an answer.

## steunpunt/requests/view

steunpunt-requests-view-overtaken = Something has happened to this question in the meantime
steunpunt-requests-view-overtaken-text = Nothing has been changed and nothing has been sent. Under ‘What happened’ you can see what a colleague or the school did. What you typed is still there.
steunpunt-requests-view-status-with = Status: { $status }, with { $holder }.
steunpunt-requests-view-status = Status: { $status }.
steunpunt-requests-view-withdrawn = The school withdrew this question. The text has been erased.
steunpunt-requests-view-sent = This is what the school sent
steunpunt-requests-view-no-more = There is nothing more: the support centre does not see any answers, remarks or agreements of the team.
steunpunt-requests-view-history = What happened
steunpunt-requests-view-asked = { $sent }: the school asked the question
steunpunt-requests-view-the-school = the school
steunpunt-requests-view-took = picked up the question
steunpunt-requests-view-gave-back = put the question back
steunpunt-requests-view-handed-over = passed the question on to { $expert }
steunpunt-requests-view-answered = answered
steunpunt-requests-view-closed = closed the question
steunpunt-requests-view-took-back = withdrew the question
