bundle-page-title = All reports
bundle-heading = All reports at once

## bundle

bundle-team-and-round = { $school }, { $team } · round { $round }
bundle-closed-on = { " " }· closed on { $day }
bundle-none-yet = There is no report yet
bundle-none-yet-text = There is a report as soon as you close filling in for a team. You do that on the page of that scan.
bundle-to-your-scans = To your scans
bundle-reports = reports
bundle-in-one-file = { $words } in one file
bundle-make-zip = Make the ZIP file
bundle-in-background = This happens in the background. You see how far it is, and you can stop it.
bundle-lead = For every team that you coordinate: the report (PDF) of the latest round that has been closed.
bundle-others-busy = Others are making a ZIP file right now too.

## bundle/progress

bundle-progress-breadcrumb = ZIP file
bundle-progress-stopped = Stopped
bundle-progress-no-file-kept = No file has been kept.
bundle-progress-went-wrong = Something went wrong
bundle-progress-went-wrong-text = The file was not made. Try once more. If it fails again, download the reports one by one.
bundle-progress-reports-done = { $of } reports done
bundle-progress-making-reports = We are making the reports
bundle-progress-one-hour = You can download the file for one hour.
bundle-progress-download = Download the ZIP file
bundle-progress-throw-away = Throw it away
