manage-invite = Uitnodigen
manage-title = Invullen afsluiten
manage-view-overview = Bekijk het overzicht

## manage

manage-kicker = { $school } · { $team } · ronde { $round }

## manage/close

manage-close-tick-if-sure = Zet een vinkje als u zeker weet dat u wilt afsluiten.
manage-close-nobody-joined = Er doet nog niemand mee.
manage-close-only-one-done = De enige deelnemer is klaar.
manage-close-all-done = Alle { $joined } deelnemers zijn klaar.
manage-close-one-busy = { $finished } van { $joined } deelnemers zijn klaar. 1 is nog bezig.
manage-close-some-busy = { $finished } van { $joined } deelnemers zijn klaar. { $busy } zijn nog bezig.
manage-close-one-busy-counts = Wie nog bezig is, telt mee met wat al is ingevuld.
manage-close-busy-count = De { $busy } deelnemers die nog bezig zijn, tellen mee met wat ze al invulden.
manage-close-too-few-explained = Dit is een anonieme scan. Met minder dan 5 mensen laten we geen antwoorden zien. U ziet dan alleen wat u samen afspreekt.
manage-close-too-few = Nog geen 5 deelnemers
manage-close-no-more-answers = Niemand kan nog antwoorden geven, wijzigen of wissen.
manage-close-you-see-overview = U ziet het overzicht en kunt het met uw team bekijken.
manage-close-link-disappears = De koppeling tussen apparaten en antwoorden verdwijnt.
manage-close-no-reopening = Heropenen kan niet
manage-close-safe-honesty = Zo blijft eerlijk antwoorden veilig. Wacht liever een dag als er nog collega’s bezig zijn.
manage-close-know-no-reopening = Ik weet dat heropenen niet kan
manage-close-question = Invullen afsluiten?
manage-close-confirm = Sluit het invullen af

## manage/contribution

manage-contribution-question = Doet uw team mee met de anonieme vergelijking?
manage-contribution-explained = Het steunpunt ziet dan cijfers over groepen van minstens { $schools } scholen samen, met een kleine verschuiving erin, zodat uw school en uw team niet te herkennen zijn. Opmerkingen, namen en afspraken gaan nooit mee.
manage-contribution-example-intro = Dit ziet een medewerker van het steunpunt, bijvoorbeeld:
manage-contribution-example-topic = Samenwerken met ouders
manage-contribution-example-figures = ca. { $schools } scholen · gemiddeld 2,9
manage-contribution-school-board-hint = De naam, of het nummer van vijf cijfers. Een gebied is pas te zien als er meerdere besturen in zitten; zonder bestuur telt uw school minder goed mee.

## manage/finish

manage-finish-choose-yes-or-no = Kies ja of nee. Afronden kan met allebei.
manage-finish-questions-one = vraag heeft
manage-finish-questions-many = vragen hebben
manage-finish-no-team-answer = { $items } nog geen teamantwoord. Na het afronden kan dat niet meer.
manage-finish-actions-one = actie heeft
manage-finish-actions-many = acties hebben
manage-finish-no-date = { $actions } nog geen datum. Die kunt u ook later nog invullen.
manage-finish-need-not-fill-all = U hoeft niet alles in te vullen. Afronden kan ook zo.
manage-finish-still-open = Dit staat nog open
manage-finish-yes = Ja, ons team doet mee
manage-finish-no = Nee, ons team doet niet mee
manage-finish-nothing-changes = Aan deze ronde verandert niets meer: geen antwoorden, geen teamantwoorden.
manage-finish-still-visible = Het overzicht en de afspraken blijft u zien.
manage-finish-actions-stay-open = Acties kunt u blijven bijwerken: wie, wanneer en of het klaar is.
manage-finish-next-round = Daarna kunt u een volgende ronde beginnen en die met deze vergelijken.
manage-finish-cannot-undo = Terugdraaien kan niet.
manage-finish-in-doubt = { " " }Twijfelt u? Rond dan later af.
manage-finish-can-change-later = Uw keuze kunt u later veranderen. Een uitgave van het steunpunt die al gemaakt is, verandert dan niet.
manage-finish-lead = Hebt u samen gekeken en afspraken gemaakt? Dan is deze ronde klaar.
manage-finish-question = Ronde afronden?
manage-finish-confirm = Rond de ronde af

## manage/finished

