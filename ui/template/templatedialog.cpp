// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/template/templatedialog.h"

#include "models/actions/domainactions.h"
#include "models/connection/connectionregistry.h"
#include "models/core/tooltip.h"
#include "ui/dialogs/explain.h"
#include "ui/template/prepareitemrow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

QLabel *makeText(const QString &name, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setAccessibleName(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void setText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setAccessibleName(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

TemplateDialog::TemplateDialog(const Services &services, const DomainId &guest, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_guest(guest)
    , m_messages(new MessageArea(this))
{
    setObjectName(u"templateDialog"_s);
    setAccessibleName(tr("Make template"));
    setWindowTitle(tr("Make template"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    m_intro = makeText(u"templateIntro"_s, tr("Reading the machine…"), this);

    auto *content = new QWidget(this);
    content->setObjectName(u"templateContent"_s);
    content->setAccessibleName(tr("How the machine is prepared"));
    const auto radio = [&](const QString &name, const QString &text) {
        auto *made = new QRadioButton(text, content);
        made->setObjectName(name);
        made->setAccessibleName(withoutKeyMark(text));
        connect(made, &QRadioButton::toggled, this, &TemplateDialog::showWay);
        connect(made, &QRadioButton::clicked, this, [this] { m_touched = true; });
        return made;
    };
    m_inside = radio(u"templateInsideRadio"_s, tr("Clean the &image now, with virt-sysprep on the host"));
    m_insideNote = makeText(u"templateInsideNote"_s, {}, content);
    m_insideNote->setAccessibleName(tr("Why virt-sysprep cannot be used"));
    m_seed = radio(u"templateSeedRadio"_s, tr("Leave it to &cloud-init in each new machine"));
    m_hand = radio(u"templateHandRadio"_s, tr("I have done it by &hand, or it is not needed"));
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 8, 0);
    inner->addWidget(m_inside);
    auto *note = new QHBoxLayout;
    note->setContentsMargins(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
                                 + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing),
                             0, 0, 0);
    note->addWidget(m_insideNote);
    inner->addLayout(note);
    inner->addWidget(m_seed);
    inner->addWidget(m_hand);
    inner->addSpacing(8);
    for (const PrepareItem item : {PrepareItem::Address, PrepareItem::MachineId, PrepareItem::SshHostKeys,
                                   PrepareItem::Agent, PrepareItem::CloudInit, PrepareItem::Traces}) {
        auto *row = new PrepareItemRow(item, content);
        m_rows.append(row);
        inner->addWidget(row);
        inner->addSpacing(4);
    }
    inner->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"templateScroll"_s);
    scroll->setAccessibleName(tr("How the machine is prepared"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    m_effect = makeText(u"templateEffect"_s, {}, this);

    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    box->setObjectName(u"templateButtons"_s);
    box->setAccessibleName(tr("Buttons"));
    m_ok = box->addButton(tr("Make template"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"templateOkButton"_s);
    m_ok->setAccessibleName(m_ok->text());
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"templateCancelButton"_s);
    cancel->setAccessibleName(cancel->text());
    connect(box, &QDialogButtonBox::accepted, this, &TemplateDialog::submit);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_intro);
    column->addWidget(scroll, 1);
    column->addWidget(m_effect);
    column->addWidget(box);
    resize(charactersWide(fontMetrics(), 92), fontMetrics().height() * 34);
    m_hand->setChecked(true);
    showState();

    if (Connection *connection = host()) {
        // Shut down from here, or by anybody: the page follows.
        connect(connection->inventory(), &Inventory::domainsChanged, this, [this](const QList<QUuid> &uuids) {
            const Inventory::Domain *domain = m_services.registry->domain(m_guest);
            if (uuids.contains(m_guest.uuid) && domain && m_facts && domain->info.state != m_seen) {
                load();
            }
        });
        load();
    }
}

Connection *TemplateDialog::host() const
{
    return m_services.registry->find(m_guest.connection);
}

void TemplateDialog::load()
{
    const Inventory::Domain *domain = m_services.registry->domain(m_guest);
    m_seen = domain ? domain->info.state : m_seen;
    if (Connection *connection = host()) {
        deliver(loadTemplateFacts(*connection, m_guest.uuid), this,
                [this](const Result<TemplateFacts> &facts) { setFacts(facts); });
    }
}

void TemplateDialog::setFacts(const Result<TemplateFacts> &facts)
{
    if (!facts.has_value()) {
        m_messages->show({u"failed"_s,
                          Message::Severity::Error,
                          explain(facts.error()).what,
                          facts.error().detail,
                          {{u"templateRetryButton"_s, tr("Try again"), [this] { load(); }}},
                          false});
        return;
    }
    m_messages->dismiss(u"failed"_s);
    m_facts = *facts;
    if (!m_touched) {
        (m_facts->sysprep ? m_inside : m_hand)->setChecked(true);
    }
    for (PrepareItemRow *row : std::as_const(m_rows)) {
        if (row->item() == PrepareItem::Agent) {
            row->setFinding(m_facts->details.hasAgent
                                ? tr("This machine has the channel for it.")
                                : tr("This machine has no channel for it: the agent could not be reached."));
        }
    }
    showState();
}

TemplateMark::Prepared TemplateDialog::way() const
{
    return m_inside->isChecked() ? TemplateMark::Prepared::Sysprep
        : m_seed->isChecked()    ? TemplateMark::Prepared::CloudInit
                                 : TemplateMark::Prepared::No;
}

TemplatePlan TemplateDialog::plan() const
{
    TemplatePlan plan;
    plan.prepared = way();
    for (const PrepareItemRow *row : m_rows) {
        if (row->isChosen()) {
            plan.inside.append(row->item());
        }
    }
    if (plan.prepared == TemplateMark::Prepared::Sysprep && plan.inside.isEmpty()) {
        plan.prepared = TemplateMark::Prepared::No; // nothing was ticked
    }
    return plan;
}

void TemplateDialog::showWay()
{
    for (PrepareItemRow *row : std::as_const(m_rows)) {
        row->setWay(way());
    }
}

void TemplateDialog::showState()
{
    showWay();
    m_inside->setEnabled(m_facts && m_facts->sysprep);
    setText(m_insideNote, m_facts ? m_facts->whyNoSysprep : QString());
    const auto problem = m_facts ? templateProblem(*m_facts) : std::optional(tr("The machine is being read."));
    m_ok->setEnabled(!problem);
    m_ok->setToolTip(problem ? plainToolTip(*problem) : QString());
    if (!m_facts) {
        setText(m_effect, {});
        return;
    }
    setText(m_intro,
            tr("%1 becomes a template: the base of new machines, which is not started itself. What its copies must not "
               "share is taken out before, or made anew in each of them.")
                .arg(m_facts->name));
    QStringList locked;
    QStringList open;
    for (const TemplateFacts::Disk &disk : m_facts->disks) {
        (disk.lockable ? locked : open).append(disk.target);
    }
    QStringList effect;
    if (!locked.isEmpty()) {
        effect.append(tr("Read-only from then on: %1.").arg(locked.join(u", "_s)));
    }
    if (!open.isEmpty()) {
        effect.append(tr("QEMU has no read-only disks at IDE and SATA controllers: %1 cannot be locked, but this "
                         "program does not start the template.")
                          .arg(open.join(u", "_s)));
    }
    if (m_facts->autostart) {
        effect.append(tr("It does not start with its host any more."));
    }
    if (m_facts->snapshots > 0) {
        effect.append(
            tr("It keeps %n snapshot(s); reverting to one would change the base.", nullptr, m_facts->snapshots));
    }
    effect.append(tr("“Turn back into a machine” takes all of this back."));
    setText(m_effect, effect.join(u' '));
    if (!problem) {
        m_messages->dismiss(u"problem"_s);
        return;
    }
    Message message{u"problem"_s, Message::Severity::Warning, *problem, {}, {}, false};
    const DomainState state = m_facts->state;
    if (state == DomainState::Running || state == DomainState::Blocked) {
        message.buttons.append({u"templateShutDownButton"_s, tr("Shut down"), [this] { shutDown(); }, false});
    }
    m_messages->show(message);
}

void TemplateDialog::shutDown()
{
    if (Connection *connection = host()) {
        m_services.jobs->submit(makeDomainJob(*connection, m_guest.uuid, DomainAction::ShutDown));
    }
}

void TemplateDialog::submit()
{
    Connection *connection = host();
    if (connection && m_facts && !templateProblem(*m_facts)) {
        m_services.jobs->submit(makeTemplateJob(*connection, *m_facts, plan()));
    }
    accept();
}

} // namespace guestdeck
