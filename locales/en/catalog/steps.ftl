# The checklist: sections, steps, warnings. No sentence names an offer: it comes as an argument.
# A step’s menu path is shown after its sentence. `…-more` is a quieter line below it.

section-urgent = Now
section-verify = Verify
section-buy-new = Buy new
section-decide = Decide
section-purchase = Purchase
section-reassign = Reassign
section-suspend = Suspend
section-prepare = Prepare
section-check-tab = Check the tab
section-upgrade = Upgrade
section-afterwards = Afterwards
section-verify-purchase = Verify
section-cancel = Cancel
section-contact = Contact

## The end is past: what is most urgent

step-now-move-by = Move everyone by { DATETIME($users-until, dateStyle: "long") }: until then users can work with { $retired-plan } as before.
step-now-reactivate-expired = If that is too soon, reactivate { $retired-plan } first.
step-now-reactivate-expired-more = It takes a global or billing administrator. It charges a new month or year, by which the next billing date moves.
step-now-assign = Buy and assign the new licences today: the users’ access ended on { DATETIME($users-until, dateStyle: "long") }.
step-now-assign-more = Licences of the old plan can no longer be assigned. Office apps that came with it only read and print.
step-now-save-data = Let an administrator save what is still needed by { DATETIME($admins-until, dateStyle: "long") }: on { DATETIME($gone-on, dateStyle: "long") } the data is gone for good.
step-now-reactivate-disabled = If users cannot wait, reactivate { $retired-plan } today: then they can work with it again.
step-now-reactivate-disabled-more = It takes a global or billing administrator. It charges a new month or year, by which the next billing date moves.
step-now-deleted = Buy new: nothing of { $retired-plan } is left to reactivate.
step-now-deleted-more = A new subscription does not bring the data back. The directory is gone too, unless another service uses it.
step-now-assign-cancelled = Buy and assign the new licences today: the users’ access ended on { DATETIME($users-until, dateStyle: "long") }.
step-now-assign-cancelled-more = How long the data of what was cancelled stays, no page says.
step-now-see-status = See whether { $retired-plan } is only suspended: then reactivate it and save the data.
step-now-see-status-more = If it is gone from the list, ask support whether it can still be reactivated.
step-now-call-partner = Call the partner today: the users’ access ended on { DATETIME($users-until, dateStyle: "long") }.
step-now-call-partner-more = Ask whether the old subscription is only suspended: then the partner can reactivate it and the data can be saved. How long the data of what was cancelled stays, no page says.
step-now-buy-anew-by = Have the new licences bought and assigned by { DATETIME($users-until, dateStyle: "long") }: until then users can work.
step-now-buy-anew-by-more = { $retired-plan } cannot be reactivated.
step-now-buy-anew = Have the new licences bought and assigned today: the users’ access ended on { DATETIME($users-until, dateStyle: "long") }.
step-now-buy-anew-more = { $retired-plan } cannot be reactivated.
step-now-renewal-order = Ask the licensing partner today for a renewal order, or have everyone moved by { DATETIME($users-until, dateStyle: "long") }.
step-now-renewal-order-more = Until then users can work, by the shortest of Microsoft’s figures.
step-now-ask-access = Ask the licensing partner today whether users can still work: by the shortest figure their access ended on { DATETIME($users-until, dateStyle: "long") }.
step-now-ask-access-more = If they cannot, buy and assign the new licences at once.
step-now-ask-data = Ask the licensing partner today whether the data still exists.
step-now-ask-data-more = Under an Enterprise agreement it is kept for 150 days after the end, under an Open agreement for 120.

## Nobody can still have it: verify, then buy new

