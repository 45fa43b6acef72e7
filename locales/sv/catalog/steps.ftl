# Checklistan: avsnitt, steg, varningar. Ingen mening nämner ett erbjudande: det kommer som argument.
# Ett stegs menysökväg visas efter meningen. `…-more` är en dämpad rad under den.

section-urgent = Genast
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

## Slutet har passerat: det mest brådskande

step-now-move-by = Flytta alla senast den { DATETIME($users-until, dateStyle: "long") }: till dess kan användarna arbeta med { $retired-plan } som förut.
step-now-reactivate-expired = Om det är för snart återaktiverar du först { $retired-plan }.
step-now-reactivate-expired-more = Det krävs en global administratör eller faktureringsadministratör. En ny månad eller ett nytt år debiteras, och nästa faktureringsdatum flyttas lika långt.
step-now-assign = Köp och tilldela de nya licenserna i dag: användarnas åtkomst upphörde den { DATETIME($users-until, dateStyle: "long") }.
step-now-assign-more = Det gamla abonnemangets licenser kan inte tilldelas längre. Office-program som ingick kan bara läsa och skriva ut.
step-now-save-data = Låt en administratör spara det som fortfarande behövs senast den { DATETIME($admins-until, dateStyle: "long") }: den { DATETIME($gone-on, dateStyle: "long") } är data borta för gott.
step-now-reactivate-disabled = Om användarna inte kan vänta återaktiverar du { $retired-plan } i dag: då kan de arbeta med det igen.
step-now-reactivate-disabled-more = Det krävs en global administratör eller faktureringsadministratör. En ny månad eller ett nytt år debiteras, och nästa faktureringsdatum flyttas lika långt.
step-now-deleted = Köp nytt: av { $retired-plan } finns inget kvar att återaktivera.
step-now-deleted-more = En ny prenumeration för inte tillbaka data. Katalogen är också borta, om inte en annan tjänst använder den.
step-now-assign-cancelled = Köp och tilldela de nya licenserna i dag: användarnas åtkomst upphörde den { DATETIME($users-until, dateStyle: "long") }.
step-now-assign-cancelled-more = Hur länge data finns kvar när en prenumeration har avbrutits säger ingen sida.
step-now-see-status = Se efter om { $retired-plan } bara är pausad: återaktivera den då och spara data.
step-now-see-status-more = Om den är borta från listan frågar du supporten om den fortfarande kan återaktiveras.
step-now-call-partner = Ring partnern i dag: användarnas åtkomst upphörde den { DATETIME($users-until, dateStyle: "long") }.
step-now-call-partner-more = Fråga om den gamla prenumerationen bara är pausad: då kan partnern återaktivera den, och data kan sparas. Hur länge data finns kvar när en prenumeration har avbrutits säger ingen sida.
step-now-buy-anew-by = Se till att de nya licenserna är köpta och tilldelade senast den { DATETIME($users-until, dateStyle: "long") }: till dess kan användarna arbeta.
step-now-buy-anew-by-more = { $retired-plan } kan inte återaktiveras.
step-now-buy-anew = Se till att de nya licenserna köps och tilldelas i dag: användarnas åtkomst upphörde den { DATETIME($users-until, dateStyle: "long") }.
step-now-buy-anew-more = { $retired-plan } kan inte återaktiveras.
step-now-renewal-order = Be volymlicenspartnern i dag om en förnyelseorder, eller se till att alla har flyttat senast den { DATETIME($users-until, dateStyle: "long") }.
step-now-renewal-order-more = Till dess kan användarna arbeta, enligt den kortaste av Microsofts siffror.
step-now-ask-access = Fråga volymlicenspartnern i dag om användarna fortfarande kan arbeta: enligt den kortaste siffran upphörde deras åtkomst den { DATETIME($users-until, dateStyle: "long") }.
step-now-ask-access-more = Om de inte kan det köper och tilldelar du de nya licenserna genast.
step-now-ask-data = Fråga volymlicenspartnern i dag om data fortfarande finns.
step-now-ask-data-more = Under ett Enterprise-avtal sparas de i 150 dagar efter slutet, under ett Open-avtal i 120.

## Ingen kan ha den längre: kontrollera, köp sedan nytt

