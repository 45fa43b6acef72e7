# Why each version of the catalog changed what it changed.

change-2026-1 = Den första katalogen: Office 365 Enterprise E4 ur båda meddelandena.
