# Vad produkten säger om ett råd, oavsett var det visas.

option-number = Alternativ { NUMBER($number) }

verdict-recommended = Rekommenderat
verdict-recommended-so-far = Rekommenderat hittills
verdict-suitable = Lämpligt
verdict-ruled-out = Uteslutet

pair = { $name }: { $value }

answer-yes = Ja
answer-no = Nej

## Fields of a case

field-audience = Vem som frågar
field-bought-through = Köpsätt
field-upgrade-tab = Fliken Uppgradera
field-upgrade-refusal = Vad fliken Uppgradera säger
field-seats = Licenser
field-organisation = Organisation
field-workers = Typ av användare
field-country = Land
field-new-customer = Ny kund
field-pays-by = Betalningsmetod
field-commerce = Den gamla prenumerationens villkor
field-agreement = Avtal
field-term = Löptid
field-auto-renew = Förnyas automatiskt
field-add-ons = Tillägg
field-path = Sätt att flytta
field-ends-on = Sista dagen med tjänsten
field-owned-plans = Abonnemang som redan finns

## Why

why-nothing-needed = Inget utöver det grundläggande behövs, så det minsta alternativet räcker.
why-like-for-like = Det behåller det som { $retired } gav och lägger inte till något mer.
why-covers =
    { $count ->
        [2] Det ger båda sakerna som du behöver: { $features }.
        [one] Det ger det enda som du behöver: { $features }.
       *[other] Det ger alla { $count } saker som du behöver: { $features }.
    }
why-only-one = Inget annat alternativ gör det.
why-only-open = De andra som gör det är inte öppna för den här kunden.
why-cheapest = Det kostar minst av dem som gör det.
why-least =
    { $beyond ->
        [0] Det lägger inte till något utöver dina behov.
        [one] Det lägger till minst utöver dina behov: { $beyond } funktion.
       *[other] Det lägger till minst utöver dina behov: { $beyond } funktioner.
    }
why-none = Inget alternativ ger allt som du behöver.
why-none-nearest = Inget alternativ ger allt som du behöver. Närmast kommer { $option }.
none-left = Inget alternativ återstår

## What would change it

if-needed = Om du behöver: { $questions }
if-not-needed = Om du inte behöver: { $questions }
if-circumstance = Med { $question }: { $value }
lacks = Saknas: { $features }.
condition-fails = Endast med { $question }: { $values }.
disputed = Ett ja är osäkert här: { $feature }.

## Buying

buyable-yes = Ja
buyable-successor = Efterträdare finns
buyable-no = Nej
buyable-unknown = Inte bekräftat
sold-as = Den { DATETIME($on, dateStyle: "short") } säljs { $then } under namnet { $now }.
buy-instead = Köp i stället: { LIST($plans) }.
no-confirmed-offer = Inget bekräftat erbjudande för { LIST($plans) }: fråga distributören innan du lovar det.
may-stand-in = Enligt meddelandet kan { $by } ersätta { $plan }.
may-be-done-by = Får göras av: { LIST($roles, type: "or") }.

## Time

state-unknown = Sista dagen med tjänsten är inte känd.
state-renews = Förnyas automatiskt efter den { DATETIME($on, dateStyle: "short") }.
state-will-expire =
    { $days ->
        [0] Upphör i dag, den { DATETIME($on, dateStyle: "short") }.
        [one] Upphör den { DATETIME($on, dateStyle: "short") }, om { $days } dag.
       *[other] Upphör den { DATETIME($on, dateStyle: "short") }, om { $days } dagar.
    }
state-expired =
    { $days ->
        [one] Upphörde den { DATETIME($on, dateStyle: "short") }, för { $days } dag sedan.
       *[other] Upphörde den { DATETIME($on, dateStyle: "short") }, för { $days } dagar sedan.
    }
access-title = Utan den nya licensen
access-users = Användarna kan arbeta till och med
access-admins = Administratörerna når data till och med
access-gone = Data är borta den
contradiction-renews = Ärendet säger att prenumerationen förnyas automatiskt, men förnyelsen har stängts av. Kontrollera exporten.
contradiction-ends = Slutet ligger efter den { DATETIME($on, dateStyle: "short") }, som är det sista möjliga. Kontrollera exporten.
start-by = Börja senast { DATETIME($on, dateStyle: "weekday") }.
due-by = senast { DATETIME($on, dateStyle: "weekday") }
holidays-unknown = Arbetsdagar är måndag till fredag; ingen hänsyn tas till helgdagar.

## Verify first

verify-title = Kontrollera prenumerationen
verify-reason = { $retired } som köpts på det sättet kan ha löpt som längst till den { DATETIME($on, dateStyle: "short") }. Om prenumerationen ändå ser aktiv ut beror det troligen på ett felläst artikelnummer, ett annat köpsätt eller en gammal export.

## Titles and lines

text-heading = { $retired }, per den { DATETIME($on, dateStyle: "short") }
options-title = Alternativen jämförda
what-would-change-title = Vad som skulle ändra detta
open-questions-title = Frågor som fortfarande kan ändra detta
worth-finding-out-title = Värt att ta reda på
path-questions-title = Bra att ange: det avgör hur och när
sources-title = Källor
other-notice =
    { $options ->
        [one] { $notice }: { $options } alternativ. Samma behov leder där till { $outcome }.
       *[other] { $notice }: { $options } alternativ. Samma behov leder där till { $outcome }.
    }
other-notice-none =
    { $options ->
        [one] { $notice }: { $options } alternativ. Det uppfyller inte de här behoven.
       *[other] { $notice }: { $options } alternativ. Inget uppfyller de här behoven.
    }
receipt = Kvitto: katalog { $version } { $digest }, per den { DATETIME($on, dateStyle: "short") }. Samma kvitto ger samma råd överallt.
source-published = Från den { $day }.
source-checked = Kontrollerad den { $day }.
source-stale = Senast kontrollerad den { $day }, mer än ett år tidigare.
checklist-title-none = Bestäm vad som behövs
checklist-title-verify =
    { $seats ->
        [0] Kontrollera prenumerationen och köp sedan nytt
        [one] Kontrollera prenumerationen och köp sedan { $seats } ny licens
       *[other] Kontrollera prenumerationen och köp sedan { $seats } nya licenser
    }
checklist-title-move =
    { $seats ->
        [0] Flytta till { $plans }
        [one] Flytta { $seats } licens till { $plans }
       *[other] Flytta { $seats } licenser till { $plans }
    }

## What is wrong with a case

error-not-json = Detta är inget ärende: { $found }. Tillåtet: ett JSON-objekt med minst ”retired”.
error-unknown-field = Fältet ”{ $field }” finns inte. Tillåtet: { $allowed }.
error-twice = ”{ $field }” anges två gånger, andra gången som ”{ $found }”. Tillåtet: en gång.
error-missing = ”{ $field }” saknas. Tillåtet: { $allowed }.
error-value = ”{ $field }” är ”{ $found }”. Tillåtet: { $allowed }.
