## mail/page

mail-page-title = Mails van deze server
mail-page-lead = Deze server verstuurt geen mail. Wat hij zou versturen, staat hier. Alleen op deze computer is deze pagina er.
mail-page-none-yet = Er is nog geen mail
mail-page-none-yet-explained = Zodra u iets laat mailen, leest u dat hier.
mail-page-will-be-sent = wordt verstuurd op { $due }
mail-page-to = Aan { $to }, { $when }

## mail/stop

mail-stop-stop-explained = U krijgt dan geen uitnodigingen, herinneringen of berichten meer op dit adres. Een link om u aan te melden krijgt u nog wel, als u daar zelf om vraagt.
mail-stop-stop-question = Geen mail meer van ons?
mail-stop-stop-title = Geen mail meer
mail-stop-stop = Stuur mij geen mail meer
mail-stop-again = U krijgt weer mail van ons
mail-stop-again-explained = Als een collega of het steunpunt u iets laat mailen, komt het weer aan.
mail-stop-stopped-explained = We sturen geen mail meer naar dit adres. Van het adres zelf bewaren we alleen een vingerafdruk, om dit te kunnen onthouden. Was dit niet de bedoeling? Dan kunt u het terugdraaien.
mail-stop-stopped = U krijgt geen mail meer van ons
mail-stop-stopped-title = U krijgt geen mail meer
mail-stop-resume = Stuur mij toch weer mail
mail-stop-address-unknown = We kennen dit adres niet meer
mail-stop-address-unknown-text = Het adres waar deze mail naartoe ging, staat niet meer bij deze mail: we wissen het dertig dagen na het versturen, of eerder als iemand het eigen account verwijdert. Vanuit deze mail sturen we u niets meer, en u hoeft niets te doen. Krijgt u toch nog eens mail van ons? Open dan de link onderaan die nieuwe mail.
