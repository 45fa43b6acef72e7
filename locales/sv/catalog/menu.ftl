# Namn på portaler, sidor, flikar och knappar så som portalerna visar dem: leden i en menysökväg.

menu-partner-center = Partnercenter
menu-customers = Kunder
menu-customer = kunden
menu-add-subscriptions = Lägg till prenumerationer
menu-users-and-licenses = Användare och licenser
menu-manage-licenses = Hantera licenser

menu-admin-center = Administrationscenter för Microsoft 365
menu-billing = Fakturering
menu-your-products = Dina produkter
menu-upgrade-tab = Uppgradera
menu-upgrade-button = Uppgradera
menu-go-to-checkout = Gå till kassan
menu-place-order = Lägg order
menu-buy-licenses = Köp licenser
menu-users = Användare
menu-active-users = Aktiva användare
menu-manage-product-licenses = Hantera produktlicenser
menu-cancel-subscription = Avbryt prenumeration
