manage-next-next-round = Volgende ronde

## manage/next

manage-next-finish-first = Eerst afronden
manage-next-error-title = Fout: volgende ronde
manage-next-finish-round-first = Rond eerst ronde { $round } af
manage-next-why-finish = Dan staat vast wat u nu hebt afgesproken, en kunt u er later mee vergelijken. Acties die nog open staan, gaan mee.

## manage/next/form

manage-next-form-choose-version = Kies een versie van de lijst.
manage-next-form-stays-anonymous = Een anonieme scan blijft anoniem.
manage-next-form-kept-short = korte
manage-next-form-kept-full = volledige
manage-next-form-only-one-kept = Van deze versie is alleen de { $kept } scan bewaard. Kies die, of kies de nieuwe versie.
manage-next-form-no-open-actions = Er staan geen acties meer open.
manage-next-form-open-actions-one = actie die nog open staat, gaat
manage-next-form-open-actions-many = acties die nog open staan, gaan
manage-next-form-actions-move = { $actions } vanzelf mee naar de nieuwe ronde.
manage-next-form-start-round = Begin ronde { $last }
manage-next-form-lead = Hetzelfde team vult opnieuw in, met een nieuwe teamcode. Na het afsluiten ziet u wat er veranderd is.
manage-next-form-start-and-invite = Begin en nodig uit
manage-next-form-current-version = De lijst van nu, versie { $version }
manage-next-form-same-version = Dezelfde lijst als vorige keer, versie { $version }
manage-next-form-all-comparable = Alle vragen zijn te vergelijken.
manage-next-form-which-version = Welke versie?
manage-next-form-unchanged = { $questionnaire }, versie { $version }. De vragen zijn niet veranderd.
manage-next-form-amount = { $items } vragen, ongeveer { $minutes } minuten.
manage-next-form-as-last-time = { " " }Zoals vorige keer.
manage-next-form-same-one = vraag is hetzelfde
manage-next-form-same-many = vragen zijn hetzelfde
manage-next-form-changed-one = is gewijzigd
manage-next-form-changed-many = zijn gewijzigd
manage-next-form-new-one = is nieuw
manage-next-form-new-many = zijn nieuw
manage-next-form-dropped-one = is vervallen
manage-next-form-dropped-many = zijn vervallen
manage-next-form-changed-not-comparable = { " " }Gewijzigde vragen kunt u niet met vorige keer vergelijken.
manage-next-form-anonymous = Anoniem
manage-next-form-still-anonymous = De scan blijft anoniem, net als vorige keer.
manage-next-form-open-explained = Zoals vorige keer: het team ziet de antwoorden per rol of naam.
manage-next-form-anonymous-explained = Het team ziet alleen het beeld van de groep, vanaf 5 mensen. Daarna kunt u niet meer terug naar open kaart.