step-verify-service-ended = Leta inte efter data att spara: tjänsten bakom { $retired-plan } upphörde den { DATETIME($service-end, dateStyle: "long") }.
step-verify-service-ended-more = En export eller en lista där den fortfarande står bevisar inte att tjänsten fungerar.
step-verify-part-number = Läs artikelnumret en gång till: { $retired-plan } har { $retired-sku }.
step-verify-part-number-more = Ett annat artikelnummer är ett annat abonnemang, som kanske fortfarande säljs.
step-verify-seller = Ta reda på vem som skickar fakturan: en partner, Microsoft eller en återförsäljare av volymlicenser.
step-verify-seller-more = Ett annat köpsätt betyder ett annat meddelande eller ett annat slut.
step-verify-export = Gör en ny export av alla prenumerationer och leta efter { $retired-plan }.
step-verify-export-more = Vissa vyer döljer det som har gått ut; hela exporten och API:et visar det. Det som är på väg att gå ut har ett slutdatum och auto renew = False.
step-new-ask-unconfirmed = Fråga säljaren om { $unconfirmed-plans } går att köpa innan du lovar något.
step-new-ask-unconfirmed-more = Inget erbjudande är bekräftat.
step-new-open-add-subscriptions = Öppna kundens sida för nya prenumerationer.
step-new-open-users = När allt är aktivt öppnar du kundens sida med användare och licenser.
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
step-gone-ask-unconfirmed = { step-new-ask-unconfirmed }
step-gone-ask-unconfirmed-more = { step-new-ask-unconfirmed-more }
step-gone-open-add-subscriptions = { step-new-open-add-subscriptions }
step-gone-order-base = { step-new-order-base }
step-gone-order-add-ons = { step-new-order-add-ons }
step-gone-order-add-ons-more = { step-new-order-add-ons-more }
step-gone-owned = { step-man-owned }
step-gone-see-active = Leta upp { $plans } i listan över dina produkter: aktivt och helt konfigurerat.
step-gone-assign = Ge alla { $plans } och se till att de kan arbeta.
step-gone-assign-customer = { step-gone-assign }
step-gone-let-run-out = { step-man-let-run-out }
step-gone-let-run-out-more = { step-man-let-run-out-more }

## Inget alternativ är kvar

step-decide-needs = Bestäm vilket behov som kan ge vika, eller ta det närmaste alternativet och lös det som fattas på annat sätt.
step-decide-needs-more = Stegen i flytten visas så snart ett alternativ är kvar.

## I Partnercenter

step-pc-list-add-ons = Lista tilläggen på prenumerationen { $retired-plan }.
step-pc-list-add-ons-more = De upphör tillsammans med den och följer inte med.
step-pc-ask-unconfirmed = Fråga distributören om { $unconfirmed-plans } går att köpa innan du lovar något.
step-pc-ask-unconfirmed-more = Inget erbjudande är bekräftat.
step-pc-open-add-subscriptions = Öppna kundens sida för nya prenumerationer.
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
step-pc-see-new-active = Kontrollera att alla nya abonnemang visas som aktiva.
step-pc-back-up = Säkerhetskopiera det som inte får försvinna med { $retired-plan }.
step-pc-back-up-more = När prenumerationen är pausad kommer bara administratörer åt dess data.
step-pc-open-users = Öppna kundens sida med användare och licenser.
step-pc-manage-licenses = Välj den första användaren och öppna användarens licenser.
step-pc-swap-licence = Avmarkera kryssrutan för { $retired-plan }, välj { $plans } och välj sedan ”Skicka”.
step-pc-swap-licence-more = En bekräftelsesida listar de nya licenstilldelningarna.
step-pc-give-licence = Välj { $plans } och välj sedan ”Skicka”.
step-pc-give-licence-more = En bekräftelsesida listar de nya licenstilldelningarna.
step-pc-next-users =
    { $other-seats ->
        [0] Gör likadant för varje annan användare som ska flyttas.
        [one] Gör likadant för den andra användaren.
       *[other] Gör likadant för de övriga { $other-seats } användarna.
    }
