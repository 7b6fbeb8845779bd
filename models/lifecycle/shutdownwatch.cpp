// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/shutdownwatch.h"

#include "models/connection/connection.h"
#include "models/core/job.h"

#include <QTimer>

namespace guestdeck
{

/// One guest that was asked. Deletes itself when it is off.
class ShutdownWatch::Wait : public QObject
{
public:
    Wait(ShutdownWatch &watch, Connection &host, const QUuid &uuid)
        : QObject(&watch)
        , m_watch(watch)
        , m_host(&host)
        , m_guest{host.id(), uuid}
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this]() { look(); });
        connect(&host, &QObject::destroyed, this, [this]() { end(); });
        connect(host.inventory(), &Inventory::domainsRemoved, this, [this]() { seeWhetherItIsOff(); });
        connect(&host, &Connection::domainStateChanged, this, [this]() { seeWhetherItIsOff(); });
    }

    void begin(std::chrono::milliseconds patience)
    {
        m_patience = patience;
        m_timer.start(patience);
        seeWhetherItIsOff();
    }
    void end()
    {
        m_timer.stop();
        if (!std::exchange(m_ended, true)) {
            m_watch.m_waits.remove(m_guest);
            Q_EMIT m_watch.settled(m_guest);
            deleteLater();
        }
    }

private:
    void seeWhetherItIsOff()
    {
        const Inventory::Domain *domain = m_host ? m_host->inventory()->find(m_guest.uuid) : nullptr;
        if (!domain || !isActive(domain->info.state)) {
            end();
        }
    }
    void look()
    {
        if (!m_host || m_ended) {
            return;
        }
        if (m_host->state() != Connection::State::Connected || !m_host->isListComplete()) {
            m_timer.start(std::chrono::seconds(2)); // what is known of it is old
            return;
        }
        Q_EMIT m_watch.overdue(m_guest, std::chrono::duration_cast<std::chrono::seconds>(m_patience).count());
    }

    ShutdownWatch &m_watch;
    QPointer<Connection> m_host;
    const DomainId m_guest;
    QTimer m_timer;
    std::chrono::milliseconds m_patience{};
    bool m_ended = false;
};

ShutdownWatch *ShutdownWatch::of(JobQueue *jobs)
{
    auto *found = jobs->findChild<ShutdownWatch *>({}, Qt::FindDirectChildrenOnly);
    return found ? found : new ShutdownWatch(jobs);
}

ShutdownWatch::ShutdownWatch(QObject *parent)
    : QObject(parent)
{
}

ShutdownWatch::~ShutdownWatch() = default;

void ShutdownWatch::follow(Connection &connection, const QUuid &uuid, Job *job, std::chrono::milliseconds patience)
{
    const DomainId guest{connection.id(), uuid};
    if (const QPointer<Wait> before = m_waits.value(guest)) {
        before->end(); // asked anew
    }
    connect(job, &Job::finished, this, [this, job, host = QPointer<Connection>(&connection), guest, patience]() {
        if (job->state() == Job::State::Succeeded && host) {
            auto *wait = new Wait(*this, *host, guest.uuid);
            m_waits.insert(guest, wait);
            wait->begin(patience);
        }
    });
}

void ShutdownWatch::waitOn(const DomainId &guest, std::chrono::milliseconds patience)
{
    if (const QPointer<Wait> wait = m_waits.value(guest)) {
        wait->begin(patience);
    }
}

bool ShutdownWatch::isWaitingFor(const DomainId &guest) const
{
    return m_waits.contains(guest);
}

} // namespace guestdeck
