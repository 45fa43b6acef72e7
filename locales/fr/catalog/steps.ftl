# La liste de contrôle : sections, étapes, avertissements. Aucune phrase ne nomme d’offre : elle vient en argument.
# Le chemin de menu d’une étape suit sa phrase. `…-more` est une ligne plus discrète en dessous.

section-urgent = D’urgence
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

## La fin est passée : le plus urgent

step-now-move-by = Transférez tout le monde d’ici au { DATETIME($users-until, dateStyle: "long") } : jusque-là, les utilisateurs peuvent travailler avec { $retired-plan } comme avant.
step-now-reactivate-expired = Si c’est trop tôt, réactivez d’abord l’abonnement { $retired-plan }.
step-now-reactivate-expired-more = Il faut un administrateur général ou de facturation. Un nouveau mois ou une nouvelle année est facturé, et la prochaine date de facturation recule d’autant.
step-now-assign = Achetez et attribuez les nouvelles licences aujourd’hui : l’accès des utilisateurs a pris fin le { DATETIME($users-until, dateStyle: "long") }.
step-now-assign-more = Les licences de l’ancien plan ne peuvent plus être attribuées. Les applications Office qu’il comprenait ne font plus que lire et imprimer.
step-now-save-data = Faites sauvegarder par un administrateur ce qui est encore nécessaire, d’ici au { DATETIME($admins-until, dateStyle: "long") } : le { DATETIME($gone-on, dateStyle: "long") }, les données sont définitivement perdues.
step-now-reactivate-disabled = Si les utilisateurs ne peuvent pas attendre, réactivez l’abonnement { $retired-plan } aujourd’hui : ils peuvent alors de nouveau travailler avec lui.
step-now-reactivate-disabled-more = Il faut un administrateur général ou de facturation. Un nouveau mois ou une nouvelle année est facturé, et la prochaine date de facturation recule d’autant.
step-now-deleted = Achetez du nouveau : l’abonnement { $retired-plan } ne peut plus être réactivé.
step-now-deleted-more = Un nouvel abonnement ne fait pas revenir les données. L’annuaire a disparu lui aussi, sauf si un autre service l’utilise.
step-now-assign-cancelled = Achetez et attribuez les nouvelles licences aujourd’hui : l’accès des utilisateurs a pris fin le { DATETIME($users-until, dateStyle: "long") }.
step-now-assign-cancelled-more = Aucune page ne dit combien de temps restent les données d’un abonnement annulé.
step-now-see-status = Voyez si l’abonnement { $retired-plan } est seulement suspendu : dans ce cas, réactivez-le et sauvegardez les données.
step-now-see-status-more = S’il a disparu de la liste, demandez au support s’il peut encore être réactivé.
step-now-call-partner = Appelez le partenaire aujourd’hui : l’accès des utilisateurs a pris fin le { DATETIME($users-until, dateStyle: "long") }.
step-now-call-partner-more = Demandez si l’ancien abonnement est seulement suspendu : le partenaire peut alors le réactiver, et les données peuvent être sauvegardées. Aucune page ne dit combien de temps restent les données d’un abonnement annulé.
step-now-buy-anew-by = Faites acheter et attribuer les nouvelles licences d’ici au { DATETIME($users-until, dateStyle: "long") } : jusque-là, les utilisateurs peuvent travailler.
step-now-buy-anew-by-more = L’abonnement { $retired-plan } ne peut pas être réactivé.
step-now-buy-anew = Faites acheter et attribuer les nouvelles licences aujourd’hui : l’accès des utilisateurs a pris fin le { DATETIME($users-until, dateStyle: "long") }.
step-now-buy-anew-more = L’abonnement { $retired-plan } ne peut pas être réactivé.
step-now-renewal-order = Demandez aujourd’hui au partenaire de licence en volume une commande de renouvellement, ou faites transférer tout le monde d’ici au { DATETIME($users-until, dateStyle: "long") }.
step-now-renewal-order-more = Jusque-là, les utilisateurs peuvent travailler, selon le plus court des délais de Microsoft.
step-now-ask-access = Demandez aujourd’hui au partenaire de licence en volume si les utilisateurs peuvent encore travailler : selon le délai le plus court, leur accès a pris fin le { DATETIME($users-until, dateStyle: "long") }.
step-now-ask-access-more = S’ils ne le peuvent plus, achetez et attribuez aussitôt les nouvelles licences.
step-now-ask-data = Demandez aujourd’hui au partenaire de licence en volume si les données existent encore.
step-now-ask-data-more = Sous un contrat Entreprise, elles sont gardées 150 jours après la fin, sous un contrat Open 120.