step-verify-service-ended = Don’t look for data to save: the service behind { $retired-plan } ended on { DATETIME($service-end, dateStyle: "long") }.
step-verify-service-ended-more = An export or a list that still names it proves no working service.
step-verify-part-number = Read the part number again: { $retired-plan } is { $retired-sku }.
step-verify-part-number-more = Another part number is another plan, and may still be sold.
step-verify-seller = Ask who sends the invoice: a partner, Microsoft, or a reseller of volume licences.
step-verify-seller-more = Another way of buying means another notice or another end.
step-verify-export = Take a new export of all subscriptions and look for { $retired-plan }.
step-verify-export-more = Some views hide what has expired; the export of all and the API show it. One that runs out has an end date and auto renew = False.
step-new-ask-unconfirmed = Before you promise anything, ask the seller whether { $unconfirmed-plans } can be bought.
step-new-ask-unconfirmed-more = No offer is confirmed.
step-new-open-add-subscriptions = Open the customer’s page for new subscriptions.
step-new-open-users = When all is active, open the customer’s page of users and licences.
step-new-order-base =
    { $seats ->
        [0] Order { $base-plans }, as many seats as there are users.
        [one] Order { $seats } seat of { $base-plans }.
       *[other] Order { $seats } seats of { $base-plans }.
    }
step-new-order-add-ons =
    { $seats ->
        [0] When the base plan is active, order { $add-on-plans } for the same number of seats.
        [one] When the base plan is active, order { $seats } seat of { $add-on-plans }.
       *[other] When the base plan is active, order { $seats } seats of { $add-on-plans }.
    }
step-new-order-add-ons-more = An add-on needs an active base plan.
step-new-assign = Assign the licences, and see that everyone can work.
step-gone-ask-unconfirmed = { step-new-ask-unconfirmed }
step-gone-ask-unconfirmed-more = { step-new-ask-unconfirmed-more }
step-gone-open-add-subscriptions = { step-new-open-add-subscriptions }
step-gone-order-base = { step-new-order-base }
step-gone-order-add-ons = { step-new-order-add-ons }
step-gone-order-add-ons-more = { step-new-order-add-ons-more }
step-gone-owned = { step-man-owned }
step-gone-see-active = Find { $plans } in the list of your products: active, and fully set up.
step-gone-assign = Give everyone { $plans }, and see that they can work.
step-gone-assign-customer = { step-gone-assign }
step-gone-let-run-out = { step-man-let-run-out }
step-gone-let-run-out-more = { step-man-let-run-out-more }

## No option is left

step-decide-needs = Decide which need can give way, or take the nearest option and find another answer to what it lacks.
step-decide-needs-more = The steps of the move follow once an option is left.

## In Partner Center

step-pc-list-add-ons = List the add-ons on the { $retired-plan } subscription.
step-pc-list-add-ons-more = They end with it and are not carried over.
step-pc-ask-unconfirmed = Before you promise anything, ask the distributor whether { $unconfirmed-plans } can be bought.
step-pc-ask-unconfirmed-more = No offer is confirmed.
step-pc-open-add-subscriptions = Open the customer’s page for new subscriptions.
step-pc-order-base =
    { $seats ->
        [0] Pick { $base-plans } from the catalog, enter as many licences as there are users, then select “Submit”.
        [one] Pick { $base-plans } from the catalog, enter { $seats } licence, then select “Submit”.
       *[other] Pick { $base-plans } from the catalog, enter { $seats } licences, then select “Submit”.
    }
step-pc-order-base-more = Prices are in the price list and the offer list matrix in Partner Center.
step-pc-order-add-ons =
    { $seats ->
        [0] When the base plan is active, order { $add-on-plans } for the same number of seats, and those of the old add-ons that are still wanted.
        [one] When the base plan is active, order { $seats } seat of { $add-on-plans }, and those of the old add-ons that are still wanted.
       *[other] When the base plan is active, order { $seats } seats of { $add-on-plans }, and those of the old add-ons that are still wanted.
    }
