// SPDX-License-Identifier: GPL-3.0-or-later
// The GUI thread's end of one console session. Made for one connection and thrown away after it; deleting it ends the
// session at once, whatever the worker is doing, without waiting for it.
#pragma once

#include "vncview/secrets.h"
#include "vncview/sessioncore.h"

#include <QImage>
#include <QObject>
#include <QPoint>
#include <QRegion>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace guestdeck::vnc
{

class VncSession : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Connecting, Authenticating, Connected, Ended };

    VncSession(const Endpoint &endpoint, const SessionOptions &options, SecretProvider secrets,
               QObject *parent = nullptr);
    ~VncSession() override;

    void end() { m_core->stop(); } // no signals any more
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] VncError error() const { return m_error; }
    [[nodiscard]] QString desktopName() const { return m_name; }
    [[nodiscard]] bool isPointerRelative() const { return m_relative; }
    [[nodiscard]] LinkStatus link() const { return m_link; }
    [[nodiscard]] Framebuffer &framebuffer() { return m_core->framebuffer(); }

    void sendKey(const Key &key, bool down) { m_core->push(SessionCore::KeyCommand{key, down}); }
    void sendPointer(quint8 buttons, quint16 x, quint16 y, bool relative)
    {
        m_core->push(SessionCore::PointerCommand{buttons, x, y, relative});
    }
    void requestUpdate() { m_core->push(SessionCore::UpdateCommand{}); }
    void requestSize(QSize size) { m_core->push(SessionCore::ResizeCommand{size}); }
    void setEncodings(EncodingPolicy policy) { m_core->push(SessionCore::EncodingsCommand{policy}); }
    void setClipboardSharing(bool on) { m_core->push(Clip{Clip::Verb::Share, on}); }
    void announceClipboard(bool hasText) { m_core->push(Clip{Clip::Verb::Announce, hasText}); }
    void provideClipboard(const std::optional<QString> &text) { m_core->push(Clip{Clip::Verb::Provide, true, text}); }
    void fetchClipboard() { m_core->push(Clip{Clip::Verb::Fetch}); }
    void setVisible(bool visible) { m_core->setVisible(visible); }
    void setAttended(bool attended) { m_core->setAttended(attended); }

    // Called by the worker's posts, on the GUI thread.
    void onCalls();
    void onConnected(const QString &name);
    void onEnded(const VncError &error);
    void onSecretWanted(SecretRequest request);
    void onResized(QSize size);
    void onFrame();
    void onCursor(const QImage &image, QPoint hotSpot);
    void onPointerMode(bool relative);
    void onName(const QString &name);
    void onLeds(quint8 leds);
    void onClipboard(const ClipboardEvent &event);
    void onResizable();
    void onSizeRefused();
    void onLink(const LinkStatus &link);

Q_SIGNALS:
    void phaseChanged();
    void resized(QSize size);
    void updated(const QRegion &region); // guest pixels, never empty
    void cursorChanged(const QImage &image, QPoint hotSpot); // null image: the guest hides its pointer
    void pointerModeChanged();
    void desktopNameChanged();
    void ledsChanged(quint8 leds); // of the guest's keyboard, as in Locks::fromLeds()
    void clipboardChanged(const guestdeck::vnc::ClipboardEvent &event);
    void resizable(); // requestSize() reaches the server from now on
    void sizeRefused();
    void linkChanged(); // at most once a second, or when the encoding is another one

private:
    using Clip = SessionCore::ClipboardCommand;

    void setPhase(Phase phase);

    std::shared_ptr<SessionCore> m_core;
    SecretProvider m_secrets;
    QString m_serverName;
    QString m_name;
    QTimer m_deadline; // of the handshake
    QTimer m_breath; // between two lots of what the worker has to say
    Phase m_phase = Phase::Connecting;
    VncError m_error;
    bool m_relative = false;
    LinkStatus m_link;
};

} // namespace guestdeck::vnc
