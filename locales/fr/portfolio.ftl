# Le portefeuille : des fichiers d’abonnements, et ceux dont il faut s’occuper d’abord.

nav-portfolio = Portefeuille
start-bring = Ou chargez un fichier d’abonnements
wipe-portfolio = les fichiers d’abonnements lus, avec vos réglages et vos réponses
about-kept-portfolio = dans la base de données du navigateur : les lignes d’abonnements mis hors service, tirées des fichiers que vous avez chargés, avec la date choisie et vos réponses

## Bringing files

portfolio-drop = Déposez ici des exports de l’Espace partenaires, de Microsoft Graph ou de PowerShell, au format CSV, JSON ou classeur Excel. Ils sont lus dans ce navigateur.
portfolio-choose = Choisir des fichiers
portfolio-more-files = Ajouter des fichiers
portfolio-kinds = CSV, JSON ou Excel
portfolio-no-file = Pas de fichier sous la main ?
portfolio-sample = Essayer un exemple, au { DATETIME($on, dateStyle: "short") }
portfolio-blank = Voyez quels abonnements prennent fin en premier
portfolio-blank-why = Chargez un export de tous vos clients. Vous obtenez des totaux, un graphique des dates de fin par mois et un tableau trié par urgence, avec un conseil pour chaque ligne.
portfolio-count-files =
    { $count ->
        [one] { $count } fichier
       *[other] { $count } fichiers
    }
portfolio-head = { $what }, au { DATETIME($as-of, dateStyle: "short") }

## Reading

portfolio-reading = Lecture de { $file }
portfolio-kilobytes = { NUMBER($size) } ko
portfolio-megabytes = { $size } Mo
portfolio-progress = Déjà lu
portfolio-percent = { NUMBER($percent) } %
portfolio-rows =
    { $count ->
        [one] { $count } ligne
        [many] { $count } de lignes
       *[other] { $count } lignes
    }
portfolio-rows-of = { NUMBER($rows) } lignes sur environ { NUMBER($all) }
portfolio-cancel = Annuler
portfolio-cancel-keeps = Si vous annulez, rien de ce fichier n’est gardé ; ce qui a été lu avant reste. Le fichier lui-même n’est jamais modifié.
portfolio-opening = Ouverture du portefeuille…
portfolio-sorting = Calcul des jours et des conseils pour chaque ligne…
portfolio-broken = La partie du programme qui lit les fichiers ne démarre pas. Rechargez la page ; si cela ne suffit pas, le navigateur est peut-être trop ancien ou interdit les tâches de fond.
portfolio-unkept-full = L’espace de stockage du navigateur est plein : ce que vous avez chargé dure jusqu’à la fermeture ou au rechargement de cette page.
portfolio-unkept-none = Ce navigateur n’enregistre rien pour cette page : ce que vous avez chargé dure jusqu’à sa fermeture ou son rechargement.

## A file that cannot be read

portfolio-failed = { $file } n’a pas pu être lu
portfolio-to-go-on = Pour continuer :
portfolio-failed-stopped = La lecture s’est arrêtée, peut-être faute de mémoire.
portfolio-do-export = exportez de nouveau les abonnements, au format CSV, JSON ou classeur Excel, et chargez ce fichier.
portfolio-do-quote = regardez si un guillemet s’y ouvre sans jamais se fermer.
portfolio-do-again = chargez de nouveau le fichier. S’il a été déplacé, modifié ou ouvert par un autre programme, fermez d’abord celui-ci.

## Questions

portfolio-ask-columns = Que disent les colonnes de { $file } ?
portfolio-ask-columns-why = Ses en-têtes ne sont pas connus. Votre choix vaut pour tout fichier aux mêmes en-têtes et n’est demandé qu’une fois.
portfolio-first-rows = Premières lignes du fichier
portfolio-column-none = Aucune colonne
portfolio-column-product = Nom du produit
portfolio-column-part-number = Référence
portfolio-column-sku-id = GUID du produit
portfolio-column-offer-id = Identifiant de l’offre
portfolio-column-customer = Client
portfolio-column-tenant = Locataire
portfolio-column-ends-on = Dernier jour de service
portfolio-column-seats = Licences
portfolio-column-auto-renew = Renouvellement automatique
portfolio-column-subscription-id = Identifiant de l’abonnement
portfolio-ask-enough = Il faut une colonne qui désigne le produit, et une qui désigne le client, la date de fin, les licences ou l’abonnement.
portfolio-use-columns = Utiliser ces colonnes
portfolio-ask-order = Dans une date de { $file }, où est le jour ?
portfolio-ask-order-why = Sa colonne { $header } peut se lire des deux façons. La réponse vaut pour tout fichier aux mêmes en-têtes et n’est demandée qu’une fois.
portfolio-day-first = Le jour vient d’abord
portfolio-month-first = Le mois vient d’abord
portfolio-leave-out = Laisser ce fichier de côté

## Counts

portfolio-rows-read = Lignes lues
portfolio-concerned = Concernées
portfolio-not-understood = Non comprises
portfolio-within-90 = Sous 90 jours
portfolio-see-refused =
    { $count ->
        [one] Voir la ligne
       *[other] Voir les { $count } lignes
    }
