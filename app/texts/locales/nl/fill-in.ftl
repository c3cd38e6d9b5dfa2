fill-in-my-answers = Mijn antwoorden
fill-in-title = Invullen

## fill_in/answers

fill-in-answers-still-open = Wat nog openstaat
fill-in-answers-only-you = Alleen u ziet deze pagina. Na het afsluiten kan niemand uw antwoorden nog terugvinden, wij ook niet.
fill-in-answers-nothing-open = Er staat niets meer open. U hebt alle vragen beantwoord.
fill-in-answers-no-answer-yet = Deze vragen hebben nog geen antwoord. U mag ze ook openlaten.
fill-in-answers-back = Terug naar invullen
fill-in-answers-erase-all = Wis al mijn antwoorden
fill-in-answers-remark = Opmerking: { $remark }
fill-in-answers-fill-in = Vul in
fill-in-answers-change = Wijzig

## fill_in/erase

fill-in-erase-title = Al uw antwoorden wissen?
fill-in-erase-what-is-erased = We wissen { $is_empty } en { $remarks }. U telt dan niet meer mee in deze scan.
fill-in-erase-answer = antwoord
fill-in-erase-remark = opmerking
fill-in-erase-remarks = opmerkingen
fill-in-erase-for-good = Wilt u later toch meedoen? Dan begint u opnieuw met de teamcode.
fill-in-erase-breadcrumb = Wissen
fill-in-erase-yes-erase = Ja, wis alles
fill-in-erase-no-keep = Nee, houd mijn antwoorden
fill-in-erase-erased = Uw antwoorden zijn gewist
fill-in-erase-erased-text = U doet niet meer mee aan deze scan. Wilt u toch weer meedoen? Dan begint u opnieuw met de teamcode.

## fill_in/finish

fill-in-finish-what-next = Uw antwoorden zijn bewaard. De volgende stap is samen kijken met uw team. Uw coördinator laat weten wanneer.
fill-in-finish-change-after-all = Toch iets wijzigen
fill-in-finish-page-title = U bent klaar
fill-in-finish-thanks = Dank u wel, u bent klaar

## fill_in/item

fill-in-item-question-of = Vraag { $place } van { $of }
fill-in-item-priority-legend = Prioriteit: hoe nodig is het om hier nu aan te werken?
fill-in-item-remark-hint = Opmerking: noem geen namen van leerlingen of collega’s.

## fill_in/overview

fill-in-overview-questions-and-topics = { $asked } vragen, verdeeld over { $topics } onderwerpen
fill-in-overview-all-filled-in = Alle vragen zijn ingevuld
fill-in-overview-on-your-way = U bent op weg: { $answered } van { $asked } vragen
fill-in-overview-start-with = Begin met
fill-in-overview-continue-with = Verder met
fill-in-overview-start-anywhere = Begin waar u wilt. Er is geen goed of fout.
fill-in-overview-filled-in-of = { $answered } van { $asked } ingevuld
fill-in-overview-filled-in = Ingevuld
fill-in-overview-said-done = U hebt gezegd dat u klaar bent
fill-in-overview-said-done-text = Dank u wel. U kunt uw antwoorden nog wijzigen zolang het invullen open is.
fill-in-overview-not-done-yet = Toch nog niet klaar
fill-in-overview-all-answered = Alle vragen hebben een antwoord.
fill-in-overview-one-open = Er staat nog 1 vraag open. U mag vragen openlaten.
fill-in-overview-some-open = Er staan nog { $open } vragen open. U mag vragen openlaten.
fill-in-overview-done-question = Klaar met invullen?
fill-in-overview-can-come-back = { " " }U kunt terugkomen zolang het invullen open is.
fill-in-overview-see-open = Bekijk wat nog openstaat
fill-in-overview-done = Ik ben klaar
fill-in-overview-other-device = Verder op een ander apparaat?
fill-in-overview-make-code-text = Maak een hervatcode. Hij is alleen van u.
fill-in-overview-your-answers = Uw antwoorden
fill-in-overview-your-answers-text = Bekijk wat u hebt ingevuld, wijzig het, of wis alles.

## fill_in/resume

fill-in-resume-title = Uw hervatcode
fill-in-resume-older-code = { " " }zien. Een oudere code werkt niet meer.
fill-in-resume-go-on = Verder met invullen
fill-in-resume-open-on-other = Open op uw andere apparaat{ " " }
fill-in-resume-type-code = Vul daar deze code in. U ziet dan uw antwoorden en kunt verder.
fill-in-resume-keep-to-yourself = Wie deze code heeft, ziet uw antwoorden. Geef hem dus niet aan anderen. Na het afsluiten werkt hij niet meer.

## fill_in/topic

fill-in-topic-attention = Let op: { $title }

## fill_in/topic/view

fill-in-view-next = Volgende
fill-in-view-previous = Vorige
fill-in-view-topic-of = { " " }· onderwerp { $place } van { $topics } ·{ " " }
fill-in-view-all-topics = alle onderwerpen
fill-in-view-part-of = { $answered } van { $asked }
fill-in-view-progress = Voortgang
fill-in-view-chose-here = Hier koos u:{ " " }
fill-in-view-other-device-chose = { "." } Op een ander apparaat:{ " " }
fill-in-view-two-devices = U vulde dit op twee apparaten in
fill-in-view-two-devices-text = Uw andere antwoorden op deze pagina zijn bewaard. Hieronder staat wat u hier koos. Kies welk antwoord u wilt houden.
fill-in-view-save-chosen-here = Bewaar wat ik hier koos
fill-in-view-keep-other = Houd het andere antwoord
fill-in-view-two-versions = Twee versies van uw antwoord
fill-in-view-question-on-two-devices = U vulde deze vraag op twee apparaten in:{ " " }
fill-in-view-this-device = Op dit apparaat
fill-in-view-save-this = Bewaar dit antwoord
fill-in-view-other-device = Op een ander apparaat
fill-in-view-save-other = Bewaar het andere antwoord
fill-in-view-answer-with-remark = { $choice }, prioriteit { $priority }, opmerking: “{ $remark }”
fill-in-view-answer = { $choice }, prioriteit { $priority }

## fill_in/unsaved

fill-in-unsaved-before-another = Op dit apparaat staat een antwoord dat nog niet is bewaard. Gaat hier iemand anders verder, dan vervalt het. Is het van u? Ga dan eerst verder met uw eigen antwoorden, tot er ‘Opgeslagen’ staat.
fill-in-unsaved-before-erasing = Een antwoord op dit apparaat is nog niet bewaard. Als u alles wist, vervalt het ook.
fill-in-unsaved-after-close = Een antwoord op dit apparaat kwam niet aan voordat het invullen werd afgesloten. Het telt niet mee, en we hebben het van dit apparaat gewist.
fill-in-unsaved-remarks-not-saved = Deze opmerkingen van u zijn niet bewaard. Kopieer wat u wilt houden.
fill-in-unsaved-your-remarks = Uw opmerkingen
