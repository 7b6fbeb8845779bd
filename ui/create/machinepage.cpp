// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/machinepage.h"

#include "models/install/planfacts.h"
#include "ui/create/createtext.h"
#include "ui/create/fieldmessage.h"
#include "ui/create/foldsection.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

MachinePage::MachinePage(CreateDraft &draft, QWidget *parent)
    : CreatePage(draft, tr("Machine"), tr("What is it called, and how is its screen reached?"), parent)
    , m_name(new QLineEdit)
    , m_startNow(makeCheck(u"createStartNowCheck"_s, tr("S&tart it when it is made")))
    , m_openConsole(makeCheck(u"createOpenConsoleCheck"_s, tr("&Open its console then")))
    , m_autostart(makeCheck(u"createAutostartCheck"_s, tr("Start it &whenever the host starts")))
{
    m_name->setObjectName(u"createNameEdit"_s);
    m_name->setAccessibleName(tr("Name of the machine"));
    QGridLayout *grid = makeGrid();
    QVBoxLayout *column = addRow(grid, tr("Na&me:"), m_name);
    column->addWidget(addMessage(PlanField::Name, m_name));
    addScreenRows(grid);

    m_more = new FoldSection(tr("Mor&e options"), makeFolded());
    m_more->button()->setObjectName(u"createMachineMoreButton"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 8, 2);
    layout->setSpacing(6);
    layout->addLayout(grid);
    layout->addSpacing(6);
    layout->addWidget(m_startNow);
    auto *then = new QVBoxLayout;
    then->addWidget(m_openConsole);
    QWidget *panel = makePanel(then);
    then->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    layout->addWidget(m_autostart);
    layout->addSpacing(6);
    layout->addWidget(m_more);
    layout->addStretch(1);
    connectInputs();
}

void MachinePage::addScreenRows(QGridLayout *grid)
{
    m_listen = new QComboBox;
    m_listen->setObjectName(u"createVncListenCombo"_s);
    m_listen->setAccessibleName(tr("VNC address"));
    m_listen->setEditable(true);
    m_listen->setInsertPolicy(QComboBox::NoInsert);
    m_listen->addItems({u"127.0.0.1"_s, u"0.0.0.0"_s, u"::1"_s, u"::"_s});
    m_listenHelp = makeHelp(u"createVncListenHelp"_s);
    m_autoPort = makeCheck(u"createVncAutoPortCheck"_s, tr("Automat&ic"));
    m_autoPort->setAccessibleName(tr("Choose the VNC port automatically"));
    m_port = new QSpinBox;
    m_port->setObjectName(u"createVncPortSpin"_s);
    m_port->setAccessibleName(tr("VNC port"));
    m_port->setRange(5900, 65535);
    m_port->setGroupSeparatorShown(false);
    m_password = new QLineEdit;
    m_password->setObjectName(u"createVncPasswordEdit"_s);
    m_password->setAccessibleName(tr("VNC password, at most 8 characters"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(8);
    // The protocol knows bytes only; beyond ASCII two viewers would not agree on them.
    m_password->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[\\x20-\\x7e]{0,8}"_s), m_password));
    m_password->setPlaceholderText(tr("None"));

    QVBoxLayout *column = addRow(grid, tr("VNC &address:"), m_listen);
    column->addWidget(addMessage(PlanField::VncListen, m_listen));
    column->addWidget(m_listenHelp);
    auto *ports = new QWidget;
    auto *line = new QHBoxLayout(ports);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    line->addWidget(m_autoPort);
    line->addWidget(m_port);
    line->addStretch(1);
    ports->setFocusProxy(m_autoPort);
    column = addRow(grid, tr("VNC &port:"), ports);
    column->addWidget(addMessage(PlanField::VncPort, m_port));
    column = addRow(grid, tr("VNC passwor&d:"), m_password);
    column->addWidget(addMessage(PlanField::VncPassword, m_password));
    column->addWidget(makeHelp(u"createVncPasswordHelp"_s, tr("At most 8 characters: that is all VNC looks at.")));
}

QWidget *MachinePage::makeFolded()
{
    m_firmware = new QComboBox;
    m_firmware->setObjectName(u"createFirmwareCombo"_s);
    m_firmware->setAccessibleName(tr("Firmware"));
    m_firmware->addItem(u"BIOS"_s, int(InstallPlan::Firmware::Bios));
    m_firmware->addItem(u"UEFI"_s, int(InstallPlan::Firmware::Uefi));
    m_firmwareHelp = makeHelp(u"createFirmwareHelp"_s);
    m_machine = new QComboBox;
    m_machine->setObjectName(u"createMachineCombo"_s);
    m_machine->setAccessibleName(tr("Machine type"));
    m_machine->addItem(u"q35"_s, int(InstallPlan::Machine::Q35));
    m_machine->addItem(u"pc"_s, int(InstallPlan::Machine::Pc));
    m_machineHelp = makeHelp(u"createMachineHelp"_s);
    QGridLayout *grid = makeGrid();
    QVBoxLayout *column = addRow(grid, tr("&Firmware:"), m_firmware);
    column->addWidget(addMessage(PlanField::Firmware, m_firmware));
    column->addWidget(m_firmwareHelp);
    column = addRow(grid, tr("Machine t&ype:"), m_machine);
    column->addWidget(addMessage(PlanField::Machine, m_machine));
    column->addWidget(m_machineHelp);
    return makePanel(grid);
}

void MachinePage::connectInputs()
{
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        edit(Answer::Name, [name = text.trimmed()](InstallPlan &plan) { plan.name = name; });
    });
    connect(m_listen, &QComboBox::currentTextChanged, this, [this](const QString &text) {
        edit(Answer::VncListen, [address = text.trimmed()](InstallPlan &plan) { plan.vncListen = address; });
    });
    connect(m_autoPort, &QCheckBox::toggled, this, [this](bool automatic) {
        edit(Answer::VncPort, [automatic](InstallPlan &plan) { plan.vncAutoPort = automatic; });
    });
    connect(m_port, &QSpinBox::valueChanged, this,
            [this](int port) { edit(Answer::VncPort, [port](InstallPlan &plan) { plan.vncPort = port; }); });
    connect(m_password, &QLineEdit::textEdited, this, [this](const QString &text) {
        edit(Answer::VncPassword, [password = text.toLatin1()](InstallPlan &plan) { plan.vncPassword = password; });
    });
    connect(m_startNow, &QCheckBox::toggled, this,
            [this](bool on) { edit(Answer::StartNow, [on](InstallPlan &plan) { plan.startNow = on; }); });
    connect(m_openConsole, &QCheckBox::toggled, this,
            [this](bool on) { edit(Answer::OpenConsole, [on](InstallPlan &plan) { plan.openConsole = on; }); });
    connect(m_autostart, &QCheckBox::toggled, this,
            [this](bool on) { edit(Answer::Autostart, [on](InstallPlan &plan) { plan.autostart = on; }); });
    connect(m_firmware, &QComboBox::currentIndexChanged, this, [this] {
        edit(Answer::Firmware,
             [firmware = InstallPlan::Firmware(m_firmware->currentData().toInt())](InstallPlan &plan) {
                 plan.firmware = firmware;
             });
    });
    connect(m_machine, &QComboBox::currentIndexChanged, this, [this] {
        edit(Answer::Machine, [machine = InstallPlan::Machine(m_machine->currentData().toInt())](InstallPlan &plan) {
            plan.machine = machine;
        });
    });
}

