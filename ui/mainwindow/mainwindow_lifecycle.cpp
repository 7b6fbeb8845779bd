// SPDX-License-Identifier: GPL-3.0-or-later
// The rarer commands on guests and on the order of a host's guests, and where they stand in the menus.
#include "models/startcheck/startcheck.h"
#include "ui/jobs/jobspanel.h"
#include "ui/lifecycle/lifecyclecommands.h"
#include "ui/mainwindow/mainwindow.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace guestdeck
{

void MainWindow::addLifecycle()
{
    m_lifecycle = new LifecycleCommands(m_services, m_actions, this, m_messages);
    LifecycleActions *actions = m_lifecycle->actions();
    for (const QString &name : {u"machineMenu"_s, u"guestContextMenu"_s}) {
        auto *menu = findChild<QMenu *>(name);
        const QList<QAction *> all = menu->actions();
        const qsizetype at = all.indexOf(m_actions->action(ActionId::Reset));
        actions->addGuestMenu(menu, name + u"More"_s, all.value(at + 1));
    }
    for (const QString &name : {u"hostMenu"_s, u"hostContextMenu"_s}) {
        auto *menu = findChild<QMenu *>(name);
        const QList<QAction *> all = menu->actions();
        actions->addHostActions(menu, all.value(all.indexOf(m_actions->action(ActionId::FetchAddress)) + 1));
    }
    auto *troubles = StartTroubles::of(m_services.jobs);
    connect(m_jobs, &JobsPanel::explanationWanted, this, [this, troubles](const DomainId &guest, const Error &error) {
        if (!troubles->troubleOf(guest)) {
            troubles->report(guest, error); // put away meanwhile
        }
        openGuestTab(guest);
    });
}

} // namespace guestdeck
