# SPDX-License-Identifier: GPL-3.0-or-later
# The hardware of guests: definitions, edits, plans and the task.
guestdeck_test(tst_hardwareedit LABELS unit SOURCES tst_hardwareedit.cpp LIBS guestdeck_models)
