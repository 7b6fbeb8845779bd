// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/sessioncore.h"

#include "vncview/pointer.h"
#include "vncview/vncsession.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <cerrno>
#include <csignal>
#include <poll.h>
#include <pthread.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace guestdeck::vnc
{

using namespace Qt::StringLiterals;

namespace
{

// QEMU delays its next look at the screen by 50 ms each time it finds nothing to send, up to 3 s; a message of a type
// above 3 takes it back to 30 ms. One that means nothing, at this pace, keeps a watched guest at full speed.
constexpr int KeepAwakeMs = 50;
// A server that does not read cannot make the queue grow for ever. Nobody types that much ahead.
constexpr size_t MaxCommands = 4096;
// Nor can one that talks without end: when the GUI thread is so far behind, reading waits for it.
constexpr size_t MaxCalls = 64;

std::mutex liveMutex;
std::condition_variable liveChanged;
int live = 0;

// At exit the workers get a moment to close their connections; one in a name lookup may not make it.
void waitForWorkers()
{
    std::unique_lock lock(liveMutex);
    liveChanged.wait_for(lock, std::chrono::milliseconds(500), [] { return live == 0; });
}

} // namespace

SessionCore::SessionCore(VncSession *receiver, Endpoint endpoint, const SessionOptions &options)
    : m_endpoint(std::move(endpoint))
    , m_options(options)
    , m_wake(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
    , m_receiver(receiver)
    , m_clipboard(
          [this](const QByteArray &message) { return m_rfb->write(message); },
          [this](const ClipboardEvent &event) { post([event](VncSession *session) { session->onClipboard(event); }); })
    , m_policy(options.encodings)
    , m_fastLink(m_endpoint.isLocal())
{
}

SessionCore::~SessionCore()
{
    if (!m_dialled && m_endpoint.kind == Endpoint::Kind::Fd && m_endpoint.fd >= 0) {
        ::close(m_endpoint.fd);
    }
}

int SessionCore::liveWorkers()
{
    const std::lock_guard lock(liveMutex);
    return live;
}

// ---- GUI thread ----------------------------------------------------------------------------------------------------

void SessionCore::start()
{
    static std::once_flag once;
    std::call_once(once, [] { qAddPostRoutine(waitForWorkers); });
    {
        const std::lock_guard lock(liveMutex);
        ++live;
    }
    std::thread([self = shared_from_this()]() mutable {
        self->run();
        self.reset();
        const std::lock_guard lock(liveMutex);
        --live;
        liveChanged.notify_all();
    }).detach();
}

void SessionCore::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_receiver = nullptr;
        m_calls.clear();
        m_stopped = true;
        if (m_socket >= 0) {
            // Reading ends at once; the last words, releases of held keys, may still go out.
            ::shutdown(m_socket, m_commands.empty() ? SHUT_RDWR : SHUT_RD);
        }
    }
    m_answered.notify_all();
    m_callTaken.notify_all();
    wake();
}

void SessionCore::abort(VncError::Kind why)
{
    {
        const std::lock_guard lock(m_mutex);
        m_abort = why;
        m_stopped = true;
        if (m_socket >= 0) {
            ::shutdown(m_socket, SHUT_RDWR);
        }
    }
    m_answered.notify_all();
    m_callTaken.notify_all();
    wake();
}

void SessionCore::push(const Command &command)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto *pointer = std::get_if<PointerCommand>(&command);
        if (pointer != nullptr && !pointer->relative && !m_commands.empty()) {
            // Only the last place counts while no button changes.
            auto *last = std::get_if<PointerCommand>(&m_commands.back());
            if (last != nullptr && !last->relative && last->buttons == pointer->buttons) {
                *last = *pointer;
                return;
            }
        }
        if (m_commands.size() >= MaxCommands) {
            return;
        }
        m_commands.push_back(command);
    }
    m_pending = true;
    wake();
}

void SessionCore::setVisible(bool visible)
{
    if (m_visible.exchange(visible) != visible) {
        wake();
    }
}

void SessionCore::setAttended(bool attended)
{
    if (m_attended.exchange(attended) != attended) {
        wake();
    }
}

void SessionCore::answerSecret(std::optional<Secret> secret)
{
    {
        const std::lock_guard lock(m_mutex);
        m_secret = std::move(secret);
        m_secretReady = true;
    }
    m_answered.notify_all();
}

std::optional<SessionCore::Call> SessionCore::takeCall()
{
    std::optional<Call> call;
    {
        const std::lock_guard lock(m_mutex);
        if (m_calls.empty()) {
            return std::nullopt;
        }
        call = std::move(m_calls.front());
        m_calls.pop_front();
    }
    m_callTaken.notify_one();
    return call;
}

