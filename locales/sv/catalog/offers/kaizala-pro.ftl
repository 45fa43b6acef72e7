# Kaizala Pro: orden i dess meddelande.

notice-kaizala-partner = Meddelande till partner om Kaizala Pro

## Funktioner: raden i tabellen, frågan och det som avgör svaret

feature-group-messaging-name = Chatt och grupper
feature-group-messaging-question = Ska folk även i fortsättningen kunna chatta, två och två och i grupp, som i Kaizala?
feature-group-messaging-help = De nya abonnemangen har Teams för det. Nej, om det redan sköts på annat sätt.

feature-beyond-school-name = Licenser till personer utanför en skola
feature-beyond-school-question = Ska någon få licens som varken är elev, student eller anställd vid en skola?
feature-beyond-school-help = Skolabonnemang är bara till för dem. Ja, om du inte är en skola.

feature-without-school-status-name = Utan krav på att vara en skola
feature-without-school-status-question = Kan Microsoft vägra att erkänna dig som skola?
feature-without-school-status-help = Skolabonnemang går bara till erkända skolor. Nej, om du redan har skollicenser.

feature-desktop-apps-name = Installerade Office-program
feature-desktop-apps-question = Behöver användarna Word, Excel och Outlook installerade på sina datorer?
feature-desktop-apps-help = Nej, om Office i webbläsaren och i telefonen räcker.

feature-advanced-security-name = Avancerat skydd mot angrepp
feature-advanced-security-question = Behöver du mer än de vanliga filtren mot farlig e-post och farliga filer?
feature-advanced-security-help = Ja, om länkar och bilagor ska kontrolleras när de öppnas och angrepp utredas (Defender för Office 365).

feature-phone-system-name = Telefonsystem
feature-phone-system-question = Ska Teams ersätta din telefonväxel?
feature-phone-system-help = Ja, om användarna ska kunna ringa ut därifrån. Själva samtalen köps separat.

## Det som avhjälper en brist, eller ett villkor som inte är uppfyllt

next-step-kaizala-basic-above-300 = Över 300 platser: Office 365 E1, som inte har den gränsen.
next-step-kaizala-standard-above-300 = Över 300 platser: Office 365 E3, som inte har den gränsen.
next-step-kaizala-premium-above-300 = Över 300 platser: Microsoft 365 E3, som inte har den gränsen.
next-step-kaizala-m365-f3-others = För den som har en egen dator: Microsoft 365 Business Premium eller, över 300 platser, Microsoft 365 E3.
next-step-kaizala-o365-f3-others = För den som har en egen dator: Microsoft 365 Business Basic eller, över 300 platser, Office 365 E1.
next-step-kaizala-no-school = Bara skolor får det. Annars motsvaras A1 av E1, A3 av E3 och A5 av E5.
next-step-kaizala-no-school-devices = Bara skolor får det. Annars hanteras enheterna med Microsoft 365 Business Premium eller E3.
next-step-kaizala-beside-a1 = Det är en licens för en enhet. Med Office 365 A1 bredvid får användarna chatt och postlåda.
next-step-kaizala-go-microsoft-365-business-standard = Microsoft 365 Business Standard har de installerade Office-programmen.
next-step-kaizala-go-microsoft-365-business-premium = Microsoft 365 Business Premium hanterar även enheter.
next-step-kaizala-go-microsoft-365-f3 = Microsoft 365 F3 hanterar även enheter.
next-step-kaizala-go-office-365-e1 = Office 365 E1 har den stora postlådan och är öppet för alla.
next-step-kaizala-go-office-365-e3 = Office 365 E3 har de installerade Office-programmen och är öppet för alla.
next-step-kaizala-go-office-365-e5 = Office 365 E5 har avancerat skydd, Telefonsystem och inringning till möten, och är öppet för alla.
next-step-kaizala-go-microsoft-365-e3 = Microsoft 365 E3 har de installerade Office-programmen, enhetshantering och Windows, och är öppet för alla.
next-step-kaizala-go-microsoft-365-e5 = Microsoft 365 E5 har allt som abonnemangen i listan har, och är öppet för alla.
next-step-kaizala-go-office-365-a3 = Office 365 A3 har de installerade Office-programmen.
next-step-kaizala-go-office-365-a5 = Office 365 A5 har avancerat skydd, Telefonsystem och inringning till möten.
next-step-kaizala-go-microsoft-365-a3 = Microsoft 365 A3 har de installerade Office-programmen, enhetshantering och Windows.
next-step-kaizala-go-microsoft-365-a5 = Microsoft 365 A5 har allt som ett skolabonnemang kan ha.

## Att veta vid sidan av rådet

note-kaizala-runs = Så länge Kaizala finns ingår det i de här abonnemangen, men Teams, som också ingår, ska ta över. Inget vi har säger att grupperna flyttas av sig själva. Spara det viktiga så länge Kaizala fungerar: en administratör exporterar organisationens data från hanteringsportalen, användarna sina egna från appen.
note-kaizala-ended = Kaizala upphörde den 31 augusti 2023, även i de här abonnemangen. Teams har tagit över, och det finns inget kvar att logga in i eller exportera. En Kaizala-tjänstplan i en export bevisar inte att tjänsten fungerar.
note-kaizala-government = Meddelandet nämner ingen sektor, så en myndighet är inte utestängd. Vid varje abonnemang står om den kan köpa det; där en motsvarighet för myndigheter är känd står den där.
note-kaizala-school-prices = Till kommersiellt pris: sällan klokt för en skola, där ett skolabonnemang räcker.
note-kaizala-device-licence = Licensen hör till en enhet, inte till en person, och har varken chatt eller e-post. Den är tänkt bredvid Office 365 A1 till användarna.

