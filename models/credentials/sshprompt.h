// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/authquestion.h"

namespace guestdeck
{

/// What ssh asks, by the words it gives its askpass program (readpass.c, sshconnect.c, sshconnect2.c of OpenSSH).
/// `hint`: SSH_ASKPASS_PROMPT ("", "confirm", "none"). `realm`: see AuthBroker::begin(). Pure; host and remark are
/// left empty. What is not known is a Code: hidden, and never remembered.
AuthQuestion readSshPrompt(const QString &hint, const QString &prompt, const QString &realm);

/// Without control and format characters (line feeds stay), and not longer than `limit`.
QString plainPrompt(const QString &text, qsizetype limit);

} // namespace guestdeck
