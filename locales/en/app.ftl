# The frame of the web app.

skip = Skip to content
title-start = Nextplan: what replaces a retired Microsoft subscription
title-page = { $page } · Nextplan
nav-catalog = Catalog
nav-about = About
lost-title = Nothing here
nav-start = Start
nav-main = Main
nav-language = Language
foot-catalog = Catalog { $version }, sources checked { DATETIME($on, dateStyle: "short") }
foot-sources = Catalog and sources
foot-not-microsoft = Not a Microsoft product
lost-lead = This address leads to no page:
lost-why = It may have been cut off on its way, or come from another version.
wipe-open = Wipe this browser’s data
wipe-title = Wipe this browser’s data?
wipe-close = Close
wipe-what = Gone for good:
wipe-work =
    { $count ->
        [0] saved work: there is none
        [one] { $count } piece of saved work, with its name, ticks and notes
       *[other] { $count } pieces of saved work, with their names, ticks and notes
    }
wipe-language = the language you chose
wipe-rest = Nextplan keeps nothing else here. Links that you have handed on still work: they hold the case themselves.
wipe-do = Wipe
wipe-cancel = Cancel
wipe-done = Wiped. Nextplan keeps nothing in this browser now.
