# The case: its bar, its form, its link, and a link that cannot be read whole.

## The bar

case-this = This case
case-retired = Retired subscription
case-customer = Customer
case-ends = Ends
case-ended = Ended
case-as-of = As of
case-today = Today
case-not-today = not today
case-edit = Edit case
case-share = Share

## The form

case-close = Close
case-cancel = Cancel
case-use = Use these answers
case-unanswered = Not answered
case-form-intro = Leave a field empty if you do not know.
case-form-advice = The advice
case-form-subscription = The retired subscription
case-form-customer = The customer
case-form-purchase = The new purchase
case-name-label = Customer’s name
case-name-hint = Stays in this browser and goes into no link.
case-name-not-kept = This browser cannot save the name. It lasts until this page is closed or reloaded.
case-as-of-label = As it was on
case-as-of-today = Today
case-back-to-today = Back to today
case-agreement-hint = Of a purchase directly from Microsoft.
case-upgrade-tab-hint = In the admin center, on the page of the retired subscription.
case-pays-by-hint = For the new purchase.
case-new-customer-hint = Held no Microsoft 365 or Office 365 suite before.
case-none = None
case-some = These:
case-add-on-names = Names of the add-ons
case-add-on-names-hint = One per line.
case-prices = Prices
case-prices-hint = Per seat and month, all in one currency. With a price for every option that may be recommended, the cheapest is recommended.
case-faults =
    { $count ->
        [one] One entry cannot be used. It stays as you typed it; what is allowed is shown below it.
       *[other] { $count } entries cannot be used. They stay as you typed them; what is allowed is shown below each.
    }
case-fault = Allowed: { $allowed }

case-allowed-once = once
case-allowed-day = a day that exists, from 1900-01-01 to 2199-12-31, such as 2017-11-30
case-allowed-seats = a whole number from 1 to { NUMBER($most) }
case-allowed-country = a country as an ISO 3166 code of two capitals, such as FR or SE
case-allowed-add-ons = a list of names, each of 1 to 100 characters
case-allowed-price = decimal text per seat and month, such as “35.00”, at most 4 decimals

## The link

case-share-title = Share this case
case-share-intro = The link holds the answers and the day, and opens the same advice anywhere. The customer’s name, ticks and notes stay in this browser.
case-share-link = Link to this case
case-share-server = The answers come after the # in the address: no server sees them.
case-copy = Copy
case-copied = Copied.
case-copy-refused = The browser did not allow copying. The link is selected: copy it from there.

## A link that cannot be read whole

case-unread =
    { $count ->
        [one] One answer in this link can’t be read
       *[other] { $count } answers in this link can’t be read
    }
case-unread-rest = Everything else is kept. What you see below is worked out without what is listed here.
case-unread-field = Answer
case-unread-found = In the link
case-unread-allowed = Allowed
case-unread-nothing = nothing
case-newer = This link was made by a newer version
case-newer-rest = It says version { $version }. What this version knows of it has been read; reload the page to get the newest version.
case-too-long = This link is too long
case-too-long-rest = No case makes a link of that length. None of it has been read.
case-kept = Kept:
case-pair = { $label }: { $value }
case-go-on = Go on without them
case-afresh = Start afresh
case-needed = needed
case-not-needed = not needed
case-unsure = not sure