step-pc-nobody-left = Kontrollera att ingen längre har en licens för { $retired-plan }.
step-pc-nobody-left-more = Först då är det tryggt att avsluta den gamla prenumerationen.
step-pc-everyone-licensed = Kontrollera att alla har en ny licens och kan arbeta.
step-pc-open-subscription = Öppna kundens gamla prenumeration.
step-pc-set-suspended = Sätt statusen till ”Pausad” på sidan med prenumerationsinformation och välj ”Skicka”.
step-pc-afterwards = Kontrollera att { $retired-plan } är pausad och den nya prenumerationen aktiv; kunden debiteras inte för den gamla.
step-pc-afterwards-more = Dagen då dess data försvinner står under knappen ”Pausad”. Meddelandet säger 120 dagar; räkna inte med det.
step-pc-let-run-out = Låt { $retired-plan } vara som den är till slutet och kontrollera att automatisk förnyelse är avstängd.
step-pc-let-run-out-more = Under den nya handeln debiteras en pausad prenumeration tills perioden är slut.

## Via fliken Uppgradera

step-ut-plan-downtime = Välj en tid då ingen behöver administrationscentret: administratörerna är utelåsta medan uppgraderingen pågår.
step-ut-plan-downtime-more = Microsofts sidor från 2020 säger upp till en timme, eller flera timmar; sedan 2024 är bara prenumerationens egen sida låst.
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
step-ut-domains-more = Microsofts artikel om att ändra abonnemang säger inget om det i de kopior vi har. Fråga supporten om du är osäker.
step-ut-add-ons = Lista tilläggen på prenumerationen.
step-ut-add-ons-more = Till exempel Office 365 Extra fillagring.
step-ut-save-before = Spara det som inte får gå förlorat senast den { DATETIME($service-end, dateStyle: "long") }: den dagen upphör själva tjänsten.
step-ut-open-tab = Öppna den gamla prenumerationen och de abonnemang som den kan uppgraderas till.
step-ut-plans-listed = Kontrollera att fliken listar abonnemang, bland dem { $plans }.
step-ut-plans-listed-more = Om den i stället anger ett skäl svarar du med det i ärendet: då visas botemedlet här.
step-ut-ask-unconfirmed = Fråga Microsofts support om { $unconfirmed-plans } går att köpa.
step-ut-ask-unconfirmed-more = Inget erbjudande är bekräftat.
step-ut-choose = Välj { $base-plans } i listan.
step-ut-cart =
    { $seats ->
        [0] Kontrollera på sidan ”Kundvagn” att allt stämmer, välj att betala månadsvis eller årsvis och se till att ”Antal” är detsamma som i det gamla abonnemanget.
        [one] Kontrollera på sidan ”Kundvagn” att allt stämmer, välj att betala månadsvis eller årsvis och se till att ”Antal” är { $seats }.
       *[other] Kontrollera på sidan ”Kundvagn” att allt stämmer, välj att betala månadsvis eller årsvis och se till att ”Antal” är { $seats }.
    }
step-ut-checkout = Gå till kassan och granska ”Såld till”, ”Faktureras till” och ”Artiklar i den här ordern”; med ”Ändra” bredvid rättar du var och en.
step-ut-checkout-more = Förbetalt? Om det nya abonnemanget kostar mindre än det som återstår går skillnaden förlorad; du får en varning innan du betalar.
step-ut-checkout-2024 = Välj eller lägg till en betalningsmetod på kassasidan.
step-ut-schedule =
    { $seats ->
        [0] Välj när ändringen ska ske, lika många licenser som i det gamla abonnemanget, prenumerationens längd och hur ofta du betalar.
        [one] Välj när ändringen ska ske, { $seats } licens, prenumerationens längd och hur ofta du betalar.
       *[other] Välj när ändringen ska ske, { $seats } licenser, prenumerationens längd och hur ofta du betalar.
    }
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

## Varför fliken Uppgradera vägrar, och vad som hjälper

