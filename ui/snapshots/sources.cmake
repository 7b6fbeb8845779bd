# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND GUESTDECK_UI_SOURCES
    snapshots/leftoverlist.cpp snapshots/leftoverlist.h
    snapshots/notedialog.cpp snapshots/notedialog.h
    snapshots/removedialog.cpp snapshots/removedialog.h
    snapshots/revertdialog.cpp snapshots/revertdialog.h
    snapshots/snapshotdetails.cpp snapshots/snapshotdetails.h
    snapshots/snapshotspage.cpp snapshots/snapshotspage.h snapshots/snapshotspage_actions.cpp
    snapshots/snapshottext.cpp snapshots/snapshottext.h
    snapshots/snapshottree.cpp snapshots/snapshottree.h
    snapshots/straydialog.cpp snapshots/straydialog.h
    snapshots/takedialog.cpp snapshots/takedialog.h
)
