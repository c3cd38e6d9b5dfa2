## meeting/lead

meeting-lead-title = Lead the team session
meeting-lead-just-before-you = Someone else who is leading the session was just ahead of you. Your click had no effect. This is how things stand now.
meeting-lead-vote-under-way = A vote is under way. Show the vote or stop it, and then carry on.
meeting-lead-session-code = Is anyone else joining? The session code is{ " " }
meeting-lead-tools = Screen, lead and end
meeting-lead-open-screen = Open the screen
meeting-lead-screen-explained = The screen opens in a new tab. Put it on the projector or the interactive whiteboard: it has no names and no buttons on it.

## meeting/lead/agenda

meeting-lead-agenda-points-if-time = If there is time left: { $rest } more points
meeting-lead-agenda-more-questions = { $rest } more questions
meeting-lead-agenda-skipped = Skipped ({ $skipped })
meeting-lead-agenda-order-by-value = What is most worth talking about comes first. You can change the order.
meeting-lead-agenda-order-of-voting = You vote together, question by question. You can change the order.
meeting-lead-agenda-agenda = Agenda
meeting-lead-agenda-minutes-short = { $minutes } min
meeting-lead-agenda-plan = Plan for { $minutes } minutes: { $look } min looking together, { $items } points of { $per_item } min, { $act } min for actions.
meeting-lead-agenda-now = now
meeting-lead-agenda-discussed = discussed
meeting-lead-agenda-discuss-now = Discuss now
meeting-lead-agenda-up = Up
meeting-lead-agenda-down = Down
meeting-lead-agenda-skip = Skip

## meeting/lead/point

meeting-lead-point-phones-seated = { $seats } { $phones } part.
meeting-lead-point-phones-one = phone is taking
meeting-lead-point-phones-many = phones are taking
meeting-lead-point-open-screen-first = First open the screen on the projector or the interactive whiteboard. It shows this code, which colleagues use to join on their phones:
meeting-lead-point-start = Start with the first point
meeting-lead-point-last-done = Done, back to the start
meeting-lead-point-next-point = Next point
meeting-lead-point-kicker = { $area } · { $topic } · point { $place } of { $of }
meeting-lead-point-to-discuss = To talk about
meeting-lead-point-show-answers = Show the answers
meeting-lead-point-voted = { $voted } of { $seats } voted.
meeting-lead-point-vote-open = Voting is under way:{ " " }
meeting-lead-point-votes-hidden = { " " }Nobody sees the votes yet.
meeting-lead-point-show-vote = Show the vote
meeting-lead-point-stop-vote = Stop without showing
meeting-lead-point-vote-again = Vote again
meeting-lead-point-start-vote = Start the vote
meeting-lead-point-let-team-vote = Let the team vote now
meeting-lead-point-vote-again-rules = Vote again with the same people. Otherwise we only show the new result if at least 5 people joined or at least 5 left.
meeting-lead-point-make-action = Turn it into an action (new tab)
meeting-lead-point-changed-meanwhile = Someone else who is leading the session has just written something here. What you typed is still there. Save it, and you will see both versions.
meeting-lead-point-moved-on = The session has moved on. What you typed below still belongs to the previous point. Save it, and it will be stored there.
