# Why each version of the catalog changed what it changed.

change-2026-1 = Den första katalogen: Office 365 Enterprise E4 ur båda meddelandena.
change-2026-2 = Två erbjudanden till, Skype för företag – Online (abonnemang 1) och Kaizala Pro, ur deras meddelanden. För alla tre: varje abonnemangs namn och artikelnummer över tid, stegen efter slutet som datum, vad tjänstens eget slut gör oåtkomligt, menyer som de såg ut år för år, och varför fliken Uppgradera kan neka.
