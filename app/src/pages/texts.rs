//! `/privacy` and `/toegankelijkheid`.

use crate::pages::prelude::*;
use scan::application::retention::Terms;

/// What is kept of whom, how long, and who sees it.
pub async fn privacy(visit: Visit) -> Response {
    let schools = visit.site.threshold.schools();
    let terms = visit.ports.retention.terms();
    visit.page(Page::new("Privacy"), move || {
        view! {
            <main class="page" id="inhoud">
                <article class="prose">
                    <h1>"Privacy"</h1>
                    <p>"Deze scan werkt alleen als u eerlijk kunt antwoorden. Daarom weten we zo weinig mogelijk van u."</p>
                    <h2>"Wat we niet vragen"</h2>
                    <ul>
                        <li>"Uw e-mailadres, als u alleen invult. Een coördinator mag er een account mee maken, en het invullen bij een vraag aan het steunpunt. Uw naam vragen we alleen in een scan met open kaart, waar u die leeg mag laten, en op het bord voor collega-koppeling."</li>
                        <li>"Uw leeftijd, vak of aanstelling."</li>
                        <li>"Gegevens over leerlingen. Noem ze ook niet in een opmerking."</li>
                    </ul>
                    <h2>"Wat we bewaren"</h2>
                    <div class="table-wrap">
                        <table class="table">
                            <thead><tr><th scope="col">"Wat"</th><th scope="col">"Waarvoor"</th></tr></thead>
                            <tbody>
                                <tr><th scope="row">"Naam van school en team, sector en de andere gegevens die de coördinator invult"</th><td>"Om de scan te herkennen"</td></tr>
                                <tr><th scope="row">"Uw rol en uw antwoorden"</th><td>"Voor het beeld van het team"</td></tr>
                                <tr><th scope="row">"Doet u mee in de teamsessie met een telefoon: uw plek, uw rol en uw stemmen"</th><td>"Om samen te stemmen. Na de sessie wissen we uw plek. Getoonde stemmen blijven bewaard met de rol, zonder naam; bij direct samen invullen tellen ze als antwoorden"</td></tr>
                                <tr><th scope="row">"Wat het team afspreekt: teamantwoorden, notities, streefniveaus, middelen en acties, ook eerdere versies"</th><td>"Om terug te zien wat u afsprak. Schrijf daar geen namen van leerlingen in. Bij een actie kan een naam of rol van een collega staan, als uw team dat wil"</td></tr>
                                <tr><th scope="row">"Maakt een coördinator een account: het e-mailadres, passkeys of het kenmerk van een account elders, aanmeldingen, en van welke teams"</th><td>"Om een scan terug te vinden en samen te coördineren. Een account hoeft niet"</td></tr>
                                <tr><th scope="row">"Wat coördinatoren met hun team deden: dag, tijd en het e-mailadres van wie een account heeft"</th><td>"Zodat wie het team beheert kan nagaan wie wat deed. Antwoorden staan er niet in"</td></tr>
                                <tr><th scope="row">"Nodigt een coördinator u per mail uit: uw e-mailadres, en of uw link is gebruikt"</th><td>"Om te mailen en u één keer te herinneren. Niets leidt van uw adres naar wat u invult"</td></tr>
                                <tr><th scope="row">"Wilt u geen mail meer: een onherkenbaar kenmerk van uw adres"</th><td>"Om u niet meer te mailen"</td></tr>
                                <tr><th scope="row">"Wat de coördinator voor het rapport kiest en schrijft"</th><td>"Om hetzelfde rapport nog eens te kunnen maken"</td></tr>
                                <tr><th scope="row">"Doet u mee aan collega-koppeling: uw naam daar, wat u kunt en wilt leren, en uw koppels"</th><td>"Om collega’s bij elkaar te brengen. Staat los van uw antwoorden; gaat u van het bord, dan is alles weg"</td></tr>
                                <tr><th scope="row">"Deelt de coördinator het resultaat met een link: voor wie, hoe lang hij werkt en op welke dag hij voor het laatst is geopend"</th><td>"Om links uit elkaar te houden en in te trekken. Wie een link opent, bewaren we niet"</td></tr>
                                <tr><th scope="row">"Vraagt de coördinator iets aan het steunpunt: de tekst die werd verstuurd, met school, sector, regio en onderwerp, en met naam, e-mailadres of telefoonnummer en het cijfer van het team als de coördinator dat erbij zette. Ook wat het steunpunt ermee deed en antwoordde"</th><td>"Om de vraag te beantwoorden. Trekt de coördinator de vraag in, dan wissen we de tekst"</td></tr>
                                <tr><th scope="row">"Hoe vaak iemand anders verderging op een apparaat waar al een collega meedeed"</th><td>"Een aantal voor de coördinator, niet wie of wanneer"</td></tr>
                                <tr><th scope="row">"Werkt u bij het steunpunt: uw naam en rol daar, uw passkey of het kenmerk van uw account elders, uw aanmeldingen, en wat u deed"</th><td>"Om te weten wie er werkt en wie wat deed. Dat laatste staat in een logboek voor beheerders"</td></tr>
                                <tr><th scope="row">"Een cookie die dit apparaat herkent"</th><td>"Om verder te kunnen met invullen, beheren of meelezen. Niet om u te volgen"</td></tr>
                                <tr><th scope="row">"Een antwoord dat nog niet bij ons aankwam: in uw browser, op dit apparaat"</th><td>"Zodat het niet verloren gaat als het internet wegvalt. Het gaat weg zodra wij het hebben, en als u alles wist of iemand anders hier meedoet"</td></tr>
                                <tr><th scope="row">"De datum waarop het invullen begon en werd afgesloten, en waarop de ronde is afgerond"</th><td>"Geen tijdstip van uw antwoorden"</td></tr>
                                <tr><th scope="row">"Of uw team meedoet met de anonieme vergelijking"</th><td>"De coördinator kiest dat bij het afronden en kan het later veranderen. Een uitgave van het steunpunt die al gemaakt is, verandert dan niet"</td></tr>
                                <tr><th scope="row">"Het schoolbestuur, als de coördinator dat noemt"</th><td>"Om een gebied pas te tonen als er scholen van meerdere besturen in zitten"</td></tr>
                                <tr><th scope="row">"Van een afgeronde ronde: hoeveel mensen per vraag en rolgroep wat kozen"</th><td>"Om daar uitgaven van te maken voor het steunpunt, als uw team meedoet"</td></tr>
                            </tbody>
                        </table>
                    </div>
                    <p>"Uw internetadres bewaren we niet. Na een verkeerde code onthouden we het een uur, om raden tegen te gaan."</p>
                    <p>"Onze computer schrijft bij elk verzoek een regel op: de dag en de tijd, welk soort pagina het was, of het lukte en hoe lang het duurde. Zo vinden we storingen en misbruik. In die regel staat niet wie u bent, bij welke scan u hoort of wat u invulde: geen naam, code, link of internetadres."</p>
                    <h2>"Wie ziet wat?"</h2>
                    <ul>
                        <li>"Tijdens het invullen ziet niemand antwoorden. De coördinator ziet alleen hoeveel mensen meedoen en klaar zijn, en in een anonieme scan per rol alleen met stappen van 5 mensen."</li>
                        <li>"In een anonieme scan tonen we een resultaat vanaf 5 mensen. Een rol tonen we alleen als ook de rest van het team uit minstens 5 mensen bestaat, anders kunt u hem uitrekenen. Opmerkingen tonen we vanaf 10 mensen, in willekeurige volgorde."</li>
                        <li>"In een scan met open kaart ziet het team antwoorden per rol of naam. Dat leest u voordat u begint."</li>
                        <li>"In de teamsessie laat wie leidt de antwoorden zien. Stemmen zijn zichtbaar als iedereen heeft gestemd of als de leiding ze toont. In een anonieme scan tonen we een stemming vanaf 5 stemmen. Stemt het team opnieuw over een vraag, dan tonen we dat alleen als dezelfde mensen stemmen, of als er minstens 5 bij kwamen of weggingen. Een stemming die we niet tonen, telt niet mee en wissen we."</li>
                        <li>"Wat het team afspreekt, ziet de coördinator en wie de teamsessie leidt."</li>
                        <li>"De coördinator kan het resultaat laten meelezen met een link, bijvoorbeeld door het schoolbestuur. Wie de link heeft, ziet wat in het rapport staat. Wat te klein is om te tonen, staat daar ook niet in. De link verloopt en is in te trekken."</li>
                        <li>"Op het bord voor collega-koppeling ziet iedereen die erop staat uw naam en keuzes, en de coördinator ook. Niemand ziet daar wat u in de scan antwoordde."</li>
                        <li>{format!("Doet uw team mee met de anonieme vergelijking? Dan ziet het steunpunt cijfers over groepen van minstens {schools} scholen, afgerond en met een geheime verschuiving per school.")}" Antwoorden van een school, een team of een persoon ziet het niet."</li>
                        <li>"Stelt de coördinator een vraag aan het steunpunt, dan lezen medewerkers daar precies de tekst die de coördinator vooraf zag. Ze kunnen daarmee niet bij de scan: geen antwoorden, geen opmerkingen, geen afspraken. Een cijfer van het team gaat alleen mee als de coördinator dat kiest en er minstens 5 mensen achter zitten."</li>
                        <li>"Een anonieme scan kan nooit meer open kaart worden."</li>
                    </ul>
                    <h2>"Wat we niet kunnen voorkomen"</h2>
                    <p>"Ook in een anonieme scan kan iemand moeite doen om antwoorden te achterhalen. Dit kunnen we niet tegenhouden:"</p>
                    <ul>
                        <li>"Wie de computer beheert waarop deze website draait, kan in het bestand met gegevens kijken. Zolang het invullen open is, staat daarin welk apparaat bij welke antwoorden hoort. In een anonieme scan staat er geen naam bij."</li>
                        <li>"Een coördinator of collega doet vier keer mee onder andere namen of rollen. Die kent dan vier van de vijf antwoorden."</li>
                        <li>"Twee rondes verschillen door één nieuwe collega. Antwoordt de rest hetzelfde, dan laat het verschil diens antwoord zien."</li>
                        <li>"Bijna iedereen stemt in de teamsessie hetzelfde als bij het invullen. Het verschil gaat dan over wie er niet bij was."</li>
                        <li>"Collega’s vertellen elkaar wat ze antwoordden. Wat overblijft, is van de rest."</li>
                        <li>"Allemaal hetzelfde antwoord: dan weet iedereen ook dat van u."</li>
                    </ul>
                    <p>"Doet er iemand mee die u niet kent? Vraag uw coördinator hoeveel mensen de link kregen en vergelijk dat met het aantal dat meedoet."</p>
                    <h2>"Hoe lang?"</h2>
                    {how_long(terms)}
                    <h2>"Uw rechten"</h2>
                    <p>"Zolang het invullen open is, kunt u uw antwoorden zelf bekijken, wijzigen en wissen. Bij het afsluiten verwijderen we de koppeling tussen uw apparaat en uw antwoorden. Daarna kan niemand ze nog terugvinden, wij ook niet."</p>
                    <p>"Hebt u een account? Op de pagina Account downloadt u alles wat we over u bewaren, als PDF of als JSON. U kunt het account daar ook verwijderen. U bent dan meteen overal afgemeld. Een week lang kunt u het ongedaan maken. Daarna is alles van uw account weg, ook uw e-mailadres: in het logboek van een team staat dan alleen dat een verwijderd account iets deed. Beheert u als enige een team, dan draagt u het eerst over of verwijdert u het."</p>
                    <p>"De coördinator kan een ronde of het hele team verwijderen. Dan ziet niemand anders er meteen nog iets van, en na een week is alles weg."</p>
                    <p>"Wat u wist, overschrijven we ook in het bestand. Alleen in een reservekopie van vóór het wissen of het afsluiten staat het nog, totdat de organisatie die deze website beheert die kopie weggooit. Moet zij ooit zo’n kopie terugzetten, dan wissen we wat gewist was meteen opnieuw: dat houden we apart bij, zonder namen of teksten."</p>
                    <p>"Een vraag of een klacht over uw gegevens? Ga naar uw coördinator, of naar de functionaris gegevensbescherming van uw schoolbestuur. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens."</p>
                </article>
            </main>
        }
    })
}