## Plus personne ne peut l’avoir : vérifier, puis nouvel achat

step-verify-service-ended = Ne cherchez pas de données à sauvegarder : le service derrière { $retired-plan } a pris fin le { DATETIME($service-end, dateStyle: "long") }.
step-verify-service-ended-more = Un export ou une liste qui le nomme encore ne prouve pas que le service fonctionne.
step-verify-part-number = Relisez la référence : pour { $retired-plan }, c’est { $retired-sku }.
step-verify-part-number-more = Une autre référence est un autre plan, peut-être encore vendu.
step-verify-seller = Demandez qui envoie la facture : un partenaire, Microsoft, ou un revendeur de licences en volume.
step-verify-seller-more = Un autre mode d’achat suppose un autre avis ou une autre fin.
step-verify-export = Refaites un export de tous les abonnements et cherchez-y { $retired-plan }.
step-verify-export-more = Certaines vues masquent ce qui a expiré ; l’export complet et l’API le montrent. Ce qui arrive à expiration a une date de fin et auto renew = False.
step-new-ask-unconfirmed = Avant de promettre quoi que ce soit, demandez au vendeur s’il est possible d’acheter { $unconfirmed-plans }.
step-new-ask-unconfirmed-more = Aucune offre n’est confirmée.
step-new-open-add-subscriptions = Ouvrez la page des nouveaux abonnements du client.
step-new-open-users = Quand tout est actif, ouvrez la page des utilisateurs et des licences du client.
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
step-gone-ask-unconfirmed = { step-new-ask-unconfirmed }
step-gone-ask-unconfirmed-more = { step-new-ask-unconfirmed-more }
step-gone-open-add-subscriptions = { step-new-open-add-subscriptions }
step-gone-order-base = { step-new-order-base }
step-gone-order-add-ons = { step-new-order-add-ons }
step-gone-order-add-ons-more = { step-new-order-add-ons-more }
step-gone-owned = { step-man-owned }
step-gone-see-active = Cherchez { $plans } dans la liste de vos produits : tout doit être actif et entièrement configuré.
step-gone-assign = Donnez à chacun { $plans }, et assurez-vous que tous peuvent travailler.
step-gone-assign-customer = { step-gone-assign }
step-gone-let-run-out = { step-man-let-run-out }
step-gone-let-run-out-more = { step-man-let-run-out-more }

## Aucune option ne reste

step-decide-needs = Choisissez le besoin auquel renoncer, ou prenez l’option la plus proche et répondez autrement à ce qui lui manque.
step-decide-needs-more = Les étapes de la migration s’affichent dès qu’une option reste.

## Dans l’Espace partenaires

