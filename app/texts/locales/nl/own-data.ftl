own-data-yes = ja
own-data-no = nee
own-data-you = u
own-data-someone-else = iemand anders
own-data-you-or-someone-else = U, of iemand anders
own-data-name = Naam
own-data-address = E-mailadres
own-data-account-made-on-meaning = De dag waarop het account werd gemaakt
own-data-who-what-about = Over wie of wat het ging
own-data-about = Waarover
own-data-what-happened = Wat er gebeurde
own-data-moment = Het moment
own-data-title = Wat Scan Passend Onderwijs over u bewaart

## own_data/account

own-data-passkeys = Passkeys
own-data-passkeys-meaning = Om u aan te melden zonder mail. Van een passkey bewaren we ook een openbare sleutel; die staat hier niet bij, want hij zegt niets over u. Tot u de passkey of uw account verwijdert.
own-data-passkey-name-meaning = Hoe de passkey op de pagina van uw account heet
own-data-passkey-made-on-meaning = De dag waarop u hem maakte
own-data-passkey = Passkey { $number }
own-data-identities = Gekoppelde accounts
own-data-identities-meaning = Om u aan te melden met een account van elders (OpenID). Tot u het ontkoppelt of uw account verwijdert.
own-data-issuer = Aanbieder
own-data-issuer-meaning = Het adres van wie het account geeft
own-data-subject = Kenmerk
own-data-subject-meaning = Waaraan de aanbieder u herkent
own-data-sessions-meaning = Om u aangemeld te houden. { $lasts } Van de browser of het apparaat bewaren we niets anders.
own-data-signed-in = Aangemeld
own-data-signed-in-meaning = Hoe u zich aanmeldde
own-data-signed-in-since-meaning = Wanneer u zich aanmeldde
own-data-last-used = Laatst gebruikt
own-data-last-used-meaning = Op een minuut na; leeg bij de aanmelding waarmee u dit bestand maakte
own-data-this-browser = Deze browser
own-data-this-browser-meaning = Of u met deze aanmelding het bestand maakte

## own_data/coordinator

own-data-school = School
own-data-school-meaning = De school van het team
own-data-team = Team
own-data-team-meaning = De naam van het team
own-data-session-thirty-days = Na dertig dagen gaat een aanmelding weg.
own-data-all-of-coordinator = Hier staat alles wat we bij uw account en uw e-mailadres bewaren. Bij elk onderdeel staat waarvoor we het gebruiken en hoe lang we het bewaren.
own-data-no-answers-no-keys = Wat u als deelnemer invulde, staat er niet bij: niets leidt van uw account naar antwoorden. Sleutels en codes staan er ook niet in; daarmee zou iemand zich als u kunnen aanmelden.
own-data-of-the-team = Wat een team afspreekt en vraagt, hoort bij het team. Dat leest u op de pagina’s van de scan.
own-data-account-meaning = Om u te herkennen, een scan terug te vinden en samen te coördineren. Tot u uw account verwijdert. Dat u geen mail wilt, blijft daarna staan als onherkenbaar kenmerk.
own-data-address-meaning = Het adres waarmee u zich aanmeldt
own-data-no-mail-since = Geen mail sinds
own-data-no-mail-since-meaning = De dag sinds wanneer u geen mail wilt; leeg als u mail krijgt
own-data-links = Links om aan te melden
own-data-links-meaning = Links die we u mailden en die nog niet zijn gebruikt. Een link werkt een kwartier en gaat de nacht daarna weg.
own-data-link-works-until = Werkt tot
own-data-link-works-until-meaning = Wanneer de link ophoudt te werken
own-data-teams = Uw teams
own-data-teams-meaning = Om te weten wie een scan beheert of meekijkt. Tot u het team verlaat, iemand u verwijdert of het team verdwijnt.
own-data-role-meaning = Beheren of meekijken
own-data-in-team-since-meaning = Sinds welke dag u bij het team hoort
own-data-team-log = Wat u met teams deed
own-data-team-log-meaning = Zodat wie een team beheert kan nagaan wie wat deed. Na { $days } dagen gaat een regel weg. Ook regels die over u gaan, staan erbij; wie van uw collega’s dat deed, leest u in het logboek van de scan.
own-data-invited-whom = Wie u uitnodigde
own-data-invited-role-meaning = Wat u diegene liet doen
own-data-valid-until = Geldig tot
own-data-valid-until-meaning = Wanneer de uitnodiging ophoudt te werken
own-data-invitations-by-you = Uitnodigingen van u
own-data-invitations-by-you-meaning = Uitnodigingen om samen te coördineren die nog niemand aannam. Tot 30 dagen nadat ze niet meer geldig zijn.
own-data-invitation-role-meaning = Wat u dan mag
own-data-invitations-to-you = Uitnodigingen aan u
own-data-invitations-to-you-meaning = Uitnodigingen om samen te coördineren die u nog niet aannam. Tot 30 dagen nadat ze niet meer geldig zijn.
own-data-asked = Gevraagd om in te vullen
own-data-asked-meaning = Scans waarvoor een coördinator u per mail vroeg om in te vullen. Of u dat deed, weten we niet. Tot 30 dagen na de mail.
own-data-round = Ronde
own-data-round-meaning = Het nummer van de ronde
own-data-mailed-on = Gemaild op
own-data-mailed-on-meaning = Wanneer u het laatst werd gemaild
own-data-link-works = Link werkt
own-data-link-works-meaning = Of de link in de mail nog te gebruiken is
own-data-mails = Mails aan u
own-data-mails-meaning = Om een mail te versturen, en het opnieuw te proberen als dat niet lukt. De tekst gaat weg zodra de mail weg is, het adres 30 dagen later. Van een mail die nog wacht staat de tekst hier niet bij: er kan een link in staan waarmee iemand zich als u aanmeldt.
own-data-mail-kind = Soort
own-data-mail-kind-meaning = Waarvoor de mail is
own-data-mail-state-meaning = Of de mail is verstuurd
own-data-mail-subject = Onderwerp
own-data-mail-subject-meaning = Leeg als we het niet meer bewaren
own-data-mail-queued = Klaargezet
own-data-mail-queued-meaning = Wanneer de mail werd gemaakt
own-data-mail-ended = Afgehandeld
own-data-mail-ended-meaning = Wanneer hij weg was, of werd opgegeven
own-data-role-managing = beheren
own-data-role-viewing = meekijken