manage-finished-title = De ronde is afgerond
manage-finished-compare-with-earlier = Vergelijk met eerder
manage-finished-since = Sinds { $since }. Aan deze ronde verandert niets meer. Het overzicht en de afspraken blijven hier staan, en acties kunt u blijven bijwerken.
manage-finished-to-actions = Naar de acties
manage-finished-questionnaire-version = { $questionnaire }, versie { $version }
manage-finished-closed = Invullen afgesloten
manage-finished-next-started = Ronde { $number } is begonnen
manage-finished-go-to-next = Ga naar ronde { $number }
manage-finished-work-on-actions = Werk aan uw acties en kijk af en toe samen hoe het gaat.
manage-finished-again-after-year = Vul de scan na een jaar opnieuw in. Dan ziet u wat er veranderd is.
manage-finished-start-next = Begin de volgende ronde
manage-finished-no = Nee, uw team doet niet mee.
manage-finished-can-no-longer-count = Deze ronde kan ook niet meer gaan meetellen: de losse antwoorden zijn verwijderd. Een volgende ronde kan dat wel.
manage-finished-yes = Ja, uw team doet mee.
manage-finished-save-board = Bewaar het schoolbestuur
manage-finished-stop = Doe niet meer mee
manage-finished-take-part-after-all = Doe toch mee
manage-finished-stop-is-final = Doet u niet meer mee? Dan kan deze ronde later niet weer meetellen: de losse antwoorden zijn verwijderd. Uitgaven die al gemaakt zijn, veranderen niet.
manage-finished-withdrawn-can-count-again = De uitgave van { $day } is ingetrokken. Uw ronde telde daarin mee; die cijfers zijn niet meer te lezen. De volgende uitgave kan uw ronde weer meetellen.
manage-finished-withdrawn = De uitgave van { $day } is ingetrokken. Uw ronde telde daarin mee; die cijfers zijn niet meer te lezen.
manage-finished-counts-in = Telt mee in de uitgave van { $day }.
manage-finished-last-counted-in = Telde het laatst mee in de uitgave van { $day }.
manage-finished-always-changeable = Uw keuze kunt u altijd veranderen. Ze geldt voor uitgaven die daarna gemaakt worden.
manage-finished-if-you-stop = Doet u niet meer mee? Dan veranderen uitgaven die al gemaakt zijn niet. In latere telt uw team niet meer mee.
manage-finished-not-in-later-ones = Uitgaven die al gemaakt zijn, veranderen niet. In latere telt uw team niet meer mee.

## manage/invite

manage-invite-your-scan = Uw scan
manage-invite-title = Nodig uw team uit
manage-invite-lead = Deel de code in de teamvergadering of stuur de tekst rond. Vul zelf ook in: u doet mee met dezelfde code.
manage-invite-rather-email = Liever mailen?{ " " }
manage-invite-email-own-link = Mail uw collega’s een eigen link
manage-invite-everyone-done = Heeft iedereen ingevuld? Sluit dan het invullen af
manage-invite-only-then-answers = Pas daarna ziet u samen de antwoorden. Wie nog bezig is, kan dan niet meer verder.
manage-invite-team-together = Zit het team al bij elkaar? U kunt ook{ " " }
manage-invite-fill-in-directly = direct samen invullen
manage-invite-own-phone = , ieder op de eigen telefoon.
manage-invite-join-until = Meedoen kan tot en met { $code_until }.
manage-invite-code-locked = De teamcode staat op slot. Er kan nu niemand bij komen. Wie al meedoet, kan verder.
manage-invite-code-expired = De code is verlopen. Vernieuw de code als er nog collega’s willen meedoen.
manage-invite-qr-label = QR-code waarmee collega’s meedoen
manage-invite-role-count = { $known }: { $joined } doen mee
manage-invite-roles-not-shown = Per rol ziet u hier pas iets als dat niemand herkenbaar maakt: vanaf 5 mensen in een rol en 5 daarbuiten, en als er daarna nog 5 bij kwamen.
manage-invite-roles-lag = De aantallen per rol lopen achter: ze veranderen steeds pas als er 5 mensen bij kwamen. Zo ziet niemand welke rol de laatste collega heeft.
manage-invite-who-takes-part = Wie doet er mee?
manage-invite-numbers-only = U ziet aantallen, nooit antwoorden.
manage-invite-print-hint = Of print deze pagina met Ctrl+P (Mac: ⌘+P). Hij past op één A4.
manage-invite-take-part-by = { $school }, { $team }. Doe mee uiterlijk{ " " }
manage-invite-it-takes-about = { "." } Het duurt ongeveer{ " " }
manage-invite-minutes = { " " }minuten
manage-invite-fill-in-code = { " " }en vul deze code in:
manage-invite-qr-label-you = QR-code waarmee u meedoet

