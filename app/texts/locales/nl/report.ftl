report-foreword = Woord vooraf
report-question = Waar staat ons team met passend onderwijs?
report-pictures = Plaatjes

## file

report-file-report = Rapport (PDF)
report-file-report-use = Om door te geven.
report-file-summary = Samenvatting (PDF)
report-file-summary-use = Op één A4.
report-file-invitation = Uitnodiging (PDF)
report-file-invitation-use = Met de teamcode, op één A4.
report-file-word-use = Het rapport om zelf te bewerken.
report-file-workbook-use = De cijfers met een grafiek.
report-file-csv-excel = CSV voor Excel
report-file-csv-excel-use = De cijfers per vraag, met puntkomma’s.
report-file-csv-commas = CSV met komma’s
report-file-csv-commas-use = Voor andere programma’s.
report-file-json-use = Alle cijfers, voor wie programmeert.
report-file-guide = Gespreksleidraad (PDF)
report-file-guide-use = Voor wie het gesprek leidt.

## invitation

report-invitation-alone-text = vul in op uw telefoon of laptop.
report-invitation-look-together-text = we bekijken het beeld van het team.
report-invitation-agree-text = we kiezen waar we aan gaan werken.
report-invitation-promise-anonymous = Anoniem: niemand ziet wat u antwoordt. Resultaten zijn er pas vanaf 5 mensen. U geeft geen naam of e-mailadres op. Er is geen goed of fout.
report-invitation-promise-open = Open kaart: het team ziet de antwoorden per rol of naam. Er is geen goed of fout.
report-invitation-mail-anonymous = Het is anoniem
report-invitation-mail-open = We kijken met open kaart: het team ziet de antwoorden per rol of naam
report-invitation-mail =
    Beste collega’s,

    Waar staat ons team met passend onderwijs? Vul de scan in: het duurt ongeveer { $round } minuten. { $promise }, en er is geen goed of fout.

    Ga naar { $url }
    of vul op { $host }/meedoen deze teamcode in: { $code }

    Doe mee uiterlijk { $code_until }. Daarna bekijken we het beeld samen.

## law

report-law-checked-on = gecontroleerd op { $checked_on }

## letters

report-letters-sign-in-subject = Uw link voor de Scan Passend Onderwijs
report-letters-sign-in =
    Goedendag,

    Met deze link meldt u zich aan bij de Scan Passend Onderwijs:

    { $link }

    De link werkt één keer, en een kwartier lang.

    Vroeg u hier niet om? Dan hoeft u niets te doen. Zonder deze link kan niemand zich met uw adres aanmelden.
report-letters-a-colleague = Een collega
report-letters-your-colleague = Uw collega ({ $by })
report-letters-role-managing = U kunt dan alles wat een coördinator kan: het team uitnodigen, het invullen afsluiten, de teamsessie leiden en het rapport maken.
report-letters-role-viewing = U kijkt dan mee: u ziet hoeveel collega’s meedoen en leest daarna het rapport. Wijzigen kunt u niets.
report-letters-membership-subject = Uitnodiging: de scan van { $school }
report-letters-membership =
    Goedendag,

    { $who } vraagt u mee te doen als coördinator van de scan passend onderwijs van { $school }, { $team }.

    { $what }

    Open deze link om de uitnodiging te lezen:

    { $link }

    De link werkt één keer, en twee weken lang. Geef hem niet door: wie hem opent, neemt uw plaats in.
report-letters-invitation-subject = Waar staat ons team met passend onderwijs?
report-letters-invitation =
    Beste collega,

    Doet u mee met de scan passend onderwijs van { $school }, { $team }? Het invullen duurt ongeveer { $minutes } minuten.

    { $promise }

    Deze link is voor u alleen en werkt één keer. Open hem als u tijd hebt:

    { $link }

    Niemand ziet wie zijn link gebruikte.
report-letters-reminder-subject = Herinnering: de scan passend onderwijs
report-letters-reminder =
    Beste collega,

    U kunt de scan van { $school }, { $team } nog invullen. Het duurt ongeveer { $minutes } minuten.

    Dit is uw nieuwe link. Hij werkt één keer:

    { $link }

    Deed u al mee met de teamcode? Dan hoeft u niets te doen. Dit is de enige herinnering.
report-letters-session =
    Beste collega,

    Morgen, { $day }, bekijkt { $team } van { $school } samen de uitkomsten van de scan passend onderwijs.

    Neem uw telefoon mee: daarmee stemt u mee. De code ziet u op het scherm.
report-letters-answer-subject = Er is een antwoord van het steunpunt
report-letters-answer =
    Goedendag,

    Het steunpunt heeft een vraag van uw team beantwoord. Om te lezen wat het schreef, meldt u zich aan en opent u de scan:

    { $site }/mijn-scans

    Het antwoord staat bij de scan, onder Vragen aan het steunpunt.
report-letters-account-removed =
    Goedendag,

    U hebt uw account bij de Scan Passend Onderwijs verwijderd. U bent overal afgemeld. Tot en met { $until } kunt u het ongedaan maken. Daarna wissen we alles van uw account, ook dit adres.

    Hebt u dit niet zelf gedaan, of wilt u het account toch houden? Meld u dan aan en kies Ongedaan maken:

    { $site }/aanmelden

    Anders hoeft u niets te doen.
