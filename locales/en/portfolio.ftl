# The portfolio: files of subscriptions, and which of them to see to first.

nav-portfolio = Portfolio
start-bring = Or bring a file of subscriptions
wipe-portfolio = files of subscriptions that were read, with what you set and answered for them
about-kept-portfolio = in the browser’s database: rows of retired subscriptions from files that you brought, with the day and the answers that you set

## Bringing files

portfolio-drop = Drop exports here, from Partner Center, Microsoft Graph or PowerShell, as CSV, JSON or Excel workbook. They are read in this browser.
portfolio-choose = Choose files
portfolio-more-files = More files
portfolio-kinds = CSV, JSON or Excel
portfolio-no-file = No file at hand?
portfolio-sample = Try a sample, as of { DATETIME($on, dateStyle: "short") }
portfolio-blank = See which subscriptions end first
portfolio-blank-why = Bring an export of all your customers. You get counts, a chart of ends by month, and a table by urgency, with advice on each row.
portfolio-count-files =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
portfolio-head = { $what }, as of { DATETIME($as-of, dateStyle: "short") }

## Reading

portfolio-reading = Reading { $file }
portfolio-kilobytes = { NUMBER($size) } kB
portfolio-megabytes = { $size } MB
portfolio-progress = Read so far
portfolio-percent = { NUMBER($percent) }%
portfolio-rows =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
portfolio-rows-of = { NUMBER($rows) } of about { NUMBER($all) } rows
portfolio-cancel = Cancel
portfolio-cancel-keeps = Cancel keeps nothing of this file; what was read before stays. The file itself is never changed.
portfolio-opening = Opening the portfolio …
portfolio-sorting = Working out days and advice for each row …
portfolio-broken = The part of this program that reads files does not start. Reload the page; if that does not help, the browser may be too old or does not let pages run workers.
portfolio-unkept-full = The browser’s storage is full: what you brought lasts until this page is closed or reloaded.
portfolio-unkept-none = This browser stores nothing for this page: what you brought lasts until it is closed or reloaded.

## A file that cannot be read

portfolio-failed = { $file } could not be read
portfolio-to-go-on = To go on:
portfolio-failed-stopped = Reading stopped, perhaps for want of memory.
portfolio-do-export = export the subscriptions again, as CSV, JSON or Excel workbook, and bring that file.
portfolio-do-quote = look whether a quotation mark opens there and never closes.
portfolio-do-again = bring the file again. If it has been moved, changed or opened by another program, close that first.

## Questions

portfolio-ask-columns = Which columns of { $file } say what?
portfolio-ask-columns-why = Its headers are not known. What you choose holds for every file with the same headers, and is asked once.
portfolio-first-rows = First rows of the file
portfolio-column-none = No column
portfolio-column-product = Product’s name
portfolio-column-part-number = Part number
portfolio-column-sku-id = Product’s GUID
portfolio-column-offer-id = Offer’s id
portfolio-column-customer = Customer
portfolio-column-tenant = Tenant
portfolio-column-ends-on = Last day of service
portfolio-column-seats = Seats
portfolio-column-auto-renew = Renews by itself
portfolio-column-subscription-id = Subscription’s id
portfolio-ask-enough = Needed: a column that tells the product, and one that tells the customer, the end, the seats or the subscription.
portfolio-use-columns = Use these columns
portfolio-ask-order = Which part of a date in { $file } is the day?
portfolio-ask-order-why = Its column { $header } can be read both ways. The answer holds for every file with the same headers, and is asked once.
portfolio-day-first = The day comes first
portfolio-month-first = The month comes first
portfolio-leave-out = Leave this file out

## Counts

portfolio-rows-read = Rows read
portfolio-concerned = Concerned
portfolio-not-understood = Not understood
portfolio-within-90 = Within 90 days
portfolio-see-refused =
    { $count ->
        [one] See the row
       *[other] See the { $count } rows
    }