bool SessionCore::awaitCalls()
{
    const std::lock_guard lock(m_mutex);
    m_callsAnnounced = !m_calls.empty();
    return !m_callsAnnounced;
}

void SessionCore::wake()
{
    const quint64 one = 1;
    // Full means it is readable already, which is all that is wanted.
    [[maybe_unused]] const ssize_t written = ::write(m_wake.get(), &one, sizeof(one));
}

// ---- worker thread -------------------------------------------------------------------------------------------------

void SessionCore::post(const Call &call)
{
    std::unique_lock lock(m_mutex);
    m_callTaken.wait(lock, [this] { return m_calls.size() < MaxCalls || m_stopped; });
    if (m_receiver == nullptr) {
        return;
    }
    m_calls.push_back(call);
    if (!std::exchange(m_callsAnnounced, true)) {
        // Dropped by Qt if the receiver is gone by the time its turn comes.
        QMetaObject::invokeMethod(m_receiver, &VncSession::onCalls, Qt::QueuedConnection);
    }
}

void SessionCore::run()
{
    // A socket the server closed must give an error, not a signal.
    sigset_t pipe;
    ::sigemptyset(&pipe);
    ::sigaddset(&pipe, SIGPIPE);
    ::pthread_sigmask(SIG_BLOCK, &pipe, nullptr);

    std::optional<VncError> error = session();
    {
        const std::lock_guard lock(m_mutex);
        m_socket = -1;
        if (m_abort) {
            error = VncError{*m_abort, {}};
        }
    }
    m_rfb.reset();
    if (error) {
        post([error = *error](VncSession *session) { session->onEnded(error); });
    }
}

std::optional<VncError> SessionCore::session()
{
    VncError error;
    m_dialled = true;
    Descriptor socket = connectTo(m_endpoint, {m_wake.get(), [this] { return m_stopped.load(); }},
                                  m_options.connectTimeoutMs, &error);
    if (!socket.isValid()) {
        return error;
    }
    m_rfb = std::make_unique<RfbConnection>(m_options.stallTimeoutSeconds, [this] { return m_stopped.load(); });
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped) {
            return VncError{};
        }
        m_socket = socket.get();
    }
    if (!m_endpoint.established.isEmpty()) {
        m_rfb->takeOver(std::move(socket), m_endpoint.established);
    } else if (!m_rfb->handshake(std::move(socket), m_endpoint,
                                 [this](const SecretRequest &request) { return askSecret(request); })) {
        return m_rfb->failure();
    }
    if (!resize(m_rfb->initialSize()) || !m_rfb->write(protocol::setPixelFormat()) || !sendEncodings()) {
        return m_failure ? *m_failure : m_rfb->failure();
    }
    post([name = m_rfb->desktopName()](VncSession *session) { session->onConnected(name); });
    const std::optional<VncError> end = messageLoop();
    if (m_stopped) {
        [[maybe_unused]] const bool sent = sendPending();
    }
    return end;
}

std::optional<VncError> SessionCore::messageLoop()
{
    m_lastPing.start();
    while (!m_stopped) {
        if (!sendPending() || (m_wantUpdate && m_visible && !requestUpdate()) || !keepAwake()) {
            return m_rfb->failure();
        }
        if (waitForEvents() && !handleMessage()) {
            return m_failure ? *m_failure : m_rfb->failure();
        }
    }
    return std::nullopt;
}

std::optional<Secret> SessionCore::askSecret(const SecretRequest &request)
{
    post([request](VncSession *session) { session->onSecretWanted(request); });
    std::unique_lock lock(m_mutex);
    m_answered.wait(lock, [this] { return m_secretReady || m_stopped; });
    m_secretReady = false; // a certificate and a password may be asked about, one after the other
    return m_stopped ? std::nullopt : std::exchange(m_secret, std::nullopt);
}

// True if there is a message to read.
bool SessionCore::waitForEvents()
{
    if (m_rfb->hasBuffered()) {
        return true;
    }
    const bool ping = m_audioAcknowledged && m_attended && m_visible;
    pollfd fds[2] = {{m_rfb->socket(), POLLIN, 0}, {m_wake.get(), POLLIN, 0}};
    const int timeout = ping ? std::max<int>(0, KeepAwakeMs - static_cast<int>(m_lastPing.elapsed())) : -1;
    ::poll(fds, 2, timeout);
    if ((fds[1].revents & POLLIN) != 0) {
        quint64 count = 0;
        [[maybe_unused]] const ssize_t taken = ::read(m_wake.get(), &count, sizeof(count));
    }
    return fds[0].revents != 0;
}

