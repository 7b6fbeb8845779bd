// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/doctor/libvirtprobe.h"

#include "models/core/async.h"
#include "models/libvirt/hostcalls.h"
#include "models/xml/capsreader.h"

namespace guestdeck
{

using namespace std::chrono_literals;

LibvirtProbe::LibvirtProbe(const ConnectionConfig &config, const HostServices &services, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_services(services)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(30s);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        LibvirtFinding finding;
        finding.error = Error{ErrorKind::Timeout, 0, tr("libvirt did not answer in time."), {}};
        finish(finding);
    });
}

LibvirtProbe::~LibvirtProbe() = default;

void LibvirtProbe::start()
{
    m_timer.start();
    m_limit.start();
    m_executor = std::make_unique<Executor>();
    deliver(m_executor->open({m_config.uri, true, {}}), this, [this](const Outcome &outcome) { opened(outcome); });
}

void LibvirtProbe::opened(const Outcome &outcome)
{
    if (!outcome) {
        LibvirtFinding finding;
        finding.error = outcome.error();
        finish(finding);
        return;
    }
    const auto read = [](Session &session, const CallContext &) -> Result<HostInfo> {
        Result<HostInfo> info = readHostInfo(session);
        if (info) {
            if (const Result<QString> capabilities = readCapabilities(session)) {
                readHostCapabilities(*capabilities, *info);
            }
        }
        return info;
    };
    deliver(m_executor->run(Lane::General, read), this, [this](const Result<HostInfo> &info) {
        LibvirtFinding finding;
        if (info) {
            finding.host = *info;
            finding.clientVersion = libvirtClientVersion();
        } else {
            finding.error = info.error();
        }
        finish(finding);
    });
}

void LibvirtProbe::finish(LibvirtFinding finding)
{
    if (m_finished) {
        return;
    }
    m_finished = true;
    m_limit.stop();
    finding.milliseconds = m_timer.elapsed();
    m_executor.reset();
    Q_EMIT found(finding);
}

} // namespace guestdeck
