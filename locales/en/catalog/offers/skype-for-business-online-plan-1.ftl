# Skype for Business Online Plan 1: the words of its notice, and those that it shares with Kaizala Pro.

notice-sfb1-partner = Partner notice on Skype for Business Online Plan 1

event-service-end = Last day of the service itself

## Features: the row of the matrix, the question, and what decides it

feature-all-sfb-plan-1-features-name = All features of Plan 1
feature-all-sfb-plan-1-features-question = Do users have to go on chatting, seeing who is free, calling each other and joining meetings?
feature-all-sfb-plan-1-features-help = Plan 1 did little else, and every option does it. No, if other means already serve.

feature-im-presence-name = Instant messaging and presence
feature-im-presence-question = Do people send each other short messages and look who is free?
feature-im-presence-help = Yes, if chat or the coloured dot beside a name is in use.

feature-peer-audio-video-name = Audio and video calls between users
feature-peer-audio-video-question = Do users call each other over the network, with or without a picture?
feature-peer-audio-video-help = Calls from user to user only. Plan 1 never reached ordinary phone numbers.

feature-join-meetings-name = Joining meetings, signed in
feature-join-meetings-question = Do users join other people’s meetings with their own account?
feature-join-meetings-help = Joining only. Holding meetings of their own is another question.

feature-organise-meetings-name = Meetings of their own and screen sharing
feature-organise-meetings-question = Should users call meetings themselves, or show their screen?
feature-organise-meetings-help = With Plan 1 they could only join. Frontline plans may do part of it, in Teams.

feature-large-mailbox-name = Mailbox of 50 GB or more
feature-large-mailbox-question = Do users need more than 2 GB of mailbox from the new plan?
feature-large-mailbox-help = Frontline plans stop at 2 GB. No, if mail runs elsewhere.

## What mends a lack

next-step-sfb1-1-go-option-2 = Taking Microsoft 365 F3 instead makes it Option 2.
next-step-sfb1-1-go-option-3 = Taking Office 365 E1 instead makes it Option 3.
next-step-sfb1-2-mailbox = Option 3, Office 365 E1, has the mailbox but does not manage devices. Microsoft 365 E3 does both; the notice does not name it.
next-step-sfb1-3-devices = Frontline workers get it with Option 2. For others Microsoft 365 E3 has it; the notice does not name that plan.
next-step-sfb1-others-take-option-3 = Users with a computer of their own take Option 3.

## What to know beside the advice

note-sfb1-service-ends = Skype for Business Online ends on 31 July 2021, as announced in July 2019. Teams takes its place, and every option contains it. Contacts come over when a user first signs in to Teams.
note-sfb1-service-ended = Skype for Business Online ended on 31 July 2021. Teams has taken its place, and every option contains it unless it is sold without Teams. A Skype for Business Server of your own is not affected.
note-no-direct-notice = No notice for customers who bought from Microsoft is on file. We follow the one for partners in the choice, and Microsoft’s general article on changing plans in the move.
note-f1-is-not-f3 = Beware of the name Microsoft 365 F1: since April 2020 it has been a smaller plan, without a mailbox and with Office for reading only. What the notice means is F3.
note-frontline-device = Frontline plans are licensed for people without a device of their own. By the terms a device counts as theirs if its screen measures 10.1 inches or more and they use it for over 60% of their working time in any 90 days.

## Where sources differ, or say less than they seem to

remark-sfb1-two-days = The notice says that from 1 August 2018 Plan 1 is neither sold nor renewed, and that automatic renewal is switched off on 1 September 2018. We read two events, not a contradiction: sale ended in August, renewal in September. It cannot be renewed by hand either.
remark-sfb1-reference-rows = In the notice’s table every option has every feature, so it does not tell them apart. We added five rows from Microsoft’s service descriptions and list of service plans: meetings of their own, size of mailbox, management of devices, conditional access, Windows.
remark-sfb1-all-features-meaning = We read “all features of Plan 1” as chat, presence, calls between users and joining meetings. The service description adds only the sending of files, which every option has too. Whoever needs no more loses nothing with Option 1.
remark-sfb1-f1-names = The notice names Office 365 Enterprise F1 and Microsoft 365 Enterprise F1. In April 2020 both became F3, and a new, smaller plan took over the name Microsoft 365 F1; the copies of 2020 and 2023 still print the old names. Read by name, Option 2 would be the new plan; we follow the plan, now Microsoft 365 F3.
remark-sfb1-french-names = The French copy writes “Office 365 entreprise F1” in its list and “Office 365 Enterprise F1” in its example. Read as a French word, the first would be a plan for businesses; it is part of a name, and both mean Option 1.
remark-sfb1-option-3-open = Option 3 is “other Office 365 plans” and names none. Read strictly, any of them will do; only one can be recommended. We take Office 365 E1, the smallest without a limit of seats and open to people with a computer of their own. E3 and E5 hold more; Microsoft 365 Business Basic holds about as much, for at most 300 users.
remark-frontline-when = That frontline plans are only for people without a device of their own is read in Microsoft’s terms as a page without a date quotes them. Whether it already held in 2018 is not certain; if not, office workers could have taken these plans too. We count the condition on every day, so that nobody is sold what they may not use.
remark-sfb1-frontline-meetings = In Skype for Business, users of frontline plans could only join meetings. In Teams their plans have meetings, though no live events or webinars (as of November 2022); whether they may show a screen there, and whether all this held in 2018, is not certain. We show the cells as doubtful and never recommend these options because of them.
remark-frontline-windows = Microsoft 365 F3 contains Windows 10 Enterprise, for use on the device itself: a virtual desktop only on shared devices, and no version with long-term servicing. By the list of service plans it is a yes, by the page of 2022 a yes with limits. We count the cell as a yes.
remark-sfb1-end-of-life = This is more than an end of sale, after which subscriptions still renew: Plan 1 is no longer sold and does not renew either. That the notice means an end of life is our inference.
remark-sfb1-unchanged-since = A copy of the notice of 11 January 2023 still has the same options, table and plan names; it only speaks of the retirement as past.
remark-sfb1-service-end = Microsoft’s page on the retirement and its life cycle data name 31 July 2021 as the last day. Some organisations could go on for a while until Microsoft moved their users to Teams. We follow the day.
remark-sfb1-data = Plan 1 holds neither a mailbox nor files. A move touches only contacts, meetings and conversations; those are kept in a mailbox if the user has one, which no page on file confirms. Contacts came over to Teams at the first sign-in there, which had to happen by 30 June 2022.
remark-sfb1-government = The notice retires Plan 1 for commercial and for government customers. No list on file gives the government plan a part number of its own, so an export shows both alike.
remark-sfb1-trials = For customers who want to try before they change, the notice points partners to trial invitations and purchase offers for Office 365.
