steunpunt-lists-title = Lijsten en aanbod
steunpunt-lists-support-item = aanbod
steunpunt-lists-support-items = stuks aanbod
steunpunt-lists-file-name = Naam van het bestand
steunpunt-lists-publish = Publiceren
steunpunt-lists-what-changes = Wat verandert er?
steunpunt-lists-text = De tekst
steunpunt-lists-error = fout
steunpunt-lists-errors = fouten

## steunpunt/lists/all

steunpunt-lists-all-lead = Wat scholen invullen, en welk aanbod teams zien. Wat u publiceert, geldt voor scans die daarna beginnen. Scans die al lopen, houden de lijst waarmee ze begonnen.
steunpunt-lists-all-drafts = Concepten
steunpunt-lists-all-no-drafts = Er staat geen concept klaar
steunpunt-lists-all-no-drafts-text = Begin met een nieuwe versie van een lijst hieronder, of zet zelf een bestand klaar. Scholen zien een concept niet.
steunpunt-lists-all-draft = Concept
steunpunt-lists-all-version = Versie
steunpunt-lists-all-last-saved = Laatst bewaard
steunpunt-lists-all-lists-in-use = Lijsten in gebruik
steunpunt-lists-all-list = Lijst
steunpunt-lists-all-no-list = Er is geen lijst
steunpunt-lists-all-support-in-use = Aanbod in gebruik
steunpunt-lists-all-file = Bestand
steunpunt-lists-all-no-support = Er is geen aanbod
steunpunt-lists-all-add-and-publish = Zet hieronder een bestand klaar en publiceer het.
steunpunt-lists-all-for = Voor
steunpunt-lists-all-size = Omvang
steunpunt-lists-all-source = Herkomst
steunpunt-lists-all-shipped = meegeleverd met het programma
steunpunt-lists-all-of-installation = bestand van deze installatie
steunpunt-lists-all-published-since = gepubliceerd sinds { $published } door { $published_by }
steunpunt-lists-all-newer = Er is ook een nieuwere, versie { $version }. Trek deze in als u die wilt gebruiken.
steunpunt-lists-all-of-title = { " " }van { $entry }
steunpunt-lists-all-new-version = Nieuwe versie
steunpunt-lists-all-history = Wat eerder is gepubliceerd
steunpunt-lists-all-nothing-published = Er is hier nog niets gepubliceerd
steunpunt-lists-all-nothing-published-text = Alles wat in gebruik is, komt van het programma of van deze installatie.
steunpunt-lists-all-published = Gepubliceerd

## steunpunt/lists/changes

steunpunt-lists-changes-lead = Vergeleken met wat nu in gebruik is.
steunpunt-lists-changes-back-to-draft = Terug naar het concept
steunpunt-lists-changes-from-to-version = Van versie { $version } naar versie { $newer }.
steunpunt-lists-changes-new-list = Deze lijst is nieuw: { $items }. Er is nog geen lijst met deze id.
steunpunt-lists-changes-new-file = Dit bestand is nieuw: { $size }. Het komt naast het aanbod dat er al is.
steunpunt-lists-changes-no-changes = Er verandert niets aan de inhoud.
steunpunt-lists-changes-too-different = { $number } zo anders dat we de resultaten van vóór en na niet van elkaar aftrekken.
steunpunt-lists-changes-question-is = vraag is
steunpunt-lists-changes-questions-are = vragen zijn
steunpunt-lists-changes-list-as-whole = Van de lijst als geheel: { $join }.
steunpunt-lists-changes-roles = Rollen
steunpunt-lists-changes-dropped = vervallen

## steunpunt/lists/discard

steunpunt-lists-discard-title = Concept weggooien
steunpunt-lists-discard-discard-question = Concept { $file }.yaml weggooien?
steunpunt-lists-discard-lead = Alleen dit concept verdwijnt. Wat in gebruik is, blijft in gebruik.
steunpunt-lists-discard-text-gone = De tekst van het concept is daarna weg.
steunpunt-lists-discard-discard = Gooi het concept weg

## steunpunt/lists/draft

