# Office 365 Enterprise E4: the words of its two notices.

notice-e4-partner = Partner notice on E4
notice-e4-direct = Notice for customers who bought from Microsoft

role-global-admin = Global admin
role-user-management-admin = User management admin
role-admin-agent = Admin agent
role-sales-agent = Sales agent

## Features: the row of the matrix, the question, and what decides it

feature-all-e4-features-name = All features of E4
feature-all-e4-features-question = Do you make or receive calls through your own Lync or Skype for Business Server?
feature-all-e4-features-help = E4 had this and E3 does not. No, if you have no such server or it carries no calls.

feature-cloud-numbers-name = Phone numbers managed in Office 365
feature-cloud-numbers-question = Should Office 365 manage your phone numbers?
feature-cloud-numbers-help = Yes, if calls are to run in Microsoft’s cloud instead of a telephone system of your own.

feature-hybrid-numbers-name = Phone numbers both on-premises and in Office 365
feature-hybrid-numbers-question = Will some phone numbers stay on your own servers while others are in Office 365?
feature-hybrid-numbers-help = Yes, if telephony in your buildings and in the cloud has to work together (hybrid deployment).

feature-calling-plan-option-name = Option to add a calling plan
feature-calling-plan-option-question = Might you want to buy outside calls from Microsoft as well?
feature-calling-plan-option-help = A calling plan connects users to the public telephone network, with Microsoft as the carrier. It is sold in few countries.

feature-pstn-conferencing-name = PSTN conferencing
feature-pstn-conferencing-question = Do people need to dial in to your meetings from an ordinary phone?
feature-pstn-conferencing-help = Yes, if invitations are to carry a dial-in number. Called Audio Conferencing later; it is not sold in every country.

feature-advanced-tools-name = Advanced collaboration, analytics and security tools
feature-advanced-tools-question = Do you need tools for collaboration, analytics or security that E4 does not have?
feature-advanced-tools-help = No, if what E4 offers is enough. Only the E5 plans bring them.

feature-interactive-reports-name = Interactive reports and dashboards
feature-interactive-reports-question = Does anyone build or share reports with visualised data?
feature-interactive-reports-help = Yes, if people work with dashboards that they can filter and explore, for example in Power BI Pro.

feature-data-control-name = Finer control of data security and compliance
feature-data-control-question = Do you have to control in detail who can reach your data, and prove it?
feature-data-control-help = Yes, if rules you are bound by ask for more privacy, transparency and user controls than E4 gives.

feature-windows-rights-name = Windows for the users
feature-windows-rights-question = Should the new plan also license Windows on the users’ computers?
feature-windows-rights-help = No, if Windows is licensed in another way. Only Microsoft 365 plans include it.

feature-device-management-name = Management of computers and phones
feature-device-management-question = Do you want to set up and control computers and phones centrally with the new plan?
feature-device-management-help = Yes, if you want all of Intune. Office 365 plans have only basic management of mobile devices.

feature-conditional-access-name = Conditional access
feature-conditional-access-question = Should it depend on device, place or risk whether someone may sign in?
feature-conditional-access-help = Yes, if rules are to decide at each sign-in. Office 365 plans do not include this.

## What mends a lack

next-step-e4-2-go-e5 = Taking Enterprise E5 instead makes it Option 1.
next-step-e4-3-add-cloud-pbx = Taking Cloud PBX in place of Plus CAL makes it Option 2.
next-step-e4-3-go-e5 = Taking Enterprise E5 instead makes it Option 1.
next-step-e4-4-add-plus-cal = Adding Plus CAL makes it Option 3.
next-step-e4-4-add-cloud-pbx = Adding Cloud PBX makes it Option 2.
next-step-e4-4-go-e5 = Taking Enterprise E5 instead makes it Option 1.
next-step-e4-direct-1-go-microsoft-365 = Taking Microsoft 365 E5 instead makes it Option 2.
next-step-e4-direct-3-add-audio-conferencing = Adding Audio Conferencing makes it Option 2.
next-step-e4-direct-3-go-e5 = Taking Microsoft 365 E5 whole makes it Option 2.
next-step-e4-direct-4-go-e5 = Taking Office 365 E5 instead makes it Option 1.
next-step-e4-direct-4-go-microsoft-365-e3 = Taking Microsoft 365 E3 instead makes it Option 5.
next-step-e4-direct-5-go-e5 = Taking Microsoft 365 E5 instead makes it Option 2.

## Where sources differ, or say less than they seem to

remark-e4-120-days = The notice says that a suspended subscription is removed after 120 days. Other pages say 90 days (more where time passed between opening the account and the first billing, 120 at most), or the end of the term if that comes first. We plan with the earliest and show the 120 days beside it.
remark-e4-all-features-meaning = We read “all features of E4” as calls through the customer’s own Lync or Skype for Business Server: E4 had this and E3 does not. The partner notice leaves the choice: its Option 3, E3 with Plus CAL, keeps what E4 did at the same price; the others bring newer functions or do with less. Without such a server Plus CAL serves no purpose.
remark-e4-plus-cal-mistranslated = In the French copy of the notice Option 3 reads like two things, Skype for Business and client access licences. The English text names one product, Skype for Business Plus CAL; we follow it.
remark-e4-retired-when = The partner notice ends sale and automatic renewal on 7 April 2017, for commercial and government plans; the notice for customers who bought from Microsoft says that E4 was retired in 2015. We follow the partner notice, which names the day.
remark-e4-direct-audio-conferencing = The notice says yes to Audio Conferencing in Option 3, but the plan’s own name says that it is left out. We show the cell as printed and never recommend the option because of it.
remark-e4-direct-calling-plan = The notice says yes to a calling plan in Options 4 and 5, but a calling plan needs Phone System, which E3 has only as an add-on. We show the cells as printed and never recommend these options because of them.
remark-e4-direct-countries = When the notice was written, Calling Plans were sold in 11 countries or regions, and Audio Conferencing not in every country. The notice’s list is not on file: check your country before you order.
remark-e4-direct-reference-rows = The notice has no row for what sets Microsoft 365 plans apart: Windows, device management, conditional access. We added these three from Microsoft’s list of service plans; by the notice’s rows alone, Microsoft 365 E5 without Audio Conferencing would look closer to E4 than Office 365 E5.
remark-e4-discovery = Subscriptions that run out can be found in exports and through both interfaces, CREST and Partner Center: they have an end date and auto renew = False.
remark-e4-end-of-life = This is more than an end of sale, after which subscriptions still renew: E4 is no longer sold and does not renew either. That the notice means an end of life is our inference.
remark-e4-credit-check = The French copy says two days or less in two places and two days or more in a third; the English text says up to two business days. We plan with three, as the later readings cannot be ruled out.
remark-e4-unchanged-since = A copy of the notice of 10 November 2021 still has the same options and the same matrix, and it was still published in 2023.
remark-e4-secure-productive-slip = The English text printed beside the Swedish copy once says Secure Product Enterprise E3. The plan was called Secure Productive Enterprise E3; we use that name.
remark-e4-new-commerce-end = What is bought from a partner today falls under new commerce and ends differently: 30 days expired, then 90 days disabled. For one that is still suspended at its end, Partner Center says expired and a distributor says disabled: plan for no access. From January 2024 Microsoft moved legacy subscriptions over by itself; no subscription to the retired plan was left by then.