portfolio-sum-concerned = { NUMBER($count) } concerned
portfolio-sum-not-concerned = { NUMBER($count) } not concerned
portfolio-sum-not-understood = { NUMBER($count) } not understood
portfolio-sum-merged = { NUMBER($count) } merged with a row that they repeat
portfolio-none-concerned =
    { $count ->
        [0] The file has no rows
        [one] The one row is no retired subscription
       *[other] None of the { $count } rows is a retired subscription
    }
portfolio-looked-for = Looked for: { LIST($offers) }, by every name and part number they have had.

## What holds for all rows

portfolio-defaults =
    { $count ->
        [0] Answers for all rows
        [one] Answers for all rows: { $count } given
       *[other] Answers for all rows: { $count } given
    }
portfolio-defaults-why = They count for every row that does not say otherwise itself. Each row can be answered by itself on its own page.

## The chart

portfolio-chart = When they end, by month
portfolio-chart-quarters = When they end, by quarter
portfolio-chart-years = When they end, by year
portfolio-from-to = { $from } to { $to }
portfolio-bar = { $span }: { NUMBER($count) } ({ $parts })

## The table

portfolio-filter = Filter
portfolio-all = All
portfolio-overdue = Overdue
portfolio-30-days = 30 days
portfolio-90-days = 90 days
portfolio-365-days = 365 days
portfolio-later = Later
portfolio-unknown = No date
portfolio-ends-clear = show all ends again
portfolio-find = Find a customer
portfolio-offer = Subscription
portfolio-every-offer = Every subscription
portfolio-table = Retired subscriptions
portfolio-seats = Seats
portfolio-seats-only =
    { $count ->
        [one] seat
       *[other] seats
    }
portfolio-renews = Renews?
portfolio-renews-yes = Yes
portfolio-renews-still = Still on
portfolio-renews-no = No
portfolio-renews-unsaid = Not said
portfolio-urgency = Urgency
portfolio-recommended = Recommended
portfolio-days-over =
    { $count ->
        [one] { $count } day over
       *[other] { $count } days over
    }
portfolio-days =
    { $count ->
        [0] Today
        [one] { $count } day
       *[other] { $count } days
    }
portfolio-or = or { $option }
portfolio-no-option = No option left
portfolio-answered = With answers of its own
portfolio-warned = What the row says does not fit what is known of the subscription.
portfolio-pick = Pick { $customer }
portfolio-pick-all = Pick all rows shown
portfolio-pick-none = Pick none
portfolio-picked = { NUMBER($count) } picked, { $seats }
portfolio-picked-rows = Picked rows
portfolio-total =
    { $count ->
        [one] { $count } subscription, { $seats }
       *[other] { $count } subscriptions, { $seats }
    }
portfolio-beyond = The first { NUMBER($count) } can be scrolled to. Filters bring up the others.
portfolio-nothing = No subscription fits these filters.

## Below the table

portfolio-merged = Merged with a row that they repeat
portfolio-files = Files
portfolio-file-rows = { NUMBER($found) } of { NUMBER($read) } rows concerned
portfolio-counts-instead = Counts instead
portfolio-shown = { NUMBER($shown) } of { NUMBER($count) } shown
portfolio-more = Show more

## Results

portfolio-save = Save results
portfolio-save-json = Everything, as JSON
portfolio-save-csv = Table, as CSV
portfolio-save-xlsx = Table, as an Excel workbook
portfolio-save-plan = Work plan
portfolio-save-calendar = Calendar
portfolio-save-refused = Rows not understood, as CSV
portfolio-unsaved = The file could not be made: { $found }. Nothing else is lost; try again, or save the table as CSV.
portfolio-print-plan = Print the work plan
portfolio-print-too-long = A plan of more than { NUMBER($most) } subscriptions is too long to be printed here. Pick fewer rows, or save the work plan.
portfolio-on-paper = On paper stand { NUMBER($shown) } of { NUMBER($count) } rows. The work plan can be printed whole.
