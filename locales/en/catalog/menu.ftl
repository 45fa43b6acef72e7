# Names of portals, pages, tabs and buttons, as the portals show them: the parts of a menu path.

menu-partner-center = Partner Center
menu-customers = Customers
menu-customer = the customer
menu-add-subscriptions = Add subscriptions
menu-users-and-licenses = Users and licenses
menu-manage-licenses = Manage licenses

menu-admin-center = Microsoft 365 admin center
menu-billing = Billing
menu-your-products = Your products
menu-upgrade-tab = Upgrade
menu-upgrade-button = Upgrade
menu-go-to-checkout = Go to checkout
menu-place-order = Place order
menu-buy-licenses = Buy licenses
menu-users = Users
menu-active-users = Active users
menu-manage-product-licenses = Manage product licenses
menu-cancel-subscription = Cancel subscription
