// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/inspector.h"

#include "models/itemmodels/guestmodel.h"
#include "models/lifecycle/guestinfocache.h"
#include "ui/inventory/statesymbols.h"
#include "ui/inventory/valuelabel.h"
#include "ui/wall/wallthumbnail.h"
#include "ui/widgets/format.h"
#include "ui/widgets/graph.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{
// Texts of guests are anybody's: long ones are cut rather than laid out.
constexpr qsizetype longestNote = 2000;
constexpr qsizetype mostLines = 12;

QString lines(const QStringList &all)
{
    if (all.size() <= mostLines) {
        return all.join(u'\n');
    }
    return all.first(mostLines).join(u'\n') + u"\n…"_s;
}

/// A long path has no blanks: let it wrap after slashes.
QString wrappable(const QString &path)
{
    return ValueLabel::breakable(path, u'/');
}
} // namespace

Inspector::Inspector(ConnectionRegistry *registry, QWidget *parent)
    : QScrollArea(parent)
    , m_registry(registry)
    , m_agents(new GuestInfoCache(this))
{
    setObjectName(u"inspector"_s);
    setAccessibleName(tr("Inspector"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(charactersWide(fontMetrics(), 22));
    m_update.setSingleShot(true);
    m_update.setInterval(0);
    connect(&m_update, &QTimer::timeout, this, &Inspector::updateContents);
    m_askAgent.setSingleShot(true);
    m_askAgent.setInterval(1500);
    connect(&m_askAgent, &QTimer::timeout, this, [this] {
        Connection *connection = m_guests.size() == 1 ? m_registry->find(m_guests.first().connection) : nullptr;
        if (connection && isVisible()) {
            m_agents->request(*connection, m_guests.first().uuid);
        }
    });
    connect(m_agents, &GuestInfoCache::changed, this, &Inspector::updateSoon);
    for (const auto &connection : registry->connections()) {
        attach(connection.get());
    }
    connect(registry, &ConnectionRegistry::added, this, &Inspector::attach);
}

QSize Inspector::sizeHint() const
{
    return {charactersWide(fontMetrics(), 36), 300};
}

void Inspector::attach(Connection *connection)
{
    const ConnectionId id = connection->id();
    connect(connection->inventory(), &Inventory::domainsChanged, this, [this, id](const QList<QUuid> &uuids) {
        for (const DomainId &guest : std::as_const(m_guests)) {
            if (guest.connection == id && uuids.contains(guest.uuid)) {
                updateSoon();
                return;
            }
        }
    });
    connect(connection, &Connection::stateChanged, this, &Inspector::updateSoon);
}

void Inspector::setGuests(const QList<DomainId> &guests)
{
    if (m_guests == guests) {
        return;
    }
    m_guests = guests;
    m_askAgent.stop();
    if (guests.size() == 1 && isVisible()) {
        if (Connection *connection = m_registry->find(guests.first().connection)) {
            connection->requestDetails({guests.first().uuid}, true);
        }
    }
    updateSoon();
}

void Inspector::updateSoon()
{
    if (isVisible()) {
        m_update.start();
    }
}

void Inspector::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (!m_content) {
        build();
    }
    if (m_guests.size() == 1) {
        if (Connection *connection = m_registry->find(m_guests.first().connection)) {
            connection->requestDetails({m_guests.first().uuid}, true);
        }
    }
    updateContents();
}

void Inspector::build()
{
    m_content = new QWidget(this);
    m_content->setObjectName(u"inspectorContent"_s);
    m_content->setAccessibleName(tr("Inspector"));
    m_icon = new QLabel(m_content);
    m_icon->setObjectName(u"inspectorIcon"_s);
    m_icon->setAccessibleName(tr("State"));
    m_heading = new QLabel(m_content);
    m_heading->setObjectName(u"inspectorHeading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    m_copy = new QToolButton(m_content);
    m_copy->setObjectName(u"inspectorCopyButton"_s);
    m_copy->setAccessibleName(tr("Copy everything shown here"));
    m_copy->setToolTip(tr("Copy everything shown here"));
    m_copy->setIcon(symbolIcon(u"copy"_s));
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });

    auto *top = new QHBoxLayout;
    top->addWidget(m_icon, 0, Qt::AlignVCenter);
    top->addWidget(m_heading, 1);
    top->addWidget(m_copy, 0, Qt::AlignTop);
    // No QFormLayout: in Qt 6.4 rows hidden and shown again may stay without height.
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    addValue(State, u"inspectorState"_s, tr("State"));
    addValue(Title, u"inspectorTitle"_s, tr("Title"));
    addValue(Host, u"inspectorHost"_s, tr("Host"));
    addValue(Address, u"inspectorAddress"_s, tr("IP"));
    addValue(Vnc, u"inspectorVnc"_s, tr("VNC"));
    addValue(Os, u"inspectorOs"_s, tr("OS"));
    addValue(GuestSystem, u"inspectorGuestSystem"_s, tr("OS inside"));
    addValue(GuestHostName, u"inspectorGuestHostName"_s, tr("Host name"));
    addValue(Cpu, u"inspectorCpu"_s, tr("CPU"));
    addGraph(CpuGraph, u"inspectorCpuGraph"_s, tr("CPU history"));
    addValue(Memory, u"inspectorMemory"_s, tr("Memory"));
    addGraph(MemoryGraph, u"inspectorMemoryGraph"_s, tr("Memory history"));
    addValue(Vcpus, u"inspectorVcpus"_s, tr("vCPUs"));
    addValue(Autostart, u"inspectorAutostart"_s, tr("Autostart"));
    addValue(Disks, u"inspectorDisks"_s, tr("Disks"));
    addValue(GuestFiles, u"inspectorGuestFiles"_s, tr("File systems"));
    addValue(GuestUsers, u"inspectorGuestUsers"_s, tr("Logged in"));
    addValue(Nics, u"inspectorNics"_s, tr("Network"));
    addValue(Machine, u"inspectorMachine"_s, tr("Machine"));
    addValue(Tags, u"inspectorTags"_s, tr("Tags"));
    addValue(Notes, u"inspectorNotes"_s, tr("Notes"));
    addValue(Uuid, u"inspectorUuid"_s, tr("UUID"));
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(8, 8, 8, 8);
    column->addLayout(top);
    if (m_feed) {
        m_thumbnail = new WallThumbnail(m_feed, m_content);
        column->addWidget(m_thumbnail);
        connect(m_thumbnail, &WallThumbnail::activated, this, &Inspector::screenActivated);
    }
    column->addLayout(m_grid);
    column->addStretch(1);
    setWidget(m_content);
}

