# What the command line says of its own: refusals, the interview, the headings of `catalog show`.

## Refusals

cli-empty = The input is empty. It takes a case as JSON, at least { $example }.
cli-not-utf8 = The input is not text in UTF-8: byte { NUMBER($byte) } cannot be read.
cli-too-long = The input is longer than 1 MB; no case is that long.
cli-unreadable = “{ $file }” cannot be read: { $reason }.
cli-unwritable = “{ $file }” cannot be written: { $reason }.
cli-reason-missing = there is no such file or folder
cli-reason-denied = access is denied
cli-reason-folder = it is a folder
cli-unknown-offer = There is no retired offer “{ $offer }”. Allowed are { LIST($allowed, type: "or") }.
cli-no-terminal = The interview needs a terminal. Without one, give a case to “nextplan advise”.
cli-reads-keyboard = Reading a case from the keyboard. “nextplan ask” asks for it question by question; Ctrl+C leaves.

## The interview: fields of the case

cli-ask-retired = Which subscription was retired?
cli-ask-bought-through = How was the subscription bought?
cli-ask-bought-through-help = The invoice says who sold it. It decides which notice applies, who makes the move, and by when.
cli-ask-audience = Who are you?
cli-ask-audience-help = Partner and customer do not see the same menus.
cli-ask-upgrade-tab = What does the Upgrade tab of the subscription show in the admin center?
cli-ask-upgrade-tab-help = If it offers plans, it does most of the move by itself.
cli-ask-seats = How many seats does the subscription have?
cli-ask-seats-help = A whole number, such as 120.
cli-ask-ends-on = What is the last day of service?
cli-ask-ends-on-help = Year, month, day, such as 2017-11-30. The portal shows it beside “Expires on”.
cli-ask-organisation = What kind of organisation is the customer?
cli-ask-organisation-help = Some plans are for one kind only.
cli-ask-workers = Who are the users?
cli-ask-workers-help = Frontline workers serve customers or make things, and have no desk of their own.
cli-ask-country = In which country is the customer?
cli-ask-country-help = Two capitals, such as FR or SE. Not every plan is sold everywhere.
cli-ask-new-customer = Is the customer new to Microsoft 365 and Office 365 suites?
cli-ask-new-customer-help = No, if the customer has ever held one of these suites.
cli-ask-pays-by = How will the new purchase be paid?
cli-ask-pays-by-help = An invoice may bring a credit check, which takes days.
cli-ask-commerce = On which terms was the retired subscription bought?
cli-ask-commerce-help = Legacy commerce, unless it has been moved to new commerce since.
cli-ask-agreement = Which agreement was it bought under?
cli-ask-agreement-help = The admin center shows it under Billing, Billing accounts.
cli-ask-term = How long is the term of the retired subscription?
cli-ask-term-help = How long it runs each time before it renews.
cli-ask-auto-renew = Does the export or the portal say that it renews automatically?
cli-ask-auto-renew-help = “Auto renews on” means yes, “Expires on” means no.
cli-ask-owned-plans = Which of these plans are there already, with enough licences?
cli-ask-owned-plans-help = What is there already need not be bought.
cli-ask-add-ons = Does the retired subscription have add-ons?
cli-ask-add-ons-help = The portal lists them below the subscription.
cli-ask-add-on-names = Which ones?
cli-ask-add-on-names-help = Names, separated by commas.

## The interview: the way through it

cli-unsure = Not sure
cli-so-far = So far: { $outcome }
cli-settled = Settled: no open question can change the recommendation.
cli-revisit =
    { $count ->
        [one] You were not sure of one need that could still change the recommendation. Go back to it?
       *[other] You were not sure of { $count } needs that could still change the recommendation. Go back to them?
    }
cli-go-on =
    { $count ->
        [one] One more answer would make dates and steps more exact. Give it?
       *[other] { $count } more answers would make dates and steps more exact. Go on?
    }
cli-keys-choose = ↑ and ↓ move, Enter chooses, Esc leaves
cli-keys-tick = ↑ and ↓ move, Space ticks, Enter goes on, Esc leaves
cli-keys-text = Enter alone skips, Esc leaves
cli-save = Save the answers to a file?
cli-save-help = A name, such as case.json; Enter alone does not save.
cli-replace = “{ $file }” is there already. Replace it?
cli-saved = Saved. “nextplan advise { $file }” gives this advice again.

## `catalog show`

