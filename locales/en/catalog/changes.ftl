# Why each version of the catalog changed what it changed.

change-2026-1 = The first catalog: Office 365 Enterprise E4 from both of its notices.
