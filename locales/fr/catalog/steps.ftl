# La liste de contrôle : sections, étapes, avertissements. Aucune phrase ne nomme d’offre : elle vient en argument.
# Le chemin de menu d’une étape suit sa phrase. `…-more` est une ligne plus discrète en dessous.

section-verify = Vérification
section-buy-new = Nouvel achat
section-decide = Décision
section-purchase = Achat
section-reassign = Réaffectation
section-suspend = Suspension
section-prepare = Préparation
section-check-tab = Contrôle de l’onglet
section-upgrade = Mise à niveau
section-afterwards = Ensuite
section-verify-purchase = Vérification
section-cancel = Annulation
section-contact = Contact

## Plus personne ne peut l’avoir : vérifier, puis nouvel achat

step-verify-part-number = Relisez la référence : pour { $retired-plan }, c’est { $retired-sku }.
step-verify-part-number-more = Une autre référence est un autre plan, peut-être encore vendu.
step-verify-seller = Demandez qui envoie la facture : un partenaire, Microsoft, ou un revendeur de licences en volume.
step-verify-seller-more = Un autre mode d’achat suppose un autre avis ou une autre fin.
step-verify-export = Refaites un export de tous les abonnements et cherchez-y { $retired-plan }.
step-verify-export-more = Certaines vues masquent ce qui a expiré ; l’export complet et l’API le montrent. Ce qui arrive à expiration a une date de fin et auto renew = False.
step-new-ask-unconfirmed = Avant de promettre quoi que ce soit, demandez au vendeur s’il est possible d’acheter { $unconfirmed-plans }.
step-new-ask-unconfirmed-more = Aucune offre n’est confirmée.
step-new-order-base =
    { $seats ->
        [0] Commandez { $base-plans }, autant de licences qu’il y a d’utilisateurs.
        [one] Commandez { $seats } licence { $base-plans }.
       *[other] Commandez { $seats } licences { $base-plans }.
    }
step-new-order-add-ons =
    { $seats ->
        [0] Une fois le plan de base actif, commandez { $add-on-plans } pour le même nombre de licences.
        [one] Une fois le plan de base actif, commandez { $seats } licence { $add-on-plans }.
       *[other] Une fois le plan de base actif, commandez { $seats } licences { $add-on-plans }.
    }
step-new-order-add-ons-more = Un module complémentaire exige un plan de base actif.
step-new-assign = Attribuez les licences et assurez-vous que chacun peut travailler.

## Aucune option ne reste

step-decide-needs = Choisissez le besoin auquel renoncer, ou prenez l’option la plus proche et répondez autrement à ce qui lui manque.
step-decide-needs-more = Les étapes de la migration s’affichent dès qu’une option reste.

## Dans l’Espace partenaires

step-pc-list-add-ons = Dressez la liste des modules complémentaires de l’abonnement { $retired-plan }.
step-pc-list-add-ons-more = Ils prennent fin avec lui et ne sont pas repris.
step-pc-ask-unconfirmed = Avant de promettre quoi que ce soit, demandez au distributeur s’il est possible d’acheter { $unconfirmed-plans }.
step-pc-ask-unconfirmed-more = Aucune offre n’est confirmée.
step-pc-open-add-subscriptions = Ouvrez la page des nouveaux abonnements du client.
step-pc-open-add-subscriptions-more = L’ancien portail appelle ce menu « Tableau de bord ».
step-pc-order-base =
    { $seats ->
        [0] Choisissez { $base-plans } dans le catalogue, indiquez autant de licences qu’il y a d’utilisateurs, puis sélectionnez « Envoyer ».
        [one] Choisissez { $base-plans } dans le catalogue, indiquez { $seats } licence, puis sélectionnez « Envoyer ».
       *[other] Choisissez { $base-plans } dans le catalogue, indiquez { $seats } licences, puis sélectionnez « Envoyer ».
    }
step-pc-order-base-more = Les prix figurent dans la liste de prix et le tableau répertoriant les offres de l’Espace partenaires.
step-pc-order-add-ons =
    { $seats ->
        [0] Une fois le plan de base actif, commandez { $add-on-plans } pour le même nombre de licences, ainsi que les anciens modules complémentaires à garder.
        [one] Une fois le plan de base actif, commandez { $seats } licence { $add-on-plans }, ainsi que les anciens modules complémentaires à garder.
       *[other] Une fois le plan de base actif, commandez { $seats } licences { $add-on-plans }, ainsi que les anciens modules complémentaires à garder.
    }
