# La page d’accueil : quelle offre, quand les offres ont pris fin, ce qui est enregistré.

start-title = Trouvez ce qui remplace un abonnement Microsoft mis hors service, avant quelle date migrer, et comment.
start-question = Quel abonnement a été mis hors service ?
start-placeholder = Nom, ancien nom ou référence
start-clear = Effacer
start-matches-label = Résultats
start-matches =
    { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
    }
start-keys = Flèches pour choisir, Entrée pour ouvrir
start-also = Aussi
start-none = Rien ici ne correspond à « { $text } »
start-none-why =
    { $count ->
        [one] Une offre mise hors service est connue, sous tous les noms et références qu’elle a portés : { LIST($offers) }. Si la vôtre est une autre, elle n’est pas dans ce catalogue.
       *[other] { $count } offres mises hors service sont connues, sous tous les noms et références qu’elles ont portés : { LIST($offers) }. Si la vôtre est une autre, elle n’est pas dans ce catalogue.
    }
start-none-see = Voir ce qui est connu
start-none-clear = Effacer et choisir dans la liste

start-trust = Ce sur quoi vous pouvez compter
start-trust-here = Rien ne quitte ce navigateur.
start-trust-here-more = Aucune connexion à un compte, aucun dossier envoyé.
start-trust-sourced = Chaque fait a sa source,
start-trust-sourced-more = avec le jour de sa vérification.

## What became of an offer

offer-no-longer-sold = Plus en vente
offer-ran-out = a pris fin au plus tard en { DATETIME($on, dateStyle: "month") }
offer-runs-out = prendra fin au plus tard en { DATETIME($on, dateStyle: "month") }
offer-service-ended = service arrêté le { DATETIME($on, dateStyle: "short") }
offer-service-ends = arrêt du service le { DATETIME($on, dateStyle: "short") }
offer-sold-until = en vente jusqu’au { DATETIME($on, dateStyle: "short") }
offer-line = { $offer } : { $days }

## The drawing

start-graph = Mises hors service depuis { $year }
start-graph-all = Toutes les dates et sources
start-today = Aujourd’hui, { DATETIME($on, dateStyle: "short") }
start-key-run = En vente
start-key-end = Fin de la vente
start-key-left = Derniers abonnements, jusqu’à la dernière fin possible (achat auprès d’un partenaire)
start-key-stop = Service arrêté

## Saved work

saved-title = Enregistré dans ce navigateur
saved-seats =
    { $seats ->
        [one] { $seats } licence
       *[other] { $seats } licences
    }
saved-steps =
    { $count ->
        [one] étapes effectuées : { NUMBER($done) } sur { $count }
       *[other] étapes effectuées : { NUMBER($done) } sur { $count }
    }
saved-ends = fin le { DATETIME($on, dateStyle: "short") }
saved-unreadable = Un dossier qui n’est plus lisible
saved-continue = Continuer
saved-continue-label = Continuer : { $what }
saved-remove = Supprimer
saved-remove-label = Supprimer : { $what }
saved-removed = Supprimé : { $what }
saved-undo = Annuler
saved-file = Tout enregistrer dans un fichier
saved-copy = Tout copier en texte
saved-copied = Copié
saved-copy-failed = Le navigateur a refusé la copie. Enregistrez plutôt un fichier.
