# Pourquoi cette voie a été retenue, et les libellés des réponses.

path-reason-sold-by-you = Le partenaire qui a vendu l’abonnement effectue la migration dans l’Espace partenaires, à tout moment avant la fin.
path-reason-sold-by-partner = L’abonnement a été vendu par un partenaire : c’est lui qui effectue la migration.
path-reason-tab-offers-plans = Acheté auprès de Microsoft, et l’onglet Mise à niveau propose des plans. C’est la voie la plus simple : l’onglet guide l’achat, transfère toutes les licences et annule l’ancien plan.
path-reason-tab-unavailable = Acheté auprès de Microsoft, et l’onglet Mise à niveau ne propose aucun plan. La même chose se fait à la main : acheter, vérifier, réaffecter, annuler.
path-reason-volume-licensing = Acheté en licence en volume : le représentant de compte Microsoft, ou le partenaire chargé du contrat, aide à migrer.

value-audience-partner = Le partenaire
value-audience-customer = Le client
value-bought-through-partner = Un partenaire
value-bought-through-microsoft-card = Microsoft, par carte
value-bought-through-microsoft-invoice = Microsoft, sur facture
value-bought-through-volume-licensing = Licence en volume
value-upgrade-tab-offers-plans = Propose des plans
value-upgrade-tab-unavailable = N’en propose aucun, ou est absent
value-seats-up-to-300 = 300 au plus
value-seats-above-300 = Plus de 300
value-organisation-business = Entreprise
value-organisation-education = Éducation
value-organisation-government = Secteur public
value-organisation-nonprofit = Organisme à but non lucratif
value-workers-office = Personnel de bureau
value-workers-frontline = Personnel de première ligne
value-pays-by-card = Carte
value-pays-by-invoice = Facture
value-commerce-legacy = Commerce hérité
value-commerce-new = Nouveau commerce
value-agreement-mosa = Contrat d’abonnement Microsoft Online (MOSA)
value-agreement-mca = Contrat client Microsoft (MCA)
value-term-monthly = Un mois
value-term-annual = Un an
value-term-multi-year = Plusieurs années
value-path-partner-center = Dans l’Espace partenaires
value-path-upgrade-tab = Par l’onglet Mise à niveau
value-path-manual = À la main, dans le centre d’administration
value-path-contact-partner = Par le partenaire
value-path-contact-account-representative = Par le représentant de compte