step-pc-order-add-ons-more = Un module complémentaire exige un plan de base actif.
step-pc-see-active = Assurez-vous que l’abonnement { $retired-plan } et les nouveaux sont tous affichés comme actifs.
step-pc-see-active-more = À partir d’ici, l’ancien et le nouveau coexistent jusqu’à la dernière étape.
step-pc-back-up = Sauvegardez ce qui ne doit pas disparaître avec { $retired-plan }.
step-pc-back-up-more = Une fois l’abonnement suspendu, seuls les administrateurs accèdent à ses données.
step-pc-open-users = Ouvrez la page des utilisateurs et des licences du client.
step-pc-manage-licenses = Sélectionnez le premier utilisateur et ouvrez ses licences.
step-pc-swap-licence = Désactivez la case à cocher « { $retired-plan } », choisissez { $plans }, puis sélectionnez « Envoyer ».
step-pc-swap-licence-more = Une page de confirmation énumère les nouvelles attributions.
step-pc-next-users =
    { $other-seats ->
        [0] Faites de même pour chaque autre utilisateur à transférer.
        [one] Faites de même pour l’autre utilisateur.
       *[other] Faites de même pour les { $other-seats } autres utilisateurs.
    }
step-pc-nobody-left = Assurez-vous que plus personne n’a de licence { $retired-plan }.
step-pc-nobody-left-more = Ce n’est qu’alors que l’ancien abonnement peut prendre fin sans risque.
step-pc-open-subscription = Ouvrez l’ancien abonnement du client.
step-pc-set-suspended = Sur la page des détails, définissez l’état sur « Suspendu », puis sélectionnez « Envoyer ».
step-pc-afterwards = Assurez-vous que l’abonnement { $retired-plan } est suspendu et le nouvel abonnement actif ; l’ancien n’est pas facturé au client.
step-pc-afterwards-more = La date de suppression de ses données figure sous le bouton « Suspendu ». L’avis dit 120 jours ; n’y comptez pas.

## Par l’onglet Mise à niveau

step-ut-plan-downtime = Choisissez un moment où personne n’a besoin du centre d’administration : les administrateurs n’y ont pas accès pendant la mise à niveau.
step-ut-plan-downtime-more = Une page de 2020 parle d’une heure au plus ; depuis 2024, seule la page de l’abonnement est bloquée.
step-ut-note-settings = Notez quels services sont désactivés pour quels utilisateurs : la mise à niveau donne à chacun tous les services du nouveau plan.
step-ut-note-settings-more = Les utilisateurs et leurs données suivent d’eux-mêmes ; aucune donnée n’est perdue.
step-ut-licence-count =
    { $seats ->
        [0] S’il y a trop de licences, réduisez-en le nombre avant ou après : la mise à niveau elle-même n’en supprime pas.
        [one] Vérifiez s’il vous faut { $seats } licence ; la mise à niveau n’en supprime pas, réduisez donc avant ou après.
       *[other] Vérifiez s’il vous faut { $seats } licences ; la mise à niveau n’en supprime pas, réduisez donc avant ou après.
    }
