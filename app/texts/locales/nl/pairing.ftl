pairing-suggested = Voorgesteld
pairing-pairing-code = Koppelcode

## pairing

pairing-something-changed = Er is intussen iets veranderd
pairing-something-changed-text = Een collega koos iets anders of had al een koppel. Wij hebben niets gewijzigd. Hieronder staat hoe het nu is.
pairing-nobody-yet = nog niemand
pairing-skill = Vaardigheid
pairing-can-help = Kan helpen
pairing-wants-to-learn = Wil leren
pairing-who-helps-who-learns = Wie kan helpen en wie wil leren

## pairing/board

pairing-board-yes-we-do = Ja, dit doen we
pairing-board-rather-not = Liever niet
pairing-board-not-after-all = Toch niet
pairing-board-first-on-board = U bent de eerste op dit bord.
pairing-board-one-other = Er staat nog 1 collega op dit bord.
pairing-board-others = Er staan nog { $others } collega’s op dit bord.
pairing-board-change-choices = Wijzig mijn keuzes
pairing-board-make-choices = Kies waarmee u kunt helpen of wat u wilt leren
pairing-board-greeting = Dag { $me }. { $company }
pairing-board-who-helps-who-learns = Wie kan helpen, wie wil leren?
pairing-board-nobody-chose = Nog niemand heeft iets gekozen.
pairing-board-rather-leave = Liever niet meer meedoen?
pairing-board-can-leave = U kunt altijd van het bord af. Uw naam, keuzes en koppels zijn dan weg.
pairing-board-leave-board = Ga van het bord
pairing-board-come-back-via = Op dit apparaat komt u hier terug via{ " " }
pairing-board-pairing-link = koppelen
pairing-board-or-bookmark = { "." } Zet deze pagina anders bij uw favorieten.
pairing-board-you-help = U helpt { $learner }
pairing-board-helps-you = { $helper } helpt u
pairing-board-my-pairs = Mijn koppels
pairing-board-no-pair-now = Er is nu geen koppel voor u. Dat kan veranderen als er meer collega’s op het bord komen: kijk later nog eens.
pairing-board-start-small = Begin klein: één doel, twee keer bij elkaar in de les, één nagesprek.
pairing-board-suggested-text = Overleg even met uw collega. Zegt een van u beiden ja, dan bent u een koppel. Ook de coördinator kan bevestigen.
pairing-board-turned-down = Wat u liever niet wilde
pairing-board-turned-down-text = Alleen u ziet dit. Zet u een koppel terug, dan kan het weer worden voorgesteld.

## pairing/close

pairing-close-page-title = Bord sluiten?
pairing-close-what-is-erased = We wissen { $people } met wat zij kozen, en { $pairs }.
pairing-close-names = namen
pairing-close-agreed-pair = afgesproken koppel
pairing-close-agreed-pairs = afgesproken koppels
pairing-close-breadcrumb = Bord sluiten
pairing-close-heading = Het bord sluiten?
pairing-close-for-good = Niemand ziet het bord daarna nog, u ook niet. Schrijf eerst op wie een koppel is. U kunt later een nieuw, leeg bord openen.
pairing-close-yes-close = Ja, sluit het bord
pairing-close-no-keep = Nee, houd het bord

## pairing/coordinate

pairing-coordinate-confirm = Bevestig
pairing-coordinate-undo-pair = Maak los
pairing-coordinate-no-skills = In deze vragenlijst staan geen vaardigheden waarop collega’s elkaar kunnen vinden.
pairing-coordinate-how-it-works = Zo werkt het
pairing-coordinate-how-open = U opent het bord en deelt de koppelcode.
pairing-coordinate-how-choose = Wie wil, geeft een naam op en kiest per vaardigheid ‘kan helpen’ of ‘wil leren’. Er { $choice } in uw lijst.
pairing-coordinate-is-one-skill = staat 1 vaardigheid
pairing-coordinate-are-skills = staan { $skills } vaardigheden
pairing-coordinate-how-suggested = Het bord stelt koppels voor en verdeelt het werk eerlijk over wie kan helpen. De collega’s zelf of u bevestigen.
pairing-coordinate-apart-from-answers = Het bord staat los van de antwoorden in de scan. Wij leggen nergens een verband.
pairing-coordinate-voluntary-not-anonymous = Meedoen is vrijwillig en niet anoniem. Wie van het bord gaat, is helemaal weg.
pairing-coordinate-open-board = Open het bord
pairing-coordinate-lead = Breng een collega die iets goed kan samen met een collega die het wil leren.
pairing-coordinate-board-is-open = Het bord is open. Deel de koppelcode met uw team.
pairing-coordinate-one-on-board = Er staat 1 collega op het bord.
pairing-coordinate-people-on-board = Er staan { $people } collega’s op het bord.
pairing-coordinate-done-pairing = Klaar met koppelen?
pairing-coordinate-done-pairing-text = Sluit het bord als iedereen weet met wie hij of zij samenwerkt. Alle namen, keuzes en koppels zijn dan weg.
pairing-coordinate-close-board = Sluit het bord
pairing-coordinate-helps = { $helper } helpt { $learner }
pairing-coordinate-confirmed-by-coordinator = Bevestigd door de coördinator
pairing-coordinate-confirmed-by = Bevestigd door { $helper }
pairing-coordinate-confirmed-by-confirmed-by = Bevestigd door { $learner }
pairing-coordinate-pairs = Koppels
pairing-coordinate-no-pairs-yet = Er zijn nog geen koppels. Ze verschijnen als iemand kan helpen met wat een ander wil leren.
pairing-coordinate-suggested-text = Het werk is zo eerlijk mogelijk verdeeld over wie kan helpen. De collega’s kunnen ook zelf bevestigen.
pairing-coordinate-chose-nothing = koos nog niets
pairing-coordinate-chose = koos { $number }
pairing-coordinate-skill = vaardigheid
pairing-coordinate-skills = vaardigheden
pairing-coordinate-take-off-board = Haal { $name } van het bord
pairing-coordinate-take-off-text = Doe dit alleen als uw collega het vraagt of niet meer op school werkt. Naam, keuzes en koppels zijn dan weg.
pairing-coordinate-yes-take-off = Ja, haal van het bord
pairing-coordinate-nobody-on-board = Nog niemand. Deel de koppelcode, en zet uzelf er ook op als u wilt meedoen.
pairing-coordinate-who-on-board = Wie staat er op het bord?

