# The checklist page.

checklist-page = Checklist for { $retired }
checklist-back = Back to the advice
checklist-so-far =
    { $open ->
        [one] So far: { $open } open question can still change these steps.
       *[other] So far: { $open } open questions can still change these steps.
    }
checklist-answer =
    { $open ->
        [one] Answer it
       *[other] Answer them
    }
checklist-progress = { NUMBER($done) } of { NUMBER($all) }
checklist-progress-long =
    { $all ->
        [one] { NUMBER($done) } of { $all } step done
       *[other] { NUMBER($done) } of { $all } steps done
    }
checklist-print = Print
checklist-copy = Copy
checklist-save = Save
checklist-copied = Copied as Markdown, with ticks and notes.
checklist-saved = Handed to the browser as { $file }, with ticks and notes.
checklist-copy-refused = The browser did not allow copying. Here is the text to copy:
checklist-text = Checklist as Markdown
checklist-kept = Ticks and notes are saved in this browser.
checklist-not-kept-none = This browser keeps nothing for this page, as in some private windows. Ticks and notes last until it is closed or reloaded: print, copy or save them.
checklist-not-kept-full = This browser’s storage is full. What you tick and write now lasts until this page is closed or reloaded: print, copy or save it.
checklist-due = Due
checklist-overdue = Overdue
checklist-latest-start = Latest start
checklist-notes = Notes
checklist-notes-on = Notes on “{ $section }”
checklist-then = , then
checklist-warning = Warning:
checklist-source = Source { NUMBER($number) }
