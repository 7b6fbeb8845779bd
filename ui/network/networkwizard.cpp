// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkwizard.h"

#include "ui/network/networkforms.h"
#include "ui/network/networkpages.h"
#include "ui/network/networktext.h"

using namespace Qt::StringLiterals;

namespace guestdeck
{

NetworkWizard::NetworkWizard(const NetworkBackend &backend, const QString &hostName, NetworkSpec::Kind kind,
                             QWidget *parent, const QString &device)
    : Assistant(u"network"_s, parent)
    , m_hostName(hostName)
    , m_draft(new NetworkDraft(backend, kind, device, this))
{
    setObjectName(u"networkWizard"_s);
    setAccessibleName(tr("New network"));
    addPages();
    connect(m_draft, &NetworkDraft::changed, this, [this] { refresh(); });
    m_draft->reload();
    goTo(0);
}

void NetworkWizard::addPages()
{
    addPage(new NetworkKindPage(*m_draft), true);
    addPage(new NetworkFormPage(*m_draft, new NetworkConnectionForm(true, nullptr), tr("Name"),
                                tr("What is it called, and what of the host does it use?"),
                                [](const NetworkSpec &spec) {
                                    QStringList answers{spec.name};
                                    if (spec.kind == NetworkSpec::Kind::Bridge) {
                                        answers.append(spec.bridge);
                                    } else if (!spec.device.isEmpty()) {
                                        answers.append(spec.device);
                                    }
                                    return answers;
                                }),
            true);
    auto *addresses = new NetworkAddressForm(nullptr);
    addresses->setSuggestions([this](bool v6) { return m_draft->freeSubnet(v6); });
    addPage(new NetworkFormPage(
                *m_draft, addresses, tr("Addresses"),
                tr("Which addresses does it have? Those offered here are used neither by the host nor by its other "
                   "networks."),
                [](const NetworkSpec &spec) {
                    QStringList answers;
                    for (const auto &subnet : {spec.v4, spec.v6}) {
                        if (subnet) {
                            answers.append(NetworkText::subnet(*subnet));
                        }
                    }
                    return answers;
                },
                [](const NetworkSpec &spec) { return NetworkText::hasSubnets(spec.kind); }),
            true);
    addPage(new NetworkFormPage(*m_draft, new NetworkMoreForm(nullptr), tr("Names and more"),
                                tr("All of this may stay as it is."),
                                [](const NetworkSpec &spec) {
                                    return spec.domain.isEmpty() ? QStringList() : QStringList{spec.domain};
                                }),
            true);
    addPage(new NetworkSummaryPage(*m_draft), false);
    build({}, {}, tr("C&reate"));
}

bool NetworkWizard::isReady() const
{
    return m_draft->load() == NetworkDraft::Load::Ready;
}

const Error *NetworkWizard::loadError() const
{
    return m_draft->load() == NetworkDraft::Load::Failed ? &m_draft->loadError() : nullptr;
}

QString NetworkWizard::windowTitleNow() const
{
    return m_hostName.isEmpty() ? tr("New network") : tr("New network on %1").arg(m_hostName);
}

QString NetworkWizard::loadingText() const
{
    return m_hostName.isEmpty() ? tr("Reading the networks, bridges and routes of the host…")
                                : tr("Reading the networks, bridges and routes of %1…").arg(m_hostName);
}

QString NetworkWizard::demand() const
{
    const NetworkFacts &facts = m_draft->facts();
    return facts.routesKnown
        ? QString()
        : tr("The host's routes could not be read: a subnet is compared with its addresses and networks alone.");
}

bool NetworkWizard::isDirty() const
{
    return m_draft->isDirty();
}

void NetworkWizard::reload()
{
    m_draft->reload();
}

void NetworkWizard::submit()
{
    Q_EMIT specReady(m_draft->spec());
}

} // namespace guestdeck