## pairing/join

pairing-join-code-refused = Met deze koppelcode kunt u nu niet op het bord. Controleer de code, of vraag uw coördinator of de code nog werkt.
pairing-join-on-this-board = U staat op dit bord
pairing-join-about-board = Op het bord staat wie waarmee kan helpen en wie iets wil leren. De koppelcode krijgt u van uw coördinator. Het is een andere code dan de teamcode van de scan.
pairing-join-learn-from-colleague = Leer van een collega
pairing-join-yes-me-text = U ziet het bord en kunt uw keuzes wijzigen.
pairing-join-on-to-board = Ga verder naar het bord
pairing-join-someone-else-text = U komt dan ook op het bord. Wie hier eerst was, blijft erop staan, maar kan op dit apparaat niets meer wijzigen. De coördinator kan iemand van het bord halen.
pairing-join-already-on-board = U staat al op het bord
pairing-join-are-you = Bent u { $name }?
pairing-join-name-on-board = Op dit apparaat staat { $name } al op het bord.
pairing-join-name-taken = Er staat al iemand met deze naam op het bord. Zet er uw achternaam of een letter bij.
pairing-join-first-stays = Wie hier eerst was, blijft op het bord staan, maar kan op dit apparaat niets meer wijzigen.
pairing-join-join-board = Kom op het bord
pairing-join-your-name-hint = Zoals uw collega’s u kennen.
pairing-join-what-to-do = Geef op waarmee u kunt helpen en wat u wilt leren. Het bord stelt voor wie bij wie past. Dit kost twee minuten.
pairing-join-not-anonymous = Dit is niet anoniem.{ " " }
pairing-join-who-sees = Iedereen op het bord en de coördinator zien uw naam en wat u kiest.
pairing-join-apart-from-scan = Het staat los van de scan. Uw antwoorden daar zijn hier niet te zien en niet te vinden.
pairing-join-voluntary = Meedoen is vrijwillig. U kunt altijd van het bord af; dan is alles van u hier weg.
pairing-join-put-me-on = Zet mij op het bord

## pairing/leave

pairing-leave-title = Van het bord gaan?
pairing-leave-what-is-erased = We wissen uw naam, uw keuzes en uw koppels. Uw antwoorden in de scan staan hier los van: daar verandert niets aan.
pairing-leave-breadcrumb = Van het bord
pairing-leave-for-good = Hebt u al iets met een collega afgesproken? Zeg het dan even zelf. Wilt u later weer meedoen, dan begint u opnieuw met de koppelcode.
pairing-leave-yes-leave = Ja, haal mij van het bord
pairing-leave-no-stay = Nee, ik blijf
pairing-leave-left = U staat niet meer op het bord
pairing-leave-left-text = Uw naam, keuzes en koppels zijn weg. Wilt u toch weer meedoen? Dan begint u opnieuw met de koppelcode.
pairing-leave-to-peer-pairing = Naar collega-koppeling

## pairing/share

pairing-share-code-works-until = Op het bord komen kan tot en met { $code_until }.
pairing-share-code-locked = De koppelcode staat op slot. Er kan nu niemand bij komen. Wie al op het bord staat, kan verder.
pairing-share-code-expired = De koppelcode is verlopen. Vernieuw de code als er nog collega’s willen meedoen.
pairing-share-qr-label = QR-code waarmee collega’s op het bord komen
pairing-share-mail-text =
    Beste collega’s,

    Waarmee kunt u een collega helpen, en wat wilt u zelf leren? Zet het op ons bord voor collega-koppeling. Het bord stelt voor wie bij wie past. Het kost twee minuten.

    Meedoen is vrijwillig. Het bord staat los van de scan, maar is niet anoniem: collega’s op het bord zien uw naam. U kunt er altijd weer af.

    Ga naar { $url }
    of vul op { $host }/koppelen deze koppelcode in: { $code }

    Dat kan tot en met { $code_until }.

## pairing/wishes

pairing-wishes-choose-one-of-two = Kies één van de twee bij: { $skill }
pairing-wishes-title = Uw keuzes
pairing-wishes-question = Waarmee kunt u helpen, wat wilt u leren?
pairing-wishes-how-to-choose = Kies per vaardigheid één van de twee, of laat haar leeg. Eén keuze is al genoeg.
pairing-wishes-pair-lapses = Haalt u een keuze weg, dan vervalt ook het koppel dat erbij hoort.
pairing-wishes-save = Bewaar mijn keuzes
pairing-wishes-to-board = Naar het bord
pairing-wishes-not-both = U kunt helpen óf leren, niet allebei tegelijk. Haal één vinkje weg.