step-refused-more-users-than-licences = Ta bort licenser från användare eller köp fler, tills alla har en giltig; titta sedan på fliken igen.
step-refused-more-users-than-licences-more = Sidan med licenser visar konflikten. Om fliken fortfarande inte erbjuder något flyttar du för hand eller frågar supporten.
step-refused-not-set-up = Se efter om en tjänst har en störning eller inte är helt konfigurerad; vänta i så fall några timmar och titta på fliken igen.
step-refused-not-set-up-more = Om den fortfarande inte erbjuder något frågar du supporten eller flyttar för hand.
step-refused-change-under-way = Vänta tills den andra ändringen eller kreditkontrollen är klar, upp till två arbetsdagar; titta sedan på fliken igen.
step-refused-change-under-way-more = Under tiden har användarna kvar det gamla abonnemanget. Om det inte finns tid till det flyttar du för hand.
step-refused-not-eligible = Flytta för hand eller fråga supporten: prenumerationen kan inte uppgraderas just nu.
step-refused-several-plans = Flytta för hand: fliken hjälper inte när det finns flera abonnemang på samma produkt.
step-refused-several-plans-2024 = Flytta alla användare till ett av abonnemangen på samma produkt, avbryt det tomma och titta igen.
step-refused-several-plans-2024-more = Eller flytta för hand.
step-refused-prepaid = Flytta för hand, eller vänta tills den förbetalda tiden snart är slut; supporten kan också hjälpa.
step-refused-prepaid-more = För hand ges ingen kredit för förbetald tid som är kvar.
step-refused-prepaid-2024 = Titta igen, och flytta för hand om abonnemanget fortfarande vägras som förbetalt.
step-refused-prepaid-2024-more = Microsofts lista från december 2024 har inte med det skälet längre. För hand ges ingen kredit för förbetald tid som är kvar.
step-refused-government-or-nonprofit = Flytta för hand: fliken har inget för abonnemang för myndigheter och ideella organisationer.
step-refused-government-or-nonprofit-more = En sida från 2020 nämner supporten som en annan väg.
step-refused-busy = Försök igen omkring en timme efter första försöket: många ändringar pågår i tjänsten.
step-refused-busy-more = Om fliken fortfarande inte erbjuder något flyttar du för hand eller frågar supporten.
step-refused-busy-2024 = Försök igen omkring en timme efter första försöket, och flytta för hand om det fortfarande inte erbjuds något.
step-refused-busy-2024-more = Microsofts lista från december 2024 har inte med det skälet längre.
step-refused-fewer-services = Flytta för hand när de data är sparade som det nya abonnemanget saknar tjänst för; supporten kan också hjälpa.
step-refused-fewer-services-more = Fliken erbjuder bara abonnemang med samma tjänster som innehåller data, till exempel Exchange Online och SharePoint Online, eller högre versioner av dem.
step-refused-add-on = Flytta för hand: tillägget gör att fliken vägrar.
step-refused-add-on-2024 = Ta bort tillägget och titta igen; lägg till det igen efteråt om det fortfarande behövs.
step-refused-add-on-2024-more = Eller flytta för hand.
step-refused-unpaid-balance = Betala det obetalda saldot med ”Betala nu” och titta sedan på fliken igen.
step-refused-unpaid-balance-2024 = Betala det obetalda saldot med ”Betala nu” eller ”Reglera saldo” och titta sedan igen.
step-refused-unpaid-balance-2024-more = Sedan 2024 sägs det bara om den som betalar mot faktura.
step-refused-other-message = Flytta för hand, eller fråga supporten vad meddelandet betyder.

## För hand i administrationscentret

