// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/newmachinewizard.h"

#include "ui/create/createtext.h"
#include "ui/create/diskpage.h"
#include "ui/create/draft.h"
#include "ui/create/identitystep.h"
#include "ui/create/machinepage.h"
#include "ui/create/networkpage.h"
#include "ui/create/resourcespage.h"
#include "ui/create/sourcepage.h"
#include "ui/create/summarypage.h"
#include "ui/create/unattendedpage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

NewMachineWizard::NewMachineWizard(const CreateBackend &backend, const QString &hostName,
                                   const std::optional<InstallPlan> &initial, QWidget *parent)
    : NewMachineWizard({CreateHost{{}, hostName, [backend] { return backend; }}}, {}, initial, parent)
{
}

NewMachineWizard::NewMachineWizard(const QList<CreateHost> &hosts, const QString &currentId,
                                   const std::optional<InstallPlan> &initial, QWidget *parent)
    : Assistant(u"create"_s, parent)
    , m_hosts(hosts)
    , m_draft(new CreateDraft(this))
{
    setObjectName(u"newMachineWizard"_s);
    addPages(currentId);
    connect(m_draft, &CreateDraft::loadChanged, this, &NewMachineWizard::refresh);
    connect(m_draft, &CreateDraft::changed, this, &NewMachineWizard::refresh);
    const auto current
        = std::find_if(m_hosts.begin(), m_hosts.end(), [&](const CreateHost &host) { return host.id == currentId; });
    const CreateHost &host = current == m_hosts.end() ? m_hosts.constFirst() : *current;
    m_hostId = host.id;
    m_hostName = host.name;
    m_summary->setHostName(m_hostName);
    m_draft->start(host.backend(), initial);
    goTo(0);
}

NewMachineWizard::~NewMachineWizard() = default;

void NewMachineWizard::addPages(const QString &currentId)
{
    m_summary = new SummaryPage(*m_draft);
    auto *source = new SourcePage(*m_draft);
    auto *disk = new DiskPage(*m_draft);
    const auto ask = [this] { Q_EMIT uploadWanted(m_hostId); };
    connect(source, &SourcePage::uploadWanted, this, ask);
    connect(disk, &DiskPage::uploadWanted, this, ask);
    addPage(source, true);
    addPage(new ResourcesPage(*m_draft), true);
    addPage(disk, true);
    auto *network = new NetworkPage(*m_draft);
    connect(network, &NetworkPage::bridgeWanted, this, [this] { Q_EMIT bridgeWanted(m_hostId); });
    addPage(network, true);
    addPage(new UnattendedPage(*m_draft), true);
    addPage(new IdentityStep(*m_draft), true);
    addPage(new MachinePage(*m_draft), true);
    addPage(m_summary, false);
    QList<QPair<QString, QString>> hosts;
    for (const CreateHost &host : m_hosts) {
        hosts.append({host.id, host.name});
    }
    build(hosts, currentId, tr("C&reate"));
}

bool NewMachineWizard::isReady() const
{
    return m_draft->load() == CreateDraft::Load::Ready;
}

const Error *NewMachineWizard::loadError() const
{
    return m_draft->load() == CreateDraft::Load::Failed ? &m_draft->loadError() : nullptr;
}

QString NewMachineWizard::windowTitleNow() const
{
    return m_hostName.isEmpty() ? tr("New machine") : tr("New machine on %1").arg(m_hostName);
}

QString NewMachineWizard::loadingText() const
{
    return m_hostName.isEmpty() ? tr("Reading the pools, images and networks of the host…")
                                : tr("Reading the pools, images and networks of %1…").arg(m_hostName);
}

QString NewMachineWizard::demand() const
{
    return createtext::demand(*m_draft);
}

bool NewMachineWizard::isDirty() const
{
    return m_draft->isDirty();
}

void NewMachineWizard::reload()
{
    m_draft->reload();
}

void NewMachineWizard::chooseHost(const QString &id)
{
    const auto host
        = std::find_if(m_hosts.begin(), m_hosts.end(), [&](const CreateHost &candidate) { return candidate.id == id; });
    if (host == m_hosts.end() || id == m_hostId) {
        return;
    }
    m_hostId = host->id;
    m_hostName = host->name;
    m_summary->setHostName(m_hostName);
    forgetSteps();
    m_draft->start(host->backend());
}

void NewMachineWizard::submit()
{
    Q_EMIT planReady(m_hostId, m_draft->plan(), m_draft->os(), m_draft->resources());
}

} // namespace guestdeck
