# SPDX-License-Identifier: GPL-3.0-or-later
# The examination of a host's network.
list(APPEND GUESTDECK_UI_SOURCES
    networkcheck/findingrow.cpp networkcheck/findingrow.h
    networkcheck/fixdialog.cpp networkcheck/fixdialog.h
    networkcheck/networkcheckdialog.cpp networkcheck/networkcheckdialog.h
)