step-ut-licence-count-more = Avec plus d’utilisateurs que de licences, l’onglet ne propose rien : libérez ou achetez d’abord des licences.
step-ut-domains = Si vous utilisez un domaine personnalisé, renseignez-vous sur ce qu’en fait la mise à niveau.
step-ut-domains-more = L’avis renvoie à l’article de Microsoft sur le changement de plan ; les copies dont nous disposons n’en disent rien. En cas de doute, contactez le support.
step-ut-add-ons = Dressez la liste des modules complémentaires de l’abonnement.
step-ut-add-ons-more = Par exemple Stockage de fichiers supplémentaire Office 365.
step-ut-open-tab = Ouvrez l’ancien abonnement et son onglet Mise à niveau.
step-ut-plans-listed = Assurez-vous que l’onglet affiche des plans, dont { $plans }.
step-ut-plans-listed-more = À faire à la main ou avec le support : plans dits non éligibles, prépayés, du secteur public ou pour organismes à but non lucratif, plusieurs plans d’un même produit, nouveau plan sans un service qui contient des données. Un solde impayé doit d’abord être réglé.
step-ut-ask-unconfirmed = Demandez au support Microsoft s’il est possible d’acheter { $unconfirmed-plans }.
step-ut-ask-unconfirmed-more = Aucune offre n’est confirmée.
step-ut-choose = Choisissez { $base-plans } dans la liste.
step-ut-choose-more = Les forfaits d’appels ne sont vendus que dans peu de pays, l’audioconférence pas dans tous : vérifiez le vôtre.
step-ut-cart =
    { $seats ->
        [0] Sur la page « Panier », vérifiez que tout est exact, choisissez le paiement mensuel ou annuel, et assurez-vous que « Quantité » est celle de l’ancien plan.
        [one] Sur la page « Panier », vérifiez que tout est exact, choisissez le paiement mensuel ou annuel, et assurez-vous que « Quantité » indique { $seats }.
       *[other] Sur la page « Panier », vérifiez que tout est exact, choisissez le paiement mensuel ou annuel, et assurez-vous que « Quantité » indique { $seats }.
    }
step-ut-checkout = Passez au paiement et vérifiez « Vendu à », « Facturé à » et « Articles de cette commande » ; « Modifier », à côté, corrige chacun.
step-ut-checkout-more = Abonnement prépayé ? Si le nouveau plan coûte moins que ce qui reste, la différence est perdue ; vous en êtes averti avant de payer.
step-ut-pay-invoice = Pour payer sur facture, choisissez-le ici ; ce n’est proposé qu’au-delà d’un certain montant.
step-ut-place-order = Quand tout est exact, passez la commande.
step-ut-watch = Suivez la mise à niveau sur la page de l’abonnement { $retired-plan } ou sur celle du nouvel abonnement.
step-ut-watch-more = « Vérifier l’état de la mise à niveau » montre où elle en est.
step-ut-users-work = Assurez-vous que chacun peut travailler avec le nouveau plan et que rien ne manque.
step-ut-users-work-more = La mise à niveau elle-même ne perd aucune donnée.
step-ut-settings-again = Désactivez de nouveau, utilisateur par utilisateur, les services que vous aviez notés.
step-ut-settings-again-more = Contrôlez les utilisateurs qui ont plusieurs abonnements : la mise à niveau ne garde leur répartition que dans la mesure du possible.
step-ut-old-cancelled = Assurez-vous que l’abonnement { $retired-plan } est annulé : la mise à niveau le fait pour vous.
step-ut-old-cancelled-more = Sa facturation cesse le jour où la mise à niveau est terminée. Le temps non utilisé est crédité, sur une nouvelle facture dans les 30 jours.

## À la main dans le centre d’administration

step-man-ask-unconfirmed = Demandez au support Microsoft s’il est possible d’acheter { $unconfirmed-plans }.
step-man-ask-unconfirmed-more = Aucune offre n’est confirmée.
step-man-buy =
    { $seats ->
        [0] Achetez { $base-plans } dans la même organisation, avec le bon nombre de licences : autant qu’en a l’ancien plan.
        [one] Achetez { $seats } licence { $base-plans } dans la même organisation.
       *[other] Achetez { $seats } licences { $base-plans } dans la même organisation.
    }
step-man-buy-more = Les forfaits d’appels ne sont vendus que dans peu de pays, l’audioconférence pas dans tous : vérifiez le vôtre.
step-man-owned = N’achetez rien : vous avez déjà { $plans }.
step-man-open-products = Ouvrez la liste de vos produits.
step-man-filter-active = Réglez « État de l’abonnement » sur « Actif » et cherchez { $plans } dans la liste.
step-man-filter-active-more = Tous les services du nouvel abonnement doivent être configurés avant de continuer.
step-man-licence-count =
    { $seats ->
        [0] Vérifiez que le nouvel abonnement a autant de licences que l’abonnement { $retired-plan } ; achetez ce qui manque.
        [one] Vérifiez que le nouvel abonnement a { $seats } licence, comme l’abonnement { $retired-plan } ; achetez-la si elle manque.
       *[other] Vérifiez que le nouvel abonnement a { $seats } licences, autant que l’abonnement { $retired-plan } ; achetez ce qui manque.
    }
