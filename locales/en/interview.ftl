# The page of the advice: questions beside the answer.

interview-title = Advice on { $retired }

## Questions

interview-needs = Needs
interview-answered = { NUMBER($answered) } of { NUMBER($count) } answered
interview-bought-question = How was the subscription bought?
interview-bought-help = The invoice says who sold it. It decides which notice applies, who makes the move, and by when.
interview-needed = Needed
interview-not-needed = Not needed
interview-unsure = Not sure
interview-open = Open
interview-change = Change
interview-change-of = Change: { $what }
interview-answer = Answer
interview-answer-of = Answer: { $what }
interview-take-back = Take the answer back
interview-close = Close
interview-counts-as-yes = Counts as yes until you answer, so that nothing is taken away.
interview-stake-yes = “Yes” would make it { $option }.
interview-stake-no = “No” would make it { $option }.
interview-stake-yes-none = “Yes” would leave no option.
interview-stake-no-none = “No” would leave no option.
interview-then = Then
interview-more-not-needed =
    { $count ->
        [one] Show { $count } more, not needed
       *[other] Show { $count } more, not needed
    }
interview-elsewhere = (only in another notice)
interview-settled = Settled.
interview-settled-rest =
    { $count ->
        [0] No open question can change this.
        [one] The remaining question can’t change this.
       *[other] The { $count } remaining questions can’t change this.
    }
interview-show-them = Show them
interview-rest =
    { $count ->
        [one] { $count } question can’t change this as it stands
       *[other] { $count } questions can’t change this as it stands
    }

## The customer

interview-customer = Customer
interview-customer-note = decides how, when and what to buy
interview-not-said = Not said
interview-add-ons-none = None
interview-add-ons-some = Some
interview-add-ons-names = Names of the add-ons, separated by commas
interview-fault-unread = This cannot be read. Allowed: { $allowed }.
interview-fault = “{ $found }” does not fit. Allowed: { $allowed }.

## The answer

interview-place-settled = { $option } of { NUMBER($count) }, settled
interview-place-open =
    { $open ->
        [one] { $option } of { NUMBER($count) }, { $open } question can still change this
       *[other] { $option } of { NUMBER($count) }, { $open } questions can still change this
    }
interview-none-of = None of { NUMBER($count) } options gives it all
interview-before-anything = Before anything else
interview-mini = The answer in short
interview-checklist =
    { $steps ->
        [one] Open the checklist, { $steps } step
       *[other] Open the checklist, { $steps } steps
    }
interview-checklist-so-far = Open the checklist as it stands
interview-checklist-verify =
    { $steps ->
        [one] Verify, then buy new, { $steps } step
       *[other] Verify, then buy new, { $steps } steps
    }
interview-start-by = Start by { DATETIME($on, dateStyle: "weekday") }
interview-to-start =
    { $days ->
        [0] Today is the last day to start.
        [one] { $days } day left to start in.
       *[other] { $days } days left to start in.
    }
interview-start-missed =
    { $days ->
        [one] The latest start was { $days } day ago.
       *[other] The latest start was { $days } days ago.
    }
interview-say-end = With it, the latest start can be counted.
interview-nothing-to-move = Nothing is left to move
interview-new-purchase = A new purchase, so there is no last day.
interview-seats-of-each =
    { $seats ->
        [0] Plan
        [one] { $seats } seat of each plan
       *[other] { $seats } seats of each plan
    }
interview-sold-on = Sold on { DATETIME($on, dateStyle: "short") } as
interview-part-number = Part number
interview-same-name = Same name
interview-since = (today { $name })
interview-nearest = Nearest
interview-against = Against it
interview-next-step = Next step
interview-then-of = Then: { $option } of the notice
interview-then-short = Then:
interview-buy-on = Buy on { DATETIME($on, dateStyle: "short") }
interview-buy-caption =
    { $seats ->
        [0] What to buy
        [one] What to buy, { $seats } seat
       *[other] What to buy, { $seats } seats of each
    }
interview-how-sure = How sure
interview-sure-official = Official
interview-sure-community = Said in the trade
interview-sure-unsure = Weak
interview-sure-none = Nothing found
interview-no-offer = No confirmed offer
interview-not-sold = Not sold any more
interview-ask-seller = Ask the distributor before you promise it.
interview-tag-open = (open)
interview-tag-counts = (open, counts as yes)
interview-tag-unsure = (you are not sure)

## The timeline

interview-timeline = Timeline
interview-as-of-on = As of { DATETIME($on, dateStyle: "short") }
interview-today-on = Today, { DATETIME($on, dateStyle: "short") }
interview-better-by = Better by { DATETIME($on, dateStyle: "weekday") }
interview-verify-buy = Verify, then buy new
interview-why-start = Why { DATETIME($on, dateStyle: "day") }: each day of margin
interview-days-mean = What these days mean
interview-years-on =
    { $years ->
        [one] { $years } year on
       *[other] { $years } years on
    }

## The options

interview-as-in = As in: { $notice }
interview-matrix = The options and what each gives
interview-you-need = You need
interview-counts-needed = Open, counts as needed
interview-you-are-unsure = You are not sure
interview-not-needed-or-open = Not needed or still open
interview-can-buy = Can it be bought?
interview-on-day = On { DATETIME($on, dateStyle: "short") }
interview-missing = Missing
interview-disputed = disputed
interview-beyond =
    { $count ->
        [0] Nothing beyond your needs
        [one] { $count } feature beyond your needs
       *[other] { $count } features beyond your needs
    }
interview-plan-unconfirmed = { $plan }: no confirmed offer
interview-plan-not-sold = { $plan }: not sold any more
interview-left =
    { $count ->
        [one] { $count } option left
       *[other] { $count } options left
    }
interview-ruled-out =
    { $count ->
        [one] { $count } option ruled out
       *[other] { $count } options ruled out
    }
interview-plan-then = Plan in the notice
interview-why = Why
interview-ruled-out-by = Ruled out by

## Sources

interview-other-notices = How another notice differs
interview-in-catalog = Both notices in the catalog
