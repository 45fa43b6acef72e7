# Skype för företag – Online, abonnemang 1: orden i dess meddelande, och de som det delar med Kaizala Pro.

notice-sfb1-partner = Meddelande till partner om Skype för företag – Online, abonnemang 1

event-service-end = Själva tjänstens sista dag

## Funktioner: raden i tabellen, frågan och det som avgör svaret

feature-all-sfb-plan-1-features-name = Alla funktioner i abonnemang 1
feature-all-sfb-plan-1-features-question = Ska användarna även i fortsättningen kunna chatta, se vem som är ledig, ringa varandra och ansluta till möten?
feature-all-sfb-plan-1-features-help = Abonnemang 1 kunde knappt mer, och alla alternativ klarar det. Nej, om det redan sköts på annat sätt.

feature-im-presence-name = Snabbmeddelanden och närvaro
feature-im-presence-question = Skickar folk korta meddelanden till varandra och tittar efter vem som är ledig?
feature-im-presence-help = Ja, om man använder chatten eller den färgade pricken bredvid ett namn.

feature-peer-audio-video-name = Ljud- och videosamtal mellan användare
feature-peer-audio-video-question = Ringer användarna varandra över nätet, med eller utan bild?
feature-peer-audio-video-help = Bara från användare till användare. Vanliga telefonnummer gick aldrig att nå med abonnemang 1.

feature-join-meetings-name = Ansluta till möten, inloggad
feature-join-meetings-question = Ansluter användarna till andras möten med sitt eget konto?
feature-join-meetings-help = Bara ansluta. Att hålla egna möten är en annan fråga.

feature-organise-meetings-name = Egna möten och skärmdelning
feature-organise-meetings-question = Ska användarna själva kalla till möten eller visa sin skärm?
feature-organise-meetings-help = Med abonnemang 1 kunde de bara ansluta. Frontlinjeabonnemang klarar kanske en del av det, i Teams.

feature-large-mailbox-name = Postlåda på minst 50 GB
feature-large-mailbox-question = Behöver användarna mer än 2 GB postlåda i det nya abonnemanget?
feature-large-mailbox-help = I frontlinjeabonnemang är gränsen 2 GB. Nej, om e-posten finns någon annanstans.

## Det som avhjälper en brist

next-step-sfb1-1-go-option-2 = Med Microsoft 365 F3 i stället blir det alternativ 2.
next-step-sfb1-1-go-option-3 = Med Office 365 E1 i stället blir det alternativ 3.
next-step-sfb1-2-mailbox = Alternativ 3, Office 365 E1, har postlådan men hanterar inga enheter. Microsoft 365 E3 gör båda delarna; meddelandet nämner det inte.
next-step-sfb1-3-devices = Frontlinjepersonal får det med alternativ 2. För andra finns det i Microsoft 365 E3; meddelandet nämner inte det abonnemanget.
next-step-sfb1-others-take-option-3 = För den som har en egen dator gäller alternativ 3.

## Att veta vid sidan av rådet

note-sfb1-service-ends = Skype för företag – Online upphör den 31 juli 2021, vilket meddelades i juli 2019. Teams tar över och ingår i alla alternativ. Kontakterna följer med när en användare loggar in i Teams första gången.
note-sfb1-service-ended = Skype för företag – Online upphörde den 31 juli 2021. Teams har tagit över och ingår i alla alternativ, utom där det säljs utan Teams. En egen server för Skype för företag berörs inte.
note-no-direct-notice = Något meddelande till kunder som köpt av Microsoft har vi inte. I valet följer vi det till partner, i flytten Microsofts allmänna artikel om att byta abonnemang.
note-f1-is-not-f3 = Se upp med namnet Microsoft 365 F1: sedan april 2020 är det ett mindre abonnemang, utan postlåda och med Office bara för läsning. Det som meddelandet menar är F3.
note-frontline-device = Frontlinjeabonnemang är till för den som inte har en egen enhet. Enligt villkoren räknas enheten som egen om skärmen är minst 10,1 tum och den används mer än 60 % av arbetstiden under någon period på 90 dagar.

## Där källorna skiljer sig åt, eller säger mindre än det ser ut som

