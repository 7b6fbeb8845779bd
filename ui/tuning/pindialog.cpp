// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tuning/pindialog.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/tooltip.h"
#include "ui/appliance/growing.h"
#include "ui/dialogs/explain.h"
#include "ui/tuning/pinmodel.h"
#include "ui/tuning/pinview.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

QLabel *plainLabel(const QString &name, const QString &spoken, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setAccessibleName(spoken);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PinDialog::PinDialog(Connection *connection, const QUuid &uuid, Submit submit, QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_uuid(uuid)
    , m_submit(std::move(submit))
    , m_model(new PinModel(this))
    , m_view(new PinView(m_model, this))
    , m_intro(plainLabel(u"pinIntro"_s, tr("What this is for"), this))
    , m_setLabel(plainLabel(u"pinSetLabel"_s, tr("CPUs of the chosen part"), this))
    , m_set(new QLineEdit(this))
    , m_warnings(plainLabel(u"pinWarnings"_s, tr("What is unwise about it"), this))
    , m_state(plainLabel(u"pinState"_s, tr("State"), this))
    , m_when(new QComboBox(this))
    , m_whenLabel(new QLabel(tr("App&ly:"), this))
    , m_commandsHead(new QToolButton(this))
    , m_commands(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
    , m_ok(m_buttons->button(QDialogButtonBox::Ok))
{
    setObjectName(u"pinDialog"_s);
    setAccessibleName(tr("CPU pinning"));
    setWindowTitle(tr("CPU pinning"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_intro->setText(
        tr("Which CPUs of the host each part of the guest may run on. A part that is kept to no CPU may run "
           "on any. A dot: another guest is kept to that CPU; a corner: the running guest has it "
           "otherwise; N and S: NUMA node and socket."));
    m_set->setObjectName(u"pinSet"_s);
    m_set->setAccessibleName(tr("CPUs of the chosen part"));
    m_set->setPlaceholderText(tr("any CPU; for example 0-3,8"));
    m_when->setObjectName(u"pinWhen"_s);
    m_when->setAccessibleName(tr("When it is to be so"));
    m_whenLabel->setObjectName(u"pinWhenLabel"_s);
    m_whenLabel->setAccessibleName(tr("When it is to be so"));
    m_whenLabel->setBuddy(m_when);
    m_when->addItem(tr("now and at the next start"), int(PinWhen::Both));
    m_when->addItem(tr("now, until it is shut down"), int(PinWhen::Now));
    m_when->addItem(tr("at the next start"), int(PinWhen::NextStart));
    m_commandsHead->setObjectName(u"pinCommandsHead"_s);
    m_commandsHead->setText(tr("&Commands"));
    m_commandsHead->setAccessibleName(tr("The same by commands"));
    m_commandsHead->setToolTip(plainToolTip(tr("What would be typed on the host for it")));
    m_commandsHead->setCheckable(true);
    m_commandsHead->setAutoRaise(true);
    m_commandsHead->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_commandsHead->setArrowType(Qt::RightArrow);
    m_commands->setObjectName(u"pinCommands"_s);
    m_commands->setAccessibleName(tr("The same by commands"));
    m_commands->setReadOnly(true);
    m_commands->setTabChangesFocus(true);
    m_commands->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_commands->setMaximumHeight(6 * fontMetrics().height());
    m_commands->setVisible(false);
    m_buttons->setObjectName(u"pinButtons"_s);
    m_buttons->setAccessibleName(tr("Apply or cancel"));
    m_ok->setObjectName(u"pinOk"_s);
    m_ok->setText(tr("&Apply"));
    m_ok->setAccessibleName(tr("Apply"));
    auto *cancel = m_buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"pinCancel"_s);
    cancel->setAccessibleName(spokenText(cancel->text()));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    makeTools();
    column->addWidget(m_view, 1);
    auto *setRow = new QHBoxLayout;
    m_setLabel->setWordWrap(false);
    m_setLabel->setBuddy(m_set);
    setRow->addWidget(m_setLabel);
    setRow->addWidget(m_set, 1);
    column->addLayout(setRow);
    column->addWidget(m_warnings);
    column->addWidget(m_state);
    auto *whenRow = new QHBoxLayout;
    whenRow->addWidget(m_whenLabel);
    whenRow->addWidget(m_when);
    whenRow->addStretch(1);
    whenRow->addWidget(m_commandsHead);
    column->addLayout(whenRow);
    column->addWidget(m_commands);
    column->addWidget(m_buttons);
    connect(m_commandsHead, &QToolButton::toggled, this, [this](bool on) {
        m_commandsHead->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        m_commands->setVisible(on);
        growToContents(this);
    });
    connect(m_model, &PinModel::edited, this, [this] {
        m_refusal.clear();
        refreshTexts();
    });
    connect(m_view, &PinView::refused, this, [this] {
        m_refusal = tr("A part needs at least one CPU.");
        refreshTexts();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PinDialog::refreshTools);
    connect(m_set, &QLineEdit::editingFinished, this, &PinDialog::takeSet);
    connect(m_when, &QComboBox::currentIndexChanged, this, &PinDialog::refreshTexts);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PinDialog::apply);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refreshTexts();
    resize(760, 520);
    m_view->setFocus();
    refresh();
}

QPushButton *PinDialog::addTool(const QString &name, const QString &text, const QString &help,
                                std::function<void()> run)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(spokenText(text));
    button->setToolTip(plainToolTip(help));
    button->setAccessibleDescription(help);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, std::move(run));
    m_tools.append(button);
    return button;
}

void PinDialog::makeTools()
{
    auto *row = new QHBoxLayout;
    row->addWidget(addTool(u"pinToggle"_s, tr("Allow or &forbid"), tr("The chosen cells; the same by Space"),
                           [this] { m_view->toggle(); }));
    row->addWidget(
        addTool(u"pinAnywhere"_s, tr("An&y CPU"), tr("The chosen parts may run anywhere"), [this] { rowsAnywhere(); }));
    m_node = addTool(u"pinNode"_s, tr("Only this &node"),
                     tr("Keeps the chosen parts to the NUMA node of the cell where the keyboard is"),
                     [this] { rowsToNode(); });
    row->addWidget(m_node);
    row->addWidget(addTool(u"pinSpread"_s, tr("&One CPU each"),
                           tr("Every vCPU gets a CPU of its own, out of those of the chosen columns; different cores "
                              "first"),
                           [this] { spread(); }));
    row->addWidget(addTool(u"pinCopy"_s, tr("All like &this"), tr("All vCPUs may run where the chosen part may"),
                           [this] { copyToAll(); }));
    row->addWidget(
        addTool(u"pinRevert"_s, tr("Re&vert"), tr("As it was when it was read"), [this] { m_model->revert(); }));
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

PinWhen PinDialog::when() const
{
    return PinWhen(m_when->currentData().toInt());
}

void PinDialog::refresh()
{
    if (!m_connection) {
        return;
    }
    m_state->setText(tr("Reading the host…"));
    m_state->show();
    deliver(loadGuestPinning(*m_connection, m_uuid), this,
            [this](const Result<GuestPinning> &guest) { setPinning(guest); });
}

void PinDialog::setPinning(const Result<GuestPinning> &guest)
{
    if (!guest.has_value() || guest->cpus.isEmpty()) {
        m_ready = false;
        m_state->setText(guest.has_value() ? tr("The host does not tell its CPUs.")
                                           : tr("The pinning cannot be read. %1").arg(explain(guest.error()).what));
        m_state->show();
        refreshTexts();
        return;
    }
    m_ready = true;
    m_state->hide();
    setWindowTitle(tr("CPU pinning of %1").arg(guest->name));
    m_model->setPinning(*guest);
    const bool choice = guest->live && guest->stored;
    m_when->setVisible(choice);
    m_whenLabel->setVisible(choice);
    if (!m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(m_model->index(0, 0));
    }
    refreshTools();
    refreshTexts();
}

QList<int> PinDialog::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &cell : m_view->chosen()) {
        if (!rows.contains(cell.row())) {
            rows.append(cell.row());
        }
    }
    return rows;
}

void PinDialog::rowsAnywhere()
{
    for (const int row : chosenRows()) {
        m_model->setWanted(row, QBitArray(m_model->columnCount(), true));
    }
}

void PinDialog::rowsToNode()
{
    const int column = m_view->currentIndex().column();
    const QList<HostCpu> &cpus = m_model->guest().cpus;
    if (column < 0 || column >= cpus.size()) {
        return;
    }
    QBitArray node(cpus.size());
    for (const HostCpu &cpu : cpus) {
        node.setBit(cpu.id, cpu.node == cpus.at(column).node);
    }
    for (const int row : chosenRows()) {
        m_model->setWanted(row, node);
    }
}

void PinDialog::spread()
{
    // One column alone is where the keyboard happens to be, not a choice.
    QBitArray cpus(m_model->columnCount());
    for (const QModelIndex &cell : m_view->chosen()) {
        cpus.setBit(cell.column());
    }
    if (cpus.count(true) < 2) {
        cpus.fill(true);
    }
    int vcpus = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        vcpus += m_model->row(i).part == PinPart::Vcpu ? 1 : 0;
    }
    for (const PinEdit &edit : spreadVcpus(m_model->guest(), vcpus, cpus)) {
        m_model->setWanted(int(edit.row.id), edit.cpus); // vCPUs are the first rows
    }
}