## manage/link

manage-link-title = Bewaar uw beheerlink
manage-link-you-coordinate = { $school }, { $team }. U bent de coördinator.
manage-link-scan-ready = De scan staat klaar
manage-link-save-first = Bewaar eerst uw beheerlink
manage-link-back-with-link = Met deze link komt u terug bij uw scan, ook op een ander apparaat. We laten hem{ " " }
manage-link-where-to-keep = Zet de link in uw wachtwoordkluis, of mail hem naar uzelf.
manage-link-who-has-link = Wie de link heeft, kan de scan beheren. Deel hem dus niet met het hele team.
manage-link-saved = Ik heb de link bewaard
manage-link-on-to-inviting = Verder naar uitnodigen
manage-link-signed-in-after = U bent daarna op dit apparaat aangemeld als coördinator, 30 dagen lang. Meld u af als anderen dit apparaat ook gebruiken.
manage-link-open-on-device = Open uw scan op dit apparaat
manage-link-open-your-scan = Open uw scan
manage-link-open-scan = Open de scan

## manage/mailing

manage-mailing-day-after-today = Kies een dag na vandaag.
manage-mailing-too-long = Deze lijst is te lang. Verstuur hem in delen.
manage-mailing-at-least-one = Vul minstens één e-mailadres in.
manage-mailing-title = Mail uw collega’s
manage-mailing-text-to-copy = Op de pagina Uitnodigen staat een tekst die u kunt kopiëren en zelf kunt mailen.
manage-mailing-no-mail = Deze website verstuurt geen mail
manage-mailing-too-many = Dat zijn te veel adressen
manage-mailing-too-many-explained = Er is niets verstuurd. Een scan kan hoogstens 150 adressen mailen. Deel voor de anderen de teamcode.
manage-mailing-breadcrumb = Mailen
manage-mailing-lead = Het hoeft niet: de teamcode delen kan ook. U ziet aantallen, nooit wie zijn link gebruikte.
manage-mailing-lead-closed = U ziet aantallen, nooit wie zijn link gebruikte.
manage-mailing-closed-explained = U kunt niemand meer uitnodigen. De links in eerdere mails werken niet meer.
manage-mailing-addresses-one = adres
manage-mailing-addresses-many = adressen
manage-mailing-mails-one = mail kwam
manage-mailing-mails-many = mails kwamen
manage-mailing-address-wrong = Waarschijnlijk klopt een adres niet. Geef die collega’s de teamcode zelf.
manage-mailing-not-arrived = { $mails } niet aan
manage-mailing-you-emailed = U mailde { $people }. Dertig dagen na de laatste mail wissen we ze.
manage-mailing-addresses-hint = Een per regel, of met komma’s ertussen. Hoogstens { $most_colleagues } in totaal.
manage-mailing-invite-colleagues = Nodig collega’s uit
manage-mailing-send-invitation = Mail de uitnodiging
manage-mailing-own-link-once = Ieder krijgt een eigen link die één keer werkt. Welke antwoorden bij welk adres horen, weet niemand, wij ook niet.
manage-mailing-reminder-sent = U hebt een herinnering gestuurd. Dat kan één keer.
manage-mailing-reminder-explained = Wie zijn link nog niet gebruikte, krijgt een herinnering met een nieuwe link. Dat kan één keer.
manage-mailing-send-reminder = Stuur een herinnering
manage-mailing-remind = Herinneren
manage-mailing-session-announced = De dag ervoor om negen uur mailen we: morgen teamsessie, op { $day }.
manage-mailing-session-was = De teamsessie was op { $day }.
manage-mailing-session-day = Dag van de teamsessie
manage-mailing-session-day-hint = Laat leeg om niets te mailen.
manage-mailing-save-day = Bewaar de dag

## manage/parts

