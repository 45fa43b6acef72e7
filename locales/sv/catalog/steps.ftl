# Checklistan: avsnitt, steg, varningar. Ingen mening nämner ett erbjudande: det kommer som argument.
# Ett stegs menysökväg visas efter meningen. `…-more` är en dämpad rad under den.

section-verify = Kontrollera
section-buy-new = Köp nytt
section-decide = Bestäm
section-purchase = Köp
section-reassign = Tilldela om
section-suspend = Pausa
section-prepare = Förbered
section-check-tab = Granska fliken
section-upgrade = Uppgradera
section-afterwards = Efteråt
section-verify-purchase = Kontrollera
section-cancel = Avbryt
section-contact = Kontakta

## Ingen kan ha den längre: kontrollera, köp sedan nytt

step-verify-part-number = Läs artikelnumret en gång till: { $retired-plan } har { $retired-sku }.
step-verify-part-number-more = Ett annat artikelnummer är ett annat abonnemang, som kanske fortfarande säljs.
step-verify-seller = Ta reda på vem som skickar fakturan: en partner, Microsoft eller en återförsäljare av volymlicenser.
step-verify-seller-more = Ett annat köpsätt betyder ett annat meddelande eller ett annat slut.
step-verify-export = Gör en ny export av alla prenumerationer och leta efter { $retired-plan }.
step-verify-export-more = Vissa vyer döljer det som har gått ut; hela exporten och API:et visar det. Det som är på väg att gå ut har ett slutdatum och auto renew = False.
step-new-ask-unconfirmed = Fråga säljaren om { $unconfirmed-plans } går att köpa innan du lovar något.
step-new-ask-unconfirmed-more = Inget erbjudande är bekräftat.
step-new-order-base =
    { $seats ->
        [0] Beställ { $base-plans }, lika många licenser som det finns användare.
        [one] Beställ { $seats } licens för { $base-plans }.
       *[other] Beställ { $seats } licenser för { $base-plans }.
    }
step-new-order-add-ons =
    { $seats ->
        [0] När basabonnemanget är aktivt beställer du { $add-on-plans } för samma antal licenser.
        [one] När basabonnemanget är aktivt beställer du { $seats } licens för { $add-on-plans }.
       *[other] När basabonnemanget är aktivt beställer du { $seats } licenser för { $add-on-plans }.
    }
step-new-order-add-ons-more = Ett tillägg kräver ett aktivt basabonnemang.
step-new-assign = Tilldela licenserna och se till att alla kan arbeta.

## Inget alternativ är kvar

step-decide-needs = Bestäm vilket behov som kan ge vika, eller ta det närmaste alternativet och lös det som fattas på annat sätt.
step-decide-needs-more = Stegen i flytten visas så snart ett alternativ är kvar.

## I Partnercenter

step-pc-list-add-ons = Lista tilläggen på prenumerationen { $retired-plan }.
step-pc-list-add-ons-more = De upphör tillsammans med den och följer inte med.
step-pc-ask-unconfirmed = Fråga distributören om { $unconfirmed-plans } går att köpa innan du lovar något.
step-pc-ask-unconfirmed-more = Inget erbjudande är bekräftat.
step-pc-open-add-subscriptions = Öppna kundens sida för nya prenumerationer.
step-pc-open-add-subscriptions-more = Den äldre portalen kallar menyn ”Instrumentpanel”.
step-pc-order-base =
    { $seats ->
        [0] Välj { $base-plans } i katalogen, ange lika många licenser som det finns användare och välj ”Skicka”.
        [one] Välj { $base-plans } i katalogen, ange { $seats } licens och välj ”Skicka”.
       *[other] Välj { $base-plans } i katalogen, ange { $seats } licenser och välj ”Skicka”.
    }
