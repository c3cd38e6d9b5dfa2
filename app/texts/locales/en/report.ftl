report-foreword = Foreword
report-question = Where does our team stand on inclusive education?
report-pictures = Pictures

## file

report-file-report = Report (PDF)
report-file-report-use = To pass on.
report-file-summary = Summary (PDF)
report-file-summary-use = On a single A4 page.
report-file-invitation = Invitation (PDF)
report-file-invitation-use = With the team code, on a single A4 page.
report-file-word-use = The report, for you to edit.
report-file-workbook-use = The figures with a chart.
report-file-csv-excel = CSV for Excel
report-file-csv-excel-use = The figures per question, with semicolons.
report-file-csv-commas = CSV with commas
report-file-csv-commas-use = For other programs.
report-file-json-use = All figures, for programmers.
report-file-guide = Discussion guide (PDF)
report-file-guide-use = For the person who leads the discussion.

## invitation

report-invitation-alone-text = fill in the scan on your phone or laptop.
report-invitation-look-together-text = we look at the picture of the team.
report-invitation-agree-text = we choose what we are going to work on.
report-invitation-promise-anonymous = Anonymous: nobody sees what you answer. Results are only shown once at least 5 people have answered. You do not give a name or e-mail address. There is no right or wrong.
report-invitation-promise-open = Open: the team sees the answers by role or name. There is no right or wrong.
report-invitation-mail-anonymous = It is anonymous
report-invitation-mail-open = It is open: the team sees the answers by role or name
report-invitation-mail =
    Dear colleagues,

    Where does our team stand on inclusive education? Please fill in the scan: it takes about { $round } minutes. { $promise }, and there is no right or wrong.

    Go to { $url }
    or fill in this team code at { $host }/meedoen: { $code }

    Please take part by { $code_until }. After that, we will look at the picture together.

## law

report-law-checked-on = checked on { $checked_on }

## letters

report-letters-sign-in-subject = Your link for the Scan Passend Onderwijs
report-letters-sign-in =
    Hello,

    Use this link to sign in to the Scan Passend Onderwijs:

    { $link }

    The link works once, and for a quarter of an hour.

    Did you not ask for this? Then you do not have to do anything. Without this link, nobody can sign in with your address.
report-letters-a-colleague = A colleague
report-letters-your-colleague = Your colleague ({ $by })
report-letters-role-managing = You can then do everything that a coordinator can: invite the team, close filling in, lead the team session and make the report.
report-letters-role-viewing = You will then have view-only access: you see how many colleagues are taking part, and read the report afterwards. You cannot change anything.
report-letters-membership-subject = Invitation: the scan of { $school }
report-letters-membership =
    Hello,

    { $who } is asking you to join as coordinator of the inclusive education scan of { $school }, { $team }.

    { $what }

    Open this link to read the invitation:

    { $link }

    The link works once, and for two weeks. Do not pass it on: whoever opens it takes your place.
report-letters-invitation-subject = Where does our team stand on inclusive education?
report-letters-invitation =
    Dear colleague,

    Will you take part in the inclusive education scan of { $school }, { $team }? Filling it in takes about { $minutes } minutes.

    { $promise }

    This link is for you alone and works once. Open it when you have time:

    { $link }

    Nobody sees who used their link.
report-letters-reminder-subject = Reminder: the inclusive education scan
report-letters-reminder =
    Dear colleague,

    You can still fill in the scan of { $school }, { $team }. It takes about { $minutes } minutes.

    This is your new link. It works once:

    { $link }

    Have you already taken part with the team code? Then you do not have to do anything. This is the only reminder.
report-letters-session =
    Dear colleague,

    Tomorrow, { $day }, { $team } of { $school } will look together at the results of the inclusive education scan.

    Bring your phone: you will use it to vote. You will see the code on the screen.
report-letters-answer-subject = There is an answer from the support centre
report-letters-answer =
    Hello,

    The support centre has answered a question from your team. To read what it wrote, sign in and open the scan:

    { $site }/mijn-scans

    You will find the answer with the scan, under Questions to the support centre.
report-letters-account-removed =
    Hello,

    You have deleted your account with the Scan Passend Onderwijs. You are signed out everywhere. You can undo this up to and including { $until }. After that we erase everything about your account, including this address.

    Did you not do this yourself, or would you like to keep the account after all? Then sign in and choose Undo the deletion:

    { $site }/aanmelden

    Otherwise you do not have to do anything.
