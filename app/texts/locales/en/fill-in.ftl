fill-in-my-answers = My answers
fill-in-title = Filling in

## fill_in/answers

fill-in-answers-still-open = What is still open
fill-in-answers-only-you = Only you can see this page. Once filling in is closed, nobody can find your answers again, and neither can we.
fill-in-answers-nothing-open = Nothing is left open. You have answered all the questions.
fill-in-answers-no-answer-yet = These questions have no answer yet. You may also leave them open.
fill-in-answers-back = Back to filling in
fill-in-answers-erase-all = Erase all my answers
fill-in-answers-remark = Remark: { $remark }
fill-in-answers-fill-in = Fill in
fill-in-answers-change = Change

## fill_in/erase

fill-in-erase-title = Erase all your answers?
fill-in-erase-what-is-erased = We will erase { $is_empty } and { $remarks }. You will then no longer be counted in this scan.
fill-in-erase-answer = answer
fill-in-erase-remark = remark
fill-in-erase-remarks = remarks
fill-in-erase-for-good = Do you want to take part later after all? Then you start afresh with the team code.
fill-in-erase-breadcrumb = Erase
fill-in-erase-yes-erase = Yes, erase everything
fill-in-erase-no-keep = No, keep my answers
fill-in-erase-erased = Your answers have been erased
fill-in-erase-erased-text = You are no longer taking part in this scan. Do you want to take part after all? Then you start afresh with the team code.

## fill_in/finish

fill-in-finish-what-next = Your answers have been saved. The next step is to look at them together with your team. Your coordinator will let you know when.
fill-in-finish-change-after-all = Change something after all
fill-in-finish-page-title = You are done
fill-in-finish-thanks = Thank you, you are done

## fill_in/item

fill-in-item-question-of = Question { $place } of { $of }
fill-in-item-priority-legend = Priority: how important is it to work on this now?
fill-in-item-remark-hint = Remark: do not mention names of pupils or colleagues.

## fill_in/overview

fill-in-overview-questions-and-topics = { $asked } questions, across { $topics } topics
fill-in-overview-all-filled-in = All questions are filled in
fill-in-overview-on-your-way = You are on your way: { $answered } of { $asked } questions
fill-in-overview-start-with = Start with
fill-in-overview-continue-with = Continue with
fill-in-overview-start-anywhere = Start where you like. There is no right or wrong.
fill-in-overview-filled-in-of = { $answered } of { $asked } filled in
fill-in-overview-filled-in = Filled in
fill-in-overview-said-done = You have said that you are done
fill-in-overview-said-done-text = Thank you. You can still change your answers as long as filling in is open.
fill-in-overview-not-done-yet = I’m not done after all
fill-in-overview-all-answered = All questions have an answer.
fill-in-overview-one-open = There is still 1 question open. You may leave questions open.
fill-in-overview-some-open = There are still { $open } questions open. You may leave questions open.
fill-in-overview-done-question = Finished filling in?
fill-in-overview-can-come-back = { " " }You can come back as long as filling in is open.
fill-in-overview-see-open = See what is still open
fill-in-overview-done = I’m done
fill-in-overview-other-device = Continue on another device?
fill-in-overview-make-code-text = Make a resume code. It is yours alone.
fill-in-overview-your-answers = Your answers
fill-in-overview-your-answers-text = See what you filled in, change it, or erase everything.

## fill_in/resume

fill-in-resume-title = Your resume code
fill-in-resume-older-code = { " " }here. An older code no longer works.
fill-in-resume-go-on = Continue filling in
fill-in-resume-open-on-other = On your other device, open{ " " }
fill-in-resume-type-code = Fill in this code there. You will then see your answers and can carry on.
fill-in-resume-keep-to-yourself = Anyone who has this code can see your answers. So do not give it to others. It stops working when filling in is closed.

## fill_in/topic

fill-in-topic-attention = Please note: { $title }

## fill_in/topic/view

fill-in-view-next = Next
fill-in-view-previous = Previous
fill-in-view-topic-of = { " " }· topic { $place } of { $topics } ·{ " " }
fill-in-view-all-topics = all topics
fill-in-view-part-of = { $answered } of { $asked }
fill-in-view-progress = Progress
fill-in-view-chose-here = Here you chose:{ " " }
fill-in-view-other-device-chose = { "." } On another device:{ " " }
fill-in-view-two-devices = You filled this in on two devices
fill-in-view-two-devices-text = Your other answers on this page have been saved. Below you see what you chose here. Choose which answer you want to keep.
fill-in-view-save-chosen-here = Save what I chose here
fill-in-view-keep-other = Keep the other answer
fill-in-view-two-versions = Two versions of your answer
fill-in-view-question-on-two-devices = You filled in this question on two devices:{ " " }
fill-in-view-this-device = On this device
fill-in-view-save-this = Save this answer
fill-in-view-other-device = On another device
fill-in-view-save-other = Save the other answer
fill-in-view-answer-with-remark = { $choice }, priority { $priority }, remark: “{ $remark }”
fill-in-view-answer = { $choice }, priority { $priority }

## fill_in/unsaved

fill-in-unsaved-before-another = There is an answer on this device that has not been saved yet. If someone else continues here, it will be lost. Is it yours? Then first continue with your own answers, until it says ‘Saved’.
fill-in-unsaved-before-erasing = An answer on this device has not been saved yet. If you erase everything, it will be lost too.
fill-in-unsaved-after-close = An answer on this device did not reach us before filling in was closed. It does not count, and we have erased it from this device.
fill-in-unsaved-remarks-not-saved = These remarks of yours have not been saved. Copy what you want to keep.
fill-in-unsaved-your-remarks = Your remarks
