// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appliance/appliancecommands.h"

#include "models/appliance/domainfile.h"
#include "models/appliance/importplan.h"
#include "models/connection/connectionregistry.h"
#include "models/core/job.h"
#include "ui/appliance/exportdialog.h"
#include "ui/appliance/importdialog.h"

#include <QWidget>

namespace guestdeck
{

ApplianceCommands::ApplianceCommands(const Services &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
{
}

void ApplianceCommands::importTo(const ConnectionId &host, const QString &file)
{
    Connection *connection = m_services.registry->find(host);
    if (!connection) {
        return;
    }
    auto *dialog = new ImportDialog(connection, m_window);
    m_dialog = dialog;
    connect(
        dialog, &ImportDialog::applianceWanted, this,
        [this, host](const ApplianceFile &appliance, const ApplianceImport &wanted, const HostResources &resources) {
            if (Connection *there = m_services.registry->find(host)) {
                m_services.jobs->submit(makeApplianceImportJob(*there, appliance, wanted, resources));
            }
        });
    connect(dialog, &ImportDialog::definitionWanted, this,
            [this, host](const DomainFile &definition, const DomainImport &wanted) {
                if (Connection *there = m_services.registry->find(host)) {
                    m_services.jobs->submit(makeImportDomainJob(*there, definition, wanted));
                }
            });
    if (!file.isEmpty()) {
        dialog->setFile(file);
    }
    dialog->show();
}

void ApplianceCommands::exportGuest(const DomainId &guest)
{
    Connection *connection = m_services.registry->find(guest.connection);
    if (!connection || !connection->inventory()->find(guest.uuid)) {
        return;
    }
    auto *dialog = new ExportDialog(connection, guest.uuid, m_window);
    m_dialog = dialog;
    connect(dialog, &ExportDialog::applianceWanted, this, [this, guest](const QString &path) {
        if (Connection *there = m_services.registry->find(guest.connection)) {
            m_services.jobs->submit(makeApplianceExportJob(*there, guest.uuid, path));
        }
    });
    connect(dialog, &ExportDialog::definitionWanted, this, [this, guest](const QString &path, bool withSecrets) {
        if (Connection *there = m_services.registry->find(guest.connection)) {
            m_services.jobs->submit(makeExportDomainJob(*there, guest.uuid, path, withSecrets));
        }
    });
    dialog->show();
}

} // namespace guestdeck
