# Le dossier : sa barre, son formulaire, son lien, et un lien qui ne se lit pas en entier.

## The bar

case-this = Ce dossier
case-retired = Abonnement mis hors service
case-customer = Client
case-ends = Prend fin
case-ended = A pris fin
case-as-of = Au
case-today = Aujourd’hui
case-not-today = pas aujourd’hui
case-edit = Modifier le dossier
case-share = Partager

## The form

case-close = Fermer
case-cancel = Annuler
case-use = Utiliser ces réponses
case-unanswered = Sans réponse
case-form-intro = Laissez vide ce que vous ne savez pas.
case-form-advice = Le conseil
case-form-subscription = L’abonnement mis hors service
case-form-customer = Le client
case-form-purchase = Le nouvel achat
case-name-label = Nom du client
case-name-hint = Reste dans ce navigateur et ne figure dans aucun lien.
case-name-not-kept = Ce navigateur ne peut pas enregistrer le nom. Il dure jusqu’à la fermeture ou au rechargement de cette page.
case-as-of-label = À la date du
case-as-of-today = Aujourd’hui
case-back-to-today = Revenir à aujourd’hui
case-agreement-hint = Pour un achat effectué directement auprès de Microsoft.
case-upgrade-tab-hint = Dans le centre d’administration, sur la page de l’abonnement mis hors service.
case-pays-by-hint = Pour le nouvel achat.
case-new-customer-hint = N’avait encore aucune suite Microsoft 365 ou Office 365.
case-none = Aucun
case-some = Ceux-ci :
case-add-on-names = Noms des modules complémentaires
case-add-on-names-hint = Un par ligne.
case-prices = Prix
case-prices-hint = Par licence et par mois, tous dans la même devise. Si chaque option qui peut être recommandée a un prix, la moins chère est recommandée.
case-faults =
    { $count ->
        [one] Une saisie n’est pas utilisable. Elle reste telle que vous l’avez tapée ; ce qui est admis figure en dessous.
       *[other] { $count } saisies ne sont pas utilisables. Elles restent telles que vous les avez tapées ; ce qui est admis figure sous chacune.
    }
case-fault = Admis : { $allowed }

case-allowed-once = une seule fois
case-allowed-day = un jour qui existe, du 1900-01-01 au 2199-12-31, par exemple 2017-11-30
case-allowed-seats = un nombre entier de 1 à { NUMBER($most) }
case-allowed-country = un pays, sous la forme d’un code ISO 3166 de deux majuscules, par exemple FR ou SE
case-allowed-add-ons = une liste de noms, chacun de 1 à 100 caractères
case-allowed-price = un nombre décimal par licence et par mois, par exemple « 35.00 », avec 4 décimales au plus

## The link

case-share-title = Partager ce dossier
case-share-intro = Le lien contient les réponses et la date ; il ouvre partout le même conseil. Le nom du client, les coches et les notes restent dans ce navigateur.
case-share-link = Lien vers ce dossier
case-share-server = Les réponses se trouvent après le # de l’adresse : aucun serveur ne les voit.
case-copy = Copier
case-copied = Copié.
case-copy-refused = Le navigateur n’a pas permis la copie. Le lien est sélectionné : copiez-le à partir de là.

## A link that cannot be read whole

case-unread =
    { $count ->
        [one] Une réponse de ce lien est illisible
       *[other] { $count } réponses de ce lien sont illisibles
    }
case-unread-rest = Tout le reste est conservé. Ce qui suit est établi sans ce qui figure ici.
case-unread-field = Réponse
case-unread-found = Dans le lien
case-unread-allowed = Admis
case-unread-nothing = rien
case-newer = Ce lien provient d’une version plus récente
case-newer-rest = Il indique la version { $version }. Ce que la présente version en connaît a été lu ; rechargez la page pour obtenir la plus récente.
case-too-long = Ce lien est trop long
case-too-long-rest = Aucun dossier ne donne un lien de cette longueur. Rien n’en a été lu.
case-kept = Conservé :
case-pair = { $label } : { $value }
case-go-on = Continuer sans
case-afresh = Recommencer
case-needed = nécessaire
case-not-needed = pas nécessaire
case-unsure = je ne sais pas
