// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/clipboard.h"

#include "vncview/clipboardcodec.h"

#include <QtEndian>

#include <utility>

namespace guestdeck::vnc
{

using Kind = ClipboardEvent::Kind;

ClipboardExchange::ClipboardExchange(Write write, Tell tell)
    : m_write(std::move(write))
    , m_tell(std::move(tell))
{
}

bool ClipboardExchange::setSharing(bool sharing)
{
    if (m_sharing == sharing) {
        return true;
    }
    bool alive = true;
    if (!sharing && isExtended() && m_ours.value_or(false)) {
        alive = m_write(clipboard::notify(false));
    }
    m_sharing = sharing;
    m_ours.reset();
    m_owed = false;
    m_wanted = false;
    m_theirs = false;
    m_latin1.reset();
    m_offerTold = false;
    m_offerNews = false;
    m_requested = false;
    return alive;
}

bool ClipboardExchange::announce(bool hasText)
{
    if (!m_sharing) {
        return true;
    }
    m_ours = hasText;
    m_owed = true;
    return sayWhatWeHave();
}

bool ClipboardExchange::sayWhatWeHave()
{
    if (m_mode == Mode::Unknown || !std::exchange(m_owed, false)) {
        return true;
    }
    if (isExtended() && (m_actions & clipboard::Notify) != 0) {
        return m_write(clipboard::notify(*m_ours));
    }
    // A server that cannot ask gets it at once.
    if (*m_ours) {
        want();
    }
    return true;
}

void ClipboardExchange::want()
{
    if (!std::exchange(m_wanted, true)) {
        m_tell({Kind::Wanted});
    }
}

bool ClipboardExchange::provide(const std::optional<QString> &text)
{
    if (!std::exchange(m_wanted, false) || !text || !m_sharing) {
        return true;
    }
    const auto message = isExtended() ? clipboard::provide(*text) : clipboard::latin1(*text);
    if (!message) {
        m_tell({Kind::TooLargeToSend});
        return true;
    }
    return m_write(*message);
}

void ClipboardExchange::offer(bool hasText)
{
    if (!m_sharing) {
        return;
    }
    m_theirs = hasText;
    m_requested = false; // whatever is still to come is older than this
    if (std::exchange(m_offerTold, true)) {
        m_offerNews = true;
        return;
    }
    m_tell({hasText ? Kind::Offered : Kind::Withdrawn});
}

void ClipboardExchange::offerSeen()
{
    m_offerTold = false;
    if (std::exchange(m_offerNews, false)) {
        offer(m_theirs);
    }
}

bool ClipboardExchange::fetch()
{
    bool alive = true;
    if (m_sharing && m_theirs) {
        if (m_latin1) {
            m_tell({Kind::Received, clipboard::readLatin1(*std::exchange(m_latin1, std::nullopt))});
            m_theirs = false;
        } else if (isExtended()) {
            m_requested = true;
            alive = m_write(clipboard::request());
        }
    }
    // Last, for a newer offer makes this request void.
    offerSeen();
    return alive;
}

bool ClipboardExchange::serverReady()
{
    if (m_mode == Mode::Unknown) {
        m_mode = Mode::Latin1;
    }
    return sayWhatWeHave();
}

bool ClipboardExchange::onExtended(const QByteArray &content)
{
    if (content.size() < qsizetype(sizeof(quint32))) {
        return true;
    }
    const auto flags = qFromBigEndian<quint32>(content.constData());
    if ((flags & clipboard::Caps) != 0) {
        m_mode = Mode::Extended;
        m_actions = flags & clipboard::AllActions;
        return m_write(clipboard::caps()) && sayWhatWeHave();
    }
    if (!isExtended() || !m_sharing) {
        return true;
    }
    switch (flags & clipboard::AllActions) {
    case clipboard::Request:
        if ((flags & clipboard::Text) != 0 && m_ours.value_or(false)) {
            want();
        }
        return true;
    case clipboard::Peek:
        return m_write(clipboard::notify(m_ours.value_or(false)));
    case clipboard::Notify:
        m_latin1.reset();
        offer((flags & clipboard::Text) != 0);
        return true;
    case clipboard::Provide:
        receive(flags, content);
        return true;
    default:
        return true;
    }
}

// Nothing is even inflated that was not asked for.
void ClipboardExchange::receive(quint32 flags, const QByteArray &content)
{
    if (!std::exchange(m_requested, false)) {
        return;
    }
    const auto provided = clipboard::readProvide(flags, QByteArrayView(content).sliced(sizeof(quint32)));
    if (provided.status == clipboard::Provided::Status::Text) {
        m_tell({Kind::Received, provided.text});
    } else if (provided.status == clipboard::Provided::Status::TooLarge) {
        m_tell({Kind::TooLargeToReceive});
    }
}

void ClipboardExchange::onLatin1(const QByteArray &content)
{
    if (m_sharing) {
        m_latin1 = content;
        offer(!content.isEmpty());
    }
}

void ClipboardExchange::onTooLarge()
{
    // Told as the answer to a question that was asked, or not more often than offers are.
    if (!m_sharing || (!std::exchange(m_requested, false) && std::exchange(m_offerTold, true))) {
        return;
    }
    m_tell({Kind::TooLargeToReceive});
}

} // namespace guestdeck::vnc
