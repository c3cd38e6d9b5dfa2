## components/confirm

frame-confirm-no-way-back = Dit kunt u niet terugdraaien

## components/copy

frame-copy-mail-text = Tekst voor een mail
frame-copy-copy-text = Kopieer de tekst

## components/document

frame-document-contents = Inhoud

## components/document/picture

frame-picture-qr-code = QR-code waarmee u meedoet

## components/field/errors

frame-errors-check-one = Kijk nog naar 1 punt
frame-errors-check-several = Kijk nog naar { $n } punten

## components/field/frame

frame-optional = (mag leeg blijven)

## components/field/long

frame-long-no-names = Noem geen namen van leerlingen of collega’s.
frame-long-too-long = Deze tekst is { $long } te lang en daarom niet bewaard. Er passen { $max } tekens in.

## components/frame

frame-page-title = { $page } · Scan Passend Onderwijs
frame-to-content = Naar de inhoud
frame-motto = Scan Passend Onderwijs · er is geen goed of fout
frame-about = Over deze dienst
frame-example-text = Dit is een voorbeeld met verzonnen scholen. Wat u hier invult, is voor iedereen te zien die dit voorbeeld gebruikt.

## components/lead

frame-lead-breadcrumb = Kruimelpad

## components/table

frame-table-action = Actie

## components/unsent

frame-unsent-not-saved-yet = Nog niet bewaard

## busy

frame-busy-why = { $why } Er is niets kwijt. Probeer het over een minuut nog eens.
frame-busy-try-again = Probeer het opnieuw

## code_card

frame-code-card-lock = Zet de code op slot
frame-code-card-unlock = Haal de code van het slot
frame-code-card-type-or-scan = { " " }en vul de code in. Of scan de QR-code met de camera van een telefoon.
frame-code-card-renew = Vernieuw de code

## looking_along

frame-looking-along-title = Meekijken
frame-looking-along-heading = U kijkt mee
frame-looking-along-lead = U leest wat het team leest, en wijzigt niets.
frame-looking-along-stop = Ik wil niet meer meekijken
frame-looking-along-team-fills-in = Het team vult nu in
frame-looking-along-report-when = Het rapport is er als het invullen is afgesloten.

## making

frame-making-title = Uw bestand wordt gemaakt
frame-making-ready = Klaar. Het downloaden begint vanzelf.
frame-making-download = Download het bestand
frame-making-in-turn = Het is nu aan de beurt.
frame-making-file-is = bestand is
frame-making-files-are = bestanden zijn
frame-making-waiting = Nog { $others } eerst aan de beurt.
frame-making-see-if-ready = Kijk of het klaar is

## passkey

frame-passkey-script-needed = Voor een passkey is JavaScript nodig. Zet het aan voor deze pagina.
frame-passkey-too-old = Deze browser kent geen passkeys. Werk hem bij, of gebruik een andere.

## sessions_table

frame-sessions-table-this-browser = { " " }(deze browser)
frame-sessions-table-signed-in = Aangemeld
frame-sessions-table-last-used = Laatst gebruikt

## shared_device

frame-shared-device-someone-else = Ik ben iemand anders dan wie hier eerst meedeed
frame-shared-device-tick-missing = Zet een vinkje als u iemand anders bent. Bent u dezelfde? Ga dan terug en kies ‘Ga verder’.
frame-shared-device-time = keer
frame-shared-device-times = keer
frame-shared-device-how-often = { $often } ging iemand meedoen op een apparaat waarop al een collega meedeed. Dat klopt als u een apparaat laat rondgaan. Anders deed iemand misschien vaker mee: dan klopt het beeld niet, en beschermt de grens van 5 mensen minder goed.
frame-passkey-failed = Dat lukte niet. Probeer het opnieuw.
frame-passkey-stopped = Er is geen passkey gekozen. U kunt het opnieuw proberen.
