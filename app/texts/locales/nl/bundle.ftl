bundle-page-title = Alle rapporten
bundle-heading = Alle rapporten in één keer

## bundle

bundle-team-and-round = { $school }, { $team } · ronde { $round }
bundle-closed-on = { " " }· afgesloten op { $day }
bundle-none-yet = Er is nog geen rapport
bundle-none-yet-text = Een rapport is er zodra u het invullen van een team afsluit. Dat doet u op de pagina van die scan.
bundle-to-your-scans = Naar uw scans
bundle-reports = rapporten
bundle-in-one-file = { $words } in één bestand
bundle-make-zip = Maak het ZIP-bestand
bundle-in-background = Dit gebeurt op de achtergrond. U ziet hoe ver het is, en u kunt het stoppen.
bundle-lead = Van elk team waarvan u coördinator bent: het rapport (PDF) van de nieuwste ronde die is afgesloten.
bundle-others-busy = Anderen maken net ook een ZIP-bestand.

## bundle/progress

bundle-progress-breadcrumb = ZIP-bestand
bundle-progress-stopped = Gestopt
bundle-progress-no-file-kept = Er is geen bestand bewaard.
bundle-progress-went-wrong = Er ging iets mis
bundle-progress-went-wrong-text = Het bestand is niet gemaakt. Probeer het nog eens. Lukt het weer niet, download de rapporten dan een voor een.
bundle-progress-reports-done = { $of } rapporten klaar
bundle-progress-making-reports = We maken de rapporten
bundle-progress-one-hour = U kunt het bestand een uur lang downloaden.
bundle-progress-download = Download het ZIP-bestand
bundle-progress-throw-away = Gooi het weg
