# Why each version of the catalog changed what it changed.

change-2026-1 = Le premier catalogue : Office 365 Entreprise E4 d’après ses deux avis.
change-2026-2 = Deux offres de plus, Skype Entreprise Online (Plan 1) et Kaizala Pro, d’après leurs avis. Pour les trois : les noms et références de chaque plan au fil du temps, les étapes après la fin en dates, ce que la fin du service elle-même met hors de portée, les menus tels qu’ils étaient chaque année, et les raisons pour lesquelles l’onglet Mettre à niveau peut refuser.
