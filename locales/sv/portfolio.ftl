# Portföljen: filer med prenumerationer, och vilka som du ska ta hand om först.

nav-portfolio = Portfölj
start-bring = Eller läs in en fil med prenumerationer
wipe-portfolio = inlästa filer med prenumerationer, med dina inställningar och svar
about-kept-portfolio = i webbläsarens databas: rader om tillbakadragna prenumerationer ur filer som du har läst in, med den dag och de svar som du har angett

## Bringing files

portfolio-drop = Släpp exporter här, från Partnercenter, Microsoft Graph eller PowerShell, som CSV, JSON eller Excel-arbetsbok. De läses i den här webbläsaren.
portfolio-choose = Välj filer
portfolio-more-files = Lägg till filer
portfolio-kinds = CSV, JSON eller Excel
portfolio-no-file = Ingen fil till hands?
portfolio-sample = Prova ett exempel, per den { DATETIME($on, dateStyle: "short") }
portfolio-blank = Se vilka prenumerationer som upphör först
portfolio-blank-why = Läs in en export över alla dina kunder. Du får summor, ett diagram över slutdatum per månad och en tabell i ordning efter brådska, med råd för varje rad.
portfolio-count-files =
    { $count ->
        [one] { $count } fil
       *[other] { $count } filer
    }
portfolio-head = { $what }, per den { DATETIME($as-of, dateStyle: "short") }

## Reading

portfolio-reading = Läser { $file }
portfolio-kilobytes = { NUMBER($size) } kB
portfolio-megabytes = { $size } MB
portfolio-progress = Läst hittills
portfolio-percent = { NUMBER($percent) } %
portfolio-rows =
    { $count ->
        [one] { $count } rad
       *[other] { $count } rader
    }
portfolio-rows-of = { NUMBER($rows) } av ungefär { NUMBER($all) } rader
portfolio-cancel = Avbryt
portfolio-cancel-keeps = Om du avbryter sparas inget av den här filen; det som lästes tidigare är kvar. Själva filen ändras aldrig.
portfolio-opening = Portföljen öppnas …
portfolio-sorting = Dagar och råd räknas ut för varje rad …
portfolio-broken = Den del av programmet som läser filer startar inte. Läs in sidan på nytt; om det inte hjälper är webbläsaren kanske för gammal eller tillåter inga bakgrundsprocesser.
portfolio-unkept-full = Webbläsarens lagringsutrymme är fullt: det du har läst in finns kvar tills sidan stängs eller läses in på nytt.
portfolio-unkept-none = Den här webbläsaren sparar inget för den här sidan: det du har läst in finns kvar tills sidan stängs eller läses in på nytt.

## A file that cannot be read

portfolio-failed = { $file } gick inte att läsa
portfolio-to-go-on = För att komma vidare:
portfolio-failed-stopped = Läsningen avbröts, kanske för att minnet tog slut.
portfolio-do-export = exportera prenumerationerna på nytt, som CSV, JSON eller Excel-arbetsbok, och läs in den filen.
portfolio-do-quote = se efter om ett citattecken öppnas där och aldrig stängs.
portfolio-do-again = läs in filen igen. Om den har flyttats, ändrats eller öppnats av ett annat program stänger du det programmet först.

## Questions

portfolio-ask-columns = Vad står i kolumnerna i { $file }?
portfolio-ask-columns-why = Rubrikerna är inte kända. Det du väljer gäller för alla filer med samma rubriker, och du får frågan bara en gång.
portfolio-first-rows = Filens första rader
portfolio-column-none = Ingen kolumn
portfolio-column-product = Produktens namn
portfolio-column-part-number = Artikelnummer
portfolio-column-sku-id = Produktens GUID
portfolio-column-offer-id = Erbjudandets id
portfolio-column-customer = Kund
portfolio-column-tenant = Klientorganisation
portfolio-column-ends-on = Sista dagen med tjänsten
portfolio-column-seats = Licenser
portfolio-column-auto-renew = Förnyas automatiskt
portfolio-column-subscription-id = Prenumerations-id
portfolio-ask-enough = Det behövs en kolumn som anger produkten, och en som anger kunden, slutdatumet, licenserna eller prenumerationen.
portfolio-use-columns = Använd de här kolumnerna
portfolio-ask-order = Vilken del av ett datum i { $file } är dagen?
portfolio-ask-order-why = Kolumnen { $header } kan läsas på båda sätten. Svaret gäller för alla filer med samma rubriker, och du får frågan bara en gång.
portfolio-day-first = Dagen står först
portfolio-month-first = Månaden står först
portfolio-leave-out = Utelämna den här filen

## Counts

portfolio-rows-read = Lästa rader
portfolio-concerned = Berörda
portfolio-not-understood = Ej förstådda
portfolio-within-90 = Inom 90 dagar
portfolio-see-refused =
    { $count ->
        [one] Se raden
       *[other] Se de { $count } raderna
    }
