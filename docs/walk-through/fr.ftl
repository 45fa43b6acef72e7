# Pager Pro : inventé, pour montrer comment ajouter une offre.

source-pager-notice = Inventé pour le guide.
notice-pager-notice = Avis sur Pager Pro

feature-pager-messages-name = Messagerie
feature-pager-messages-question = Les utilisateurs continuent-ils à s’appeler par messager ?
feature-pager-messages-help = Toutes les options le permettent.
feature-pager-devices-name = Gestion des appareils
feature-pager-devices-question = Faut-il gérer les appareils des utilisateurs ?
feature-pager-devices-help = Oui, s’il faut pouvoir effacer un téléphone perdu.

next-step-pager-go-option-2 = Avec Microsoft 365 E3, on arrive à l’option 2.
