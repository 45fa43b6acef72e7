# Why each version of the catalog changed what it changed.

change-2026-1 = The first catalog: Office 365 Enterprise E4 from both of its notices.
change-2026-2 = Two more offers, Skype for Business Online Plan 1 and Kaizala Pro, from their notices. For all three: the names and part numbers of every plan over time, the stages after the end as dated events, what the service’s own end puts out of reach, menus as they were by year, and why the Upgrade tab may refuse.
