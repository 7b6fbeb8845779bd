// SPDX-License-Identifier: GPL-3.0-or-later
// What a trial is called while it runs and when it has ended.
#include "models/hostnet/bridgewatch.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = WatchStatus::State;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::HostNet)
};

} // namespace

QString BridgeWatch::sentence(const WatchStatus &status) const
{
    const QString host = m_plan.hostName;
    if (status.reason == "busy"_L1) {
        return Tr::tr("Another change of %1's network is under way; nothing was changed.").arg(host);
    }
    if (status.reason == "conflict"_L1) {
        return Tr::tr("%1 has been changed by somebody else since this was planned; nothing was done. Look at the plan "
                      "again.")
            .arg(status.words.section(u'\n', 0, 0).left(200));
    }
    if (status.reason == "save"_L1) {
        return Tr::tr("The old configuration of %1 could not be saved, so nothing was changed.").arg(host);
    }
    if (status.reason == "gone"_L1) {
        return Tr::tr("%1 knows nothing of the change: it has been restarted since, or never began. After a restart it "
                      "has its old configuration unless the change had been confirmed.")
            .arg(host);
    }
    QString text;
    if (status.reason == "word"_L1) {
        text = Tr::tr("%1 has its old configuration again.").arg(host);
    } else if (status.reason == "deadline"_L1 && status.gateways == false) {
        text
            = Tr::tr("The gateway %1 did not answer %2 after the change, so %2 has gone back to its old configuration.")
                  .arg(m_plan.change.gateways.join(u", "_s), host);
    } else if (status.reason == "deadline"_L1) {
        text = Tr::tr("The change was not confirmed within %n second(s), so %1 has gone back to its old configuration.",
                      nullptr, int(m_plan.limit.count()))
                   .arg(host);
    } else if (status.reason == "apply"_L1) {
        text = Tr::tr("%1 could not apply the change, and has gone back to its old configuration.").arg(host);
    } else if (status.reason == "keep"_L1) {
        text = Tr::tr("%1 could not make the change lasting, and has gone back to its old configuration.").arg(host);
    } else if (status.reason == "checkpoint"_L1) {
        text = Tr::tr("NetworkManager on %1 was restarted or has given up the change by itself; the old configuration "
                      "is back.")
                   .arg(host);
    } else {
        text = Tr::tr("What watched over the change on %1 was ended from outside; the old configuration is back.")
                   .arg(host);
    }
    if (status.words.endsWith("by hand"_L1)) {
        text += u' '
            + Tr::tr("What manages the network there did not bring the addresses back, so they were set directly; look "
                     "at it before the host restarts.");
    }
    return text;
}

QString BridgeWatch::noteOf(const Result<WatchStatus> &status) const
{
    if (isLate(0s) && !m_mayBeKept) {
        return Tr::tr("%1 has not answered in time; it goes back to its old configuration by itself.")
            .arg(m_plan.hostName);
    }
    if (!status.has_value() && status.error().kind == ErrorKind::Auth) {
        return Tr::tr("%1 answers, but refuses the login: %2")
            .arg(m_plan.hostName, status.error().detail.section(u'\n', -1).left(200));
    }
    return Tr::tr("%1 is tried over a new login.").arg(m_plan.hostName);
}

void BridgeWatch::show(const WatchStatus &status, bool answering, const QString &note)
{
    LiveTrial::Facts facts;
    facts.answering = answering;
    facts.note = note;
    facts.deadline = QDeadlineTimer(std::max<qint64>(0, status.deadline - status.now) * 1000);
    const auto text = [&]() -> QString {
        switch (status.state) {
        case State::Checking:
        case State::Applying:
            facts.state = BridgeTrial::State::Applying;
            return Tr::tr("%1 changes its network.").arg(m_plan.hostName);
        case State::Trial:
            facts.state = BridgeTrial::State::Trial;
            return answering ? Tr::tr("%1 answers over a new login.").arg(m_plan.hostName)
                : status.gateways == false && (m_fresh || !m_plan.master)
                ? Tr::tr("%1 answers, but its gateway %2 does not answer it.")
                      .arg(m_plan.hostName, m_plan.change.gateways.join(u", "_s))
                : Tr::tr("%1 is tried over a new login.").arg(m_plan.hostName);
        case State::Keeping:
        case State::Kept:
            facts.state = BridgeTrial::State::Keeping;
            facts.deadline.reset();
            return {};
        case State::RollingBack:
        case State::RolledBack:
        case State::Refused:
            facts.state = BridgeTrial::State::RollingBack;
            facts.deadline.reset();
            return Tr::tr("%1 goes back to its old configuration.").arg(m_plan.hostName);
        }
        return {};
    }();
    facts.note = note.isEmpty() ? text : note;
    m_plan.tell(facts);
}

Error BridgeWatch::unknown() const
{
    const QString text = m_mayBeKept
        ? Tr::tr("%1 has not been reached since the change was confirmed. It has either kept its new configuration or, "
                 "by %2 at the latest, gone back to the old one by itself.")
        : Tr::tr("%1 has not been reached since. It has gone back to its old configuration by itself, at %2 at the "
                 "latest.");
    return {ErrorKind::Unreachable, 0,
            text.arg(m_plan.hostName, QLocale().toString(m_backAt.time(), QLocale::ShortFormat)), m_plan.preview};
}

} // namespace guestdeck