step-pc-order-base-more = Priserna står i prislistan och erbjudandelistan i Partnercenter.
step-pc-order-add-ons =
    { $seats ->
        [0] När basabonnemanget är aktivt beställer du { $add-on-plans } för samma antal licenser, och de gamla tillägg som fortfarande behövs.
        [one] När basabonnemanget är aktivt beställer du { $seats } licens för { $add-on-plans }, och de gamla tillägg som fortfarande behövs.
       *[other] När basabonnemanget är aktivt beställer du { $seats } licenser för { $add-on-plans }, och de gamla tillägg som fortfarande behövs.
    }
step-pc-order-add-ons-more = Ett tillägg kräver ett aktivt basabonnemang.
step-pc-see-active = Kontrollera att { $retired-plan } och de nya abonnemangen alla visas som aktiva.
step-pc-see-active-more = Härifrån löper det gamla och det nya sida vid sida fram till sista steget.
step-pc-back-up = Säkerhetskopiera det som inte får försvinna med { $retired-plan }.
step-pc-back-up-more = När prenumerationen är pausad kommer bara administratörer åt dess data.
step-pc-open-users = Öppna kundens sida med användare och licenser.
step-pc-manage-licenses = Välj den första användaren och öppna användarens licenser.
step-pc-swap-licence = Avmarkera kryssrutan för { $retired-plan }, välj { $plans } och välj sedan ”Skicka”.
step-pc-swap-licence-more = En bekräftelsesida listar de nya licenstilldelningarna.
step-pc-next-users =
    { $other-seats ->
        [0] Gör likadant för varje annan användare som ska flyttas.
        [one] Gör likadant för den andra användaren.
       *[other] Gör likadant för de övriga { $other-seats } användarna.
    }
step-pc-nobody-left = Kontrollera att ingen längre har en licens för { $retired-plan }.
step-pc-nobody-left-more = Först då är det tryggt att avsluta den gamla prenumerationen.
step-pc-open-subscription = Öppna kundens gamla prenumeration.
step-pc-set-suspended = Sätt statusen till ”Pausad” på sidan med prenumerationsinformation och välj ”Skicka”.
step-pc-afterwards = Kontrollera att { $retired-plan } är pausad och den nya prenumerationen aktiv; kunden debiteras inte för den gamla.
step-pc-afterwards-more = Dagen då dess data försvinner står under knappen ”Pausad”. Meddelandet säger 120 dagar; räkna inte med det.

## Via fliken Uppgradera

step-ut-plan-downtime = Välj en tid då ingen behöver administrationscentret: administratörerna är utelåsta medan uppgraderingen pågår.
step-ut-plan-downtime-more = En sida från 2020 säger upp till en timme; sedan 2024 är bara prenumerationens egen sida låst.
step-ut-note-settings = Anteckna vilka tjänster som är avstängda för vilka användare: uppgraderingen ger alla samtliga tjänster i det nya abonnemanget.
step-ut-note-settings-more = Användarna och deras data följer med av sig själva; inga data går förlorade.
step-ut-licence-count =
    { $seats ->
        [0] Om licenserna är för många minskar du dem före eller efter: själva uppgraderingen kan inte ta bort några.
        [one] Kontrollera att { $seats } licens är vad du behöver; uppgraderingen kan inte ta bort några, så minska före eller efter.
       *[other] Kontrollera att { $seats } licenser är vad du behöver; uppgraderingen kan inte ta bort några, så minska före eller efter.
    }
