start-set-up = Set up your scan

## start

start-sector-po = Primary school, special primary education and special education
start-sector-vo = From practical education (praktijkonderwijs) to pre-university education (vwo), and special secondary education
start-sector-mbo = Course teams from entry level to level 4
start-step-one = Step 1 of 2
start-which-education = What kind of education is the scan for?
start-questions-fit = The questions fit your kind of school.
start-already-begun = Has your team already started?{ " " }
start-coordinator-link = { "." } Are you a coordinator? Then open your management link.
start-error-set-up = Error: set up your scan

## start/form

start-form-list-missing = Choose a questionnaire.
start-form-province-missing = Choose a province from the list.
start-form-size-missing = Choose a size from the list.
start-form-step-two = Step 2 of 2 ·{ " " }
start-form-lead = This takes 3 minutes. After that you get a team code for your colleagues.
start-form-make-scan = Create the scan
start-form-short-and-full = { $about }Short: { $short } questions, about { $short_minutes } minutes. Full: { $full } questions, about { $full_minutes } minutes.
start-form-short-text = The core of every topic. Good to start with.
start-form-full-text = All questions on every topic.
start-form-which-list = Which questionnaire?
start-form-choose-province = Choose a province
start-form-institution-size = How big is the institution? (optional)
start-form-school-size = How big is the school? (optional)
start-form-team-hint = This is how colleagues recognise the scan, for example: upper years team.
start-form-brin-hint = Two digits and two letters. That way your school counts only once in a comparison.
start-form-partnership-hint = The name, or the code such as VO3001.
start-form-school-and-team = Your school and team
start-form-anonymous-text = The team only sees the picture of the group, and only once there are at least 5 people. Who answered what cannot be seen anywhere.
start-form-open-text = For small teams that trust each other. The team sees the answers by role or name. Everyone reads this before the first answer.
start-form-cannot-change = You cannot change this later.
start-form-fewer-than-five = { " " }Are fewer than 5 people taking part in an anonymous scan? Then you only see what you agree together.
