# Noms des portails, pages, onglets et boutons, tels que les portails les montrent : les étapes d’un chemin de menu.

menu-partner-center = Espace partenaires
menu-customers = Clients
menu-customer = le client
menu-add-subscriptions = Ajouter des abonnements
menu-users-and-licenses = Utilisateurs et licences
menu-manage-licenses = Gérer les licences

menu-admin-center = Centre d’administration Microsoft 365
menu-billing = Facturation
menu-your-products = Vos produits
menu-upgrade-tab = Mise à niveau
menu-upgrade-button = Mettre à niveau
menu-go-to-checkout = Passer au paiement
menu-place-order = Passer une commande
menu-buy-licenses = Acheter des licences
menu-users = Utilisateurs
menu-active-users = Utilisateurs actifs
menu-manage-product-licenses = Gérer les licences de produits
menu-cancel-subscription = Annuler l’abonnement
