# Rådets sida: frågorna bredvid svaret.

interview-title = Råd om { $retired }

## Questions

interview-needs = Behov
interview-answered = { NUMBER($answered) } av { NUMBER($count) } besvarade
interview-bought-question = Hur köptes prenumerationen?
interview-bought-help = Fakturan visar vem som sålde den. Det avgör vilket meddelande som gäller, vem som gör flytten och till när.
interview-needed = Behövs
interview-not-needed = Behövs inte
interview-unsure = Vet inte
interview-open = Obesvarad
interview-change = Ändra
interview-change-of = Ändra: { $what }
interview-answer = Svara
interview-answer-of = Svara: { $what }
interview-take-back = Ta tillbaka svaret
interview-close = Stäng
interview-counts-as-yes = Räknas som ja tills du svarar, så att inget tas bort.
interview-stake-yes = ”Ja” skulle ge { $option }.
interview-stake-no = ”Nej” skulle ge { $option }.
interview-stake-yes-none = ”Ja” skulle inte lämna något alternativ kvar.
interview-stake-no-none = ”Nej” skulle inte lämna något alternativ kvar.
interview-then = Sedan
interview-more-not-needed =
    { $count ->
        [one] Visa { $count } till som inte behövs
       *[other] Visa { $count } till som inte behövs
    }
interview-elsewhere = (finns bara i ett annat meddelande)
interview-settled = Avgjort.
interview-settled-rest =
    { $count ->
        [0] Ingen obesvarad fråga kan ändra detta.
        [one] Den återstående frågan kan inte ändra detta.
       *[other] De { $count } återstående frågorna kan inte ändra detta.
    }
interview-show-them = Visa dem
interview-rest =
    { $count ->
        [one] { $count } fråga kan inte ändra detta som det ser ut nu
       *[other] { $count } frågor kan inte ändra detta som det ser ut nu
    }

## The customer

interview-customer = Kund
interview-customer-note = avgör hur, när och vad som ska köpas
interview-not-said = Inte angivet
interview-add-ons-none = Inga
interview-add-ons-some = Några
interview-add-ons-names = Tilläggens namn, åtskilda med kommatecken
interview-fault-unread = Detta går inte att läsa. Tillåtet: { $allowed }.
interview-fault = ”{ $found }” går inte. Tillåtet: { $allowed }.

## The answer

interview-place-settled = { $option } av { NUMBER($count) }, avgjort
interview-place-open =
    { $open ->
        [one] { $option } av { NUMBER($count) }, { $open } fråga kan fortfarande ändra detta
       *[other] { $option } av { NUMBER($count) }, { $open } frågor kan fortfarande ändra detta
    }
interview-none-of = Inget av { NUMBER($count) } alternativ ger allt
interview-before-anything = Före allt annat
interview-mini = Svaret i korthet
interview-checklist =
    { $steps ->
        [one] Öppna checklistan, { $steps } steg
       *[other] Öppna checklistan, { $steps } steg
    }
interview-checklist-so-far = Öppna checklistan som den är nu
interview-checklist-verify =
    { $steps ->
        [one] Kontrollera och köp sedan nytt, { $steps } steg
       *[other] Kontrollera och köp sedan nytt, { $steps } steg
    }
interview-start-by = Börja senast { DATETIME($on, dateStyle: "weekday") }
interview-to-start =
    { $days ->
        [0] I dag är sista dagen att börja.
        [one] { $days } dag kvar att börja på.
       *[other] { $days } dagar kvar att börja på.
    }
interview-start-missed =
    { $days ->
        [one] Sista dagen att börja var för { $days } dag sedan.
       *[other] Sista dagen att börja var för { $days } dagar sedan.
    }
interview-say-end = Med den kan den senaste starten räknas ut.
interview-nothing-to-move = Det finns inget kvar att flytta
interview-new-purchase = Ett nytt köp, så det finns ingen sista dag.
interview-seats-of-each =
    { $seats ->
        [0] Abonnemang
        [one] { $seats } licens av varje abonnemang
       *[other] { $seats } licenser av varje abonnemang
    }
interview-sold-on = Såldes den { DATETIME($on, dateStyle: "short") } som
interview-part-number = Artikelnummer
interview-same-name = Samma namn
interview-since = (i dag { $name })
interview-nearest = Närmast
interview-against = Talar emot
interview-next-step = Nästa steg
interview-then-of = Då: { $option } i meddelandet
interview-then-short = Då:
interview-buy-on = Köp den { DATETIME($on, dateStyle: "short") }
interview-buy-caption =
    { $seats ->
        [0] Vad som ska köpas
        [one] Vad som ska köpas, { $seats } licens
       *[other] Vad som ska köpas, { $seats } licenser av varje
    }
interview-how-sure = Hur säkert
interview-sure-official = Officiellt
interview-sure-community = Sägs i branschen
interview-sure-unsure = Svagt belagt
interview-sure-none = Inget hittat
interview-no-offer = Inget bekräftat erbjudande
interview-not-sold = Säljs inte längre
interview-ask-seller = Fråga distributören innan du lovar det.
interview-tag-open = (obesvarad)
interview-tag-counts = (obesvarad, räknas som ja)
interview-tag-unsure = (du är osäker)

## The timeline

interview-timeline = Tidslinje
interview-as-of-on = Per den { DATETIME($on, dateStyle: "short") }
interview-today-on = I dag, { DATETIME($on, dateStyle: "short") }
interview-better-by = Helst senast { DATETIME($on, dateStyle: "weekday") }
interview-verify-buy = Kontrollera och köp sedan nytt
interview-why-start = Varför { DATETIME($on, dateStyle: "day") }: varje dags marginal
interview-days-mean = Vad dagarna betyder
interview-years-on =
    { $years ->
        [one] { $years } år senare
       *[other] { $years } år senare
    }

## The options

interview-as-in = Enligt: { $notice }
interview-matrix = Alternativen och vad vart och ett ger
interview-you-need = Du behöver
interview-counts-needed = Obesvarad, räknas som behov
interview-you-are-unsure = Du är osäker
interview-not-needed-or-open = Behövs inte eller obesvarad
interview-can-buy = Går det att köpa?
interview-on-day = Den { DATETIME($on, dateStyle: "short") }
interview-missing = Saknas
interview-disputed = omtvistat
interview-beyond =
    { $count ->
        [0] Inget utöver dina behov
        [one] { $count } funktion utöver dina behov
       *[other] { $count } funktioner utöver dina behov
    }
interview-plan-unconfirmed = { $plan }: inget bekräftat erbjudande
interview-plan-not-sold = { $plan }: säljs inte längre
interview-left =
    { $count ->
        [one] { $count } alternativ återstår
       *[other] { $count } alternativ återstår
    }
interview-ruled-out =
    { $count ->
        [one] { $count } alternativ uteslutet
       *[other] { $count } alternativ uteslutna
    }
interview-plan-then = Abonnemang i meddelandet
interview-why = Varför
interview-ruled-out-by = Utesluts av

## Sources

interview-other-notices = Hur ett annat meddelande skiljer sig
interview-in-catalog = Båda meddelandena i katalogen
