# Tidslinjen: korta etiketter för dagarna, tillstånden efter slutet och skälet till varje dags marginal.

event-sales-end = Försäljningen upphörde
event-auto-renew-off = Automatisk förnyelse avstängd; portalen visar ”Upphör att gälla” i stället för ”Förnyas automatiskt”
event-auto-renew-off-short = Automatisk förnyelse avstängd
event-as-of = Per den
event-ends-on = Prenumerationen upphör
event-last-possible-end = Senaste möjliga slut
event-latest-start = Senaste start
event-suspend-early = Om den gamla prenumerationen pausas senast då finns dess data kvar i hela 90 dagar
event-suspend-early-short = Pausad till dess: gamla data kvar i 90 dagar
event-data-gone = Gamla data borta: 90 dagar efter pausningen, eller vid periodens slut om det kommer först
event-data-gone-short = Gamla data borta
event-deprovisioned = Meddelandets siffra: 120 dagar efter pausningen
event-deprovisioned-short = Meddelandets siffra: 120 dagar
event-cancelled = Avbruten: användarna är utelåsta
event-expired = Utgången: användarna kan oftast fortfarande arbeta
event-disabled = Inaktiverad: bara administratörer kommer åt data
event-deleted = Borttagen: data är borta

stage-cancelled = avbruten; ingen sida säger hur länge data finns kvar
stage-expired = utgången; användarna kan oftast fortfarande arbeta
stage-disabled = inaktiverad; bara administratörer kommer åt data
stage-deleted = borttagen; data är borta

margin-suspend = En kalenderdag för att pausa eller avbryta den gamla prenumerationen, senast dagen före dess slut: portalerna räknar dagar i UTC, som kan skilja upp till en dag från dina.
margin-reassign = En arbetsdag för att tilldela om licenserna.
margin-buy = En arbetsdag för att köpa och se båda prenumerationerna aktiva.
margin-credit-check = Tre arbetsdagar för en kreditkontroll: på ett ställe säger artikeln två dagar eller mindre, på ett annat två eller mer.
