# Webbappens ram.

skip = Till innehållet
title-start = Nextplan: vad som ersätter en tillbakadragen Microsoft-prenumeration
title-page = { $page } · Nextplan
nav-catalog = Katalog
nav-about = Om Nextplan
lost-title = Inget här
nav-start = Start
nav-main = Huvudmeny
nav-language = Språk
foot-catalog = Katalog { $version }, källor kontrollerade den { DATETIME($on, dateStyle: "short") }
foot-sources = Katalog och källor
foot-not-microsoft = Inte en Microsoft-produkt
lost-lead = Den här adressen leder inte till någon sida:
lost-why = Den kan ha blivit avkortad på vägen eller komma från en annan version.
wipe-open = Radera data i den här webbläsaren
wipe-title = Radera data i den här webbläsaren?
wipe-close = Stäng
wipe-what = Det här försvinner för gott:
wipe-work =
    { $count ->
        [0] sparat arbete: det finns inget
        [one] { $count } sparat arbete, med namn, bockar och anteckningar
       *[other] { $count } sparade arbeten, med namn, bockar och anteckningar
    }
wipe-language = språket som du har valt
wipe-rest = Nextplan sparar inget annat här. Länkar som du har skickat vidare fungerar fortfarande: de innehåller själva ärendet.
wipe-do = Radera
wipe-cancel = Avbryt
wipe-done = Raderat. Nextplan har inget sparat i den här webbläsaren nu.