void PinDialog::copyToAll()
{
    const int from = m_view->currentIndex().row();
    if (from < 0) {
        return;
    }
    const QBitArray cpus = m_model->wanted(from);
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->row(i).part == PinPart::Vcpu) {
            m_model->setWanted(i, cpus);
        }
    }
}

void PinDialog::takeSet()
{
    const int row = m_view->currentIndex().row();
    if (!m_ready || row < 0) {
        return;
    }
    const auto cpus = parseCpuSet(m_set->text(), m_model->columnCount());
    if (!cpus || cpus->count(true) == 0) {
        m_refusal = tr("“%1” names no CPU of this host. They are numbered from 0 to %2: for example 0-1,3.")
                        .arg(m_set->text().left(60), QString::number(m_model->columnCount() - 1));
        refreshTexts();
        return;
    }
    m_refusal.clear();
    m_model->setWanted(row, *cpus);
    refreshTexts();
}

void PinDialog::refreshTools()
{
    const int row = m_view->currentIndex().row();
    for (QPushButton *tool : std::as_const(m_tools)) {
        tool->setEnabled(m_ready && row >= 0);
    }
    const QList<HostCpu> &cpus = m_model->guest().cpus;
    const bool nodes = std::ranges::any_of(cpus, [&](const HostCpu &cpu) { return cpu.node != cpus.first().node; });
    if (!nodes) {
        m_node->setEnabled(false);
        m_node->setToolTip(plainToolTip(tr("The host has one NUMA node.")));
    }
    m_set->setEnabled(m_ready && row >= 0);
    if (m_ready && row >= 0) {
        const QBitArray &wanted = m_model->wanted(row);
        m_setLabel->setText(tr("%1 may run on:").arg(pinRowName(m_model->row(row))));
        const QString text = wanted.count(true) == wanted.size() ? QString() : cpuSetText(wanted);
        if (m_set->text() != text && m_refusal.isEmpty()) {
            m_set->setText(text);
        }
    }
}

