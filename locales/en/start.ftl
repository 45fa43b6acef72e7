# The start page: which offer, when offers went, what is saved.

start-title = Find what replaces a retired Microsoft subscription, by when to move, and how.
start-question = Which subscription was retired?
start-placeholder = Name, old name or part number
start-clear = Clear
start-matches-label = Matches
start-matches =
    { $count ->
        [one] { $count } match
       *[other] { $count } matches
    }
start-keys = Arrow keys to choose, Enter to open
start-also = Also
start-none = Nothing here matches “{ $text }”
start-none-why =
    { $count ->
        [one] One retired offer is known, by every name and part number it has had: { LIST($offers) }. If yours is another, it is not in this catalog.
       *[other] { $count } retired offers are known, by every name and part number they have had: { LIST($offers) }. If yours is another, it is not in this catalog.
    }
start-none-see = See what is known
start-none-clear = Clear and choose from the list

start-trust = What you can rely on
start-trust-here = Nothing leaves this browser.
start-trust-here-more = No sign-in, and no case is sent anywhere.
start-trust-sourced = Every fact is sourced,
start-trust-sourced-more = with the day it was checked.

## What became of an offer

offer-no-longer-sold = No longer sold
offer-ran-out = ran out by { DATETIME($on, dateStyle: "month") } at the latest
offer-runs-out = runs out by { DATETIME($on, dateStyle: "month") } at the latest
offer-service-ended = service ended { DATETIME($on, dateStyle: "short") }
offer-service-ends = service ends { DATETIME($on, dateStyle: "short") }
offer-sold-until = sold until { DATETIME($on, dateStyle: "short") }
offer-line = { $offer }: { $days }

## The drawing

start-graph = Retirements since { $year }
start-graph-all = All dates and sources
start-today = Today, { DATETIME($on, dateStyle: "short") }
start-key-run = On sale
start-key-end = Sales end
start-key-left = Running out, to the last possible end when bought from a partner
start-key-stop = Service ended

## Saved work

saved-title = Saved in this browser
saved-seats =
    { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }
saved-steps =
    { $count ->
        [one] { NUMBER($done) } of { $count } step done
       *[other] { NUMBER($done) } of { $count } steps done
    }
saved-ends = ends { DATETIME($on, dateStyle: "short") }
saved-unreadable = A case that cannot be read any more
saved-continue = Continue
saved-continue-label = Continue: { $what }
saved-remove = Remove
saved-remove-label = Remove: { $what }
saved-removed = Removed: { $what }
saved-undo = Undo
saved-file = Save all as a file
saved-copy = Copy all as text
saved-copied = Copied
saved-copy-failed = The browser did not let it be copied. Save it as a file instead.
