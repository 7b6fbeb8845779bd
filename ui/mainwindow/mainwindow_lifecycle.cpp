// SPDX-License-Identifier: GPL-3.0-or-later
// The rarer commands on guests and on the order of a host's guests, and where they stand in the menus.
#include "models/connection/connectionregistry.h"
#include "models/startcheck/startcheck.h"
#include "ui/jobs/jobspanel.h"
#include "ui/lifecycle/lifecyclecommands.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/worktabs.h"
#include "ui/widgets/messagebar.h"

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
    connect(troubles, &StartTroubles::changed, this, &MainWindow::tellStartTrouble);
    connect(m_tabs, &WorkTabs::currentChanged, this, [this] {
        if (m_tabs->currentTab() && m_tabs->currentTab() == m_tabs->tabOf(m_notStarted)) {
            m_messages->dismiss(u"notStarted"_s); // the whole explanation is there
        }
    });
}

/// A guest that was started from the list may have no tab, where it would be said. Of several the last one.
void MainWindow::tellStartTrouble(const DomainId &guest)
{
    const std::optional<Error> error = StartTroubles::of(m_services.jobs)->troubleOf(guest);
    if (!error) {
        if (guest == m_notStarted) {
            m_messages->dismiss(u"notStarted"_s);
        }
        return;
    }
    const WorkTab *tab = m_tabs->tabOf(guest);
    const Inventory::Domain *domain = m_services.registry->domain(guest);
    if (!domain || (tab && tab == m_tabs->currentTab())) {
        return;
    }
    m_notStarted = guest;
    Message message;
    message.id = u"notStarted"_s;
    message.severity = Message::Severity::Error;
    message.text = tr("%1 did not start.").arg(domain->info.name);
    message.details = error->detail;
    message.buttons = {{u"notStartedWhy"_s, tr("Why?"), [this, guest] { openGuestTab(guest); }}};
    m_messages->show(message);
}

} // namespace guestdeck
