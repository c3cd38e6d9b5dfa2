## action-state

action-state-open = Open
action-state-bezig = In progress
action-state-klaar = Done
action-state-vervallen = Dropped

## anonymity

anonymity-anoniem = Anonymous
anonymity-open-kaart = Open

## area

area-informatie = Information
area-vaardigheden = Skills
area-organisatie = School organisation

## mail-kind

mail-kind-aanmelden = link to sign in
mail-kind-beheer = invitation to coordinate together
mail-kind-uitnodiging = invitation to fill in
mail-kind-herinnering = reminder
mail-kind-teamsessie = message about the team session
mail-kind-antwoord = message that the support centre has answered
mail-kind-account-verwijderd = message that the account is being deleted

## mail-state

mail-state-wacht = waiting to be sent
mail-state-verstuurd = sent
mail-state-opgegeven = did not arrive
mail-state-ongewenst = not sent: no e-mail wanted
mail-state-vervallen = no longer needed

## offer-kind

offer-kind-brochure = Brochure
offer-kind-aandachtspunten = Checklist
offer-kind-workshop = Workshop
offer-kind-expert = Expert
offer-kind-helpdesk = Helpdesk
offer-kind-praktijkvoorbeeld = Practical example
offer-kind-themabijeenkomst = Themed meeting
offer-kind-kenniskring = Learning circle
offer-kind-nieuwsbrief = Newsletter

## order

order-lijst = as in the questionnaire
order-afstand = largest distance
order-prioriteit = highest priority
order-weet-niet = most ‘I don’t know’
order-eensgezind = least agreement

## pairing-side

pairing-side-kan-helpen = Can help
pairing-side-wil-leren = Want to learn

## priority

priority-laag = Low
priority-midden = Medium
priority-hoog = High

## province

province-drenthe = Drenthe
province-flevoland = Flevoland
province-fryslan = Friesland
province-gelderland = Gelderland
province-groningen = Groningen
province-limburg = Limburg
province-noord-brabant = Noord-Brabant
province-noord-holland = Noord-Holland
province-overijssel = Overijssel
province-utrecht = Utrecht
province-zeeland = Zeeland
province-zuid-holland = Zuid-Holland

## sector

sector-po = Primary education
sector-vo = Secondary education
sector-mbo = Vocational education

## staff-action

staff-action-aangemeld = signed in
staff-action-overal-uitgelogd = signed out everywhere
staff-action-passkey-gemaakt = made a passkey
staff-action-account-gekoppeld = connected an account
staff-action-medewerker-toegevoegd = added a staff member
staff-action-link-gemaakt = made a new link
staff-action-medewerker-verwijderd = removed a staff member
staff-action-uitgave-begonnen = started a release
staff-action-uitgave-gemaakt = made a release
staff-action-uitgave-gestopt = stopped a release
staff-action-uitgave-ingetrokken = withdrew a release
staff-action-sleutels-vernieuwd = renewed the keys of releases
staff-action-vraag-opgepakt = picked up a question
staff-action-vraag-teruggelegd = put a question back
staff-action-vraag-doorgezet = passed a question on to an expert
staff-action-vraag-beantwoord = answered a question
staff-action-vraag-afgesloten = closed a question
staff-action-cijfers-meegenomen = downloaded figures
staff-action-lijst-klaargezet = added a draft
staff-action-concept-weggegooid = discarded a draft
staff-action-lijst-gepubliceerd = published a questionnaire or support on offer
staff-action-account-verwijderd = deleted their own account
staff-action-account-gehouden = kept their own account after all
staff-action-lijst-ingetrokken = withdrew a questionnaire or support on offer

## support-status

support-status-nieuw = Sent
support-status-in-behandeling = Being dealt with
support-status-doorgezet = Passed on to an expert
support-status-beantwoord = Answered
support-status-afgesloten = Closed
support-status-ingetrokken = Withdrawn

## resource-state

resource-state-missing = Missing
resource-state-partly = Partly there
resource-state-present = Present

## sign-in-method

sign-in-method-passkey = with a passkey
sign-in-method-openid = with an account from elsewhere
sign-in-method-mail = with a link in an e-mail
sign-in-method-voorbeeld = in the example

## size

size-po-small = fewer than 100 pupils
size-po-medium = 100 to 200 pupils
size-po-large = 200 to 500 pupils
size-po-very-large = 500 pupils or more
size-vo-small = fewer than 500 pupils
size-vo-medium = 500 to 1,000 pupils
size-vo-large = 1,000 to 1,500 pupils
size-vo-very-large = 1,500 pupils or more
size-mbo-small = fewer than 2,000 students
size-mbo-medium = 2,000 to 5,000 students
size-mbo-large = 5,000 to 10,000 students
size-mbo-very-large = 10,000 students or more

## team-action

team-action-overgenomen = added the scan to their own account
team-action-uitgenodigd = invited someone
team-action-uitnodiging-ingetrokken = withdrew an invitation
team-action-uitnodiging-aangenomen = accepted an invitation
team-action-rol-gewijzigd = changed what someone can do
team-action-verwijderd = removed someone
team-action-vertrokken = left the scan
team-action-overgedragen = handed the scan over
team-action-beheerlink-vernieuwd = made a new management link
team-action-teamcode-vernieuwd = renewed the team code
team-action-invullen-afgesloten = closed filling in
team-action-ronde-afgerond = finished the round
team-action-ronde-begonnen = started a new round
team-action-resultaat-gedeeld = shared the result
team-action-deellink-ingetrokken = withdrew a shared link
team-action-collegas-gemaild = had e-mails sent to colleagues
team-action-ronde-verwijderd = deleted a round
team-action-team-verwijderd = deleted the whole team
team-action-verwijderen-teruggedraaid = undid a deletion
team-action-account-verwijderd = deleted their own account
team-action-account-gehouden = kept their own account after all

# What the domain says to people in Dutch by itself.

address-empty = Fill in an e-mail address.
address-several = Fill in one e-mail address here.
address-letters = Use an e-mail address without accents or special characters.
address-form = This is not an e-mail address. It looks like name@school.nl.
about-schools = about { $schools } schools
decimal-mark = .
text-empty = Fill this in.
text-invisible = There are only characters here that nobody can see. Type letters or numbers.
text-too-long = Use at most { $most } characters.
text-control-character = Use only ordinary letters, numbers and punctuation, on one line.
text-brin = A BRIN has two digits and two letters, if needed with two digits for the location: 12AB or 12AB00.
text-partnership-code = The code of a regional partnership is PO or VO with four digits: PO3001.
text-board-number = The number of a school board has five digits: 41234. The name is fine too.
too-few-schools = Too few schools to show
