# La frise : les libellés courts de ses jours, les états après la fin, et la raison de chaque jour de marge.

event-sales-end = Fin de la vente
event-auto-renew-off = Renouvellement automatique désactivé ; le portail affiche « Expire le » et non plus « Renouvellements automatiques le »
event-auto-renew-off-short = Renouvellement automatique désactivé
event-as-of = À la date du
event-ends-on = Fin de l’abonnement
event-last-possible-end = Dernière fin possible
event-latest-start = Début au plus tard
event-suspend-early = Suspendu ce jour-là au plus tard, l’ancien abonnement garde ses données pendant 90 jours entiers
event-suspend-early-short = Suspendu d’ici là : données gardées 90 jours
event-data-gone = Anciennes données supprimées : 90 jours après la suspension, ou à la fin de la période si elle vient avant
event-data-gone-short = Anciennes données supprimées
event-deprovisioned = Chiffre de l’avis : 120 jours après la suspension
event-deprovisioned-short = Chiffre de l’avis : 120 jours
event-suspended = Suspendu le dernier jour possible : les utilisateurs sans la nouvelle licence n’ont plus accès
event-suspended-short = Suspendu au plus tard : plus d’accès
event-cancelled = Annulé : les utilisateurs n’ont plus accès
event-expired = Expiré : les utilisateurs peuvent en général encore travailler
event-disabled = Désactivé : seuls les administrateurs accèdent aux données
event-deleted = Supprimé : les données sont perdues
event-suspended-to-end = S’il est resté suspendu jusqu’à la fin : selon une phrase de la page de Microsoft, il expire et les utilisateurs peuvent de nouveau travailler, selon une autre, il est désactivé
event-suspended-to-end-short = Suspendu jusqu’à la fin : lectures divergentes
event-disabled-multi-year = Clients Entreprise avec des périodes de plusieurs années : désactivé seulement maintenant
event-disabled-multi-year-short = Entreprise, plusieurs années : désactivé seulement maintenant
event-deleted-multi-year = Clients Entreprise avec des périodes de plusieurs années : supprimé seulement maintenant
event-deleted-multi-year-short = Entreprise, plusieurs années : supprimé seulement maintenant
event-cancelled-may-go = Annulé le dernier jour possible : ce qui reste peut être supprimé, 30 jours après
event-cancelled-may-go-short = Après une annulation : données en danger
event-cancelled-may-go-90 = Annulé le dernier jour possible : d’autres pages disent que ce qui reste peut être supprimé 90 jours après
event-cancelled-may-go-90-short = Après une annulation : 90 jours, selon d’autres pages
event-cancelled-gone = Annulé le dernier jour possible : données perdues au plus tard, 180 jours après
event-cancelled-gone-short = Après une annulation : perdues au plus tard
event-services-stop = Une page plus ancienne dit que les services s’arrêtent aussitôt
event-services-stop-short = Arrêt des services, selon une page plus ancienne
event-disabled-enterprise = Sous un contrat Entreprise, désactivé seulement maintenant
event-deleted-enterprise = Sous un contrat Entreprise, supprimé seulement maintenant

stage-cancelled = annulé ; aucune page ne dit combien de temps les données restent
stage-expired = expiré ; les utilisateurs peuvent en général encore travailler
stage-disabled = désactivé ; seuls les administrateurs accèdent aux données
stage-deleted = supprimé ; les données sont perdues

margin-suspend = Un jour calendaire pour suspendre ou annuler l’ancien abonnement, au plus tard la veille de sa fin : les portails comptent les jours en UTC, avec jusqu’à un jour d’écart par rapport aux vôtres.
margin-reassign = Un jour ouvrable pour réaffecter les licences.
margin-buy = Un jour ouvrable pour acheter et voir les deux abonnements actifs.
margin-credit-check = Trois jours ouvrables pour une vérification de solvabilité : les pages de Microsoft disent jusqu’à deux jours ouvrables, l’une d’elles, à un endroit, deux ou plus.
