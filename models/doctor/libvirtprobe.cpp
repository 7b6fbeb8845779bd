// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/doctor/libvirtprobe.h"

#include "models/connection/connectionuri.h"
#include "models/connection/hostopening.h"
#include "models/core/async.h"
#include "models/libvirt/hostcalls.h"
#include "models/xml/capsreader.h"

namespace guestdeck
{

LibvirtProbe::LibvirtProbe(const ConnectionConfig &config, const HostServices &services, QObject *parent)
    : QObject(parent)
{
    HostOpening::Plan plan;
    plan.config = config;
    plan.label = config.name.isEmpty() ? defaultConnectionName(config.uri) : config.name;
    plan.services = services;
    m_opening = std::make_unique<HostOpening>(plan);
    connect(m_opening.get(), &HostOpening::finished, this, &LibvirtProbe::opened);
}

LibvirtProbe::~LibvirtProbe() = default;

void LibvirtProbe::start()
{
    m_timer.start();
    m_opening->start();
}

void LibvirtProbe::opened(const Outcome &outcome)
{
    if (!outcome) {
        // It holds the login, whose groups are those of its beginning: who has put that right needs another one. One
        // that is good is kept for who connects next.
        m_opening.release()->deleteLater();
        LibvirtFinding finding;
        finding.error = outcome.error();
        finish(finding);
        return;
    }
    m_executor = m_opening->takeExecutor();
    if (!m_executor) {
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
    finding.milliseconds = m_timer.elapsed();
    m_executor.reset();
    Q_EMIT found(finding);
}

} // namespace guestdeck
