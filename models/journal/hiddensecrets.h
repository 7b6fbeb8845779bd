// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>

namespace guestdeck
{

// Secrets in a guest's definition: passwords of screens, cookies of network disks, and what is handed to the emulator
// on its command line as a password. In a text that is shown or kept each is a mark that tells which one it is,
// "(hidden: vnc 1)"; nothing else in the text changes, byte for byte. Pure; any thread.

/// Errors: Invalid (not XML; then nothing is known of what is secret in it).
Result<QByteArray> withHiddenSecrets(const QByteArray &definition);

/// Puts what the marks stand for back, from the definition that has it. Errors: Invalid, with the mark that stands for
/// nothing in there (its device is gone, or the text was made from another guest). The result is to be wiped.
Result<QByteArray> withSecretsOf(const QByteArray &text, const QByteArray &definition);

/// Whether any is hidden in it.
bool hasHiddenSecrets(const QByteArray &text);

} // namespace guestdeck