QLabel *Inspector::addValue(Row row, const QString &name, const QString &heading)
{
    auto *label = new ValueLabel(m_content);
    label->setObjectName(name);
    label->setAccessibleName(heading);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *key = new QLabel(heading, m_content);
    key->setObjectName(name + u"Heading"_s);
    key->setAccessibleName(heading);
    key->setForegroundRole(QPalette::PlaceholderText);
    m_grid->addWidget(key, m_grid->rowCount(), 0, Qt::AlignTop);
    m_grid->addWidget(label, m_grid->rowCount() - 1, 1);
    key->hide();
    label->hide();
    m_values.insert(row, label);
    m_headings.insert(row, key);
    return label;
}

void Inspector::addGraph(Row row, const QString &name, const QString &heading)
{
    auto *graph = new Graph(m_content);
    graph->setObjectName(name);
    graph->setAccessibleName(heading);
    m_grid->addWidget(graph, m_grid->rowCount(), 1);
    graph->hide();
    m_graphs.insert(row, graph);
}

void Inspector::setValue(Row row, const QString &text)
{
    QLabel *label = m_values.value(row);
    if (label->text() != text) {
        label->setText(text); // not when equal: it would drop the user's selection in it
        label->setAccessibleName(m_headings.value(row)->text() + u' ' + text);
    }
    setRowShown(row, !text.isEmpty());
}

void Inspector::setRowShown(int row, bool shown)
{
    if (m_shown.contains(row) == shown) {
        return;
    }
    for (QWidget *part : {static_cast<QWidget *>(m_headings.value(row)), static_cast<QWidget *>(m_values.value(row)),
                          static_cast<QWidget *>(m_graphs.value(row))}) {
        if (part) {
            part->setVisible(shown);
        }
    }
    shown ? void(m_shown.insert(row)) : void(m_shown.remove(row));
}

void Inspector::clearValues()
{
    for (int row = 0; row < RowCount; ++row) {
        if (m_values.contains(row)) {
            setValue(static_cast<Row>(row), {});
        }
    }
    setRowShown(CpuGraph, false);
    setRowShown(MemoryGraph, false);
}

void Inspector::setPictureShown(bool shown)
{
    if (std::exchange(m_pictureShown, shown) != shown) {
        updateContents();
    }
}

