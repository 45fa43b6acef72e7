# Sidan med checklistan.

checklist-page = Checklista för { $retired }
checklist-back = Tillbaka till rådet
checklist-so-far =
    { $open ->
        [one] Hittills: { $open } obesvarad fråga kan fortfarande ändra stegen.
       *[other] Hittills: { $open } obesvarade frågor kan fortfarande ändra stegen.
    }
checklist-answer =
    { $open ->
        [one] Besvara den
       *[other] Besvara dem
    }
checklist-progress = { NUMBER($done) } av { NUMBER($all) }
checklist-progress-long =
    { $all ->
        [one] { NUMBER($done) } av { $all } steg klart
       *[other] { NUMBER($done) } av { $all } steg klara
    }
checklist-print = Skriv ut
checklist-copy = Kopiera
checklist-save = Spara
checklist-copied = Kopierad som Markdown, med bockar och anteckningar.
checklist-saved = Överlämnad till webbläsaren som { $file }, med bockar och anteckningar.
checklist-copy-refused = Webbläsaren tillät inte kopiering. Här är texten att kopiera:
checklist-text = Checklistan som Markdown
checklist-kept = Bockar och anteckningar sparas i den här webbläsaren.
checklist-not-kept-none = Webbläsaren sparar inget för den här sidan, som i vissa privata fönster. Bockar och anteckningar finns kvar tills sidan stängs eller läses in på nytt: skriv ut, kopiera eller spara dem.
checklist-not-kept-full = Webbläsarens lagringsutrymme är fullt. Det du bockar av och skriver nu finns kvar tills sidan stängs eller läses in på nytt: skriv ut, kopiera eller spara det.
checklist-due = Senast
checklist-overdue = Försenat
checklist-latest-start = Senaste start
checklist-notes = Anteckningar
checklist-notes-on = Anteckningar om ”{ $section }”
checklist-then = , sedan
checklist-warning = Varning:
checklist-source = Källa { NUMBER($number) }