portfolio-sum-concerned =
    { $count ->
        [one] { $count } berörd
       *[other] { $count } berörda
    }
portfolio-sum-not-concerned =
    { $count ->
        [one] { $count } ej berörd
       *[other] { $count } ej berörda
    }
portfolio-sum-not-understood =
    { $count ->
        [one] { $count } ej förstådd
       *[other] { $count } ej förstådda
    }
portfolio-sum-merged =
    { $count ->
        [one] { $count } sammanslagen med en rad som den upprepar
       *[other] { $count } sammanslagna med en rad som de upprepar
    }
portfolio-none-concerned =
    { $count ->
        [0] Inga rader hittades
        [one] Den enda raden gäller ingen tillbakadragen prenumeration
       *[other] Ingen av de { $count } raderna gäller en tillbakadragen prenumeration
    }
portfolio-looked-for = Sökta erbjudanden: { LIST($offers) }, under alla namn och artikelnummer som de har haft.

## What holds for all rows

portfolio-defaults =
    { $count ->
        [0] Svar för alla rader
        [one] Svar för alla rader: { $count } angivet
       *[other] Svar för alla rader: { $count } angivna
    }
portfolio-defaults-why = De gäller för varje rad som inte själv säger något annat. Varje rad kan få egna svar på sin egen sida.

## The chart

portfolio-chart = När de upphör, per månad
portfolio-chart-quarters = När de upphör, per kvartal
portfolio-chart-years = När de upphör, per år
portfolio-from-to = { $from } till { $to }
portfolio-bar = { $span }: { NUMBER($count) } ({ $parts })

## The table

portfolio-filter = Filtrera
portfolio-all = Alla
portfolio-overdue = Har upphört
portfolio-30-days = 30 dagar
portfolio-90-days = 90 dagar
portfolio-365-days = 365 dagar
portfolio-later = Senare
portfolio-unknown = Utan datum
portfolio-ends-clear = visa alla slutdatum igen
portfolio-find = Sök efter en kund
portfolio-offer = Prenumeration
portfolio-every-offer = Alla prenumerationer
portfolio-table = Tillbakadragna prenumerationer
portfolio-seats = Licenser
portfolio-seats-only =
    { $count ->
        [one] licens
       *[other] licenser
    }
portfolio-renews = Förnyas?
portfolio-renews-yes = Ja
portfolio-renews-still = Ännu på
portfolio-renews-no = Nej
portfolio-renews-unsaid = Inte angivet
portfolio-urgency = Brådska
portfolio-recommended = Rekommenderat
portfolio-days-over =
    { $count ->
        [one] För { $count } dag sedan
       *[other] För { $count } dagar sedan
    }
portfolio-days =
    { $count ->
        [0] I dag
        [one] { $count } dag
       *[other] { $count } dagar
    }
portfolio-or = eller { $option }
portfolio-no-option = Inget alternativ återstår
portfolio-answered = Med egna svar
portfolio-warned = Det som raden säger stämmer inte med det som är känt om prenumerationen.
portfolio-pick = Välj { $customer }
portfolio-pick-all = Välj alla visade rader
portfolio-pick-none = Avmarkera alla
portfolio-picked =
    { $count ->
        [one] { $count } vald, { $seats }
       *[other] { $count } valda, { $seats }
    }
portfolio-picked-rows = Valda rader
portfolio-total =
    { $count ->
        [one] { $count } prenumeration, { $seats }
       *[other] { $count } prenumerationer, { $seats }
    }
portfolio-beyond = Du kan bara rulla igenom de { NUMBER($count) } första. Med filter kommer du åt de andra.
portfolio-nothing = Ingen prenumeration stämmer med filtren.

## Below the table

portfolio-merged = Sammanslagna med en rad som de upprepar
portfolio-files = Filer
portfolio-file-rows = Berörda rader: { NUMBER($found) } av { NUMBER($read) }
portfolio-counts-instead = Räknas i stället
portfolio-shown = { NUMBER($shown) } av { NUMBER($count) } visas
portfolio-more = Visa fler

## Results

portfolio-save = Spara resultaten
portfolio-save-json = Allt, som JSON
portfolio-save-csv = Tabell, som CSV
portfolio-save-xlsx = Tabell, som Excel-arbetsbok
portfolio-save-plan = Arbetsplan
portfolio-save-calendar = Kalender
portfolio-save-refused = Ej förstådda rader, som CSV
portfolio-unsaved = Filen gick inte att skapa: { $found }. Inget annat har gått förlorat; försök igen eller spara tabellen som CSV.
portfolio-print-plan = Skriv ut arbetsplanen
portfolio-print-too-long = En plan för fler än { NUMBER($most) } prenumerationer är för lång att skriva ut här. Välj färre rader eller spara arbetsplanen.
portfolio-on-paper = Här skrivs { NUMBER($shown) } av { NUMBER($count) } rader ut. Arbetsplanen kan skrivas ut i sin helhet.
