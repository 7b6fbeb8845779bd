// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/clipboardbridge.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using vnc::ClipboardEvent;
using vnc::VncView;

namespace
{

const QString markFormat = u"application/x-guestdeck-console"_s; // NOLINT(cert-err58-cpp)
/// Copying in the guest and leaving at once: the guest's word may come a moment after the focus has left.
constexpr qint64 graceMs = 2000;

QByteArray nextMark()
{
    static quint64 count = 0;
    return QByteArray::number(++count);
}

QClipboard *clipboard()
{
    return QGuiApplication::clipboard();
}

/// The mark of the console whose guest's text is on the clipboard now; empty: it is somebody else's.
QByteArray setBy; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): as the clipboard, one for the program
bool setting = false; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

/// Wayland tells of our own text once more, later. Only what this program owns is looked at: to ask another one takes
/// as long as that one likes.
bool isMarked()
{
    const QMimeData *data = clipboard()->ownsClipboard() ? clipboard()->mimeData() : nullptr;
    return data && data->hasFormat(markFormat);
}

} // namespace

ClipboardBridge::ClipboardBridge(VncView *view, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_mark(nextMark())
{
    connect(clipboard(), &QClipboard::dataChanged, this, &ClipboardBridge::onLocalChange);
    connect(view, &VncView::attentionChanged, this, &ClipboardBridge::onAttention);
    connect(view, &VncView::clipboardChanged, this, &ClipboardBridge::onEvent);
    connect(view, &VncView::clipboardSharingChanged, this, &ClipboardBridge::freshSession);
    connect(view, &VncView::stateChanged, this, [this](VncView::State state) {
        if (state == VncView::State::Connected) {
            freshSession();
        }
    });
}

void ClipboardBridge::setEnabled(bool enabled)
{
    m_enabled = enabled;
    m_view->setClipboardSharing(enabled);
}

/// The server knows nothing of what went before.
void ClipboardBridge::freshSession()
{
    m_news = !isOurs();
    m_wanted = false;
    m_fetching = false;
    m_given.clear();
    tellGuest();
}

bool ClipboardBridge::isOurs() const
{
    return setBy == m_mark;
}

void ClipboardBridge::onLocalChange()
{
    if (!setting && !isMarked()) {
        setBy.clear();
    }
    if (isOurs()) {
        m_news = false;
        return;
    }
    m_news = true;
    tellGuest();
}

void ClipboardBridge::onAttention(bool attended)
{
    if (!attended) {
        m_left.start();
        return;
    }
    if (m_wanted) {
        m_wanted = false;
        if (m_news) {
            m_view->provideClipboard(std::nullopt); // that was another text; the guest hears of the new one now
        } else {
            onEvent({ClipboardEvent::Kind::Wanted});
        }
    }
    tellGuest();
}

void ClipboardBridge::tellGuest()
{
    if (!m_news || !m_view->isAttended() || !m_view->isConnected() || !m_view->sharesClipboard()) {
        return;
    }
    m_news = false;
    const QMimeData *data = clipboard()->mimeData();
    const bool hasText = data && data->hasText();
    m_view->announceClipboard(hasText);
    if (hasText) {
        Q_EMIT announced();
    }
}

void ClipboardBridge::onEvent(const ClipboardEvent &event)
{
    switch (event.kind) {
    case ClipboardEvent::Kind::Offered:
        // A guest in the background must not be able to put anything here.
        m_fetching = m_view->isAttended() || (m_left.isValid() && m_left.elapsed() < graceMs);
        if (m_fetching) {
            m_view->fetchClipboard();
        }
        break;
    case ClipboardEvent::Kind::Withdrawn:
        break;
    case ClipboardEvent::Kind::Wanted:
        // Nor learn what was copied for somebody else since.
        if (!m_view->isAttended() || m_news) {
            m_wanted = true;
            break;
        }
        m_given = clipboard()->text();
        m_view->provideClipboard(m_given);
        break;
    case ClipboardEvent::Kind::Received:
        onReceived(event.text);
        break;
    case ClipboardEvent::Kind::TooLargeToSend:
        Q_EMIT tooLargeToSend();
        break;
    case ClipboardEvent::Kind::TooLargeToReceive:
        if (m_view->isAttended()) {
            Q_EMIT tooLargeToReceive();
        }
        break;
    }
}

void ClipboardBridge::onReceived(const QString &text)
{
    // Clipboard managers on both sides that take over each other's text would else send it round for ever.
    if (!std::exchange(m_fetching, false) || text.isEmpty() || text == m_given) {
        return;
    }
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(markFormat, m_mark);
    setBy = m_mark;
    setting = true;
    clipboard()->setMimeData(data);
    setting = false;
}

} // namespace guestdeck