step-pc-order-add-ons-more = An add-on needs an active base plan.
step-pc-see-active = See that { $retired-plan } and the new plans are all listed as active.
step-pc-see-active-more = From here on, old and new run side by side until the last step.
step-pc-see-new-active = See that all new plans are listed as active.
step-pc-back-up = Back up what must not be lost with { $retired-plan }.
step-pc-back-up-more = Once it is suspended, only administrators reach its data.
step-pc-open-users = Open the customer’s page of users and licences.
step-pc-manage-licenses = Select the first user and open that user’s licences.
step-pc-swap-licence = Clear the check box of { $retired-plan }, pick { $plans }, then select “Submit”.
step-pc-swap-licence-more = A confirmation page lists the new assignments.
step-pc-give-licence = Pick { $plans }, then select “Submit”.
step-pc-give-licence-more = A confirmation page lists the new assignments.
step-pc-next-users =
    { $other-seats ->
        [0] Do the same for every other user who has to move.
        [one] Do the same for the other user.
       *[other] Do the same for the other { $other-seats } users.
    }
step-pc-nobody-left = See that nobody holds a licence of { $retired-plan } any more.
step-pc-nobody-left-more = Only then is it safe to end the old subscription.
step-pc-everyone-licensed = See that everyone holds a new licence and can work.
step-pc-open-subscription = Open the customer’s old subscription.
step-pc-set-suspended = On the details page set the status to “Suspended”, then select “Submit”.
step-pc-afterwards = See that { $retired-plan } is suspended and the new subscription active; the customer is not charged for the old one.
step-pc-afterwards-more = The day on which its data goes is shown under the “Suspended” button. The notice says 120 days; don’t count on that.
step-pc-let-run-out = Leave { $retired-plan } as it is until its end, and see that automatic renewal is off.
step-pc-let-run-out-more = Under new commerce a suspended subscription is billed until its term ends.

## By the Upgrade tab

step-ut-plan-downtime = Choose a time when nobody needs the admin center: administrators are locked out while the upgrade runs.
step-ut-plan-downtime-more = Microsoft’s pages of 2020 say for up to an hour, or for hours; since 2024 only the subscription’s own page is locked.
step-ut-note-settings = Note which services are switched off for which users: the upgrade gives everyone all services of the new plan.
step-ut-note-settings-more = Users and their data move by themselves; no data is lost.
step-ut-licence-count =
    { $seats ->
        [0] If there are too many licences, reduce them before or after: the upgrade itself can’t remove any.
        [one] Check that { $seats } licence is what you need; the upgrade can’t remove any, so reduce before or after it.
       *[other] Check that { $seats } licences are what you need; the upgrade can’t remove any, so reduce before or after it.
    }
step-ut-licence-count-more = More users than licences, and the tab offers nothing: free or buy licences first.
step-ut-domains = If you use a domain of your own, find out how the upgrade treats it.
step-ut-domains-more = Microsoft’s article on changing plans says nothing of it in the copies on file. Ask support if in doubt.
step-ut-add-ons = List the add-ons on the subscription.
step-ut-add-ons-more = For example Office 365 Extra File Storage.
step-ut-save-before = Save what must not be lost by { DATETIME($service-end, dateStyle: "long") }: on that day the service itself ends.
step-ut-open-tab = Open the old subscription and the plans that it can be upgraded to.
step-ut-plans-listed = See that the tab lists plans, { $plans } among them.
step-ut-plans-listed-more = If it names a reason instead, answer it in the case: the remedy is then shown here.
step-ut-ask-unconfirmed = Ask Microsoft support whether { $unconfirmed-plans } can be bought.
step-ut-ask-unconfirmed-more = No offer is confirmed.
step-ut-choose = Choose { $base-plans } from the list.
step-ut-cart =
    { $seats ->
        [0] On the page “Cart”, see that everything is right, choose monthly or annual payment, and check that “Quantity” is as in the old plan.
        [one] On the page “Cart”, see that everything is right, choose monthly or annual payment, and check that “Quantity” is { $seats }.
       *[other] On the page “Cart”, see that everything is right, choose monthly or annual payment, and check that “Quantity” is { $seats }.
    }
