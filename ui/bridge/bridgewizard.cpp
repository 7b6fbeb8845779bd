// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/bridgewizard.h"

#include "ui/bridge/addresspage.h"
#include "ui/bridge/bondpage.h"
#include "ui/bridge/portspage.h"
#include "ui/bridge/previewpage.h"
#include "ui/bridge/trialdialog.h"

#include <QScreen>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

using Action = BridgePlan::Action;
constexpr int previewStep = 3;

} // namespace

BridgeWizard::BridgeWizard(const BridgeBackend &backend, const QString &hostName, const BridgeWish &wish,
                           QWidget *parent)
    : Assistant(u"bridge"_s, parent)
    , m_hostName(hostName)
    , m_draft(new BridgeDraft(this))
{
    setObjectName(u"bridgeWizard"_s);
    m_draft->start(backend, wish);
    addPages();
    connect(m_draft, &BridgeDraft::loadChanged, this, &BridgeWizard::refresh);
    connect(m_draft, &BridgeDraft::changed, this, &BridgeWizard::refresh);
    goTo(0);
}

BridgeWizard::~BridgeWizard() = default;

void BridgeWizard::addPages()
{
    if (m_draft->wish().action != Action::Remove) {
        m_ports = new PortsPage(*m_draft);
        connect(m_ports, &PortsPage::previewWanted, this, [this] { goTo(previewStep); });
        connect(m_ports, &PortsPage::otherWayWanted, this, [this](NetworkSpec::Kind kind, const QString &device) {
            Q_EMIT otherWayWanted(kind, device);
            QDialog::reject();
        });
        addPage(m_ports, true);
        addPage(new BondPage(*m_draft), true);
        addPage(new AddressPage(*m_draft), true);
    }
    addPage(new PreviewPage(*m_draft), true);
    build({{u"host"_s, m_hostName}}, u"host"_s,
          m_draft->wish().action == Action::Remove ? tr("&Remove the bridge") : tr("&Apply"));
    // The preview holds two pictures side by side and what is below them.
    const QSize room = screen() ? screen()->availableSize() : QSize(1024, 700);
    resize(QSize(1200, 780).boundedTo(room * 0.95));
}

void BridgeWizard::offerOtherWays(bool offered)
{
    if (m_ports) {
        m_ports->offerOtherWays(offered);
    }
}

bool BridgeWizard::isReady() const
{
    return m_draft->load() == BridgeDraft::Load::Ready;
}

const Error *BridgeWizard::loadError() const
{
    return m_draft->load() == BridgeDraft::Load::Failed ? &m_draft->loadError() : nullptr;
}

QString BridgeWizard::windowTitleNow() const
{
    const BridgeWish &wish = m_draft->wish();
    switch (wish.action) {
    case Action::Create:
        break;
    case Action::Edit:
        return tr("Bridge %1 on %2").arg(wish.bridge, m_hostName);
    case Action::Remove:
        return tr("Remove bridge %1 of %2").arg(wish.bridge, m_hostName);
    }
    return tr("New bridge on %1").arg(m_hostName);
}

QString BridgeWizard::loadingText() const
{
    return tr("Reading the network cards of %1, and what manages them…").arg(m_hostName);
}

void BridgeWizard::submit()
{
    if (m_draft->change()) {
        Q_EMIT planReady(m_draft->plan(), *m_draft->change());
        TrialDialog::choose(m_draft->plan(), m_hostName, m_draft->keepsByItself());
    }
}

} // namespace guestdeck