step-pc-list-add-ons = Dressez la liste des modules complémentaires de l’abonnement { $retired-plan }.
step-pc-list-add-ons-more = Ils prennent fin avec lui et ne sont pas repris.
step-pc-ask-unconfirmed = Avant de promettre quoi que ce soit, demandez au distributeur s’il est possible d’acheter { $unconfirmed-plans }.
step-pc-ask-unconfirmed-more = Aucune offre n’est confirmée.
step-pc-open-add-subscriptions = Ouvrez la page des nouveaux abonnements du client.
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
step-pc-see-new-active = Assurez-vous que tous les nouveaux plans sont affichés comme actifs.
step-pc-back-up = Sauvegardez ce qui ne doit pas disparaître avec { $retired-plan }.
step-pc-back-up-more = Une fois l’abonnement suspendu, seuls les administrateurs accèdent à ses données.
step-pc-open-users = Ouvrez la page des utilisateurs et des licences du client.
step-pc-manage-licenses = Sélectionnez le premier utilisateur et ouvrez ses licences.
step-pc-swap-licence = Désactivez la case à cocher « { $retired-plan } », choisissez { $plans }, puis sélectionnez « Envoyer ».
step-pc-swap-licence-more = Une page de confirmation énumère les nouvelles attributions.
step-pc-give-licence = Choisissez { $plans }, puis sélectionnez « Envoyer ».
step-pc-give-licence-more = Une page de confirmation énumère les nouvelles attributions.
step-pc-next-users =
    { $other-seats ->
        [0] Faites de même pour chaque autre utilisateur à transférer.
        [one] Faites de même pour l’autre utilisateur.
       *[other] Faites de même pour les { $other-seats } autres utilisateurs.
    }
step-pc-nobody-left = Assurez-vous que plus personne n’a de licence { $retired-plan }.
step-pc-nobody-left-more = Ce n’est qu’alors que l’ancien abonnement peut prendre fin sans risque.
step-pc-everyone-licensed = Assurez-vous que chacun a une nouvelle licence et peut travailler.
step-pc-open-subscription = Ouvrez l’ancien abonnement du client.
step-pc-set-suspended = Sur la page des détails, définissez l’état sur « Suspendu », puis sélectionnez « Envoyer ».
step-pc-afterwards = Assurez-vous que l’abonnement { $retired-plan } est suspendu et le nouvel abonnement actif ; l’ancien n’est pas facturé au client.
step-pc-afterwards-more = La date de suppression de ses données figure sous le bouton « Suspendu ». L’avis dit 120 jours ; n’y comptez pas.
step-pc-let-run-out = Laissez l’abonnement { $retired-plan } tel quel jusqu’à sa fin, et assurez-vous que le renouvellement automatique est désactivé.
step-pc-let-run-out-more = Sous le nouveau commerce, un abonnement suspendu est facturé jusqu’à la fin de sa période.

## Par l’onglet Mise à niveau

step-ut-plan-downtime = Choisissez un moment où personne n’a besoin du centre d’administration : les administrateurs n’y ont pas accès pendant la mise à niveau.
step-ut-plan-downtime-more = Les pages de Microsoft de 2020 parlent d’une heure au plus, ou de plusieurs heures ; depuis 2024, seule la page de l’abonnement est bloquée.
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
step-ut-domains-more = L’article de Microsoft sur le changement de plan n’en dit rien dans les copies dont nous disposons. En cas de doute, contactez le support.
step-ut-add-ons = Dressez la liste des modules complémentaires de l’abonnement.
step-ut-add-ons-more = Par exemple Stockage de fichiers supplémentaire Office 365.
step-ut-save-before = Sauvegardez ce qui ne doit pas se perdre d’ici au { DATETIME($service-end, dateStyle: "long") } : ce jour-là, le service lui-même prend fin.
step-ut-open-tab = Ouvrez l’ancien abonnement et les plans vers lesquels il peut être mis à niveau.
step-ut-plans-listed = Assurez-vous que l’onglet affiche des plans, dont { $plans }.
step-ut-plans-listed-more = S’il donne un motif à la place, indiquez-le dans le dossier : le remède s’affiche alors ici.
step-ut-ask-unconfirmed = Demandez au support Microsoft s’il est possible d’acheter { $unconfirmed-plans }.
step-ut-ask-unconfirmed-more = Aucune offre n’est confirmée.
step-ut-choose = Choisissez { $base-plans } dans la liste.
step-ut-cart =
    { $seats ->
        [0] Sur la page « Panier », vérifiez que tout est exact, choisissez le paiement mensuel ou annuel, et assurez-vous que « Quantité » est celle de l’ancien plan.
        [one] Sur la page « Panier », vérifiez que tout est exact, choisissez le paiement mensuel ou annuel, et assurez-vous que « Quantité » indique { $seats }.
       *[other] Sur la page « Panier », vérifiez que tout est exact, choisissez le paiement mensuel ou annuel, et assurez-vous que « Quantité » indique { $seats }.
    }
