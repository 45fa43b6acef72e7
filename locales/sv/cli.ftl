# Vad kommandoraden själv säger: avslag, intervjun, rubrikerna i `catalog show`.

## Avslag

cli-empty = Indata är tomma. Det behövs ett ärende som JSON, minst { $example }.
cli-not-utf8 = Indata är inte text i UTF-8: byte { NUMBER($byte) } går inte att läsa.
cli-too-long = Indata är längre än 1 MB; så långt är inget ärende.
cli-unreadable = ”{ $file }” kan inte läsas: { $reason }.
cli-unwritable = ”{ $file }” kan inte skrivas: { $reason }.
cli-reason-missing = filen eller mappen finns inte
cli-reason-denied = åtkomst nekas
cli-reason-folder = det är en mapp
cli-unknown-offer = Det finns inget tillbakadraget erbjudande ”{ $offer }”. Tillåtet: { LIST($allowed, type: "or") }.
cli-no-terminal = Intervjun behöver en terminal. Utan en sådan ger du ett ärende till ”nextplan advise”.
cli-reads-keyboard = Läser ett ärende från tangentbordet. ”nextplan ask” frågar efter det fråga för fråga; Ctrl+C avslutar.

## Intervjun: ärendets fält

cli-ask-retired = Vilken prenumeration drogs tillbaka?
cli-ask-bought-through = Hur köptes prenumerationen?
cli-ask-bought-through-help = Fakturan visar vem som sålde den. Det avgör vilket meddelande som gäller, vem som gör flytten och till när.
cli-ask-audience = Vem är du?
cli-ask-audience-help = Partner och kund ser inte samma menyer.
cli-ask-upgrade-tab = Vad visar prenumerationens flik Uppgradera i administrationscentret?
cli-ask-upgrade-tab-help = Om den erbjuder abonnemang gör den det mesta av flytten själv.
cli-ask-seats = Hur många licenser har prenumerationen?
cli-ask-seats-help = Ett heltal, till exempel 120.
cli-ask-ends-on = Vilken är den sista dagen med tjänsten?
cli-ask-ends-on-help = År, månad, dag, till exempel 2017-11-30. Portalen visar den bredvid ”Upphör att gälla”.
cli-ask-organisation = Vilken sorts organisation är kunden?
cli-ask-organisation-help = Vissa abonnemang är bara till för en viss sort.
cli-ask-workers = Vilka är användarna?
cli-ask-workers-help = Frontlinjepersonal möter kunder eller tillverkar något och har inget eget skrivbord.
cli-ask-country = I vilket land finns kunden?
cli-ask-country-help = Två versaler, till exempel FR eller SE. Vissa abonnemang säljs inte överallt.
cli-ask-new-customer = Är detta kundens första Microsoft 365- eller Office 365-paket?
cli-ask-new-customer-help = Nej, om kunden någon gång har haft ett sådant paket.
cli-ask-pays-by = Hur betalas det nya köpet?
cli-ask-pays-by-help = En faktura kan medföra en kreditkontroll, som tar flera dagar.
cli-ask-commerce = På vilka villkor köptes den tillbakadragna prenumerationen?
cli-ask-commerce-help = Äldre handel, om den inte har flyttats till ny handel sedan dess.
cli-ask-agreement = Under vilket avtal köptes den?
cli-ask-agreement-help = Administrationscentret visar det under Fakturering, Faktureringskonton.
cli-ask-term = Vilken löptid har den tillbakadragna prenumerationen?
cli-ask-term-help = Så länge som den löper mellan förnyelserna.
cli-ask-auto-renew = Säger exporten eller portalen att den förnyas automatiskt?
cli-ask-auto-renew-help = ”Förnyas automatiskt” betyder ja, ”Upphör att gälla” betyder nej.
cli-ask-owned-plans = Vilka av de här abonnemangen finns redan, med tillräckligt många licenser?
cli-ask-owned-plans-help = Det som redan finns behöver inte köpas.
cli-ask-add-ons = Har den tillbakadragna prenumerationen tillägg?
cli-ask-add-ons-help = Portalen listar dem under prenumerationen.
cli-ask-add-on-names = Vilka?
cli-ask-add-on-names-help = Namn, åtskilda med kommatecken.

## Intervjun: vägen genom den

cli-unsure = Vet inte
cli-so-far = Hittills: { $outcome }
cli-settled = Avgjort: ingen obesvarad fråga kan ändra rekommendationen.
cli-revisit =
    { $count ->
        [one] Du var osäker på ett behov som fortfarande kan ändra rekommendationen. Vill du gå tillbaka till det?
       *[other] Du var osäker på { $count } behov som fortfarande kan ändra rekommendationen. Vill du gå tillbaka till dem?
    }
cli-go-on =
    { $count ->
        [one] Ett svar till skulle göra datum och steg mer exakta. Vill du ge det?
       *[other] { $count } svar till skulle göra datum och steg mer exakta. Vill du fortsätta?
    }
cli-keys-choose = ↑ och ↓ flyttar, Retur väljer, Esc avslutar
cli-keys-tick = ↑ och ↓ flyttar, blanksteg markerar, Retur går vidare, Esc avslutar
cli-keys-text = Enbart Retur hoppar över, Esc avslutar
cli-save = Vill du spara svaren i en fil?
cli-save-help = Ett namn, till exempel arende.json; enbart Retur sparar inte.
cli-replace = ”{ $file }” finns redan. Vill du ersätta den?
cli-saved = Sparat. ”nextplan advise { $file }” ger samma råd igen.

