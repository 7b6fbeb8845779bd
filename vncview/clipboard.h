// SPDX-License-Identifier: GPL-3.0-or-later
// One session's half of the clipboard conversation with its server, text only, lazily: either side says that it has
// something, and the text travels when the other side asks for it. Knows neither widgets nor sockets.
// Worker thread only. Each event is told once and the next of its kind only when the last has been answered, so a
// server cannot flood whoever listens.
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace guestdeck::vnc
{

struct ClipboardEvent {
    enum class Kind {
        Offered, // the guest has text: answer with fetch() or offerSeen()
        Withdrawn, // it has none any more; the same answers
        Wanted, // the guest asks for the text announced: answer with provide()
        Received, // the text fetched
        TooLargeToSend,
        TooLargeToReceive,
    };
    Kind kind = Kind::Offered;
    QString text = {};
};

class ClipboardExchange
{
public:
    using Write = std::function<bool(const QByteArray &)>; // false: the connection is lost
    using Tell = std::function<void(const ClipboardEvent &)>;

    ClipboardExchange(Write write, Tell tell);

    // All of these: false when the connection is lost.

    // Off at first. Off: nothing is sent and nothing told, in either direction.
    [[nodiscard]] bool setSharing(bool sharing);
    [[nodiscard]] bool isSharing() const { return m_sharing; }
    [[nodiscard]] bool announce(bool hasText);
    [[nodiscard]] bool provide(const std::optional<QString> &text); // nothing: declined
    [[nodiscard]] bool fetch();
    void offerSeen();

    // The server has sent its first picture, so it has said by now whether it knows the extended clipboard.
    [[nodiscard]] bool serverReady();
    [[nodiscard]] bool onExtended(const QByteArray &content); // at most clipboard::MaxMessage
    void onLatin1(const QByteArray &content);
    void onTooLarge(); // a message that was not even read

    [[nodiscard]] bool isExtended() const { return m_mode == Mode::Extended; }

private:
    enum class Mode { Unknown, Latin1, Extended };

    [[nodiscard]] bool sayWhatWeHave();
    void want();
    void offer(bool hasText);
    void receive(quint32 flags, const QByteArray &content);

    Write m_write;
    Tell m_tell;
    Mode m_mode = Mode::Unknown;
    quint32 m_actions = 0; // what the server understands
    bool m_sharing = false;
    std::optional<bool> m_ours; // announced: we have text
    bool m_owed = false; // announced, but the server could not be told yet
    bool m_wanted = false; // the text has been asked for and not provided
    bool m_theirs = false; // the guest has text
    std::optional<QByteArray> m_latin1; // … which has come already
    bool m_offerTold = false;
    bool m_offerNews = false; // changed since it was told
    bool m_requested = false; // the server owes us its text
};

} // namespace guestdeck::vnc
