# Skype Entreprise Online Plan 1 : les mots de son avis, et ceux qu’il partage avec Kaizala Pro.

notice-sfb1-partner = Avis aux partenaires sur Skype Entreprise Online Plan 1

event-service-end = Dernier jour du service lui-même

## Fonctionnalités : la ligne du tableau, la question, et ce qui permet d’y répondre

feature-all-sfb-plan-1-features-name = Toutes les fonctionnalités du Plan 1
feature-all-sfb-plan-1-features-question = Faut-il pouvoir encore échanger des messages, voir qui est disponible, s’appeler et rejoindre des réunions ?
feature-all-sfb-plan-1-features-help = Le Plan 1 ne faisait guère plus, et chaque option le permet. Non, si d’autres moyens y servent déjà.

feature-im-presence-name = Messagerie instantanée et présence
feature-im-presence-question = Vos utilisateurs s’envoient-ils de courts messages et regardent-ils qui est disponible ?
feature-im-presence-help = Oui, si l’on se sert de la messagerie ou de la pastille de couleur à côté d’un nom.

feature-peer-audio-video-name = Appels audio et vidéo entre utilisateurs
feature-peer-audio-video-question = Vos utilisateurs s’appellent-ils par le réseau, avec ou sans image ?
feature-peer-audio-video-help = D’utilisateur à utilisateur seulement. Le Plan 1 n’a jamais permis d’appeler des numéros ordinaires.

feature-join-meetings-name = Rejoindre des réunions en s’authentifiant
feature-join-meetings-question = Vos utilisateurs rejoignent-ils les réunions d’autres personnes avec leur propre compte ?
feature-join-meetings-help = Rejoindre seulement. Tenir ses propres réunions est une autre question.

feature-organise-meetings-name = Organiser des réunions, partager son écran
feature-organise-meetings-question = Vos utilisateurs doivent-ils convoquer eux-mêmes des réunions ou montrer leur écran ?
feature-organise-meetings-help = Avec le Plan 1, ils pouvaient seulement rejoindre. Les plans de première ligne le permettent peut-être en partie, dans Teams.

feature-large-mailbox-name = Boîte aux lettres de 50 Go ou plus
feature-large-mailbox-question = Faut-il plus de 2 Go de boîte aux lettres avec le nouveau plan ?
feature-large-mailbox-help = Les plans de première ligne s’arrêtent à 2 Go. Non, si le courrier est ailleurs.

## Ce qui comble un manque

next-step-sfb1-1-go-option-2 = Avec Microsoft 365 F3 à la place, on obtient l’option 2.
next-step-sfb1-1-go-option-3 = Avec Office 365 E1 à la place, on obtient l’option 3.
next-step-sfb1-2-mailbox = L’option 3, Office 365 E1, a cette boîte aux lettres mais ne gère pas les appareils. Microsoft 365 E3 fait les deux ; l’avis ne le nomme pas.
next-step-sfb1-3-devices = Le personnel de première ligne l’obtient avec l’option 2. Pour les autres, Microsoft 365 E3 le comprend ; l’avis ne nomme pas ce plan.
next-step-sfb1-others-take-option-3 = Pour qui a son propre ordinateur, prenez l’option 3.

## À savoir en plus du conseil

note-sfb1-service-ends = Skype Entreprise Online prend fin le 31 juillet 2021, comme annoncé en juillet 2019. Teams le remplace, et chaque option le comprend. Les contacts suivent quand un utilisateur se connecte à Teams pour la première fois.
note-sfb1-service-ended = Skype Entreprise Online a pris fin le 31 juillet 2021. Teams l’a remplacé, et chaque option le comprend, sauf si elle est vendue sans Teams. Votre propre serveur Skype Entreprise n’est pas concerné.
note-no-direct-notice = Nous n’avons pas d’avis aux clients ayant acheté auprès de Microsoft. Pour le choix, nous suivons celui aux partenaires ; pour la migration, l’article général de Microsoft sur le changement de plan.
note-f1-is-not-f3 = Attention au nom Microsoft 365 F1 : depuis avril 2020, c’est un plan plus petit, sans boîte aux lettres et avec Office en lecture seule. L’avis, lui, parle de F3.
note-frontline-device = Les plans de première ligne sont réservés aux personnes sans appareil attitré. Selon les conditions, un appareil l’est si son écran mesure 10,1 pouces ou plus et si la personne s’en sert plus de 60 % de son temps de travail sur 90 jours quelconques.

## Là où les sources divergent, ou en disent moins qu’il n’y paraît

