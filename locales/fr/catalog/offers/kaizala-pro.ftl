# Kaizala Pro : les mots de son avis.

notice-kaizala-partner = Avis aux partenaires sur Kaizala Pro

## Fonctionnalités : la ligne du tableau, la question, et ce qui permet d’y répondre

feature-group-messaging-name = Messagerie et groupes
feature-group-messaging-question = Faut-il pouvoir encore échanger des messages, à deux et en groupe, comme dans Kaizala ?
feature-group-messaging-help = Les nouveaux plans ont Teams pour cela. Non, si d’autres moyens y servent déjà.

feature-beyond-school-name = Licences pour des personnes hors d’une école
feature-beyond-school-question = Donnera-t-on une licence à quelqu’un qui n’est ni élève, ni étudiant, ni membre du personnel d’une école ?
feature-beyond-school-help = Les plans pour les écoles sont réservés à ces personnes. Oui, si vous n’êtes pas une école.

feature-without-school-status-name = Sans justifier d’être une école
feature-without-school-status-question = Microsoft pourrait-il refuser de vous reconnaître comme école ?
feature-without-school-status-help = Les plans pour les écoles ne vont qu’aux écoles reconnues. Non, si vous avez déjà de telles licences.

feature-desktop-apps-name = Applications Office installées
feature-desktop-apps-question = Vos utilisateurs ont-ils besoin de Word, d’Excel et d’Outlook installés sur leur ordinateur ?
feature-desktop-apps-help = Non, si Office dans le navigateur et sur le téléphone suffit.

feature-advanced-security-name = Protection avancée contre les attaques
feature-advanced-security-question = Vous faut-il plus que les filtres habituels contre les courriers et fichiers dangereux ?
feature-advanced-security-help = Oui, s’il faut contrôler liens et pièces jointes à l’ouverture et enquêter sur les attaques (Defender pour Office 365).

feature-phone-system-name = Système téléphonique
feature-phone-system-question = Teams doit-il remplacer votre téléphonie ?
feature-phone-system-help = Oui, si les utilisateurs doivent y avoir une ligne vers l’extérieur. Les appels eux-mêmes s’achètent à part.

## Ce qui comble un manque, ou une condition non remplie

next-step-kaizala-basic-above-300 = Au-delà de 300 sièges : Office 365 E1, qui n’a pas cette limite.
next-step-kaizala-standard-above-300 = Au-delà de 300 sièges : Office 365 E3, qui n’a pas cette limite.
next-step-kaizala-premium-above-300 = Au-delà de 300 sièges : Microsoft 365 E3, qui n’a pas cette limite.
next-step-kaizala-m365-f3-others = Pour qui a son propre ordinateur : Microsoft 365 Business Premium ou, au-delà de 300 sièges, Microsoft 365 E3.
next-step-kaizala-o365-f3-others = Pour qui a son propre ordinateur : Microsoft 365 Business Basic ou, au-delà de 300 sièges, Office 365 E1.
next-step-kaizala-no-school = Réservé aux écoles. Ailleurs, E1 prend la place d’A1, E3 celle d’A3 et E5 celle d’A5.
next-step-kaizala-no-school-devices = Réservé aux écoles. Ailleurs, Microsoft 365 Business Premium ou E3 gère les appareils.
next-step-kaizala-beside-a1 = C’est une licence d’appareil. À côté, Office 365 A1 donne aux utilisateurs messagerie et boîte aux lettres.
next-step-kaizala-go-microsoft-365-business-standard = Microsoft 365 Business Standard a les applications Office installées.
next-step-kaizala-go-microsoft-365-business-premium = Microsoft 365 Business Premium gère aussi les appareils.
next-step-kaizala-go-microsoft-365-f3 = Microsoft 365 F3 gère aussi les appareils.
next-step-kaizala-go-office-365-e1 = Office 365 E1 a la grande boîte aux lettres et est ouvert à tous.
next-step-kaizala-go-office-365-e3 = Office 365 E3 a les applications Office installées et est ouvert à tous.
next-step-kaizala-go-office-365-e5 = Office 365 E5 a la protection avancée, le Système téléphonique et l’accès aux réunions par téléphone, et est ouvert à tous.
next-step-kaizala-go-microsoft-365-e3 = Microsoft 365 E3 a les applications Office installées, la gestion des appareils et Windows, et est ouvert à tous.
next-step-kaizala-go-microsoft-365-e5 = Microsoft 365 E5 a tout ce qu’ont les plans de la liste, et est ouvert à tous.
next-step-kaizala-go-office-365-a3 = Office 365 A3 a les applications Office installées.
next-step-kaizala-go-office-365-a5 = Office 365 A5 a la protection avancée, le Système téléphonique et l’accès aux réunions par téléphone.
next-step-kaizala-go-microsoft-365-a3 = Microsoft 365 A3 a les applications Office installées, la gestion des appareils et Windows.
next-step-kaizala-go-microsoft-365-a5 = Microsoft 365 A5 a tout ce que peut avoir un plan pour les écoles.

