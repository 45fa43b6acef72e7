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
event-cancelled = Annulé : les utilisateurs n’ont plus accès
event-expired = Expiré : les utilisateurs peuvent en général encore travailler
event-disabled = Désactivé : seuls les administrateurs accèdent aux données
event-deleted = Supprimé : les données sont perdues

stage-cancelled = annulé ; aucune page ne dit combien de temps les données restent
stage-expired = expiré ; les utilisateurs peuvent en général encore travailler
stage-disabled = désactivé ; seuls les administrateurs accèdent aux données
stage-deleted = supprimé ; les données sont perdues

margin-suspend = Un jour calendaire pour suspendre ou annuler l’ancien abonnement, au plus tard la veille de sa fin : les portails comptent les jours en UTC, avec jusqu’à un jour d’écart par rapport aux vôtres.
margin-reassign = Un jour ouvrable pour réaffecter les licences.
margin-buy = Un jour ouvrable pour acheter et voir les deux abonnements actifs.
margin-credit-check = Trois jours ouvrables pour une vérification de solvabilité : l’article dit à un endroit deux jours ou moins, à un autre deux jours ou plus.