## `catalog show`

cli-show-also = Kallas även: { LIST($names) }
cli-show-part-numbers = Artikelnummer: { LIST($names) }
cli-show-bought = Köpsätt: { $names }
cli-show-in-force = Gäller sedan den { DATETIME($on, dateStyle: "short") }
cli-show-sectors = Sektorer: { $names }
cli-show-dates = Datum
cli-show-options = Alternativ
cli-show-alternatives = eller i stället: { LIST($names, type: "or") }
cli-show-features = Vad varje alternativ ger
cli-show-disputed = ? markerar ett ja som vi tvivlar på; se anmärkningarna.
cli-show-silence = * räknas som behov så länge ingen har svarat.
cli-show-remarks = Anmärkningar

## Kvitton

receipt-same = Samma råd kommer ut, byte för byte: katalog { $catalog }, motor { $engine }.
receipt-same-outcome = Rådet blir detsamma.
receipt-other-outcome = Rådet blir ett annat:
receipt-difference = { $field }: då { $then }, nu { $now }
receipt-nothing = inget
receipt-changed = Ändrat sedan katalog { $catalog }:
receipt-change = { $version } av den { DATETIME($on, dateStyle: "short") }: { $why }
receipt-edited = Katalog { $catalog } har i dag ett annat innehåll, under samma nummer.
receipt-unknown-version = Katalog { $catalog } finns inte i historiken för programmets katalog: den är nyare, eller någons egen.
receipt-engine = Motorn var { $then } då och är { $now } nu.
cli-not-json = Indata är inte JSON: { $reason }.
cli-not-receipt = Indata är inget kvitto. Ge det som ”nextplan advise --json” skriver, eller ”receipt” i det.
receipt-allowed-sha256 = 64 hexadecimala siffror
receipt-allowed-version = en version som text, till exempel { $example }
receipt-allowed-id = ett id som text
receipt-allowed-id-or-null = ett id som text, eller null
receipt-allowed-day-or-null = { $day }, eller null
receipt-day = Kvittot är från den { DATETIME($then, dateStyle: "short") }, det här rådet gäller den { DATETIME($now, dateStyle: "short") }.

## `triage`

cli-triage-title = Tillbakadragna prenumerationer per den { DATETIME($on, dateStyle: "short") }
cli-triage-read =
    { $read ->
        [one] { $read } rad läst
       *[other] { $read } rader lästa
    }
cli-triage-concerned = med tillbakadragna produkter: { NUMBER($count) }
cli-triage-not-concerned = med andra produkter: { NUMBER($count) }
cli-triage-not-understood = ej förstådda: { NUMBER($count) }
cli-triage-merged = dubbletter: { NUMBER($count) }
cli-triage-renewing = Förnyas av sig själva: { NUMBER($count) }
cli-triage-seats = Licenser totalt: { NUMBER($count) }
cli-triage-more =
    { $count ->
        [one] { $count } rad till: ”--format csv” skriver alla.
       *[other] { $count } rader till: ”--format csv” skriver alla.
    }
cli-triage-refused = Ej förstådda
cli-triage-refused-row = { $place }, { $column } ”{ $found }”: { $reason }
cli-triage-more-refused =
    { $count ->
        [one] { $count } rad till: ”--format rejected” skriver alla.
       *[other] { $count } rader till: ”--format rejected” skriver alla.
    }
cli-triage-beware =
    { $count ->
        [one] { $count } rad gick inte att förstå: ”--format rejected” säger varför.
       *[other] { $count } rader gick inte att förstå: ”--format rejected” säger varför.
    }
cli-triage-refused-file = ”{ $file }” kan inte läsas. { $reason }
cli-triage-ask-columns = ”{ $file }”: ingen känd kolumn anger produkten, eller så hör inget i den till en prenumeration. Rubrikerna är: { LIST($headers) }. Säg vad de betyder, till exempel { $example }. Tillåtet före likhetstecknet är { LIST($allowed, type: "or") }.
cli-triage-first-row = Första raden: { $row }
cli-triage-ask-order = ”{ $file }”: dagarna i kolumnen ”{ $column }” kan läsas på två sätt: { LIST($cells) }. Välj med ”--dates day-first” (dagen först) eller ”--dates month-first” (månaden först).
cli-triage-price-list = ”{ $file }” är en prislista: den nämner produkter, men ingens prenumerationer.
cli-triage-no-header = Ingen fil har en kolumn ”{ $header }”.
cli-triage-column-form = ”--column { $found }”: det behövs en kolumn och dess rubrik, till exempel { $example }. Tillåtet före likhetstecknet är { LIST($allowed, type: "or") }.
cli-triage-answer-form = ”--answer { $found }”: det behövs ett fält och dess värde, till exempel { $example }. Tillåtet före likhetstecknet är { LIST($allowed, type: "or") }.
cli-triage-answer-value = ”--answer { $field }={ $found }”: tillåtet är { LIST($allowed, type: "or") }.
cli-triage-terminal = En arbetsbok är ingen text för en terminal. Ge den en fil med ”--output”.
cli-triage-output-is-input = ”{ $file }” är en av filerna som ska läsas. Ge ett annat namn med ”--output”.
cli-triage-state = ”{ $file }” är inget kalendertillstånd: { $reason }.
