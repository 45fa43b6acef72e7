# Names of portals, pages, tabs and buttons, as the portals show them: the parts of a menu path.

menu-partner-center = Partner Center
menu-dashboard = Dashboard
menu-customers = Customers
menu-customers-workspace = Customers workspace
menu-customer-list = Customer list
menu-customer = the customer
menu-add-subscriptions = Add subscriptions
menu-add-subscription = Add subscription
menu-users-and-licenses = Users and licenses
menu-manage-licenses = Manage licenses
menu-edit = Edit

menu-admin-center = Microsoft 365 admin center
menu-office-365-admin-center = Office 365 admin center
menu-billing = Billing
menu-your-products = Your products
menu-subscriptions = Subscriptions
menu-upgrade-tab = Upgrade
menu-switch-plans = Switch plans
menu-view-upgrades = View upgrades recommended for your org
menu-change-subscription-option = Change to a different subscription option
menu-upgrade-button = Upgrade
menu-next-button = Next
menu-change-plan = Change plan
menu-go-to-checkout = Go to checkout
menu-place-order = Place order
menu-buy-licenses = Buy licenses
menu-users = Users
menu-active-users = Active users
menu-manage-product-licenses = Manage product licenses
menu-cancel-subscription = Cancel subscription
menu-reactivate = Reactivate
menu-reactivate-subscription = Reactivate subscription
menu-health = Health
menu-service-health = Service health
menu-pay-now = Pay now
