// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace guestdeck::lab
{

/// Numbers of libvirt's remote protocol (src/remote/remote_protocol.x): fixed for ever, as old clients speak them.
namespace procedure
{
constexpr int DomainCreate = 9;
constexpr int DomainDestroy = 12;
constexpr int NetworkCreate = 39;
constexpr int NetworkDefine = 41; // …_XML
constexpr int NetworkUndefine = 49;
constexpr int VolumeCreate = 93;
constexpr int VolumeDelete = 94;
constexpr int VolumeCopy = 125; // …_CREATE_XML_FROM
constexpr int DomainUndefine = 231; // …_FLAGS
constexpr int DomainDefine = 350; // …_FLAGS
} // namespace procedure

/// Stands between the program and libvirtd's unix socket, and breaks the link at one exact call. Until then it passes
/// on whatever comes, whole frame by whole frame (docs: "libvirt RPC infrastructure"). Thread: the one that made it,
/// whose event loop must spin.
class CutProxy : public QObject
{
public:
    enum class Where {
        Request, ///< libvirtd never gets the call
        Work, ///< it gets it; nobody waits for the end of the work
        Answer, ///< it has done it and said so, but that gets lost
    };

    CutProxy(const QString &listen, const QString &upstream);
    ~CutProxy() override;

    bool isListening() const { return m_server.isListening(); }
    QString uri() const;
    /// The next call of this procedure. All links break with it, and no new one is let in until mend().
    void arm(int procedure, Where where);
    bool hasCut() const { return m_down; }
    void mend();

private:
    struct Client;
    void accept();
    void read(Client &client, bool outwards);
    bool passes(Client &client, const QByteArray &frame, bool outwards);
    void cut();

    const QString m_listen;
    const QString m_upstream;
    QLocalServer m_server;
    std::vector<std::unique_ptr<Client>> m_clients;
    int m_procedure = 0; ///< 0: not armed
    Where m_where = Where::Request;
    bool m_down = false;
};

} // namespace guestdeck::lab
