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
event-suspended = Pausad sista möjliga dag: användare utan den nya licensen är utelåsta
event-suspended-short = Pausad senast: användare utelåsta
event-cancelled = Avbruten: användarna är utelåsta
event-expired = Utgången: användarna kan oftast fortfarande arbeta
event-disabled = Inaktiverad: bara administratörer kommer åt data
event-deleted = Borttagen: data är borta
event-suspended-to-end = Om den var pausad till slutet: enligt en mening på Microsofts sida går den ut och användarna kan arbeta igen, enligt en annan inaktiveras den
event-suspended-to-end-short = Pausad till slutet: uppgifterna går isär
event-disabled-multi-year = Enterprise-kunder med fleråriga perioder: inaktiverad först nu
event-disabled-multi-year-short = Enterprise, flera år: inaktiverad först nu
event-deleted-multi-year = Enterprise-kunder med fleråriga perioder: borttagen först nu
event-deleted-multi-year-short = Enterprise, flera år: borttagen först nu
event-cancelled-may-go = Avbruten sista möjliga dag: det som är kvar kan tas bort, 30 dagar efteråt
event-cancelled-may-go-short = Efter avbrytande: data kan försvinna
event-cancelled-may-go-90 = Avbruten sista möjliga dag: andra sidor säger att det som är kvar kan tas bort 90 dagar efteråt
event-cancelled-may-go-90-short = Efter avbrytande: 90 dagar enligt andra sidor
event-cancelled-gone = Avbruten sista möjliga dag: data borta senast, 180 dagar efteråt
event-cancelled-gone-short = Efter avbrytande: borta senast
event-services-stop = En äldre sida säger att tjänsterna upphör genast
event-services-stop-short = Tjänsterna upphör, enligt en äldre sida
event-disabled-enterprise = Under ett Enterprise-avtal inaktiverad först nu
event-deleted-enterprise = Under ett Enterprise-avtal borttagen först nu

stage-cancelled = avbruten; ingen sida säger hur länge data finns kvar
stage-expired = utgången; användarna kan oftast fortfarande arbeta
stage-disabled = inaktiverad; bara administratörer kommer åt data
stage-deleted = borttagen; data är borta

margin-suspend = En kalenderdag för att pausa eller avbryta den gamla prenumerationen, senast dagen före dess slut: portalerna räknar dagar i UTC, som kan skilja upp till en dag från dina.
margin-reassign = En arbetsdag för att tilldela om licenserna.
margin-buy = En arbetsdag för att köpa och se båda prenumerationerna aktiva.
margin-credit-check = Tre arbetsdagar för en kreditkontroll: Microsofts sidor säger upp till två arbetsdagar, en av dem på ett ställe två eller mer.
