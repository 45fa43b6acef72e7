# The checklist: sections, steps, warnings. No sentence names an offer: it comes as an argument.
# A step’s menu path is shown after its sentence. `…-more` is a quieter line below it.

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

## Nobody can still have it: verify, then buy new

step-verify-part-number = Read the part number again: { $retired-plan } is { $retired-sku }.
step-verify-part-number-more = Another part number is another plan, and may still be sold.
step-verify-seller = Ask who sends the invoice: a partner, Microsoft, or a reseller of volume licences.
step-verify-seller-more = Another way of buying means another notice or another end.
step-verify-export = Take a new export of all subscriptions and look for { $retired-plan }.
step-verify-export-more = Some views hide what has expired; the export of all and the API show it. One that runs out has an end date and auto renew = False.
step-new-ask-unconfirmed = Before you promise anything, ask the seller whether { $unconfirmed-plans } can be bought.
step-new-ask-unconfirmed-more = No offer is confirmed.
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

## No option is left

step-decide-needs = Decide which need can give way, or take the nearest option and find another answer to what it lacks.
step-decide-needs-more = The steps of the move follow once an option is left.

## In Partner Center

step-pc-list-add-ons = List the add-ons on the { $retired-plan } subscription.
step-pc-list-add-ons-more = They end with it and are not carried over.
step-pc-ask-unconfirmed = Before you promise anything, ask the distributor whether { $unconfirmed-plans } can be bought.
step-pc-ask-unconfirmed-more = No offer is confirmed.
step-pc-open-add-subscriptions = Open the customer’s page for new subscriptions.
step-pc-open-add-subscriptions-more = The older portal calls its menu “Dashboard”.
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
step-pc-back-up = Back up what must not be lost with { $retired-plan }.
step-pc-back-up-more = Once it is suspended, only administrators reach its data.
step-pc-open-users = Open the customer’s page of users and licences.
step-pc-manage-licenses = Select the first user and open that user’s licences.
step-pc-swap-licence = Clear the check box of { $retired-plan }, pick { $plans }, then select “Submit”.
step-pc-swap-licence-more = A confirmation page lists the new assignments.
step-pc-next-users =
    { $other-seats ->
        [0] Do the same for every other user who has to move.
        [one] Do the same for the other user.
       *[other] Do the same for the other { $other-seats } users.
    }
step-pc-nobody-left = See that nobody holds a licence of { $retired-plan } any more.
step-pc-nobody-left-more = Only then is it safe to end the old subscription.
step-pc-open-subscription = Open the customer’s old subscription.
step-pc-set-suspended = On the details page set the status to “Suspended”, then select “Submit”.
step-pc-afterwards = See that { $retired-plan } is suspended and the new subscription active; the customer is not charged for the old one.
step-pc-afterwards-more = The day on which its data goes is shown under the “Suspended” button. The notice says 120 days; don’t count on that.

## By the Upgrade tab

step-ut-plan-downtime = Choose a time when nobody needs the admin center: administrators are locked out while the upgrade runs.
step-ut-plan-downtime-more = A page of 2020 says for up to an hour; since 2024 only the subscription’s own page is locked.
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
step-ut-domains-more = The notice points to Microsoft’s article on changing plans; the copies on file don’t say. Ask support if in doubt.
step-ut-add-ons = List the add-ons on the subscription.
step-ut-add-ons-more = For example Office 365 Extra File Storage.
step-ut-open-tab = Open the old subscription and its Upgrade tab.
step-ut-plans-listed = See that the tab lists plans, { $plans } among them.
step-ut-plans-listed-more = These go by hand or with support: plans called not eligible, prepaid, government and nonprofit plans, several plans of one product, a new plan without a service that holds data. An unpaid balance must be paid first.
step-ut-ask-unconfirmed = Ask Microsoft support whether { $unconfirmed-plans } can be bought.
step-ut-ask-unconfirmed-more = No offer is confirmed.
step-ut-choose = Choose { $base-plans } from the list.
step-ut-choose-more = Calling Plans are sold in few countries, Audio Conferencing not in every one: check yours.
step-ut-cart =
    { $seats ->
        [0] On the page “Cart”, see that everything is right, choose monthly or annual payment, and check that “Quantity” is as in the old plan.
        [one] On the page “Cart”, see that everything is right, choose monthly or annual payment, and check that “Quantity” is { $seats }.
       *[other] On the page “Cart”, see that everything is right, choose monthly or annual payment, and check that “Quantity” is { $seats }.
    }
step-ut-checkout = Go to checkout and check “Sold to”, “Billed to” and “Items in this order”; “Change” beside each corrects it.
step-ut-checkout-more = Prepaid? If the new plan costs less than what remains, the difference is forfeited; you are warned before you pay.
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

## By hand in the admin center

step-man-ask-unconfirmed = Ask Microsoft support whether { $unconfirmed-plans } can be bought.
step-man-ask-unconfirmed-more = No offer is confirmed.
step-man-buy =
    { $seats ->
        [0] Buy { $base-plans } in the same organisation, with the right number of licences: as many as the old plan has.
        [one] Buy { $seats } licence of { $base-plans } in the same organisation.
       *[other] Buy { $seats } licences of { $base-plans } in the same organisation.
    }
step-man-buy-more = Calling Plans are sold in few countries, Audio Conferencing not in every one: check yours.
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
step-man-back-up-more = Users export mail, contacts and calendar from Outlook and download OneDrive files. With the same services or more, no backup is needed.
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
step-man-cancel-more = It takes a billing administrator. Under the older agreement you can do it yourself up to 25 licences: reduce to 25 first if there are more.

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
step-ar-afterwards-more = Ask how long users can still work after its end: Microsoft’s pages differ.

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
warning-add-on-refuses-tab = The notice lists add-ons in the cart; another page of 2020 says that an add-on makes the tab refuse. If it does, take the add-on off and add it again afterwards, or move by hand.
warning-most-refusals-temporary = If the tab lists none, it says why. Most reasons pass, such as a service that is not healthy or not fully set up, another change under way (up to two working days) or heavy load (about an hour): wait and try again, then ask support.
warning-add-ons-in-cart = The add-ons of the old plan are in the cart too and are carried over; those that the new plan includes are dropped.
warning-credit-check = An invoice can bring a credit check, of two working days or more. Until it ends, administrators are locked out of the admin center; users keep the old plan in full.
warning-credit-check-large-order = A large order can bring a credit check whatever you pay with, of two working days or more. Until it ends, administrators are locked out of the admin center; users go on working.
warning-how-long = The upgrade takes minutes to hours, depending on the number of users; without errors, usually less than ten minutes.
warning-skip-if-owned = If you have the new subscription already, buy nothing and go on.
warning-credit-check-manual = An invoice or a large order can bring a credit check. The new subscription may then be available only after two working days or more.
warning-not-ready-try-later = If it is not listed, try again later. If it stays away, see whether it was bought for another organisation, then ask support.
warning-replace-removes-all = Replacing removes all licences that the chosen users hold. So select again the add-ons that are still wanted.
warning-cancel-only-after-reassigning = Cancel only when every user has been reassigned.
warning-cancel-mca-seven-days = Under a Microsoft Customer Agreement there is credit only within 7 days of start or renewal. After that recurring billing can only be turned off, and both plans are paid until the old term ends.
