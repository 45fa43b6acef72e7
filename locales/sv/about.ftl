# Sidan Om Nextplan.

about-title = Om Nextplan
about-lead = Nextplan säger vad en kund med en tillbakadragen Microsoft-prenumeration bör byta till, när senast och exakt hur. Det bygger på publicerade meddelanden, uppgift för uppgift, och anger källan till var och en.
about-nothing-sent = Inget skickas
about-nothing-sent-text = Råden räknas ut i den här webbläsaren. Sidan hämtar sina egna filer där den ligger och gör inga andra anrop: ingen inloggning, ingen besöksmätning, inga kakor. Ett ärende står i adressen efter tecknet #, en del som webbläsare aldrig skickar; den som får länken av dig kan läsa det. En kunds namn kommer inte med i någon länk.
about-kept = Det som sparas i den här webbläsaren
about-kept-text = I webbläsarens lokala lagring, under de här namnen, tills du raderar uppgifterna:
about-kept-lang = språket som du har valt
about-kept-work = sparat arbete: ärenden med kundens namn, bockar och anteckningar
about-kept-now =
    { $count ->
        [0] Inget arbete är sparat just nu.
        [one] Just nu är { $count } arbete sparat.
       *[other] Just nu är { $count } arbeten sparade.
    }
about-wrong = Har du hittat en felaktig uppgift?
about-wrong-text = Slå upp den i katalogen och notera källan och dagen då den kontrollerades. Filen CONTRIBUTING.md i källkoden säger hur du rapporterar eller rättar den; en rättelse ändrar data, inte programmet.
about-licence = Licens
about-licence-text = Fri programvara under MIT-licensen eller Apache-licensen 2.0, vilken du vill.
about-not-microsoft = Inte en Microsoft-produkt
about-not-microsoft-text = Nextplan är varken gjort eller godkänt av Microsoft. Produktnamnen tillhör sina ägare. Om rådet och ett meddelande skiljer sig åt är det meddelandet som gäller.
about-versions = Versioner
about-version-catalog = Katalog
about-version-digest = Katalog, SHA-256
about-version-program = Program
