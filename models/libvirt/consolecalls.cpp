// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/consolecalls.h"

#include "models/console/byteinbox.h"
#include "models/console/echoledger.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/executor.h"
#include "models/libvirt/handle.h"
#include "models/libvirt/lookup.h"

#include <QCoreApplication>

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <cstring>
#include <mutex>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::ConsoleCalls)
};

constexpr qsizetype mostWaiting = 1024 * 1024; ///< bytes to be sent
constexpr qsizetype packet = 1024;
constexpr qsizetype mostUnanswered = 8 * 1024; ///< as the header tells
constexpr qsizetype mostReplies = 256; ///< waiting
constexpr qsizetype mostDevices = 64; // hostile definitions

/// What the event thread, the sending thread and the owner share of one stream.
class Line : public std::enable_shared_from_this<Line>
{
public:
    Line(StreamHandle stream, std::shared_ptr<ByteInbox> inbox)
        : m_stream(std::move(stream))
        , m_inbox(std::move(inbox))
    {
    }

    bool listen()
    {
        auto holder = std::make_unique<std::shared_ptr<Line>>(shared_from_this());
        const int events = VIR_STREAM_EVENT_READABLE | VIR_STREAM_EVENT_ERROR | VIR_STREAM_EVENT_HANGUP;
        if (virStreamEventAddCallback(m_stream.get(), events, readable, holder.get(), freeHolder) < 0) {
            return false;
        }
        [[maybe_unused]] const auto *const given = holder.release(); // freeHolder's from here on
        Executor::inBackground([self = shared_from_this()]() { self->work(); });
        return true;
    }

    bool send(const QByteArray &bytes)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stop || m_waiting.size() + bytes.size() > mostWaiting) {
            return false;
        }
        m_waiting += bytes;
        m_wake.notify_one();
        return true;
    }

    bool reply(const QByteArray &bytes)
    {
        const std::scoped_lock lock(m_mutex);
        // Half of the room is the user's alone: the guest must not be able to ask it away.
        if (m_stop || m_waiting.size() > m_replies || m_replies + bytes.size() > mostReplies
            || m_ledger.room() - m_replies - bytes.size() < mostUnanswered / 2) {
            return false;
        }
        m_waiting += bytes;
        m_replies += bytes.size();
        m_wake.notify_one();
        return true;
    }

    qsizetype waiting() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_waiting.size();
    }

    void discardWaiting()
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.clear();
        m_replies = 0;
    }

    void stop()
    {
        const std::scoped_lock lock(m_mutex);
        m_stop = true;
        m_wake.notify_one();
    }

private:
    /// On libvirt's event thread.
    static void readable(virStreamPtr stream, int, void *opaque)
    {
        // A copy: taking the callback back frees the holder.
        const std::shared_ptr<Line> self = *static_cast<std::shared_ptr<Line> *>(opaque);
        self->receive(stream);
    }

    static void freeHolder(void *opaque) { delete static_cast<std::shared_ptr<Line> *>(opaque); }

    void receive(virStreamPtr stream)
    {
        const std::scoped_lock lock(m_receiving);
        if (m_closed) {
            return;
        }
        static thread_local std::array<char, 65536> buffer;
        // A flood takes turns with the other sources of the loop: libvirt calls again at once while there is more.
        for (int i = 0; i < 16; ++i) {
            const int got = virStreamRecv(stream, buffer.data(), buffer.size());
            if (got == -2) {
                return;
            }
            if (got <= 0) {
                m_inbox->end(got == 0 ? std::nullopt
                                      : std::optional(lastError(Text::tr("The serial console was cut off."))));
                // An ended stream counts as readable for ever.
                virStreamEventUpdateCallback(stream, 0);
                m_closed = true;
                return;
            }
            m_inbox->append(buffer.data(), got);
            listenForEcho(buffer.data(), got);
        }
    }

    void listenForEcho(const char *bytes, qsizetype size)
    {
        const std::scoped_lock lock(m_mutex);
        m_ledger.heard(bytes, size);
        m_wake.notify_one();
    }

    /// Waits for something to send; false: stop.
    bool next(QByteArray &bytes)
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this]() { return m_stop || (!m_waiting.isEmpty() && m_ledger.room() > 0); });
        if (m_stop) {
            return false;
        }
        const bool reply = m_replies > 0;
        bytes = m_waiting.left(std::min({packet, m_ledger.room(), reply ? m_replies : packet}));
        m_waiting.remove(0, bytes.size());
        if (reply) {
            m_replies -= bytes.size();
            m_ledger.sentReply(bytes.size());
        } else {
            m_ledger.sentTyped(bytes); // before it is sent: the echo may be faster than the thread
        }
        return true;
    }

    void work()
    {
        QByteArray bytes;
        while (next(bytes)) {
            qsizetype sent = 0;
            while (sent < bytes.size()) {
                const int now = virStreamSend(m_stream.get(), bytes.constData() + sent, size_t(bytes.size() - sent));
                if (now <= 0) {
                    break; // its end comes by the callback
                }
                sent += now;
            }
        }
        {
            const std::scoped_lock lock(m_receiving);
            m_closed = true; // the callback may be on its way
        }
        m_inbox->close();
        virStreamEventRemoveCallback(m_stream.get());
        virStreamAbort(m_stream.get());
        m_stream.reset(); // here: the last reference of a connection must not go on the event thread
    }

    std::mutex m_receiving;
    bool m_closed = false; ///< by m_receiving

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    QByteArray m_waiting;
    qsizetype m_replies = 0; ///< so many of the first bytes that wait are the terminal's
    EchoLedger m_ledger{mostUnanswered};
    bool m_stop = false;

    StreamHandle m_stream; ///< freed by work() alone
    const std::shared_ptr<ByteInbox> m_inbox;
};

