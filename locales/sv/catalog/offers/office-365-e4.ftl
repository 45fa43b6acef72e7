# Office 365 Enterprise E4: orden i dess två meddelanden.

notice-e4-partner = Meddelande till partner om E4
notice-e4-direct = Meddelande till kunder som köpt av Microsoft

role-global-admin = Global administratör
role-user-management-admin = Administratör för användarhantering
role-admin-agent = Administratörsagent
role-sales-agent = Försäljningsagent

## Funktioner: raden i tabellen, frågan och det som avgör svaret

feature-all-e4-features-name = Alla funktioner i E4
feature-all-e4-features-question = Ringer eller svarar du via en egen server för Lync eller Skype för företag?
feature-all-e4-features-help = Det kunde man med E4, men inte med E3. Nej, om du inte har någon sådan server eller om inga samtal går genom den.

feature-cloud-numbers-name = Telefonnummer som hanteras i Office 365
feature-cloud-numbers-question = Ska dina telefonnummer hanteras i Office 365?
feature-cloud-numbers-help = Ja, om samtalen ska gå i Microsofts moln i stället för i en egen växel.

feature-hybrid-numbers-name = Telefonnummer både lokalt och i Office 365
feature-hybrid-numbers-question = Ska vissa telefonnummer stanna på egna servrar medan andra finns i Office 365?
feature-hybrid-numbers-help = Ja, om telefonin i huset och den i molnet ska fungera ihop (hybriddistribution).

feature-calling-plan-option-name = Möjlighet att lägga till samtalsabonnemang
feature-calling-plan-option-question = Kan det bli aktuellt att även köpa de utgående samtalen av Microsoft?
feature-calling-plan-option-help = Ett samtalsabonnemang ansluter användarna till det allmänna telenätet med Microsoft som operatör. Det säljs i få länder.

feature-pstn-conferencing-name = PSTN-konferens
feature-pstn-conferencing-question = Behöver folk kunna ringa in till dina möten från en vanlig telefon?
feature-pstn-conferencing-help = Ja, om det ska stå ett telefonnummer i inbjudan. Heter numera Ljudkonferens och säljs inte i alla länder.

feature-advanced-tools-name = Avancerade verktyg för samarbete, analys och säkerhet
feature-advanced-tools-question = Behöver du verktyg för samarbete, analys eller säkerhet som E4 inte har?
feature-advanced-tools-help = Nej, om det som finns i E4 räcker. Bara E5-abonnemangen har dem.

feature-interactive-reports-name = Interaktiva rapporter och instrumentpaneler
feature-interactive-reports-question = Är det någon som bygger eller delar rapporter med visualiserade data?
feature-interactive-reports-help = Ja, om man arbetar med instrumentpaneler som går att filtrera och utforska, till exempel i Power BI Pro.

feature-data-control-name = Finare kontroll över datasäkerhet och efterlevnad
feature-data-control-question = Måste du i detalj styra vem som kommer åt dina data, och kunna visa det?
feature-data-control-help = Ja, om dina regler kräver mer sekretess, transparens och användarkontroll än E4 ger.

feature-windows-rights-name = Windows för användarna
feature-windows-rights-question = Ska det nya abonnemanget även ge licens för Windows på användarnas datorer?
feature-windows-rights-help = Nej, om Windows licensieras på annat sätt. Bara Microsoft 365-abonnemangen innehåller det.

feature-device-management-name = Hantering av datorer och telefoner
feature-device-management-question = Vill du konfigurera och styra datorer och telefoner centralt med det nya abonnemanget?
feature-device-management-help = Ja, om du behöver hela Intune. Office 365-abonnemangen har bara enkel hantering av mobila enheter.

feature-conditional-access-name = Villkorsstyrd åtkomst
feature-conditional-access-question = Ska det bero på enhet, plats eller risk om någon får logga in?
feature-conditional-access-help = Ja, om regler ska avgöra vid varje inloggning. Det ingår inte i Office 365-abonnemangen.

## Det som avhjälper en brist

next-step-e4-2-go-e5 = Med Enterprise E5 i stället blir det alternativ 1.
next-step-e4-3-add-cloud-pbx = Med Cloud PBX i stället för Plus CAL blir det alternativ 2.
next-step-e4-3-go-e5 = Med Enterprise E5 i stället blir det alternativ 1.
next-step-e4-4-add-plus-cal = Med Plus CAL därtill blir det alternativ 3.
next-step-e4-4-add-cloud-pbx = Med Cloud PBX därtill blir det alternativ 2.
next-step-e4-4-go-e5 = Med Enterprise E5 i stället blir det alternativ 1.
next-step-e4-direct-1-go-microsoft-365 = Med Microsoft 365 E5 i stället blir det alternativ 2.
next-step-e4-direct-3-add-audio-conferencing = Med Ljudkonferens därtill blir det alternativ 2.
next-step-e4-direct-3-go-e5 = Med hela Microsoft 365 E5 blir det alternativ 2.
next-step-e4-direct-4-go-e5 = Med Office 365 E5 i stället blir det alternativ 1.
next-step-e4-direct-4-go-microsoft-365-e3 = Med Microsoft 365 E3 i stället blir det alternativ 5.
next-step-e4-direct-5-go-e5 = Med Microsoft 365 E5 i stället blir det alternativ 2.

