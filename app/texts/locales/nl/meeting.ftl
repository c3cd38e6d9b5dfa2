## meeting/handover

meeting-handover-link-once = De link, voor één keer
meeting-handover-open-within-hour = Open deze link binnen een uur op het andere apparaat. Hij werkt één keer.
meeting-handover-qr-label = QR-code die de leiding overdraagt
meeting-handover-another-link = Maak nog een link
meeting-handover-lead = Wie de link opent, kan vandaag deze sessie leiden en afspraken opschrijven, en verder niets. U houdt zelf ook de leiding: u ziet elkaars stappen.
meeting-handover-back-to-session = Terug naar de sessie
meeting-handover-take-lead-explained = U kunt op dit apparaat de agenda leiden, antwoorden laten zien en afspraken opschrijven.
meeting-handover-take-lead-question = Leidt u de sessie?
meeting-handover-take-lead-title = Leiding overnemen
meeting-handover-take-lead = Neem de leiding

## meeting/open

meeting-open-direct-title = Direct samen invullen
meeting-open-close-explained = Telefoons en schermen stoppen met meekijken. Wat u afsprak, blijft bewaard. U kunt de sessie later opnieuw openen, met een nieuwe code.
meeting-open-close-question = Sessie sluiten?
meeting-open-close-title = Sessie sluiten
meeting-open-half-hour = Een of twee punten, kort en krachtig.
meeting-open-three-quarters = Een gewone teamvergadering.
meeting-open-hour = Ruimte voor meer punten.
meeting-open-hour-and-half = Een studiemoment.
meeting-open-how-much-time = Hoeveel tijd heeft u?
meeting-open-time-hint = U kunt dit tijdens de sessie wijzigen.
meeting-open-heading = Kijk en praat samen
meeting-open-lead = U leidt de sessie vanaf dit apparaat. Het team kijkt mee op een scherm. Wie wil, doet mee met een telefoon.
meeting-open-most-valuable-first = Bovenaan de agenda staat waar praten het meest oplevert.
meeting-open-nothing-seen-before = Niemand ziet antwoorden voordat u ze laat zien. Namen staan nergens.
meeting-open-write-per-point = Per punt legt u vast wat het team samen vindt.
meeting-open-open-session = Open de sessie
meeting-open-prepare-first = Liever eerst alleen voorbereiden? Bekijk het{ " " }
meeting-open-direct-lead = U slaat het alleen invullen over. Het team stemt in de vergadering vraag voor vraag, ieder op de eigen telefoon.
meeting-open-alone-is-honest = Eerst alleen invullen geeft vaak eerlijker antwoorden. Direct samen gaat sneller.
meeting-open-votes-hidden = Niemand ziet de stemmen voordat u ze laat zien of iedereen heeft gestemd.
meeting-open-from-five = Bij een anonieme scan tonen we een stemming pas vanaf 5 mensen.
meeting-open-no-way-back = Daarna kan dit team deze ronde niet meer alleen invullen.
meeting-open-direct-question = Direct samen invullen?
meeting-open-direct-confirm = Vul direct samen in
meeting-open-back-to-invite = Terug naar uitnodigen

## meeting/phone

meeting-phone-done = De teamsessie is klaar
meeting-phone-thanks = Dank u wel voor het meedenken. Uw coördinator bewaart de afspraken.
meeting-phone-leaving = Gaat u weg?
meeting-phone-leaving-explained = Stap uit de sessie. Dan wacht de stemming niet op u.
meeting-phone-step-out = Stap uit de sessie
meeting-phone-you-take-part = U doet mee
meeting-phone-watch-screen = Kijk mee op het scherm. Komt er een stemming, dan ziet u die hier.
meeting-phone-choose-first = Kies eerst een antwoord en stem dan.
meeting-phone-too-late = Deze stemming was al gesloten. Uw stem telde niet meer mee.
meeting-phone-not-for-your-role = Deze vraag is niet voor uw rol. Uw collega’s stemmen nu; de uitkomst ziet u straks ook.
meeting-phone-team-discusses = Hier praat het team nu over. De antwoorden komen zo op het scherm.
meeting-phone-vote-saved = Uw stem is bewaard. Wijzigen kan nog.
meeting-phone-where-we-stand = Waar staat ons team volgens u?
meeting-phone-where-we-stand-secret = Waar staat ons team volgens u? Niemand ziet wat u stemt.
meeting-phone-change-vote = Wijzig mijn stem
meeting-phone-vote = Stem
meeting-phone-priority = Prioriteit: hoe nodig is het om hier nu aan te werken?