remark-sfb1-two-days = L’avis dit qu’à compter du 1er août 2018 le Plan 1 n’est plus ni vendu ni renouvelé, et que le renouvellement automatique est désactivé le 1er septembre 2018. Nous y lisons deux événements, non une contradiction : fin de la vente en août, du renouvellement en septembre. On ne peut pas non plus renouveler à la main.
remark-sfb1-reference-rows = Dans le tableau de l’avis, chaque option a chaque fonctionnalité : il ne les distingue pas. Nous avons ajouté cinq lignes d’après les descriptions de service et la liste des plans de service de Microsoft : organisation de réunions, taille de la boîte aux lettres, gestion des appareils, accès conditionnel, Windows.
remark-sfb1-all-features-meaning = Par « toutes les fonctionnalités du Plan 1 », nous entendons la messagerie, la présence, les appels entre utilisateurs et les réunions à rejoindre. La description de service n’y ajoute que l’envoi de fichiers, que chaque option a aussi. Qui n’a pas besoin de plus ne perd rien avec l’option 1.
remark-sfb1-f1-names = L’avis nomme Office 365 Entreprise F1 et Microsoft 365 Entreprise F1. En avril 2020, tous deux sont devenus F3, et un nouveau plan plus petit a repris le nom Microsoft 365 F1 ; les copies de 2020 et de 2023 portent encore les anciens noms. D’après le nom, l’option 2 serait le nouveau plan ; nous suivons le plan, aujourd’hui Microsoft 365 F3.
remark-sfb1-french-names = La copie française écrit « Office 365 entreprise F1 » dans sa liste et « Office 365 Enterprise F1 » dans son exemple. Lu comme un mot ordinaire, le premier serait un plan pour les entreprises ; c’est une partie du nom, et les deux désignent l’option 1.
remark-sfb1-option-3-open = L’option 3, ce sont les « autres plans Office 365 », sans nom. À la lettre, n’importe lequel convient ; un seul peut être recommandé. Nous prenons Office 365 E1, le plus petit qui soit sans limite de sièges et ouvert à qui a son propre ordinateur. E3 et E5 en contiennent davantage ; Microsoft 365 Business Basic à peu près autant, pour 300 utilisateurs au plus.
remark-frontline-when = Que les plans de première ligne soient réservés aux personnes sans appareil attitré, nous le lisons dans les conditions de Microsoft, citées par une page sans date. Il n’est pas certain que cela ait déjà valu en 2018 ; sinon, le personnel de bureau aurait pu prendre ces plans aussi. Nous comptons cette condition à toute date, pour que personne n’achète ce qu’il n’a pas le droit d’utiliser.
remark-sfb1-frontline-meetings = Dans Skype Entreprise, les utilisateurs des plans de première ligne pouvaient seulement rejoindre des réunions. Dans Teams, leurs plans ont des réunions, mais ni événements en direct ni webinaires (en novembre 2022) ; il n’est pas certain qu’ils puissent y montrer leur écran, ni que tout cela ait valu en 2018. Nous montrons ces cases comme douteuses et ne recommandons jamais ces options à cause d’elles.
remark-frontline-windows = Microsoft 365 F3 comprend Windows 10 Entreprise, pour un usage sur l’appareil même : bureau virtuel sur des appareils partagés seulement, et pas de version à maintenance à long terme. D’après la liste des plans de service c’est un oui, d’après la page de 2022 un oui avec des limites. Nous comptons la case comme un oui.
remark-sfb1-end-of-life = C’est plus qu’une fin de vente, après laquelle les abonnements se renouvellent encore : le Plan 1 n’est plus vendu et ne se renouvelle pas non plus. Que l’avis signifie une fin de vie est notre déduction.
remark-sfb1-unchanged-since = Une copie de l’avis du 11 janvier 2023 a encore les mêmes options, le même tableau et les mêmes noms de plans ; elle parle seulement de la mise hors service au passé.
remark-sfb1-service-end = La page de Microsoft sur la mise hors service et ses données de cycle de vie donnent le 31 juillet 2021 comme dernier jour. Certaines organisations ont pu continuer quelque temps, jusqu’à ce que Microsoft fasse passer leurs utilisateurs à Teams. Nous suivons ce jour.
remark-sfb1-data = Le Plan 1 ne contient ni boîte aux lettres ni fichiers. Une migration ne touche que les contacts, les réunions et les conversations ; celles-ci sont gardées dans une boîte aux lettres si l’utilisateur en a une, ce qu’aucune page en notre possession ne confirme. Les contacts suivaient à la première connexion à Teams, à faire au plus tard le 30 juin 2022.
remark-sfb1-government = L’avis met le Plan 1 hors service pour les clients commerciaux comme pour le secteur public. Aucune liste en notre possession ne donne au plan du secteur public sa propre référence : un export montre les deux de la même façon.
remark-sfb1-trials = Pour les clients qui veulent essayer avant de changer, l’avis renvoie les partenaires aux invitations d’essai et aux offres d’achat pour Office 365.
