# La page de la liste de contrôle.

checklist-page = Liste de contrôle pour { $retired }
checklist-back = Retour au conseil
checklist-so-far =
    { $open ->
        [one] Pour l’instant : { $open } question sans réponse peut encore changer ces étapes.
       *[other] Pour l’instant : { $open } questions sans réponse peuvent encore changer ces étapes.
    }
checklist-answer =
    { $open ->
        [one] Y répondre
       *[other] Y répondre
    }
checklist-progress = { NUMBER($done) } sur { NUMBER($all) }
checklist-progress-long =
    { $all ->
        [one] Étapes effectuées : { NUMBER($done) } sur { $all }
       *[other] Étapes effectuées : { NUMBER($done) } sur { $all }
    }
checklist-print = Imprimer
checklist-copy = Copier
checklist-save = Enregistrer
checklist-copied = Copiée au format Markdown, avec les coches et les notes.
checklist-saved = Remise au navigateur sous le nom { $file }, avec les coches et les notes.
checklist-copy-refused = Le navigateur n’a pas permis la copie. Voici le texte à copier :
checklist-text = Liste de contrôle au format Markdown
checklist-kept = Les coches et les notes sont enregistrées dans ce navigateur.
checklist-not-kept-none = Ce navigateur ne conserve rien pour cette page, comme certaines fenêtres de navigation privée. Les coches et les notes durent jusqu’à sa fermeture ou son rechargement : imprimez-les, copiez-les ou enregistrez-les.
checklist-not-kept-full = L’espace de stockage de ce navigateur est plein. Ce que vous cochez et notez maintenant dure jusqu’à la fermeture ou au rechargement de cette page : imprimez-le, copiez-le ou enregistrez-le.
checklist-due = Échéance
checklist-overdue = En retard
checklist-latest-start = Début au plus tard
checklist-notes = Notes
checklist-notes-on = Notes sur « { $section } »
checklist-then = , puis
checklist-warning = Attention :
checklist-source = Source { NUMBER($number) }
