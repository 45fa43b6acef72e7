# Un portefeuille à un jour donné : son tableau, son plan de travail, son agenda, et ce qui n’a pas pu être lu.

## Le tableau

triage-sheet = Abonnements
triage-file = Fichier
triage-line = Ligne
triage-customer = Client
triage-subscription-id = Identifiant de l’abonnement
triage-product = Produit
triage-days-left = Jours restants
triage-urgency = Urgence
triage-stage = État
triage-option = Option
triage-plans = Plans recommandés, à titre provisoire
triage-smaller-option = Option plus petite
triage-smaller-plans = Plans plus petits
triage-lacks = Ce qui manque aux plans plus petits
triage-warnings = Avertissements

triage-overdue = Échu
triage-30-days = Sous 30 jours
triage-90-days = Sous 90 jours
triage-365-days = Sous un an
triage-later = Plus tard
triage-unknown = Inconnue

triage-active = actif
triage-warning-renews = Le fichier indique un renouvellement automatique, alors que celui-ci a été désactivé. Vérifiez l’export.
triage-warning-ends = La fin est postérieure à la dernière date possible. Vérifiez l’export.

## Lignes qui n’ont pas été comprises

triage-refused = Lignes non comprises
triage-column = Colonne
triage-found = Trouvé
triage-reason = Raison
triage-row = Ligne entière

triage-not-a-date = ce n’est pas une date qui existe ; est admis un jour tel que 2017-11-30
triage-not-a-number = ce n’est pas un nombre entier de licences ; exemple admis : 120
triage-too-many-seats = plus de licences qu’il ne peut y en avoir ; sont admises de 0 à { NUMBER($most) }
triage-not-yes-or-no = ni oui ni non ; sont admis oui, non, vrai, faux, ou rien
triage-no-product = rien dans la ligne n’indique le produit ; sont admis un nom, une référence ou un identifiant
triage-cells-missing = moins de cellules que l’en-tête
triage-cells-too-many = plus de cellules que l’en-tête
triage-cut-off = le fichier s’arrête au milieu de cette ligne
triage-not-json = à partir d’ici, ce n’est plus du JSON

## Fichiers qui n’ont pas pu être lus

read-empty = Le fichier est vide. Il faut une liste d’abonnements au format CSV, JSON ou classeur Excel.
read-not-text = Ce n’est ni du texte, ni du JSON, ni un classeur Excel (.xlsx).
read-workbook = C’est un classeur Excel. Enregistrez-le au format CSV et utilisez le fichier obtenu.
read-workbook-damaged = Ce classeur ne peut pas être lu : { $found }.
read-too-long = La ligne qui commence à la ligne { NUMBER($line) } ne se termine pas en { NUMBER($limit) } octets. Sans doute un guillemet s’y ouvre-t-il sans jamais se fermer.
read-too-many-columns = Le fichier a { NUMBER($found) } colonnes ; { NUMBER($limit) } au plus sont admises.
read-json = Ce n’est pas du JSON : { $found }.
read-no-items = Il ne contient pas de liste d’abonnements : rien n’y désigne un produit.
read-io = La lecture du fichier s’est interrompue : { $found }.

## Le plan de travail

plan-title = Plan de travail au { DATETIME($on, dateStyle: "short") }
plan-count =
    { $count ->
        [0] Aucun abonnement n’est à migrer.
        [one] { $count } abonnement.
       *[other] { $count } abonnements, par client, les plus urgents d’abord.
    }
plan-renewing =
    { $count ->
        [one] { $count } abonnement qui se renouvelle de lui-même est laissé de côté.
       *[other] { $count } abonnements qui se renouvellent d’eux-mêmes sont laissés de côté.
    }
plan-refused =
    { $count ->
        [one] { $count } ligne n’a pas pu être comprise et manque ici.
       *[other] { $count } lignes n’ont pas pu être comprises et manquent ici.
    }
plan-provisional = Chaque recommandation est provisoire : personne n’a été interrogé, elle ne retire donc rien. Posez la question avant d’acheter.
plan-recommended = Recommandé à titre provisoire, pour conserver l’existant : { $option }
plan-smaller = Plus petit, si tout n’est pas nécessaire : { $option }
plan-smaller-lacks = Plus petit, si tout n’est pas nécessaire : { $option }. Il manque : { LIST($features) }.
plan-each = Les étapes ci-dessous valent pour chacun de ces { NUMBER($count) } abonnements.
plan-where = { $file }, ligne { NUMBER($line) }
plan-seats =
    { $seats ->
        [one] { $seats } licence
       *[other] { $seats } licences
    }

## L’agenda

calendar-name = Abonnements mis hors service
calendar-start = Commencer la migration aujourd’hui au plus tard : { $customer }, { $retired }
calendar-end = Dernier jour de service : { $customer }, { $retired }