## own_data/document

own-data-document-kicker = Scan Passend Onderwijs · uw gegevens
own-data-nothing-kept = Hiervan bewaren we nu niets.
own-data-row = regel
own-data-rows = regels

## own_data/staff

own-data-session-twelve-hours = Na twaalf uur gaat een aanmelding weg.
own-data-all-of-staff = Hier staat alles wat we bewaren over u als medewerker van het steunpunt. Bij elk onderdeel staat waarvoor we het gebruiken en hoe lang we het bewaren.
own-data-no-keys = Sleutels en codes staan er niet in: daarmee zou iemand zich als u kunnen aanmelden.
own-data-staff-account-meaning = Om te weten wie er bij het steunpunt werkt. Tot u of een beheerder het account verwijdert.
own-data-staff-name-meaning = Hoe collega’s u noemen
own-data-staff-role-meaning = Medewerker of beheerder
own-data-staff-member = medewerker
own-data-staff-admin = beheerder
own-data-staff-log = Wat u deed
own-data-staff-log-meaning = Zodat beheerders kunnen nagaan wie wat deed. Na { $days } dagen gaat een regel weg. Ook regels die over u gaan, staan erbij.
own-data-named = Waar uw naam staat
own-data-named-meaning = Zodat collega’s weten wie een lijst klaarzette of een vraag behandelde. Zolang de lijst of de vraag er is.
own-data-named-what-meaning = Wat u deed
own-data-named-about-meaning = Welke lijst, of het nummer van de vraag
own-data-changed-draft = wijzigde een concept
own-data-published = publiceerde een lijst of aanbod
own-data-withdrew = trok een lijst of aanbod in
own-data-dealt-with-question = behandelde een vraag

## own_account

own-data-tick-if-sure = Zet een vinkje als u zeker weet dat uw account weg mag.
own-data-your-data = Uw gegevens
own-data-your-data-text = Download wat we over u bewaren: als PDF om te lezen, of als JSON voor een ander programma. Dit kan alleen kort nadat u zich hebt aangemeld.
own-data-download-pdf = Download uw gegevens als PDF
own-data-download-json = Download uw gegevens als JSON
own-data-delete-account = Account verwijderen
own-data-signed-out-everywhere = U bent meteen overal afgemeld. Niemand kan dan nog iets doen met uw account.
own-data-can-be-undone-until = U kunt het ongedaan maken tot en met { $until }: meld u aan en kies Ongedaan maken. Dan is alles weer zoals het was.
own-data-delete-my-account = Verwijder mijn account
own-data-keep-my-account = Nee, ik houd mijn account
own-data-download-first = Download eerst uw gegevens op de pagina van uw account, als u die wilt bewaren.
own-data-delete-your-account = Uw account verwijderen?
own-data-leaving-until = Ongedaan maken kan tot en met { $until }. Tot dan kunt u niets doen met uw account. Daarna is het weg, en kan niemand het nog terughalen.
own-data-begun = U bent overal afgemeld. U kunt het nog een week ongedaan maken: meld u dan aan en kies Ongedaan maken. Daarna is uw account weg.
own-data-keep-and-sign-in = Toch houden: aanmelden
own-data-back-to-account = Terug naar uw account

## account/removal

own-data-goes-of-coordinator = Daarna wissen we alles van uw account, ook in het bestand: uw e-mailadres, passkeys en gekoppelde accounts, van welke teams u was, en uitnodigingen en mails aan uw adres. In het logboek van een team staat dan dat een verwijderd account iets deed.
own-data-scans-stay = De scans van uw teams blijven bestaan. Wie ze met u beheert, kan verder. Een beheerlink die nog werkt, blijft werken.
own-data-answers-stay = Wat u als deelnemer invulde, hangt niet aan uw account en verandert niet.
own-data-agreements-stay = Wat u in een afspraak of in een vraag aan het steunpunt schreef, hoort bij het team en blijft. Wilde u geen mail meer, dan blijft daarvan een onherkenbaar kenmerk staan, zodat u die ook niet krijgt.
own-data-managed-alone = Niemand anders beheert deze teams
own-data-managed-alone-text = Draag deze teams eerst over aan iemand anders, of verwijder ze. Dat moet ook als de beheerlink nog werkt. Daarna kunt u uw account verwijderen.
own-data-hand-over = Draag over
own-data-invite-someone-first = Nodig eerst iemand uit
own-data-delete-team = Verwijder het team

## steunpunt/account_removal

own-data-goes-of-staff = Daarna wissen we uw account, ook in het bestand: uw naam, rol, passkeys en gekoppelde accounts.
own-data-staff-name-stays = In het logboek van het steunpunt blijft bij wat u deed uw naam staan, zolang dat logboek wordt bewaard. Ook bij lijsten die u publiceerde en vragen die u beantwoordde blijft staan wie dat deed.
own-data-last-admin = U bent de laatste beheerder
own-data-last-admin-text = Maak eerst iemand anders beheerder. Daarna kunt u uw account verwijderen.
own-data-to-staff = Naar medewerkers