step-man-back-up = Si le nouveau plan a moins de services, sauvegardez d’abord ce qu’ils contiennent.
step-man-back-up-more = Chaque utilisateur exporte d’Outlook son courrier, ses contacts et son calendrier, et télécharge ses fichiers OneDrive. Avec autant de services ou plus, aucune sauvegarde n’est nécessaire.
step-man-move-twenty =
    { $seats ->
        [0] Donnez à chacun { $plans } à la place de l’ancien plan, par groupes de 20 utilisateurs au plus.
        [one] Donnez à l’utilisateur { $plans } à la place de l’ancien plan.
       *[other] Donnez aux { $seats } utilisateurs { $plans } à la place de l’ancien plan, par groupes de 20 au plus.
    }
step-man-move-twenty-more = Sélectionnez « Remplacer les attributions de licence de produit existantes », puis « Remplacer ». Il faut un administrateur général, de licences ou d’utilisateurs.
step-man-bulk = Pour un grand nombre d’utilisateurs, attribuez plutôt les licences en bloc avec PowerShell.
step-man-nobody-left = Assurez-vous que plus personne n’a de licence { $retired-plan }.
step-man-cancel = Annulez l’abonnement { $retired-plan }.
step-man-cancel-more = Il faut un administrateur de facturation. Sous l’ancien contrat, vous pouvez le faire vous-même jusqu’à 25 licences : s’il y en a plus, réduisez d’abord à 25.

## Par un partenaire, ou par le représentant de compte

step-cp-find-partner = Contactez le partenaire qui a vendu l’abonnement.
step-cp-find-partner-more = C’est lui qui envoie la facture.
step-cp-ask-for =
    { $seats ->
        [0] Demandez { $plans } à la place de l’abonnement { $retired-plan }, pour autant de licences qu’il y a d’utilisateurs.
        [one] Demandez { $seats } licence { $plans } à la place de l’abonnement { $retired-plan }.
       *[other] Demandez { $seats } licences { $plans } à la place de l’abonnement { $retired-plan }.
    }
step-cp-unconfirmed = Demandez s’il est possible d’acheter { $unconfirmed-plans }.
step-cp-unconfirmed-more = Aucune offre n’est confirmée.
step-cp-agree-days = Convenez des jours de la migration : tout doit être fait avant le { DATETIME($ends-on, dateStyle: "long") }.
step-cp-what-partner-does = Laissez le partenaire acheter les nouveaux plans, réaffecter les licences et, en tout dernier, suspendre l’abonnement { $retired-plan }.
step-cp-what-partner-does-more = Ensuite, l’ancien abonnement n’est plus facturé.
step-ar-find = Contactez votre représentant de compte Microsoft.
step-ar-find-more = Si un partenaire s’occupe du contrat, contactez le partenaire.
step-ar-ask-for =
    { $seats ->
        [0] Demandez { $plans } à la place de l’abonnement { $retired-plan }, pour autant de licences qu’il y a d’utilisateurs.
        [one] Demandez { $seats } licence { $plans } à la place de l’abonnement { $retired-plan }.
       *[other] Demandez { $seats } licences { $plans } à la place de l’abonnement { $retired-plan }.
    }
step-ar-unconfirmed = Demandez s’il est possible d’acheter { $unconfirmed-plans }.
step-ar-unconfirmed-more = Aucune offre n’est confirmée.
step-ar-afterwards = Assurez-vous que l’abonnement { $retired-plan } n’est pas prolongé de lui-même une fois tout le monde transféré.
step-ar-afterwards-more = Demandez combien de temps les utilisateurs peuvent encore travailler après la fin : les pages de Microsoft divergent.

## Avertissements

