# Namn på portaler, sidor, flikar och knappar så som portalerna visar dem: leden i en menysökväg.

menu-partner-center = Partnercenter
menu-dashboard = Instrumentpanel
menu-customers = Kunder
menu-customers-workspace = Arbetsytan Kunder
menu-customer-list = Kundlista
menu-customer = kunden
menu-add-subscriptions = Lägg till prenumerationer
menu-add-subscription = Lägg till prenumeration
menu-users-and-licenses = Användare och licenser
menu-manage-licenses = Hantera licenser
menu-edit = Redigera

menu-admin-center = Administrationscenter för Microsoft 365
menu-office-365-admin-center = Administrationscenter för Office 365
menu-billing = Fakturering
menu-your-products = Dina produkter
menu-subscriptions = Prenumerationer
menu-upgrade-tab = Uppgradera
menu-switch-plans = Byt abonnemang
menu-view-upgrades = Visa uppgraderingar som rekommenderas för din organisation
menu-change-subscription-option = Byt till ett annat prenumerationsalternativ
menu-upgrade-button = Uppgradera
menu-next-button = Nästa
menu-change-plan = Ändra abonnemang
menu-go-to-checkout = Gå till kassan
menu-place-order = Lägg order
menu-buy-licenses = Köp licenser
menu-users = Användare
menu-active-users = Aktiva användare
menu-manage-product-licenses = Hantera produktlicenser
menu-cancel-subscription = Avbryt prenumeration
menu-reactivate = Återaktivera
menu-reactivate-subscription = Återaktivera prenumeration
menu-health = Hälsa
menu-service-health = Tjänststatus
menu-pay-now = Betala nu