step-ut-checkout = Go to checkout and check “Sold to”, “Billed to” and “Items in this order”; “Change” beside each corrects it.
step-ut-checkout-more = Prepaid? If the new plan costs less than what remains, the difference is forfeited; you are warned before you pay.
step-ut-checkout-2024 = On the page “Checkout”, select a payment method or add one.
step-ut-schedule =
    { $seats ->
        [0] Choose when the change shall happen, as many licences as the old plan has, the length of the subscription and how often you pay.
        [one] Choose when the change shall happen, { $seats } licence, the length of the subscription and how often you pay.
       *[other] Choose when the change shall happen, { $seats } licences, the length of the subscription and how often you pay.
    }
step-ut-pay-invoice = To pay by invoice, choose it here; it is offered only above a certain amount.
step-ut-place-order = When all is right, place the order.
step-ut-watch = Follow the upgrade on the page of { $retired-plan } or of the new subscription.
step-ut-watch-more = “Check upgrade status” shows how far it is.
step-ut-users-work = See that everyone can work in the new plan and that nothing is missing.
step-ut-users-work-more = The upgrade itself loses no data.
step-ut-settings-again = Switch off again the services that you noted, user by user.
step-ut-settings-again-more = Check users with several subscriptions: who had which is kept only as far as possible.
step-ut-old-cancelled = See that { $retired-plan } is cancelled: the upgrade does it for you.
step-ut-old-cancelled-more = Its billing stops on the day the upgrade is done. Unused time is credited, on a new invoice within 30 days.

## Why the Upgrade tab refuses, and what helps

step-refused-more-users-than-licences = Take licences away from users or buy more, until everyone has a valid one; then look at the tab again.
step-refused-more-users-than-licences-more = The page of licences names the conflict. If the tab still offers nothing, move by hand or ask support.
step-refused-not-set-up = See whether a service has an incident or is not fully set up; if so, wait a few hours and look at the tab again.
step-refused-not-set-up-more = If it still offers nothing after that, ask support, or move by hand.
step-refused-change-under-way = Wait until the other change or the credit check is done, up to two working days; then look at the tab again.
step-refused-change-under-way-more = Users keep the old plan in the meantime. If there is no time for that, move by hand.
step-refused-not-eligible = Move by hand, or ask support: at present the subscription is not eligible.
step-refused-several-plans = Move by hand: the tab does not help where there are several plans of the same product.
step-refused-several-plans-2024 = Move all users into one of the plans of the same product, cancel the empty one, then look again.
step-refused-several-plans-2024-more = Or move by hand.
step-refused-prepaid = Move by hand, or wait until shortly before the prepaid time ends; support can help too.
step-refused-prepaid-more = By hand there is no credit for prepaid time that is left.
step-refused-prepaid-2024 = Look again, and move by hand if the plan is still refused as prepaid.
step-refused-prepaid-2024-more = Microsoft’s list of December 2024 no longer has this reason. By hand there is no credit for prepaid time that is left.
step-refused-government-or-nonprofit = Move by hand: the tab has nothing for government and nonprofit plans.
step-refused-government-or-nonprofit-more = A page of 2020 names support as another way.
step-refused-busy = Try again about an hour after the first attempt: many changes are running in the service.
step-refused-busy-more = If it still offers nothing, move by hand or ask support.
step-refused-busy-2024 = Try again about an hour after the first attempt, and move by hand if it still offers nothing.
step-refused-busy-2024-more = Microsoft’s list of December 2024 no longer has this reason.
step-refused-fewer-services = Move by hand once the data is saved that the new plan has no service for; support can help too.
step-refused-fewer-services-more = The tab only offers plans with the same services that hold data, such as Exchange Online and SharePoint Online, or higher ones.
step-refused-add-on = Move by hand: the add-on keeps the tab away.
step-refused-add-on-2024 = Take the add-on off and look again; add it again afterwards if it is still wanted.
step-refused-add-on-2024-more = Or move by hand.
step-refused-unpaid-balance = Pay the open balance with “Pay now”, then look at the tab again.
step-refused-unpaid-balance-2024 = Pay the open balance with “Pay now” or “Settle balance”, then look again.
step-refused-unpaid-balance-2024-more = Since 2024 this is said only of those who pay by invoice.
step-refused-other-message = Move by hand, or ask support what the message means.

