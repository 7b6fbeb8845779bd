// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/doctor/doctor.h"

#include "models/connection/connectionuri.h"
#include "models/doctor/doctorrun.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

Doctor::Doctor(ConnectionConfig config, HostServices services, QObject *parent)
    : QObject(parent)
    , m_run(std::make_unique<Run>(this, std::move(config), services))
{
}

Doctor::~Doctor() = default;

void Doctor::start()
{
    m_run->start();
}

void Doctor::cancel()
{
    m_run->cancel();
}

bool Doctor::isFinished() const
{
    return m_run->isFinished();
}

const QList<DoctorLeg> &Doctor::legs() const
{
    return m_run->legs();
}

const DoctorLeg *Doctor::firstBroken() const
{
    const auto found = std::ranges::find(legs(), DoctorLeg::State::Failed, &DoctorLeg::state);
    return found == legs().end() ? nullptr : &*found;
}

QString Doctor::report() const
{
    const QString heading = tr("Way to the host %1").arg(withoutPassword(m_run->config().uri)) + u'\n'
        + tr("Guestdeck %1 on %2", "version, system")
              .arg(QCoreApplication::applicationVersion(), QSysInfo::prettyProductName());
    return doctorReport(heading, legs());
}

} // namespace guestdeck
