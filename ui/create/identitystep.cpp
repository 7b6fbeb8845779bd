// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/identitystep.h"

#include "ui/create/fieldmessage.h"
#include "ui/identity/identitypage.h"

#include <QCheckBox>
#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

IdentityStep::IdentityStep(CreateDraft &draft, QWidget *parent)
    : CreatePage(draft, tr("Identity"), tr("Who is the new machine?"), parent)
    , m_use(makeCheck(u"createUseIdentityCheck"_s, tr("Tell it by &cloud-init")))
    , m_identity(new IdentityPage(makeIdentityBackend(), IdentityPage::Use::OneMachine))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 8, 2);
    layout->setSpacing(6);
    layout->addWidget(m_use);
    layout->addWidget(makeHelp(
        u"createUseIdentityHelp"_s,
        tr("Cloud images have no password: without this nobody can log in. It goes on a small CD, which is deleted "
           "together with the machine.")));
    layout->addWidget(addMessage(PlanField::Identity, m_use));
    layout->addWidget(m_identity, 1);
    connect(m_use, &QCheckBox::toggled, this,
            [this](bool use) { edit(Answer::UseIdentity, [use](InstallPlan &plan) { plan.useIdentity = use; }); });
    connect(m_identity, &IdentityPage::changed, this, [this] {
        if (!isRefreshing() && !m_taking) {
            const QScopedValueRollback<bool> guard(m_taking, true);
            edit(Answer::Identity, [this](InstallPlan &plan) { plan.identity = m_identity->identity(); });
        }
    });
}

bool IdentityStep::applies() const
{
    return plan().source == InstallPlan::Source::CloudImage;
}

QString IdentityStep::obstacle() const
{
    const QString own = CreatePage::obstacle();
    if (!own.isEmpty() || !plan().useIdentity) {
        return own;
    }
    return m_identity->isBusy() ? tr("The password is still being hashed.") : m_identity->obstacle();
}

bool IdentityStep::waits() const
{
    return plan().useIdentity && m_identity->waits();
}

void IdentityStep::refresh()
{
    m_use->setChecked(plan().useIdentity);
    m_identity->setVisible(plan().useIdentity);
    // What is being typed there is not written back into it.
    if (!m_taking && m_identity->identity() != plan().identity) {
        m_identity->setIdentity(plan().identity);
    }
}

QStringList IdentityStep::answers() const
{
    return plan().useIdentity ? m_identity->answers() : QStringList{tr("As the image is")};
}

QWidget *IdentityStep::firstField() const
{
    return plan().useIdentity ? m_identity->firstField() : m_use;
}

} // namespace guestdeck