void Inspector::updateContents()
{
    if (!m_content) {
        return;
    }
    if (m_thumbnail) {
        const Inventory::Domain *only = m_guests.size() == 1 ? m_registry->domain(m_guests.first()) : nullptr;
        m_thumbnail->setGuest(m_pictureShown && only && isActive(only->info.state) ? m_guests.first() : DomainId());
    }
    if (m_guests.size() > 1) {
        showSeveral();
        return;
    }
    const Connection *connection = m_guests.isEmpty() ? nullptr : m_registry->find(m_guests.first().connection);
    const Inventory::Domain *domain = m_guests.isEmpty() ? nullptr : m_registry->domain(m_guests.first());
    m_icon->setVisible(domain);
    m_copy->setVisible(domain);
    m_heading->setForegroundRole(domain ? QPalette::WindowText : QPalette::PlaceholderText);
    QFont headingFont = font();
    headingFont.setBold(domain);
    m_heading->setFont(headingFont);
    if (!connection || !domain) {
        clearValues();
        m_heading->setText(tr("Choose a guest to see it here."));
        m_heading->setAccessibleName(m_heading->text());
        return;
    }
    showOne(*connection, *domain);
}

void Inspector::showOne(const Connection &connection, const Inventory::Domain &domain)
{
    const DomainInfo &info = domain.info;
    const bool isTemplate = domain.details && domain.details->isTemplate && !isActive(info.state);
    m_icon->setPixmap(symbolPixmap(isTemplate ? QString::fromLatin1(templateSymbol) : stateSymbol(info.state),
                                   fontMetrics().ascent(), palette().color(QPalette::WindowText), devicePixelRatioF()));
    m_heading->setText(info.name);
    m_heading->setAccessibleName(info.name);
    QString state = isTemplate ? tr("Template") : GuestModel::stateText(info.state);
    if (connection.state() != Connection::State::Connected) {
        state = tr("%1, when last heard of").arg(state);
    }
    setValue(State, state);
    setValue(Host, connection.displayName());
    QString vcpus; // 0: not told, as by libvirt's test driver
    if (info.vcpus > 0) {
        vcpus = info.maxVcpus > info.vcpus
            ? tr("%1 of at most %2").arg(QLocale().toString(info.vcpus), QLocale().toString(info.maxVcpus))
            : QLocale().toString(info.vcpus);
    }
    setValue(Vcpus, vcpus);
    setValue(Autostart, info.autostart ? tr("with the host") : tr("no"));
    setValue(Uuid, ValueLabel::breakable(info.uuid.toString(QUuid::WithoutBraces), u'-'));
    showStats(domain);
    showDetails(domain.details ? *domain.details : DomainDetails());
    askAgentSoon(connection, domain);
}

/// Once the selection rests on a guest that runs and may have an agent.
void Inspector::askAgentSoon(const Connection &connection, const Inventory::Domain &domain)
{
    const bool awake = domain.info.state == DomainState::Running || domain.info.state == DomainState::Blocked;
    const DomainId guest{connection.id(), domain.info.uuid};
    if (!awake) {
        m_agents->forget(guest);
    } else if (domain.details && domain.details->hasAgent && !connection.config().readOnly
               && connection.state() == Connection::State::Connected && !m_askAgent.isActive()) {
        m_askAgent.start();
    }
    showAgent(guest, awake);
}

void Inspector::showAgent(const DomainId &guest, bool awake)
{
    const GuestInfo *told = awake ? m_agents->find(guest) : nullptr;
    const GuestInfo info = told ? *told : GuestInfo();
    QStringList files;
    for (const GuestFileSystem &one : info.fileSystems) {
        if (one.fill() >= 0) {
            files.append(tr("%1: %2 of %3", "file system: how full, its size")
                             .arg(wrappable(one.mountPoint), format::percent(one.fill()), format::bytes(one.total)));
        }
    }
    QStringList users;
    for (const GuestUser &user : info.users) {
        if (!users.contains(user.name)) {
            users.append(user.name);
        }
    }
    setValue(GuestSystem, info.osName);
    setValue(GuestHostName, info.hostName);
    setValue(GuestFiles, lines(files));
    setValue(GuestUsers, lines(users));
}