step-ut-licence-count-more = Med fler användare än licenser erbjuder fliken ingenting: frigör eller köp licenser först.
step-ut-domains = Om du använder en egen domän tar du reda på vad som händer med den vid uppgraderingen.
step-ut-domains-more = Meddelandet hänvisar till Microsofts artikel om att ändra abonnemang; de kopior vi har säger inget om det. Fråga supporten om du är osäker.
step-ut-add-ons = Lista tilläggen på prenumerationen.
step-ut-add-ons-more = Till exempel Office 365 Extra fillagring.
step-ut-open-tab = Öppna den gamla prenumerationen och dess flik Uppgradera.
step-ut-plans-listed = Kontrollera att fliken listar abonnemang, bland dem { $plans }.
step-ut-plans-listed-more = Det här görs för hand eller med supporten: abonnemang som sägs inte vara berättigade, förbetalda abonnemang, abonnemang för myndigheter och ideella organisationer, flera abonnemang på samma produkt, ett nytt abonnemang utan en tjänst som innehåller data. Ett obetalt saldo måste betalas först.
step-ut-ask-unconfirmed = Fråga Microsofts support om { $unconfirmed-plans } går att köpa.
step-ut-ask-unconfirmed-more = Inget erbjudande är bekräftat.
step-ut-choose = Välj { $base-plans } i listan.
step-ut-choose-more = Samtalsabonnemang säljs i få länder, Ljudkonferens inte i alla: kontrollera ditt.
step-ut-cart =
    { $seats ->
        [0] Kontrollera på sidan ”Kundvagn” att allt stämmer, välj att betala månadsvis eller årsvis och se till att ”Antal” är detsamma som i det gamla abonnemanget.
        [one] Kontrollera på sidan ”Kundvagn” att allt stämmer, välj att betala månadsvis eller årsvis och se till att ”Antal” är { $seats }.
       *[other] Kontrollera på sidan ”Kundvagn” att allt stämmer, välj att betala månadsvis eller årsvis och se till att ”Antal” är { $seats }.
    }
step-ut-checkout = Gå till kassan och granska ”Såld till”, ”Faktureras till” och ”Artiklar i den här ordern”; med ”Ändra” bredvid rättar du var och en.
step-ut-checkout-more = Förbetalt? Om det nya abonnemanget kostar mindre än det som återstår går skillnaden förlorad; du får en varning innan du betalar.
step-ut-pay-invoice = Om du vill betala mot faktura väljer du det här; det erbjuds bara över ett visst belopp.
step-ut-place-order = Lägg ordern när allt stämmer.
step-ut-watch = Följ uppgraderingen på sidan för { $retired-plan } eller för den nya prenumerationen.
step-ut-watch-more = ”Kontrollera uppgraderingsstatus” visar hur långt den har kommit.
step-ut-users-work = Se till att alla kan arbeta i det nya abonnemanget och att inget saknas.
step-ut-users-work-more = Inga data går förlorade i själva uppgraderingen.
step-ut-settings-again = Stäng på nytt av de tjänster som du antecknade, användare för användare.
step-ut-settings-again-more = Kontrollera användare med flera prenumerationer: vem som hade vilken behålls bara så långt det går.
step-ut-old-cancelled = Kontrollera att { $retired-plan } är avbruten: uppgraderingen gör det åt dig.
step-ut-old-cancelled-more = Faktureringen upphör den dag uppgraderingen är klar. Oanvänd tid krediteras på en ny faktura inom 30 dagar.

## För hand i administrationscentret

step-man-ask-unconfirmed = Fråga Microsofts support om { $unconfirmed-plans } går att köpa.
step-man-ask-unconfirmed-more = Inget erbjudande är bekräftat.
step-man-buy =
    { $seats ->
        [0] Köp { $base-plans } i samma organisation med rätt antal licenser: lika många som i det gamla abonnemanget.
        [one] Köp { $seats } licens för { $base-plans } i samma organisation.
       *[other] Köp { $seats } licenser för { $base-plans } i samma organisation.
    }
step-man-buy-more = Samtalsabonnemang säljs i få länder, Ljudkonferens inte i alla: kontrollera ditt.
step-man-owned = Köp ingenting: du har redan { $plans }.
step-man-open-products = Öppna listan över dina produkter.
step-man-filter-active = Sätt ”Prenumerationsstatus” till ”Aktiv” och leta upp { $plans } i listan.
step-man-filter-active-more = Alla tjänster i den nya prenumerationen måste vara konfigurerade innan du går vidare.
step-man-licence-count =
    { $seats ->
        [0] Kontrollera att den nya prenumerationen har lika många licenser som { $retired-plan }; köp dem som fattas.
        [one] Kontrollera att den nya prenumerationen har { $seats } licens, precis som { $retired-plan }; köp den om den fattas.
       *[other] Kontrollera att den nya prenumerationen har { $seats } licenser, lika många som { $retired-plan }; köp dem som fattas.
    }
