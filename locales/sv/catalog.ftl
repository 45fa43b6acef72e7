# Katalogsidan: vad som är känt om ett erbjudande, så som den som läser meddelandena skulle slå upp det.

catalog-offers = Tillbakadragna erbjudanden
catalog-all = Allt som rådet vilar på: datum, alternativ, vad som är omtvistat och var det står.
catalog-lede =
    { $count ->
        [one] Tillbakadraget. Ett meddelande säger vad som ersätter det: { LIST($notices) }.
       *[other] Tillbakadraget. { $count } meddelanden säger vad som ersätter det: { LIST($notices) }.
    }
catalog-notice-options =
    { $options ->
        [one] { $notice } ({ $options } alternativ)
       *[other] { $notice } ({ $options } alternativ)
    }
catalog-other-names = Även kallat: { LIST($names) }.
catalog-edition = { $plan } räknas som det här erbjudandet (organisation: { $organisation }).
catalog-advice = Få råd om det
catalog-source = Källa
catalog-sectors = Nämnda sektorer: { $sectors }
catalog-roles = Får göras av: { $roles }
catalog-since = Gäller sedan den { DATETIME($on, dateStyle: "short") }

catalog-dates = Datum
catalog-day = Dag
catalog-what = Händelse
catalog-says = Enligt
catalog-inferred-for = Vår slutsats. { $ways }

catalog-matrix = Funktioner per alternativ
catalog-disputed = omtvistat
catalog-substitutes = Tillåtna ersättare
catalog-substitute = { $by } i stället för { $plan }
catalog-next-steps = Om ett alternativ saknar något
catalog-next-step = { $option } saknar { LIST($features, type: "or") }: { $step }
catalog-remarks = Anmärkningar och andra läsarter
catalog-notes = Sägs vid sidan av rådet
catalog-notes-for = endast för { LIST($options) }

catalog-names = Namn och försäljning i dag
catalog-names-day = Den { DATETIME($on, dateStyle: "short") }
catalog-in-notice = I meddelandet
catalog-today = I dag
catalog-sale = Går det att köpa?
catalog-sale-instead = { $status }: { LIST($plans) }
catalog-sale-none = Inget som säger det har hittats
catalog-otherwise = annars

catalog-moving = Så görs flytten
catalog-path = Sätt
catalog-when = När
catalog-why = Varför
catalog-margins = Tid att räkna med
catalog-days =
    { $days ->
        [one] { $days } dag
       *[other] { $days } dagar
    }
catalog-working-days =
    { $days ->
        [one] { $days } arbetsdag
       *[other] { $days } arbetsdagar
    }
catalog-always = Alltid

catalog-after = Efter slutet
catalog-after-day = När
catalog-second-reading = annan läsart
catalog-after-end =
    { $days ->
        [one] Dagen efter slutet
       *[other] { $days } dagar efter slutet
    }
catalog-before-end =
    { $days ->
        [one] { $days } dag före slutet
       *[other] { $days } dagar före slutet
    }
catalog-after-suspension =
    { $days ->
        [one] { $days } dag efter pausningen
       *[other] { $days } dagar efter pausningen
    }
catalog-after-suspension-capped =
    { $days ->
        [one] { $days } dag efter pausningen, eller vid periodens slut om det kommer först
       *[other] { $days } dagar efter pausningen, eller vid periodens slut om det kommer först
    }
catalog-new-commerce = Köp omfattas av ny handel från den { DATETIME($on, dateStyle: "short") } ({ $when }).

catalog-clause = { $field }: { $values }
catalog-both = { $first }; { $second }
catalog-from = från den { DATETIME($on, dateStyle: "short") }
catalog-until = före den { DATETIME($on, dateStyle: "short") }
catalog-unanswered = ej angivet
catalog-eea-ch = Europeiska ekonomiska samarbetsområdet eller Schweiz
catalog-elsewhere = annanstans

catalog-sources = Källor
catalog-document = Dokument
catalog-dated = Daterat
catalog-checked = Kontrollerat
catalog-number = Nummer
catalog-checked-stale = { $day }, för mer än ett år sedan
catalog-undated = utan datum
catalog-origin-notice = meddelande
catalog-origin-reference = tillagt
catalog-origin-inference = slutsats
catalog-origin-estimate = uppskattning
catalog-version = Katalog { $version }, SHA-256
