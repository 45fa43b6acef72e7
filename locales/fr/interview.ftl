# La page du conseil : les questions à côté de la réponse.

interview-title = Conseil sur { $retired }

## Questions

interview-needs = Besoins
interview-answered = Réponses : { NUMBER($answered) } sur { NUMBER($count) }
interview-bought-question = Comment l’abonnement a-t-il été acheté ?
interview-bought-help = La facture dit qui l’a vendu. Cela détermine l’avis applicable, qui effectue la migration et avant quelle date.
interview-needed = Nécessaire
interview-not-needed = Pas nécessaire
interview-unsure = Je ne sais pas
interview-open = Sans réponse
interview-change = Modifier
interview-change-of = Modifier : { $what }
interview-answer = Répondre
interview-answer-of = Répondre : { $what }
interview-take-back = Retirer la réponse
interview-close = Fermer
interview-counts-as-yes = Compte comme un oui tant que vous n’avez pas répondu : ainsi, rien n’est retiré.
interview-stake-yes = « Oui » mènerait à l’{ $option }.
interview-stake-no = « Non » mènerait à l’{ $option }.
interview-stake-yes-none = « Oui » ne laisserait aucune option.
interview-stake-no-none = « Non » ne laisserait aucune option.
interview-then = Ensuite
interview-more-not-needed =
    { $count ->
        [one] Afficher { $count } autre, pas nécessaire
       *[other] Afficher { $count } autres, pas nécessaires
    }
interview-elsewhere = (seulement dans un autre avis)
interview-settled = Conseil définitif.
interview-settled-rest =
    { $count ->
        [0] Aucune question sans réponse ne peut le changer.
        [1] La question restante ne peut pas le changer.
       *[other] Les { $count } questions restantes ne peuvent pas le changer.
    }
interview-show-them = Les afficher
interview-rest =
    { $count ->
        [one] { $count } question ne peut rien changer en l’état
       *[other] { $count } questions ne peuvent rien changer en l’état
    }

## The customer

interview-customer = Client
interview-customer-note = détermine comment, quand et quoi acheter
interview-not-said = Non précisé
interview-add-ons-none = Aucun
interview-add-ons-some = Certains
interview-add-ons-names = Noms des modules complémentaires, séparés par des virgules
interview-fault-unread = Cela ne peut pas être lu. Admis : { $allowed }.
interview-fault = « { $found } » ne convient pas. Admis : { $allowed }.

## The answer

interview-place-settled = { $option } sur { NUMBER($count) }, conseil définitif
interview-place-open =
    { $open ->
        [one] { $option } sur { NUMBER($count) }, { $open } question peut encore changer ce conseil
       *[other] { $option } sur { NUMBER($count) }, { $open } questions peuvent encore changer ce conseil
    }
interview-none-of = Aucune des { NUMBER($count) } options n’apporte tout
interview-before-anything = Avant toute chose
interview-mini = La réponse en bref
interview-checklist =
    { $steps ->
        [one] Liste de contrôle, { $steps } étape
       *[other] Liste de contrôle, { $steps } étapes
    }
interview-checklist-so-far = Liste de contrôle en l’état
interview-checklist-verify =
    { $steps ->
        [one] Vérifier, puis nouvel achat, { $steps } étape
       *[other] Vérifier, puis nouvel achat, { $steps } étapes
    }
interview-start-by = Commencer au plus tard le { DATETIME($on, dateStyle: "weekday") }
interview-to-start =
    { $days ->
        [0] C’est aujourd’hui le dernier jour pour commencer.
        [1] Il reste { $days } jour pour commencer.
       *[other] Il reste { $days } jours pour commencer.
    }
interview-start-missed =
    { $days ->
        [one] Le dernier jour pour commencer est passé depuis { $days } jour.
       *[other] Le dernier jour pour commencer est passé depuis { $days } jours.
    }
interview-say-end = Avec lui, le dernier jour pour commencer peut être calculé.
interview-nothing-to-move = Il ne reste rien à migrer
interview-new-purchase = Un nouvel achat : il n’y a donc pas de dernier jour.
interview-seats-of-each =
    { $seats ->
        [0] Plan
        [1] { $seats } licence par plan
       *[other] { $seats } licences par plan
    }
interview-sold-on = Vendu au { DATETIME($on, dateStyle: "short") } sous le nom
interview-part-number = Référence
interview-same-name = Même nom
interview-since = (aujourd’hui { $name })
interview-nearest = La plus proche
interview-against = Ce qui s’y oppose
interview-next-step = Étape suivante
interview-then-of = À l’époque : { $option } de l’avis
interview-then-short = À l’époque :
interview-buy-on = À acheter au { DATETIME($on, dateStyle: "short") }
interview-buy-caption =
    { $seats ->
        [0] À acheter
        [1] À acheter, { $seats } licence
       *[other] À acheter, { $seats } licences par plan
    }
interview-how-sure = Fiabilité
interview-sure-official = Source officielle
interview-sure-community = Dit dans la profession
interview-sure-unsure = Faible
interview-sure-none = Rien trouvé
interview-no-offer = Aucune offre confirmée
interview-not-sold = N’est plus vendu
interview-ask-seller = Interrogez le distributeur avant de vous engager.
interview-tag-open = (sans réponse)
interview-tag-counts = (sans réponse, compte comme un oui)
interview-tag-unsure = (vous hésitez)

## The timeline

interview-timeline = Calendrier
interview-as-of-on = Au { DATETIME($on, dateStyle: "short") }
interview-today-on = Aujourd’hui, { DATETIME($on, dateStyle: "short") }
interview-better-by = Idéalement au plus tard le { DATETIME($on, dateStyle: "weekday") }
interview-verify-buy = Vérifier, puis nouvel achat
interview-why-start = Pourquoi le { DATETIME($on, dateStyle: "day") } : chaque jour de marge
interview-days-mean = Ce que signifient ces jours
interview-years-on =
    { $years ->
        [one] { $years } an plus tard
       *[other] { $years } ans plus tard
    }

## The options

interview-as-in = D’après : { $notice }
interview-matrix = Les options et ce que chacune apporte
interview-you-need = Il vous faut
interview-counts-needed = Sans réponse, compte comme nécessaire
interview-you-are-unsure = Vous hésitez
interview-not-needed-or-open = Pas nécessaire ou sans réponse
interview-can-buy = Peut-on l’acheter ?
interview-on-day = Au { DATETIME($on, dateStyle: "short") }
interview-missing = Manque
interview-disputed = contesté
interview-beyond =
    { $count ->
        [0] Rien au-delà de vos besoins
        [1] { $count } fonctionnalité au-delà de vos besoins
       *[other] { $count } fonctionnalités au-delà de vos besoins
    }
interview-plan-unconfirmed = { $plan } : aucune offre confirmée
interview-plan-not-sold = { $plan } : n’est plus vendu
interview-left =
    { $count ->
        [one] { $count } option restante
       *[other] { $count } options restantes
    }
interview-ruled-out =
    { $count ->
        [one] { $count } option écartée
       *[other] { $count } options écartées
    }
interview-plan-then = Plan dans l’avis
interview-why = Pourquoi
interview-ruled-out-by = Écartée par

## Sources

interview-other-notices = En quoi un autre avis diffère
interview-in-catalog = Les deux avis dans le catalogue