manage-parts-state-open = open om in te vullen
manage-parts-round = Ronde { $round }
manage-parts-other-rounds = Andere rondes van dit team
manage-parts-gone-anonymous = Opmerkingen van collega’s zijn er dan niet meer.
manage-parts-gone-open = Opmerkingen, wie wat antwoordde en rolgroepen van minder dan 5 mensen zijn er dan niet meer.
manage-parts-answers-deleted = De losse antwoorden zijn op { $day } verwijderd. De aantallen van het team zijn er nog: overzicht, vergelijking en rapport werken daarmee zoals eerst.
manage-parts-answers-will-be-deleted = De losse antwoorden worden op { $day } verwijderd; daarna blijven alleen de aantallen van het team. { $gone } Overzicht, vergelijking en rapport blijven werken.
manage-parts-closes-by-itself = Sluit u het invullen niet af? Dan doen wij dat op { $day }.
manage-parts-together = Samen coördineren
manage-parts-together-explained = Zet deze scan bij uw account, of nodig een collega uit om mee te beheren of mee te kijken. Dan raakt hij niet zoek als u uw beheerlink kwijt bent.
manage-parts-link-lost = Beheerlink kwijt, of dit apparaat afmelden?
manage-parts-new-link-explained = Maak een nieuwe beheerlink. De oude link werkt dan niet meer, en andere apparaten worden afgemeld.
manage-parts-new-link = Maak een nieuwe beheerlink
manage-parts-sign-out-device = Meld dit apparaat af
manage-parts-sign-out-caution = Meld u pas af als u uw beheerlink hebt bewaard. Zonder link kunt u niet meer bij uw scan.
manage-parts-delete = Ronde of team verwijderen

## manage/remove

manage-remove-choose-what = Kies wat u wilt verwijderen.
manage-remove-tick-if-sure = Zet een vinkje als u zeker weet dat het weg mag.
manage-remove-only-round = Dit is de enige ronde van uw team. Verwijder het hele team, of laat alles staan.
manage-remove-title = Verwijderen
manage-remove-whole-team = Het hele team
manage-remove-whole-team-explained = Alle rondes met hun antwoorden, afspraken en acties, het bord voor collega-koppeling en uw vragen aan het steunpunt. Uw beheerlink werkt daarna niet meer.
manage-remove-only-this-round = Alleen ronde { $round }
manage-remove-only-this-round-explained = De antwoorden, afspraken, acties en gedeelde links van deze ronde. De andere rondes blijven staan.
manage-remove-undo-until = U kunt het ongedaan maken tot en met { $undo_until }. Dan is alles weer zoals het was.
manage-remove-nobody-sees-it = Niemand anders ziet er nog iets van. Codes en gedeelde links werken meteen niet meer.
manage-remove-erased = Daarna wissen we het, ook in het bestand. Dan kan niemand het nog terughalen, wij ook niet.
manage-remove-releases-stay = Uitgaven van het steunpunt die al gemaakt zijn, veranderen niet. Daarin is uw team niet te herkennen.
manage-remove-what-to-delete = Wat wilt u verwijderen?
manage-remove-lead = Download eerst het rapport als u dat wilt bewaren.
manage-remove-question = Ronde of team verwijderen?
manage-remove-confirm = Verwijder
manage-remove-keep-all = Nee, laat alles staan
manage-remove-round-leaving = Ronde { $round } wordt verwijderd
manage-remove-team-leaving = Dit team wordt verwijderd
manage-remove-leaving-explained = Niemand anders ziet er nog iets van. Ongedaan maken kan tot en met { $until }. Daarna wissen we alles, en kan niemand het nog terughalen.

## manage/reviewing

manage-reviewing-joined-one = collega deed
manage-reviewing-joined-many = collega’s deden
manage-reviewing-since = Sinds { $when }. { $joined } mee, van wie { $finished } zeiden klaar te zijn. Nu is het team aan zet.
manage-reviewing-done-then-finish = Klaar met kijken en afspreken? Rond de ronde dan af
manage-reviewing-finish-explained = Daarna verandert er niets meer aan deze ronde. Acties kunt u blijven bijwerken, en u kunt een volgende ronde beginnen.
manage-reviewing-questionnaire-version = { $questionnaire }, versie { $version }
manage-reviewing-nothing-yet = Er is nog niets vastgelegd.
manage-reviewing-so-far = Tot nu toe: { $answers } van { $items } vragen met een teamantwoord en { $actions }.
manage-reviewing-continue-session = Verder met de teamsessie
manage-reviewing-look-yourself = Kijk zelf
manage-reviewing-look-explained = Waar staat uw team, waar verschillen de meningen en waar begint u?
manage-reviewing-talk = Praat samen
manage-reviewing-talk-explained = In de teamsessie kijkt het team mee op een groot scherm. Liever zonder scherm? Print de{ " " }
manage-reviewing-agree = Spreek af
manage-reviewing-agreements-explained = : wat vinden we samen?
manage-reviewing-resources-explained = : wat ontbreekt er?
manage-reviewing-actions-explained = : wie doet wat, en wanneer?
manage-reviewing-pairing-explained = : wie helpt wie?