step-ut-checkout = Passez au paiement et vérifiez « Vendu à », « Facturé à » et « Articles de cette commande » ; « Modifier », à côté, corrige chacun.
step-ut-checkout-more = Abonnement prépayé ? Si le nouveau plan coûte moins que ce qui reste, la différence est perdue ; vous en êtes averti avant de payer.
step-ut-checkout-2024 = Sur la page de paiement, sélectionnez un mode de paiement ou ajoutez-en un.
step-ut-schedule =
    { $seats ->
        [0] Choisissez le moment du changement, autant de licences qu’en a l’ancien plan, la durée de l’abonnement et la fréquence de facturation.
        [one] Choisissez le moment du changement, { $seats } licence, la durée de l’abonnement et la fréquence de facturation.
       *[other] Choisissez le moment du changement, { $seats } licences, la durée de l’abonnement et la fréquence de facturation.
    }
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

## Pourquoi l’onglet Mise à niveau refuse, et ce qui aide

step-refused-more-users-than-licences = Retirez des licences à des utilisateurs ou achetez-en, jusqu’à ce que chacun en ait une valide ; puis consultez de nouveau l’onglet.
step-refused-more-users-than-licences-more = La page des licences nomme le conflit. Si l’onglet ne propose toujours rien, procédez à la main ou contactez le support.
step-refused-not-set-up = Voyez si un service a un incident ou n’est pas entièrement configuré ; dans ce cas, attendez quelques heures et consultez de nouveau l’onglet.
step-refused-not-set-up-more = S’il ne propose toujours rien ensuite, contactez le support ou procédez à la main.
step-refused-change-under-way = Attendez la fin de l’autre modification ou de la vérification de solvabilité, jusqu’à deux jours ouvrables ; puis consultez de nouveau l’onglet.
step-refused-change-under-way-more = Entre-temps, les utilisateurs gardent l’ancien plan. Si le temps manque, procédez à la main.
step-refused-not-eligible = Procédez à la main ou contactez le support : l’abonnement n’est pas admissible pour le moment.
step-refused-several-plans = Procédez à la main : l’onglet n’aide pas quand il y a plusieurs plans du même produit.
step-refused-several-plans-2024 = Transférez tous les utilisateurs dans un seul des plans du même produit, annulez celui qui est vide, puis regardez de nouveau.
step-refused-several-plans-2024-more = Ou procédez à la main.
step-refused-prepaid = Procédez à la main, ou attendez que le temps prépayé soit presque écoulé ; le support peut aussi aider.
step-refused-prepaid-more = À la main, le temps prépayé qui reste n’est pas crédité.
step-refused-prepaid-2024 = Regardez de nouveau, et procédez à la main si le plan est toujours refusé parce qu’il est prépayé.
step-refused-prepaid-2024-more = La liste de Microsoft de décembre 2024 ne contient plus ce motif. À la main, le temps prépayé qui reste n’est pas crédité.
step-refused-government-or-nonprofit = Procédez à la main : l’onglet n’a rien pour les plans du secteur public ou à but non lucratif.
step-refused-government-or-nonprofit-more = Une page de 2020 cite le support comme autre voie.
step-refused-busy = Réessayez une heure environ après la première tentative : beaucoup de modifications sont en cours dans le service.
step-refused-busy-more = Si l’onglet ne propose toujours rien, procédez à la main ou contactez le support.
step-refused-busy-2024 = Réessayez une heure environ après la première tentative, et procédez à la main si rien n’est encore proposé.
step-refused-busy-2024-more = La liste de Microsoft de décembre 2024 ne contient plus ce motif.
step-refused-fewer-services = Procédez à la main, une fois sauvegardées les données pour lesquelles le nouveau plan n’a pas de service ; le support peut aussi aider.
step-refused-fewer-services-more = L’onglet ne propose que des plans avec les mêmes services contenant des données, comme Exchange Online et SharePoint Online, ou des versions supérieures.
step-refused-add-on = Procédez à la main : le module complémentaire bloque l’onglet.
step-refused-add-on-2024 = Retirez le module complémentaire et regardez de nouveau ; rajoutez-le ensuite s’il est encore utile.
step-refused-add-on-2024-more = Ou procédez à la main.
step-refused-unpaid-balance = Réglez le solde impayé par « Payer maintenant », puis consultez de nouveau l’onglet.
step-refused-unpaid-balance-2024 = Réglez le solde impayé par « Payer maintenant » ou « Régler le solde », puis regardez de nouveau.
step-refused-unpaid-balance-2024-more = Depuis 2024, cela n’est dit que de ceux qui paient sur facture.
step-refused-other-message = Procédez à la main, ou demandez au support ce que signifie le message.

