members-breadcrumb = Wie coördineert
members-add-to-account = Zet deze scan bij mijn account

## members

members-manages = beheert
members-looks-along = kijkt mee

## members/invitation

members-invitation-title = Uitnodiging
members-invitation-accept = Neem de uitnodiging aan
members-invitation-can-manage = U kunt dan alles wat een coördinator kan.
members-invitation-can-look-along = U ziet dan hoeveel collega’s meedoen, en leest daarna het rapport. Wijzigen kunt u niets.
members-invitation-asked-for = U bent gevraagd voor de scan van { $school }, { $team }. { $what }
members-invitation-which-account = De scan komt bij het account van{ " " }
members-invitation-account-made = { "." } Is dat er nog niet, dan maken we het. U wordt op dit apparaat aangemeld.
members-invitation-heading = Coördineert u mee?
members-invitation-gone = Deze uitnodiging werkt niet meer
members-invitation-gone-text = Een uitnodiging werkt één keer, en twee weken lang. Nam u hem al aan? Meld u dan aan. Vraag uw collega anders om een nieuwe.

## members/leaving

members-leaving-title = Deze scan verlaten
members-leaving-to-nobody = Aan niemand: anderen beheren de scan al
members-leaving-to-whom = Aan wie draagt u de scan over?
members-leaving-you-are-last = U bent de laatste die deze scan beheert
members-leaving-you-are-last-text = Er is niets gewijzigd. Draag de scan over aan iemand anders, of nodig eerst iemand uit.
members-leaving-what-happens = De scan staat dan niet meer bij uw account. Wat het team invulde en afsprak, blijft.
members-leaving-heading = Deze scan verlaten of overdragen
members-leaving-leave = Verlaat deze scan

## members/list

members-list-choose-role = Kies wat uw collega mag.
members-list-full = Er zijn al twintig mensen
members-list-full-text = Er is niets gewijzigd. Verwijder eerst iemand, of trek een uitnodiging in.
members-list-someone-must-manage = Er moet iemand blijven die de scan beheert
members-list-someone-must-manage-text = Er is niets gewijzigd. Laat eerst iemand anders beheren, of draag de scan over.
members-list-lead = Wie beheert, kan alles wat u kan. Wie meekijkt, ziet hoeveel collega’s meedoen en leest het rapport.
members-list-log = Logboek: wie deed wat
members-list-signed-in-as = U bent aangemeld als { $address }. Staat de scan bij uw account, dan hebt u de beheerlink niet meer nodig.
members-list-sign-in-first = Staat de scan bij uw account, dan hebt u de beheerlink niet meer nodig. Meld u eerst aan; daarna staat de scan klaar op de pagina Mijn scans.
members-list-with-account = Met een account
members-list-nobodys-account = Deze scan staat nog bij niemands account. Wie de beheerlink heeft, kan hem beheren.
members-list-you = { " " }(u)
members-list-leave-or-hand-over = Verlaten of overdragen
members-list-can-do = Mag wat
members-list-leaving = nu niets: het account wordt verwijderd na { $until }
members-list-only-look-along = Alleen laten meekijken
members-list-let-manage = Laten beheren
members-list-invited = Uitgenodigd
members-list-will-be-able-to = Mag straks
members-list-how-it-stands = Hoe het staat
members-list-expired = verlopen: nodig opnieuw uit
members-list-mail-waiting = de mail wordt verstuurd; geldig tot en met { $until }
members-list-mailed = gemaild; geldig tot en met { $until }
members-list-mail-failed = de mail kwam niet aan: kijk of het adres klopt en nodig opnieuw uit
members-list-mail-unwanted = niet gemaild: op dit adres wil iemand geen mail van ons
members-list-passed-on = niet gemaild: u gaf zelf de link door; geldig tot en met { $until }
members-list-address = E-mailadres van uw collega
members-list-manage = Beheren
members-list-manage-text = Alles wat u ook kunt.
members-list-look-along = Meekijken
members-list-look-along-text = Zien hoeveel collega’s meedoen, en daarna het rapport lezen.
members-list-we-mail-link = We mailen een link die twee weken geldig is. Wordt de uitnodiging niet aangenomen, dan wissen we het adres.
members-list-no-mail = Deze website verstuurt geen mail. U krijgt de link te zien en geeft hem zelf door.
members-list-invite-colleague = Nodig een collega uit
members-list-what-may-colleague = Wat mag uw collega?
members-list-invite = Nodig uit
members-list-link-works = De beheerlink van deze scan werkt ook. Wie hem heeft, kan de scan beheren. Verwijdert u iemand, dan werkt de link niet meer.
members-list-link-useless = De beheerlink van deze scan werkt niet meer, omdat er iemand is verwijderd. Op de pagina van de scan kunt u een nieuwe maken.

## members/log

members-log-title = Logboek van deze scan
members-log-empty = Er is nog niets gebeurd
members-log-empty-text = Wat coördinatoren doen, komt hier te staan.
members-log-about = Waarover
members-log-lead = Wat coördinatoren deden, het laatste eerst. Antwoorden staan hier niet in.

## members/my_scans

members-my-scans-none-text = Start een scan, of open de beheerlink van een scan die u al hebt. Hij staat dan hier klaar om bij uw account te zetten.
members-my-scans-none = Bij uw account staat nog geen scan
members-my-scans-lead = Alle teams die u coördineert of waarbij u meekijkt.
members-my-scans-to-do = Wat er te doen is
members-my-scans-you-look-along = U kijkt mee.
members-my-scans-round = Ronde { $round }
members-my-scans-colleague-takes-part = collega doet mee
members-my-scans-colleagues-take-part = collega’s doen mee
members-my-scans-is = is
members-my-scans-are = zijn
members-my-scans-open-to-fill-in = open om in te vullen: { $people }, { $done } { $verb } klaar
members-my-scans-finished-on = afgerond op { $day }
members-my-scans-everyone-done = Iedereen die meedoet in ronde { $round } is klaar. Sluit het invullen af als er niemand meer komt.
members-my-scans-code-expired = De teamcode van ronde { $round } is verlopen. Vernieuw hem, of sluit het invullen af.
members-my-scans-discuss-round = Bespreek ronde { $round } met het team, leg afspraken vast en rond hem af.
members-my-scans-year-ago = Ronde { $round } is bijna een jaar geleden afgerond. Begin een nieuwe ronde om te zien wat er veranderde.
members-my-scans-answers-from-centre = Er { $new_answers } { $answers } van het steunpunt.
members-my-scans-link-opened-here = Op dit apparaat is de beheerlink van deze scan geopend. Hij staat nog niet bij uw account.

## members/steps

members-steps-remove-title = Verwijderen uit deze scan
members-steps-remove-whom = { $address } verwijderen?
members-steps-remove-text = Deze collega kan dan niet meer bij de scan. De beheerlink werkt daarna ook niet meer: anders komt iemand daarmee terug. Apparaten die met de beheerlink zijn aangemeld, worden afgemeld.
members-steps-remove = Verwijder uit deze scan
members-steps-pass-on-text = Deze website verstuurt geen mail. Geef de link zelf aan uw collega. Hij werkt{ " " }
members-steps-two-weeks = , en twee weken lang. We laten hem maar één keer zien.
members-steps-link-warning = Wie de link opent, neemt de plaats van uw collega in. Geef hem dus zelf, en niet in een groep.
