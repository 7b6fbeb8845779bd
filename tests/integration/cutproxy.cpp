// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cutproxy.h"

#include <QLocalSocket>
#include <QtEndian>

#include <memory>
#include <optional>

namespace guestdeck::lab
{

using namespace Qt::StringLiterals;

namespace
{

constexpr quint32 remoteProgram = 0x20008086;

enum FrameType : quint32 { Call = 0, Reply = 1, CallWithFds = 4, ReplyWithFds = 5 };

struct Frame {
    quint32 program;
    quint32 procedure;
    quint32 type;
    quint32 serial;
};

Frame parse(const QByteArray &bytes)
{
    const auto word = [&](int index) {
        return bytes.size() >= (index + 1) * 4 ? qFromBigEndian<quint32>(bytes.constData() + qsizetype(index) * 4) : 0;
    };
    return {word(1), word(3), word(4), word(5)};
}

} // namespace

struct CutProxy::Client {
    std::unique_ptr<QLocalSocket> program;
    std::unique_ptr<QLocalSocket> daemon;
    QByteArray fromProgram;
    QByteArray fromDaemon;
    std::optional<quint32> awaited; ///< serial of the call whose answer is to get lost
};

CutProxy::CutProxy(const QString &listen, const QString &upstream)
    : m_listen(listen)
    , m_upstream(upstream)
{
    connect(&m_server, &QLocalServer::newConnection, this, &CutProxy::accept);
    m_server.listen(m_listen);
}

CutProxy::~CutProxy()
{
    m_server.disconnect(this);
    m_clients.clear();
}

QString CutProxy::uri() const
{
    return u"qemu+unix:///system?socket=%1"_s.arg(m_listen);
}

void CutProxy::arm(int procedure, Where where)
{
    m_procedure = procedure;
    m_where = where;
}

void CutProxy::mend()
{
    m_procedure = 0;
    m_down = false;
    // What the host still works on for those that were cut off: nobody hears of it.
    std::erase_if(m_clients,
                  [](const auto &client) { return client->program->state() != QLocalSocket::ConnectedState; });
}

void CutProxy::accept()
{
    while (QLocalSocket *incoming = m_server.nextPendingConnection()) {
        incoming->setParent(nullptr);
        auto client = std::make_unique<Client>();
        client->program.reset(incoming);
        if (m_down) {
            incoming->abort();
            continue;
        }
        client->daemon = std::make_unique<QLocalSocket>();
        Client &known = *m_clients.emplace_back(std::move(client));
        known.daemon->connectToServer(m_upstream);
        connect(known.program.get(), &QLocalSocket::readyRead, this, [this, &known]() { read(known, true); });
        connect(known.daemon.get(), &QLocalSocket::readyRead, this, [this, &known]() { read(known, false); });
        connect(known.program.get(), &QLocalSocket::disconnected, known.daemon.get(),
                [this, &known]() { m_down ? void() : known.daemon->disconnectFromServer(); });
        connect(known.daemon.get(), &QLocalSocket::disconnected, known.program.get(),
                &QLocalSocket::disconnectFromServer);
        read(known, true);
    }
}

void CutProxy::read(Client &client, bool outwards)
{
    QByteArray &buffer = outwards ? client.fromProgram : client.fromDaemon;
    QLocalSocket &from = outwards ? *client.program : *client.daemon;
    QLocalSocket &to = outwards ? *client.daemon : *client.program;
    buffer += from.readAll();
    while (buffer.size() >= 4) {
        const auto length = qsizetype(qFromBigEndian<quint32>(buffer.constData()));
        if (length < 24 || buffer.size() < length) {
            return;
        }
        const QByteArray frame = buffer.left(length);
        buffer.remove(0, length);
        if (passes(client, frame, outwards) && to.state() != QLocalSocket::UnconnectedState) {
            to.write(frame);
            to.flush();
        }
        if (m_down) {
            if (outwards) {
                buffer.clear();
                return;
            }
        }
    }
}

/// Whether the frame goes on; the link may be down after it.
bool CutProxy::passes(Client &client, const QByteArray &frame, bool outwards)
{
    if (m_down) {
        return false;
    }
    const Frame head = parse(frame);
    if (head.program != remoteProgram) {
        return true;
    }
    if (!outwards) {
        const bool answer = head.type == Reply || head.type == ReplyWithFds;
        if (answer && client.awaited == head.serial) {
            cut();
            return false;
        }
        return true;
    }
    const bool call = head.type == Call || head.type == CallWithFds;
    if (!call || m_procedure == 0 || head.procedure != quint32(m_procedure)) {
        return true;
    }
    m_procedure = 0;
    switch (m_where) {
    case Where::Request:
        cut();
        return false;
    case Where::Work:
        client.daemon->write(frame);
        client.daemon->flush();
        cut();
        return false;
    case Where::Answer:
        client.awaited = head.serial;
        return true;
    }
    return true;
}

/// The program's ends close. The daemon's stay: it does not notice a dead link before its keepalive does.
void CutProxy::cut()
{
    m_down = true;
    for (const auto &client : m_clients) {
        client->program->abort();
    }
}

} // namespace guestdeck::lab
