// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fromtemplate/templatewizard.h"

#include "ui/create/createtext.h"
#include "ui/fromtemplate/batchdraft.h"
#include "ui/fromtemplate/copiespage.h"
#include "ui/fromtemplate/rowspage.h"
#include "ui/fromtemplate/setuppage.h"
#include "ui/fromtemplate/templatepage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

TemplateWizard::TemplateWizard(const QList<BatchHost> &hosts, const QString &currentId, const QUuid &templateId,
                               const std::optional<BatchPlan> &initial, QWidget *parent)
    : Assistant(u"batch"_s, parent)
    , m_hosts(hosts)
    , m_draft(new BatchDraft(this))
{
    setObjectName(u"templateWizard"_s);
    const auto current
        = std::find_if(m_hosts.begin(), m_hosts.end(), [&](const BatchHost &host) { return host.id == currentId; });
    const BatchHost &host = current == m_hosts.end() ? m_hosts.constFirst() : *current;
    m_hostId = host.id;
    m_hostName = host.name;
    addPages(m_hostId);
    const auto changed = [this] {
        m_rows->setBusy(m_setup->isBusy());
        refresh();
    };
    connect(m_draft, &BatchDraft::loadChanged, this, changed);
    connect(m_draft, &BatchDraft::changed, this, changed);
    connect(m_setup, &SetupPage::stateChanged, this, changed);
    const BatchBackend backend = host.backend();
    m_setup->setBackend(backend.identity);
    m_draft->start(backend, templateId, initial);
    goTo(0);
}

TemplateWizard::~TemplateWizard() = default;

void TemplateWizard::addPages(const QString &currentId)
{
    m_setup = new SetupPage(*m_draft);
    m_rows = new RowsPage(*m_draft);
    addPage(new TemplatePage(*m_draft), false);
    addPage(new CopiesPage(*m_draft), true);
    addPage(m_setup, true);
    addPage(m_rows, false);
    QList<QPair<QString, QString>> hosts;
    for (const BatchHost &host : m_hosts) {
        hosts.append({host.id, host.name});
    }
    build(hosts, currentId, tr("C&reate"));
}

bool TemplateWizard::isReady() const
{
    return m_draft->load() == BatchDraft::Load::Ready;
}

const Error *TemplateWizard::loadError() const
{
    return m_draft->load() == BatchDraft::Load::Failed ? &m_draft->loadError() : nullptr;
}

QString TemplateWizard::windowTitleNow() const
{
    return tr("New machines from a template on %1").arg(m_hostName);
}

QString TemplateWizard::loadingText() const
{
    return tr("Reading the templates of %1…").arg(m_hostName);
}

QString TemplateWizard::demand() const
{
    if (m_draft->factsLoad() != BatchDraft::Load::Ready) {
        return {};
    }
    const BatchPlan &plan = m_draft->plan();
    const BatchFacts &facts = m_draft->facts();
    const KiB each = plan.memory == KiB{} ? facts.memory : plan.memory;
    const BatchSpace space = m_draft->space(plan.copy);
    const QString machines = tr("%n machine(s)", nullptr, int(plan.rows.size()));
    return plan.start ? tr("%1 take %2 memory of %3 free, and %4 on %5, %6 free.", "20 machines, sizes, pool")
                            .arg(machines, createtext::size(KiB{each.value * quint64(plan.rows.size())}),
                                 createtext::size(facts.freeMemory), createtext::size(space.now), plan.pool,
                                 createtext::size(space.available))
                      : tr("%1 take %2 on %3, %4 free.", "20 machines, size, pool, size")
                            .arg(machines, createtext::size(space.now), plan.pool, createtext::size(space.available));
}

bool TemplateWizard::isDirty() const
{
    return m_draft->isDirty();
}

void TemplateWizard::reload()
{
    m_draft->reload();
}

void TemplateWizard::chooseHost(const QString &id)
{
    const auto host
        = std::find_if(m_hosts.begin(), m_hosts.end(), [&](const BatchHost &candidate) { return candidate.id == id; });
    if (host == m_hosts.end() || id == m_hostId) {
        return;
    }
    m_hostId = host->id;
    m_hostName = host->name;
    forgetSteps();
    const BatchBackend backend = host->backend();
    m_setup->setBackend(backend.identity);
    m_draft->start(backend, {});
}

void TemplateWizard::submit()
{
    Q_EMIT planReady(m_hostId, m_draft->plan(), m_draft->facts());
}

} // namespace guestdeck
