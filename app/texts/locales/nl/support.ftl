support-ask-a-question = Stel een vraag

## support

support-title = Vragen aan het steunpunt
support-ask-about-this = Vraag het steunpunt hierover
support-stuck-together = Komt u er samen niet uit?
support-ask-text = Vraag het landelijk steunpunt om advies of hulp. U ziet eerst precies wat u verstuurt, en leest het antwoord hier in de scan.
support-ask = Vraag het steunpunt
support-you-have = U hebt { $many } van het steunpunt.{ " " }
support-read-it = Lees wat er staat
support-ask-or-read = : stel een vraag, of lees een antwoord.

## support/compose

support-compose-too-many-open = Er wachten al { $most_open } vragen van uw team op antwoord. Wacht op een antwoord, of trek een vraag in.
support-compose-error-ask-a-question = Fout: stel een vraag
support-compose-is-this-right = Klopt dit?
support-compose-not-sent-yet = Er is nog niets verstuurd
support-compose-text-changed = De tekst is anders dan u net zag, bijvoorbeeld door een ander cijfer. Lees hem nog eens en verstuur hem dan.
support-compose-no-figure = Van dit onderwerp gaat geen cijfer mee: er is niets te tonen, of het zijn antwoorden van minder dan 5 mensen.
support-compose-word-for-word = Dit is woord voor woord wat het steunpunt leest. Er gaat niets anders mee: geen antwoorden, geen opmerkingen en geen andere onderwerpen.
support-compose-you-send-this = Dit verstuurt u
support-compose-send = Verstuur
support-compose-back-and-change = Terug en wijzigen

## support/form

support-form-choose-from-list = Kies een onderwerp uit de lijst.
support-form-write-question = Schrijf op wat u wilt vragen.
support-form-heading = Stel een vraag aan het steunpunt
support-form-lead = Schrijf op waar u hulp bij wilt. Hierna ziet u precies wat u verstuurt; dan pas gaat het weg.
support-form-which-topic = Over welk onderwerp?
support-form-see-what-you-send = Bekijk wat u verstuurt
support-form-choose-topic = Kies een onderwerp
support-form-what-to-ask = Wat wilt u vragen?
support-form-contact-hint = Het antwoord leest u hier in de scan. Vul dit alleen in als iemand u ook mag bellen of mailen.
support-form-your-contact = Uw e-mailadres of telefoonnummer
support-form-send-figure = Stuur ook het cijfer van ons team over dit onderwerp mee
support-form-what-goes-along = Wat gaat er mee?
support-form-what-goes-along-text = School, sector en regio gaan altijd mee. Antwoorden, opmerkingen en andere onderwerpen nooit.

## support/list

support-list-was-sent = Uw vraag over ‘{ $topic }’ is verstuurd op { $sent_on }. Het antwoord komt op deze pagina.
support-list-lead = Het landelijk steunpunt denkt met uw team mee. Hier staat wat u vroeg, hoe het ermee staat en wat het antwoord is.
support-list-none-yet-text = Kies een onderwerp waar u hulp bij wilt en schrijf uw vraag op. U ziet eerst precies wat u verstuurt.
support-list-close-first = Sluit eerst het invullen af. Daarna kunt u over een onderwerp een vraag stellen.
support-list-what-you-sent = Wat u stuurde
support-list-text-erased = De tekst van deze vraag is gewist, ook bij het steunpunt.
support-list-have-read = Ik heb dit gelezen
support-list-about = { " " }over { $topic }
support-list-withdraw = Trek deze vraag in
support-list-sent-on = Verstuurd op { $sent_on }{ " " }
support-list-answer-of = Antwoord van het steunpunt, { $on }
support-list-status-new = Het steunpunt heeft uw vraag. Nog niemand pakte hem op.
support-list-status-taken = Iemand van het steunpunt werkt aan uw vraag.
support-list-status-expert = Een expert kijkt mee. Het steunpunt houdt u op de hoogte.
support-list-status-closed = Het steunpunt sloot deze vraag zonder antwoord hier. Hebt u elkaar niet gesproken? Stel de vraag dan opnieuw.

## support/withdraw

support-withdraw-title = Vraag intrekken
support-withdraw-heading = De vraag over ‘{ $topic }’ intrekken?
support-withdraw-what-happens = Het steunpunt doet er dan niets meer mee. Dat u een vraag had, blijft daar staan; de tekst niet.
support-withdraw-for-good = We wissen wat u stuurde. Wie het al las, weet het nog. U kunt later een nieuwe vraag stellen.
support-withdraw-yes-withdraw = Trek de vraag in
support-withdraw-no-leave = Nee, laat hem staan
support-withdraw-too-late = Intrekken kan niet meer
support-withdraw-too-late-text = Het steunpunt heeft deze vraag al beantwoord of afgesloten. Er is niets gewijzigd.
support-withdraw-question-about = De vraag over ‘{ $topic }’
support-withdraw-see-how-it-stands = Lees op de pagina met uw vragen hoe het ermee staat.
support-withdraw-to-your-questions = Naar uw vragen
