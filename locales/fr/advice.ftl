# Ce que toutes les faces du produit disent d’un conseil.

option-number = Option { NUMBER($number) }

verdict-recommended = Recommandée
verdict-recommended-so-far = Recommandée pour l’instant
verdict-suitable = Adaptée
verdict-ruled-out = Écartée

pair = { $name } : { $value }

answer-yes = Oui
answer-no = Non

## Fields of a case

field-audience = Qui demande
field-bought-through = Mode d’achat
field-upgrade-tab = Onglet Mise à niveau
field-upgrade-refusal = Message de l’onglet Mise à niveau
field-seats = Licences
field-organisation = Organisation
field-workers = Type d’utilisateurs
field-country = Pays
field-new-customer = Nouveau client
field-pays-by = Mode de paiement
field-commerce = Conditions de l’ancien abonnement
field-agreement = Contrat
field-term = Durée
field-auto-renew = Renouvellement automatique
field-add-ons = Modules complémentaires
field-path = Manière de migrer
field-ends-on = Dernier jour de service
field-owned-plans = Plans déjà acquis

## Why

why-nothing-needed = Rien n’est nécessaire au-delà de l’essentiel : la plus petite option suffit.
why-like-for-like = Elle conserve ce qu’apportait { $retired } et n’ajoute rien d’autre.
why-covers =
    { $count ->
        [2] Elle apporte les deux choses dont vous avez besoin : { $features }.
        [one] Elle apporte la seule chose dont vous avez besoin : { $features }.
       *[other] Elle apporte les { $count } choses dont vous avez besoin : { $features }.
    }
why-only-one = Aucune autre option n’y parvient.
why-only-open = Les autres qui l’apportent ne sont pas ouvertes à ce client.
why-cheapest = C’est la moins chère de celles qui y parviennent.
why-least =
    { $beyond ->
        [0] Elle n’ajoute rien au-delà de vos besoins.
        [one] C’est elle qui ajoute le moins au-delà de vos besoins : { $beyond } fonctionnalité.
       *[other] C’est elle qui ajoute le moins au-delà de vos besoins : { $beyond } fonctionnalités.
    }
why-none = Aucune option n’apporte tout ce dont vous avez besoin.
why-none-nearest = Aucune option n’apporte tout ce dont vous avez besoin. Ce qui s’en approche le plus : { $option }.
none-left = Aucune option ne convient

## What would change it

if-needed = S’il vous faut : { $questions }
if-not-needed = S’il ne vous faut pas : { $questions }
if-circumstance = Avec { $question } : { $value }
lacks = Il manque : { $features }.
condition-fails = Seulement avec { $question } : { $values }.
disputed = Le oui est douteux ici : { $feature }.

## Buying

buyable-yes = Oui
buyable-successor = Successeur indiqué
buyable-no = Non
buyable-unknown = Non confirmé
sold-as = Au { DATETIME($on, dateStyle: "short") }, { $then } est vendu sous le nom { $now }.
buy-instead = À acheter à la place : { LIST($plans) }.
no-confirmed-offer = Aucune offre confirmée pour { LIST($plans) } : interrogez le distributeur avant de vous engager.
may-stand-in = D’après l’avis, { $by } peut remplacer { $plan }.
may-be-done-by = Peut être effectué par : { LIST($roles, type: "or") }.

## Time

state-unknown = Le dernier jour de service n’est pas connu.
state-renews = Se renouvelle automatiquement après le { DATETIME($on, dateStyle: "short") }.
state-will-expire =
    { $days ->
        [0] Prend fin aujourd’hui, le { DATETIME($on, dateStyle: "short") }.
        [one] Prend fin le { DATETIME($on, dateStyle: "short") }, dans { $days } jour.
       *[other] Prend fin le { DATETIME($on, dateStyle: "short") }, dans { $days } jours.
    }
state-expired =
    { $days ->
        [one] A pris fin le { DATETIME($on, dateStyle: "short") }, il y a { $days } jour.
       *[other] A pris fin le { DATETIME($on, dateStyle: "short") }, il y a { $days } jours.
    }
access-title = Sans la nouvelle licence
access-users = Accès des utilisateurs jusqu’au
access-admins = Accès des administrateurs aux données jusqu’au
access-gone = Données perdues le
contradiction-renews = Le dossier indique un renouvellement automatique, alors que celui-ci a été désactivé. Vérifiez l’export.
contradiction-ends = La fin est postérieure au { DATETIME($on, dateStyle: "short") }, dernière date possible. Vérifiez l’export.
start-by = Commencez au plus tard le { DATETIME($on, dateStyle: "weekday") }.
due-by = au plus tard le { DATETIME($on, dateStyle: "weekday") }
holidays-unknown = Les jours ouvrables vont du lundi au vendredi ; les jours fériés ne sont pas pris en compte.

## Verify first

verify-title = Vérifier l’abonnement
verify-reason = Acheté de cette façon, { $retired } a pu durer jusqu’au { DATETIME($on, dateStyle: "short") } au plus tard. S’il semble encore actif, c’est sans doute à cause d’une référence mal lue, d’un autre mode d’achat ou d’un ancien export.

## Titles and lines

text-heading = { $retired }, au { DATETIME($on, dateStyle: "short") }
options-title = Comparaison des options
what-would-change-title = Ce qui changerait ce conseil
open-questions-title = Questions qui peuvent encore changer ce conseil
worth-finding-out-title = À éclaircir
path-questions-title = Utile à préciser : cela détermine comment et quand
sources-title = Sources
other-notice =
    { $options ->
        [one] { $notice } : { $options } option. Les mêmes besoins y mènent à l’{ $outcome }.
       *[other] { $notice } : { $options } options. Les mêmes besoins y mènent à l’{ $outcome }.
    }
other-notice-none =
    { $options ->
        [one] { $notice } : { $options } option. Elle ne répond pas à ces besoins.
       *[other] { $notice } : { $options } options. Aucune ne répond à ces besoins.
    }
receipt = Reçu : catalogue { $version } { $digest }, au { DATETIME($on, dateStyle: "short") }. Le même reçu donne partout le même conseil.
source-published = Du { $day }.
source-checked = Vérifié le { $day }.
source-stale = Vérifié pour la dernière fois le { $day }, plus d’un an auparavant.
checklist-title-none = Décider de ce qui est nécessaire
checklist-title-verify =
    { $seats ->
        [0] Vérifier l’abonnement, puis acheter un nouvel abonnement
        [one] Vérifier l’abonnement, puis acheter { $seats } nouvelle licence
       *[other] Vérifier l’abonnement, puis acheter { $seats } nouvelles licences
    }
checklist-title-move =
    { $seats ->
        [0] Passer à { $plans }
        [one] Faire passer { $seats } licence à { $plans }
       *[other] Faire passer { $seats } licences à { $plans }
    }

## What is wrong with a case

error-not-json = Ceci n’est pas un dossier : { $found }. Admis : un objet JSON avec au moins « retired ».
error-unknown-field = Le champ « { $field } » n’existe pas. Admis : { $allowed }.
error-twice = « { $field } » est donné deux fois, la seconde avec « { $found } ». Admis : une seule fois.
error-missing = « { $field } » manque. Admis : { $allowed }.
error-value = « { $field } » vaut « { $found } ». Admis : { $allowed }.