## À la main dans le centre d’administration

step-man-ask-unconfirmed = Demandez au support Microsoft s’il est possible d’acheter { $unconfirmed-plans }.
step-man-ask-unconfirmed-more = Aucune offre n’est confirmée.
step-man-buy =
    { $seats ->
        [0] Achetez { $base-plans } dans la même organisation, avec le bon nombre de licences : autant qu’en a l’ancien plan.
        [one] Achetez { $seats } licence { $base-plans } dans la même organisation.
       *[other] Achetez { $seats } licences { $base-plans } dans la même organisation.
    }
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
step-man-back-up-more = Chaque utilisateur exporte d’Outlook son courrier, ses contacts et son calendrier dans un fichier .pst, et télécharge ses fichiers OneDrive. Avec autant de services ou plus, aucune sauvegarde n’est nécessaire.
step-man-back-up-shared = S’il manque SharePoint au nouveau plan, notez les adresses des sites d’équipe ; s’il lui manque Yammer ou Viva Engage, faites-le exporter par un administrateur dans un fichier .zip.
step-man-back-up-shared-more = Dans la même organisation, les utilisateurs qui perdent SharePoint accèdent encore à un site d’équipe par son adresse. Aucune page ne dit si leur nouvelle licence le permet.
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
step-man-cancel-more = Il faut un administrateur de facturation. Plusieurs abonnements du même plan s’annulent un par un.
step-man-let-run-out = Laissez l’abonnement { $retired-plan } tel quel : le { DATETIME($gone-on, dateStyle: "long") }, il est supprimé de lui-même.
step-man-let-run-out-more = Si vous l’avez réactivé, annulez-le une fois tout le monde transféré.

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
step-cp-let-run-out = Laissez le partenaire acheter les nouveaux plans, réaffecter les licences et garder l’abonnement { $retired-plan } tel quel jusqu’à sa fin.
step-cp-let-run-out-more = Sous le nouveau commerce, un abonnement suspendu est facturé jusqu’à la fin de sa période.
step-cp-what-partner-does-late = Laissez le partenaire acheter les nouveaux plans et attribuer les licences à chacun.
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
step-ar-afterwards-more = Le partenaire de licence en volume voit si le contrat prévoit une prolongation automatique.
step-ar-everyone-licensed = Assurez-vous que chacun a une nouvelle licence et que l’abonnement { $retired-plan } n’est pas prolongé de lui-même.

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
warning-add-on-refuses-tab = Une page de 2020 énumère les modules complémentaires dans le panier, une autre dit qu’un module complémentaire bloque l’onglet. Dans ce cas, retirez-le et rajoutez-le ensuite, ou procédez à la main.
warning-most-refusals-temporary = Si l’onglet n’en affiche aucun, il dit pourquoi. La plupart des motifs passent, comme un service en panne ou pas encore configuré, une autre modification en cours (jusqu’à deux jours ouvrables) ou une forte charge (une heure environ) : attendez et réessayez, puis contactez le support.
warning-add-ons-in-cart = Les modules complémentaires de l’ancien plan sont aussi dans le panier et sont repris ; ceux que le nouveau plan comprend sont supprimés.
warning-credit-check = Le paiement sur facture peut entraîner une vérification de solvabilité, de deux jours ouvrables ou plus. Jusqu’à son terme, les administrateurs n’ont pas accès au centre d’administration ; les utilisateurs gardent l’ancien plan au complet.
warning-credit-check-large-order = Une commande importante peut entraîner une vérification de solvabilité quel que soit le paiement, de deux jours ouvrables ou plus. Jusqu’à son terme, les administrateurs n’ont pas accès au centre d’administration ; les utilisateurs continuent à travailler.
warning-how-long = La mise à niveau prend de quelques minutes à quelques heures, selon le nombre d’utilisateurs. Sans erreur, elle dure en général moins de dix minutes ; une autre page dit une heure au plus.
warning-skip-if-owned = Si vous avez déjà le nouvel abonnement, n’achetez rien et continuez.
warning-credit-check-manual = Le paiement sur facture ou une commande importante peut entraîner une vérification de solvabilité. Le nouvel abonnement peut alors n’être disponible qu’après deux jours ouvrables ou plus.
warning-not-ready-try-later = S’il n’est pas dans la liste, réessayez plus tard. S’il n’apparaît toujours pas, voyez s’il a été acheté pour une autre organisation, puis contactez le support.
warning-replace-removes-all = Le remplacement retire toutes les licences des utilisateurs choisis. Sélectionnez donc de nouveau aussi les modules complémentaires à garder.
warning-cancel-only-after-reassigning = N’annulez qu’une fois tous les utilisateurs réaffectés.
warning-cancel-mca-seven-days = Sous un contrat client Microsoft, un crédit n’est accordé que dans les 7 jours suivant le début ou le renouvellement. Ensuite, on ne peut que désactiver la facturation périodique, et les deux plans sont payés jusqu’à la fin de l’ancienne période.
warning-countdown = Les utilisateurs qui ont la nouvelle licence ne sont pas concernés par ce qui suit. Si l’ancien abonnement expire simplement, qui n’a que l’ancien plan peut travailler jusqu’au { DATETIME($users-until, dateStyle: "long") }. Un administrateur accède aux données jusqu’au { DATETIME($admins-until, dateStyle: "long") }. Le { DATETIME($gone-on, dateStyle: "long") }, elles sont perdues.
warning-countdown-past = Les utilisateurs qui ont la nouvelle licence ne sont pas concernés. Un administrateur accède aux anciennes données jusqu’au { DATETIME($admins-until, dateStyle: "long") }. Le { DATETIME($gone-on, dateStyle: "long") }, elles sont perdues.
warning-countdown-suspended = Les utilisateurs qui ont la nouvelle licence ne sont pas concernés par ce qui suit. Si l’ancien abonnement est suspendu le dernier jour possible, qui n’a que l’ancien plan peut travailler jusqu’au { DATETIME($users-until, dateStyle: "long") }. Un administrateur accède aux données jusqu’au { DATETIME($admins-until, dateStyle: "long") }. Le { DATETIME($gone-on, dateStyle: "long") }, elles sont perdues.
warning-countdown-volume = Les utilisateurs qui ont la nouvelle licence ne sont pas concernés par ce qui suit. Selon le plus court des délais de Microsoft, qui n’a que l’ancien plan peut travailler jusqu’au { DATETIME($users-until, dateStyle: "long") }. Un administrateur accède aux données jusqu’au { DATETIME($admins-until, dateStyle: "long") }. Le { DATETIME($gone-on, dateStyle: "long") }, elles sont perdues.
warning-countdown-undated = Les utilisateurs qui ont la nouvelle licence ne sont pas concernés par la fin de l’ancien abonnement.
warning-volume-days = Les pages de Microsoft divergent. Après la fin, les utilisateurs travaillent 90 jours sous un contrat Entreprise, 30 pour certains abonnements, et 30 sous un contrat Open ; une page plus ancienne dit que les services s’arrêtent aussitôt.
warning-service-ends = Sauvegardez d’ici au { DATETIME($service-end, dateStyle: "long") } ce qui ne doit pas se perdre : ce jour-là, le service lui-même prend fin, quoi que dise l’abonnement.
warning-reactivate-retired = L’avis dit que ce plan n’est pas renouvelé. Aucune page ne dit si le bouton est tout de même proposé ; s’il manque, contactez le support.
warning-reactivate-new-term = Sous un contrat client Microsoft, dit une page de 2025, la réactivation ouvre ce jour-là un nouvel abonnement de même durée.
warning-new-commerce-72-hours = Ce qui est acheté avant le 12 mars 2022 ne peut être annulé que dans les 72 heures.
warning-new-commerce-refund = Dans ce délai, le remboursement se compte par jour. Certains distributeurs parlent d’un remboursement complet dans les 24 premières heures ; n’y comptez pas.
warning-order-in-cart = Depuis 2023, le catalogue a un panier : « Ajouter au panier », « Vérifier », puis « Envoyer » et « Acheter ».
warning-suspended-to-the-end = S’il est encore suspendu à la fin de sa période, la page de Microsoft dit à un endroit qu’il expire et que les utilisateurs peuvent travailler 30 jours de plus, à un autre qu’il est désactivé. Ne comptez sur aucun accès.
warning-cancelled-under-new-commerce = Il ne peut être annulé que dans les 7 jours suivant l’achat ou le renouvellement, et il est aussitôt perdu. La page de Microsoft laisse aux administrateurs 7 jours pour une sauvegarde ; un distributeur dit qu’un nouvel achat dans les 90 jours fait revenir les données. Comptez sur les 7 jours.
warning-older-admin-center = Dans l’ancien centre d’administration, ce n’est pas un onglet mais un bouton, « Changer de plan » : choisissez un plan, lisez les informations clés, passez au paiement. La suite décrit le nouveau.
warning-link-since-2024 = Depuis décembre 2024, ce n’est plus un onglet mais un lien, « Afficher les mises à niveau recommandées pour votre organisation » ; sous un contrat client Microsoft, il s’appelle « Passer à une autre option d’abonnement ».
warning-tab-after-the-end = Aucune page ne dit si l’onglet propose encore des plans après la fin. S’il n’en propose aucun, procédez à la main.
warning-refusals-older-agreement = Depuis décembre 2024, la liste des motifs de Microsoft ne vaut que pour l’ancien contrat (MOSA).
warning-not-sold-everywhere = Tous les services ne sont pas vendus dans tous les pays : vérifiez le vôtre, surtout pour les forfaits d’appels et l’audioconférence.
warning-cancel-self-2020 = Sous l’ancien contrat, vous pouvez annuler vous-même avec moins de 25 licences attribuées, dit une page de 2020 ; au-delà, appelez le support. Le temps non utilisé est crédité.
warning-cancel-self = Sous l’ancien contrat, vous pouvez annuler vous-même jusqu’à 25 licences : s’il y en a plus, réduisez d’abord à 25. Le temps non utilisé est crédité.
warning-cancelled-data-goes = Une fois l’abonnement annulé, les utilisateurs perdent aussitôt l’accès et seuls les administrateurs accèdent à ses données. Une page dit que ce qui reste peut disparaître après 30 jours, d’autres après 90, et au plus tard après 180 : comptez 30. Annulez, ne supprimez pas : la suppression emporte aussitôt les contenus SharePoint et OneDrive.
warning-extended-term = Sous un contrat client Microsoft, un abonnement peut continuer de mois en mois après sa période (Extended Service Term), facturé jusqu’à ce que vous l’annuliez. Aucune page ne dit si cela vaut pour un plan mis hors service.
