# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND GUESTDECK_UI_SOURCES
    identity/addressfields.cpp identity/addressfields.h
    identity/backend.cpp identity/backend.h
    identity/identitypage.cpp identity/identitypage.h
    identity/keysfield.cpp identity/keysfield.h
    identity/passwordfield.cpp identity/passwordfield.h
    identity/seedpreview.cpp identity/seedpreview.h
)
