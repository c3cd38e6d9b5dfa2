support-ask-a-question = Ask a question

## support

support-title = Questions to the support centre
support-ask-about-this = Ask the support centre about this
support-stuck-together = Can’t work it out together?
support-ask-text = Ask the national support centre for advice or help. You first see exactly what you will send, and you read the answer here in the scan.
support-ask = Ask the support centre
support-you-have = You have { $many } from the support centre.{ " " }
support-read-it = Read what it says
support-ask-or-read = : ask a question, or read an answer.

## support/compose

support-compose-too-many-open = There are already { $most_open } questions from your team waiting for an answer. Wait for an answer, or withdraw a question.
support-compose-error-ask-a-question = Error: ask a question
support-compose-is-this-right = Is this right?
support-compose-not-sent-yet = Nothing has been sent yet
support-compose-text-changed = The text is different from what you just saw, for example because a figure has changed. Read it once more and then send it.
support-compose-no-figure = No figure will be sent for this topic: there is nothing to show, or the answers are from fewer than 5 people.
support-compose-word-for-word = This is word for word what the support centre will read. Nothing else is sent: no answers, no remarks and no other topics.
support-compose-you-send-this = This is what you send
support-compose-send = Send
support-compose-back-and-change = Go back and change

## support/form

support-form-choose-from-list = Choose a topic from the list.
support-form-write-question = Write down what you want to ask.
support-form-heading = Ask the support centre a question
support-form-lead = Write down what you would like help with. After this you will see exactly what you send; only then is it sent.
support-form-which-topic = About which topic?
support-form-see-what-you-send = See what you send
support-form-choose-topic = Choose a topic
support-form-what-to-ask = What do you want to ask?
support-form-contact-hint = You read the answer here in the scan. Fill this in only if someone may also phone or e-mail you.
support-form-your-contact = Your e-mail address or phone number
support-form-send-figure = Also send our team’s figure on this topic
support-form-what-goes-along = What is sent along?
support-form-what-goes-along-text = School, sector and region are always sent along. Answers, remarks and other topics never are.

## support/list

support-list-was-sent = Your question about ‘{ $topic }’ was sent on { $sent_on }. The answer will appear on this page.
support-list-lead = The national support centre helps your team to think things through. Here you see what you asked, where things stand and what the answer is.
support-list-none-yet-text = Choose a topic you would like help with and write down your question. You first see exactly what you will send.
support-list-close-first = First close filling in. After that you can ask a question about a topic.
support-list-what-you-sent = What you sent
support-list-text-erased = The text of this question has been erased, at the support centre too.
support-list-have-read = I have read this
support-list-about = { " " }about { $topic }
support-list-withdraw = Withdraw this question
support-list-sent-on = Sent on { $sent_on }{ " " }
support-list-answer-of = Answer from the support centre, { $on }
support-list-status-new = The support centre has your question. Nobody has picked it up yet.
support-list-status-taken = Someone at the support centre is working on your question.
support-list-status-expert = An expert is helping. The support centre will keep you informed.
support-list-status-closed = The support centre closed this question without an answer here. Have you not been in touch? Then ask the question again.

## support/withdraw

support-withdraw-title = Withdraw question
support-withdraw-heading = Withdraw the question about ‘{ $topic }’?
support-withdraw-what-happens = The support centre will then do nothing more with it. It will still show that you had a question, but not the text.
support-withdraw-for-good = We erase what you sent. Anyone who has already read it still knows it. You can ask a new question later.
support-withdraw-yes-withdraw = Withdraw the question
support-withdraw-no-leave = No, leave it
support-withdraw-too-late = You can no longer withdraw it
support-withdraw-too-late-text = The support centre has already answered or closed this question. Nothing has been changed.
support-withdraw-question-about = The question about ‘{ $topic }’
support-withdraw-see-how-it-stands = The page with your questions shows where things stand.
support-withdraw-to-your-questions = Go to your questions