steunpunt-lists-draft-name = Concept { $file }.yaml
steunpunt-lists-draft-version = , versie { $version }
steunpunt-lists-draft-saved = Bewaard op { $changed } door { $changed_by }. Scholen zien een concept niet. Stand: { $judgement }.
steunpunt-lists-draft-not-utf8 = Dit bestand is niet bewaard als UTF-8. Hieronder staat de tekst zoals hij waarschijnlijk bedoeld is. Kijk of letters zoals é en ë goed zijn, en bewaar het concept.
steunpunt-lists-draft-file-name-hint = Bij aanbod bepaalt de naam welk bestand het vervangt. Bij een lijst telt de id in de tekst.
steunpunt-lists-draft-save-apart = Bewaar als apart concept
steunpunt-lists-draft-draft-name = Concept { $name }
steunpunt-lists-draft-save-and-check = Bewaar en controleer
steunpunt-lists-draft-what-check-says = Wat de controle zegt
steunpunt-lists-draft-overtaken-text = { $by } heeft dit concept intussen bewaard. Er is niets overschreven. Hieronder staat uw tekst. Bewaart u die, dan komt hij in de plaats van de andere.
steunpunt-lists-draft-overtaken = Een collega was u voor
steunpunt-lists-draft-text-of-colleague = De tekst van uw collega
steunpunt-lists-draft-as-it-is-now = Zo staat het concept er nu.
steunpunt-lists-draft-discard = Gooi dit concept weg
steunpunt-lists-draft-faults-first = Herstel eerst de fouten. Daarna kunt u hier zien hoe een collega de lijst ziet en wat er verandert, en hem publiceren.
steunpunt-lists-draft-administrator-publishes = Een beheerder kan dit concept publiceren.
steunpunt-lists-draft-about-saved = Dit gaat over het concept zoals het bewaard is.
steunpunt-lists-draft-see-as-colleague = Bekijk het zoals een collega

## steunpunt/lists/editor

steunpunt-lists-editor-text-hint = Links staan de regelnummers. Hoe u een lijst schrijft, staat in de README bij de lijsten.

## steunpunt/lists/findings

steunpunt-lists-findings-nothing-found = Er is niets op te merken. Dit concept is klaar om te publiceren.
steunpunt-lists-findings-no-faults = Geen fouten, wel { $notes }. Dit concept is klaar om te publiceren.
steunpunt-lists-findings-found = { $faults } gevonden.
steunpunt-lists-findings-both-found = { $faults } en { $notes } gevonden.
steunpunt-lists-findings-fault = Fout
steunpunt-lists-findings-note = Let op
steunpunt-lists-findings-place-in-file = { $word } in { $file }, regel { $line }, teken { $column }
steunpunt-lists-findings-in-file = { $word } in { $file }
steunpunt-lists-findings-place = { $word } op regel { $line }, teken { $column }

## steunpunt/lists/new_form

steunpunt-lists-new-form-file-name-hint = Bijvoorbeeld vo.yaml, of eigen-aanbod.yaml. Bij aanbod bepaalt de naam welk bestand het vervangt.
steunpunt-lists-new-form-title = Een lijst of aanbod klaarzetten
steunpunt-lists-new-form-lead = We bewaren uw bestand als concept, ook als er fouten in staan. Daarna leest u wat er nog beter moet.
steunpunt-lists-new-form-choose-file = Kies een bestand
steunpunt-lists-new-form-file-hint = Een YAML-bestand van hoogstens 1 MB, bewaard als UTF-8.
steunpunt-lists-new-form-add-file = Zet dit bestand klaar
steunpunt-lists-new-form-or-paste = Of plak de tekst
steunpunt-lists-new-form-text-hint = Alles wat in het YAML-bestand staat.
steunpunt-lists-new-form-add-text = Zet deze tekst klaar

## steunpunt/lists/preview

steunpunt-lists-preview-title = Voorbeeld van { $file }.yaml
steunpunt-lists-preview-nothing-to-fill-in = Dit is een voorbeeld. U kunt hier niets invullen.
steunpunt-lists-preview-view-as = Bekijk als
steunpunt-lists-preview-view = Bekijk
steunpunt-lists-preview-example-of-questions = Voorbeeld van de vragen
steunpunt-lists-preview-support-as-team = Zo ziet een team dit aanbod
steunpunt-lists-preview-only-what-fits = Een team ziet alleen wat past bij zijn sector en bij wat in het overzicht opvalt.