## meeting/picture

meeting-picture-team-answered = Zo antwoordde het team
meeting-picture-team-voted = Zo stemde het team
meeting-picture-what-votes = stemmen
meeting-picture-too-few = Te weinig { $what } om te tonen. Zo blijft iedereen anoniem. Praat er samen over.
meeting-picture-too-few-votes = Te weinig stemmen om te tonen. Zo blijft iedereen anoniem. Praat er samen over.
meeting-picture-too-alike = Deze uitslag tonen we niet. Er stemden andere mensen dan de vorige keer. Uit het verschil is dan af te lezen wat iemand stemde. De vorige uitslag blijft gelden. Praat er samen over.
meeting-picture-colleagues = { $asked } collega’s
meeting-picture-colleagues-colleagues = { $answered } collega’s
meeting-picture-high-priority = { $of } hoge prioriteit
meeting-picture-opinions-differ = de meningen lopen uiteen
meeting-picture-answers-close = de meeste antwoorden liggen dicht bij elkaar
meeting-picture-average = gemiddeld { $mean }
meeting-picture-by-role-difference = Per rol: verschil van { $difference }

## meeting/screen

meeting-screen-title = Scherm
meeting-screen-heading = Samen kijken, samen afspreken
meeting-screen-join-at = Doe mee met uw telefoon: ga naar{ " " }
meeting-screen-fill-in-code = { " " }en vul de code in.
meeting-screen-qr-label = QR-code waarmee collega’s aanschuiven
meeting-screen-no-phones = Er doet nog niemand mee met een telefoon. Meekijken kan ook zonder.
meeting-screen-phones-one = 1 telefoon doet mee.
meeting-screen-phones-many = { $seats } telefoons doen mee.
meeting-screen-kicker = { $area } · { $topic } · punt { $place } van { $of }
meeting-screen-to-discuss = Om over te praten:{ " " }
meeting-screen-vote-now = Stem nu op uw telefoon:{ " " }
meeting-screen-out-of = { $voted } van { $seats }
meeting-screen-voted = { " " }gestemd

## meeting/seat

meeting-seat-code-unknown = Met deze sessiecode kunt u nu niet aanschuiven. Kijk op het scherm of de code klopt.
meeting-seat-lead = Met uw telefoon stemt u mee en leest u mee.
meeting-seat-rather-alone = Wilt u de scan alleen invullen?{ " " }
meeting-seat-heading = Schuif aan bij de teamsessie
meeting-seat-session-code = Sessiecode
meeting-seat-session-code-hint = De code staat op het scherm. Streepjes en hoofdletters maken niet uit.
meeting-seat-yes-me-explained = U gaat terug naar de sessie en stemt verder.
meeting-seat-go-on = Ga verder in de sessie
meeting-seat-somebody-else-explained = Een telefoon telt als één stem. Neemt u de plek over, dan doet wie hier zat op dit apparaat niet meer mee.
meeting-seat-already-title = U zit al aan tafel
meeting-seat-already-question = Zit u al aan tafel?
meeting-seat-already-explained = Met deze telefoon doet al iemand mee aan de sessie.
meeting-seat-one-vote = De plek van wie hier zat, vervalt. Een telefoon telt als één stem: stem dus niet ook voor een ander.
meeting-seat-open-promise = Dit is een scan met open kaart: het team ziet straks wat u stemde, met uw rol of uw naam erbij.
meeting-seat-numbers-only = Op het scherm staan alleen aantallen, geen namen.
meeting-seat-secret-promise = Niemand ziet wat u stemt. Op het scherm staan alleen aantallen, vanaf 5 stemmen.
meeting-seat-when-shown = Wat is gestemd, komt pas op het scherm als iedereen stemde of als de leiding het toont.
