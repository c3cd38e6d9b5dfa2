## meeting/handover

meeting-handover-link-once = The link, to use once
meeting-handover-open-within-hour = Open this link on the other device within an hour. It works once.
meeting-handover-qr-label = QR code to hand over the lead
meeting-handover-another-link = Make another link
meeting-handover-lead = Whoever opens the link can lead this session today and write down agreements, and nothing else. You keep the lead too: you see each other’s steps.
meeting-handover-back-to-session = Back to the session
meeting-handover-take-lead-explained = On this device you can lead the agenda, show answers and write down agreements.
meeting-handover-take-lead-question = Are you leading the session?
meeting-handover-take-lead-title = Take over the lead
meeting-handover-take-lead = Take the lead

## meeting/open

meeting-open-direct-title = Fill in together straight away
meeting-open-close-explained = Phones and screens stop following along. What you agreed is kept. You can open the session again later, with a new code.
meeting-open-close-question = Close the session?
meeting-open-close-title = Close session
meeting-open-half-hour = One or two points, short and to the point.
meeting-open-three-quarters = An ordinary team meeting.
meeting-open-hour = Room for more points.
meeting-open-hour-and-half = A study session.
meeting-open-how-much-time = How much time do you have?
meeting-open-time-hint = You can change this during the session.
meeting-open-heading = Look and talk together
meeting-open-lead = You lead the session from this device. The team follows along on a screen. Anyone who wants to can take part with a phone.
meeting-open-most-valuable-first = The agenda starts with what is most worth talking about.
meeting-open-nothing-seen-before = Nobody sees answers before you show them. There are no names anywhere.
meeting-open-write-per-point = For each point you write down what the team thinks together.
meeting-open-open-session = Open the session
meeting-open-prepare-first = Would you rather prepare on your own first? View the{ " " }
meeting-open-direct-lead = You skip filling in alone. In the meeting, the team votes question by question, each person on their own phone.
meeting-open-alone-is-honest = Filling in alone first often gives more honest answers. Filling in together straight away is faster.
meeting-open-votes-hidden = Nobody sees the votes before you show them or everyone has voted.
meeting-open-from-five = In an anonymous scan we only show the result of a vote if at least 5 people voted.
meeting-open-no-way-back = After that, this team can no longer fill in this round alone.
meeting-open-direct-question = Fill in together straight away?
meeting-open-direct-confirm = Fill in together now
meeting-open-back-to-invite = Back to inviting

## meeting/phone

meeting-phone-done = The team session is done
meeting-phone-thanks = Thank you for thinking this through together. Your coordinator keeps the agreements.
meeting-phone-leaving = Are you leaving?
meeting-phone-leaving-explained = Leave the session. Then the vote does not wait for you.
meeting-phone-step-out = Leave the session
meeting-phone-you-take-part = You are taking part
meeting-phone-watch-screen = Follow along on the screen. If there is a vote, you will see it here.
meeting-phone-choose-first = First choose an answer, and then vote.
meeting-phone-too-late = This vote had already closed. Your vote was no longer counted.
meeting-phone-not-for-your-role = This question is not for your role. Your colleagues are voting now; you will see the result soon too.
meeting-phone-team-discusses = This is what the team is talking about now. The answers will be on the screen soon.
meeting-phone-vote-saved = Your vote is saved. You can still change it.
meeting-phone-where-we-stand = Where do you think our team stands?
meeting-phone-where-we-stand-secret = Where do you think our team stands? Nobody sees how you vote.
meeting-phone-change-vote = Change my vote
meeting-phone-vote = Vote
meeting-phone-priority = Priority: how important is it to work on this now?

## meeting/picture

meeting-picture-team-answered = This is how the team answered
meeting-picture-team-voted = This is how the team voted
meeting-picture-what-votes = votes
meeting-picture-too-few = Too few { $what } to show. This way everyone stays anonymous. Talk about it together.
meeting-picture-too-few-votes = Too few votes to show. This way everyone stays anonymous. Talk about it together.
meeting-picture-too-alike = We are not showing this result. Different people voted than last time. The difference could then reveal how someone voted. The previous result still counts. Talk about it together.
meeting-picture-colleagues = { $asked } colleagues
meeting-picture-colleagues-colleagues = { $answered } colleagues
meeting-picture-high-priority = { $of } high priority
meeting-picture-opinions-differ = opinions differ
meeting-picture-answers-close = most answers are close together
meeting-picture-average = average { $mean }
meeting-picture-by-role-difference = By role: difference of { $difference }

## meeting/screen

meeting-screen-title = Screen
meeting-screen-heading = Look together, agree together
meeting-screen-join-at = Take part with your phone: go to{ " " }
meeting-screen-fill-in-code = { " " }and fill in the code.
meeting-screen-qr-label = QR code for colleagues to join with
meeting-screen-no-phones = Nobody is taking part with a phone yet. You can follow along without one too.
meeting-screen-phones-one = 1 phone is taking part.
meeting-screen-phones-many = { $seats } phones are taking part.
meeting-screen-kicker = { $area } · { $topic } · point { $place } of { $of }
meeting-screen-to-discuss = To talk about:{ " " }
meeting-screen-vote-now = Vote on your phone now:{ " " }
meeting-screen-out-of = { $voted } of { $seats }
meeting-screen-voted = { " " }voted

## meeting/seat

meeting-seat-code-unknown = You cannot join with this session code now. Check on the screen that the code is right.
meeting-seat-lead = Use your phone to vote and to read what is on the screen.
meeting-seat-rather-alone = Do you want to fill in the scan alone?{ " " }
meeting-seat-heading = Join the team session
meeting-seat-session-code = Session code
meeting-seat-session-code-hint = The code is on the screen. Hyphens and capitals do not matter.
meeting-seat-yes-me-explained = You go back to the session and carry on voting.
meeting-seat-go-on = Continue in the session
meeting-seat-somebody-else-explained = A phone counts as one vote. If you take over the place, the person who was here no longer takes part on this device.
meeting-seat-already-title = You have already joined
meeting-seat-already-question = Have you already joined?
meeting-seat-already-explained = Someone is already taking part in the session with this phone.
meeting-seat-one-vote = The person who was here loses their place. A phone counts as one vote, so do not vote for someone else as well.
meeting-seat-open-promise = This is an open scan: the team will see how you voted, with your role or your name.
meeting-seat-numbers-only = The screen only shows numbers, no names.
meeting-seat-secret-promise = Nobody sees how you vote. The screen only shows numbers, and only with at least 5 votes.
meeting-seat-when-shown = The votes only appear on the screen when everyone has voted or when the session leader shows them.
