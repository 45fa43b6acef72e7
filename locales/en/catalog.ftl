# The catalog page: what is known of an offer, as a reader of the notices would look it up.

catalog-offers = Retired offers
catalog-all = Everything that the advice rests on: dates, options, what is disputed, and where it stands.
catalog-lede =
    { $count ->
        [one] Retired. One notice says what replaces it: { LIST($notices) }.
       *[other] Retired. { $count } notices say what replaces it: { LIST($notices) }.
    }
catalog-notice-options =
    { $options ->
        [one] { $notice } ({ $options } option)
       *[other] { $notice } ({ $options } options)
    }
catalog-other-names = Also known as: { LIST($names) }.
catalog-edition = { $plan } counts as this offer (organisation: { $organisation }).
catalog-advice = Get advice on it
catalog-source = Source
catalog-sectors = Sectors named: { $sectors }
catalog-roles = May be done by: { $roles }
catalog-since = In force since { DATETIME($on, dateStyle: "short") }

catalog-dates = Dates
catalog-day = Day
catalog-what = What
catalog-says = According to
catalog-inferred-for = Our inference. { $ways }

catalog-matrix = Features by option
catalog-disputed = disputed
catalog-substitutes = May stand in
catalog-substitute = { $by } for { $plan }
catalog-next-steps = If an option lacks something
catalog-next-step = { $option } lacks { LIST($features, type: "or") }: { $step }
catalog-remarks = Remarks and second readings
catalog-notes = Said beside the advice
catalog-notes-for = only for { LIST($options) }

catalog-names = Names and sale today
catalog-names-day = On { DATETIME($on, dateStyle: "short") }
catalog-in-notice = In the notice
catalog-today = Today
catalog-sale = Can it be bought?
catalog-sale-instead = { $status }: { LIST($plans) }
catalog-sale-none = Nothing found that says so
catalog-otherwise = otherwise

catalog-moving = How the move is made
catalog-path = Way
catalog-when = When
catalog-why = Why
catalog-margins = Time to plan in
catalog-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
catalog-working-days =
    { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    }
catalog-always = Always

catalog-after = After the end
catalog-after-day = When
catalog-second-reading = second reading
catalog-after-end =
    { $days ->
        [one] The day after the end
       *[other] { $days } days after the end
    }
catalog-before-end =
    { $days ->
        [one] { $days } day before the end
       *[other] { $days } days before the end
    }
catalog-after-suspension =
    { $days ->
        [one] { $days } day after suspension
       *[other] { $days } days after suspension
    }
catalog-after-suspension-capped =
    { $days ->
        [one] { $days } day after suspension, or the end of the term if that comes first
       *[other] { $days } days after suspension, or the end of the term if that comes first
    }
catalog-new-commerce = Purchases fall under new commerce from { DATETIME($on, dateStyle: "short") } ({ $when }).

catalog-clause = { $field }: { $values }
catalog-both = { $first }; { $second }
catalog-from = from { DATETIME($on, dateStyle: "short") }
catalog-until = before { DATETIME($on, dateStyle: "short") }
catalog-unanswered = not stated
catalog-eea-ch = European Economic Area or Switzerland
catalog-elsewhere = elsewhere

catalog-sources = Sources
catalog-document = Document
catalog-dated = Dated
catalog-checked = Checked
catalog-number = Number
catalog-checked-stale = { $day }, over a year ago
catalog-undated = no date
catalog-origin-notice = notice
catalog-origin-reference = added
catalog-origin-inference = inferred
catalog-origin-estimate = estimated
catalog-version = Catalog { $version }, SHA-256
