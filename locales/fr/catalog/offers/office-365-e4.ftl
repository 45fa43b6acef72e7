# Office 365 Entreprise E4 : les mots de ses deux avis.

notice-e4-partner = Avis aux partenaires sur E4
notice-e4-direct = Avis aux clients ayant acheté auprès de Microsoft

role-global-admin = Administrateur général
role-user-management-admin = Administrateur de la gestion des utilisateurs
role-admin-agent = Agent d’administration
role-sales-agent = Agent commercial

## Fonctionnalités : la ligne du tableau, la question, et ce qui permet d’y répondre

feature-all-e4-features-name = Toutes les fonctionnalités d’E4
feature-all-e4-features-question = Passez-vous ou recevez-vous des appels par votre propre serveur Lync ou Skype Entreprise ?
feature-all-e4-features-help = E4 le permettait, E3 ne le permet pas. Non, si vous n’avez pas de tel serveur ou s’il ne sert pas aux appels.

feature-cloud-numbers-name = Numéros de téléphone gérés dans Office 365
feature-cloud-numbers-question = Vos numéros de téléphone doivent-ils être gérés dans Office 365 ?
feature-cloud-numbers-help = Oui, si les appels doivent passer par le cloud de Microsoft plutôt que par votre propre téléphonie.

feature-hybrid-numbers-name = Numéros de téléphone à la fois locaux et dans Office 365
feature-hybrid-numbers-question = Certains numéros resteront-ils sur vos serveurs alors que d’autres seront dans Office 365 ?
feature-hybrid-numbers-help = Oui, si la téléphonie de vos locaux et celle du cloud doivent fonctionner ensemble (déploiement hybride).

feature-calling-plan-option-name = Possibilité d’ajouter un forfait d’appels
feature-calling-plan-option-question = Voudriez-vous peut-être acheter aussi à Microsoft les appels vers l’extérieur ?
feature-calling-plan-option-help = Un forfait d’appels relie les utilisateurs au réseau téléphonique public, avec Microsoft pour opérateur. Il n’est vendu que dans peu de pays.

feature-pstn-conferencing-name = Conférence RTC
feature-pstn-conferencing-question = Faut-il pouvoir rejoindre vos réunions depuis un téléphone ordinaire ?
feature-pstn-conferencing-help = Oui, si vos invitations doivent indiquer un numéro d’appel. Appelée ensuite Audioconférence ; n’est pas vendue dans tous les pays.

feature-advanced-tools-name = Outils avancés de collaboration, d’analyse et de sécurité
feature-advanced-tools-question = Vous faut-il des outils de collaboration, d’analyse ou de sécurité qu’E4 n’a pas ?
feature-advanced-tools-help = Non, si ce qu’offre E4 suffit. Seuls les plans E5 les apportent.

feature-interactive-reports-name = Rapports interactifs et tableaux de bord
feature-interactive-reports-question = Quelqu’un crée-t-il ou partage-t-il des rapports avec des données visualisées ?
feature-interactive-reports-help = Oui, si l’on travaille avec des tableaux de bord à filtrer et à explorer, par exemple dans Power BI Pro.

feature-data-control-name = Contrôle plus fin de la sécurité des données et de la conformité
feature-data-control-question = Devez-vous contrôler en détail qui accède à vos données, et le prouver ?
feature-data-control-help = Oui, si vos obligations exigent plus de confidentialité, de transparence et de contrôles utilisateur qu’E4 n’en offre.

feature-windows-rights-name = Windows pour les utilisateurs
feature-windows-rights-question = Le nouveau plan doit-il aussi couvrir la licence Windows des ordinateurs ?
feature-windows-rights-help = Non, si Windows est acquis autrement. Seuls les plans Microsoft 365 le comprennent.

feature-device-management-name = Gestion des ordinateurs et des téléphones
feature-device-management-question = Voulez-vous configurer et contrôler de façon centralisée ordinateurs et téléphones avec le nouveau plan ?
feature-device-management-help = Oui, s’il vous faut Intune au complet. Les plans Office 365 n’ont qu’une gestion de base des appareils mobiles.

feature-conditional-access-name = Accès conditionnel
feature-conditional-access-question = L’autorisation de se connecter doit-elle dépendre de l’appareil, du lieu ou du risque ?
feature-conditional-access-help = Oui, si des règles doivent décider à chaque connexion. Les plans Office 365 ne le comprennent pas.

## Ce qui comble un manque

