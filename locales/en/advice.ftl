# What every face of the product says of an advice.

option-number = Option { NUMBER($number) }

verdict-recommended = Recommended
verdict-recommended-so-far = Recommended so far
verdict-suitable = Suitable
verdict-ruled-out = Ruled out

pair = { $name }: { $value }

answer-yes = Yes
answer-no = No

## Fields of a case

field-audience = Who asks
field-bought-through = Bought from
field-upgrade-tab = Upgrade tab
field-upgrade-refusal = What the Upgrade tab says
field-seats = Seats
field-organisation = Organisation
field-workers = Kind of users
field-country = Country
field-new-customer = New customer
field-pays-by = Pays by
field-commerce = Terms of the old subscription
field-agreement = Agreement
field-term = Term
field-auto-renew = Renews automatically
field-add-ons = Add-ons
field-path = Way to move
field-ends-on = Last day of service
field-owned-plans = Plans owned already

## Why

why-nothing-needed = Nothing beyond the basics is needed, so the smallest option will do.
why-like-for-like = It keeps what { $retired } gave you and adds nothing beyond it.
why-covers =
    { $count ->
        [2] It gives both things you need: { $features }.
        [one] It gives the one thing you need: { $features }.
       *[other] It gives all { $count } things you need: { $features }.
    }
why-only-one = No other option does.
why-only-open = The others that do are not open to this customer.
why-cheapest = It costs least of those that do.
why-least =
    { $beyond ->
        [0] It adds nothing beyond your needs.
        [one] It adds the least beyond your needs: { $beyond } feature.
       *[other] It adds the least beyond your needs: { $beyond } features.
    }
why-none = No option gives everything that you need.
why-none-nearest = No option gives everything that you need. This comes nearest: { $option }.
none-left = No option left

## What would change it

if-needed = If you need: { $questions }
if-not-needed = If you do not need: { $questions }
if-circumstance = With { $question }: { $value }
lacks = Missing: { $features }.
condition-fails = Only with { $question }: { $values }.
disputed = A yes here is in doubt: { $feature }.

## Buying

buyable-yes = Yes
buyable-successor = Successor named
buyable-no = No
buyable-unknown = Not confirmed
sold-as = On { DATETIME($on, dateStyle: "short") }, { $then } is sold as { $now }.
buy-instead = Buy instead: { LIST($plans) }.
no-confirmed-offer = No confirmed offer for { LIST($plans) }: ask the distributor before you promise it.
may-stand-in = By the notice, { $by } may stand in for { $plan }.
may-be-done-by = May be done by: { LIST($roles, type: "or") }.

## Time

state-unknown = The last day of service is not known.
state-renews = Renews automatically after { DATETIME($on, dateStyle: "short") }.
state-will-expire =
    { $days ->
        [0] Ends today, { DATETIME($on, dateStyle: "short") }.
        [one] Ends on { DATETIME($on, dateStyle: "short") }, in { $days } day.
       *[other] Ends on { DATETIME($on, dateStyle: "short") }, in { $days } days.
    }
state-expired =
    { $days ->
        [one] Ended on { DATETIME($on, dateStyle: "short") }, { $days } day ago.
       *[other] Ended on { DATETIME($on, dateStyle: "short") }, { $days } days ago.
    }
access-title = Without the new licence
access-users = Users can work until
access-admins = Administrators reach the data until
access-gone = Data gone for good on
contradiction-renews = The case says that it renews automatically, but renewal has been switched off. Check the export.
contradiction-ends = The end lies after { DATETIME($on, dateStyle: "short") }, the last possible one. Check the export.
start-by = Start by { DATETIME($on, dateStyle: "weekday") }.
due-by = by { DATETIME($on, dateStyle: "weekday") }
holidays-unknown = Working days are Monday to Friday; public holidays are not taken into account.

## Verify first

verify-title = Verify the subscription
verify-reason = { $retired } bought this way can have run until { DATETIME($on, dateStyle: "short") } at the latest. If one still looks active, the reason is most likely a misread part number, another way of buying, or an old export.

## Titles and lines

text-heading = { $retired }, as of { DATETIME($on, dateStyle: "short") }
options-title = Options compared
what-would-change-title = What would change this
open-questions-title = Questions that can still change this
worth-finding-out-title = Worth finding out
path-questions-title = Worth saying: it decides how and when
sources-title = Sources
other-notice =
    { $options ->
        [one] { $notice }: { $options } option. The same needs lead there to { $outcome }.
       *[other] { $notice }: { $options } options. The same needs lead there to { $outcome }.
    }
other-notice-none =
    { $options ->
        [one] { $notice }: { $options } option. It does not meet these needs.
       *[other] { $notice }: { $options } options. None meets these needs.
    }
receipt = Receipt: catalog { $version } { $digest }, as of { DATETIME($on, dateStyle: "short") }. The same receipt gives the same advice anywhere.
source-published = Of { $day }.
source-checked = Checked { $day }.
source-stale = Last checked { $day }, more than a year before.
checklist-title-none = Decide what is needed
checklist-title-verify =
    { $seats ->
        [0] Verify the subscription, then buy new
        [one] Verify the subscription, then buy { $seats } new seat
       *[other] Verify the subscription, then buy { $seats } new seats
    }
checklist-title-move =
    { $seats ->
        [0] Move to { $plans }
        [one] Move { $seats } seat to { $plans }
       *[other] Move { $seats } seats to { $plans }
    }

## What is wrong with a case

error-not-json = This is no case: { $found }. Allowed: a JSON object with at least “retired”.
error-unknown-field = There is no field “{ $field }”. Allowed: { $allowed }.
error-twice = “{ $field }” is given twice, the second time as “{ $found }”. Allowed: once.
error-missing = “{ $field }” is missing. Allowed: { $allowed }.
error-value = “{ $field }” is “{ $found }”. Allowed: { $allowed }.