warning-still-active-stop = S’il est encore actif, arrêtez-vous ici et corrigez le dossier avant d’acheter quoi que ce soit. Une date de fin lointaine ne prouve rien : même un abonnement qui ne peut pas se renouveler peut en avoir une.
warning-new-commerce-seven-days = Un achat sous le nouveau commerce ne peut être annulé que dans les 7 jours. Ensuite, toute la période est due, même en cas de suspension.
warning-catalogue-refuses = Si le catalogue refuse la commande, le client a peut-être déjà cette offre et n’a droit qu’à une seule, ou en a une suspendue : dans ce cas, réactivez-la.
warning-data-goes = Les anciennes données disparaissent 90 jours après la suspension ou le { DATETIME($ends-on, dateStyle: "short") }, selon ce qui vient en premier : si l’abonnement est suspendu le { DATETIME($suspend-early, dateStyle: "short") } au plus tard, elles restent 90 jours ; s’il l’est le { DATETIME($suspend-by, dateStyle: "short") }, seulement jusqu’à la fin. L’avis dit 120 jours ; n’y comptez pas.
warning-data-goes-undated = Les anciennes données disparaissent 90 jours après la suspension, ou à la fin de la période si elle vient avant. L’avis dit 120 jours ; n’y comptez pas.
warning-clear-and-pick-together = Désactivez la case et choisissez les plans au cours de la même visite. Un utilisateur enregistré sans l’un ni l’autre plan reste sans service jusqu’à la prochaine attribution.
warning-suspending-locks-out = La suspension coupe l’accès à tous ceux qui ont encore l’ancien plan. Si quelqu’un a été oublié, l’abonnement peut être réactivé tant que ses données existent.
warning-utc-days = L’Espace partenaires compte les jours en UTC, avec jusqu’à un jour d’écart par rapport aux vôtres. Suspendez au plus tard la veille du { DATETIME($ends-on, dateStyle: "short") }.
warning-users-not-interrupted = Les utilisateurs ne remarquent rien : ils gardent { $retired-plan } au complet jusqu’à la fin de la mise à niveau, puis ils ont le nouveau plan.
warning-add-on-refuses-tab = L’avis énumère les modules complémentaires dans le panier ; une autre page de 2020 dit qu’un module complémentaire bloque l’onglet. Dans ce cas, retirez-le et rajoutez-le ensuite, ou procédez à la main.
warning-most-refusals-temporary = Si l’onglet n’en affiche aucun, il dit pourquoi. La plupart des motifs passent, comme un service en panne ou pas encore configuré, une autre modification en cours (jusqu’à deux jours ouvrables) ou une forte charge (une heure environ) : attendez et réessayez, puis contactez le support.
warning-add-ons-in-cart = Les modules complémentaires de l’ancien plan sont aussi dans le panier et sont repris ; ceux que le nouveau plan comprend sont supprimés.
warning-credit-check = Le paiement sur facture peut entraîner une vérification de solvabilité, de deux jours ouvrables ou plus. Jusqu’à son terme, les administrateurs n’ont pas accès au centre d’administration ; les utilisateurs gardent l’ancien plan au complet.
warning-credit-check-large-order = Une commande importante peut entraîner une vérification de solvabilité quel que soit le paiement, de deux jours ouvrables ou plus. Jusqu’à son terme, les administrateurs n’ont pas accès au centre d’administration ; les utilisateurs continuent à travailler.
warning-how-long = La mise à niveau prend de quelques minutes à quelques heures, selon le nombre d’utilisateurs ; sans erreur, en général moins de dix minutes.
warning-skip-if-owned = Si vous avez déjà le nouvel abonnement, n’achetez rien et continuez.
warning-credit-check-manual = Le paiement sur facture ou une commande importante peut entraîner une vérification de solvabilité. Le nouvel abonnement peut alors n’être disponible qu’après deux jours ouvrables ou plus.
warning-not-ready-try-later = S’il n’est pas dans la liste, réessayez plus tard. S’il n’apparaît toujours pas, voyez s’il a été acheté pour une autre organisation, puis contactez le support.
warning-replace-removes-all = Le remplacement retire toutes les licences des utilisateurs choisis. Sélectionnez donc de nouveau aussi les modules complémentaires à garder.
warning-cancel-only-after-reassigning = N’annulez qu’une fois tous les utilisateurs réaffectés.
warning-cancel-mca-seven-days = Sous un contrat client Microsoft, un crédit n’est accordé que dans les 7 jours suivant le début ou le renouvellement. Ensuite, on ne peut que désactiver la facturation périodique, et les deux plans sont payés jusqu’à la fin de l’ancienne période.
