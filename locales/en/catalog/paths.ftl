# Why a path was chosen, and the labels of answers.

path-reason-sold-by-you = The partner who sold the subscription makes the move in Partner Center, at any time before it ends.
path-reason-sold-by-partner = A partner sold the subscription, so the partner makes the move.
path-reason-tab-offers-plans = Bought from Microsoft, and the Upgrade tab offers plans. This is the simplest way: it leads through the purchase, moves all licences and cancels the old plan.
path-reason-tab-unavailable = Bought from Microsoft, and the Upgrade tab offers no plan. The same is done by hand: buy, verify, reassign, cancel.
path-reason-volume-licensing = Bought under volume licensing: the Microsoft account representative, or the partner for the agreement, helps with the move.

value-audience-partner = The partner
value-audience-customer = The customer
value-bought-through-partner = A partner
value-bought-through-microsoft-card = Microsoft, by card
value-bought-through-microsoft-invoice = Microsoft, by invoice
value-bought-through-volume-licensing = Volume licensing
value-upgrade-tab-offers-plans = Offers plans
value-upgrade-tab-unavailable = Offers none, or is missing
value-seats-up-to-300 = Up to 300
value-seats-above-300 = More than 300
value-organisation-business = Business
value-organisation-education = Education
value-organisation-government = Government
value-organisation-nonprofit = Nonprofit
value-workers-office = Office workers
value-workers-frontline = Frontline workers
value-pays-by-card = Card
value-pays-by-invoice = Invoice
value-commerce-legacy = Legacy commerce
value-commerce-new = New commerce
value-agreement-mosa = Microsoft Online Subscription Agreement (MOSA)
value-agreement-mca = Microsoft Customer Agreement (MCA)
value-term-monthly = One month
value-term-annual = One year
value-term-multi-year = Several years
value-path-partner-center = In Partner Center
value-path-upgrade-tab = By the Upgrade tab
value-path-manual = By hand in the admin center
value-path-contact-partner = Through the partner
value-path-contact-account-representative = Through the account representative
