pairing-suggested = Suggested
pairing-pairing-code = Pairing code

## pairing

pairing-something-changed = Something has changed in the meantime
pairing-something-changed-text = A colleague chose something else or already had a pair. We have not changed anything. Below you see how it is now.
pairing-nobody-yet = nobody yet
pairing-skill = Skill
pairing-can-help = Can help
pairing-wants-to-learn = Wants to learn
pairing-who-helps-who-learns = Who can help and who wants to learn

## pairing/board

pairing-board-yes-we-do = Yes, we’ll do this
pairing-board-rather-not = Rather not
pairing-board-not-after-all = Not after all
pairing-board-first-on-board = You are the first on this board.
pairing-board-one-other = There is 1 other colleague on this board.
pairing-board-others = There are { $others } other colleagues on this board.
pairing-board-change-choices = Change my choices
pairing-board-make-choices = Choose what you can help with or what you would like to learn
pairing-board-greeting = Hello { $me }. { $company }
pairing-board-who-helps-who-learns = Who can help, who wants to learn?
pairing-board-nobody-chose = Nobody has chosen anything yet.
pairing-board-rather-leave = Would you rather stop taking part?
pairing-board-can-leave = You can always leave the board. Your name, choices and pairs are then gone.
pairing-board-leave-board = Leave the board
pairing-board-come-back-via = On this device you can come back here through{ " " }
pairing-board-pairing-link = pairing
pairing-board-or-bookmark = { "." } Or add this page to your favourites.
pairing-board-you-help = You help { $learner }
pairing-board-helps-you = { $helper } helps you
pairing-board-my-pairs = My pairs
pairing-board-no-pair-now = There is no pair for you right now. That may change when more colleagues join the board: look again later.
pairing-board-start-small = Start small: one goal, two lessons together, one talk afterwards.
pairing-board-suggested-text = Talk it over with your colleague. If one of you says yes, you are a pair. The coordinator can confirm too.
pairing-board-turned-down = What you would rather not do
pairing-board-turned-down-text = Only you see this. If you put a pair back, it can be suggested again.

## pairing/close

pairing-close-page-title = Close the board?
pairing-close-what-is-erased = We will erase { $people } with what they chose, and { $pairs }.
pairing-close-names = names
pairing-close-agreed-pair = agreed pair
pairing-close-agreed-pairs = agreed pairs
pairing-close-breadcrumb = Close the board
pairing-close-heading = Close the board?
pairing-close-for-good = After this nobody can see the board any more, and neither can you. First write down who is paired with whom. You can open a new, empty board later.
pairing-close-yes-close = Yes, close the board
pairing-close-no-keep = No, keep the board

## pairing/coordinate

pairing-coordinate-confirm = Confirm
pairing-coordinate-undo-pair = Undo this pair
pairing-coordinate-no-skills = This questionnaire has no skills that could bring colleagues together.
pairing-coordinate-how-it-works = How it works
pairing-coordinate-how-open = You open the board and share the pairing code.
pairing-coordinate-how-choose = Anyone who wants to can give a name and choose ‘can help’ or ‘want to learn’ for each skill. There { $choice } in your questionnaire.
pairing-coordinate-is-one-skill = is 1 skill
pairing-coordinate-are-skills = are { $skills } skills
pairing-coordinate-how-suggested = The board suggests pairs and divides the work fairly among those who can help. The colleagues themselves confirm, or you do.
pairing-coordinate-apart-from-answers = The board is separate from the answers in the scan. We never link the two.
pairing-coordinate-voluntary-not-anonymous = Taking part is voluntary and not anonymous. Anyone who leaves the board is gone completely.
pairing-coordinate-open-board = Open the board
pairing-coordinate-lead = Bring together a colleague who is good at something and a colleague who wants to learn it.
pairing-coordinate-board-is-open = The board is open. Share the pairing code with your team.
pairing-coordinate-one-on-board = There is 1 colleague on the board.
pairing-coordinate-people-on-board = There are { $people } colleagues on the board.
pairing-coordinate-done-pairing = Finished pairing?
pairing-coordinate-done-pairing-text = Close the board when everyone knows who they are working with. All names, choices and pairs are then gone.
pairing-coordinate-close-board = Close the board
pairing-coordinate-helps = { $helper } helps { $learner }
pairing-coordinate-confirmed-by-coordinator = Confirmed by the coordinator
pairing-coordinate-confirmed-by = Confirmed by { $helper }
pairing-coordinate-confirmed-by-confirmed-by = Confirmed by { $learner }
pairing-coordinate-pairs = Pairs
pairing-coordinate-no-pairs-yet = There are no pairs yet. They appear when someone can help with what another person wants to learn.
pairing-coordinate-suggested-text = The work is divided as fairly as possible among those who can help. The colleagues can also confirm it themselves.
pairing-coordinate-chose-nothing = has not chosen anything yet
pairing-coordinate-chose = chose { $number }
pairing-coordinate-skill = skill
pairing-coordinate-skills = skills
pairing-coordinate-take-off-board = Take { $name } off the board
pairing-coordinate-take-off-text = Do this only if your colleague asks for it or no longer works at the school. The name, choices and pairs are then gone.
pairing-coordinate-yes-take-off = Yes, take off the board
pairing-coordinate-nobody-on-board = Nobody yet. Share the pairing code, and put yourself on the board too if you want to take part.
pairing-coordinate-who-on-board = Who is on the board?

