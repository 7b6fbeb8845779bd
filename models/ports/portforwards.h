// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/transport/sshchannel.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QUuid>

#include <memory>
#include <optional>
#include <vector>

namespace guestdeck
{

class Connection;
class ConnectionRegistry;
class SshMaster;
struct DomainInfo;
struct ForwardedPort;

/// What a guest's port is used for; decides how the result is shown.
enum class PortService { Other, Ssh, Rdp, Http, Https };
/// 22 for Ssh …; 0 for Other.
quint16 usualPort(PortService service);
PortService serviceOfPort(quint16 port);

/// A port of a guest that is reached by a port of this workstation.
struct PortForward {
    enum class State {
        Opening,
        Open,
        Waiting, ///< the host is not connected: opened again, with the same local port, when it is back
        Failed, ///< `trouble` says why
    };
    quint64 id = 0;
    ConnectionId host;
    QString hostName;
    QUuid guest; ///< may be null
    QString guestName;
    PortService service = PortService::Other;
    SshTarget target; ///< address and port of the guest, as its host sees them
    quint16 localPort = 0; ///< 0: not known yet
    State state = State::Opening;
    /// A whole sentence. Also of one that is open: nothing answers there yet.
    QString trouble;

    bool operator==(const PortForward &) const = default;
};

/// How the ports of a host's guests are reached from this workstation.
struct PortWay {
    enum class Kind {
        Tunnel, ///< through the host's ssh login
        Direct, ///< the guests run on this machine: their addresses are reached as they are
        None,
    };
    Kind kind = Kind::None;
    QString why; ///< of None: a whole sentence
};
PortWay portWay(const Connection &connection);
/// For the guest's command "Open guest port…"; nothing: it can be done.
std::optional<QString> whyNotOpenPort(const Connection &connection, const DomainInfo &guest);

struct PortRequest {
    QUuid guest;
    QString guestName;
    PortService service = PortService::Other;
    QString address;
    quint16 port = 0;
    quint16 localPort = 0; ///< 0: any free one

    bool operator==(const PortRequest &) const = default;
};

/// The tunnels to guests' ports of this run (`ssh -O forward -L` over the host's one login). They go with the host:
/// when it is disconnected by the user, or removed, they are closed; when the link breaks they wait, and come back at
/// the same local port. Thread: GUI; ssh is talked to by workers. Owner: Application, beside the registry, which
/// outlives it.
class PortForwards : public QObject
{
    Q_OBJECT
public:
    explicit PortForwards(ConnectionRegistry *registry, QObject *parent = nullptr);
    ~PortForwards() override;

    /// Its id; the tunnel is Opening. The end is told by changed(): Open or Failed. A failed one stays listed until
    /// close(). One that is there already for this guest's port (and local port, where one is wanted) is given.
    quint64 open(Connection &connection, const PortRequest &request);
    /// The listener is gone soon after; connections that run over it end with it or the program, as ssh has it.
    void close(quint64 id);
    /// One that failed, again.
    void retry(quint64 id);

    QList<PortForward> list() const; ///< in the order they were opened
    std::optional<PortForward> find(quint64 id) const;
    /// How many are Opening, Open or Waiting.
    qsizetype activeCount() const;

Q_SIGNALS:
    void added(quint64 id); ///< at the end
    void changed(quint64 id);
    void aboutToBeRemoved(quint64 id);
    void removed(quint64 id);

private:
    struct Entry {
        PortForward shown;
        quint16 wanted = 0; ///< 0: any, until it is known
        std::weak_ptr<SshMaster> master; ///< weak: a tunnel does not keep a login
        quint64 attempt = 0; ///< answers to an older one are dropped
    };
    void watch(Connection *connection);
    void onState(Connection *connection);
    void begin(Entry &entry, Connection &connection);
    void answered(Entry &entry, const Result<ForwardedPort> &port);
    void set(Entry &entry, PortForward::State state, const QString &trouble = {});
    void dropHost(const ConnectionId &host);
    Entry *entryOf(quint64 id);

    ConnectionRegistry *m_registry;
    std::vector<std::unique_ptr<Entry>> m_entries;
    quint64 m_lastId = 0;
};

} // namespace guestdeck