void Inspector::showStats(const Inventory::Domain &domain)
{
    const bool sampled = domain.stats && domain.stats->size() > 0;
    QList<float> cpu;
    QList<float> memory;
    QString memoryText = format::bytes(toBytes(domain.info.memory).value);
    if (domain.info.maxMemory > domain.info.memory) {
        memoryText = tr("%1 of at most %2").arg(memoryText, format::bytes(toBytes(domain.info.maxMemory).value));
    }
    QString cpuText;
    if (sampled) {
        for (size_t i = 0; i < domain.stats->size(); ++i) {
            cpu.append(domain.stats->at(i).cpu);
            memory.append(qMax(0.0F, domain.stats->at(i).memory));
        }
        const DomainSample &now = domain.stats->latest();
        cpuText = format::percent(static_cast<double>(now.cpu));
        if (now.memory >= 0) {
            memoryText = tr("%1 used of %2").arg(format::bytes(toBytes(now.memoryUsed).value), memoryText);
        }
    }
    setValue(Cpu, cpuText);
    setValue(Memory, domain.info.memory.value == 0 ? QString() : memoryText);
    m_graphs.value(CpuGraph)->setValues(cpu);
    m_graphs.value(MemoryGraph)->setValues(memory);
    setRowShown(CpuGraph, sampled);
    setRowShown(MemoryGraph, sampled && domain.info.memory.value > 0);
}

void Inspector::showDetails(const DomainDetails &details)
{
    setValue(Title, details.title.left(longestNote));
    setValue(Os, details.osName);
    setValue(Address, lines(details.addresses));
    QString vnc;
    if (details.graphics.type == GraphicsInfo::Type::Vnc) {
        vnc = !details.graphics.socket.isEmpty() ? wrappable(details.graphics.socket)
            : details.graphics.port > 0          ? (details.graphics.listen.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s)
                                              .arg(details.graphics.listen, QString::number(details.graphics.port))
                                        : tr("port chosen at start");
    } else if (details.graphics.type == GraphicsInfo::Type::Spice) {
        vnc = tr("none (SPICE)");
    }
    setValue(Vnc, vnc);
    QStringList disks;
    for (const DiskInfo &disk : details.disks) {
        disks.append(tr("%1: %2", "disk target: file")
                         .arg(disk.target, disk.source.isEmpty() ? tr("empty") : wrappable(disk.source)));
    }
    setValue(Disks, lines(disks));
    QStringList nics;
    for (const NicInfo &nic : details.nics) {
        nics.append(
            tr("%1, %2", "network: its name, MAC address").arg(nic.source.isEmpty() ? nic.type : nic.source, nic.mac));
    }
    setValue(Nics, lines(nics));
    QStringList machine;
    for (const QString &part : {details.virtType, details.arch, details.machine}) {
        if (!part.isEmpty()) {
            machine.append(part);
        }
    }
    if (details.uefi) {
        machine.append(u"UEFI"_s);
    }
    setValue(Machine, machine.join(u", "_s));
    setValue(Tags, details.tags.join(u", "_s));
    setValue(Notes, details.description.left(longestNote));
}

void Inspector::showSeveral()
{
    int count = 0;
    int running = 0;
    quint64 vcpus = 0;
    quint64 memory = 0;
    quint64 used = 0;
    double busy = 0;
    for (const DomainId &guest : std::as_const(m_guests)) {
        const Inventory::Domain *domain = m_registry->domain(guest);
        if (!domain) {
            continue;
        }
        ++count;
        vcpus += domain->info.vcpus;
        memory += toBytes(domain->info.memory).value;
        running += isActive(domain->info.state) ? 1 : 0;
        if (domain->stats && domain->stats->size() > 0) {
            busy += static_cast<double>(domain->stats->latest().cpu) * domain->info.vcpus;
            used += toBytes(domain->stats->latest().memoryUsed).value;
        }
    }
    clearValues();
    m_icon->setVisible(false);
    m_copy->setVisible(true);
    m_heading->setText(tr("%n guest(s) chosen", nullptr, count));
    m_heading->setAccessibleName(m_heading->text());
    setValue(State, tr("%n switched on", nullptr, running));
    setValue(Vcpus, vcpus > 0 ? QLocale().toString(vcpus) : QString());
    setValue(Cpu, running > 0 ? tr("%1 vCPUs busy").arg(QLocale().toString(busy, 'f', 1)) : QString());
    if (memory > 0) {
        setValue(Memory,
                 used > 0 ? tr("%1 used of %2").arg(format::bytes(used), format::bytes(memory))
                          : format::bytes(memory));
    }
}

QString Inspector::asText() const
{
    QStringList text;
    if (m_heading) {
        text.append(m_heading->text());
    }
    for (int row = 0; row < RowCount; ++row) {
        const QLabel *label = m_values.value(row);
        if (label && !label->text().isEmpty()) {
            text.append(m_headings.value(row)->text() + u": "_s + ValueLabel::plain(label->text()));
        }
    }
    return text.join(u'\n');
}

} // namespace guestdeck
