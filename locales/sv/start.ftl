# Startsidan: vilket erbjudande, när erbjudanden försvann, vad som är sparat.

start-title = Ta reda på vad som ersätter en tillbakadragen Microsoft-prenumeration, när du senast ska byta och hur.
start-question = Vilken prenumeration drogs tillbaka?
start-placeholder = Namn, tidigare namn eller artikelnummer
start-clear = Rensa
start-matches-label = Träffar
start-matches =
    { $count ->
        [one] { $count } träff
       *[other] { $count } träffar
    }
start-keys = Piltangenter för att välja, Retur för att öppna
start-also = Även
start-none = Inget här stämmer med ”{ $text }”
start-none-why =
    { $count ->
        [one] Ett tillbakadraget erbjudande är känt, under alla namn och artikelnummer som det har haft: { LIST($offers) }. Om ditt är ett annat finns det inte i den här katalogen.
       *[other] { $count } tillbakadragna erbjudanden är kända, under alla namn och artikelnummer som de har haft: { LIST($offers) }. Om ditt är ett annat finns det inte i den här katalogen.
    }
start-none-see = Se vad som är känt
start-none-clear = Rensa och välj i listan

start-trust = Det här kan du lita på
start-trust-here = Inget lämnar den här webbläsaren.
start-trust-here-more = Ingen inloggning, och inget ärende skickas någonstans.
start-trust-sourced = Varje uppgift har en källa,
start-trust-sourced-more = med dagen då den kontrollerades.

## What became of an offer

offer-no-longer-sold = Säljs inte längre
offer-ran-out = löpte ut senast i { DATETIME($on, dateStyle: "month") }
offer-runs-out = löper ut senast i { DATETIME($on, dateStyle: "month") }
offer-service-ended = tjänsten upphörde den { DATETIME($on, dateStyle: "short") }
offer-service-ends = tjänsten upphör den { DATETIME($on, dateStyle: "short") }
offer-sold-until = såldes till den { DATETIME($on, dateStyle: "short") }
offer-line = { $offer }: { $days }

## The drawing

start-graph = Tillbakadragna sedan { $year }
start-graph-all = Alla datum och källor
start-today = I dag, { DATETIME($on, dateStyle: "short") }
start-key-run = Till salu
start-key-end = Försäljningen upphör
start-key-left = Löper ut, till senaste möjliga slut vid köp av en partner
start-key-stop = Tjänsten upphörde

## Saved work

saved-title = Sparat i den här webbläsaren
saved-seats =
    { $seats ->
        [one] { $seats } licens
       *[other] { $seats } licenser
    }
saved-steps =
    { $count ->
        [one] { NUMBER($done) } av { $count } steg klart
       *[other] { NUMBER($done) } av { $count } steg klara
    }
saved-ends = upphör den { DATETIME($on, dateStyle: "short") }
saved-unreadable = Ett ärende som inte går att läsa längre
saved-continue = Fortsätt
saved-continue-label = Fortsätt: { $what }
saved-remove = Ta bort
saved-remove-label = Ta bort: { $what }
saved-removed = Borttaget: { $what }
saved-undo = Ångra
saved-file = Spara allt som en fil
saved-copy = Kopiera allt som text
saved-copied = Kopierat
saved-copy-failed = Webbläsaren tillät inte kopieringen. Spara som fil i stället.
