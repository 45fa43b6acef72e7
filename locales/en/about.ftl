# The about page.

about-title = About Nextplan
about-lead = Nextplan says what a customer of a retired Microsoft subscription should move to, by when, and how exactly. It works from published retirement notices, fact by fact, and names the source of each.
about-nothing-sent = Nothing is sent
about-nothing-sent-text = Advice is worked out in this browser. The page loads its own files from where it is hosted and makes no other request: no sign-in, no measuring, no cookies. A case is held in the address after the sign #, a part that browsers never send; whoever you give the link to can read it. A customer’s name goes into no link.
about-kept = What is kept in this browser
about-kept-text = In the browser’s local storage, under these names, until you wipe it:
about-kept-lang = the language you chose
about-kept-work = saved work: cases with the customer’s name, ticks and notes
about-kept-now =
    { $count ->
        [0] No work is saved at present.
        [one] At present { $count } piece of work is saved.
       *[other] At present { $count } pieces of work are saved.
    }
about-wrong = Found a wrong fact?
about-wrong-text = Look it up in the catalog and note its source and the day it was checked. The file CONTRIBUTING.md in the source code says how to report or mend it; a correction is a change to the data, not to the program.
about-licence = Licence
about-licence-text = Free software under the MIT licence or the Apache licence 2.0, whichever you prefer.
about-not-microsoft = Not a Microsoft product
about-not-microsoft-text = Nextplan is neither made nor endorsed by Microsoft. Product names belong to their owners. Where the advice and a notice differ, the notice counts.
about-versions = Versions
about-version-catalog = Catalog
about-version-digest = Catalog, SHA-256
about-version-program = Program
