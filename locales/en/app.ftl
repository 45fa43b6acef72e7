# The frame of the web app.

skip = Skip to content
title-start = Nextplan: what replaces a retired Microsoft subscription
title-page = { $page } · Nextplan
nav-catalog = Catalog
nav-about = About
lost-title = Nothing here