step-man-ask-unconfirmed = Fråga Microsofts support om { $unconfirmed-plans } går att köpa.
step-man-ask-unconfirmed-more = Inget erbjudande är bekräftat.
step-man-buy =
    { $seats ->
        [0] Köp { $base-plans } i samma organisation med rätt antal licenser: lika många som i det gamla abonnemanget.
        [one] Köp { $seats } licens för { $base-plans } i samma organisation.
       *[other] Köp { $seats } licenser för { $base-plans } i samma organisation.
    }
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
step-man-back-up-more = Varje användare exporterar e-post, kontakter och kalender från Outlook till en .pst-fil och laddar ned sina OneDrive-filer. Med samma eller fler tjänster behövs ingen säkerhetskopia.
step-man-back-up-shared = Om det nya abonnemanget saknar SharePoint antecknar du gruppwebbplatsernas adresser; saknar det Yammer eller Viva Engage låter du en administratör exportera det till en .zip-fil.
step-man-back-up-shared-more = I samma organisation når användare som förlorar SharePoint fortfarande en gruppwebbplats via dess adress. Om den nya licensen tillåter det säger ingen sida.
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
step-man-cancel-more = Det krävs en faktureringsadministratör. Flera prenumerationer på samma abonnemang avbryts var för sig.
step-man-let-run-out = Låt { $retired-plan } vara som den är: den { DATETIME($gone-on, dateStyle: "long") } tas den bort av sig själv.
step-man-let-run-out-more = Om du har återaktiverat den avbryter du den när alla har flyttat.

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
step-cp-let-run-out = Låt partnern köpa de nya abonnemangen, tilldela om licenserna och låta { $retired-plan } vara som den är till slutet.
step-cp-let-run-out-more = Under den nya handeln debiteras en pausad prenumeration tills perioden är slut.
step-cp-what-partner-does-late = Låt partnern köpa de nya abonnemangen och tilldela licenserna till alla.
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
step-ar-afterwards-more = Volymlicenspartnern ser om avtalet förlängs automatiskt.
step-ar-everyone-licensed = Kontrollera att alla har en ny licens och att { $retired-plan } inte förlängs av sig själv.

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
warning-add-on-refuses-tab = En sida från 2020 listar tillägg i kundvagnen, en annan säger att ett tillägg gör att fliken vägrar. Ta i så fall bort tillägget och lägg till det igen efteråt, eller flytta för hand.
warning-most-refusals-temporary = Om fliken inte listar några säger den varför. De flesta hinder går över, till exempel en tjänst som inte fungerar eller inte är färdigkonfigurerad, en annan ändring på gång (upp till två arbetsdagar) eller hög belastning (omkring en timme): vänta och försök igen, kontakta sedan supporten.
warning-add-ons-in-cart = Det gamla abonnemangets tillägg ligger också i kundvagnen och följer med; de som ingår i det nya abonnemanget tas bort.
warning-credit-check = En faktura kan medföra en kreditkontroll på två arbetsdagar eller mer. Tills den är klar är administratörerna utelåsta från administrationscentret; användarna har kvar det gamla abonnemanget fullt ut.
warning-credit-check-large-order = En stor order kan medföra en kreditkontroll på två arbetsdagar eller mer, hur du än betalar. Tills den är klar är administratörerna utelåsta från administrationscentret; användarna arbetar vidare.
warning-how-long = Uppgraderingen tar från några minuter till flera timmar, beroende på antalet användare. Utan fel är den oftast klar på mindre än tio minuter; en annan sida säger inom en timme.
warning-skip-if-owned = Om du redan har den nya prenumerationen köper du ingenting och går vidare.
warning-credit-check-manual = En faktura eller en stor order kan medföra en kreditkontroll. Den nya prenumerationen är då kanske inte tillgänglig förrän efter två arbetsdagar eller mer.
warning-not-ready-try-later = Om den inte finns i listan försöker du igen senare. Om den fortfarande saknas ser du efter om den köptes för en annan organisation och kontaktar sedan supporten.
warning-replace-removes-all = Vid ersättning försvinner alla licenser som de valda användarna har. Välj därför på nytt även de tillägg som fortfarande behövs.
warning-cancel-only-after-reassigning = Avbryt först när alla användare har tilldelats om.
warning-cancel-mca-seven-days = Under ett Microsoft-kundavtal ges kredit bara inom 7 dagar från start eller förnyelse. Därefter går det bara att inaktivera återkommande fakturering, och båda abonnemangen betalas tills den gamla perioden är slut.
warning-countdown = Användare som har den nya licensen berörs inte av det som följer. Om den gamla prenumerationen bara löper ut kan den som bara har det gamla abonnemanget arbeta till och med den { DATETIME($users-until, dateStyle: "long") }. En administratör kommer åt data till och med den { DATETIME($admins-until, dateStyle: "long") }. Den { DATETIME($gone-on, dateStyle: "long") } är de borta.
warning-countdown-past = Användare som har den nya licensen berörs inte. En administratör kommer åt gamla data till och med den { DATETIME($admins-until, dateStyle: "long") }. Den { DATETIME($gone-on, dateStyle: "long") } är de borta.
warning-countdown-suspended = Användare som har den nya licensen berörs inte av det som följer. Om den gamla prenumerationen pausas sista möjliga dag kan den som bara har det gamla abonnemanget arbeta till och med den { DATETIME($users-until, dateStyle: "long") }. En administratör kommer åt data till och med den { DATETIME($admins-until, dateStyle: "long") }. Den { DATETIME($gone-on, dateStyle: "long") } är de borta.
warning-countdown-volume = Användare som har den nya licensen berörs inte av det som följer. Enligt den kortaste av Microsofts siffror kan den som bara har det gamla abonnemanget arbeta till och med den { DATETIME($users-until, dateStyle: "long") }. En administratör kommer åt data till och med den { DATETIME($admins-until, dateStyle: "long") }. Den { DATETIME($gone-on, dateStyle: "long") } är de borta.
warning-countdown-undated = Användare som har den nya licensen berörs inte av att den gamla prenumerationen upphör.
warning-volume-days = Microsofts sidor säger olika. Efter slutet arbetar användarna i 90 dagar under ett Enterprise-avtal, med vissa prenumerationer i 30, och i 30 under ett Open-avtal; en äldre sida säger att tjänsterna upphör genast.
warning-service-ends = Spara det som inte får gå förlorat senast den { DATETIME($service-end, dateStyle: "long") }: den dagen upphör själva tjänsten, vad prenumerationen än säger.
warning-reactivate-retired = Meddelandet säger att abonnemanget inte förnyas. Om knappen ändå erbjuds säger ingen sida; saknas den frågar du supporten.
warning-reactivate-new-term = Under ett Microsoft-kundavtal, säger en sida från 2025, ger återaktiveringen samma dag en ny prenumeration med lika lång period.
warning-new-commerce-72-hours = Det som köps före den 12 mars 2022 kan bara avbrytas inom 72 timmar.
warning-new-commerce-refund = Inom den tiden räknas återbetalningen per dag. Vissa distributörer talar om full återbetalning de första 24 timmarna; räkna inte med det.
warning-order-in-cart = Katalogen har en kundvagn sedan 2023: ”Lägg till i kundvagn”, ”Granska”, sedan ”Skicka” och ”Köp”.
warning-suspended-to-the-end = Om den fortfarande är pausad när perioden slutar säger Microsofts sida på ett ställe att den går ut och att användarna kan arbeta i 30 dagar till, på ett annat att den inaktiveras. Räkna inte med någon åtkomst.
warning-cancelled-under-new-commerce = Den kan bara avbrytas inom 7 dagar från köp eller förnyelse, och är då genast förlorad. Microsofts sida ger administratörerna 7 dagar för en säkerhetskopia; en distributör säger att ett nytt köp inom 90 dagar för tillbaka data. Räkna med de 7 dagarna.
warning-older-admin-center = I det äldre administrationscentret är det ingen flik utan en knapp, ”Byt abonnemang”: välj ett abonnemang, läs nyckelinformationen och gå till kassan. Det som följer beskriver det nyare.
warning-link-since-2024 = Sedan december 2024 är det ingen flik längre utan en länk, ”Visa uppgraderingar som rekommenderas för din organisation”; under ett Microsoft-kundavtal heter den ”Byt till ett annat prenumerationsalternativ”.
warning-tab-after-the-end = Om fliken fortfarande erbjuder abonnemang efter slutet säger ingen sida. Erbjuder den inga flyttar du för hand.
warning-refusals-older-agreement = Sedan december 2024 gäller Microsofts lista över skäl bara det äldre avtalet (MOSA).
warning-not-sold-everywhere = Alla tjänster säljs inte i alla länder: kontrollera ditt, framför allt för samtalsabonnemang och Ljudkonferens.
warning-cancel-self-2020 = Under det äldre avtalet kan du avbryta själv om färre än 25 licenser är tilldelade, säger en sida från 2020; är de fler ringer du supporten. Oanvänd tid krediteras.
warning-cancel-self = Under det äldre avtalet kan du avbryta själv upp till 25 licenser: är de fler minskar du först till 25. Oanvänd tid krediteras.
warning-cancelled-data-goes = När prenumerationen är avbruten är användarna genast utelåsta och bara administratörer kommer åt dess data. En sida säger att det som är kvar kan försvinna efter 30 dagar, andra efter 90, och senast efter 180: räkna med 30. Avbryt, ta inte bort: tas den bort försvinner innehållet i SharePoint och OneDrive genast.
warning-extended-term = Under ett Microsoft-kundavtal kan en prenumeration fortsätta månad för månad efter sin period (Extended Service Term), och debiteras tills du avbryter den. Om det gäller ett tillbakadraget abonnemang säger ingen sida.