/// What goes by itself, and what stays.
fn how_long(terms: Terms) -> AnyView {
    let Terms {
        answer_months,
        log_days,
    } = terms;
    let answers = format!(
        "De losse antwoorden en stemmen wissen we {answer_months} maanden nadat het invullen is afgesloten: wie wat koos, opmerkingen en namen. Daarna blijven alleen de aantallen van het team. Overzicht, vergelijking en rapport blijven daarmee werken. De dag staat op de pagina van de coördinator."
    );
    let open = format!(
        "Sluit niemand het invullen af, dan doen wij dat {answer_months} maanden na het begin."
    );
    let logs = format!(
        "Logboeken waarin staat wat medewerkers van het steunpunt en coördinatoren deden, wissen we na {log_days} dagen."
    );
    view! {
        <p>"Dit gaat vanzelf weg; de website zorgt daar zelf voor, elke nacht:"</p>
        <ul>
            <li>"De koppeling tussen uw apparaat en uw antwoorden: zodra het invullen wordt afgesloten."</li>
            <li>{answers}</li>
            <li>{open}</li>
            <li>{logs}</li>
            <li>"De tekst van een mail: zodra hij weg is. Het adres: 30 dagen later, ook als een uitnodiging niet is gebruikt."</li>
            <li>"Een account dat u verwijderde: na een week."</li>
            <li>"Aanmeldingen en links die niet meer werken: de eerstvolgende nacht."</li>
        </ul>
        <p>"Dit blijft staan, zodat u het kunt terugzien en rondes kunt vergelijken: uw account tot u het verwijdert, de aantallen van het team, wat het team afsprak, en vragen aan het steunpunt. Van aantallen die we niet laten zien omdat het om minder dan 5 mensen gaat, blijft niets over. Doet uw team mee met de anonieme vergelijking, dan blijven ook de aantallen per vraag en rolgroep bewaard waar uitgaven van gemaakt worden; die zijn op geen pagina te zien. Het bord voor collega-koppeling verdwijnt als de coördinator het sluit."</p>
    }
    .into_any()
}

