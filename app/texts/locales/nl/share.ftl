## share

share-pass-on = Geef het resultaat door
share-pass-on-explained = Voor het schoolbestuur, de inspectie of het samenwerkingsverband: een rapport als bestand, of een link die u kunt intrekken.
share-make-report = Maak een rapport

## share/coordinate

share-coordinate-choose-how-long = Kies hoe lang de link werkt.
share-coordinate-incomplete = Dit formulier is niet compleet. Probeer het opnieuw.
share-coordinate-error-title = Fout: deel het resultaat
share-coordinate-too-many = Er werken al { $most_links } links voor deze ronde. Trek eerst een link in.
share-coordinate-lead = Met een link lezen mensen mee die geen toegang hebben tot deze scan, zoals het schoolbestuur, de inspectie of het samenwerkingsverband. Zij hoeven zich niet aan te melden.
share-coordinate-link-ready = De link voor ‘{ $audience }’ staat klaar
share-coordinate-copy-and-send = Kopieer de link en stuur hem zelf. We laten hem{ " " }
share-coordinate-caution-anonymous = Wie de link heeft, ziet het resultaat. Spreek met uw team af wie dat zijn.
share-coordinate-caution-open = Deze scan is met open kaart: collega’s gaven hun antwoorden aan het eigen team. Vraag hun of anderen mogen meelezen, en kijk eerst zelf wat er in het rapport staat.
share-coordinate-what-it-shows = Wat laat een link zien?
share-coordinate-same-as-report = Hetzelfde als uw rapport, met de onderdelen en de toelichting die u daar kiest. Verandert u daar iets, dan verandert het hier mee.
share-coordinate-hidden-stays = Wat in het overzicht verborgen is, blijft ook hier verborgen.
share-coordinate-read-only = Alleen lezen: niemand kan iets wijzigen of doorklikken naar uw scan. Wij onthouden op welke dag een link voor het laatst is geopend, niet door wie.
share-coordinate-for-whom = Voor wie is de link?
share-coordinate-for-whom-hint = Bijvoorbeeld: Schoolbestuur. Alleen u ziet dit, om uw links uit elkaar te houden.
share-coordinate-days = { $days } dagen
share-coordinate-how-long = Hoe lang werkt de link?
share-coordinate-how-long-hint = U kunt hem ook eerder intrekken.

## share/list

share-list-none-yet = Nog geen links
share-list-none-yet-explained = Vul hierboven in voor wie de link is en klik op ‘Maak een link’. Daarna staat hij hier en kunt u hem intrekken.
share-list-works-until = Werkt tot en met
share-list-last-opened = Laatst geopend op
share-list-your-links = Uw links
share-list-works = werkt
share-list-expired = verlopen
share-list-withdrawn = ingetrokken
share-list-link-for = { " " }de link voor { $audience }
share-list-withdraw = Trek in

## share/open

share-open-title = Er is een resultaat met u gedeeld
share-open-lead = Een school vulde een scan over passend onderwijs in en laat u meelezen. U hoeft zich niet aan te melden.
share-open-what-is-remembered = Na het openen onthoudt dit apparaat dat u mag meelezen, een dag lang. De school ziet op welke dag de link voor het laatst is geopend, niet door wie.
share-open-view-result = Bekijk het resultaat

## share/read

share-read-title = Gedeeld resultaat
share-read-readable-until = De school deelt dit resultaat met u. U kunt het lezen tot en met { $until }.
share-read-link-fails = Deze link werkt niet
share-read-link-fails-explained = Open de link nog eens vanuit het bericht dat u kreeg, en neem hem helemaal over. Werkt hij dan nog niet, dan is hij verlopen of ingetrokken. Vraag de school om een nieuwe link.
share-read-no-cookies-explained = Zonder cookie weten we niet of u mag meelezen.

## share/revoke

share-revoke-title = Link intrekken
share-revoke-question = De link voor ‘{ $audience }’ intrekken?
share-revoke-explained = De link werkt dan meteen niet meer, ook niet bij wie hem nu open heeft. Andere links blijven werken.
share-revoke-not-taken-back = Wat iemand al heeft gelezen of opgeslagen, haalt u er niet mee terug. U kunt later wel een nieuwe link maken.
share-revoke-confirm = Trek de link in
share-revoke-keep = Nee, laat hem werken
