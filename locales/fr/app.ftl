# Le cadre de l’application web.

skip = Aller au contenu
title-start = Nextplan : ce qui remplace un abonnement Microsoft mis hors service
title-page = { $page } · Nextplan
nav-catalog = Catalogue
nav-about = À propos
lost-title = Rien ici
