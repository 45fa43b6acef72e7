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
event-suspended = Suspended on the last day for it: users without the new licence are locked out
event-suspended-short = Suspended at the latest: users locked out
event-cancelled = Cancelled: users are locked out
event-expired = Expired: users can usually still work
event-disabled = Disabled: only administrators reach the data
event-deleted = Deleted: the data is gone
event-suspended-to-end = If it was suspended to the end: by one sentence of Microsoft’s page it expires and users can work again, by another it is disabled
event-suspended-to-end-short = Suspended to the end: readings differ
event-disabled-multi-year = Enterprise customers with terms of several years: only now disabled
event-disabled-multi-year-short = Enterprise, several years: only now disabled
event-deleted-multi-year = Enterprise customers with terms of several years: only now deleted
event-deleted-multi-year-short = Enterprise, several years: only now deleted
event-cancelled-may-go = Cancelled on the last day for it: what is left may be deleted, 30 days after
event-cancelled-may-go-short = After a cancellation: data may go
event-cancelled-may-go-90 = Cancelled on the last day for it: other pages say that what is left may be deleted 90 days after
event-cancelled-may-go-90-short = After a cancellation: 90 days, other pages say
event-cancelled-gone = Cancelled on the last day for it: data gone at the latest, 180 days after
event-cancelled-gone-short = After a cancellation: gone at the latest
event-services-stop = An older page says that services stop at once
event-services-stop-short = Services stop, says an older page
event-disabled-enterprise = Under an Enterprise agreement only now disabled
event-deleted-enterprise = Under an Enterprise agreement only now deleted

stage-cancelled = cancelled; no page says how long its data stays
stage-expired = expired; users can usually still work
stage-disabled = disabled; only administrators reach the data
stage-deleted = deleted; the data is gone

margin-suspend = One calendar day to suspend or cancel the old subscription, no later than the day before its end: portals count days in UTC, up to a day away from yours.
margin-reassign = One working day to reassign the licences.
margin-buy = One working day to buy and see both subscriptions active.
margin-credit-check = Three working days for a credit check: Microsoft’s pages say up to two working days, one of them in one place two or more.
