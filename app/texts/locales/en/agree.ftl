## agree/ambition

agree-ambition-title = Target level: { $topic }
agree-ambition-where-to = Where do we want to get to?
agree-ambition-lead = Choose how far your team wants to get with this topic.
agree-ambition-what-it-means = What does this mean?
agree-ambition-for-all-questions = The target level is the target for all questions of this topic. Resources do not count.
agree-ambition-gap-changes = A higher target makes the distance larger. A lower target makes it smaller.
agree-ambition-answers-stay = What everyone answered individually does not change.
agree-ambition-shown-in-overview = The overview says that your team chose this itself.
agree-ambition-questionnaire-target = The target there is: { $id }.
agree-ambition-how-far = How far does your team want to get?
agree-ambition-save = Save the target level

## agree/answers

agree-answers-progress = { $all } questions have a team answer. You do not have to do them all.
agree-answers-heading = What do we agree?
agree-answers-lead = For each question, choose one answer together, with a reason. What everyone answered individually stays beside it and does not change.
agree-answers-nav-label = With these agreements
agree-answers-together = Together
agree-answers-target-by-team = Target: { $level }, target level chosen by the team.
agree-answers-target-of-questionnaire = Target: as in the questionnaire.
agree-answers-change-target = Change the target level
agree-answers-view-target = View the target level
agree-answers-of-topic = { " " }of ‘{ $topic }’
agree-answers-priority = priority

## agree/offers

agree-offers-breadcrumb = Support
agree-offers-heading = Support that fits your team
agree-offers-lead = What stands out most in the overview comes first. With each kind of support you read why it fits.
agree-offers-nothing-stands-out = Nothing stands out
agree-offers-nothing-fits = Nothing stands out in the overview that support on offer would fit. Below you find what else there is.
agree-offers-cannot-choose = We cannot choose anything for you here
agree-offers-too-few = In an anonymous scan we only show something if there are at least 5 colleagues. See for yourself below what there is.
agree-offers-to-overview = Go to the overview
agree-offers-view-for-sector = View { $offers } for your sector
agree-offers-support-one = kind of support
agree-offers-support-many = kinds of support
agree-offers-other = Other support on offer

## agree/parts

agree-parts-finished = This round is finished. You can read the agreements, but no longer change them.
agree-parts-conflict = Someone else has just changed this
agree-parts-conflict-explained = Nothing has been overwritten yet. Both versions are below. Choose which one you want to keep, or adjust yours first.
agree-parts-yours = Your version
agree-parts-save-mine = Save my version
agree-parts-earlier-versions = Earlier versions ({ $revisions })
agree-parts-version = Version { $one } · { $day }
agree-parts-restore-version = Restore version { $one }
agree-parts-current = { " " }· current version
