// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/networkcheck/checkfacts.h"
#include "models/networkcheck/finding.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <stop_token>

namespace guestdeck
{

class Connection;
class Job;

/// Examines the network of a host: one script over the shell that is there, and the networks that libvirt knows. It
/// changes nothing. Thread: GUI; the work is on workers. Destroying it cancels.
class NetworkCheck : public QObject
{
    Q_OBJECT
public:
    explicit NetworkCheck(Connection &connection, QObject *parent = nullptr);
    ~NetworkCheck() override;

    /// Why there is nothing to examine on that host; nothing: it can be done.
    static std::optional<QString> whyNot(const Connection &connection);

    /// Again, in place of one that runs. Takes some seconds, as others on the network are asked.
    void start();
    void cancel();
    bool isRunning() const { return m_running; }
    bool wasCancelled() const { return m_cancelled; }
    /// The worst first; those of the last examination while another one runs. Empty before the first.
    const QList<NetworkFinding> &findings() const { return m_findings; }
    /// Why there are none: the host could not be asked.
    const std::optional<Error> &error() const { return m_error; }
    const CheckFacts &facts() const { return m_facts; }
    /// Why commands cannot be run on the host by us; empty: they can.
    QString whyNotRun() const;

Q_SIGNALS:
    void finished();

private:
    void askHost(quint64 run);
    void fail(const Error &error);

    QPointer<Connection> m_connection;
    std::stop_source m_stop;
    CheckFacts m_facts;
    CheckFacts m_coming;
    QList<NetworkFinding> m_findings;
    std::optional<Error> m_error;
    quint64 m_run = 0;
    bool m_running = false;
    bool m_cancelled = false;
};

/// Runs the fix on the host, each command a step; `lasting`: those of the next boot as well. With `sudo -n` where the
/// login is not root's. A command that fails ends it with its words; what was done before stays, and is said.
std::unique_ptr<Job> makeNetworkFixJob(Connection &connection, const NetworkFix &fix, bool lasting, bool sudo);

} // namespace guestdeck
