# Varför en väg valdes, och svarens etiketter.

path-reason-sold-by-you = Partnern som sålde prenumerationen gör flytten i Partnercenter, när som helst före slutet.
path-reason-sold-by-partner = En partner sålde prenumerationen, så det är partnern som gör flytten.
path-reason-tab-offers-plans = Köpt av Microsoft, och fliken Uppgradera erbjuder abonnemang. Det är den enklaste vägen: fliken leder genom köpet, flyttar alla licenser och avbryter det gamla abonnemanget.
path-reason-tab-unavailable = Köpt av Microsoft, och fliken Uppgradera erbjuder inget abonnemang. Samma sak görs för hand: köp, kontrollera, tilldela om, avbryt.
path-reason-volume-licensing = Köpt genom volymlicensiering: kontorepresentanten hos Microsoft, eller partnern som sköter avtalet, hjälper till med flytten.

value-audience-partner = Partnern
value-audience-customer = Kunden
value-bought-through-partner = En partner
value-bought-through-microsoft-card = Microsoft, med kort
value-bought-through-microsoft-invoice = Microsoft, mot faktura
value-bought-through-volume-licensing = Volymlicensiering
value-upgrade-tab-offers-plans = Erbjuder abonnemang
value-upgrade-tab-unavailable = Erbjuder inga, eller saknas
value-seats-up-to-300 = Högst 300
value-seats-above-300 = Fler än 300
value-organisation-business = Företag
value-organisation-education = Utbildning
value-organisation-government = Myndighet
value-organisation-nonprofit = Ideell verksamhet
value-workers-office = Kontorspersonal
value-workers-frontline = Frontlinjepersonal
value-pays-by-card = Kort
value-pays-by-invoice = Faktura
value-commerce-legacy = Äldre handel
value-commerce-new = Ny handel
value-agreement-mosa = Microsoft Online-prenumerationsavtal (MOSA)
value-agreement-mca = Microsoft-kundavtal (MCA)
value-term-monthly = En månad
value-term-annual = Ett år
value-term-multi-year = Flera år
value-path-partner-center = I Partnercenter
value-path-upgrade-tab = Via fliken Uppgradera
value-path-manual = För hand i administrationscentret
value-path-contact-partner = Genom partnern
value-path-contact-account-representative = Genom kontorepresentanten