## Där källorna skiljer sig åt, eller säger mindre än det ser ut som

remark-kaizala-slips = Meddelandet säger en gång att E4-prenumerationerna inte kommer att förnyas, och dess exempel på ett nytt abonnemang är alternativ 1, Office 365 Enterprise F1, fast det inte numrerar några alternativ och inte tar upp något sådant. Båda felen är rester av andra meddelanden och står även i den engelska texten. Vi läser Kaizala Pro, och något av abonnemangen i listan.
remark-kaizala-f1-names = Meddelandet säger att Microsoft 365 F3 förut hette Microsoft 365 F1. Det som säljs som Microsoft 365 F1 sedan april 2020 är ett annat, mindre abonnemang, som inte står i listan och aldrig innehöll Kaizala. Efter namnet skulle man köpa det; vi följer listan.
remark-kaizala-french-titles = Den franska versionen ger två grupper av abonnemang samma rubrik och skriver ”Business de base”, ”a1” och ”a3”. På engelska är grupperna för Business och för Enterprise, och abonnemangen heter Business Basic, A1 och A3; vi följer den engelska texten.
remark-kaizala-audiences = Meddelandet grupperar abonnemangen efter målgrupp, utan att ställa villkor eller nämna någon sektor. Grupperna kan läsas som förslag eller som gränser. Vi läser gränser där abonnemangen själva har dem: högst 300 platser för Business, frontlinjepersonal för F, skolor för A. Ingenting hindrar en skola eller en myndighet från att ta de andra.
remark-kaizala-reference-rows = Meddelandet säger inte vad abonnemangen kan. Alla rader är hämtade ur Microsofts lista över tjänstplaner och tjänstbeskrivningar, och valda för att skilja abonnemangen åt. Att Kaizala var till för chatt och grupper är vår läsning.
remark-kaizala-school-limits = Beskrivningarna av abonnemangen säger vem skolabonnemangen är till för: anställda, elever och studenter vid erkända skolor. Vi har gjort två rader av det, personerna och skolan, som funktioner som alla andra abonnemang har. Annars skulle en skola ofta ledas till ett ungefär lika stort kommersiellt abonnemang. Så blir det ännu för frontlinjepersonal vars enheter hanteras: Microsoft 365 F3 är mindre än Microsoft 365 A3.
remark-kaizala-in-the-plans = Enligt nyheterna från 2020 ingick Kaizala i de här abonnemangen. Microsofts lista över tjänstplaner visar det aldrig för Microsoft 365 Business Basic, och för Business Standard först från augusti 2022. Vi följer nyheterna, eftersom listans äldre rader inte hölls aktuella. Sedan Kaizala upphörde är det bara Teams som räknas.
remark-kaizala-device-licence = Meddelandet tar upp Microsoft 365 A1 som de andra. I listan över tjänstplaner har det Intune och Windows Store, men varken Teams, Kaizala eller postlåda: det är en licens för en enhet, och om den ger rätt till Windows är osäkert. Vi följer listan över tjänstplaner.
remark-kaizala-a1-plus = Office 365 A1 har inga Office-program att installera. A1 Plus, en variant med eget artikelnummer, hade dem tills det upphörde den 1 augusti 2024. Meddelandet nämner bara A1; vi säger nej.
remark-kaizala-premium-windows = Microsoft 365 Business Premium innehåller Windows 10 Business: datorer med licens för Windows 7 eller 8.1 Pro går upp till Windows 10 Pro, med mer kontroll men utan Enterprise-utgåvan. Om det räcker beror på datorerna. Vi visar cellen som osäker och rekommenderar aldrig abonnemanget på grund av den.
remark-kaizala-premium-security = Microsoft 365 Business Premium har abonnemang 1 av Defender för Office 365, och senast 2022 även Defender för företag, men inte abonnemang 2, som används för att utreda angrepp. Vi visar cellen som osäker och rekommenderar aldrig abonnemanget på grund av den.
remark-kaizala-a5-security = Av beskrivningarna från 2021 säger en att Office 365 A5 har Defender för Office 365, en annan att abonnemang 2 av det saknas. Listan över tjänstplaner har båda delarna; vi följer den.
remark-kaizala-end-of-life = Det här är mer än att försäljningen upphör, för då förnyas prenumerationerna fortfarande: den 1 juli 2020 upphörde både försäljningen och den automatiska förnyelsen av Kaizala Pro. Att meddelandet innebär att livscykeln är slut är vår slutsats.
remark-kaizala-until-the-end = Enligt nyheterna från 2020 fick kunderna veta det den 1 juni 2020, kunde använda Kaizala Pro till licensens slut och debiterades inte för någon ny period.
remark-kaizala-unchanged-since = En kopia av meddelandet från den 9 november 2021 tar upp samma abonnemang, och det var ännu publicerat i oktober 2023, när Kaizala självt hade upphört. Kopian från juni 2020 nämner ingen roll; senare kopior nämner försäljningsagenten, och dem följer vi.
remark-kaizala-service-end = Användare uppgav augusti 2023, bara en av dem med en dag. Microsofts sida om vägen till Teams och dess livscykeldata anger båda den 31 augusti 2023; dem följer vi.
remark-kaizala-export = Ingen sida vi har säger hur grupper och meddelanden kommer från Kaizala till Teams. En supportsida säger hur man tar ut data, som CSV-filer: en administratör under Reports, Export tenant data, i Kaizalas hanteringsportal, användarna i appen. Därför råder vi till att spara, och lovar ingen överföring.
