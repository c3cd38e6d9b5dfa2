## account

account-account = Account

## account/link

account-link-signing-in-as = U meldt zich op dit apparaat aan als{ " " }
account-link-thirty-days = { "." } Na dertig dagen meldt u zich opnieuw aan. Meld u af als anderen dit apparaat ook gebruiken.
account-link-heading = Meld u aan
account-link-confirm = Meld mij aan
account-link-link-gone-explained = Een link om u aan te melden werkt één keer, en een kwartier lang. Vraag een nieuwe aan.

## account/no_sign_in

account-no-sign-in-no-reply = De dienst waarmee u zich aanmeldt, antwoordt niet. Probeer het over een paar minuten opnieuw, of laat u een link mailen.
account-no-sign-in-too-late = Het aanmelden duurde te lang, of is al een keer gebruikt. Begin hieronder opnieuw.
account-no-sign-in-not-established = We konden niet vaststellen wie u bent, en hebben u daarom niet aangemeld. Probeer het opnieuw, of laat u een link mailen.
account-no-sign-in-clock-differs = De klok van de dienst waarmee u zich aanmeldt, loopt niet gelijk met die van ons. Daarom hebben we u niet aangemeld. Laat u een link mailen.
account-no-sign-in-not-known = We kennen dit nog niet. Meld u eerst aan met een link in een mail. Op de pagina Account kunt u het daarna koppelen.
account-no-sign-in-passkey-not-known = Deze passkey kennen we niet. Kies een andere, of laat u een link mailen.
account-no-sign-in-sign-in-again = Meld u eerst opnieuw aan. Daarna kan dit.

## account/own

account-own-after-thirty-days = Na dertig dagen meldt u zich opnieuw aan.
account-own-sign-out-everywhere = Overal uitloggen
account-own-passkey = Passkey { $place }, gemaakt op { $added_on }
account-own-remove = Verwijder
account-own-make-passkey = Maak een passkey
account-own-without-mail = Aanmelden zonder mail
account-own-passkey-explained = Een passkey staat op uw telefoon, laptop of sleutel. U bevestigt met uw vinger, gezicht of pincode. Een link in een mail blijft altijd werken.
account-own-connected = Er is { $identities } gekoppeld.
account-own-disconnect = Ontkoppel
account-own-connect = Koppel { $name }

## account/sign_in

account-sign-in-check-mail = Kijk in uw mail
account-sign-in-no-mail-sent = Deze server verstuurt geen mail.{ " " }
account-sign-in-read-mail-here = Lees de mail op de pagina met mails
account-sign-in-own-computer = U probeert de scan op uw eigen computer
account-sign-in-link-on-its-way = Als het adres klopt, is er nu een mail met een link onderweg. De link werkt één keer, en een kwartier lang.
account-sign-in-may-take-minutes = Het kan een paar minuten duren. Kijk ook tussen de ongewenste mail.
account-sign-in-nothing-arrives = Komt er niets? Kijk of u het adres goed typte, en vraag de link opnieuw aan.
account-sign-in-five-per-hour = Naar één adres sturen we hoogstens vijf links per uur.
account-sign-in-back-to-sign-in = Terug naar aanmelden
account-sign-in-lead = Voor coördinatoren die hun scans bij elkaar willen hebben. Meedoen met een scan, of er een starten, kan zonder account.
account-sign-in-mail-not-possible-explained = Deze website kan geen mail versturen. Beheer uw scan met de beheerlink die u bij het starten kreeg.
account-sign-in-mail-not-possible = Aanmelden met een mail kan hier niet
account-sign-in-your-address = Uw e-mailadres
account-sign-in-address-hint = We mailen u een link waarmee u zich aanmeldt. Een wachtwoord is er niet.
account-sign-in-mail-me-link = Mail mij een link
account-sign-in-first-time = Is het de eerste keer? Dan maakt de link een account. We bewaren daarvan alleen uw e-mailadres.
