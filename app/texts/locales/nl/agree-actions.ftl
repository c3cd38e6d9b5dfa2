agree-actions-what = Wat gaat u doen?
agree-actions-new = Nieuwe actie

## agree/actions/calendar

agree-actions-calendar-who = Wie: { $who }
agree-actions-calendar-about = Bij: { $about }

## agree/actions/edit

agree-actions-edit-change-title = Actie wijzigen
agree-actions-edit-two-versions = Twee versies: { $title }
agree-actions-edit-error = Fout: { $title }
agree-actions-edit-save-change = Bewaar de wijziging
agree-actions-edit-save-this = Bewaar wat hier staat
agree-actions-edit-add-to-calendar = Zet deze actie in uw agenda
agree-actions-edit-conflict = Iemand anders wijzigde deze actie ook
agree-actions-edit-conflict-explained = Er is nog niets overschreven. Wat u invulde, staat ook in het formulier hieronder. Kies wat u wilt houden.
agree-actions-edit-yours = Wat u invulde

## agree/actions/fields

agree-actions-fields-what-hint = Eén ding, zo concreet als u kunt.
agree-actions-fields-who = Wie pakt het op?
agree-actions-fields-who-hint = Een naam of een rol uit het team. Geen namen van leerlingen.
agree-actions-fields-when = Wanneer is het klaar?
agree-actions-fields-when-hint = Bijvoorbeeld 31-12-2026.
agree-actions-fields-status = Hoe ver is het?
agree-actions-fields-about = Waar gaat het over?
agree-actions-fields-support = Aanbod dat helpt
agree-actions-fields-whole-topic = { $topic } (heel het onderwerp)
agree-actions-fields-nothing-in-particular = Niets in het bijzonder
agree-actions-fields-no-support = Geen aanbod
agree-actions-fields-fits-topic = Past bij dit onderwerp
agree-actions-fields-fits-team = Past bij uw team

## agree/actions/form

agree-actions-form-write-what = Schrijf op wat u gaat doen.
agree-actions-form-who = Wie?
agree-actions-form-choose-status = Kies een status.
agree-actions-form-choose-about = Kies een onderwerp of vraag uit de lijst.
agree-actions-form-choose-support = Kies aanbod uit de lijst.
agree-actions-form-unknown-date = Deze datum kennen we niet. Schrijf bijvoorbeeld 31-12-2026.
agree-actions-form-check-year = Kijk nog eens naar het jaar.

## agree/actions/history

agree-actions-history-version = Versie { $revision }, { $day }
agree-actions-history-earlier-versions = Eerdere versies

## agree/actions/list

agree-actions-list-to-do = Te doen
agree-actions-list-open = Open
agree-actions-list-in-progress = Bezig
agree-actions-list-dropped = Vervallen
agree-actions-list-all-to-calendar = Zet alles in uw agenda
agree-actions-list-lead = Wie doet wat, en wanneer? Houd het klein: liever drie acties die lukken dan tien die blijven liggen.
agree-actions-list-view-all = Bekijk alle acties
agree-actions-list-none-with-status = Geen acties met deze status
agree-actions-list-choose-in = Kies in het{ " " }
agree-actions-list-then-click = { " " }een onderwerp en klik op ‘Maak er een actie van’. Of klik hierboven op ‘Nieuwe actie’.
agree-actions-list-none-yet = Nog geen acties
agree-actions-list-overdue = te laat
agree-actions-list-from-round = uit ronde { $round }
agree-actions-list-of = { " " }van: { $what }
agree-actions-list-save-status = { " " }status

## agree/actions/notice

agree-actions-notice-added = ‘{ $what }’ staat op de lijst.
agree-actions-notice-changed = ‘{ $what }’ is gewijzigd.
agree-actions-notice-undone = ‘{ $what }’ is teruggezet.
agree-actions-notice-undo = Maak ongedaan
agree-actions-notice-personal-data = Let op: hier lijkt een persoonsgegeven in te staan. Haal het weg als het van een leerling of ouder is.

## agree/actions/prefill

agree-actions-prefill-arrange = Regel: { $name }
agree-actions-prefill-look-together = Bekijk samen
agree-actions-prefill-get-in-touch = Neem contact op
agree-actions-prefill-sign-up = Meld aan
