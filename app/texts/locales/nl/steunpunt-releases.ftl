## steunpunt/releases

steunpunt-releases-too-soon = Een uitgave kan nog niet
steunpunt-releases-too-soon-text = Tussen twee uitgaven zitten een paar weken, zodat niemand een school kan volgen. Hieronder staat vanaf welke dag het kan.
steunpunt-releases-keys = De sleutels van uitgaven zijn niet te gebruiken
steunpunt-releases-keys-text = Er is niets gemaakt. In het logboek van de server staat waarom, en wat helpt. Geef dit door aan wie de server beheert.
steunpunt-releases-withdraw-title = Uitgave intrekken
steunpunt-releases-withdraw-lead = Medewerkers en teams zien de cijfers van deze uitgave (gemaakt op { $made }) dan niet meer. Andere uitgaven veranderen niet. In het logboek blijft staan wie dat deed.
steunpunt-releases-withdraw-question = Uitgave { $number } intrekken?
steunpunt-releases-new-one-later = Een nieuwe uitgave maken kan wel, als er genoeg weken voorbij zijn.
steunpunt-releases-withdraw-release = Trek de uitgave in
steunpunt-releases-lead = Een uitgave heeft cijfers over groepen scholen, gemaakt van afgeronde rondes van teams die meedoen. Medewerkers zien die cijfers, en nooit antwoorden van een school of team.
steunpunt-releases-no-release-text = Maak er een zodra genoeg teams hun ronde hebben afgerond: een cijfer is te zien vanaf { $schools } scholen van { $boards } besturen.
steunpunt-releases-from = Vanaf
steunpunt-releases-possible-from = De volgende uitgave kan vanaf { $day }.
steunpunt-releases-make = Maak een nieuwe uitgave
steunpunt-releases-of-release = { " " }uitgave { $number }
steunpunt-releases-readable = te lezen
steunpunt-releases-withdrawn = ingetrokken op { $day }
steunpunt-releases-schools = { $schools } scholen
steunpunt-releases-release-number = Uitgave { $number }

## steunpunt/releases/progress

steunpunt-releases-progress-done = Uitgave { $edition } is gemaakt. Medewerkers kunnen de cijfers lezen.
steunpunt-releases-progress-stopped = Het maken van een uitgave is gestopt. Er is niets van bewaard.
steunpunt-releases-progress-keys = De sleutels van uitgaven zijn niet te gebruiken.
steunpunt-releases-progress-broken = Er ging iets mis.
steunpunt-releases-progress-failed-text = { $why } Er is niets bewaard ({ $at }). In het logboek van de server staat de oorzaak.
steunpunt-releases-progress-failed = De uitgave is niet gemaakt
steunpunt-releases-progress-round = ronde
steunpunt-releases-progress-rounds = rondes
steunpunt-releases-progress-tallying = Rondes van eerder tellen: { $of }
steunpunt-releases-progress-reading = Rondes lezen: { $of }
steunpunt-releases-progress-computing = Cijfers maken van { $rounds }
steunpunt-releases-progress-storing = Cijfers opslaan
steunpunt-releases-progress-title = We maken een uitgave
steunpunt-releases-progress-background = Dit gebeurt op de achtergrond. U kunt deze pagina sluiten.
