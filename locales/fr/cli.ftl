# Ce que dit la ligne de commande elle-même : refus, entretien, titres de `catalog show`.

## Refus

cli-empty = L’entrée est vide. Il faut un dossier en JSON, au moins { $example }.
cli-not-utf8 = L’entrée n’est pas du texte en UTF-8 : l’octet { NUMBER($byte) } est illisible.
cli-too-long = L’entrée dépasse 1 Mo ; aucun dossier n’est aussi long.
cli-unreadable = « { $file } » ne peut pas être lu : { $reason }.
cli-unwritable = « { $file } » ne peut pas être écrit : { $reason }.
cli-reason-missing = ce fichier ou ce dossier n’existe pas
cli-reason-denied = l’accès est refusé
cli-reason-folder = c’est un dossier
cli-unknown-offer = Aucune offre mise hors service ne s’appelle « { $offer } ». Admis : { LIST($allowed, type: "or") }.
cli-no-terminal = L’entretien exige un terminal. À défaut, donnez un dossier à « nextplan advise ».
cli-reads-keyboard = Lecture d’un dossier au clavier. « nextplan ask » le demande question par question ; Ctrl+C quitte.

## L’entretien : les champs du dossier

cli-ask-retired = Quel abonnement a été mis hors service ?
cli-ask-bought-through = Comment l’abonnement a-t-il été acheté ?
cli-ask-bought-through-help = La facture dit qui l’a vendu. Cela détermine l’avis applicable, qui effectue la migration et avant quelle date.
cli-ask-audience = Qui êtes-vous ?
cli-ask-audience-help = Le partenaire et le client ne voient pas les mêmes menus.
cli-ask-upgrade-tab = Que montre l’onglet Mise à niveau de l’abonnement dans le centre d’administration ?
cli-ask-upgrade-tab-help = S’il propose des plans, il fait de lui-même l’essentiel de la migration.
cli-ask-seats = Combien de licences l’abonnement compte-t-il ?
cli-ask-seats-help = Un nombre entier, par exemple 120.
cli-ask-ends-on = Quel est le dernier jour de service ?
cli-ask-ends-on-help = Année, mois, jour, par exemple 2017-11-30. Le portail l’affiche à côté de « Expire le ».
cli-ask-organisation = De quel type d’organisation le client relève-t-il ?
cli-ask-organisation-help = Certains plans sont réservés à un seul type.
cli-ask-workers = Qui sont les utilisateurs ?
cli-ask-workers-help = Le personnel de première ligne sert des clients ou fabrique des produits, sans bureau attitré.
cli-ask-country = Dans quel pays se trouve le client ?
cli-ask-country-help = Deux majuscules, par exemple FR ou SE. Certains plans ne sont pas vendus partout.
cli-ask-new-customer = Le client prend-il sa première suite Microsoft 365 ou Office 365 ?
cli-ask-new-customer-help = Non, si le client a déjà eu l’une de ces suites.
cli-ask-pays-by = Comment le nouvel achat sera-t-il payé ?
cli-ask-pays-by-help = Le paiement sur facture peut entraîner une vérification de solvabilité, qui prend des jours.
cli-ask-commerce = À quelles conditions l’abonnement mis hors service a-t-il été acheté ?
cli-ask-commerce-help = Commerce hérité, sauf s’il est passé depuis au nouveau commerce.
cli-ask-agreement = Sous quel contrat a-t-il été acheté ?
cli-ask-agreement-help = Le centre d’administration l’indique sous Facturation, Comptes de facturation.
cli-ask-term = Quelle est la durée de l’abonnement mis hors service ?
cli-ask-term-help = Le temps qu’il dure, chaque fois, avant de se renouveler.
cli-ask-auto-renew = L’export ou le portail dit-il qu’il se renouvelle automatiquement ?
cli-ask-auto-renew-help = « Renouvellements automatiques le » veut dire oui, « Expire le » veut dire non.
cli-ask-owned-plans = Lesquels de ces plans le client a-t-il déjà, avec assez de licences ?
cli-ask-owned-plans-help = Ce qui est déjà là n’est pas à racheter.
cli-ask-add-ons = L’abonnement mis hors service a-t-il des modules complémentaires ?
cli-ask-add-ons-help = Le portail les énumère sous l’abonnement.
cli-ask-add-on-names = Lesquels ?
cli-ask-add-on-names-help = Noms séparés par des virgules.

## L’entretien : le chemin

cli-unsure = Je ne sais pas
cli-so-far = Pour l’instant : { $outcome }
cli-settled = Conseil définitif : aucune question sans réponse ne peut changer la recommandation.
cli-revisit =
    { $count ->
        [0] Aucun besoin incertain ne peut encore changer la recommandation.
        [one] Un besoin pour lequel vous hésitiez peut encore changer la recommandation. Y revenir ?
       *[other] { $count } besoins pour lesquels vous hésitiez peuvent encore changer la recommandation. Y revenir ?
    }
cli-go-on =
    { $count ->
        [0] Aucune autre réponse ne préciserait les dates et les étapes.
        [one] Une réponse de plus préciserait les dates et les étapes. La donner ?
       *[other] { $count } réponses de plus préciseraient les dates et les étapes. Continuer ?
    }
cli-keys-choose = ↑ et ↓ pour se déplacer, Entrée pour choisir, Échap pour quitter
cli-keys-tick = ↑ et ↓ pour se déplacer, Espace pour cocher, Entrée pour continuer, Échap pour quitter
cli-keys-text = Entrée sans rien saisir pour passer, Échap pour quitter
cli-save = Enregistrer les réponses dans un fichier ?
cli-save-help = Un nom, par exemple dossier.json ; Entrée sans rien saisir n’enregistre pas.
cli-replace = « { $file } » existe déjà. Le remplacer ?
cli-saved = Enregistré. « nextplan advise { $file } » redonne ce conseil.