remark-sfb1-two-days = Meddelandet säger att abonnemang 1 varken säljs eller förnyas från den 1 augusti 2018, och att den automatiska förnyelsen stängs av den 1 september 2018. Vi läser det som två händelser, inte som en motsägelse: försäljningen upphörde i augusti, förnyelsen i september. Det går inte heller att förnya för hand.
remark-sfb1-reference-rows = I meddelandets tabell har varje alternativ varje funktion, så den skiljer dem inte åt. Vi har lagt till fem rader efter Microsofts tjänstbeskrivningar och lista över tjänstplaner: egna möten, postlådans storlek, enhetshantering, villkorsstyrd åtkomst, Windows.
remark-sfb1-all-features-meaning = Med ”alla funktioner i abonnemang 1” menar vi chatt, närvaro, samtal mellan användare och att ansluta till möten. Tjänstbeskrivningen lägger bara till att skicka filer, och det kan man med alla alternativ. Den som inte behöver mer förlorar ingenting med alternativ 1.
remark-sfb1-f1-names = Meddelandet nämner Office 365 Enterprise F1 och Microsoft 365 Enterprise F1. I april 2020 blev båda F3, och ett nytt, mindre abonnemang tog över namnet Microsoft 365 F1; kopiorna från 2020 och 2023 har ännu de gamla namnen. Efter namnet vore alternativ 2 det nya; vi följer abonnemanget, som nu heter Microsoft 365 F3.
remark-sfb1-french-names = Den franska versionen skriver ”Office 365 entreprise F1” i listan och ”Office 365 Enterprise F1” i exemplet. Läst som ett vanligt franskt ord vore det första ett abonnemang för företag; det är en del av namnet, och båda betyder alternativ 1.
remark-sfb1-option-3-open = Alternativ 3 är ”andra Office 365-abonnemang”, utan namn. Strikt läst duger vilket som helst, men bara ett kan rekommenderas. Vi tar Office 365 E1, det minsta som saknar gräns för antalet platser och är öppet för den som har en egen dator. E3 och E5 innehåller mer; Microsoft 365 Business Basic innehåller ungefär lika mycket, för högst 300 användare.
remark-frontline-when = Att frontlinjeabonnemang bara är till för den som inte har en egen enhet läser vi i Microsofts villkor, så som en odaterad sida återger dem. Om det gällde redan 2018 är osäkert; i annat fall hade kontorspersonal också kunnat ta dem. Vi räknar med villkoret alla dagar, så att ingen köper något som inte får användas.
remark-sfb1-frontline-meetings = I Skype för företag kunde användare med frontlinjeabonnemang bara ansluta till möten. I Teams har abonnemangen möten, men varken livehändelser eller webbseminarier (november 2022); om man får visa skärmen där, och om allt detta gällde 2018, är osäkert. Vi visar cellerna som osäkra och rekommenderar aldrig alternativen på grund av dem.
remark-frontline-windows = Microsoft 365 F3 innehåller Windows 10 Enterprise, att köra på själva enheten: virtuellt skrivbord bara på delade enheter, och ingen version med långsiktig service. Enligt listan över tjänstplaner är det ett ja, enligt sidan från 2022 ett ja med gränser. Vi räknar cellen som ett ja.
remark-sfb1-end-of-life = Det här är mer än att försäljningen upphör, för då förnyas prenumerationerna fortfarande: abonnemang 1 säljs inte längre och förnyas inte heller. Att meddelandet innebär att livscykeln är slut är vår slutsats.
remark-sfb1-unchanged-since = En kopia av meddelandet från den 11 januari 2023 har fortfarande samma alternativ, tabell och namn; den talar bara om tillbakadragandet som något som har skett.
remark-sfb1-service-end = Microsofts sida om tillbakadragandet och dess livscykeldata anger den 31 juli 2021 som sista dag. Vissa organisationer kunde fortsätta ett tag, tills Microsoft flyttade deras användare till Teams. Vi följer dagen.
remark-sfb1-data = Abonnemang 1 innehåller varken postlåda eller filer. En flytt rör bara kontakter, möten och konversationer; de senare sparas i en postlåda om användaren har en, vilket ingen sida vi har bekräftar. Kontakterna följde med vid första inloggningen i Teams, som skulle ske senast den 30 juni 2022.
remark-sfb1-government = Meddelandet drar tillbaka abonnemang 1 både för kommersiella kunder och för myndigheter. Ingen lista vi har ger myndighetsabonnemanget ett eget artikelnummer, så i en export ser båda likadana ut.
remark-sfb1-trials = För kunder som vill prova innan de byter hänvisar meddelandet partner till inbjudningar till utvärderingsversioner och köperbjudanden för Office 365.