## By hand in the admin center

step-man-ask-unconfirmed = Ask Microsoft support whether { $unconfirmed-plans } can be bought.
step-man-ask-unconfirmed-more = No offer is confirmed.
step-man-buy =
    { $seats ->
        [0] Buy { $base-plans } in the same organisation, with the right number of licences: as many as the old plan has.
        [one] Buy { $seats } licence of { $base-plans } in the same organisation.
       *[other] Buy { $seats } licences of { $base-plans } in the same organisation.
    }
step-man-owned = Buy nothing: you have { $plans } already.
step-man-open-products = Open the list of your products.
step-man-filter-active = Set “Subscription status” to “Active” and find { $plans } in the list.
step-man-filter-active-more = All services of the new subscription have to be set up before you go on.
step-man-licence-count =
    { $seats ->
        [0] Check that the new subscription has as many licences as { $retired-plan }; buy what is missing.
        [one] Check that the new subscription has { $seats } licence, as { $retired-plan } has; buy it if it is missing.
       *[other] Check that the new subscription has { $seats } licences, as many as { $retired-plan }; buy what is missing.
    }
step-man-back-up = If the new plan has fewer services, save first what they hold.
step-man-back-up-more = Users export mail, contacts and calendar from Outlook to a .pst file and download OneDrive files. With the same services or more, no backup is needed.
step-man-back-up-shared = If the new plan lacks SharePoint, note the addresses of the team sites; if it lacks Yammer or Viva Engage, let an administrator export it as a .zip file.
step-man-back-up-shared-more = In the same organisation, users who lose SharePoint still reach a team site by its address. Whether their new licence allows it, no page says.
step-man-move-twenty =
    { $seats ->
        [0] Give everyone { $plans } in place of the old plan, up to 20 users at a time.
        [one] Give the user { $plans } in place of the old plan.
       *[other] Give all { $seats } users { $plans } in place of the old plan, up to 20 at a time.
    }
step-man-move-twenty-more = Select “Replace existing product license assignments”, then “Replace”. It takes a global, licence or user administrator.
step-man-bulk = For many users, assign the licences in bulk with PowerShell instead.
step-man-nobody-left = See that nobody holds a licence of { $retired-plan } any more.
step-man-cancel = Cancel { $retired-plan }.
step-man-cancel-more = It takes a billing administrator. Several subscriptions of one plan are cancelled one by one.
step-man-let-run-out = Leave { $retired-plan } as it is: on { DATETIME($gone-on, dateStyle: "long") } it is deleted by itself.
step-man-let-run-out-more = If you reactivated it, cancel it once everyone has moved.

## Through a partner, or the account representative

step-cp-find-partner = Contact the partner who sold the subscription.
step-cp-find-partner-more = It is the one who sends the invoice.
step-cp-ask-for =
    { $seats ->
        [0] Ask for { $plans } in place of { $retired-plan }, for as many seats as there are users.
        [one] Ask for { $seats } seat of { $plans } in place of { $retired-plan }.
       *[other] Ask for { $seats } seats of { $plans } in place of { $retired-plan }.
    }
step-cp-unconfirmed = Ask whether { $unconfirmed-plans } can be bought.
step-cp-unconfirmed-more = No offer is confirmed.
step-cp-agree-days = Agree on the days of the move: all of it has to be done before { DATETIME($ends-on, dateStyle: "long") }.
step-cp-what-partner-does = Let the partner buy the new plans, reassign the licences and, last of all, suspend { $retired-plan }.
step-cp-what-partner-does-more = There is no charge for the old subscription after that.
step-cp-let-run-out = Let the partner buy the new plans, reassign the licences, and leave { $retired-plan } as it is until its end.
step-cp-let-run-out-more = Under new commerce a suspended subscription is billed until its term ends.
step-cp-what-partner-does-late = Let the partner buy the new plans and assign the licences to everyone.
step-ar-find = Contact your Microsoft account representative.
step-ar-find-more = If a partner looks after the agreement, contact the partner.
step-ar-ask-for =
    { $seats ->
        [0] Ask for { $plans } in place of { $retired-plan }, for as many seats as there are users.
        [one] Ask for { $seats } seat of { $plans } in place of { $retired-plan }.
       *[other] Ask for { $seats } seats of { $plans } in place of { $retired-plan }.
    }
