// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window does about networks: ports of guests, and the examination of a host's network.
#include "models/connection/connectionregistry.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/networkcheck/networkcheckdialog.h"
#include "ui/ports/openportdialog.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace guestdeck
{

void MainWindow::connectNetworkActions()
{
    on(ActionId::CheckNetwork, [this] { NetworkCheckDialog::open(m_services, m_actions->context().host, this); });
    on(ActionId::OpenGuestPort, [this] {
        const QList<DomainId> guests = m_actions->context().guests;
        if (!guests.isEmpty()) {
            openGuestPort(guests.first());
        }
    });
}

void MainWindow::openGuestPort(const DomainId &guest, const QString &address)
{
    if (m_services.registry->domain(guest)) {
        auto *dialog = new OpenPortDialog(m_services, guest, this);
        dialog->setAddress(address);
        dialog->open();
    }
}

/// Each behind what it is nearest to.
void MainWindow::addNetworkActions()
{
    const auto add = [this](const QString &menu, ActionId behind, ActionId id) {
        auto *found = findChild<QMenu *>(menu);
        QList<QAction *> actions = found->actions();
        const qsizetype at = actions.indexOf(m_actions->action(behind));
        found->insertAction(actions.value(at + 1), m_actions->action(id));
    };
    for (const QString &menu : {u"hostMenu"_s, u"hostContextMenu"_s}) {
        add(menu, ActionId::ExamineHost, ActionId::CheckNetwork);
    }
    for (const QString &menu : {u"machineMenu"_s, u"guestContextMenu"_s}) {
        add(menu, ActionId::CopyAddress, ActionId::OpenGuestPort);
    }
}

} // namespace guestdeck
