# A portfolio on a day: its table, its work plan, its calendar, and what could not be read.

## The table

triage-sheet = Subscriptions
triage-file = File
triage-line = Line
triage-customer = Customer
triage-subscription-id = Subscription id
triage-product = Product
triage-days-left = Days left
triage-urgency = Urgency
triage-stage = Stage
triage-option = Option
triage-plans = Recommended plans, provisional
triage-smaller-option = Smaller option
triage-smaller-plans = Smaller plans
triage-lacks = Smaller plans lack
triage-warnings = Warnings

triage-overdue = Overdue
triage-30-days = Within 30 days
triage-90-days = Within 90 days
triage-365-days = Within a year
triage-later = Later
triage-unknown = Unknown

triage-active = active
triage-warning-renews = The file says that it renews automatically, but renewal has been switched off. Check the export.
triage-warning-ends = It ends after the last possible day. Check the export.

## Rows that were not understood

triage-refused = Not understood
triage-column = Column
triage-found = Found
triage-reason = Reason
triage-row = Row

triage-not-a-date = not a date that exists; allowed is a day such as 2017-11-30
triage-not-a-number = not a whole number of seats; allowed is one such as 120
triage-too-many-seats = more seats than can be; allowed are 0 to { NUMBER($most) }
triage-not-yes-or-no = neither yes nor no; allowed are yes, no, true, false, or nothing
triage-no-product = nothing in the row tells the product; allowed are a name, a part number or an id
triage-cells-missing = fewer cells than the header has
triage-cells-too-many = more cells than the header has
triage-cut-off = the file ends in the middle of this row
triage-not-json = not JSON from here on

## Files that could not be read

read-empty = The file is empty. It takes a list of subscriptions as CSV, JSON or an Excel workbook.
read-not-text = This is neither text nor JSON nor an Excel workbook (.xlsx).
read-workbook = This is an Excel workbook. Save it as CSV, and take that file.
read-workbook-damaged = This workbook cannot be read: { $found }.
read-too-long = The row that begins on line { NUMBER($line) } does not end within { NUMBER($limit) } bytes. Probably a quotation mark opens there and never closes.
read-too-many-columns = The file has { NUMBER($found) } columns; allowed are { NUMBER($limit) }.
read-json = This is no JSON: { $found }.
read-no-items = There is no list of subscriptions in it: nothing names a product.
read-io = The file could not be read any further: { $found }.

## The work plan

plan-title = Work plan as of { DATETIME($on, dateStyle: "short") }
plan-count =
    { $count ->
        [0] No subscription has to be moved.
        [one] { $count } subscription.
       *[other] { $count } subscriptions, by customer, the most urgent first.
    }
plan-renewing =
    { $count ->
        [one] { $count } subscription that renews by itself is left out.
       *[other] { $count } subscriptions that renew by themselves are left out.
    }
plan-refused =
    { $count ->
        [one] { $count } row could not be understood and is missing here.
       *[other] { $count } rows could not be understood and are missing here.
    }
plan-provisional = Every recommendation is provisional: nobody was asked, so it takes nothing away. Ask before you buy.
plan-recommended = Recommended, provisional and like for like: { $option }
plan-smaller = Smaller, if not everything is needed: { $option }
plan-smaller-lacks = Smaller, if not everything is needed: { $option }. It lacks: { LIST($features) }.
plan-each = The steps below hold for each of these { NUMBER($count) } subscriptions.
plan-where = { $file }, line { NUMBER($line) }
plan-seats =
    { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }

## The calendar

calendar-name = Retired subscriptions
calendar-start = Start the move by today: { $customer }, { $retired }
calendar-end = Last day of service: { $customer }, { $retired }