## steunpunt/lists/publish

steunpunt-lists-publish-publish-question = { $file }.yaml publiceren?
steunpunt-lists-publish-lead = Scans die hierna beginnen, gebruiken dit. Scans die al lopen, houden wat ze hebben. U kunt het later intrekken.
steunpunt-lists-publish-notes-found = De controle vond { $notes }. Dat hoeft geen bezwaar te zijn.
steunpunt-lists-publish-publish = Publiceer

## steunpunt/lists/settled

steunpunt-lists-settled-overtaken = Een collega heeft dit concept gewijzigd
steunpunt-lists-settled-overtaken-text = Er is niets gebeurd. Kijk eerst wat er nu in staat.
steunpunt-lists-settled-faults = Dit concept heeft nog fouten
steunpunt-lists-settled-faults-text = Er is niets gepubliceerd. Ga terug naar het concept en herstel ze eerst.

## steunpunt/lists/upload

steunpunt-lists-upload-paste-first = Plak hier eerst de tekst.
steunpunt-lists-upload-choose-first = Kies eerst een bestand.

## steunpunt/lists/withdraw

steunpunt-lists-withdraw-needed = Dit kan nog niet weg
steunpunt-lists-withdraw-needed-text = Er is niets ingetrokken. Iets anders heeft het nodig: hieronder staat wat er dan niet meer klopt.
steunpunt-lists-withdraw-lead = Nu: { $head }. Scans die hierna beginnen, gebruiken weer wat ervóór kwam. Scans die al lopen, houden wat ze hebben.
steunpunt-lists-withdraw-withdraw-question = Intrekken: { $name }?
steunpunt-lists-withdraw-withdraw = Trek dit in

## steunpunt/lists/words

steunpunt-lists-words-list = lijst { $id }
steunpunt-lists-words-support-in = aanbod in { $file }.yaml
steunpunt-lists-words-not-visible = nog niet te zien
steunpunt-lists-words-versioned = { $key }, versie { $version }
steunpunt-lists-words-ready = klaar om te publiceren
steunpunt-lists-words-ready-with-notes = klaar om te publiceren, { $notes }
steunpunt-lists-words-to-correct = nog { $faults }
steunpunt-lists-words-point = punt om op te letten
steunpunt-lists-words-points = punten om op te letten
steunpunt-lists-words-in-use = in gebruik
steunpunt-lists-words-succeeded = opgevolgd door een latere
steunpunt-lists-words-withdrawn = ingetrokken op { $at } door { $by }
steunpunt-lists-words-laid-aside = niet meer in gebruik: voldoet niet aan de controle van deze versie van het programma. { $why }
steunpunt-lists-words-text = tekst
steunpunt-lists-words-explanation = uitleg
steunpunt-lists-words-discussion = gespreksvragen
steunpunt-lists-words-law = wat de wet zegt
steunpunt-lists-words-scale = schaal
steunpunt-lists-words-levels = omschrijving van de niveaus
steunpunt-lists-words-kind = soort
steunpunt-lists-words-domain = domein
steunpunt-lists-words-place = plaats in de lijst
steunpunt-lists-words-weight = gewicht
steunpunt-lists-words-roles = rollen
steunpunt-lists-words-short-scan-or-not = korte scan of niet
steunpunt-lists-words-pairing = collega-koppeling
steunpunt-lists-words-sectors = sectoren
steunpunt-lists-words-time = tijd
steunpunt-lists-words-translations = vertalingen
steunpunt-lists-words-what-it-helps = waar het bij helpt
steunpunt-lists-words-access = aanbieder, contact of datum
steunpunt-lists-draft-checked-as-typed = Dit gaat over de tekst zoals hij er nu staat. Die is nog niet bewaard.
steunpunt-lists-draft-not-checked-as-typed = Controleren tijdens het typen lukt nu niet. Bewaar het concept, dan controleren we het.