## Där källorna skiljer sig åt, eller säger mindre än det ser ut som

remark-e4-120-days = Enligt meddelandet tas en pausad prenumeration bort efter 120 dagar. Andra sidor säger 90 dagar (fler om det gick tid mellan att kontot öppnades och den första faktureringen, högst 120) eller periodens slut, om det kommer först. Vi räknar med det tidigaste och visar de 120 dagarna intill.
remark-e4-all-features-meaning = Med ”alla funktioner i E4” menar vi samtal via kundens egen server för Lync eller Skype för företag: det hade E4 men inte E3. Meddelandet till partner lämnar valet fritt: dess alternativ 3, E3 med Plus CAL, behåller det som E4 gjorde till samma pris; de andra ger nyare funktioner eller nöjer sig med färre. Utan en sådan server är Plus CAL till ingen nytta.
remark-e4-plus-cal-mistranslated = I den franska versionen av meddelandet ser alternativ 3 ut som två saker, Skype för företag och klientåtkomstlicenser. Den engelska texten nämner en enda produkt, Skype for Business Plus CAL, och den följer vi.
remark-e4-retired-when = Enligt meddelandet till partner upphör försäljningen och den automatiska förnyelsen den 7 april 2017, både för kommersiella abonnemang och för myndighetsabonnemang; enligt meddelandet till kunder som köpt av Microsoft drogs E4 tillbaka 2015. Vi följer meddelandet till partner, som anger dagen.
remark-e4-direct-audio-conferencing = Meddelandet säger ja till Ljudkonferens i alternativ 3, men enligt abonnemangets eget namn ingår den inte. Vi visar cellen som den står och rekommenderar aldrig alternativet på grund av den.
remark-e4-direct-calling-plan = Meddelandet säger ja till samtalsabonnemang i alternativ 4 och 5, men det kräver Telefonsystem, som E3 bara har som tillägg. Vi visar cellerna som de står och rekommenderar aldrig alternativen på grund av dem.
remark-e4-direct-countries = När meddelandet skrevs såldes samtalsabonnemang i 11 länder eller regioner, och Ljudkonferens inte i alla länder. Meddelandets lista har vi inte: kontrollera ditt land innan du beställer.
remark-e4-direct-reference-rows = Meddelandet har ingen rad för det som skiljer ut Microsoft 365-abonnemangen: Windows, enhetshantering och villkorsstyrd åtkomst. Vi har lagt till de tre efter Microsofts lista över tjänstplaner; med enbart meddelandets rader skulle Microsoft 365 E5 utan ljudkonferens se ut att ligga närmare E4 än Office 365 E5.
remark-e4-discovery = Prenumerationer som är på väg att gå ut hittas i exporter och via båda API:erna, CREST och Partnercenter: de har ett slutdatum och auto renew = False.
remark-e4-end-of-life = Det här är mer än att försäljningen upphör, för då förnyas prenumerationerna fortfarande: E4 säljs inte längre och förnyas inte heller. Att meddelandet innebär att livscykeln är slut är vår slutsats.
remark-e4-credit-check = Den franska versionen säger på två ställen två dagar eller mindre och på ett tredje två dagar eller mer; den engelska texten säger upp till två arbetsdagar. Vi räknar med tre, eftersom längre tid inte kan uteslutas.
remark-e4-unchanged-since = En kopia av meddelandet från den 10 november 2021 har fortfarande samma alternativ och samma tabell, och meddelandet var publicerat så sent som 2023.
remark-e4-secure-productive-slip = Den engelska texten bredvid den svenska kopian säger en gång Secure Product Enterprise E3. Abonnemanget hette Secure Productive Enterprise E3; vi använder det namnet.
remark-e4-new-commerce-end = Det som köps av en partner i dag hör till ny handel och upphör på ett annat sätt: 30 dagar som utgånget, sedan 90 dagar som inaktiverat. För en prenumeration som fortfarande är pausad när den upphör säger Partnercenter utgånget och en distributör inaktiverat: räkna med att ingen har åtkomst. Från januari 2024 flyttade Microsoft självt över äldre prenumerationer; då fanns ingen prenumeration på det tillbakadragna abonnemanget kvar.