step-man-back-up = Om det nya abonnemanget har färre tjänster sparar du först det som finns i dem.
step-man-back-up-more = Varje användare exporterar e-post, kontakter och kalender från Outlook och laddar ned sina OneDrive-filer. Med samma eller fler tjänster behövs ingen säkerhetskopia.
step-man-move-twenty =
    { $seats ->
        [0] Ge alla { $plans } i stället för det gamla abonnemanget, högst 20 användare i taget.
        [one] Ge användaren { $plans } i stället för det gamla abonnemanget.
       *[other] Ge alla { $seats } användare { $plans } i stället för det gamla abonnemanget, högst 20 i taget.
    }
step-man-move-twenty-more = Välj ”Ersätt befintliga produktlicenstilldelningar” och sedan ”Ersätt”. Det krävs en global administratör, licensadministratör eller användaradministratör.
step-man-bulk = Om användarna är många tilldelar du i stället licenserna samlat med PowerShell.
step-man-nobody-left = Kontrollera att ingen längre har en licens för { $retired-plan }.
step-man-cancel = Avbryt { $retired-plan }.
step-man-cancel-more = Det krävs en faktureringsadministratör. Under det äldre avtalet kan du göra det själv upp till 25 licenser: är de fler minskar du först till 25.

## Genom en partner eller kontorepresentanten

step-cp-find-partner = Kontakta partnern som sålde prenumerationen.
step-cp-find-partner-more = Det är den som skickar fakturan.
step-cp-ask-for =
    { $seats ->
        [0] Be om { $plans } i stället för { $retired-plan }, för lika många licenser som det finns användare.
        [one] Be om { $seats } licens för { $plans } i stället för { $retired-plan }.
       *[other] Be om { $seats } licenser för { $plans } i stället för { $retired-plan }.
    }
step-cp-unconfirmed = Fråga om { $unconfirmed-plans } går att köpa.
step-cp-unconfirmed-more = Inget erbjudande är bekräftat.
step-cp-agree-days = Kom överens om dagarna för flytten: allt måste vara klart före den { DATETIME($ends-on, dateStyle: "long") }.
step-cp-what-partner-does = Låt partnern köpa de nya abonnemangen, tilldela om licenserna och allra sist pausa { $retired-plan }.
step-cp-what-partner-does-more = Den gamla prenumerationen debiteras inte efter det.
step-ar-find = Kontakta din kontorepresentant hos Microsoft.
step-ar-find-more = Om en partner sköter avtalet kontaktar du partnern.
step-ar-ask-for =
    { $seats ->
        [0] Be om { $plans } i stället för { $retired-plan }, för lika många licenser som det finns användare.
        [one] Be om { $seats } licens för { $plans } i stället för { $retired-plan }.
       *[other] Be om { $seats } licenser för { $plans } i stället för { $retired-plan }.
    }
step-ar-unconfirmed = Fråga om { $unconfirmed-plans } går att köpa.
step-ar-unconfirmed-more = Inget erbjudande är bekräftat.
step-ar-afterwards = Se till att { $retired-plan } inte förlängs av sig själv när alla har flyttat.
step-ar-afterwards-more = Fråga hur länge användarna kan arbeta efter slutet: Microsofts sidor säger olika.

## Varningar