/// The accessibility statement, with the parts that Dutch public bodies put in theirs. It says what
/// holds for every installation, and names no organisation.
pub async fn accessibility(visit: Visit) -> Response {
    visit.page(Page::new("Toegankelijkheid"), || {
        view! {
            <main class="page" id="inhoud">
                <article class="prose">
                    <h1>"Toegankelijkheid"</h1>
                    <p>"Iedereen in het team moet mee kunnen doen. In deze toegankelijkheidsverklaring staat hoe ver we daarmee zijn."</p>
                    <h2>"Waarover gaat deze verklaring?"</h2>
                    <p>{concat!("Over alle pagina’s van deze website, en over de bestanden die u ermee maakt. De verklaring hoort bij versie ", env!("CARGO_PKG_VERSION"), " van Scan Passend Onderwijs.")}</p>
                    <h2>"Hoe toegankelijk is deze website?"</h2>
                    <p>"Status C: eerste maatregelen genomen. We bouwen naar de norm WCAG 2.2, niveau A en AA. Daarin zitten alle eisen van WCAG 2.1, waar de wet voor websites van overheden naar verwijst."</p>
                    <p>"Een onafhankelijk onderzoek door een deskundige is nog niet gedaan. Daarom zeggen we niet dat de website aan alle eisen voldoet."</p>
                    <h2>"Wat werkt"</h2>
                    <ul>
                        <li>"Alles werkt met alleen het toetsenbord en is gemaakt voor schermlezers."</li>
                        <li>"Invullen, coördineren en de teamsessie werken ook zonder JavaScript. Dan bewaart u met de knop onder aan de pagina, en laadt u in de teamsessie de pagina zelf opnieuw."</li>
                        <li>"Kleur is nooit de enige aanwijzing: er staat altijd een teken, een getal of een woord bij."</li>
                        <li>"Bij elk plaatje op een pagina hoort een tabel met dezelfde getallen."</li>
                        <li>"In de teamsessie kunt u op uw telefoon meelezen wat er op het grote scherm staat."</li>
                        <li>"U kunt de letters vergroten en een donker scherm of hoog contrast gebruiken."</li>
                        <li>"Het rapport als PDF is gemaakt volgens PDF/UA, de norm voor toegankelijke PDF’s."</li>
                    </ul>
                    <h2>"Wat nog niet voor iedereen werkt"</h2>
                    <ul>
                        <li>"Word en Excel: de bestanden hebben koppen, tabelkoppen en beschrijvingen van plaatjes, maar zijn niet op toegankelijkheid onderzocht. Gebruik de pagina’s of de PDF als iets niet lukt."</li>
                        <li>"Een passkey, waarmee medewerkers van het steunpunt zich aanmelden, kan niet zonder JavaScript."</li>
                        <li>"We hebben de website nog niet laten proberen door mensen die dagelijks een hulpmiddel gebruiken, zoals een schermlezer."</li>
                    </ul>
                    <h2>"Hoe we dat controleren"</h2>
                    <p>"Bij elke wijziging van het programma gaan tests in een browser de pagina’s langs, op een smal en een breed scherm, met JavaScript en zonder. Een programma zoekt daarbij naar fouten tegen WCAG 2.2, een ander controleert de HTML van elke pagina die voorbijkomt, een derde de PDF’s. Andere tests bedienen de pagina’s met alleen het toetsenbord. Zulke tests vinden niet alles."</p>
                    <h2>"Lukt iets niet?"</h2>
                    <p>"Meld het aan de coördinator van uw scan of aan de organisatie die deze website beheert. Noem de pagina, wat u wilde doen en welk hulpmiddel u gebruikt."</p>
                    <h2>"Helpt dat niet?"</h2>
                    <p>"Is de organisatie die deze website beheert een overheid of een instelling met een taak uit de wet? Dan kunt u met een klacht over haar antwoord naar de Nationale ombudsman. Een oordeel over ongelijke behandeling vraagt u aan het College voor de Rechten van de Mens."</p>
                </article>
            </main>
        }
    })
}
