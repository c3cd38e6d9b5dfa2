## steunpunt/releases

steunpunt-releases-too-soon = A release is not possible yet
steunpunt-releases-too-soon-text = There are a few weeks between two releases, so that nobody can follow a school. Below you can see from which day it is possible.
steunpunt-releases-keys = The keys of releases cannot be used
steunpunt-releases-keys-text = Nothing has been made. The server’s log says why, and what will help. Pass this on to whoever runs the server.
steunpunt-releases-withdraw-title = Withdraw release
steunpunt-releases-withdraw-lead = Staff and teams will then no longer see the figures of this release (made on { $made }). Other releases do not change. The log still shows who did this.
steunpunt-releases-withdraw-question = Withdraw release { $number }?
steunpunt-releases-new-one-later = You can make a new release, once enough weeks have passed.
steunpunt-releases-withdraw-release = Withdraw the release
steunpunt-releases-lead = A release has figures about groups of schools, made from finished rounds of teams that take part. Staff see those figures, and never the answers of a school or team.
steunpunt-releases-no-release-text = Make one once enough teams have finished their round: a figure is shown if it is based on at least { $schools } schools from at least { $boards } school boards.
steunpunt-releases-from = From
steunpunt-releases-possible-from = The next release is possible from { $day }.
steunpunt-releases-make = Make a new release
steunpunt-releases-of-release = { " " }release { $number }
steunpunt-releases-readable = can be read
steunpunt-releases-withdrawn = withdrawn on { $day }
steunpunt-releases-schools = { $schools } schools
steunpunt-releases-release-number = Release { $number }

## steunpunt/releases/progress

steunpunt-releases-progress-done = Release { $edition } has been made. Staff can read the figures.
steunpunt-releases-progress-stopped = Making a release was stopped. Nothing of it has been kept.
steunpunt-releases-progress-keys = The keys of releases cannot be used.
steunpunt-releases-progress-broken = Something went wrong.
steunpunt-releases-progress-failed-text = { $why } Nothing has been saved ({ $at }). The server’s log says what caused it.
steunpunt-releases-progress-failed = The release was not made
steunpunt-releases-progress-round = round
steunpunt-releases-progress-rounds = rounds
steunpunt-releases-progress-tallying = Counting earlier rounds: { $of }
steunpunt-releases-progress-reading = Reading rounds: { $of }
steunpunt-releases-progress-computing = Making figures from { $rounds }
steunpunt-releases-progress-storing = Saving figures
steunpunt-releases-progress-title = We are making a release
steunpunt-releases-progress-background = This happens in the background. You can close this page.
