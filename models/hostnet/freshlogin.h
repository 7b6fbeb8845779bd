// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transport/sshmaster.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace guestdeck
{

/// New logins to a host whose network is being changed: never the one that stands, which may live on where nobody else
/// gets in any more. Several addresses are tried at the same time. Made on the GUI thread; its calls wait, on a worker.
class FreshLogin
{
public:
    using Acquire = std::function<std::shared_ptr<SshMaster>(const SshHost &)>;

    /// `knownAs`: the name that known_hosts has the host's key under (see knownName()). `addresses`: where it may
    /// answer afterwards, beside the name it has now; four of them at most.
    FreshLogin(const Acquire &acquire, const SshHost &host, const QString &knownAs, const QStringList &addresses);

    /// Ends what the last call brought, and logs in anew: by each way again and again, until the first gets through;
    /// the others are given up. `meanwhile` is called every second on this thread; false: enough. One that is refused,
    /// or whose question the user has closed, is not tried again. Errors: that of the last one refused, Cancelled,
    /// Timeout.
    Result<std::shared_ptr<SshMaster>> login(const std::stop_token &stop, const std::function<bool()> &meanwhile);
    /// Where the last login got through, in the user's words: "root@kvm-a", "root@10.0.0.7".
    const QString &place() const { return m_place; }

private:
    struct Way {
        std::shared_ptr<SshMaster> master;
        QString place;
    };
    std::vector<Way> m_ways;
    QString m_place;
};

/// What ssh itself says of a host in its configuration: under which name it looks its key up. Waits a second or two at
/// most, on a worker. Without an answer: the name as it is given.
QString knownName(const SshHost &host, const std::stop_token &stop);

} // namespace guestdeck