step-ar-unconfirmed = Ask whether { $unconfirmed-plans } can be bought.
step-ar-unconfirmed-more = No offer is confirmed.
step-ar-afterwards = Make sure that { $retired-plan } is not extended by itself once everyone has moved.
step-ar-afterwards-more = The volume licensing partner sees whether the agreement has an automatic extension.
step-ar-everyone-licensed = See that everyone holds a new licence, and that { $retired-plan } is not extended by itself.

## Warnings

warning-still-active-stop = If it is still active, stop here and correct the case before you buy anything. An end date far ahead proves nothing: what cannot renew may carry one.
warning-new-commerce-seven-days = A purchase under new commerce can be cancelled within 7 days only. Afterwards the whole term is owed, even if it is suspended.
warning-catalogue-refuses = If the catalog refuses the order, the customer may have this offer already and be allowed only one, or have a suspended one: reactivate that instead.
warning-data-goes = The old data goes 90 days after suspension or on { DATETIME($ends-on, dateStyle: "short") }, whichever comes first: suspended by { DATETIME($suspend-early, dateStyle: "short") } it stays 90 days, suspended on { DATETIME($suspend-by, dateStyle: "short") } only to the end. The notice says 120 days; don’t count on that.
warning-data-goes-undated = The old data goes 90 days after suspension, or when the term ends if that comes first. The notice says 120 days; don’t count on that.
warning-clear-and-pick-together = Clear and pick in the same visit. A user who is saved without either plan is without service until the next one is assigned.
warning-suspending-locks-out = Suspending locks out everyone who is still on the old plan. If someone was forgotten, it can be reactivated until its data goes.
warning-utc-days = Partner Center counts days in UTC, up to a day away from yours. Suspend no later than the day before { DATETIME($ends-on, dateStyle: "short") }.
warning-users-not-interrupted = Users notice nothing: they keep { $retired-plan } in full until the upgrade is done, then they have the new plan.
warning-add-on-refuses-tab = One page of 2020 lists add-ons in the cart, another says that an add-on makes the tab refuse. If it does, take the add-on off and add it again afterwards, or move by hand.
warning-most-refusals-temporary = If the tab lists none, it says why. Most reasons pass, such as a service that is not healthy or not fully set up, another change under way (up to two working days) or heavy load (about an hour): wait and try again, then ask support.
warning-add-ons-in-cart = The add-ons of the old plan are in the cart too and are carried over; those that the new plan includes are dropped.
warning-credit-check = An invoice can bring a credit check, of two working days or more. Until it ends, administrators are locked out of the admin center; users keep the old plan in full.
warning-credit-check-large-order = A large order can bring a credit check whatever you pay with, of two working days or more. Until it ends, administrators are locked out of the admin center; users go on working.
warning-how-long = The upgrade takes minutes to hours, depending on the number of users. Without errors it is usually done in less than ten minutes; another page says within an hour.
warning-skip-if-owned = If you have the new subscription already, buy nothing and go on.
warning-credit-check-manual = An invoice or a large order can bring a credit check. The new subscription may then be available only after two working days or more.
warning-not-ready-try-later = If it is not listed, try again later. If it stays away, see whether it was bought for another organisation, then ask support.
warning-replace-removes-all = Replacing removes all licences that the chosen users hold. So select again the add-ons that are still wanted.
warning-cancel-only-after-reassigning = Cancel only when every user has been reassigned.
warning-cancel-mca-seven-days = Under a Microsoft Customer Agreement there is credit only within 7 days of start or renewal. After that recurring billing can only be turned off, and both plans are paid until the old term ends.
warning-countdown = Users who hold the new licence are not touched by what follows. If the old subscription simply runs out, whoever has only the old plan can work until { DATETIME($users-until, dateStyle: "long") }. An administrator reaches the data until { DATETIME($admins-until, dateStyle: "long") }. On { DATETIME($gone-on, dateStyle: "long") } it is gone.
warning-countdown-past = Users who hold the new licence are not touched by this. An administrator reaches the old data until { DATETIME($admins-until, dateStyle: "long") }. On { DATETIME($gone-on, dateStyle: "long") } it is gone.
warning-countdown-suspended = Users who hold the new licence are not touched by what follows. If the old subscription is suspended on the last day for it, whoever has only the old plan can work until { DATETIME($users-until, dateStyle: "long") }. An administrator reaches the data until { DATETIME($admins-until, dateStyle: "long") }. On { DATETIME($gone-on, dateStyle: "long") } it is gone.
warning-countdown-volume = Users who hold the new licence are not touched by what follows. By the shortest of Microsoft’s figures, whoever has only the old plan can work until { DATETIME($users-until, dateStyle: "long") }. An administrator reaches the data until { DATETIME($admins-until, dateStyle: "long") }. On { DATETIME($gone-on, dateStyle: "long") } it is gone.
warning-countdown-undated = Users who hold the new licence are not touched by the end of the old subscription.
warning-volume-days = Microsoft’s pages differ. After the end users work for 90 days under an Enterprise agreement, with some subscriptions for 30, and for 30 under an Open agreement; an older page says that services stop at once.
warning-service-ends = Save what must not be lost by { DATETIME($service-end, dateStyle: "long") }: on that day the service itself ends, whatever the subscription says.
warning-reactivate-retired = The notice says that this plan does not renew. Whether the button is offered all the same, no page says; if it is missing, ask support.
warning-reactivate-new-term = Under a Microsoft Customer Agreement, says a page of 2025, reactivating starts a new subscription of the same term on that day.
warning-new-commerce-72-hours = What is bought before 12 March 2022 can be cancelled within 72 hours only.
warning-new-commerce-refund = Within that window the refund is counted by the day. Some distributors speak of a full refund in the first 24 hours; don’t count on that.
warning-order-in-cart = The catalog has a cart since 2023: “Add to cart”, “Review”, then “Submit” and “Buy”.
warning-suspended-to-the-end = If it is still suspended when its term ends, Microsoft’s page says in one place that it expires and users can work for 30 days more, in another that it is disabled. Count on no access.
warning-cancelled-under-new-commerce = It can be cancelled only within 7 days of purchase or renewal, and is lost at once. Microsoft’s page leaves administrators 7 days for a backup; a distributor says that a new purchase within 90 days brings the data back. Count on the 7 days.
warning-older-admin-center = In the older admin center it is no tab but a button, “Switch plans”: choose a plan, read the key information, go on to the checkout. What follows describes the newer one.
warning-link-since-2024 = Since December 2024 it is no tab but a link, “View upgrades recommended for your org”; under a Microsoft Customer Agreement it is called “Change to a different subscription option”.
warning-tab-after-the-end = Whether the tab still offers plans after the end, no page says. If it offers none, move by hand.
warning-refusals-older-agreement = Since December 2024 Microsoft’s list of reasons is about the older agreement (MOSA) only.
warning-not-sold-everywhere = Not every service is sold in every country: check yours, above all for Calling Plans and Audio Conferencing.
warning-cancel-self-2020 = Under the older agreement you can cancel by yourself with fewer than 25 licences assigned, says a page of 2020; above that call support. Unused time is credited.
warning-cancel-self = Under the older agreement you can cancel by yourself up to 25 licences: reduce to 25 first if there are more. Unused time is credited.
warning-cancelled-data-goes = Once it is cancelled, users are out at once and only administrators reach its data. One page says that what is left may go after 30 days, others after 90, and at the latest after 180: plan with 30. Cancel, don’t delete: deleting takes SharePoint and OneDrive content at once.
warning-extended-term = Under a Microsoft Customer Agreement a subscription may run on from month to month after its term (Extended Service Term), billed until you cancel it. Whether a retired plan may, no page says.
