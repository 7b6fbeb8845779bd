// SPDX-License-Identifier: GPL-3.0-or-later
// What the hardware page tells and offers that is in no definition of the guest.
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/hardware/guestfiles.h"
#include "models/install/install.h"
#include "ui/hardware/hardwareform.h"
#include "ui/hardware/hardwarelist.h"
#include "ui/hardware/hardwarepage.h"
#include "ui/widgets/format.h"

namespace guestdeck
{

using namespace Qt::StringLiterals;

/// Since when it runs, and where its files are.
QString HardwarePage::aboutHost() const
{
    QStringList lines;
    if (m_guest->running && m_guest->startedAt.isValid()) {
        lines.append(tr("Running since %1 (%2)", "a moment, how long ago")
                         .arg(format::moment(m_guest->startedAt),
                              format::duration(m_guest->startedAt.secsTo(QDateTime::currentDateTime()))));
    }
    for (const GuestFile &file : guestFiles(*m_guest, m_connection ? m_connection->uri() : QString())) {
        lines.append(tr("%1: %2", "what a file is, its path").arg(file.what, file.path));
    }
    return lines.join(u'\n');
}

void HardwarePage::choose(const HardwareKey &key, const QString &field)
{
    if (m_guest) {
        goTo(key, field);
        return;
    }
    connect(
        m_list, &HardwareList::chosen, this, [this, key, field] { goTo(key, field); }, Qt::SingleShotConnection);
}

void HardwarePage::showMore(const QString &kind)
{
    if (kind == "overview"_L1) {
        m_form->setMore(tr("On the host"), aboutHost());
    } else if (kind == "memory"_L1) {
        m_form->setMore(tr("In use"),
                        m_guest->running ? tr("What the balloon leaves the guest now, and what the guest uses of it, "
                                              "is on the Performance page.")
                                         : QString(),
                        m_hooks.showPerformance ? tr("Show the figures") : QString());
    }
}

/// The catalogue is read once for the whole program, by whoever needs it first.
void HardwarePage::offerSystems()
{
    m_form->offer(u"overview"_s, u"os"_s, {});
    deliver(loadOsCatalog(), this, [this](const QList<OsEntry> &systems) {
        QList<FieldOption> options;
        for (const OsEntry &system : systems) {
            if (!system.url.isEmpty()) {
                options.append({system.url, system.name});
            }
        }
        m_form->offer(u"overview"_s, u"os"_s, options);
        showChosen();
    });
}

} // namespace guestdeck
