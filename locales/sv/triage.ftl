# En portfölj en viss dag: tabellen, arbetsplanen, kalendern, och vad som inte gick att läsa.

## Tabellen

triage-sheet = Prenumerationer
triage-file = Fil
triage-line = Rad
triage-customer = Kund
triage-subscription-id = Prenumerations-id
triage-product = Produkt
triage-days-left = Dagar kvar
triage-urgency = Brådska
triage-stage = Status
triage-option = Alternativ
triage-plans = Rekommenderade abonnemang, preliminärt
triage-smaller-option = Mindre alternativ
triage-smaller-plans = Mindre abonnemang
triage-lacks = De mindre abonnemangen saknar
triage-warnings = Varningar

triage-overdue = Har upphört
triage-30-days = Inom 30 dagar
triage-90-days = Inom 90 dagar
triage-365-days = Inom ett år
triage-later = Senare
triage-unknown = Okänd

triage-active = aktiv
triage-warning-renews = Filen säger att prenumerationen förnyas automatiskt, men förnyelsen har stängts av. Kontrollera exporten.
triage-warning-ends = Slutet ligger efter den sista möjliga dagen. Kontrollera exporten.

## Rader som inte gick att förstå

triage-refused = Ej förstådda
triage-column = Kolumn
triage-found = Hittat
triage-reason = Orsak
triage-row = Hela raden

triage-not-a-date = inget datum som finns; tillåten är en dag som 2017-11-30
triage-not-a-number = inget giltigt antal licenser; tillåtet är ett heltal som 120
triage-too-many-seats = fler licenser än det kan finnas; tillåtna är 0 till { NUMBER($most) }
triage-not-yes-or-no = varken ja eller nej; tillåtna är ja, nej, sant, falskt, eller inget
triage-no-product = inget på raden anger produkten; tillåtna är ett namn, ett artikelnummer eller ett id
triage-cells-missing = färre celler än rubrikraden
triage-cells-too-many = fler celler än rubrikraden
triage-cut-off = filen slutar mitt i den här raden
triage-not-json = inte JSON härifrån

## Filer som inte gick att läsa

read-empty = Filen är tom. Det behövs en lista med prenumerationer som CSV, JSON eller Excel-arbetsbok.
read-not-text = Det här är varken text, JSON eller en Excel-arbetsbok (.xlsx).
read-workbook = Det här är en Excel-arbetsbok. Spara den som CSV och använd den filen.
read-workbook-damaged = Arbetsboken går inte att läsa: { $found }.
read-too-long = Raden som börjar på rad { NUMBER($line) } slutar inte inom { NUMBER($limit) } byte. Troligen öppnas där ett citattecken som aldrig stängs.
read-too-many-columns = Filen har { NUMBER($found) } kolumner; högst { NUMBER($limit) } är tillåtna.
read-json = Det här är inte JSON: { $found }.
read-no-items = Det finns ingen lista med prenumerationer i filen: inget i den anger en produkt.
read-io = Läsningen av filen avbröts: { $found }.

## Arbetsplanen

plan-title = Arbetsplan per den { DATETIME($on, dateStyle: "short") }
plan-count =
    { $count ->
        [0] Ingen prenumeration behöver flyttas.
        [one] { $count } prenumeration.
       *[other] { $count } prenumerationer, per kund, de mest brådskande först.
    }
plan-renewing =
    { $count ->
        [one] { $count } prenumeration som förnyas av sig själv är utelämnad.
       *[other] { $count } prenumerationer som förnyas av sig själva är utelämnade.
    }
plan-refused =
    { $count ->
        [one] { $count } rad gick inte att förstå och saknas här.
       *[other] { $count } rader gick inte att förstå och saknas här.
    }
plan-provisional = Varje rekommendation är preliminär: ingen har tillfrågats, så den tar inte bort något. Fråga innan du köper.
plan-recommended = Rekommenderat, preliminärt och likvärdigt: { $option }
plan-smaller = Mindre, om allt inte behövs: { $option }
plan-smaller-lacks = Mindre, om allt inte behövs: { $option }. Saknas: { LIST($features) }.
plan-each = Stegen nedan gäller var och en av dessa { NUMBER($count) } prenumerationer.
plan-where = { $file }, rad { NUMBER($line) }
plan-seats =
    { $seats ->
        [one] { $seats } licens
       *[other] { $seats } licenser
    }

## Kalendern

calendar-name = Tillbakadragna prenumerationer
calendar-start = Börja flytten senast i dag: { $customer }, { $retired }
calendar-end = Sista dagen med tjänsten: { $customer }, { $retired }
