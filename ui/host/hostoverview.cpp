// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/hostoverview.h"

#include "models/connection/connectionregistry.h"
#include "models/itemmodels/hostmodel.h"
#include "models/stats/hostload.h"
#include "ui/host/hosttext.h"
#include "ui/host/loadrow.h"
#include "ui/inventory/valuelabel.h"
#include "ui/widgets/format.h"
#include "ui/widgets/formgrid.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

HostOverview::HostOverview(ConnectionRegistry *registry, const ConnectionId &host, QWidget *parent)
    : QScrollArea(parent)
    , m_registry(registry)
    , m_host(host)
    , m_form(new FormGrid)
{
    setObjectName(u"hostOverview"_s);
    setAccessibleName(tr("Overview"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *content = new QWidget(this);
    content->setObjectName(u"hostOverviewContent"_s);
    content->setAccessibleName(tr("Overview"));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 8, 16, 16);
    m_form->setVerticalSpacing(6);
    m_form->setHorizontalSpacing(16);
    column->addLayout(m_form);
    column->addStretch(1);
    setWidget(content);

    addGroup(u"hostGroup"_s, tr("Host"));
    addFact(u"hostState"_s, tr("State"));
    addFact(u"hostUri"_s, tr("Address"));
    addFact(u"hostGuests"_s, tr("Guests"));
    addFact(u"hostName"_s, tr("Host name"));
    addFact(u"hostMachine"_s, tr("Machine"));
    addFact(u"hostUpTime"_s, tr("Running for"));
    addGroup(u"hostProcessorGroup"_s, tr("Processor"));
    m_cpuLoad = addLoad(u"hostCpuLoad"_s, tr("Load"));
    addFact(u"hostCpu"_s, tr("Model"));
    addFact(u"hostArch"_s, tr("Architecture"));
    addFact(u"hostProcessors"_s, tr("Logical processors"));
    addFact(u"hostTopology"_s, tr("Topology"));
    addFact(u"hostMicrocode"_s, tr("Microcode"));
    addGroup(u"hostMemoryGroup"_s, tr("Memory"));
    m_memoryLoad = addLoad(u"hostMemoryLoad"_s, tr("Used"));
    addFact(u"hostMemory"_s, tr("Size"));
    addFact(u"hostNuma"_s, tr("NUMA nodes"));
    addFact(u"hostHugePages"_s, tr("Huge pages"));
    addGroup(u"hostVirtualisationGroup"_s, tr("Virtualisation"));
    addFact(u"hostKvm"_s, tr("KVM"));
    addFact(u"hostNested"_s, tr("Nested guests"));
    addFact(u"hostIommu"_s, tr("IOMMU"));
    addFact(u"hostSecurity"_s, tr("Security drivers"));
    addFact(u"hostMigration"_s, tr("Migration by"));
    addGroup(u"hostSoftwareGroup"_s, tr("Software"));
    addFact(u"hostHypervisor"_s, tr("Hypervisor"));
    addFact(u"hostLibvirt"_s, tr("libvirt"));
    addFact(u"hostOs"_s, tr("Operating system"));
    addFact(u"hostKernel"_s, tr("Kernel"));

    if (Connection *connection = registry->find(host)) {
        m_load = new HostLoad(connection, this);
        connect(m_load, &HostLoad::changed, this, &HostOverview::updateLoad);
        connect(connection, &Connection::stateChanged, this, &HostOverview::updateFacts);
        connect(connection, &Connection::configChanged, this, &HostOverview::updateFacts);
        connect(connection, &Connection::hostInfoChanged, this, &HostOverview::updateFacts);
        connect(connection->inventory(), &Inventory::domainsAdded, this, &HostOverview::updateFacts);
        connect(connection->inventory(), &Inventory::domainsRemoved, this, &HostOverview::updateFacts);
        connect(connection->inventory(), &Inventory::domainsChanged, this,
                [this](const QList<QUuid> &, DomainFields fields) {
                    if (fields & DomainField::State) {
                        updateFacts();
                    }
                });
    }
    connect(&m_clock, &QTimer::timeout, this, &HostOverview::updateUpTime);
    updateLoad();
    updateFacts();
}

void HostOverview::addGroup(const QString &name, const QString &heading)
{
    auto *label = new QLabel(heading, widget());
    label->setObjectName(name);
    label->setAccessibleName(heading);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    if (!m_groups.isEmpty()) {
        label->setContentsMargins(0, 12, 0, 0);
    }
    m_form->addWide(label);
    m_groups.append(Group{label, {}});
}

void HostOverview::addFact(const QString &name, const QString &heading)
{
    auto *value = new ValueLabel(widget());
    value->setObjectName(name + u"Value"_s);
    value->setAccessibleName(heading);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setMinimumWidth(1); // a host may have a name without end, and the page must not become as wide
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_form->addRow(heading, value)->setForegroundRole(QPalette::PlaceholderText);
    m_facts.insert(name, value);
    m_groups.last().rows.append(value);
}

LoadRow *HostOverview::addLoad(const QString &name, const QString &heading)
{
    auto *row = new LoadRow(name, heading, HostLoad::capacity, widget());
    m_form->addRow(heading, row)->setForegroundRole(QPalette::PlaceholderText);
    m_groups.last().rows.append(row);
    return row;
}

void HostOverview::setRowShown(QWidget *row, bool shown)
{
    if (row->isHidden() == shown) {
        m_form->setRowShown(row, shown);
    }
}

void HostOverview::setFact(const QString &name, const QString &text)
{
    ValueLabel *value = m_facts.value(name);
    if (value->text() != text) { // what somebody has just selected stays selected
        value->setText(text);
    }
    setRowShown(value, !text.isEmpty());
}

void HostOverview::updateGroups()
{
    for (const Group &group : std::as_const(m_groups)) {
        group.heading->setVisible(std::ranges::any_of(group.rows, [](const QWidget *row) { return !row->isHidden(); }));
    }
}

void HostOverview::updateFacts()
{
    Connection *connection = m_registry->find(m_host);
    if (!connection) {
        return;
    }
    if (isVisible()) {
        connection->requestHostSystem();
    }
    const HostInfo &info = connection->hostInfo();
    updateHost(*connection);
    updateProcessor(*connection);
    setFact(u"hostMemory"_s, info.memory.value == 0 ? QString() : format::bytes(toBytes(info.memory).value));
    setFact(u"hostNuma"_s, hosttext::numa(info.numa));
    setFact(u"hostHugePages"_s, hosttext::hugePages(info.numa));
    setFact(u"hostKvm"_s, hosttext::kvm(info, connection->isSimulated()));
    setFact(u"hostNested"_s, hosttext::nested(info));
    setFact(u"hostIommu"_s, hosttext::iommu(info));
    setFact(u"hostSecurity"_s, hosttext::security(info));
    setFact(u"hostMigration"_s, info.migrationTransports.join(u", "_s));
    setFact(u"hostHypervisor"_s, QString(info.hypervisor + u' ' + hosttext::version(info.hypervisorVersion)).trimmed());
    setFact(u"hostLibvirt"_s, hosttext::version(info.libvirtVersion));
    setFact(u"hostOs"_s, info.system.osName);
    setFact(u"hostKernel"_s, info.system.kernel);
    updateUpTime();
    updateGroups();
}

void HostOverview::updateHost(const Connection &connection)
{
    const HostInfo &info = connection.hostInfo();
    const QLocale locale;
    QString state = HostModel::stateText(connection.state());
    if (connection.stateSince().isValid()) {
        state = tr("%1 since %2", "state, moment").arg(state, format::moment(connection.stateSince()));
    }
    setFact(u"hostState"_s, state);
    setFact(u"hostUri"_s, ValueLabel::breakable(connection.uri(), u'/'));
    const Inventory *inventory = connection.inventory();
    setFact(u"hostGuests"_s,
            connection.isListComplete()
                ? tr("%1, %2 of them switched on")
                      .arg(locale.toString(inventory->size()), locale.toString(inventory->activeCount()))
                : QString());
    setFact(u"hostName"_s, ValueLabel::breakable(info.hostName, u'.'));
    setFact(u"hostMachine"_s, info.system.machine);
}

void HostOverview::updateProcessor(const Connection &connection)
{
    const HostInfo &info = connection.hostInfo();
    QString model = info.cpuModel;
    if (!info.cpuVendor.isEmpty()) {
        model = model.isEmpty() ? info.cpuVendor : tr("%1 by %2", "processor model, maker").arg(model, info.cpuVendor);
    }
    setFact(u"hostCpu"_s, model);
    setFact(u"hostArch"_s, info.arch);
    setFact(u"hostProcessors"_s, info.cpus == 0 ? QString() : QLocale().toString(info.cpus));
    setFact(u"hostTopology"_s, hosttext::topology(info.topology));
    setFact(u"hostMicrocode"_s, info.microcode);
}

void HostOverview::updateUpTime()
{
    const Connection *connection = m_registry->find(m_host);
    const bool connected = connection && connection->state() == Connection::State::Connected;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const HostSystem system = connected ? connection->hostInfo().system : HostSystem{};
    const QString text = hosttext::upTime(system, now);
    setFact(u"hostUpTime"_s, text);
    if (!isVisible() || text.isEmpty()) {
        m_clock.stop();
        return;
    }
    // No oftener than the text changes.
    const auto interval = system.upSince.secsTo(now) < 3600 ? 1000ms : 60000ms;
    if (!m_clock.isActive() || m_clock.intervalAsDuration() != interval) {
        m_clock.start(interval);
    }
}

void HostOverview::updateLoad()
{
    const bool hasCpu = m_load && !m_load->cpu().isEmpty();
    const bool hasMemory = m_load && !m_load->memory().isEmpty();
    if (hasCpu) {
        m_cpuLoad->setHistory(m_load->cpu(), format::percent(double(m_load->cpu().last())));
    }
    if (hasMemory) {
        m_memoryLoad->setHistory(m_load->memory(),
                                 tr("%1 of %2", "used and whole memory")
                                     .arg(format::bytes(toBytes(m_load->memoryUsed()).value),
                                          format::bytes(toBytes(m_load->memoryTotal()).value)));
    }
    setRowShown(m_cpuLoad, hasCpu);
    setRowShown(m_memoryLoad, hasMemory);
    updateGroups();
}

void HostOverview::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_load) {
        m_load->setWatched(true);
    }
    updateFacts();
}

void HostOverview::hideEvent(QHideEvent *event)
{
    QScrollArea::hideEvent(event);
    if (m_load) {
        m_load->setWatched(false);
    }
    m_clock.stop();
}

} // namespace guestdeck