## `catalog show`

cli-show-also = Autres noms : { LIST($names) }
cli-show-part-numbers = Références : { LIST($names) }
cli-show-bought = Modes d’achat : { $names }
cli-show-in-force = En vigueur depuis le { DATETIME($on, dateStyle: "short") }
cli-show-sectors = Secteurs : { $names }
cli-show-dates = Dates
cli-show-options = Options
cli-show-alternatives = ou à la place : { LIST($names, type: "or") }
cli-show-features = Ce que chaque option apporte
cli-show-disputed = ? signale un oui dont nous doutons ; voir les remarques.
cli-show-silence = * compte comme nécessaire tant que personne n’a répondu.
cli-show-remarks = Remarques

## Reçus

receipt-same = Le conseil est le même, octet par octet : catalogue { $catalog }, moteur { $engine }.
receipt-same-outcome = Le conseil reste le même.
receipt-other-outcome = Le conseil est différent :
receipt-difference = { $field } : à l’époque { $then }, maintenant { $now }
receipt-nothing = rien
receipt-changed = Ce qui a changé depuis le catalogue { $catalog } :
receipt-change = { $version } du { DATETIME($on, dateStyle: "short") } : { $why }
receipt-edited = Le catalogue { $catalog } a aujourd’hui un autre contenu, sous le même numéro.
receipt-unknown-version = Le catalogue { $catalog } ne figure pas dans l’historique du catalogue de ce programme : il est plus récent, ou propre à quelqu’un.
receipt-engine = Le moteur était en version { $then }, il est maintenant en version { $now }.
cli-not-json = L’entrée n’est pas du JSON : { $reason }.
cli-not-receipt = L’entrée n’est pas un reçu. Donnez ce qu’écrit « nextplan advise --json », ou le « receipt » qui s’y trouve.
receipt-allowed-sha256 = 64 chiffres hexadécimaux
receipt-allowed-version = une version sous forme de texte, par exemple { $example }
receipt-allowed-id = un identifiant sous forme de texte
receipt-allowed-id-or-null = un identifiant sous forme de texte, ou null
receipt-allowed-day-or-null = { $day }, ou null
receipt-day = Le reçu est du { DATETIME($then, dateStyle: "short") }, ce conseil vaut pour le { DATETIME($now, dateStyle: "short") }.

## `triage`

cli-triage-title = Abonnements mis hors service au { DATETIME($on, dateStyle: "short") }
cli-triage-read =
    { $read ->
        [one] { $read } ligne lue
       *[other] { $read } lignes lues
    }
cli-triage-concerned = d’abonnements mis hors service : { NUMBER($count) }
cli-triage-not-concerned = d’autres produits : { NUMBER($count) }
cli-triage-not-understood = non comprises : { NUMBER($count) }
cli-triage-merged = en double : { NUMBER($count) }
cli-triage-renewing = Se renouvellent d’eux-mêmes : { NUMBER($count) }
cli-triage-seats = Licences en tout : { NUMBER($count) }
cli-triage-more =
    { $count ->
        [one] { $count } ligne de plus : « --format csv » les écrit toutes.
       *[other] { $count } lignes de plus : « --format csv » les écrit toutes.
    }
cli-triage-refused = Lignes non comprises
cli-triage-refused-row = { $place }, { $column } « { $found } » : { $reason }
cli-triage-more-refused =
    { $count ->
        [one] { $count } ligne de plus : « --format rejected » les écrit toutes.
       *[other] { $count } lignes de plus : « --format rejected » les écrit toutes.
    }
cli-triage-beware =
    { $count ->
        [one] { $count } ligne n’a pas été comprise : « --format rejected » dit pourquoi.
       *[other] { $count } lignes n’ont pas été comprises : « --format rejected » dit pourquoi.
    }
cli-triage-refused-file = « { $file } » ne peut pas être lu. { $reason }
cli-triage-ask-columns = « { $file } » : aucune colonne connue n’indique le produit, ou rien n’y relève d’un abonnement. Ses en-têtes : { LIST($headers) }. Dites à quoi ils correspondent, par exemple { $example }. Sont admis avant le signe égal : { LIST($allowed, type: "or") }.
cli-triage-first-row = Première ligne : { $row }
cli-triage-ask-order = « { $file } » : les jours de la colonne « { $column } » peuvent se lire de deux façons : { LIST($cells) }. Choisissez avec « --dates day-first » (jour d’abord) ou « --dates month-first » (mois d’abord).
cli-triage-price-list = « { $file } » est une liste de prix : elle nomme des produits, et les abonnements de personne.
cli-triage-no-header = Aucun fichier n’a de colonne « { $header } ».
cli-triage-column-form = « --column { $found } » : il faut une colonne et son en-tête, par exemple { $example }. Sont admis avant le signe égal : { LIST($allowed, type: "or") }.
cli-triage-answer-form = « --answer { $found } » : il faut un champ et sa valeur, par exemple { $example }. Sont admis avant le signe égal : { LIST($allowed, type: "or") }.
cli-triage-answer-value = « --answer { $field }={ $found } » : sont admis { LIST($allowed, type: "or") }.
cli-triage-terminal = Un classeur n’est pas un texte pour un terminal. Donnez-lui un fichier avec « --output ».
cli-triage-output-is-input = « { $file } » fait partie des fichiers à lire. Donnez un autre nom avec « --output ».
cli-triage-state = « { $file } » n’est pas l’état d’un agenda : { $reason }.
