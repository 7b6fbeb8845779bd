// SPDX-License-Identifier: GPL-3.0-or-later
// Clipboard messages of RFB: the old ones in Latin-1 and the "extended clipboard" in UTF-8 (encoding 0xC0A1E5CE of the
// community's rfbproto.rst). Pure functions: no state, no thread. What comes in is hostile: nothing is inflated or
// allocated beyond the limits below, whatever sizes a message claims.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace guestdeck::vnc::clipboard
{

// Text as it goes over the wire, in bytes, line ends included. More is not shared.
constexpr qsizetype MaxText = 1024 * 1024;
// A message's content. QEMU hangs up on a client that sends more.
constexpr qsizetype MaxMessage = 1024 * 1024;

enum Flag : quint32 {
    Text = 1U << 0, // the only format spoken here
    AllFormats = 0xffff,
    Caps = 1U << 24,
    Request = 1U << 25,
    Peek = 1U << 26,
    Notify = 1U << 27,
    Provide = 1U << 28,
    AllActions = Caps | Request | Peek | Notify | Provide,
};

// Whole client messages.
[[nodiscard]] QByteArray caps(); // all actions; text is never sent to us unasked
[[nodiscard]] QByteArray request();
[[nodiscard]] QByteArray notify(bool hasText);
// Nothing: too large.
[[nodiscard]] std::optional<QByteArray> provide(const QString &text);
[[nodiscard]] std::optional<QByteArray> latin1(const QString &text); // what Latin-1 lacks becomes a question mark

struct Provided {
    enum class Status { Text, NoText, TooLarge, Broken } status = Status::Broken;
    QString text; // with plain line feeds, up to the first NUL
};
// What follows the flags of a Provide message.
[[nodiscard]] Provided readProvide(quint32 flags, QByteArrayView compressed);
[[nodiscard]] QString readLatin1(const QByteArray &bytes);

} // namespace guestdeck::vnc::clipboard