next-step-e4-2-go-e5 = Avec Entreprise E5 à la place, on obtient l’option 1.
next-step-e4-3-add-cloud-pbx = Avec Cloud PBX à la place de Plus CAL, on obtient l’option 2.
next-step-e4-3-go-e5 = Avec Entreprise E5 à la place, on obtient l’option 1.
next-step-e4-4-add-plus-cal = Avec Plus CAL en plus, on obtient l’option 3.
next-step-e4-4-add-cloud-pbx = Avec Cloud PBX en plus, on obtient l’option 2.
next-step-e4-4-go-e5 = Avec Entreprise E5 à la place, on obtient l’option 1.
next-step-e4-direct-1-go-microsoft-365 = Avec Microsoft 365 E5 à la place, on obtient l’option 2.
next-step-e4-direct-3-add-audio-conferencing = Avec l’audioconférence en plus, on obtient l’option 2.
next-step-e4-direct-3-go-e5 = Avec Microsoft 365 E5 au complet, on obtient l’option 2.
next-step-e4-direct-4-go-e5 = Avec Office 365 E5 à la place, on obtient l’option 1.
next-step-e4-direct-4-go-microsoft-365-e3 = Avec Microsoft 365 E3 à la place, on obtient l’option 5.
next-step-e4-direct-5-go-e5 = Avec Microsoft 365 E5 à la place, on obtient l’option 2.

## Là où les sources divergent, ou en disent moins qu’il n’y paraît

remark-e4-120-days = Selon l’avis, un abonnement suspendu est supprimé après 120 jours. D’autres pages disent 90 jours (davantage si du temps a passé entre l’ouverture du compte et la première facturation, 120 au plus), ou la fin de la période d’abonnement si elle vient avant. Nous comptons avec la plus proche de ces dates et indiquons à côté les 120 jours.
remark-e4-all-features-meaning = Par « toutes les fonctionnalités d’E4 », nous entendons les appels par le serveur Lync ou Skype Entreprise du client : E4 les permettait, E3 non. L’avis aux partenaires laisse le choix : son option 3, E3 avec Plus CAL, conserve au même prix ce que faisait E4 ; les autres apportent des fonctionnalités plus récentes ou se contentent de moins. Sans un tel serveur, Plus CAL ne sert à rien.
remark-e4-plus-cal-mistranslated = Dans la copie française de l’avis, l’option 3 semble nommer deux choses, Skype Entreprise et des licences d’accès client. Le texte anglais nomme un seul produit, Skype for Business Plus CAL ; c’est lui que nous suivons.
remark-e4-retired-when = L’avis aux partenaires met fin à la vente et au renouvellement automatique le 7 avril 2017, pour les plans commerciaux et ceux du secteur public ; l’avis aux clients ayant acheté auprès de Microsoft dit qu’E4 a été mis hors service en 2015. Nous suivons l’avis aux partenaires, qui donne le jour.
remark-e4-direct-audio-conferencing = L’avis dit oui à l’audioconférence pour l’option 3, alors que le nom même du plan l’exclut. Nous montrons la case telle quelle et ne recommandons jamais cette option à cause d’elle.
remark-e4-direct-calling-plan = L’avis dit oui à un forfait d’appels pour les options 4 et 5, alors qu’il y faut le Système téléphonique, qu’E3 n’a qu’en module complémentaire. Nous montrons ces cases telles quelles et ne recommandons jamais ces options à cause d’elles.
remark-e4-direct-countries = À l’époque de l’avis, les forfaits d’appels étaient vendus dans 11 pays ou régions, et l’audioconférence pas dans tous les pays. Nous n’avons pas la liste de l’avis : vérifiez votre pays avant de commander.
remark-e4-direct-reference-rows = L’avis n’a aucune ligne pour ce qui distingue les plans Microsoft 365 : Windows, gestion des appareils, accès conditionnel. Nous avons ajouté ces trois lignes d’après la liste des plans de service de Microsoft ; avec les seules lignes de l’avis, Microsoft 365 E5 sans audioconférence paraîtrait plus proche d’E4 qu’Office 365 E5.
remark-e4-discovery = Les abonnements arrivant à expiration se trouvent dans les exports et par les deux API, CREST et Espace partenaires : ils ont une date de fin et auto renew = False.
remark-e4-end-of-life = C’est plus qu’une fin de vente, après laquelle les abonnements se renouvellent encore : E4 n’est plus vendu et ne se renouvelle pas non plus. Que l’avis signifie une fin de vie est notre déduction.
remark-e4-credit-check = La copie française dit à deux endroits deux jours ou moins, à un troisième deux jours ou plus ; le texte anglais dit jusqu’à deux jours ouvrables. Nous comptons avec trois, car un délai plus long n’est pas exclu.
remark-e4-unchanged-since = Une copie de l’avis du 10 novembre 2021 a encore les mêmes options et le même tableau, et l’avis était encore publié en 2023.
remark-e4-secure-productive-slip = Le texte anglais qui figure à côté de la copie suédoise dit une fois Secure Product Enterprise E3. Le plan s’appelait Secure Productive Enterprise E3 ; nous employons ce nom.
remark-e4-new-commerce-end = Ce qui s’achète aujourd’hui chez un partenaire relève du nouveau commerce et prend fin autrement : 30 jours à l’état expiré, puis 90 jours à l’état désactivé. Si un abonnement est encore suspendu à sa fin, l’Espace partenaires dit expiré et un distributeur désactivé : comptez qu’il n’y aura plus d’accès. À partir de janvier 2024, Microsoft a migré lui-même les abonnements hérités ; il ne restait alors plus aucun abonnement au plan mis hors service.
