# Ärendet: raden överst, formuläret, länken, och en länk som inte går att läsa helt.

## The bar

case-this = Det här ärendet
case-retired = Tillbakadragen prenumeration
case-customer = Kund
case-ends = Upphör
case-ended = Upphörde
case-as-of = Per den
case-today = I dag
case-not-today = inte i dag
case-edit = Redigera ärendet
case-share = Dela

## The form

case-close = Stäng
case-cancel = Avbryt
case-use = Använd svaren
case-unanswered = Inget svar
case-form-intro = Lämna tomt det som du inte vet.
case-form-advice = Rådet
case-form-subscription = Den tillbakadragna prenumerationen
case-form-customer = Kunden
case-form-purchase = Det nya köpet
case-name-label = Kundens namn
case-name-hint = Stannar i den här webbläsaren och följer inte med i någon länk.
case-name-not-kept = Webbläsaren kan inte spara namnet. Det finns kvar tills sidan stängs eller läses in på nytt.
case-as-of-label = Som det var den
case-as-of-today = I dag
case-back-to-today = Tillbaka till i dag
case-agreement-hint = Vid köp direkt av Microsoft.
case-upgrade-tab-hint = I administrationscentret, på den tillbakadragna prenumerationens sida.
case-pays-by-hint = För det nya köpet.
case-new-customer-hint = Har inte haft något Microsoft 365- eller Office 365-paket tidigare.
case-none = Inga
case-some = Dessa:
case-add-on-names = Tilläggens namn
case-add-on-names-hint = Ett per rad.
case-prices = Priser
case-prices-hint = Per licens och månad, alla i samma valuta. Om varje alternativ som kan rekommenderas har ett pris rekommenderas det billigaste.
case-faults =
    { $count ->
        [one] En uppgift går inte att använda. Den står kvar som du skrev den; under den står vad som är tillåtet.
       *[other] { $count } uppgifter går inte att använda. De står kvar som du skrev dem; under var och en står vad som är tillåtet.
    }
case-fault = Tillåtet: { $allowed }

case-allowed-once = en enda gång
case-allowed-day = en dag som finns, från 1900-01-01 till 2199-12-31, till exempel 2017-11-30
case-allowed-seats = ett heltal från 1 till { NUMBER($most) }
case-allowed-country = ett land som ISO 3166-kod med två versaler, till exempel FR eller SE
case-allowed-add-ons = en lista med namn, vart och ett med 1 till 100 tecken
case-allowed-price = ett decimaltal per licens och månad, till exempel ”35.00”, med högst 4 decimaler

## The link

case-share-title = Dela ärendet
case-share-intro = Länken innehåller svaren och dagen och öppnar samma råd överallt. Kundens namn, bockar och anteckningar stannar i den här webbläsaren.
case-share-link = Länk till ärendet
case-share-server = Svaren står efter adressens #: ingen server ser dem.
case-copy = Kopiera
case-copied = Kopierad.
case-copy-refused = Webbläsaren tillät inte kopiering. Länken är markerad: kopiera den därifrån.

## A link that cannot be read whole

case-unread =
    { $count ->
        [one] Ett svar i länken går inte att läsa
       *[other] { $count } svar i länken går inte att läsa
    }
case-unread-rest = Allt annat är kvar. Det som visas nedan är framtaget utan det som står här.
case-unread-field = Svar
case-unread-found = I länken
case-unread-allowed = Tillåtet
case-unread-nothing = inget
case-newer = Länken kommer från en nyare version
case-newer-rest = Den anger version { $version }. Det som den här versionen känner till har lästs; läs in sidan på nytt för att få den nyaste versionen.
case-too-long = Länken är för lång
case-too-long-rest = Inget ärende ger en så lång länk. Inget av den har lästs.
case-kept = Kvar:
case-pair = { $label }: { $value }
case-go-on = Fortsätt utan dem
case-afresh = Börja om
case-needed = behövs
case-not-needed = behövs inte
case-unsure = vet inte