warning-still-active-stop = Om den fortfarande är aktiv stannar du här och rättar ärendet innan du köper något. Ett slutdatum långt fram bevisar ingenting: även det som inte kan förnyas kan ha ett.
warning-new-commerce-seven-days = Ett köp under den nya handeln kan bara avbrytas inom 7 dagar. Därefter ska hela perioden betalas, även om prenumerationen pausas.
warning-catalogue-refuses = Om katalogen vägrar har kunden kanske redan erbjudandet och får bara ha ett, eller har ett som är pausat: återaktivera i så fall det.
warning-data-goes = Gamla data försvinner 90 dagar efter pausningen eller den { DATETIME($ends-on, dateStyle: "short") }, beroende på vad som kommer först: vid pausning senast den { DATETIME($suspend-early, dateStyle: "short") } finns de kvar i 90 dagar, vid pausning den { DATETIME($suspend-by, dateStyle: "short") } bara till slutet. Meddelandet säger 120 dagar; räkna inte med det.
warning-data-goes-undated = Gamla data försvinner 90 dagar efter pausningen, eller när perioden slutar om det kommer först. Meddelandet säger 120 dagar; räkna inte med det.
warning-clear-and-pick-together = Avmarkera och välj vid samma besök. En användare som sparas utan något av abonnemangen står utan tjänst tills nästa abonnemang har tilldelats.
warning-suspending-locks-out = Pausningen låser ute alla som fortfarande har det gamla abonnemanget. Om någon har glömts bort kan prenumerationen återaktiveras så länge dess data finns kvar.
warning-utc-days = Partnercenter räknar dagar i UTC, som kan skilja upp till en dag från dina. Pausa senast dagen före den { DATETIME($ends-on, dateStyle: "short") }.
warning-users-not-interrupted = Användarna märker ingenting: de har kvar { $retired-plan } fullt ut tills uppgraderingen är klar, och sedan har de det nya abonnemanget.
warning-add-on-refuses-tab = Meddelandet listar tillägg i kundvagnen; en annan sida från 2020 säger att ett tillägg gör att fliken vägrar. Ta i så fall bort tillägget och lägg till det igen efteråt, eller flytta för hand.
warning-most-refusals-temporary = Om fliken inte listar några säger den varför. De flesta hinder går över, till exempel en tjänst som inte fungerar eller inte är färdigkonfigurerad, en annan ändring på gång (upp till två arbetsdagar) eller hög belastning (omkring en timme): vänta och försök igen, kontakta sedan supporten.
warning-add-ons-in-cart = Det gamla abonnemangets tillägg ligger också i kundvagnen och följer med; de som ingår i det nya abonnemanget tas bort.
warning-credit-check = En faktura kan medföra en kreditkontroll på två arbetsdagar eller mer. Tills den är klar är administratörerna utelåsta från administrationscentret; användarna har kvar det gamla abonnemanget fullt ut.
warning-credit-check-large-order = En stor order kan medföra en kreditkontroll på två arbetsdagar eller mer, hur du än betalar. Tills den är klar är administratörerna utelåsta från administrationscentret; användarna arbetar vidare.
warning-how-long = Uppgraderingen tar från några minuter till flera timmar, beroende på antalet användare; utan fel oftast mindre än tio minuter.
warning-skip-if-owned = Om du redan har den nya prenumerationen köper du ingenting och går vidare.
warning-credit-check-manual = En faktura eller en stor order kan medföra en kreditkontroll. Den nya prenumerationen är då kanske inte tillgänglig förrän efter två arbetsdagar eller mer.
warning-not-ready-try-later = Om den inte finns i listan försöker du igen senare. Om den fortfarande saknas ser du efter om den köptes för en annan organisation och kontaktar sedan supporten.
warning-replace-removes-all = Vid ersättning försvinner alla licenser som de valda användarna har. Välj därför på nytt även de tillägg som fortfarande behövs.
warning-cancel-only-after-reassigning = Avbryt först när alla användare har tilldelats om.
warning-cancel-mca-seven-days = Under ett Microsoft-kundavtal ges kredit bara inom 7 dagar från start eller förnyelse. Därefter går det bara att inaktivera återkommande fakturering, och båda abonnemangen betalas tills den gamla perioden är slut.
