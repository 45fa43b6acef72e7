# Why each version of the catalog changed what it changed.

change-2026-1 = Le premier catalogue : Office 365 Entreprise E4 d’après ses deux avis.
