# Pager Pro: påhittat, för att visa hur ett erbjudande läggs till.

source-pager-notice = Påhittat för genomgången.
notice-pager-notice = Meddelande om Pager Pro

feature-pager-messages-name = Personsökning
feature-pager-messages-question = Ska användarna fortsätta att söka varandra?
feature-pager-messages-help = Alla alternativ klarar det.
feature-pager-devices-name = Hantering av enheter
feature-pager-devices-question = Ska användarnas enheter hanteras?
feature-pager-devices-help = Ja, om någon måste kunna radera en borttappad telefon.

next-step-pager-go-option-2 = Med Microsoft 365 E3 blir det alternativ 2.
