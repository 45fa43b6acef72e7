# Pager Pro: invented, to show how an offer is added.

source-pager-notice = Invented for the walk-through.
notice-pager-notice = Notice on Pager Pro

feature-pager-messages-name = Paging
feature-pager-messages-question = Do users go on paging each other?
feature-pager-messages-help = Every option does it.
feature-pager-devices-name = Management of devices
feature-pager-devices-question = Are the users’ devices to be managed?
feature-pager-devices-help = Yes, if somebody has to wipe a lost phone.

next-step-pager-go-option-2 = Taking Microsoft 365 E3 instead makes it Option 2.
