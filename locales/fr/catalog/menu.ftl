# Noms des portails, pages, onglets et boutons, tels que les portails les montrent : les étapes d’un chemin de menu.

menu-partner-center = Espace partenaires
menu-dashboard = Tableau de bord
menu-customers = Clients
menu-customers-workspace = Espace de travail Clients
menu-customer-list = Liste des clients
menu-customer = le client
menu-add-subscriptions = Ajouter des abonnements
menu-add-subscription = Ajouter un abonnement
menu-users-and-licenses = Utilisateurs et licences
menu-manage-licenses = Gérer les licences
menu-edit = Modifier

menu-admin-center = Centre d’administration Microsoft 365
menu-office-365-admin-center = Centre d’administration Office 365
menu-billing = Facturation
menu-your-products = Vos produits
menu-subscriptions = Abonnements
menu-upgrade-tab = Mise à niveau
menu-switch-plans = Changer de plan
menu-view-upgrades = Afficher les mises à niveau recommandées pour votre organisation
menu-change-subscription-option = Passer à une autre option d’abonnement
menu-upgrade-button = Mettre à niveau
menu-next-button = Suivant
menu-change-plan = Modifier le plan
menu-go-to-checkout = Passer au paiement
menu-place-order = Passer une commande
menu-buy-licenses = Acheter des licences
menu-users = Utilisateurs
menu-active-users = Utilisateurs actifs
menu-manage-product-licenses = Gérer les licences de produits
menu-cancel-subscription = Annuler l’abonnement
menu-reactivate = Réactiver
menu-reactivate-subscription = Réactiver l’abonnement
menu-health = Intégrité
menu-service-health = État du service
menu-pay-now = Payer maintenant
