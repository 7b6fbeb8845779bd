# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name createdraft createsources createwizard createstates createlayout)
    guestdeck_test(tst_${name} LABELS ui SOURCES tst_${name}.cpp LIBS guestdeck_ui)
endforeach()
foreach(name identitypage fromtemplate batchrows)
    guestdeck_test(tst_${name} LABELS ui SOURCES batchfake.h tst_${name}.cpp LIBS guestdeck_guifixture)
endforeach()
