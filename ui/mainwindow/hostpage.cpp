// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/hostpage.h"

#include "models/connection/connectionregistry.h"
#include "models/itemmodels/hostmodel.h"
#include "ui/inventory/hosttrouble.h"
#include "ui/mainwindow/actionregistry.h"
#include "ui/widgets/format.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QLocale>
#include <QStyle>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{
/// 9000000 is 9.0.0.
QString version(quint64 number)
{
    return number == 0 ? QString() : u"%1.%2.%3"_s.arg(number / 1000000).arg(number / 1000 % 1000).arg(number % 1000);
}
} // namespace

HostPage::HostPage(ConnectionRegistry *registry, const ConnectionId &host, ActionRegistry *actions, QWidget *parent)
    : QScrollArea(parent)
    , m_registry(registry)
    , m_host(host)
{
    setObjectName(u"hostPage"_s);
    setAccessibleName(tr("Host"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *content = new QWidget(this);
    content->setObjectName(u"hostPageContent"_s);
    content->setAccessibleName(tr("Host"));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 16);
    m_messages = new MessageArea(content);
    column->addWidget(m_messages);
    // A tool bar, as it folds what does not fit; a row of buttons would make the page scroll sideways.
    auto *buttons = new QToolBar(content);
    buttons->setObjectName(u"hostPageBar"_s);
    buttons->setAccessibleName(tr("Commands of the host"));
    buttons->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    buttons->setIconSize(QSize(size, size));
    for (const ActionId id : {ActionId::ConnectHost, ActionId::DisconnectHost, ActionId::RefreshHost,
                              ActionId::NewMachine, ActionId::EditHost}) {
        buttons->addAction(actions->action(id));
        auto *button = buttons->widgetForAction(actions->action(id));
        button->setObjectName(u"hostPage_"_s + actions->action(id)->objectName());
        button->setAccessibleName(withoutKeyMark(actions->action(id)->text()));
        button->setFocusPolicy(Qt::StrongFocus);
    }
    column->addWidget(buttons);
    m_form = new FormGrid;
    m_form->setVerticalSpacing(6);
    m_form->setHorizontalSpacing(16);
    column->addSpacing(8);
    column->addLayout(m_form);
    column->addStretch(1);
    setWidget(content);
    addFact(u"hostState"_s, tr("State"));
    addFact(u"hostUri"_s, tr("Address"));
    addFact(u"hostGuests"_s, tr("Guests"));
    addFact(u"hostName"_s, tr("Host name"));
    addFact(u"hostHypervisor"_s, tr("Hypervisor"));
    addFact(u"hostLibvirt"_s, tr("libvirt"));
    addFact(u"hostCpu"_s, tr("Processor"));
    addFact(u"hostMemory"_s, tr("Memory"));
    addFact(u"hostKvm"_s, tr("KVM"));

    if (Connection *connection = registry->find(host)) {
        connect(connection, &Connection::stateChanged, this, &HostPage::updateFacts);
        connect(connection, &Connection::configChanged, this, &HostPage::updateFacts);
        connect(connection, &Connection::hostInfoChanged, this, &HostPage::updateFacts);
        connect(connection, &Connection::listCompleted, this, &HostPage::updateFacts);
        connect(connection->inventory(), &Inventory::domainsAdded, this, &HostPage::updateFacts);
        connect(connection->inventory(), &Inventory::domainsRemoved, this, &HostPage::updateFacts);
        connect(connection->inventory(), &Inventory::domainsChanged, this,
                [this](const QList<QUuid> &, DomainFields fields) {
                    if (fields & DomainField::State) {
                        updateFacts();
                    }
                });
    }
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            updateTrouble();
        }
    });
    updateFacts();
}

void HostPage::addFact(const QString &name, const QString &heading)
{
    auto *value = new QLabel(widget());
    value->setObjectName(name + u"Value"_s);
    value->setAccessibleName(heading);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_form->addRow(heading, value)->setForegroundRole(QPalette::PlaceholderText);
    m_facts.insert(name, value);
}

void HostPage::setFact(const QString &name, const QString &text)
{
    QLabel *value = m_facts.value(name);
    value->setText(text);
    m_form->setRowShown(value, !text.isEmpty());
}

void HostPage::updateFacts()
{
    const Connection *connection = m_registry->find(m_host);
    if (!connection) {
        return;
    }
    QString state = HostModel::stateText(connection->state());
    if (connection->stateSince().isValid()) {
        state = tr("%1 since %2", "state, moment").arg(state, format::moment(connection->stateSince()));
    }
    updateTrouble();
    setFact(u"hostState"_s, state);
    setFact(u"hostUri"_s, connection->uri());
    const Inventory *inventory = connection->inventory();
    setFact(u"hostGuests"_s,
            connection->isListComplete()
                ? tr("%1, %2 of them switched on")
                      .arg(QLocale().toString(inventory->size()), QLocale().toString(inventory->activeCount()))
                : QString());
    updateHardware(*connection);
}

void HostPage::updateTrouble()
{
    const Connection *connection = m_registry->find(m_host);
    std::optional<Message> message;
    if (connection && (connection->lastError() || connection->state() == Connection::State::Connecting)) {
        const auto retry = [registry = m_registry, id = m_host] {
            if (Connection *host = registry->find(id)) {
                host->state() == Connection::State::Reconnecting ? host->retryNow() : host->open();
            }
        };
        message = hostTrouble(*connection, retry, [this] { Q_EMIT examineWanted(m_host); });
    }
    if (message) {
        m_messages->show(*message);
    } else {
        m_messages->dismiss(u"host-state"_s);
    }
    const bool counting = connection && connection->state() == Connection::State::Reconnecting;
    if (counting != m_tick.isActive()) {
        counting ? m_tick.start() : m_tick.stop();
    }
}

void HostPage::updateHardware(const Connection &connection)
{
    const HostInfo &info = connection.hostInfo();
    const QLocale locale;
    setFact(u"hostName"_s, info.hostName);
    setFact(u"hostHypervisor"_s, QString(info.hypervisor + u' ' + version(info.hypervisorVersion)).trimmed());
    setFact(u"hostLibvirt"_s, version(info.libvirtVersion));
    QStringList cpu;
    if (info.cpus > 0) {
        cpu.append(tr("%n processor(s)", nullptr, static_cast<int>(info.cpus)));
        cpu.append(info.cpuModel);
        cpu.append(info.arch);
        cpu.removeAll(QString());
    }
    setFact(u"hostCpu"_s, cpu.join(u", "_s));
    setFact(u"hostMemory"_s, info.memory.value == 0 ? QString() : format::bytes(toBytes(info.memory).value));
    QString kvm;
    if (connection.isSimulated()) {
        kvm = tr("This host is simulated: nothing real is started.");
    } else if (info.kvmUsable) {
        kvm = tr("works");
    } else if (info.cpus > 0) {
        kvm = info.kvmAdvertised
            ? tr("offered by libvirt, but the processor lacks what it needs; guests are emulated and slow")
            : tr("not there; guests are emulated and slow");
    }
    setFact(u"hostKvm"_s, kvm);
}

} // namespace guestdeck