## À savoir en plus du conseil

note-kaizala-runs = Tant qu’il existe, Kaizala lui-même est compris dans ces plans, mais Teams, qu’ils comprennent aussi, doit le remplacer. Rien en notre possession ne dit que les groupes y passent d’eux-mêmes. Sauvegardez l’important tant que Kaizala fonctionne : un administrateur exporte les données de l’organisation depuis son portail de gestion, chaque utilisateur les siennes depuis l’application.
note-kaizala-ended = Kaizala a pris fin le 31 août 2023, dans ces plans aussi. Teams l’a remplacé ; il ne reste rien où se connecter ni rien à exporter. Un plan de service Kaizala dans un export ne prouve pas que le service fonctionne.
note-kaizala-government = L’avis ne nomme aucun secteur : un organisme public n’est pas exclu. À côté de chaque plan, il est dit s’il peut l’acheter ; là où un équivalent pour le secteur public est connu, il est nommé.
note-kaizala-school-prices = Au prix commercial : rarement judicieux pour une école, là où un plan pour les écoles suffit.
note-kaizala-device-licence = Cette licence est celle d’un appareil, non d’une personne ; elle n’a ni messagerie ni courrier. Elle est prévue à côté d’Office 365 A1 pour les utilisateurs.

## Là où les sources divergent, ou en disent moins qu’il n’y paraît

