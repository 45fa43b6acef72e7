# Webbappens ram.

skip = Till innehållet
title-start = Nextplan: vad som ersätter en tillbakadragen Microsoft-prenumeration
title-page = { $page } · Nextplan
nav-catalog = Katalog
nav-about = Om Nextplan
lost-title = Inget här
