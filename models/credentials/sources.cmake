# SPDX-License-Identifier: GPL-3.0-or-later
# Asking the user for secrets, and remembering them.
target_sources(guestdeck_models PRIVATE
    credentials/askings.cpp credentials/askings.h
    credentials/askpassserver.cpp credentials/askpassserver.h
    credentials/authbroker.cpp credentials/authbroker.h
    credentials/authquestion.cpp credentials/authquestion.h
    credentials/credentialstore.h
    credentials/keychainstore.cpp
    credentials/memorystore.cpp credentials/memorystore.h
    credentials/secret.h
    credentials/sshprompt.cpp credentials/sshprompt.h
)
