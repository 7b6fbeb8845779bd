// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QStringList>

namespace guestdeck
{

// Secrets in a guest's definition: passwords of screens, cookies and signed addresses of network disks, credentials for
// the guest's system, and what is handed to the emulator or the kernel on its command line as a password. In a text
// that is shown or kept each is a mark that tells which one it is, "(hidden: vnc 1)", and whose: a cookie's has its
// host, an argument's what stands beside it, so that none is ever put back in another one's place. A cookie's mark has
// no blank, as libvirt's schema wants it. Nothing else in the text changes, byte for byte. Pure; any thread.

/// Errors: Invalid (not XML; then nothing is known of what is secret in it).
Result<QByteArray> withHiddenSecrets(const QByteArray &definition);

/// Puts what the marks stand for back, from the definition that has it. Errors: Invalid, with the mark that stands for
/// nothing in there (its device is gone, or the text was made from another guest). The result is to be wiped.
Result<QByteArray> withSecretsOf(const QByteArray &text, const QByteArray &definition);

/// Hides what `definition` has as a secret in the same place; what was written anew stays. Errors: Invalid (not XML).
Result<QByteArray> withHiddenSecretsOf(const QByteArray &text, const QByteArray &definition);

/// The same of a text that is not well-formed just now: wherever a secret of `definition` stands in it. A secret that
/// is also a word of the definition itself ("disk") is only looked for in its own attribute or element, and one of less
/// than four characters not at all.
QByteArray withMarksForSecretsOf(const QByteArray &text, const QByteArray &definition);

/// Two texts to be shown beside each other: no secret is in either, but that one has been changed can be seen. They
/// need not be well-formed.
struct HiddenPair {
    QByteArray before;
    QByteArray after;
};
HiddenPair withHiddenSecrets(const QByteArray &before, const QByteArray &after);

/// Any text, such as a message that has a piece of a definition in it, without what looks like a secret. Its marks
/// stand for nothing.
QByteArray withoutSecretWords(const QByteArray &text);

/// A message about `definition`, which may quote any line of it: also without each secret that is known to be in there.
/// At most 64 KiB of it.
QByteArray withoutSecretsOf(const QByteArray &text, const QByteArray &definition);

/// Whether a secret that both texts have is another one now.
bool secretsDiffer(const QByteArray &before, const QByteArray &after);

/// Takes the marks out that stand for nothing in `definition`, with the attribute or the element that they are, and
/// tells which. Those that cannot be left out (arguments of the emulator and of the kernel) stay.
QByteArray withoutLostSecrets(const QByteArray &text, const QByteArray &definition, QStringList *lost);

/// As a host tells a definition to those who may only read: without passwords of screens and cookies of disks, and
/// without a sign that there are any. A text that cannot be read stays as it is.
QByteArray asToldForReading(const QByteArray &definition);
/// What was told for reading, with the marks where `known`, an earlier one with marks, has them.
QByteArray withMarksOf(const QByteArray &told, const QByteArray &known);

/// Whether any is hidden in it.
bool hasHiddenSecrets(const QByteArray &text);

} // namespace guestdeck