report-letters-way-out =
    { $text }

    --
    U krijgt deze mail omdat een collega of het steunpunt die voor u liet versturen.
    Wilt u geen mail meer van de Scan Passend Onderwijs? Open dan deze link en bevestig het:
    { $address }

## offers

report-offers-for = voor { $roles }
report-offers-from = vanaf { $day }
report-offers-until = tot en met { $day }
report-offers-also-fits = Past ook bij { $titles }.
report-offers-the-question = de vraag ‘{ $text }’
report-offers-for-one-question = bij een van de vragen{ " " }
report-offers-fits-distance = Past bij { $about }: uw team staat gemiddeld { $gap } onder het doel.
report-offers-fits-priority = Past bij { $about }: { $part } { $give } dit hoge prioriteit.
report-offers-fits-priority-one = Past bij { $about }: { $one_of }{ $give } { $part } hoge prioriteit.
report-offers-fits-unknown = Past bij { $about }: { $part } { $know } dit nog niet.
report-offers-fits-unknown-one = Past bij { $about }: { $one_of }{ $know } { $part } het nog niet.
report-offers-is-missing = ontbreekt
report-offers-is-partly-there = er nog maar deels is
report-offers-helps-resource = Helpt bij een middel dat { $how }: ‘{ $item }’.

## support

report-support-average = gemiddeld { $mean } op een schaal van 1 tot { $scale } ({ $gap })

## words

report-words-moment = { $day }, { $hour }.{ $minute } uur
report-words-january = januari
report-words-february = februari
report-words-march = maart
report-words-april = april
report-words-may = mei
report-words-june = juni
report-words-july = juli
report-words-august = augustus
report-words-september = september
report-words-october = oktober
report-words-november = november
report-words-december = december
report-words-jan = jan
report-words-feb = feb
report-words-mar = mrt
report-words-apr = apr
report-words-jun = jun
report-words-jul = jul
report-words-aug = aug
report-words-sep = sep
report-words-oct = okt
report-words-nov = nov
report-words-dec = dec
report-words-out-of = { $part } van { $whole }
report-words-step = stap
report-words-steps = stappen
report-words-and-last = { $join } en { $last }

## report/file

report-file-busy = Veel scholen maken op dit moment een rapport.

## report/form

report-form-reading-guide-text = Zo leest u de cijfers en de balken.
report-form-answers-text = Per onderwerp een tabel: elke vraag op een rij, met een balk en de cijfers.
report-form-roles-text = Alleen waar elke groep groot genoeg is.
report-form-remarks-text = In hun eigen woorden. Lees ze eerst zelf na op namen.
report-form-agreed-text = Teamantwoorden, ambities en middelen.
report-form-reasons = Redenen en notities
report-form-reasons-text = Waarom het team voor een antwoord koos.
report-form-comparison-text = Het verloop over alle rondes, als er eerdere zijn.
report-form-beside-text = Uw gemiddelden naast die van alle scholen die meedoen. Wie het rapport leest, ziet dit dan ook.
report-form-support-text = Waar u terecht kunt voor wat nog ontbreekt.
report-form-appendix = Bijlage met alle antwoorden
report-form-appendix-text = Tabellen met hoeveel collega’s welk antwoord gaven.
report-form-choose = Kies wat erin staat
report-form-save-and-download = Bewaar en download het rapport
report-form-parts = Onderdelen
report-form-parts-hint = Het overzicht op de eerste bladzijden en de verantwoording staan er altijd in.
report-form-explanation-written = Toelichting per onderwerp ({ $number } geschreven)
report-form-parts-in-words = Onderdelen: { $names }.
report-form-foreword-in-words = Woord vooraf: { $text }
report-form-explained-topics = { $written } met een toelichting.

## report/form_input

report-form-input-too-long = { $of } is { $long } te lang.
report-form-input-the-foreword = Het voorwoord
report-form-input-the-explanation = De toelichting bij ‘{ $topic }’

## report/pictures

report-pictures-none = Er zijn geen plaatjes: er zijn te weinig antwoorden om te tonen.
report-pictures-intro = Voor een presentatie of een eigen verslag. PNG werkt overal; SVG blijft scherp op elk formaat.
report-pictures-download-named = Download { $words }: { $picture }
report-pictures-download = Download { $words }

## report/view

report-view-too-few = Er zijn te weinig antwoorden om te tonen. In het rapport staan daarom alleen de afspraken en acties van het team.
report-view-intro = Om door te geven aan directie, bestuur, inspectie of samenwerkingsverband. Er staan geen namen van collega’s bij de antwoorden, en kleine groepen tonen we niet.
report-view-download = Download
report-view-download-report = Download het rapport (PDF)
report-view-download-summary = Samenvatting op één A4 (PDF)
report-view-other-forms = Of in een andere vorm
report-view-pictures-text = : elke grafiek apart, als PNG of SVG.
report-view-read-heading = Laten lezen zonder bestand
report-view-read-text = Met een link leest iemand het rapport in de browser. U bepaalt hoe lang, en u kunt de link weer intrekken.
report-view-more-teams = Bent u coördinator van meer teams?{ " " }
report-view-download-all = Download alle rapporten in één keer
