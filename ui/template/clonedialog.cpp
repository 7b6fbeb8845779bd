// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/template/clonedialog.h"

#include "models/actions/clonejob.h"
#include "models/connection/connectionregistry.h"
#include "models/core/tooltip.h"
#include "ui/create/fieldmessage.h"
#include "ui/dialogs/explain.h"
#include "ui/template/clonediskrow.h"
#include "ui/widgets/format.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

template <class W>
W *named(W *widget, const QString &name, const QString &accessible)
{
    widget->setObjectName(name);
    widget->setAccessibleName(accessible);
    return widget;
}

QLabel *makeText(const QString &name, const QString &accessible, QWidget *parent)
{
    auto *label = named(new QLabel(parent), name, accessible);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString snapshotText(const CloneSnapshot &snapshot)
{
    const QString when = format::moment(snapshot.created);
    return snapshot.kind == CloneSnapshot::Kind::External
        ? CloneDialog::tr("Snapshot %1, %2", "name and moment").arg(snapshot.name, when)
        : CloneDialog::tr("Snapshot %1, %2 (inside the disk file)", "name and moment").arg(snapshot.name, when);
}

} // namespace

CloneDialog::CloneDialog(const Services &services, const DomainId &guest, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_guest(guest)
    , m_messages(new MessageArea(this))
{
    named(this, u"cloneDialog"_s, tr("Clone"));
    setWindowTitle(tr("Clone"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    buildForm();
    auto *scroll = named(new QScrollArea(this), u"cloneScroll"_s, tr("The clone"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    m_summary = makeText(u"cloneSummary"_s, tr("What it takes"), this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(scroll, 1);
    column->addWidget(m_summary);
    buildButtons(column);
    resize(charactersWide(fontMetrics(), 96), fontMetrics().height() * 32);

    m_summary->setText(tr("Reading the machine and its disks…"));
    m_content->setEnabled(false);
    m_ok->setEnabled(false);
    if (Connection *connection = from()) {
        connect(connection->inventory(), &Inventory::domainsChanged, this, [this](const QList<QUuid> &uuids) {
            const Inventory::Domain *domain = m_services.registry->domain(m_guest);
            if (uuids.contains(m_guest.uuid) && domain && m_facts && domain->info.state != m_seen) {
                load();
            }
        });
        load();
    }
}

void CloneDialog::buildForm()
{
    m_content = named(new QWidget(this), u"cloneContent"_s, tr("The clone"));
    m_form = new FormGrid;
    m_name = named(new QLineEdit(m_content), u"cloneNameEdit"_s, tr("Name"));
    m_name->setMaxLength(250);
    m_nameMessage
        = named(new FieldMessage(m_name, m_content), u"cloneNameMessage"_s, tr("What is wrong with the name"));
    m_host = named(new QComboBox(m_content), u"cloneHostCombo"_s, tr("Host"));
    for (const auto &connection : m_services.registry->connections()) {
        if (connection->state() == Connection::State::Connected && !connection->config().readOnly) {
            m_host->addItem(connection->displayName(), QVariant::fromValue(connection->id()));
            if (connection->id() == m_guest.connection) {
                m_host->setCurrentIndex(m_host->count() - 1);
            }
        }
    }
    m_hostMessage = named(new FieldMessage(m_host, m_content), u"cloneHostMessage"_s, tr("About the host"));
    m_snapshot = named(new QComboBox(m_content), u"cloneSnapshotCombo"_s, tr("Disks"));
    m_snapshotMessage
        = named(new FieldMessage(m_snapshot, m_content), u"cloneSnapshotMessage"_s, tr("About the snapshot"));
    m_form->addRow(tr("&Name:"), m_name);
    m_form->addRow({}, m_nameMessage);
    m_form->addRow(tr("&Host:"), m_host);
    m_form->addRow({}, m_hostMessage);
    m_form->addRow(tr("&Disks:"), m_snapshot);
    m_form->addRow({}, m_snapshotMessage);

    m_disks = new QVBoxLayout;
    m_vncField = named(new QWidget(m_content), u"cloneVncField"_s, tr("VNC port"));
    m_vnc = named(new QComboBox(m_vncField), u"cloneVncCombo"_s, tr("VNC port"));
    m_vnc->addItem(tr("Automatic"));
    m_vnc->addItem(tr("Counted up"));
    m_vncPort = named(new QSpinBox(m_vncField), u"cloneVncSpin"_s, tr("VNC port"));
    m_vncPort->setRange(5900, 65535);
    auto *vnc = new QHBoxLayout(m_vncField);
    vnc->setContentsMargins(0, 0, 0, 0);
    vnc->addWidget(m_vnc);
    vnc->addWidget(m_vncPort);
    vnc->addStretch(1);
    m_vncMessage
        = named(new FieldMessage(m_vncPort, m_content), u"cloneVncMessage"_s, tr("What is wrong with the port"));
    m_nvram = named(new QCheckBox(tr("Copy the &firmware's variables (boot order, Secure Boot keys)"), m_content),
                    u"cloneNvramBox"_s, tr("Copy the firmware's variables"));
    m_nvram->setToolTip(tr("Without, the clone's firmware begins with the host's template"));
    m_start = named(new QCheckBox(tr("&Start the clone when it is made"), m_content), u"cloneStartBox"_s,
                    tr("Start the clone when it is made"));
    m_losses = makeText(u"cloneLosses"_s, tr("What the clone does not get"), m_content);
    auto *rest = new FormGrid;
    rest->addRow(tr("&VNC port:"), m_vncField);
    rest->addRow({}, m_vncMessage);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 8, 0);
    column->addLayout(m_form);
    column->addSpacing(6);
    column->addLayout(m_disks);
    column->addLayout(rest);
    column->addWidget(m_nvram);
    column->addWidget(m_start);
    column->addSpacing(6);
    column->addWidget(m_losses);
    column->addStretch(1);

    connect(m_name, &QLineEdit::textEdited, this, &CloneDialog::takeForm);
    connect(m_host, &QComboBox::currentIndexChanged, this, &CloneDialog::load);
    connect(m_snapshot, &QComboBox::currentIndexChanged, this, &CloneDialog::takeForm);
    connect(m_vnc, &QComboBox::currentIndexChanged, this, &CloneDialog::takeForm);
    connect(m_vncPort, &QSpinBox::valueChanged, this, &CloneDialog::takeForm);
    connect(m_nvram, &QCheckBox::toggled, this, &CloneDialog::takeForm);
    connect(m_start, &QCheckBox::toggled, this, &CloneDialog::takeForm);
}

void CloneDialog::buildButtons(QVBoxLayout *column)
{
    auto *box = named(new QDialogButtonBox(QDialogButtonBox::Cancel, this), u"cloneButtons"_s, tr("Buttons"));
    m_ok = box->addButton(tr("Clone"), QDialogButtonBox::AcceptRole);
    named(m_ok, u"cloneOkButton"_s, m_ok->text());
    QPushButton *cancel = box->button(QDialogButtonBox::Cancel);
    named(cancel, u"cloneCancelButton"_s, cancel->text());
    connect(box, &QDialogButtonBox::accepted, this, &CloneDialog::submit);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
}

Connection *CloneDialog::from() const
{
    return m_services.registry->find(m_guest.connection);
}

Connection *CloneDialog::to() const
{
    return m_services.registry->find(m_host->currentData().value<ConnectionId>());
}

void CloneDialog::load()
{
    Connection *source = from();
    Connection *target = to();
    if (!source || !target || m_showing) {
        return;
    }
    if (const Inventory::Domain *domain = m_services.registry->domain(m_guest)) {
        m_seen = domain->info.state;
    }
    // What is shown may be another host's.
    m_ok->setEnabled(false);
    m_summary->setText(tr("Reading the machine and its disks…"));
    deliver(loadCloneFacts(*source, m_guest.uuid, *target), this,
            [this, id = target->id()](const Result<CloneFacts> &facts) {
                // Another host was chosen meanwhile: its own answer is on the way.
                if (m_host->currentData().value<ConnectionId>() == id) {
                    setFacts(facts);
                }
            });
}

void CloneDialog::setFacts(const Result<CloneFacts> &facts)
{
    if (!facts.has_value()) {
        m_messages->show({u"failed"_s,
                          Message::Severity::Error,
                          explain(facts.error()).what,
                          facts.error().detail,
                          {{u"cloneRetryButton"_s, tr("Try again"), [this] { load(); }}},
                          false});
        return;
    }
    m_messages->dismiss(u"failed"_s);
    m_facts = *facts;
    m_content->setEnabled(true);
    m_showing = true;
    m_snapshot->clear();
    m_snapshot->addItem(tr("As they are now"), QString());
    for (const CloneSnapshot &snapshot : m_facts->source.snapshots) {
        m_snapshot->addItem(snapshotText(snapshot), snapshot.name);
    }
    m_snapshot->setCurrentIndex(std::max(0, m_snapshot->findData(m_plan.snapshot)));
    m_plan.snapshot = m_snapshot->currentData().toString();
    if (!m_touched) {
        setWindowTitle(tr("Clone %1").arg(m_facts->source.name));
        m_plan = defaultClone(*m_facts);
        m_plan.snapshot = m_snapshot->currentData().toString();
        m_plan.copyNvram = !m_facts->elsewhere && !m_facts->source.details.nvram.isEmpty();
        m_vncPort->setValue(nextVncPort(*m_facts));
        m_name->setText(m_plan.name);
        m_name->selectAll();
        m_name->setFocus(); // what was disabled when the window opened could not have it
    }
    m_showing = false;
    adapt();
}

/// The names that the user typed stay.
void CloneDialog::adapt()
{
    const QList<ClonePlan::Disk> before = m_plan.disks;
    adaptClone(m_plan, *m_facts);
    for (ClonePlan::Disk &wish : m_plan.disks) {
        for (const ClonePlan::Disk &old : before) {
            if (old.target == wish.target && m_typedNames.contains(wish.target) && !old.volume.isEmpty()) {
                wish.volume = old.volume;
            }
        }
    }
    showPlan();
}

void CloneDialog::takeForm()
{
    if (m_showing || !m_facts) {
        return;
    }
    m_touched = true;
    m_plan.name = m_name->text();
    m_plan.snapshot = m_snapshot->currentData().toString();
    m_plan.vncPort = m_vnc->currentIndex() == 1 ? std::optional(m_vncPort->value()) : std::nullopt;
    m_plan.copyNvram = m_nvram->isChecked();
    m_plan.start = m_start->isChecked();
    adapt();
}

void CloneDialog::takeDisk(const ClonePlan::Disk &wish, bool renamed)
{
    m_touched = true;
    for (ClonePlan::Disk &disk : m_plan.disks) {
        if (disk.target == wish.target) {
            disk = wish;
        }
    }
    if (renamed) {
        m_typedNames.insert(wish.target);
        showPlan();
    } else {
        adapt();
    }
}

void CloneDialog::makeRows()
{
    QStringList wanted;
    for (const ClonePlan::Disk &disk : std::as_const(m_plan.disks)) {
        wanted.append(disk.target);
    }
    QStringList there;
    for (const CloneDiskRow *row : std::as_const(m_rows)) {
        there.append(row->target());
    }
    if (wanted == there) {
        return;
    }
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const QString &target : wanted) {
        auto *row = new CloneDiskRow(target, m_content);
        connect(row, &CloneDiskRow::edited, this, &CloneDialog::takeDisk);
        m_disks->addWidget(row);
        m_rows.append(row);
    }
}

QList<CloneProblem> CloneDialog::problems() const
{
    QList<CloneProblem> found = checkClone(m_plan, *m_facts);
    if (const Connection *target = to()) {
        if (const auto problem = domainNameProblem(*target, m_plan.name)) {
            found.prepend({CloneField::Name, PlanProblem::Severity::Error, *problem, {}});
        }
    }
    return found;
}

void CloneDialog::showPlan()
{
    m_showing = true;
    makeRows();
    const QList<CloneProblem> found = problems();
    for (CloneDiskRow *row : std::as_const(m_rows)) {
        row->show(m_plan, *m_facts, found);
    }
    const bool vnc = m_facts->source.details.graphics.type == GraphicsInfo::Type::Vnc
        && m_facts->source.details.graphics.socket.isEmpty();
    m_vncField->setEnabled(vnc);
    m_vncPort->setVisible(m_vnc->currentIndex() == 1);
    m_nvram->setVisible(!m_facts->source.details.nvram.isEmpty());
    m_nvram->setEnabled(!m_facts->elsewhere);
    m_nvram->setChecked(m_plan.copyNvram);
    QStringList lines = cloneLossTexts(*m_facts);
    if (!lines.isEmpty()) {
        for (QString &line : lines) {
            line.prepend(u"• "_s);
        }
        lines.prepend(tr("What does not go with it:"));
    }
    m_losses->setText(lines.join(u'\n'));
    m_losses->setVisible(!lines.isEmpty());
    showProblems(found);
    m_showing = false;
}

void CloneDialog::showProblems(const QList<CloneProblem> &found)
{
    for (FieldMessage *message : {m_nameMessage, m_hostMessage, m_snapshotMessage, m_vncMessage}) {
        message->clear();
    }
    m_messages->dismiss(u"source"_s);
    QString blocking;
    for (const CloneProblem &problem : found) {
        const bool error = problem.severity == PlanProblem::Severity::Error;
        blocking = error && blocking.isEmpty() ? problem.message : blocking;
        FieldMessage *place = problem.field == CloneField::Name ? m_nameMessage
            : problem.field == CloneField::Snapshot             ? m_snapshotMessage
            : problem.field == CloneField::VncPort              ? m_vncMessage
            : problem.field == CloneField::Network              ? m_hostMessage
                                                                : nullptr;
        if (place && place->text().isEmpty()) {
            place->setMessage(error ? FieldMessage::Level::Error : FieldMessage::Level::Warning, problem.message);
        }
        if (problem.field == CloneField::Source) {
            Message message{u"source"_s, Message::Severity::Warning, problem.message, {}, {}, false};
            const DomainState state = m_facts->source.state;
            if (error && (state == DomainState::Running || state == DomainState::Blocked)) {
                message.buttons = {
                    {u"cloneShutDownButton"_s, tr("Shut down"), [this] { runOnSource(DomainAction::ShutDown); }, false},
                    {u"clonePauseButton"_s, tr("Pause"), [this] { runOnSource(DomainAction::Pause); }, false}};
            }
            m_messages->show(message);
        }
    }
    quint64 now = 0;
    quint64 most = 0;
    for (const ClonePlan::Disk &wish : std::as_const(m_plan.disks)) {
        if (const CloneDisk *disk = findDisk(m_plan, *m_facts, wish.target)) {
            const CloneSpace space = spaceFor(wish, *disk, *m_facts);
            now += space.now.value;
            most += space.most.value;
        }
    }
    m_summary->setText(blocking.isEmpty() ? tr("The clone takes about %1 now, and at most %2. UUID and MAC addresses "
                                               "are new.")
                                                .arg(format::bytes(now), format::bytes(most))
                                          : blocking);
    m_summary->setAccessibleName(m_summary->text());
    m_ok->setEnabled(blocking.isEmpty());
    m_ok->setToolTip(blocking.isEmpty() ? QString() : plainToolTip(blocking));
}

void CloneDialog::runOnSource(DomainAction action)
{
    if (Connection *connection = from()) {
        m_services.jobs->submit(makeDomainJob(*connection, m_guest.uuid, action));
    }
}

void CloneDialog::submit()
{
    Connection *source = from();
    Connection *target = to();
    if (source && target && m_facts && m_ok->isEnabled()) {
        m_services.jobs->submit(makeCloneJob(*source, *target, m_plan, *m_facts));
    }
    accept();
}

} // namespace guestdeck
