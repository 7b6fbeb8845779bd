// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/doctor/hostsystem.h"

#include "models/doctor/background.h"
#include "models/doctor/hostfacts.h"
#include "models/doctor/probescript.h"
#include "models/transport/sshmaster.h"

#include <QSysInfo>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto limit = 30s;

Result<HostSystem> systemOf(const QByteArray &output)
{
    const HostFacts facts = parseProbe(output);
    if (!facts.complete) {
        return Error{ErrorKind::Unsupported, 0, {}, u"the host's shell did not run the probe"_s};
    }
    return hostSystem(facts, QDateTime::currentDateTimeUtc());
}

QString firstLabel(const QString &name)
{
    return name.section(u'.', 0, 0).toLower();
}

} // namespace

HostSystem hostSystem(const HostFacts &facts, const QDateTime &now)
{
    HostSystem system;
    system.osName = facts.osName;
    system.kernel = facts.kernel;
    system.machine = QString(facts.machineVendor + u' ' + facts.machineName).trimmed();
    if (!facts.nested.isEmpty()) {
        system.nested = facts.nested == "Y"_L1 || facts.nested == "y"_L1 || facts.nested == "1"_L1;
    }
    if (facts.uptime >= 0) {
        system.upSince = now.addSecs(-facts.uptime);
    }
    return system;
}

QFuture<Result<HostSystem>> readHostSystem(std::shared_ptr<SshMaster> master)
{
    return inBackground([master = std::move(master)]() -> Result<HostSystem> {
        const Result<SshAnswer> answer = master->run(probeCommand(), {}, limit);
        if (!answer) {
            return answer.error();
        }
        return systemOf(answer->out);
    });
}

QFuture<Result<HostSystem>> readLocalSystem(const QString &hostName)
{
    return inBackground([hostName]() -> Result<HostSystem> {
        if (firstLabel(hostName) != firstLabel(QSysInfo::machineHostName())) {
            return Error{ErrorKind::NotFound, 0, {}, u"the socket is another machine's"_s};
        }
        const QStringList command = probeCommand();
        const Result<ProgramAnswer> answer = runProgram(command.first(), command.mid(1), limit, {});
        if (!answer) {
            return answer.error();
        }
        return systemOf(answer->out);
    });
}

} // namespace guestdeck
