## share

share-pass-on = Pass the result on
share-pass-on-explained = For the school board, the inspectorate or the regional partnership: a report as a file, or a link that you can withdraw.
share-make-report = Make a report

## share/coordinate

share-coordinate-choose-how-long = Choose how long the link works.
share-coordinate-incomplete = This form is not complete. Please try again.
share-coordinate-error-title = Error: share the result
share-coordinate-too-many = { $most_links } links are already working for this round. First withdraw a link.
share-coordinate-lead = With a link, people who have no access to this scan can read the result too, such as the school board, the inspectorate or the regional partnership. They do not have to sign in.
share-coordinate-link-ready = The link for ‘{ $audience }’ is ready
share-coordinate-copy-and-send = Copy the link and send it yourself. We show it{ " " }
share-coordinate-caution-anonymous = Anyone who has the link sees the result. Agree with your team who they are.
share-coordinate-caution-open = This is an open scan: colleagues gave their answers to their own team. Ask them whether others may read the result too, and first look yourself at what is in the report.
share-coordinate-what-it-shows = What does a link show?
share-coordinate-same-as-report = The same as your report, with the parts and the explanation that you choose there. If you change something there, it changes here too.
share-coordinate-hidden-stays = What is hidden in the overview stays hidden here too.
share-coordinate-read-only = Read only: nobody can change anything or click through to your scan. We remember on which day a link was last opened, not by whom.
share-coordinate-for-whom = Who is the link for?
share-coordinate-for-whom-hint = For example: School board. Only you see this, to tell your links apart.
share-coordinate-days = { $days } days
share-coordinate-how-long = How long does the link work?
share-coordinate-how-long-hint = You can also withdraw it earlier.

## share/list

share-list-none-yet = No links yet
share-list-none-yet-explained = Fill in above who the link is for and click on ‘Make a link’. After that it is shown here and you can withdraw it.
share-list-works-until = Works up to and including
share-list-last-opened = Last opened on
share-list-your-links = Your links
share-list-works = works
share-list-expired = expired
share-list-withdrawn = withdrawn
share-list-link-for = { " " }the link for { $audience }
share-list-withdraw = Withdraw

## share/open

share-open-title = A result has been shared with you
share-open-lead = A school has filled in a scan about inclusive education and is letting you read the result. You do not have to sign in.
share-open-what-is-remembered = After opening, this device remembers for a day that you may read the result. The school sees on which day the link was last opened, not by whom.
share-open-view-result = View the result

## share/read

share-read-title = Shared result
share-read-readable-until = The school is sharing this result with you. You can read it up to and including { $until }.
share-read-link-fails = This link does not work
share-read-link-fails-explained = Open the link again from the message you received, and copy all of it. If it still does not work, it has expired or been withdrawn. Ask the school for a new link.
share-read-no-cookies-explained = Without a cookie we do not know whether you may read this result.

## share/revoke

share-revoke-title = Withdraw link
share-revoke-question = Withdraw the link for ‘{ $audience }’?
share-revoke-explained = The link then stops working at once, also for anyone who has it open now. Other links keep working.
share-revoke-not-taken-back = This does not take back what someone has already read or saved. You can make a new link later.
share-revoke-confirm = Withdraw the link
share-revoke-keep = No, let it work
