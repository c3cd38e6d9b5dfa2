## errors

errors-to-undo = Naar ongedaan maken
errors-to-scan = Naar de pagina van deze scan
errors-report-reference = Wilt u dit melden aan de organisatie die deze website beheert? Noem dan kenmerk{ " " }

## errors/given_back

errors-given-back-your-remark = Uw opmerking
errors-given-back-your-reason = Uw reden
errors-given-back-your-note = Uw notitie
errors-given-back-your-foreword = Uw woord vooraf
errors-given-back-your-explanation = Uw toelichting
errors-given-back-your-question = Uw vraag
errors-given-back-how-to-reach-you = Hoe u te bereiken bent
errors-given-back-email-address = E-mailadres
errors-given-back-list-text = De tekst van uw lijst of aanbod
errors-given-back-not-saved-copy = Dit schreef u. Het is niet bewaard. Kopieer wat u nodig hebt en plak het terug als u weer verder kunt.

## errors/not_here

errors-not-here-no-cookies-text = Zonder cookie weten we niet wie u bent, en kunnen we deze pagina niet laten zien. Uw browser blokkeert cookies, of ze zijn intussen gewist of verlopen.
errors-not-here-not-saved = Dit konden we niet bewaren
errors-not-here-not-saved-managing = Meestal komt dat doordat u op dit apparaat niet meer bent aangemeld als coördinator: de aanmelding is verlopen, iemand meldde dit apparaat af of er is een nieuwe beheerlink. Open uw beheerlink en vul het formulier opnieuw in.
errors-not-here-not-saved-filling-in = Meestal komt dat doordat u op dit apparaat niet meer meedoet: de antwoorden zijn gewist, of iemand anders ging hier meedoen. Gebruik uw hervatcode of de teamcode en vul het formulier opnieuw in.
errors-not-here-not-saved-session = Meestal komt dat doordat de sessie klaar is of iemand anders met deze telefoon meedoet. Schuif opnieuw aan met de sessiecode op het scherm.
errors-not-here-not-saved-board = Meestal komt dat doordat u op dit apparaat niet meer op het bord staat. Kom opnieuw op het bord met de koppelcode.
errors-not-here-open-link-again = Open de link nog eens vanuit het bericht dat u kreeg.
errors-not-here-perhaps-cookies = Uw browser stuurde geen cookies mee. Drukte u net op een knop van deze website? Dan blokkeert uw browser cookies. Sta cookies toe voor deze website en probeer het opnieuw.
errors-not-here-how-to-solve = Zo lost u het op
errors-not-here-allow-cookies = Sta cookies toe voor deze website. Dat kan in de instellingen van uw browser, bij Privacy. We gebruiken alleen cookies die nodig zijn; ze volgen u niet.
errors-not-here-opened-in-app = Opende u de link vanuit een app, zoals uw mail? Open hem dan in uw gewone browser.
errors-not-here-send-again = Ga daarna terug en verstuur het formulier nog eens. Twee keer versturen kan geen kwaad.
errors-not-here-cookies-gone = Zijn uw cookies gewist of verlopen? Open dan opnieuw de link die u kreeg, of gebruik de teamcode of uw eigen hervatcode.

## errors/wait

errors-wait-try-again-in = { " " }Probeer het over { $time } opnieuw, of gebruik een ander netwerk, zoals dat van uw telefoon.
errors-wait-a-second = een seconde
errors-wait-seconds = { $seconds } seconden
errors-wait-a-minute = een minuut
errors-wait-an-hour = een uur

## errors/words