bool SessionCore::sendPending()
{
    if (!m_pending.exchange(false)) {
        return true;
    }
    std::deque<Command> commands;
    {
        const std::lock_guard lock(m_mutex);
        commands.swap(m_commands);
    }
    for (const Command &command : commands) {
        if (!send(command)) {
            return false;
        }
    }
    return true;
}

bool SessionCore::send(const Command &command)
{
    if (const auto *key = std::get_if<KeyCommand>(&command)) {
        if (m_extendedKeys && key->key.xtCode != 0) {
            return m_rfb->write(protocol::extendedKeyEvent(key->key.keysym, key->key.xtCode, key->down));
        }
        return key->key.keysym == 0 || m_rfb->write(protocol::keyEvent(key->key.keysym, key->down));
    }
    if (const auto *pointer = std::get_if<PointerCommand>(&command)) {
        return m_rfb->write(protocol::pointerEvent(pointer->buttons, pointer->x, pointer->y));
    }
    if (const auto *size = std::get_if<ResizeCommand>(&command)) {
        return !m_extendedSize || m_rfb->write(protocol::setDesktopSize(size->size, m_screenId));
    }
    if (const auto *encodings = std::get_if<EncodingsCommand>(&command)) {
        m_policy = encodings->policy;
        return sendEncodings();
    }
    if (const auto *clipboard = std::get_if<ClipboardCommand>(&command)) {
        return sendClipboard(*clipboard);
    }
    m_unpainted = 0;
    m_wantUpdate = true;
    return true;
}

bool SessionCore::sendClipboard(const ClipboardCommand &command)
{
    switch (command.verb) {
    case ClipboardCommand::Verb::Share:
        return m_clipboard.setSharing(command.on);
    case ClipboardCommand::Verb::Announce:
        return m_clipboard.announce(command.on);
    case ClipboardCommand::Verb::Provide:
        return m_clipboard.provide(command.text);
    case ClipboardCommand::Verb::Fetch:
        return m_clipboard.fetch();
    case ClipboardCommand::Verb::OfferSeen:
        m_clipboard.offerSeen();
        return true;
    }
    Q_UNREACHABLE();
}

bool SessionCore::sendEncodings()
{
    m_tightOffered = m_tightOffered || m_policy == EncodingPolicy::Tight;
    return m_rfb->write(protocol::setEncodings(protocol::offeredEncodings(m_policy, m_fastLink)));
}

// The encoding can be changed at any time; it holds from the next update on.
bool SessionCore::adaptEncoding()
{
    if (m_endpoint.isLocal()) {
        return true;
    }
    const bool fast = m_meter.prefersRaw(LinkMeter::Time::clock::now());
    if (fast == m_fastLink) {
        return true;
    }
    m_fastLink = fast;
    return m_policy != EncodingPolicy::Auto || sendEncodings();
}

void SessionCore::reportLink()
{
    constexpr qint64 EveryMs = 1000;
    m_link.bytesPerSecond = m_meter.bytesPerSecond();
    if (const auto shortest = m_meter.roundTrip()) {
        m_link.roundTrip = std::chrono::ceil<std::chrono::milliseconds>(*shortest);
    }
    const bool due
        = m_link.encoding != m_reportedLink.encoding || !m_lastReport.isValid() || m_lastReport.hasExpired(EveryMs);
    if (due && m_link != m_reportedLink) {
        m_reportedLink = m_link;
        m_lastReport.start();
        post([link = m_link](VncSession *session) { session->onLink(link); });
    }
}

bool SessionCore::requestUpdate()
{
    m_wantUpdate = false;
    if (m_outstanding && !m_wantFull) {
        return true;
    }
    const bool incremental = !std::exchange(m_wantFull, false);
    m_outstanding = true;
    m_requested = LinkMeter::Time::clock::now();
    return m_rfb->write(protocol::updateRequest(incremental, m_framebuffer.backSize()));
}

bool SessionCore::keepAwake()
{
    if (!m_audioAcknowledged || !m_attended || !m_visible || !m_lastPing.hasExpired(KeepAwakeMs - 1)) {
        return true;
    }
    m_lastPing.start();
    return m_rfb->write(protocol::qemuAudioDisable());
}

bool SessionCore::fail(VncError::Kind kind, const QString &text)
{
    m_failure = VncError{kind, text};
    return false;
}

} // namespace guestdeck::vnc
