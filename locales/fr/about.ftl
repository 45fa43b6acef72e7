# La page « À propos ».

about-title = À propos de Nextplan
about-lead = Nextplan dit vers quoi le client d’un abonnement Microsoft mis hors service devrait migrer, avant quelle date, et comment exactement. Il s’appuie sur les avis publiés, fait par fait, et nomme la source de chacun.
about-nothing-sent = Rien n’est envoyé
about-nothing-sent-text = Le conseil est établi dans ce navigateur. La page charge ses propres fichiers là où elle est hébergée et ne fait aucune autre requête : pas de connexion à un compte, pas de mesure d’audience, pas de cookies. Un dossier se trouve dans l’adresse, après le signe #, une partie que les navigateurs n’envoient jamais ; les personnes à qui vous donnez le lien peuvent le lire. Le nom d’un client ne figure dans aucun lien.
about-kept = Ce qui est gardé dans ce navigateur
about-kept-text = Dans le stockage local du navigateur, sous ces noms, jusqu’à ce que vous l’effaciez :
about-kept-lang = la langue que vous avez choisie
about-kept-work = les travaux enregistrés : dossiers avec le nom du client, les coches et les notes
about-kept-now =
    { $count ->
        [0] Aucun travail n’est enregistré pour l’instant.
        [one] Pour l’instant, { $count } travail est enregistré.
       *[other] Pour l’instant, { $count } travaux sont enregistrés.
    }
about-wrong = Un fait inexact ?
about-wrong-text = Cherchez-le dans le catalogue et notez sa source et le jour de sa vérification. Le fichier CONTRIBUTING.md du code source dit comment le signaler ou le corriger ; une correction touche les données, pas le programme.
about-licence = Licence
about-licence-text = Logiciel libre, sous licence MIT ou licence Apache 2.0, à votre choix.
about-not-microsoft = N’est pas un produit Microsoft
about-not-microsoft-text = Nextplan n’est ni réalisé ni approuvé par Microsoft. Les noms de produits appartiennent à leurs propriétaires. Si le conseil et un avis diffèrent, c’est l’avis qui compte.
about-versions = Versions
about-version-catalog = Catalogue
about-version-digest = Catalogue, SHA-256
about-version-program = Programme
