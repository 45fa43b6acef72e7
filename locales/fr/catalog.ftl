# La page du catalogue : ce que l’on sait d’une offre, comme le chercherait un lecteur des avis.

catalog-offers = Offres mises hors service
catalog-all = Tout ce sur quoi repose le conseil : dates, options, points contestés, et où cela figure.
catalog-lede =
    { $count ->
        [one] Mise hors service. Un avis dit ce qui la remplace : { LIST($notices) }.
       *[other] Mise hors service. { $count } avis disent ce qui la remplace : { LIST($notices) }.
    }
catalog-notice-options =
    { $options ->
        [one] { $notice } ({ $options } option)
       *[other] { $notice } ({ $options } options)
    }
catalog-other-names = Aussi appelée : { LIST($names) }.
catalog-edition = { $plan } compte comme cette offre (organisation : { $organisation }).
catalog-advice = Obtenir un conseil
catalog-source = Source
catalog-sectors = Secteurs nommés : { $sectors }
catalog-roles = Peut être effectué par : { $roles }
catalog-since = En vigueur depuis le { DATETIME($on, dateStyle: "short") }

catalog-dates = Dates
catalog-day = Jour
catalog-what = Événement
catalog-says = D’après
catalog-inferred-for = Notre déduction. { $ways }

catalog-matrix = Fonctionnalités par option
catalog-disputed = contesté
catalog-substitutes = Remplacements admis
catalog-substitute = { $by } au lieu de { $plan }
catalog-next-steps = S’il manque quelque chose à une option
catalog-next-step = { $option }, s’il manque { LIST($features, type: "or") } : { $step }
catalog-remarks = Remarques et autres lectures
catalog-notes = Précisions jointes au conseil
catalog-notes-for = seulement pour { LIST($options) }

catalog-names = Noms et vente aujourd’hui
catalog-names-day = Au { DATETIME($on, dateStyle: "short") }
catalog-in-notice = Dans l’avis
catalog-today = Aujourd’hui
catalog-sale = Peut-on l’acheter ?
catalog-sale-instead = { $status } : { LIST($plans) }
catalog-sale-none = Rien trouvé qui le dise
catalog-otherwise = sinon

catalog-moving = Comment se fait la migration
catalog-path = Manière
catalog-when = Quand
catalog-why = Pourquoi
catalog-margins = Temps à prévoir
catalog-days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
catalog-working-days =
    { $days ->
        [one] { $days } jour ouvrable
       *[other] { $days } jours ouvrables
    }
catalog-always = Toujours

catalog-after = Après la fin
catalog-after-day = Quand
catalog-second-reading = autre lecture
catalog-after-end =
    { $days ->
        [0] Le jour de la fin
        [1] Le lendemain de la fin
       *[other] { $days } jours après la fin
    }
catalog-before-end =
    { $days ->
        [one] { $days } jour avant la fin
       *[other] { $days } jours avant la fin
    }
catalog-after-suspension =
    { $days ->
        [one] { $days } jour après la suspension
       *[other] { $days } jours après la suspension
    }
catalog-after-suspension-capped =
    { $days ->
        [one] { $days } jour après la suspension, ou à la fin de la période si elle vient avant
       *[other] { $days } jours après la suspension, ou à la fin de la période si elle vient avant
    }
catalog-new-commerce = Les achats relèvent du nouveau commerce à partir du { DATETIME($on, dateStyle: "short") } ({ $when }).

catalog-clause = { $field } : { $values }
catalog-both = { $first } ; { $second }
catalog-from = à partir du { DATETIME($on, dateStyle: "short") }
catalog-until = avant le { DATETIME($on, dateStyle: "short") }
catalog-unanswered = non précisé
catalog-eea-ch = Espace économique européen ou Suisse
catalog-elsewhere = ailleurs

catalog-sources = Sources
catalog-document = Document
catalog-dated = Daté du
catalog-checked = Vérifié le
catalog-number = Numéro
catalog-checked-stale = { $day }, il y a plus d’un an
catalog-undated = sans date
catalog-origin-notice = avis
catalog-origin-reference = ajouté
catalog-origin-inference = déduit
catalog-origin-estimate = estimé
catalog-version = Catalogue { $version }, SHA-256
