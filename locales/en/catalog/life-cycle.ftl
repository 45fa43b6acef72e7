# The timeline: short labels of its days, the states after the end, and why each day of margin is there.

event-sales-end = Sales ended
event-auto-renew-off = Automatic renewal switched off; the portal says “Expires on”, no longer “Auto renews on”
event-auto-renew-off-short = Automatic renewal off
event-as-of = As of
event-ends-on = Subscription ends
event-last-possible-end = Last possible end
event-latest-start = Latest start
event-suspend-early = Suspended by then, the old data stays its full 90 days
event-suspend-early-short = Suspended by then, old data stays 90 days
event-data-gone = Old data gone: 90 days after suspension or at the end of the term, whichever comes first
event-data-gone-short = Old data gone
event-deprovisioned = The notice’s figure: 120 days after suspension
event-deprovisioned-short = The notice’s figure: 120 days
event-cancelled = Cancelled: users are locked out
event-expired = Expired: users can usually still work
event-disabled = Disabled: only administrators reach the data
event-deleted = Deleted: the data is gone

stage-cancelled = cancelled; no page says how long its data stays
stage-expired = expired; users can usually still work
stage-disabled = disabled; only administrators reach the data
stage-deleted = deleted; the data is gone

margin-suspend = One calendar day to suspend or cancel the old subscription, no later than the day before its end: portals count days in UTC, up to a day away from yours.
margin-reassign = One working day to reassign the licences.
margin-buy = One working day to buy and see both subscriptions active.
margin-credit-check = Three working days for a credit check: one place in the article says two days or less, another two or more.