void PinDialog::refreshTexts()
{
    refreshTools();
    QStringList sentences;
    QString refusal = m_refusal;
    bool can = false;
    if (m_ready) {
        const GuestPinning &guest = m_model->guest();
        const QList<PinEdit> edits = m_model->edits(when());
        sentences = pinningWarnings(guest, m_model->all());
        if (guest.placement == "auto"_L1) {
            sentences.append(tr("libvirt chooses a NUMA node for this guest at each start; what is pinned here goes "
                                "before that."));
        }
        if (!guest.othersKnown) {
            sentences.append(tr("Where other guests are kept to could not be read."));
        }
        if (guest.isTemplate) {
            refusal = tr("The guest is a template: what is made from it is like it is now.");
        } else if (!m_submit || !m_connection) {
            refusal = tr("Nothing can be changed from here.");
        } else if (m_connection->config().readOnly) {
            refusal = tr("The host is connected for reading only.");
        }
        can = refusal.isEmpty() && !edits.isEmpty();
        const bool live = guest.live && when() != PinWhen::NextStart;
        const bool config = guest.stored && when() != PinWhen::Now;
        QStringList commands;
        for (const PinEdit &edit : edits) {
            // virsh refuses all of it when a part is not in the running guest.
            const bool here = live && pinOf(*guest.live, edit.row);
            commands += virshPinning(guest.name, {edit}, here, config || !guest.live);
        }
        m_commands->setPlainText(commands.join(u'\n'));
        m_state->setText(!refusal.isEmpty()    ? refusal
                             : edits.isEmpty() ? tr("Nothing is changed.")
                                               : tr("%n part(s) will be changed.", nullptr, int(edits.size())));
        m_state->show();
    }
    m_warnings->setText(sentences.join(u'\n'));
    m_warnings->setVisible(!sentences.isEmpty());
    m_ok->setEnabled(can);
    growToContents(this);
}

void PinDialog::apply()
{
    if (!m_ready || !m_connection || !m_submit) {
        return;
    }
    m_submit(makePinJob(*m_connection, m_model->guest(), m_model->edits(when()), when()));
    accept();
}

QDialog *openPinning(Connection &connection, const QUuid &uuid, PinDialog::Submit submit, QWidget *parent)
{
    auto *dialog = new PinDialog(&connection, uuid, std::move(submit), parent);
    dialog->open();
    return dialog;
}

} // namespace guestdeck
