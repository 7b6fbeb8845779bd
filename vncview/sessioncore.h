// SPDX-License-Identifier: GPL-3.0-or-later
// One console session's worker: a thread that owns the connection, all reads and all writes, from dialling to the end.
// Owned jointly by the VncSession on the GUI thread and by the thread itself, which is never waited for: stop() asks it
// to end and cuts the socket, and whatever it still has to say is dropped.
#pragma once

#include "vncview/clipboard.h"
#include "vncview/connector.h"
#include "vncview/endpoint.h"
#include "vncview/framebuffer.h"
#include "vncview/keymap.h"
#include "vncview/linkmeter.h"
#include "vncview/protocol.h"
#include "vncview/rfbconnection.h"
#include "vncview/secrets.h"
#include "vncview/vncerror.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPoint>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <variant>

namespace guestdeck::vnc
{

class VncSession;

struct SessionOptions {
    EncodingPolicy encodings = EncodingPolicy::Auto;
    int connectTimeoutMs = 10000; // until the socket is connected
    int handshakeTimeoutMs
        = 20000; // from dialling to the end of the handshake, without the time a user takes to answer
    int stallTimeoutSeconds = 30; // a message begun and not continued
};

class SessionCore : public std::enable_shared_from_this<SessionCore>
{
public:
    struct KeyCommand {
        Key key;
        bool down;
    };
    struct PointerCommand {
        quint8 buttons;
        quint16 x, y;
        bool relative;
    };
    struct UpdateCommand {
    };
    struct ResizeCommand {
        QSize size;
    };
    struct EncodingsCommand {
        EncodingPolicy policy;
    };
    struct ClipboardCommand {
        enum class Verb { Share, Announce, Provide, Fetch, OfferSeen } verb;
        bool on = false; // Share: at all; Announce: there is text
        std::optional<QString> text = {}; // Provide
    };
    using Command
        = std::variant<KeyCommand, PointerCommand, UpdateCommand, ResizeCommand, EncodingsCommand, ClipboardCommand>;

    SessionCore(VncSession *receiver, Endpoint endpoint, const SessionOptions &options);
    ~SessionCore();
    SessionCore(const SessionCore &) = delete;
    SessionCore &operator=(const SessionCore &) = delete;

    // GUI thread; none of these wait.
    void start();
    void stop(); // forgets the receiver, too
    void abort(VncError::Kind why); // ends the session with this error
    void push(const Command &command);
    void setVisible(bool visible); // a hidden console asks for nothing
    void setAttended(bool attended); // has the keyboard: worth QEMU's full refresh rate
    void answerSecret(std::optional<Secret> secret);
    [[nodiscard]] Framebuffer &framebuffer() { return m_framebuffer; }
    // What the worker has to say, one after the other. When there is nothing, the next call that comes is announced by
    // VncSession::onCalls().
    using Call = std::function<void(VncSession *)>;
    [[nodiscard]] std::optional<Call> takeCall();
    [[nodiscard]] bool awaitCalls(); // false: there are some already

    // Worker threads that have not ended yet, of all sessions.
    [[nodiscard]] static int liveWorkers();

private:
    void run();
    [[nodiscard]] std::optional<VncError> session();
    [[nodiscard]] std::optional<VncError> messageLoop();
    [[nodiscard]] std::optional<Secret> askSecret(const SecretRequest &request);
    [[nodiscard]] bool waitForEvents();
    void wake();

    [[nodiscard]] bool sendPending();
    [[nodiscard]] bool send(const Command &command);
    [[nodiscard]] bool sendClipboard(const ClipboardCommand &command);
    [[nodiscard]] bool sendEncodings();
    [[nodiscard]] bool adaptEncoding();
    void reportLink();
    [[nodiscard]] bool requestUpdate();
    [[nodiscard]] bool keepAwake();

    [[nodiscard]] bool handleMessage();
    [[nodiscard]] bool handleUpdate();
    [[nodiscard]] bool handleRect(const protocol::RectHeader &rect, QRegion *changed);
    [[nodiscard]] bool decodePixels(const protocol::RectHeader &rect);
    [[nodiscard]] bool readZrleBody(const protocol::RectHeader &rect, QByteArray *body);
    [[nodiscard]] bool handleExtendedSize(const protocol::RectHeader &rect);
    [[nodiscard]] bool handleCursor(const protocol::RectHeader &rect);
    [[nodiscard]] bool handleLeds();
    [[nodiscard]] bool handleName();
    [[nodiscard]] bool handleCutText();
    [[nodiscard]] bool handleColourMap();
    [[nodiscard]] bool handleQemu();
    [[nodiscard]] bool resize(QSize size);
    [[nodiscard]] bool fail(VncError::Kind kind, const QString &text);

    void post(const Call &call);

    const Endpoint m_endpoint;
    const SessionOptions m_options;
    Descriptor m_wake; // eventfd
    Framebuffer m_framebuffer;

    // Shared with the GUI thread.
    std::mutex m_mutex;
    std::condition_variable m_answered;
    VncSession *m_receiver;
    std::deque<Command> m_commands;
    std::deque<Call> m_calls;
    std::condition_variable m_callTaken;
    bool m_callsAnnounced = false;
    int m_socket = -1; // to shut down from outside; valid while the connection lives
    std::optional<VncError::Kind> m_abort;
    bool m_secretReady = false;
    std::optional<Secret> m_secret;
    std::atomic<bool> m_stopped = false;
    std::atomic<bool> m_pending = false;
    std::atomic<bool> m_visible = false;
    std::atomic<bool> m_attended = false;

    // Worker thread only.
    std::unique_ptr<RfbConnection> m_rfb;
    ClipboardExchange m_clipboard;
    std::optional<VncError> m_failure; // found by us rather than by the library
    bool m_extendedKeys = false; // server acknowledged -258: it is QEMU, or behaves like it
    bool m_audioAcknowledged = false;
    bool m_extendedSize = false;
    quint32 m_screenId = 0; // of the first of the server's screens
    bool m_wantUpdate = true; // the next request is due
    bool m_wantFull = true; // and has to be for everything
    bool m_outstanding = false;
    std::chrono::steady_clock::time_point m_requested; // when the outstanding request was sent
    int m_unpainted = 0; // updates told to the GUI thread since it last asked for more
    EncodingPolicy m_policy;
    bool m_fastLink; // what Auto goes by
    bool m_tightOffered = false; // in this session; else its decoder is not for the server to reach
    LinkMeter m_meter;
    LinkStatus m_link;
    LinkStatus m_reportedLink;
    QElapsedTimer m_lastReport;
    bool m_dialled = false; // the endpoint's descriptor, if any, has an owner
    QElapsedTimer m_lastPing;
};

} // namespace guestdeck::vnc