portfolio-sum-concerned =
    { $count ->
        [one] { $count } concernée
       *[other] { $count } concernées
    }
portfolio-sum-not-concerned =
    { $count ->
        [one] { $count } non concernée
       *[other] { $count } non concernées
    }
portfolio-sum-not-understood =
    { $count ->
        [one] { $count } non comprise
       *[other] { $count } non comprises
    }
portfolio-sum-merged =
    { $count ->
        [one] { $count } fusionnée avec une ligne qu’elle répète
       *[other] { $count } fusionnées avec une ligne qu’elles répètent
    }
portfolio-none-concerned =
    { $count ->
        [0] Aucune ligne n’a été trouvée
        [one] La seule ligne ne concerne pas un abonnement mis hors service
       *[other] Aucune des { $count } lignes ne concerne un abonnement mis hors service
    }
portfolio-looked-for = Offres cherchées : { LIST($offers) }, sous tous les noms et références qu’elles ont portés.

## What holds for all rows

portfolio-defaults =
    { $count ->
        [0] Réponses pour toutes les lignes
        [one] Réponses pour toutes les lignes : { $count }
       *[other] Réponses pour toutes les lignes : { $count }
    }
portfolio-defaults-why = Elles valent pour chaque ligne qui ne dit pas elle-même autre chose. Chaque ligne peut avoir ses propres réponses sur sa page.

## The chart

portfolio-chart = Dates de fin par mois
portfolio-chart-quarters = Dates de fin par trimestre
portfolio-chart-years = Dates de fin par année
portfolio-from-to = { $from } – { $to }
portfolio-bar = { $span } : { NUMBER($count) } ({ $parts })

## The table

portfolio-filter = Filtrer
portfolio-all = Tous
portfolio-overdue = Échus
portfolio-30-days = 30 jours
portfolio-90-days = 90 jours
portfolio-365-days = 365 jours
portfolio-later = Plus tard
portfolio-unknown = Sans date
portfolio-ends-clear = afficher de nouveau toutes les dates de fin
portfolio-find = Rechercher un client
portfolio-offer = Abonnement
portfolio-every-offer = Tous les abonnements
portfolio-table = Abonnements mis hors service
portfolio-seats = Licences
portfolio-seats-only =
    { $count ->
        [one] licence
       *[other] licences
    }
portfolio-renews = Se renouvelle
portfolio-renews-yes = Oui
portfolio-renews-still = Reste activé
portfolio-renews-no = Non
portfolio-renews-unsaid = Non précisé
portfolio-urgency = Urgence
portfolio-recommended = Recommandé
portfolio-days-over =
    { $count ->
        [one] Échu depuis { $count } jour
       *[other] Échu depuis { $count } jours
    }
portfolio-days =
    { $count ->
        [0] Aujourd’hui
        [one] { $count } jour
       *[other] { $count } jours
    }
portfolio-or = ou { $option }
portfolio-no-option = Aucune option ne convient
portfolio-answered = Avec ses propres réponses
portfolio-warned = Ce que dit la ligne ne s’accorde pas avec ce qui est connu de l’abonnement.
portfolio-pick = Sélectionner { $customer }
portfolio-pick-all = Sélectionner toutes les lignes affichées
portfolio-pick-none = Tout désélectionner
portfolio-picked =
    { $count ->
        [one] { $count } sélectionné, { $seats }
       *[other] { $count } sélectionnés, { $seats }
    }
portfolio-picked-rows = Lignes sélectionnées
portfolio-total =
    { $count ->
        [one] { $count } abonnement, { $seats }
       *[other] { $count } abonnements, { $seats }
    }
portfolio-beyond = Seules les { NUMBER($count) } premières lignes peuvent défiler. Les filtres font apparaître les autres.
portfolio-nothing = Aucun abonnement ne répond à ces filtres.

## Below the table

portfolio-merged = Fusionnées avec une ligne qu’elles répètent
portfolio-files = Fichiers
portfolio-file-rows = Lignes concernées : { NUMBER($found) } sur { NUMBER($read) }
portfolio-counts-instead = Ligne retenue
portfolio-shown = { NUMBER($shown) } affichées sur { NUMBER($count) }
portfolio-more = En afficher plus

## Results

portfolio-save = Enregistrer les résultats
portfolio-save-json = Tout, en JSON
portfolio-save-csv = Tableau, en CSV
portfolio-save-xlsx = Tableau, en classeur Excel
portfolio-save-plan = Plan de travail
portfolio-save-calendar = Agenda
portfolio-save-refused = Lignes non comprises, en CSV
portfolio-unsaved = Le fichier n’a pas pu être créé : { $found }. Rien d’autre n’est perdu ; réessayez, ou enregistrez le tableau en CSV.
portfolio-print-plan = Imprimer le plan de travail
portfolio-print-too-long = Un plan de plus de { NUMBER($most) } abonnements est trop long pour être imprimé ici. Sélectionnez moins de lignes ou enregistrez le plan de travail.
portfolio-on-paper = Lignes imprimées ici : { NUMBER($shown) } sur { NUMBER($count) }. Le plan de travail peut être imprimé en entier.
