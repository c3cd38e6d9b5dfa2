steunpunt-staff = Medewerkers

## steunpunt

steunpunt-questionnaires = Lijsten

## steunpunt/account

steunpunt-account-sign-in-again = Na een uur zonder gebruik, en in elk geval na twaalf uur, meldt u zich opnieuw aan.
steunpunt-account-sign-out-everywhere = Overal afmelden

## steunpunt/link

steunpunt-link-title = Welkom bij het steunpunt
steunpunt-link-not-working-text = Een link om te beginnen werkt één keer, en een dag lang. Vraag uw beheerder om een nieuwe.
steunpunt-link-make-passkey = Maak een passkey en meld u aan
steunpunt-link-tie = Koppel { $name }
steunpunt-link-insecure-text = Een passkey werkt alleen op een beveiligd adres met een naam, of op localhost. Open deze link op het gewone adres van de scan. De link blijft een dag geldig.
steunpunt-link-insecure = Hier kan dat nog niet
steunpunt-link-welcome = Welkom, { $member }
steunpunt-link-lead = Hiermee meldt u zich voortaan aan bij het steunpunt. Bent u dit niet? Sluit deze pagina dan en zeg het uw beheerder.
steunpunt-link-about-passkey = Een passkey staat op uw telefoon, laptop of sleutel. U bevestigt met uw vinger, gezicht of pincode. Er is geen wachtwoord dat kan lekken.
steunpunt-link-works-once = Deze link werkt één keer. Raakt u uw passkey kwijt? Dan maakt uw beheerder een nieuwe link.

## steunpunt/log

steunpunt-log-about = Waarover
steunpunt-log-lead = Wat medewerkers deden, het laatste eerst. Hooguit 500 regels. Antwoorden van scholen staan hier niet in.

## steunpunt/members

steunpunt-members-name-needed = Vul de naam van uw collega in.
steunpunt-members-name-taken = Er is al een medewerker met deze naam. Zet er bijvoorbeeld een achternaam bij.
steunpunt-members-once-begin = Uw collega opent de link en maakt er een passkey mee. De link werkt{ " " }
steunpunt-members-once-end = , en een dag lang. We laten hem maar één keer zien.
steunpunt-members-whoever-opens = Wie deze link opent, wordt deze medewerker. Geef hem dus zelf, en niet in een groep.
steunpunt-members-back-to-staff = Terug naar de medewerkers
steunpunt-members-remove-title = Medewerker verwijderen
steunpunt-members-last-administrator = Dit is de laatste beheerder
steunpunt-members-last-administrator-text = Er is niets gewijzigd. Maak eerst iemand anders beheerder; dan kan dit wel.
steunpunt-members-remove-question = { $member } verwijderen?
steunpunt-members-remove-lead = De medewerker is meteen overal afgemeld en kan niet meer naar binnen. Passkeys en gekoppelde accounts verdwijnen. In het logboek blijft staan wat de medewerker deed.
steunpunt-members-remove-member = Verwijder de medewerker
steunpunt-members-name = Naam
steunpunt-members-sign-in = Aanmelden
steunpunt-members-last-seen = Laatst gezien
steunpunt-members-name-hint = Zoals collega’s de medewerker noemen. De naam staat in het logboek.
steunpunt-members-is-administrator = Is beheerder
steunpunt-members-lead = Medewerkers lezen cijfers, beantwoorden vragen en zetten lijsten klaar. Beheerders maken ook uitgaven, publiceren lijsten en bepalen wie er medewerker is.
steunpunt-members-add-title = Een medewerker toevoegen
steunpunt-members-add = Voeg toe en maak een link
steunpunt-members-passkey = passkey
steunpunt-members-passkeys = passkeys
steunpunt-members-link-until = link tot { $until }
steunpunt-members-never = nooit
steunpunt-members-for-whom = { " " }voor { $member }
steunpunt-members-new-link = Nieuwe link

## steunpunt/no_sign_in

steunpunt-no-sign-in-provider-silent = De dienst waarmee u zich aanmeldt, antwoordt niet. Probeer het over een paar minuten opnieuw. Lukt het dan nog niet? Vraag uw beheerder of er een storing is.
steunpunt-no-sign-in-too-late = Het aanmelden duurde te lang, of is al een keer gebruikt. Begin hieronder opnieuw.
steunpunt-no-sign-in-not-established = We konden niet vaststellen wie u bent, en hebben u daarom niet aangemeld. Probeer het opnieuw. Blijft dit zo? Meld het uw beheerder.
steunpunt-no-sign-in-clocks-differ = De klok van de dienst waarmee u zich aanmeldt, loopt niet gelijk met die van ons. Daarom hebben we u niet aangemeld. Meld dit uw beheerder.
steunpunt-no-sign-in-not-staff = Dit account hoort niet bij een medewerker van het steunpunt. Vraag uw beheerder om een link waarmee u het kunt koppelen.
steunpunt-no-sign-in-unknown-passkey = Deze passkey kennen we niet. Kies een andere, of vraag uw beheerder om een nieuwe link.
steunpunt-no-sign-in-link-over = Deze link werkt niet meer. Vraag uw beheerder om een nieuwe.

## steunpunt/sign_in

steunpunt-sign-in-title = Aanmelden bij het steunpunt
steunpunt-sign-in-lead = Alleen voor medewerkers van het landelijk steunpunt. Vult u een scan in, of bent u coördinator van een team? Dan hebt u hier niets nodig.
steunpunt-sign-in-sign-in-example = Aanmelden als voorbeeldmedewerker
steunpunt-sign-in-sign-in-example-text = Alleen in dit voorbeeld: hier kan iedereen rondkijken als medewerker van een verzonnen steunpunt.
steunpunt-sign-in-insecure-text = Passkeys werken alleen op een beveiligd adres met een naam, of op localhost. Open deze pagina op het gewone adres van de scan.
steunpunt-sign-in-insecure = Aanmelden kan op dit adres niet
