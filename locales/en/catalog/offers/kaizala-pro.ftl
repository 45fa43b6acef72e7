# Kaizala Pro: the words of its notice.

notice-kaizala-partner = Partner notice on Kaizala Pro

## Features: the row of the matrix, the question, and what decides it

feature-group-messaging-name = Chat and groups
feature-group-messaging-question = Do people have to go on chatting, alone and in groups, as they did in Kaizala?
feature-group-messaging-help = The new plans have Teams for it. No, if other means already serve.

feature-beyond-school-name = Licences for people outside a school
feature-beyond-school-question = Will anyone get a licence who is neither pupil, student nor staff of a school?
feature-beyond-school-help = School plans are for these people only. Yes, if you are no school.

feature-without-school-status-name = No proof of being a school
feature-without-school-status-question = Could Microsoft decline to recognise you as a school?
feature-without-school-status-help = School plans go to recognised schools only. No, if you hold school licences already.

feature-desktop-apps-name = Installed Office apps
feature-desktop-apps-question = Do users need Word, Excel and Outlook installed on their computers?
feature-desktop-apps-help = No, if Office in the browser and on the phone is enough.

feature-advanced-security-name = Advanced protection against attacks
feature-advanced-security-question = Do you need more than the usual filters against dangerous mail and files?
feature-advanced-security-help = Yes, if links and attachments are to be checked when opened, and attacks investigated (Defender for Office 365).

feature-phone-system-name = Phone System
feature-phone-system-question = Should Teams replace your telephone system?
feature-phone-system-help = Yes, if users are to have outside lines there. The calls themselves are bought separately.

## What mends a lack, or a condition that fails

next-step-kaizala-basic-above-300 = Above 300 seats: Office 365 E1, which has no such limit.
next-step-kaizala-standard-above-300 = Above 300 seats: Office 365 E3, which has no such limit.
next-step-kaizala-premium-above-300 = Above 300 seats: Microsoft 365 E3, which has no such limit.
next-step-kaizala-m365-f3-others = For people with a computer of their own: Microsoft 365 Business Premium, or above 300 seats Microsoft 365 E3.
next-step-kaizala-o365-f3-others = For people with a computer of their own: Microsoft 365 Business Basic, or above 300 seats Office 365 E1.
next-step-kaizala-no-school = Only a school gets it. Elsewhere E1 takes the place of A1, E3 that of A3 and E5 that of A5.
next-step-kaizala-no-school-devices = Only a school gets it. Elsewhere Microsoft 365 Business Premium or E3 manages the devices.
next-step-kaizala-beside-a1 = It is a licence for a device. Office 365 A1 beside it gives the users chat and a mailbox.
next-step-kaizala-go-microsoft-365-business-standard = Microsoft 365 Business Standard has the installed Office apps.
next-step-kaizala-go-microsoft-365-business-premium = Microsoft 365 Business Premium manages devices too.
next-step-kaizala-go-microsoft-365-f3 = Microsoft 365 F3 manages devices too.
next-step-kaizala-go-office-365-e1 = Office 365 E1 has the full mailbox and is open to anyone.
next-step-kaizala-go-office-365-e3 = Office 365 E3 has the installed Office apps and is open to anyone.
next-step-kaizala-go-office-365-e5 = Office 365 E5 has advanced protection, Phone System and dial-in to meetings, and is open to anyone.
next-step-kaizala-go-microsoft-365-e3 = Microsoft 365 E3 has the installed Office apps, device management and Windows, and is open to anyone.
next-step-kaizala-go-microsoft-365-e5 = Microsoft 365 E5 has all that the listed plans have, and is open to anyone.
next-step-kaizala-go-office-365-a3 = Office 365 A3 has the installed Office apps.
next-step-kaizala-go-office-365-a5 = Office 365 A5 has advanced protection, Phone System and dial-in to meetings.
next-step-kaizala-go-microsoft-365-a3 = Microsoft 365 A3 has the installed Office apps, device management and Windows.
next-step-kaizala-go-microsoft-365-a5 = Microsoft 365 A5 has all that a school plan can have.

## What to know beside the advice

note-kaizala-runs = Kaizala itself comes with these plans as long as it runs, but Teams, which they contain as well, is to take its place. Nothing on file says that groups move there by themselves. Save what matters while Kaizala runs: administrators export the organisation’s data from its management portal, users their own from the app.
note-kaizala-ended = Kaizala ended on 31 August 2023, in these plans too. Teams has taken its place, and nothing is left to sign in to or to export. A Kaizala service plan in an export proves no working service.
note-kaizala-government = The notice names no sector, so a public body is not shut out. Whether it can buy a plan is said beside each: where a government twin is known it is named.
note-kaizala-school-prices = At the commercial price: seldom wise for a school where a school plan is enough.
note-kaizala-device-licence = This licence belongs to a device, not to a person, and has neither chat nor mail. It is meant beside Office 365 A1 for the users.