cli-show-also = Also called: { LIST($names) }
cli-show-part-numbers = Part numbers: { LIST($names) }
cli-show-bought = For purchases through: { $names }
cli-show-in-force = In force since { DATETIME($on, dateStyle: "short") }
cli-show-sectors = Sectors: { $names }
cli-show-dates = Dates
cli-show-options = Options
cli-show-alternatives = or instead: { LIST($names, type: "or") }
cli-show-features = What each option gives
cli-show-disputed = ? marks a yes that we doubt; see the remarks.
cli-show-silence = * counts as needed while nobody has answered.
cli-show-remarks = Remarks

## Receipts

receipt-same = The same advice comes out, byte for byte: catalog { $catalog }, engine { $engine }.
receipt-same-outcome = The advice comes out the same.
receipt-other-outcome = The advice comes out differently:
receipt-difference = { $field }: then { $then }, now { $now }
receipt-nothing = nothing
receipt-changed = Changed since catalog { $catalog }:
receipt-change = { $version } of { DATETIME($on, dateStyle: "short") }: { $why }
receipt-edited = Catalog { $catalog } has another content today, under the same number.
receipt-unknown-version = Catalog { $catalog } is not in the history of this program’s catalog: it is newer, or somebody’s own.
receipt-engine = The engine was { $then } then, and is { $now } now.
cli-not-json = The input is no JSON: { $reason }.
cli-not-receipt = The input is no receipt. It takes what “nextplan advise --json” writes, or the “receipt” in it.
receipt-allowed-sha256 = 64 hexadecimal digits
receipt-allowed-version = a version as text, such as { $example }
receipt-allowed-id = an id as text
receipt-allowed-id-or-null = an id as text, or null
receipt-allowed-day-or-null = { $day }, or null
receipt-day = The receipt is of { DATETIME($then, dateStyle: "short") }, this advice is for { DATETIME($now, dateStyle: "short") }.

## `triage`

cli-triage-title = Retired subscriptions as of { DATETIME($on, dateStyle: "short") }
cli-triage-read =
    { $read ->
        [one] { $read } row read
       *[other] { $read } rows read
    }
cli-triage-concerned = of retired products: { NUMBER($count) }
cli-triage-not-concerned = of other products: { NUMBER($count) }
cli-triage-not-understood = not understood: { NUMBER($count) }
cli-triage-merged = said twice: { NUMBER($count) }
cli-triage-renewing = They renew by themselves: { NUMBER($count) }
cli-triage-seats = Seats altogether: { NUMBER($count) }
cli-triage-more =
    { $count ->
        [one] { $count } more row: “--format csv” writes all.
       *[other] { $count } more rows: “--format csv” writes all.
    }
cli-triage-refused = Not understood
cli-triage-refused-row = { $place }, { $column } “{ $found }”: { $reason }
cli-triage-more-refused =
    { $count ->
        [one] { $count } more row: “--format rejected” writes all.
       *[other] { $count } more rows: “--format rejected” writes all.
    }
cli-triage-beware =
    { $count ->
        [one] { $count } row was not understood: “--format rejected” says why.
       *[other] { $count } rows were not understood: “--format rejected” says why.
    }
cli-triage-refused-file = “{ $file }” cannot be read. { $reason }
cli-triage-ask-columns = “{ $file }”: no column is known to name the product, or nothing in it belongs to a subscription. Its headers: { LIST($headers) }. Say which is which, as in { $example }. Allowed before the equals sign are { LIST($allowed, type: "or") }.
cli-triage-first-row = First row: { $row }
cli-triage-ask-order = “{ $file }”: the days in the column “{ $column }” can be read in two ways: { LIST($cells) }. Say which one with “--dates day-first” or “--dates month-first”.
cli-triage-price-list = “{ $file }” is a price list: it names products, and nobody’s subscriptions.
cli-triage-no-header = No file has a column “{ $header }”.
cli-triage-column-form = “--column { $found }”: it takes a column and its header, as in { $example }. Allowed before the equals sign are { LIST($allowed, type: "or") }.
cli-triage-answer-form = “--answer { $found }”: it takes a field and its value, as in { $example }. Allowed before the equals sign are { LIST($allowed, type: "or") }.
cli-triage-answer-value = “--answer { $field }={ $found }”: allowed are { LIST($allowed, type: "or") }.
cli-triage-terminal = A workbook is no text for a terminal. Give it a file with “--output”.
cli-triage-output-is-input = “{ $file }” is one of the files to read. Give another name with “--output”.
cli-triage-state = “{ $file }” is no state of a calendar: { $reason }.