errors-words-not-found = Deze pagina kunnen we niet laten zien
errors-words-not-found-text = De pagina bestaat niet, of hoort bij een scan waarvoor u op dit apparaat niet bent aangemeld. Bent u coördinator? Open dan uw beheerlink. Vult u in? Gebruik dan de teamcode of uw eigen hervatcode.
errors-words-closed-text = Uw coördinator heeft het invullen afgesloten. Wat u hebt ingevuld, telt mee. Sindsdien kan niemand meer zien of terugvinden welke antwoorden van u zijn, wij ook niet. Daarom kunt u ze ook niet meer wijzigen.
errors-words-still-filling-in = Het team vult nog in
errors-words-still-filling-in-text = Samen kijken en afspraken maken kan pas als het invullen is afgesloten. Er is niets gewijzigd. Sluit op de pagina van uw scan eerst het invullen af. Daarna kan dit wel.
errors-words-someone-takes-part = Er doet al iemand mee
errors-words-someone-takes-part-text = Direct samen invullen kan alleen zolang nog niemand meedoet. Er is niets gewijzigd: wie meedoet, kan gewoon verder. Sluit het invullen af als iedereen klaar is. Daarna opent u de teamsessie.
errors-words-round-finished = Deze ronde is afgerond
errors-words-round-finished-text = Er is niets gewijzigd. Wat u samen afsprak, kunt u nog lezen. Wijzigen kan niet meer. Met de knop Terug van uw browser vindt u terug wat u net invulde.
errors-words-answers-deleted = De antwoorden van deze ronde zijn verwijderd
errors-words-answers-deleted-text = Ze stonden er zo lang als we hadden beloofd. Alleen de aantallen van het team zijn er nog, en die veranderen niet meer. Daarom kan direct samen invullen in deze ronde niet meer. Er is niets gewijzigd. Begin een volgende ronde.
errors-words-being-deleted = Dit wordt verwijderd
errors-words-being-deleted-text = U hebt deze ronde of dit team verwijderd. Niemand anders ziet er nog iets van. Er is nu niets gewijzigd. U kunt het verwijderen nog ongedaan maken; daarna is alles weer zoals het was.
errors-words-sign-in-again = Meld u opnieuw aan
errors-words-sign-in-again-text = Dit kan alleen kort nadat u zich hebt aangemeld, zodat niemand het op uw onbeheerde computer doet. Er is niets gewijzigd. Meld u opnieuw aan en doe het dan nog eens.
errors-words-sign-in-again-files = Een bestand met cijfers geven we alleen kort nadat u zich hebt aangemeld, zodat niemand het op uw onbeheerde computer meeneemt. Meld u opnieuw aan. Daarna bent u terug op de pagina met de bestanden.
errors-words-only-support-centre = De pagina bestaat niet, of is alleen voor medewerkers van het steunpunt die zijn aangemeld. Werkt u bij het steunpunt? Meld u dan opnieuw aan.
errors-words-only-with-account = De pagina bestaat niet, of is voor coördinatoren die zich met hun account hebben aangemeld. Meld u opnieuw aan en probeer het dan nog eens.
errors-words-busy-text = Anderen vragen nu hetzelfde. Er is niets kwijt. Probeer het over een minuut nog eens.
errors-words-storage-down = Onze opslag werkt even niet
errors-words-storage-down-text = Dat ligt niet aan u. Wat eerder was bewaard, is er nog. Verstuurde u net iets? Dan is dat niet bewaard. Ga terug met de knop van uw browser: wat u had ingevuld, staat er nog. Verstuur het over een minuut opnieuw; twee keer versturen kan geen kwaad.
errors-words-wait = Even wachten
errors-words-too-many-codes = Vanaf uw netwerk is te vaak een verkeerde code ingevuld.
errors-words-too-many-links = Vanaf uw netwerk is het afgelopen uur vaak om een aanmeldlink gevraagd. Er is geen nieuwe mail verstuurd. Kijk eerst of een eerdere mail al is aangekomen, ook tussen de ongewenste mail.
errors-words-went-wrong = Er ging bij ons iets mis
errors-words-went-wrong-text = Dat ligt niet aan u. Wat al was bewaard, is er nog. Ga terug en probeer het over een minuut opnieuw.
errors-words-form-refused = Dit formulier konden we niet aannemen
errors-words-form-refused-text = Uw browser liet niet zien dat het van deze website kwam. Daarom hebben we er niets mee gedaan. Open de pagina opnieuw en vul het formulier daar in.
errors-words-form-unknown = We begrijpen dit formulier niet
errors-words-form-unknown-text = Er is niets bewaard. Ga terug met de knop van uw browser: wat u had ingevuld, staat er nog. Laad de pagina opnieuw als het weer misgaat.
errors-words-too-slow = Dit duurde te lang
errors-words-too-slow-text = We weten niet zeker of alles is aangekomen. Kijk of uw internet werkt, ga terug en probeer het opnieuw. Twee keer versturen kan geen kwaad.
errors-words-too-long = Deze tekst is te lang
errors-words-too-long-text = Er is niets bewaard. Ga terug met de knop van uw browser en maak uw tekst korter.
errors-words-account-being-deleted-text = U hebt uw account verwijderd. Tot het weg is, kunt u er niets mee doen, en er is nu niets gewijzigd. U kunt het verwijderen nog ongedaan maken; daarna is alles weer zoals het was.
