# SPDX-License-Identifier: GPL-3.0-or-later
# Asking the user for secrets, and remembering them.
target_sources(guestdeck_models PRIVATE
    credentials/authquestion.h
)