remark-kaizala-slips = L’avis dit une fois que les abonnements E4 ne se renouvelleront pas, et son exemple de nouveau plan est l’option 1, Office 365 Enterprise F1, alors qu’il ne numérote aucune option et ne liste aucun plan de ce nom. Ces deux erreurs, restes d’autres avis, figurent aussi dans le texte anglais. Nous lisons Kaizala Pro, et l’un quelconque des plans listés.
remark-kaizala-f1-names = L’avis dit que Microsoft 365 F3 s’appelait auparavant Microsoft 365 F1. Ce qui se vend sous le nom Microsoft 365 F1 depuis avril 2020 est un autre plan, plus petit, qui n’est pas dans la liste et n’a jamais compris Kaizala. D’après le nom, c’est lui qu’on achèterait ; nous suivons la liste.
remark-kaizala-french-titles = La copie française donne le même titre à deux groupes de plans et écrit « Business de base », « a1 » et « a3 ». En anglais, les groupes sont pour Business et pour Enterprise, et les plans Business Basic, A1 et A3 ; nous suivons le texte anglais.
remark-kaizala-audiences = L’avis range ses plans par public, sans poser de condition ni nommer de secteur. On peut y lire des suggestions ou des limites. Nous lisons des limites là où les plans en ont eux-mêmes : 300 sièges au plus pour les plans Business, personnel de première ligne pour les plans F, écoles pour les plans A. Rien n’écarte une école ou un organisme public des autres.
remark-kaizala-reference-rows = L’avis ne dit pas ce que font ses plans. Toutes les lignes viennent de la liste des plans de service de Microsoft et de ses descriptions de service, et sont choisies pour distinguer les plans. Que Kaizala ait servi à la messagerie et aux groupes est notre lecture.
remark-kaizala-school-limits = Les descriptions des plans disent à qui vont les plans pour les écoles : personnel, élèves et étudiants d’écoles reconnues. Nous en avons fait deux lignes, les personnes et l’école, comme des fonctionnalités qu’ont tous les autres plans. Sinon, une école serait souvent menée vers un plan commercial de taille voisine. Elle l’est encore pour du personnel de première ligne dont les appareils sont gérés : Microsoft 365 F3 est plus petit que Microsoft 365 A3.
remark-kaizala-in-the-plans = D’après les annonces de 2020, Kaizala était compris dans ces plans. La liste des plans de service de Microsoft ne le montre jamais pour Microsoft 365 Business Basic, et pour Business Standard seulement à partir d’août 2022. Nous suivons les annonces, car les anciennes lignes de la liste n’étaient pas tenues à jour. Depuis la fin de Kaizala, seul Teams compte.
remark-kaizala-device-licence = L’avis liste Microsoft 365 A1 comme les autres. La liste des plans de service lui donne Intune et le Windows Store, mais ni Teams, ni Kaizala, ni boîte aux lettres : c’est une licence d’appareil, et il n’est pas certain qu’elle donne un droit à Windows. Nous suivons la liste des plans de service.
remark-kaizala-a1-plus = Office 365 A1 n’a pas d’applications Office à installer. A1 Plus, une variante avec sa propre référence, les avait jusqu’à sa fin le 1er août 2024. L’avis ne nomme qu’A1 ; nous disons non.
remark-kaizala-premium-windows = Microsoft 365 Business Premium comprend Windows 10 Business : des ordinateurs sous licence Windows 7 ou 8.1 Professionnel passent à Windows 10 Professionnel, avec plus de contrôle mais sans l’édition Entreprise. Que cela suffise dépend des ordinateurs. Nous montrons la case comme douteuse et ne recommandons jamais le plan à cause d’elle.
remark-kaizala-premium-security = Microsoft 365 Business Premium a le Plan 1 de Defender pour Office 365 et, dès 2022, Defender pour les PME, mais pas le Plan 2, qui sert à enquêter sur les attaques. Nous montrons la case comme douteuse et ne recommandons jamais le plan à cause d’elle.
remark-kaizala-a5-security = Des descriptions de 2021, l’une dit qu’Office 365 A5 a Defender pour Office 365, l’autre qu’il y manque le Plan 2. La liste des plans de service a les deux parties ; nous la suivons.
remark-kaizala-end-of-life = C’est plus qu’une fin de vente, après laquelle les abonnements se renouvellent encore : le 1er juillet 2020, la vente et le renouvellement automatique de Kaizala Pro ont pris fin tous deux. Que l’avis signifie une fin de vie est notre déduction.
remark-kaizala-until-the-end = D’après les annonces de 2020, les clients ont été prévenus le 1er juin 2020, pouvaient utiliser Kaizala Pro jusqu’à la fin de leur licence et n’ont pas été facturés au-delà.
remark-kaizala-unchanged-since = Une copie de l’avis du 9 novembre 2021 liste les mêmes plans, et l’avis était encore publié en octobre 2023, alors que Kaizala lui-même avait pris fin. La copie de juin 2020 ne nomme aucun rôle ; les suivantes nomment l’agent commercial, et nous les suivons.
remark-kaizala-service-end = Des utilisateurs ont parlé d’août 2023, un seul en donnant un jour. La page de Microsoft sur le passage à Teams et ses données de cycle de vie donnent toutes deux le 31 août 2023 ; nous les suivons.
remark-kaizala-export = Aucune page en notre possession ne dit comment groupes et messages passent de Kaizala à Teams. Une page du support dit comment sortir les données, en fichiers CSV : un administrateur par Reports, Export tenant data, dans le portail de gestion de Kaizala, un utilisateur dans l’application. Nous conseillons donc de sauvegarder, et ne promettons aucun transfert.
