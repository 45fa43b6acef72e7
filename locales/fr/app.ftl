# Le cadre de l’application web.

skip = Aller au contenu
title-start = Nextplan : ce qui remplace un abonnement Microsoft mis hors service
title-page = { $page } · Nextplan
nav-catalog = Catalogue
nav-about = À propos
lost-title = Rien ici
nav-start = Accueil
nav-main = Navigation principale
nav-language = Langue
foot-catalog = Catalogue { $version }, sources vérifiées le { DATETIME($on, dateStyle: "short") }
foot-sources = Catalogue et sources
foot-not-microsoft = N’est pas un produit Microsoft
lost-lead = Cette adresse ne mène à aucune page :
lost-why = Elle a pu être tronquée en chemin, ou venir d’une autre version.
wipe-open = Effacer les données de ce navigateur
wipe-title = Effacer les données de ce navigateur ?
wipe-close = Fermer
wipe-what = Seront perdus pour de bon :
wipe-work =
    { $count ->
        [0] les travaux enregistrés : il n’y en a pas
        [one] { $count } travail enregistré, avec son nom, ses coches et ses notes
       *[other] { $count } travaux enregistrés, avec leurs noms, leurs coches et leurs notes
    }
wipe-language = la langue que vous avez choisie
wipe-rest = Nextplan ne garde rien d’autre ici. Les liens que vous avez transmis restent valables : ils contiennent le dossier.
wipe-do = Effacer
wipe-cancel = Annuler
wipe-done = C’est effacé. Nextplan ne garde plus rien dans ce navigateur.