## pairing/join

pairing-join-code-refused = You cannot join the board with this pairing code now. Check the code, or ask your coordinator whether the code still works.
pairing-join-on-this-board = You are on this board
pairing-join-about-board = The board shows who can help with what, and who wants to learn something. You get the pairing code from your coordinator. It is a different code from the team code of the scan.
pairing-join-learn-from-colleague = Learn from a colleague
pairing-join-yes-me-text = You will see the board and can change your choices.
pairing-join-on-to-board = Continue to the board
pairing-join-someone-else-text = You will then be on the board too. The person who was here first stays on it, but can no longer change anything on this device. The coordinator can take someone off the board.
pairing-join-already-on-board = You are already on the board
pairing-join-are-you = Are you { $name }?
pairing-join-name-on-board = { $name } is already on the board on this device.
pairing-join-name-taken = Someone with this name is already on the board. Add your surname or a letter.
pairing-join-first-stays = The person who was here first stays on the board, but can no longer change anything on this device.
pairing-join-join-board = Join the board
pairing-join-your-name-hint = The way your colleagues know you.
pairing-join-what-to-do = Say what you can help with and what you would like to learn. The board suggests who goes well with whom. This takes two minutes.
pairing-join-not-anonymous = This is not anonymous.{ " " }
pairing-join-who-sees = Everyone on the board and the coordinator see your name and what you choose.
pairing-join-apart-from-scan = It is separate from the scan. Your answers there cannot be seen or found here.
pairing-join-voluntary = Taking part is voluntary. You can always leave the board; then everything about you here is gone.
pairing-join-put-me-on = Put me on the board

## pairing/leave

pairing-leave-title = Leave the board?
pairing-leave-what-is-erased = We will erase your name, your choices and your pairs. Your answers in the scan are separate: nothing changes there.
pairing-leave-breadcrumb = Leave the board
pairing-leave-for-good = Have you already agreed on something with a colleague? Then please tell them yourself. If you want to take part again later, you start afresh with the pairing code.
pairing-leave-yes-leave = Yes, take me off the board
pairing-leave-no-stay = No, I’ll stay
pairing-leave-left = You are no longer on the board
pairing-leave-left-text = Your name, choices and pairs are gone. Do you want to take part after all? Then you start afresh with the pairing code.
pairing-leave-to-peer-pairing = Go to peer pairing

## pairing/share

pairing-share-code-works-until = People can join the board up to and including { $code_until }.
pairing-share-code-locked = The pairing code is locked. Nobody can join now. Anyone already on the board can carry on.
pairing-share-code-expired = The pairing code has expired. Renew the code if more colleagues want to take part.
pairing-share-qr-label = QR code for colleagues to join the board with
pairing-share-mail-text =
    Dear colleagues,

    What can you help a colleague with, and what would you like to learn yourself? Put it on our board for peer pairing. The board suggests who goes well with whom. It takes two minutes.

    Taking part is voluntary. The board is separate from the scan, but it is not anonymous: colleagues on the board see your name. You can leave it at any time.

    Go to { $url }
    or fill in this pairing code at { $host }/koppelen: { $code }

    You can do this up to and including { $code_until }.

## pairing/wishes

pairing-wishes-choose-one-of-two = Choose one of the two for: { $skill }
pairing-wishes-title = Your choices
pairing-wishes-question = What can you help with, what would you like to learn?
pairing-wishes-how-to-choose = For each skill, choose one of the two, or leave it empty. One choice is enough.
pairing-wishes-pair-lapses = If you remove a choice, the pair that goes with it is cancelled too.
pairing-wishes-save = Save my choices
pairing-wishes-to-board = Go to the board
pairing-wishes-not-both = You can help or learn, but not both at the same time. Untick one of the boxes.