void MachinePage::refresh()
{
    if (m_name->text().trimmed() != plan().name) {
        m_name->setText(plan().name);
    }
    if (m_listen->currentText().trimmed() != plan().vncListen) {
        m_listen->setEditText(plan().vncListen);
    }
    const bool loopback = plan().vncListen.startsWith("127."_L1) || plan().vncListen == "::1"_L1;
    m_listenHelp->setText(loopback
                              ? tr("Only the host itself reaches the screen; this program's console goes through it.")
                              : tr("Other computers reach the screen at this address, and VNC is not encrypted."));
    m_autoPort->setChecked(plan().vncAutoPort);
    m_port->setValue(plan().vncPort);
    m_port->setEnabled(!plan().vncAutoPort);
    if (m_password->text().toLatin1() != plan().vncPassword) {
        m_password->setText(QString::fromLatin1(plan().vncPassword));
    }
    m_startNow->setChecked(plan().startNow);
    m_openConsole->setChecked(plan().openConsole);
    m_openConsole->setEnabled(plan().startNow);
    m_autostart->setChecked(plan().autostart);
    m_firmware->setCurrentIndex(m_firmware->findData(int(plan().firmware)));
    QString firmware = plan().firmware == InstallPlan::Firmware::Uefi
        ? tr("UEFI: asked for by new systems such as Windows 11.")
        : tr("BIOS: works with nearly every system, and starts fastest.");
    const bool secure = wantsSecureBoot(plan(), draft().resources(), draft().os());
    if (wantsTpm(plan(), draft().resources(), draft().os())) {
        firmware = secure ? tr("UEFI with Secure Boot; the machine gets a TPM 2.0.")
                          : firmware + u' ' + tr("The machine gets a TPM 2.0.");
    }
    m_firmwareHelp->setText(firmware);
    m_machine->setCurrentIndex(m_machine->findData(int(plan().machine)));
    m_machineHelp->setText(plan().machine == InstallPlan::Machine::Q35
                               ? tr("q35: a modern board with PCI Express.")
                               : tr("pc: a board of the nineties, for old systems."));
}

void MachinePage::reveal(PlanField field)
{
    if (field == PlanField::Firmware || field == PlanField::Machine) {
        m_more->setOpen(true);
    }
}

QStringList MachinePage::answers() const
{
    return {plan().name, createtext::screenInShort(draft())};
}

QWidget *MachinePage::firstField() const
{
    return m_name;
}

} // namespace guestdeck