class LibvirtConsole : public ConsoleStream
{
public:
    explicit LibvirtConsole(std::shared_ptr<Line> line)
        : m_line(std::move(line))
    {
    }
    ~LibvirtConsole() override { m_line->stop(); }
    LibvirtConsole(const LibvirtConsole &) = delete;
    LibvirtConsole &operator=(const LibvirtConsole &) = delete;
    bool send(const QByteArray &bytes) override { return m_line->send(bytes); }
    bool reply(const QByteArray &bytes) override { return m_line->reply(bytes); }
    qsizetype waiting() const override { return m_line->waiting(); }
    void discardWaiting() override { m_line->discardWaiting(); }

private:
    std::shared_ptr<Line> m_line;
};

QString attributeText(const pugi::xml_node &node, const char *name)
{
    return QString::fromUtf8(node.attribute(name).value()).left(64);
}

Error openError()
{
    Error error = lastError(Text::tr("The serial console could not be opened."));
    // libvirt says only this, as a failed operation.
    if (error.detail.contains("Active console session exists"_L1)) {
        error.kind = ErrorKind::Conflict;
        error.message = Text::tr("Somebody else has this serial console open.");
    }
    return error;
}

/// The one that is asked for, or the first that can be opened.
QString chooseAlias(const QList<SerialDevice> &devices, const QString &wanted)
{
    QString first;
    for (const SerialDevice &device : devices) {
        if (device.usable && device.alias == wanted) {
            return wanted;
        }
        if (device.usable && first.isEmpty()) {
            first = device.alias;
        }
    }
    return first;
}

} // namespace

QList<SerialDevice> parseSerialDevices(const QByteArray &domainXml)
{
    QList<SerialDevice> result;
    pugi::xml_document document;
    if (!document.load_buffer(domainXml.constData(), size_t(domainXml.size()))) {
        return result;
    }
    const pugi::xml_node devices = document.child("domain").child("devices");
    for (const char *kind : {"serial", "console"}) {
        for (const pugi::xml_node &node : devices.children(kind)) {
            SerialDevice device;
            device.alias = attributeText(node.child("alias"), "name");
            const bool known = std::any_of(result.cbegin(), result.cend(), [&device](const SerialDevice &other) {
                return other.alias == device.alias;
            });
            // The first <console> is the first <serial> once more, under the same alias.
            if (device.alias.isEmpty() || known || result.size() >= mostDevices) {
                continue;
            }
            device.target = attributeText(node.child("target"), "type");
            device.port = node.child("target").attribute("port").as_int();
            const QString type = attributeText(node, "type");
            device.usable = type == "pty"_L1 || type == "unix"_L1;
            result.append(device);
        }
    }
    return result;
}

Result<OpenedConsole> openConsole(Session &session, const QUuid &uuid, const QString &alias, bool force,
                                  const std::shared_ptr<ByteInbox> &inbox)
{
    const Result<DomainHandle> domain = lookupDomain(session, uuid);
    if (!domain) {
        return domain.error();
    }
    OpenedConsole result;
    const CString xml(virDomainGetXMLDesc(domain->get(), 0));
    if (!xml) {
        return lastError(Text::tr("The definition of the guest cannot be read."));
    }
    const auto definition = QByteArray::fromRawData(xml.get(), qsizetype(std::strlen(xml.get())));
    pugi::xml_document document;
    result.running = document.load_buffer(definition.constData(), size_t(definition.size()))
        && document.child("domain").attribute("id").as_int(-1) >= 0; // only an active guest has an id
    result.devices = parseSerialDevices(definition);
    result.alias = chooseAlias(result.devices, alias);
    if (!result.running || result.alias.isEmpty()) {
        return result;
    }
    StreamHandle stream(virStreamNew(session.raw(), VIR_STREAM_NONBLOCK));
    if (!stream
        || virDomainOpenConsole(domain->get(), result.alias.toUtf8().constData(), stream.get(),
                                force ? VIR_DOMAIN_CONSOLE_FORCE : 0)
            < 0) {
        result.error = openError();
        return result;
    }
    auto line = std::make_shared<Line>(std::move(stream), inbox);
    if (!line->listen()) {
        result.error = lastError(Text::tr("The serial console could not be opened."));
        return result;
    }
    result.stream = std::make_shared<LibvirtConsole>(std::move(line));
    return result;
}

} // namespace guestdeck