report-letters-way-out =
    { $text }

    --
    You are getting this e-mail because a colleague or the support centre had it sent to you.
    Would you rather not get any more e-mail from the Scan Passend Onderwijs? Then open this link and confirm:
    { $address }

## offers

report-offers-for = for { $roles }
report-offers-from = from { $day }
report-offers-until = up to and including { $day }
report-offers-also-fits = Also fits { $titles }.
report-offers-the-question = the question ‘{ $text }’
report-offers-for-one-question = for one of the questions,{ " " }
report-offers-fits-distance = Fits { $about }: on average, your team is { $gap } below the target.
report-offers-fits-priority = Fits { $about }: { $part } { $give } this high priority.
report-offers-fits-priority-one = Fits { $about }: { $one_of }{ $part } { $give } high priority.
report-offers-fits-unknown = Fits { $about }: { $part } { $know } this yet.
report-offers-fits-unknown-one = Fits { $about }: { $one_of }{ $part } { $know } it yet.
report-offers-is-missing = is missing
report-offers-is-partly-there = is only partly there
report-offers-helps-resource = Helps with a resource that { $how }: ‘{ $item }’.

## support

report-support-average = average { $mean } on a scale of 1 to { $scale } ({ $gap })

## words

report-words-moment = { $day }, { $hour }:{ $minute }
report-words-january = January
report-words-february = February
report-words-march = March
report-words-april = April
report-words-may = May
report-words-june = June
report-words-july = July
report-words-august = August
report-words-september = September
report-words-october = October
report-words-november = November
report-words-december = December
report-words-jan = Jan
report-words-feb = Feb
report-words-mar = Mar
report-words-apr = Apr
report-words-jun = Jun
report-words-jul = Jul
report-words-aug = Aug
report-words-sep = Sep
report-words-oct = Oct
report-words-nov = Nov
report-words-dec = Dec
report-words-out-of = { $part } of { $whole }
report-words-step = steps
report-words-steps = steps
report-words-and-last = { $join } and { $last }

## report/file

report-file-busy = Many schools are making a report right now.

## report/form

report-form-reading-guide-text = How to read the figures and the bars.
report-form-answers-text = A table per topic: each question in a row, with a bar and the figures.
report-form-roles-text = Only where each group is large enough.
report-form-remarks-text = In their own words. Please check them for names yourself first.
report-form-agreed-text = Team answers, ambitions and resources.
report-form-reasons = Reasons and notes
report-form-reasons-text = Why the team chose an answer.
report-form-comparison-text = How things changed across all rounds, if there are earlier ones.
report-form-beside-text = Your averages alongside those of all schools that take part. Anyone who reads the report will see this too.
report-form-support-text = Where you can go for what is still missing.
report-form-appendix = Appendix with all answers
report-form-appendix-text = Tables with how many colleagues gave which answer.
report-form-choose = Choose what is in it
report-form-save-and-download = Save and download the report
report-form-parts = Parts
report-form-parts-hint = The overview on the first pages and the section ‘How this report was made’ are always included.
report-form-explanation-written = Explanation per topic ({ $number } written)
report-form-parts-in-words = Parts: { $names }.
report-form-foreword-in-words = Foreword: { $text }
report-form-explained-topics = { $written } with an explanation.

## report/form_input

report-form-input-too-long = { $of } is { $long } too long.
report-form-input-the-foreword = The foreword
report-form-input-the-explanation = The explanation for ‘{ $topic }’

## report/pictures

report-pictures-none = There are no pictures: there are too few answers to show.
report-pictures-intro = For a presentation or a report of your own. PNG works everywhere; SVG stays sharp at any size.
report-pictures-download-named = Download { $words }: { $picture }
report-pictures-download = Download { $words }

## report/view

report-view-too-few = There are too few answers to show. That is why the report only contains the team’s agreements and actions.
report-view-intro = To pass on to school leaders, the board, the inspectorate or the regional partnership. There are no names of colleagues with the answers, and we do not show small groups.
report-view-download = Download
report-view-download-report = Download the report (PDF)
report-view-download-summary = Summary on a single A4 page (PDF)
report-view-other-forms = Or in another format
report-view-pictures-text = : each chart on its own, as PNG or SVG.
report-view-read-heading = Let others read it without a file
report-view-read-text = With a link, someone can read the report in the browser. You decide for how long, and you can withdraw the link again.
report-view-more-teams = Are you a coordinator of several teams?{ " " }
report-view-download-all = Download all reports at once
