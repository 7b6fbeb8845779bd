// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/copydialog.h"

#include "models/connection/connectionregistry.h"
#include "ui/create/fieldmessage.h"
#include "ui/widgets/formgrid.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace guestdeck
{

CopyDialog::CopyDialog(ConnectionRegistry *registry, const ConnectionId &from, const VolumeRef &volume, QWidget *parent)
    : TransferDialog(u"copyVolume"_s, tr("Copy %1 to another host").arg(volume.name), tr("&Copy"), parent)
    , m_registry(registry)
    , m_volume(volume)
    , m_hosts(new QComboBox(this))
{
    m_hosts->setObjectName(u"copyVolumeHost"_s);
    m_hosts->setAccessibleName(tr("Host"));
    m_hosts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto &connection : registry->connections()) {
        const bool fits = connection->state() == Connection::State::Connected && !connection->config().readOnly
            && !connection->isSimulated();
        if (fits && connection->id() != from) {
            m_hosts->addItem(connection->displayName(), QVariant::fromValue(connection->id()));
        }
        connect(connection.get(), &Connection::stateChanged, this, [this]() { check(); });
    }
    form()->addRow(tr("&Host:"), m_hosts);
    m_hostMessage = addMessage(m_hosts, u"HostMessage"_s);
    addPools();
    m_name = addLine(u"Name"_s, tr("&Name there:"), tr("Name of the copy"));
    m_nameMessage = addMessage(m_name, u"NameMessage"_s);
    m_name->setText(volume.name);
    addNote(tr("The bytes go through this machine, and no file is made on it. The hosts need not reach each other."));
    connect(m_name, &QLineEdit::textEdited, this, [this]() { m_named = true; });
    connect(m_hosts, &QComboBox::currentIndexChanged, this, [this]() { loadPools(chosen(), m_volume.pool); });
    loadPools(chosen(), volume.pool);
}

ConnectionId CopyDialog::host() const
{
    return m_hosts->currentData().value<ConnectionId>();
}

Connection *CopyDialog::chosen() const
{
    return m_registry->find(host());
}

void CopyDialog::check()
{
    if (!m_nameMessage) {
        return;
    }
    if (!m_named && pool()) {
        const QSignalBlocker quiet(m_name);
        m_name->setText(freeVolumeName(m_volume.name, pool()->names));
    }
    begin();
    std::optional<QString> hostProblem;
    if (m_hosts->count() == 0) {
        hostProblem = tr("No other host is connected.");
    } else if (!chosen() || chosen()->state() != Connection::State::Connected) {
        hostProblem = tr("The host is not connected.");
    }
    report(m_hostMessage, hostProblem);
    if (m_hosts->count() > 0) {
        reportPools();
    }
    report(m_nameMessage, pool() ? volumeNameProblem(m_name->text(), *pool()) : std::nullopt);
    end();
}

VolumeRef CopyDialog::target() const
{
    return {pool() ? pool()->pool.name : QString(), m_name->text()};
}

} // namespace guestdeck
