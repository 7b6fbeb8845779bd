# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name createdraft createwizard createstates createlayout)
    guestdeck_test(tst_${name} LABELS ui SOURCES tst_${name}.cpp LIBS guestdeck_ui)
endforeach()