## Where sources differ, or say less than they seem to

remark-kaizala-slips = The notice once says that the E4 subscriptions are set not to renew, and its example of a new plan is Option 1, Office 365 Enterprise F1, although it numbers no options and lists no such plan. Both slips, left over from other notices, stand in the English text too. We read Kaizala Pro, and any of the listed plans.
remark-kaizala-f1-names = The notice says that Microsoft 365 F3 was Microsoft 365 F1 before. What has been sold as Microsoft 365 F1 since April 2020 is another, smaller plan, which is not listed and never contained Kaizala. By the name one would buy that; we follow the list.
remark-kaizala-french-titles = The French copy gives two groups of plans the same title, and calls single plans “Business de base”, “a1” and “a3”. In English the groups are for Business and for Enterprise, and the plans Business Basic, A1 and A3; we follow the English text.
remark-kaizala-audiences = The notice groups its plans by audience, states no condition and names no sector. The groups can be read as suggestions or as limits. We read limits where the plans themselves have them: at most 300 seats for Business plans, frontline workers for F plans, schools for A plans. Nothing keeps a school or a public body from the others.
remark-kaizala-reference-rows = The notice does not say what its plans can do. All rows are taken from Microsoft’s list of service plans and its service descriptions, and chosen to tell the plans apart. That chat and groups are what Kaizala was for is our reading.
remark-kaizala-school-limits = The plan descriptions name the audience of school plans: staff, pupils and students of recognised schools. We made two rows of it, the people and the school, as features that every other plan has. Otherwise a school would often be led to a commercial plan of about the same size. For frontline workers whose devices are managed it still is: Microsoft 365 F3 is smaller than Microsoft 365 A3.
remark-kaizala-in-the-plans = By the announcements of 2020 Kaizala came with these plans. Microsoft’s list of service plans never shows it for Microsoft 365 Business Basic, and for Business Standard only from August 2022. We follow the announcements, because older rows of the list were not kept up. Since Kaizala ended, only Teams counts.
remark-kaizala-device-licence = The notice lists Microsoft 365 A1 like the others. The list of service plans gives it Intune and the Windows Store, but neither Teams, Kaizala nor a mailbox: it is a licence for a device, and whether it brings a right to Windows is not certain. We follow the list of service plans.
remark-kaizala-a1-plus = Office 365 A1 has no Office apps to install. A1 Plus, a variant with a part number of its own, had them until it ended on 1 August 2024. The notice names A1 only; we say no.
remark-kaizala-premium-windows = Microsoft 365 Business Premium contains Windows 10 Business: computers licensed for Windows 7 or 8.1 Pro go up to Windows 10 Pro, with more control but without the Enterprise edition. Whether that is enough depends on the computers. We show the cell as doubtful and never recommend the plan because of it.
remark-kaizala-premium-security = Microsoft 365 Business Premium has Plan 1 of Defender for Office 365, and by 2022 also Defender for Business, but not Plan 2, with which attacks are investigated. We show the cell as doubtful and never recommend the plan because of it.
remark-kaizala-a5-security = Of the descriptions of 2021, one says that Office 365 A5 has Defender for Office 365, another that its Plan 2 is missing. The list of service plans has both parts; we follow it.
remark-kaizala-end-of-life = This is more than an end of sale, after which subscriptions still renew: on 1 July 2020 both the sale and the automatic renewal of Kaizala Pro ended. That the notice means an end of life is our inference.
remark-kaizala-until-the-end = By the announcements of 2020, customers were told on 1 June 2020, could use Kaizala Pro to the end of their licence, and were not charged for a further period.
remark-kaizala-unchanged-since = A copy of the notice of 9 November 2021 lists the same plans, and it was still published in October 2023, when Kaizala itself had ended. The copy of June 2020 names no role; later ones name the sales agent, and we follow them.
remark-kaizala-service-end = Users reported August 2023, only one of them with a day. Microsoft’s page on the way to Teams and its life cycle data both give 31 August 2023; we follow them.
remark-kaizala-export = No page on file says how groups and messages get from Kaizala to Teams. A support page says how the data is taken out, as CSV files: by an administrator under Reports, Export tenant data, in the Kaizala management portal, by users in the app. So we advise saving, and promise no transfer.
